//! Arguments: a value's type in, what a caller gives for it and how that becomes the value out.

use super::RustType;
use crate::ir::{Api, Field, Kind, Ty, TypeDef};
use crate::name::Names;

/// An argument of a method.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// What a caller gives.
    pub given: Given,
    /// The value that it becomes.
    pub value: RustType,
}

/// What a caller gives: what is easiest to give.
#[derive(Clone, Debug)]
pub enum Given {
    /// The type itself.
    Exact(RustType),
    /// Anything that turns into the type.
    Into(RustType),
    /// Several of the type.
    List(RustType),
    /// Several of anything that turns into the type.
    ListInto(RustType),
    /// A value of the type, or null.
    Nullable(RustType),
    /// Lines, at once or one after another.
    Records(RustType),
}

impl Given {
    /// Whether an argument of this type makes its function generic.
    pub fn is_generic(&self) -> bool {
        !matches!(self, Given::Exact(_))
    }
}

/// How what is given becomes the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conversion {
    /// It is the value.
    None,
    /// By `Into`.
    Into,
    /// Brought into the form of requests.
    Sendable,
    /// A list of what is given.
    Collect,
    /// A list, each element by `Into`.
    CollectInto,
    /// A list, each element brought into the form of requests.
    CollectSendable,
    /// An option of what is given.
    Nullable,
    /// An option of what is given, brought into the form of requests.
    NullableSendable,
    /// An option of what is given, behind a pointer.
    NullableBoxed,
    /// The value that another conversion makes, behind a pointer.
    Boxed(Box<Conversion>),
}

/// How a field is written when it has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// There is always a value.
    Required,
    /// `None` is null.
    Nullable,
    /// `None` leaves the key out.
    Optional,
    /// `None` leaves the key out, `Some(None)` is null.
    OptionalNullable,
}

impl Presence {
    /// The presence of a field of a struct that travels as `def` does.
    pub fn of(field: &Field, def: &TypeDef) -> Presence {
        match (field.required, field.nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, true) if def.request => Presence::OptionalNullable,
            (false, _) => Presence::Optional,
        }
    }

    /// A field's type, from the type of its value.
    pub fn around(self, inner: RustType) -> RustType {
        match self {
            Presence::Required => inner,
            Presence::Nullable | Presence::Optional => inner.option(),
            Presence::OptionalNullable => inner.option().option(),
        }
    }
}

/// Whether values are brought into the form of requests when they are given.
fn is_time(ty: &Ty) -> bool {
    matches!(ty, Ty::DateTime | Ty::Date)
}

/// Whether callers may give anything that turns into the type.
pub(super) fn converts(api: &Api, ty: &Ty) -> bool {
    match ty {
        Ty::Text | Ty::Formatted(_) | Ty::DateTime | Ty::Date | Ty::Json | Ty::I32 | Ty::I64 | Ty::U64 => true,
        Ty::Named(id) => matches!(api.def(*id).kind, Kind::Enum(_) | Kind::Union(_)),
        _ => false,
    }
}

/// What is given for a value.
pub(super) fn given(api: &Api, names: &Names, ty: &Ty) -> Given {
    match ty {
        Ty::Boxed(inner) => given(api, names, inner),
        Ty::List(inner) if converts(api, inner) => Given::ListInto(RustType::of(names, inner)),
        Ty::List(inner) => Given::List(RustType::of(names, inner)),
        ty if converts(api, ty) => Given::Into(RustType::of(names, ty)),
        ty => Given::Exact(RustType::of(names, ty)),
    }
}

/// How that becomes the value.
pub(super) fn conversion(api: &Api, ty: &Ty) -> Conversion {
    match ty {
        Ty::Boxed(inner) => Conversion::Boxed(Box::new(conversion(api, inner))),
        Ty::List(inner) if is_time(inner) => Conversion::CollectSendable,
        Ty::List(inner) if converts(api, inner) => Conversion::CollectInto,
        Ty::List(_) => Conversion::Collect,
        ty if is_time(ty) => Conversion::Sendable,
        ty if converts(api, ty) => Conversion::Into,
        _ => Conversion::None,
    }
}

/// What is given for a field.
pub(super) fn given_for_field(api: &Api, names: &Names, field: &Field, def: &TypeDef) -> Given {
    match (Presence::of(field, def), &field.ty) {
        (Presence::Required | Presence::Optional, ty) => given(api, names, ty),
        (_, Ty::Boxed(inner)) => Given::Nullable(RustType::of(names, inner)),
        (_, ty) => Given::Nullable(RustType::of(names, ty)),
    }
}

/// How that becomes the field's value; without the `Some` of what can be left out.
pub(super) fn field_conversion(api: &Api, field: &Field, def: &TypeDef) -> Conversion {
    match (Presence::of(field, def), &field.ty) {
        (Presence::Required | Presence::Optional, ty) => conversion(api, ty),
        (_, Ty::Boxed(_)) => Conversion::NullableBoxed,
        (_, ty) if is_time(ty) => Conversion::NullableSendable,
        _ => Conversion::Nullable,
    }
}
