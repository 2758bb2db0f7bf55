//! What answers an operation, what awaiting it gives in words, and what it can do as a list.

use super::docs::code;
use super::{RustType, record};
use crate::ir::{self, Api, Framing, Kind, Output, Stream, Ty};
use crate::name::Names;
use crate::openapi::Location;

/// What answers: a decoder of the runtime, and the type in it.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The decoder.
    pub decoder: &'static str,
    /// The type that it decodes.
    pub of: Option<RustType>,
}

/// What a list can do beside being gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Nothing, or it is no list.
    Plain,
    /// It has a page size.
    Paged,
    /// It can also be asked for what has changed.
    Incremental,
    /// The same, but what is not listed need not be gone.
    Unswept,
}

/// What an operation can do as a list.
pub(super) fn list(api: &Api, operation: &ir::Operation, unswept: bool) -> List {
    let item = match &operation.output {
        Output::Page(item) => item,
        Output::Listed(listed) => return if listed.paging.size.is_some() { List::Paged } else { List::Plain },
        _ => return List::Plain,
    };
    let optional = |wire: &str, ty: Ty| {
        let mut params = operation.params.iter().filter(|param| param.location == Location::Query && !param.required);
        params.any(|param| param.wire == wire && param.ty == ty)
    };
    let is_dated = match item {
        Ty::Named(id) => match &api.def(*id).kind {
            Kind::Struct(strukt) => record::dated((api.def(*id), strukt)).is_some(),
            _ => false,
        },
        _ => false,
    };
    if !optional("cursor", Ty::Text) || !(optional("page_size", Ty::I64) || optional("page_size", Ty::I32)) {
        List::Plain
    } else if optional("updated_after", Ty::DateTime) && optional("include_deleted", Ty::Bool) && is_dated {
        if unswept { List::Unswept } else { List::Incremental }
    } else {
        List::Paged
    }
}

pub(super) fn answer(names: &Names, operation: &ir::Operation) -> Answer {
    let of = |decoder, ty| Answer { decoder, of: Some(RustType::of(names, ty)) };
    let bare = |decoder| Answer { decoder, of: None };
    match &operation.output {
        Output::Data(ty) => of("Data", ty),
        Output::Done => bare("Data"),
        Output::Page(ty) => of("Pages", ty),
        Output::Listed(listed) => of("Listed", &listed.item),
        Output::Whole(ty) => of("Whole", ty),
        Output::Maybe(ty) => of("Maybe", ty),
        Output::Nothing => bare("Nothing"),
        Output::Text => bare("Text"),
        Output::Raw => bare("Raw"),
        Output::Stream => operation.stream.as_ref().map_or_else(|| bare("Raw"), |one| stream(names, one)),
    }
}

/// What gives an answer while it comes.
pub(super) fn stream(names: &Names, stream: &Stream) -> Answer {
    let decoder = match stream.framing {
        Framing::Pieces => "Pieces",
        Framing::Lines => "Lines",
        Framing::Sequence => "Sequence",
        Framing::Events => "Events",
        Framing::EventTexts => "EventTexts",
    };
    Answer { decoder, of: stream.ty.as_ref().map(|ty| RustType::of(names, ty)) }
}

impl Answer {
    /// Whether it is a page of a list.
    pub fn is_page(&self) -> bool {
        matches!(self.decoder, "Pages" | "Listed")
    }

    /// What awaiting a request gives, for its documentation.
    pub(super) fn words(&self) -> String {
        match (self.decoder, &self.of) {
            ("Pages" | "Listed", Some(ty)) => format!("a [`Page`](crate::Page) of {}", linked(ty)),
            ("Maybe", Some(ty)) => format!("{}, or nothing", linked(ty)),
            ("Events", Some(ty)) => format!("an [`EventStream`](crate::EventStream) of {}", linked(ty)),
            ("EventTexts", None) => "an [`EventStream`](crate::EventStream) of texts".to_owned(),
            ("Lines" | "Sequence", Some(ty)) => format!("an [`ItemStream`](crate::ItemStream) of {}", linked(ty)),
            ("Pieces", None) => "a [`ByteStream`](crate::ByteStream)".to_owned(),
            (_, Some(ty)) => linked(ty),
            ("Text", None) => "`String`".to_owned(),
            ("Raw", None) => "the body as it is".to_owned(),
            (_, None) => "`()`".to_owned(),
        }
    }
}

/// A type with a link to it. It is there whenever its operation is.
fn linked(ty: &RustType) -> String {
    match ty {
        RustType::Vec(inner) => format!("a list of {}", linked(inner)),
        RustType::Boxed(inner) => linked(inner),
        RustType::Api(path) => format!("[`{0}`](crate::{1}::{0})", path.ident, path.module),
        RustType::Format(ident) => format!("[`{ident}`](crate::formats::{ident})"),
        RustType::Runtime(ident) => format!("[`{ident}`](crate::{ident})"),
        ty => code(&ty.short()),
    }
}
