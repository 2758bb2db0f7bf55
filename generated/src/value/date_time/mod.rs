//! Points in time and dates that keep the text they got.
//!
//! In: text of any kind, or a `SystemTime`. Out: the text, a `SystemTime` where the text is a time, and the form in which
//! The API takes times: UTC with `Z`. What comes in an answer keeps its text, what callers convert is brought into that
//! form. Must not know which field or parameter it is for.
//!
//! The types of other libraries stand beside this, each behind the feature of its name. `chrono` reads and writes times
//! here whether its feature is on or not, but then it is seen nowhere.

#[cfg(all(test, any(feature = "chrono", feature = "jiff", feature = "time")))]
mod tests;
mod text;
#[cfg(feature = "chrono")]
mod with_chrono;
#[cfg(feature = "jiff")]
mod with_jiff;
#[cfg(feature = "time")]
mod with_time;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::time::SystemTime;

use serde::de::Deserializer;
use serde::{Deserialize, Serialize, Serializer};

use super::{IntoNullable, Param};
pub use text::TimeError;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
use text::day;
use text::{BEYOND, NO_TIME, from_system_time, moment, write};
pub(crate) use text::{sendable_day, sendable_time};

/// A point in time, or a day, as the API gave it.
///
/// In an answer it keeps its text byte for byte, so decoding never fails on a tool's odd format. Requests carry it in
/// UTC with `Z`, and conversions, setters and `new` bring it into that form. A text that cannot be read as a time stays
/// as it is, and is an error before anything is sent; so is a time that was assigned to a field and is not in UTC:
/// [`to_utc`](DateTime::to_utc) converts it.
///
/// ```
/// use std::time::SystemTime;
/// use kombo::DateTime;
///
/// let since = DateTime::from("2024-03-01T10:00:00+02:00");
/// assert_eq!(since.as_str(), "2024-03-01T08:00:00Z");
/// let moment: SystemTime = since.to_system_time()?;
/// assert_eq!(DateTime::from(moment), since);
///
/// let received: DateTime = serde_json::from_str(r#""2024-03-01T10:00:00+02:00""#).unwrap();
/// assert_eq!(received.as_str(), "2024-03-01T10:00:00+02:00");
/// assert!(received != since && received.same_moment(&since));
/// # Ok::<(), kombo::TimeError>(())
/// ```
///
/// Two of them are equal when their texts are, and there is no order, since texts that differ may mean the same moment:
/// [`same_moment`](DateTime::same_moment) and [`cmp_moment`](DateTime::cmp_moment) compare moments.
///
/// With the features `jiff`, `chrono` and `time` it converts from and into their types: from a point in time or a day,
/// into a `jiff::Timestamp`, a `chrono::DateTime<Utc>` or a `time::OffsetDateTime` (a day alone is its first moment in
/// UTC), and into a day of theirs, which is the day that stands in the text, in whatever zone that is.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(Box<str>);

/// A day without a time, as the API gave it.
///
/// In an answer it keeps its text byte for byte. Conversions, setters and `new` take a day, or a time of which they
/// keep the day.
///
/// ```
/// let start = kombo::Date::from("2024-03-01");
/// assert_eq!(start.as_str(), "2024-03-01");
/// ```
///
/// With the features `jiff`, `chrono` and `time` it converts from and into their types for days.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(Box<str>);

/// Marks the text of a `DateTime` where it is serialized.
pub(crate) const TIME: &str = "<own time>";
/// Marks the text of a `Date`.
pub(crate) const DAY: &str = "<own day>";

impl Param for DateTime {
    fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
        sendable_time(&self.0).ok_or(NO_TIME)
    }
}

impl Param for Date {
    fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
        sendable_day(&self.0).ok_or(NO_TIME)
    }
}

/// What has one form in requests and any in answers.
pub(crate) trait Sendable {
    /// The same in the form of requests, if it can have that.
    fn in_form(self) -> Self;
}

