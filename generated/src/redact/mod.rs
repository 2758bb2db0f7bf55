//! `Debug` of API data that shows what helps and hides what is somebody's.
//!
//! In: a value and how much of it may be seen. Out: debug text. Must not know any type of the API: what of a record is
//! shown stands in its table, and was decided when that was written.
//!
//! Shown always are the names of types and fields, booleans, and the values of enums that the description has. Texts,
//! times and numbers are shown in fields that the table marks as shown, all else is `…`: raw JSON, the keys and values
//! of maps, values of enums that are new. `Reveal` shows all.

mod record;
#[cfg(test)]
mod tests;
mod values;

use std::fmt;

pub use record::redact_record;

/// How much of a value is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Nothing, not even whether there is anything.
    Nothing,
    /// Enums, booleans, and what records say of their fields.
    Shape,
    /// Texts, times and numbers as well.
    Value,
    /// Everything within too.
    All,
}

/// The words of tables for what is seen of an enum or a union.
#[allow(non_upper_case_globals, reason = "tables have words in small letters")]
mod words {
    use super::Show;

    pub const shown: Show = Show::Value;
    pub const hidden: Show = Show::Nothing;
}
pub use words::{hidden, shown};

/// A type of which `Debug` shows less than everything.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no type of this crate, so it cannot be revealed",
    note = "the types of this crate can be revealed, and options, boxes, lists and maps of them"
)]
pub trait Redact {
    fn redact(&self, show: Show, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// `Debug` of a type of the API.
#[inline]
pub fn redact<T: Redact>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    value.redact(Show::Shape, f)
}

/// Writes a value of an enum; `is_new` is one that is not described, and may be anybody's words. Of all values of this enum
/// `own` is seen, if it says so.
pub fn redact_enum(
    value: &dyn fmt::Display,
    is_new: bool,
    own: &[Show],
    show: Show,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match (show, own.first()) {
        (Show::All, _) => write!(f, "{value}"),
        (Show::Nothing, _) | (_, Some(Show::Nothing)) => f.write_str(HIDDEN),
        (_, Some(_)) => write!(f, "{value}"),
        (_, None) if is_new => f.write_str("Unrecognized(…)"),
        (_, None) => write!(f, "{value}"),
    }
}

/// What is seen within a union; of all values of this union `own` is seen, if it says so.
pub fn within_union(own: &[Show], show: Show) -> Show {
    match (show, own.first()) {
        (Show::Shape, Some(own)) => *own,
        (Show::Value, Some(Show::Nothing)) => Show::Nothing,
        (show, _) => show,
    }
}

/// Stands in the place of what is hidden.
pub(crate) const HIDDEN: &str = "…";

/// A part of a value, for the builders of `std::fmt`.
struct Part<'a, T: ?Sized>(&'a T, Show);

impl<T: Redact + ?Sized> fmt::Debug for Part<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.redact(self.1, f)
    }
}

/// Shows in `Debug` what is hidden otherwise: `println!("{:#?}", employee.reveal())`.
///
/// The `Debug` of API data hides names, addresses, pay and the like, so that they do not get into logs by accident.
/// Types of this crate can be revealed, and options, boxes, lists and maps of them.
///
/// ```
/// use kombo::{Reveal, Warning};
///
/// let warning: Warning = serde_json::from_str(r#"{"message": "Ada has no address"}"#).unwrap();
/// assert_eq!(format!("{warning:?}"), "Warning { message: … }");
/// assert_eq!(format!("{:?}", warning.reveal()), r#"Warning { message: "Ada has no address" }"#);
/// ```
pub trait Reveal: Redact {
    /// This value, with a `Debug` that shows everything.
    fn reveal(&self) -> Revealed<'_, Self> {
        Revealed(self)
    }
}

impl<T: Redact + ?Sized> Reveal for T {}

/// What [`Reveal::reveal`] gives.
#[derive(Clone, Copy)]
pub struct Revealed<'a, T: ?Sized>(&'a T);

impl<T: Redact + ?Sized> fmt::Debug for Revealed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.redact(Show::All, f)
    }
}
