//! Texts that name moments and days.
//!
//! In: text of any kind, or a moment. Out: the moment or the day that it names, and the form in which requests carry it.
//! Must not know the types that keep such texts.

use std::borrow::Cow;
use std::fmt;
use std::time::SystemTime;

use chrono::{DateTime as Parsed, Datelike, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeDelta, Utc};

/// A text that cannot be read as a time or a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeError(pub(super) ());

pub(super) const NO_TIME: &str = "the text cannot be read as a date or a time";

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
    if !is_plain(text) {
        return None;
    }
    if let Ok(time) = Parsed::parse_from_rfc3339(text) {
        return Some(time.to_utc()).filter(has_place).map(Moment::Time);
    }
    if let Ok(day) = text.strip_suffix('Z').unwrap_or(text).parse::<NaiveDate>() {
        return (text.len() >= 10).then_some(Moment::Day(day));
    }
    let time = text.replacen(' ', "T", 1).parse::<NaiveDateTime>().ok()?;
    Some(Moment::Time(time.and_utc()))
}

/// Whether a text has the letters of a time in their places: four digits, two, and two, then nothing or a time. Readers of
/// times let blanks and signs pass between them.
fn is_plain(text: &str) -> bool {
    let form = b"dddd-dd-dd";
    let fits = |(byte, form): (&u8, &u8)| if *form == b'd' { byte.is_ascii_digit() } else { byte == form };
    let time = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'Z' | b'z' | b'+' | b'-');
    match text.as_bytes().split_at_checked(form.len()) {
        Some((day, rest)) => {
            let rest = rest.strip_prefix(b"Z").unwrap_or(rest);
            day.iter().zip(form).all(fits)
                && (rest.is_empty() || matches!(rest[0], b'T' | b't' | b' ') && rest[1..].iter().all(time))
        }
        None => false,
    }
}

/// The moment that a text names; a day alone is its first moment in UTC.
pub(super) fn moment(text: &str) -> Result<Parsed<Utc>, TimeError> {
    match parse(text) {
        Some(Moment::Time(time)) => Ok(time),
        Some(Moment::Day(day)) => Ok(day.and_time(NaiveTime::MIN).and_utc()),
        None => Err(TimeError(())),
    }
}

/// The day that stands in a text, whatever zone it is in.
pub(super) fn day(text: &str) -> Result<NaiveDate, TimeError> {
    match parse(text) {
        Some(Moment::Day(day)) => Ok(day),
        Some(Moment::Time(_)) => text.trim().get(..10).and_then(|day| day.parse().ok()).ok_or(TimeError(())),
        None => Err(TimeError(())),
    }
}

/// The text of a time as requests carry it: in UTC with `Z`, or a day. Nothing for a text that is no time.
pub(crate) fn sendable_time(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim();
    Some(match parse(text)? {
        Moment::Day(day) => day.to_string().into(),
        Moment::Time(_) if text.ends_with('Z') && text.as_bytes().get(10) == Some(&b'T') => text.into(),
        Moment::Time(time) => time.to_rfc3339_opts(SecondsFormat::AutoSi, true).into(),
    })
}

/// The text of a day as requests carry it. Nothing for a text that is no day or time.
pub(crate) fn sendable_day(text: &str) -> Option<Cow<'_, str>> {
    Some(day(text).ok()?.to_string().into())
}

/// The moment in the calendar; nothing beyond the years that have four digits.
pub(super) fn from_system_time(time: SystemTime) -> Option<Parsed<Utc>> {
    let epoch = Parsed::UNIX_EPOCH;
    let moment = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => epoch.checked_add_signed(TimeDelta::from_std(after).ok()?),
        Err(error) => epoch.checked_sub_signed(TimeDelta::from_std(error.duration()).ok()?),
    };
    moment.filter(has_place)
}

/// Whether the text of a moment can be read again: its year has four digits.
fn has_place(moment: &Parsed<Utc>) -> bool {
    (0..=9999).contains(&moment.year())
}

/// What stands for a moment without a place in the calendar; sending it is an error.
pub(super) const BEYOND: &str = "beyond the calendar";

pub(super) fn write(time: Option<Parsed<Utc>>) -> String {
    time.filter(has_place).map_or_else(|| BEYOND.into(), |time| time.to_rfc3339_opts(SecondsFormat::AutoSi, true))
}

/// Nanoseconds since the beginning of 1970, which other libraries count as we do.
#[cfg(any(feature = "jiff", feature = "time"))]
pub(super) mod nanoseconds {
    use super::super::DateTime;
    use super::{Parsed, TimeError, moment, write};

    const PER_SECOND: i128 = 1_000_000_000;

    pub(in crate::value::date_time) fn write_nanoseconds(since: i128) -> DateTime {
        let seconds = i64::try_from(since.div_euclid(PER_SECOND)).ok();
        let rest = u32::try_from(since.rem_euclid(PER_SECOND)).ok();
        write(seconds.zip(rest).and_then(|(seconds, rest)| Parsed::from_timestamp(seconds, rest))).into()
    }

    pub(in crate::value::date_time) fn read_nanoseconds(text: &str) -> Result<i128, TimeError> {
        let time = moment(text)?;
        Ok(i128::from(time.timestamp()) * PER_SECOND + i128::from(time.timestamp_subsec_nanos()))
    }
}
