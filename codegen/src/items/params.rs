//! Parameters: how each is handed to the runtime's encoder.

use super::RustType;
use super::argument::{Conversion, conversion, given};
use crate::ir::{Api, Kind, MemberStyle, Param, Ty};
use crate::name::Names;
use crate::openapi::{Location, Style};

/// How an argument gets to where the parameter travels.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// The parameter's name on the wire.
    pub wire: String,
    /// The type that the argument is turned into first, and how.
    pub first: Option<(RustType, Conversion)>,
    /// How it is written.
    pub way: Way,
    /// Whether what has a meaning in an address stays as it is.
    pub reserved: bool,
}

impl Encoding {
    /// Whether it is a text of a format that has a type of its own.
    pub fn is_formatted(&self) -> bool {
        matches!(self.first, Some((RustType::Format(_), _)))
    }
}

/// How a parameter is written.
#[derive(Clone, Debug)]
pub enum Way {
    /// As one text.
    One(Location),
    /// As one text in a path, in a style of its own.
    PathOne(&'static str),
    /// As JSON text in the query.
    Json,
    /// As whatever it turns out to be in the query, in this style of objects.
    Object(&'static str),
    /// As a list in the query, in this style.
    QueryList(&'static str, Elements),
    /// As a list in a path, in this style.
    PathList(&'static str, Elements),
    /// As a list in a header.
    HeaderList(Elements),
    /// As a list in a cookie.
    CookieList(Elements),
    /// As a file that is a part of a form, or several of them, of this media type unless they say another.
    Files(Option<String>, bool),
    /// As parts of a form, in this style of objects and of this media type, where these are said.
    Part(Option<&'static str>, Option<String>),
}

/// How the elements of a list become texts.
#[derive(Clone, Debug)]
pub enum Elements {
    /// They are texts.
    Texts,
    /// By their `Display`.
    Shown,
    /// The same once they are of this type.
    Converted(RustType),
    /// As the runtime writes a single one, once they are of this type.
    Encoded(RustType),
}

/// How a parameter's argument is handed over.
pub(super) fn encoding(api: &Api, names: &Names, param: &Param) -> Encoding {
    let convert = |ty: &Ty| match conversion(api, ty) {
        Conversion::None => None,
        // The encoder brings times into their form.
        Conversion::Sendable => Some((RustType::of(names, ty), Conversion::Into)),
        Conversion::CollectSendable => Some((RustType::of(names, ty), Conversion::CollectInto)),
        conversion => Some((RustType::of(names, ty), conversion)),
    };
    let (first, way) = match &param.ty {
        Ty::Upload => (None, Way::Files(param.media.clone(), false)),
        Ty::List(inner) if **inner == Ty::Upload => (None, Way::Files(param.media.clone(), true)),
        ty if param.location == Location::Part => {
            (convert(ty), Way::Part(param.member.map(member_style), param.media.clone()))
        }
        ty if param.style == Style::Json && param.location == Location::Query => (convert(ty), Way::Json),
        Ty::List(inner) if param.location == Location::Query && is_object(api, inner) => {
            (convert(&param.ty), Way::Object(object_style(param.style, param.explode)))
        }
        Ty::List(inner) => {
            let elements = match &**inner {
                Ty::Text => Elements::Texts,
                Ty::Formatted(_) => Elements::Encoded(RustType::of(names, inner)),
                inner if given(api, names, inner).is_generic() => Elements::Converted(RustType::of(names, inner)),
                _ => Elements::Shown,
            };
            let way = match param.location {
                Location::Query => Way::QueryList(list_style(param), elements),
                Location::Path => Way::PathList(path_style(param), elements),
                Location::Header => Way::HeaderList(elements),
                Location::Cookie | Location::Part => Way::CookieList(elements),
            };
            (None, way)
        }
        ty if is_object(api, ty) => (convert(ty), Way::Object(object_style(param.style, param.explode))),
        ty if param.location == Location::Path && matches!(param.style, Style::Label | Style::Matrix) => {
            (convert(ty), Way::PathOne(path_style(param)))
        }
        ty => (convert(ty), Way::One(param.location)),
    };
    Encoding { wire: param.wire.clone(), first, way, reserved: param.reserved }
}

fn list_style(param: &Param) -> &'static str {
    match (param.style, param.explode) {
        (_, true) => "Repeat",
        (Style::SpaceDelimited, false) => "Space",
        (Style::PipeDelimited, false) => "Pipe",
        _ => "Comma",
    }
}

fn path_style(param: &Param) -> &'static str {
    match (param.style, param.explode) {
        (Style::Label, true) => "LabelExploded",
        (Style::Label, false) => "Label",
        (Style::Matrix, true) => "MatrixExploded",
        (Style::Matrix, false) => "Matrix",
        _ => "Simple",
    }
}

fn object_style(style: Style, explode: bool) -> &'static str {
    match (style, explode) {
        (Style::DeepObject, _) => "Deep",
        (_, true) => "FormExploded",
        (Style::SpaceDelimited, false) => "Space",
        (Style::PipeDelimited, false) => "Pipe",
        _ => "Form",
    }
}

/// How the runtime calls the style of a member of a form.
pub(super) fn member_style(style: MemberStyle) -> &'static str {
    match style {
        MemberStyle::Styled(style, explode) => object_style(style, explode),
        MemberStyle::Json => "Json",
    }
}

/// Whether a query parameter is written key by key, or by whatever it turns out to be.
fn is_object(api: &Api, ty: &Ty) -> bool {
    match ty {
        Ty::Map(_) | Ty::Json => true,
        Ty::Named(id) => !matches!(api.def(*id).kind, Kind::Enum(_)),
        _ => false,
    }
}
