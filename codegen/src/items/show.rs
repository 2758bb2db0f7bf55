//! What `Debug` shows: the names and types of fields, and `[debug]` of `names.toml`, in; for each field, enum and union
//! how much of it is seen, out. It must not know how the rest is hidden.
//!
//! Texts are seen in fields named `id`, `*_id` and `*_ids`, times in those named `*_at`, numbers in those whose name says
//! that they count something. Numbers by which a state knows a person are not, whatever they are called.

use crate::ir::{Api, Field, Ty, TypeId};
use crate::name::Names;

/// How much of a value `Debug` shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Nothing at all.
    Hidden,
    /// Enums and booleans, no text, time or number.
    Plain,
    /// All of it; of an enum values too that are new.
    Shown,
}

/// Names that end as those of ids do, but of numbers by which a state knows a person.
const PERSONAL: [&str; 4] = ["tax_id", "national_id", "passport_id", "social_security_id"];

/// What is seen of a field.
pub(super) fn of_field(names: &Names, field: &Field) -> Show {
    let wire = field.wire.as_str();
    let is_hidden = field.ty.named().is_some_and(|id| is_listed(names, id, &names.debug.hidden_types));
    if is_hidden || names.debug.hidden_properties.iter().any(|hidden| hidden == wire) {
        return Show::Hidden;
    }
    let is_id = wire == "id" || wire.ends_with("_id") || wire.ends_with("_ids");
    let counts = wire == "count"
        || ["_count", "_size", "_limit"].iter().any(|end| wire.ends_with(end))
        || wire.starts_with("number_of_");
    let is_shown = match leaf(&field.ty) {
        Ty::Text | Ty::Formatted(_) => is_id && !PERSONAL.iter().any(|end| wire.ends_with(end)),
        Ty::DateTime | Ty::Date => wire.ends_with("_at"),
        Ty::I32 | Ty::I64 | Ty::U64 | Ty::F64 => counts,
        _ => false,
    };
    if is_shown { Show::Shown } else { Show::Plain }
}

/// What is seen of any value of an enum or a union.
pub(super) fn of_type(api: &Api, names: &Names, id: TypeId) -> Show {
    if is_listed(names, id, &names.debug.hidden_types) {
        Show::Hidden
    } else if api.event == Some(id) || is_listed(names, id, &names.debug.shown_types) {
        Show::Shown
    } else {
        Show::Plain
    }
}

fn is_listed(names: &Names, id: TypeId, list: &[String]) -> bool {
    names.ty(id).is_some_and(|name| list.contains(&name.ident))
}

/// What a list holds. What a mapping holds is under keys that are data, and is data too.
fn leaf(ty: &Ty) -> &Ty {
    match ty {
        Ty::List(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => leaf(inner),
        ty => ty,
    }
}
