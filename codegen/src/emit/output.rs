//! What awaiting a request gives: for its documentation, and for the runtime where it is a list.

use super::context::Context;
use super::docs;
use super::operation::ty_text;
use super::structs::is_dated;
use crate::ir::{Kind, Operation, Output, Ty, TypeId};
use crate::resolve::Location;

/// What a list can do beside being gone through: have a page size, or be asked for what has changed.
pub(super) fn list_mark(cx: &Context<'_>, operation: &Operation, item: &Ty) -> &'static str {
    let optional = |wire: &str, ty: &Ty| {
        let mut params = operation.params.iter().filter(|param| param.location == Location::Query && !param.required);
        params.any(|param| param.wire == wire && param.ty == *ty)
    };
    let is_dated = |id: TypeId| matches!(&cx.api.def(id).kind, Kind::Struct(one) if is_dated(cx.api.def(id), one));
    if !optional("cursor", &Ty::Text) || !(optional("page_size", &Ty::I64) || optional("page_size", &Ty::I32)) {
        ""
    } else if optional("updated_after", &Ty::DateTime)
        && optional("include_deleted", &Ty::Bool)
        && matches!(item, Ty::Named(id) if is_dated(*id))
    {
        ": incremental"
    } else {
        ": list"
    }
}

/// What awaiting a request gives, for its documentation.
pub(super) fn output_words(cx: &Context<'_>, output: &Output) -> String {
    match output {
        Output::Page(ty) => format!("a [`Page`](crate::Page) of {}", linked(cx, ty)),
        Output::Data(ty) | Output::Whole(ty) => linked(cx, ty),
        Output::Maybe(ty) => format!("{}, or nothing", linked(cx, ty)),
        Output::Done | Output::Nothing => "`()`".to_owned(),
        Output::Text => "`String`".to_owned(),
        Output::Raw => "the body as it is".to_owned(),
    }
}

/// A type with a link to it. It is there whenever its operation is.
fn linked(cx: &Context<'_>, ty: &Ty) -> String {
    match ty {
        Ty::List(inner) => format!("a list of {}", linked(cx, inner)),
        Ty::Boxed(inner) => linked(cx, inner),
        Ty::Named(id) => match cx.names.ty(*id).map(|name| (&name.ident, cx.names.module(name.public))) {
            Some((ident, module)) => format!("[`{ident}`](super::super::{module}::{ident})"),
            None => docs::code(&ty_text(cx, ty)),
        },
        Ty::Json | Ty::DateTime | Ty::Date | Ty::File => {
            let ident = ty_text(cx, ty);
            format!("[`{ident}`](crate::{ident})")
        }
        ty => docs::code(&ty_text(cx, ty).replace("models::", "")),
    }
}
