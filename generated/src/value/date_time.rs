//! Points in time and dates that keep the text they got.
//!
//! In: text of any kind, or a `SystemTime`. Out: the text, a `SystemTime` where the text is a time, and the form in which
//! Kombo takes times: UTC with `Z`. Must not know which field or parameter it is for.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::time::SystemTime;

use chrono::{DateTime as Parsed, NaiveDate, NaiveDateTime, SecondsFormat, TimeDelta, Utc};
use serde::de::Deserializer;
use serde::{Deserialize, Serialize, Serializer};

use super::Param;

/// A point in time, or a day, as the API gave it.
///
/// It keeps its text byte for byte, so decoding never fails on a tool's odd format. Requests carry it in UTC with `Z`;
/// a text that cannot be read as a time is an error before anything is sent.
///
/// ```
/// use std::time::SystemTime;
/// use kombo::DateTime;
///
/// let since = DateTime::from("2024-03-01T10:00:00+02:00");
/// assert_eq!(since.as_str(), "2024-03-01T10:00:00+02:00");
/// let moment: SystemTime = since.to_system_time()?;
/// assert_eq!(DateTime::from(moment).as_str(), "2024-03-01T08:00:00Z");
/// # Ok::<(), kombo::TimeError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(Box<str>);

/// A day without a time, as the API gave it.
///
/// It keeps its text byte for byte. In requests the text must be a day, or a time of which the day is sent.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(Box<str>);

/// A text that cannot be read as a time or a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeError(());

const NO_TIME: &str = "the text cannot be read as a date or a time";

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NO_TIME)
    }
}

impl std::error::Error for TimeError {}

/// What a text says: a day alone, or a moment.
enum Moment {
    Day(NaiveDate),
    Time(Parsed<Utc>),
}

/// Reads RFC 3339, a day alone, and a time without zone, which counts as UTC.
fn parse(text: &str) -> Option<Moment> {
    let text = text.trim();
    if let Ok(time) = Parsed::parse_from_rfc3339(text) {
        return Some(Moment::Time(time.to_utc()));
    }
    if let Ok(day) = text.strip_suffix('Z').unwrap_or(text).parse::<NaiveDate>() {
        return (text.len() >= 10).then_some(Moment::Day(day));
    }
    let time = text.replacen(' ', "T", 1).parse::<NaiveDateTime>().ok()?;
    Some(Moment::Time(time.and_utc()))
}

fn to_system_time(text: &str) -> Result<SystemTime, TimeError> {
    match parse(text) {
        Some(Moment::Time(time)) => Ok(time.into()),
        Some(Moment::Day(day)) => Ok(day.and_hms_opt(0, 0, 0).ok_or(TimeError(()))?.and_utc().into()),
        None => Err(TimeError(())),
    }
}

thread_local! {
    static SENDING: Cell<bool> = const { Cell::new(false) };
}

/// Runs `encode` so that the times it serializes take the form of requests.
///
/// `Serialize` has no other way to know whether a value goes into a request or is merely kept by its owner, who wants the
/// text unchanged.
pub(crate) fn sending<T>(encode: impl FnOnce() -> T) -> T {
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            SENDING.set(self.0);
        }
    }
    let _restore = Restore(SENDING.replace(true));
    encode()
}

fn serialize<S: Serializer>(text: &str, value: &dyn Param, serializer: S) -> Result<S::Ok, S::Error> {
    if SENDING.get() {
        let text = value.encode().map_err(serde::ser::Error::custom)?;
        return serializer.serialize_str(&text);
    }
    serializer.serialize_newtype_struct(crate::redact::TIME, text)
}

impl Param for DateTime {
    fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
        match parse(&self.0).ok_or(NO_TIME)? {
            Moment::Day(day) => Ok(day.to_string().into()),
            Moment::Time(_) if self.0.ends_with('Z') && self.0.as_bytes().get(10) == Some(&b'T') => {
                Ok(self.as_str().trim().into())
            }
            Moment::Time(time) => Ok(time.to_rfc3339_opts(SecondsFormat::AutoSi, true).into()),
        }
    }
}

impl Param for Date {
    fn encode(&self) -> Result<Cow<'_, str>, &'static str> {
        match parse(&self.0).ok_or(NO_TIME)? {
            Moment::Day(day) => Ok(day.to_string().into()),
            Moment::Time(_) => Ok(self.0.trim().get(..10).ok_or(NO_TIME)?.into()),
        }
    }
}

/// The moment in the calendar; nothing beyond the years that the calendar has.
fn from_system_time(time: SystemTime) -> Option<Parsed<Utc>> {
    let epoch = Parsed::UNIX_EPOCH;
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => epoch.checked_add_signed(TimeDelta::from_std(after).ok()?),
        Err(error) => epoch.checked_sub_signed(TimeDelta::from_std(error.duration()).ok()?),
    }
}

/// What stands for a moment without a place in the calendar; sending it is an error.
const BEYOND: &str = "beyond the calendar";

impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        from_system_time(time)
            .map_or_else(|| BEYOND.into(), |time| time.to_rfc3339_opts(SecondsFormat::AutoSi, true))
            .into()
    }
}

impl From<SystemTime> for Date {
    fn from(time: SystemTime) -> Self {
        from_system_time(time).map_or_else(|| BEYOND.into(), |time| time.date_naive().to_string()).into()
    }
}

macro_rules! text_value {
    ($name:ident) => {
        impl $name {
            /// The text as it was given.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The moment that the text names; a day alone is its first moment in UTC.
            ///
            /// # Errors
            /// If the text cannot be read as a time or a day.
            pub fn to_system_time(&self) -> Result<SystemTime, TimeError> {
                to_system_time(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $name(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $name(text.into())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                $name(text.as_str().into())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }

        impl TryFrom<&$name> for SystemTime {
            type Error = TimeError;

            fn try_from(value: &$name) -> Result<Self, TimeError> {
                value.to_system_time()
            }
        }

        impl TryFrom<$name> for SystemTime {
            type Error = TimeError;

            fn try_from(value: $name) -> Result<Self, TimeError> {
                value.to_system_time()
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
                serialize(&self.0, self, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::open_enum::read_text(deserializer)
            }
        }
    };
}

text_value!(DateTime);
text_value!(Date);
