//! `Debug` of API data that shows what helps and hides what is somebody's.
//!
//! In: any value that can be serialized. Out: debug text. Must not know any type of the API.
//!
//! Shown: the names of types and fields, enums as far as their values are described, booleans, the text of fields named
//! `id`, `*_id` and `*_ids`, times in fields named `*_at`, and numbers in fields whose name says that they count
//! something (`count`, `*_count`, `*_size`, `*_limit`, `number_of_*`). Everything else, raw JSON and the keys of maps
//! included, is `…`; so are the numbers by which a state knows a person (`tax_id` and its like). What is known besides
//! of the data at hand stands in `DEBUGGED`: enums and properties that say something about a person are hidden too, and
//! of some enums values that are new are shown. `Reveal` shows all.

mod serializer;
#[cfg(test)]
mod tests;

use std::fmt;

use serde::Serialize;

use crate::api::DEBUGGED;
use serializer::{DebugSerializer, Show};

/// Marks the text or number of an open enum; the name of the enum follows.
pub(crate) const ENUM: &str = "<kombo enum>";
/// The same of a value that is not described.
pub(crate) const NEW: &str = "<kombo new>";
/// Marks a key that the description names, in a record that takes other keys too.
pub(crate) const KEY: &str = "<kombo key>";
/// The name under which `serde_json` passes raw JSON.
const RAW: &str = "$serde_json::private::RawValue";

/// What `Debug` hides and shows of the data of a description, by the names of types and properties.
pub struct Debugged {
    /// Types of which nothing is shown.
    pub hidden_types: &'static [&'static str],
    /// Properties of which nothing is shown, whatever they hold.
    pub hidden_properties: &'static [&'static str],
    /// Enums whose values are shown although they are not described.
    pub shown_types: &'static [&'static str],
}

/// Writes a value of an enum; `new` is one that is not described, and may be anybody's words.
pub fn fmt_enum(name: &str, value: &dyn fmt::Display, new: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if DEBUGGED.hidden_types.contains(&name) {
        f.write_str("…")
    } else if new && !DEBUGGED.shown_types.contains(&name) {
        f.write_str("Unrecognized(…)")
    } else {
        write!(f, "{value}")
    }
}

/// Writes a value with everything hidden that may be personal.
#[inline]
pub fn fmt<T: Serialize + ?Sized>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    value.serialize(DebugSerializer { f, show: Show::Nothing }).map_err(|_| fmt::Error)
}

/// Shows in `Debug` what is hidden otherwise: `println!("{:#?}", employee.reveal())`.
///
/// The `Debug` of API data hides names, addresses, pay and the like, so that they do not get into logs by accident.
///
/// ```
/// use kombo::{Reveal, Warning};
///
/// let warning: Warning = serde_json::from_str(r#"{"message": "Ada has no address"}"#).unwrap();
/// assert_eq!(format!("{warning:?}"), "Warning { message: … }");
/// assert_eq!(format!("{:?}", warning.reveal()), r#"Warning { message: "Ada has no address" }"#);
/// ```
pub trait Reveal: Serialize {
    /// This value, with a `Debug` that shows everything.
    fn reveal(&self) -> Revealed<'_, Self> {
        Revealed(self)
    }
}

impl<T: Serialize + ?Sized> Reveal for T {}

/// What [`Reveal::reveal`] gives.
#[derive(Clone, Copy)]
pub struct Revealed<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> fmt::Debug for Revealed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(DebugSerializer { f, show: Show::Everything }).map_err(|_| fmt::Error)
    }
}