/// A time or a day that a caller gives, in the form of requests.
pub(crate) fn sendable<T: Sendable>(value: impl Into<T>) -> T {
    value.into().in_form()
}

/// A text that is kept as it came.
struct Kept(Box<str>);

impl From<&str> for Kept {
    fn from(text: &str) -> Kept {
        Kept(text.into())
    }
}

impl DateTime {
    /// The present moment.
    pub fn now() -> DateTime {
        SystemTime::now().into()
    }

    /// The same moment in UTC with `Z`, as requests carry it; a day stays a day. A text that cannot be read as a time
    /// stays as it is.
    pub fn to_utc(&self) -> DateTime {
        self.clone().in_form()
    }

    /// Whether both name the same moment, however they are written; a day alone is its first moment in UTC. A text that
    /// cannot be read as a time names none.
    pub fn same_moment(&self, other: &DateTime) -> bool {
        self.cmp_moment(other) == Some(Ordering::Equal)
    }

    /// Which of two moments comes first, however they are written; a day alone is its first moment in UTC. None if one
    /// of the texts cannot be read as a time.
    pub fn cmp_moment(&self, other: &DateTime) -> Option<Ordering> {
        Some(moment(&self.0).ok()?.cmp(&moment(&other.0).ok()?))
    }
}

/// Makes a time or a day out of another type, also where a setter takes null.
macro_rules! from {
    ($other:ty => $name:ident: $convert:expr) => {
        impl From<$other> for $name {
            fn from(value: $other) -> Self {
                $convert(value)
            }
        }

        impl IntoNullable<$name> for $other {
            fn into_nullable(self) -> Option<$name> {
                Some(self.into())
            }
        }
    };
}

/// Makes another type out of the text of a time or a day.
macro_rules! try_into {
    ($name:ident => $other:ty: $convert:expr) => {
        impl TryFrom<&$name> for $other {
            type Error = TimeError;

            fn try_from(value: &$name) -> Result<Self, TimeError> {
                $convert(value.as_str())
            }
        }

        impl TryFrom<$name> for $other {
            type Error = TimeError;

            fn try_from(value: $name) -> Result<Self, TimeError> {
                $convert(value.as_str())
            }
        }
    };
}
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
use {from, try_into};

from!(SystemTime => DateTime: |time| DateTime::from(write(from_system_time(time))));
from!(SystemTime => Date: |time| {
    Date::from(from_system_time(time).map_or_else(|| BEYOND.into(), |time| time.date_naive().to_string()))
});

/// A day, for what the API calls a time although only its day counts.
impl From<Date> for DateTime {
    fn from(day: Date) -> Self {
        DateTime(day.0)
    }
}

macro_rules! text_value {
    ($name:ident, $mark:ident, $sendable:ident) => {
        impl Sendable for $name {
            fn in_form(self) -> Self {
                match $sendable(&self.0) {
                    Some(text) if *text != *self.0 => $name(text.into()),
                    _ => self,
                }
            }
        }

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The moment that the text names; a day alone is its first moment in UTC.
            ///
            /// # Errors
            /// If the text cannot be read as a time or a day.
            pub fn to_system_time(&self) -> Result<SystemTime, TimeError> {
                moment(&self.0).map(SystemTime::from)
            }
        }

        from!(&str => $name: |text: &str| $name(text.into()).in_form());
        from!(String => $name: |text: String| $name(text.into()).in_form());
        from!(&String => $name: |text: &String| $name(text.as_str().into()).in_form());
        from!(&$name => $name: |value: &$name| value.clone().in_form());
        try_into!($name => SystemTime: |text| moment(text).map(SystemTime::from));

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                *self.0 == *other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                *self.0 == **other
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_newtype_struct($mark, &*self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::open_enum::read_text(deserializer, $mark).map(|Kept(text)| $name(text))
            }
        }
    };
}

text_value!(DateTime, TIME, sendable_time);
text_value!(Date, DAY, sendable_day);
