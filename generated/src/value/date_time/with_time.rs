//! Conversions from and into the types of `time`.
//!
//! In: times and days of either kind. Out: the same in the other. Must not know which field or parameter it is for.

use chrono::Datelike;
use time::OffsetDateTime;

use super::text::nanoseconds::{read_nanoseconds, write_nanoseconds};
use super::{Date, DateTime, IntoNullable, TimeError, day, from, try_into};

from!(OffsetDateTime => DateTime: |time: OffsetDateTime| write_nanoseconds(time.unix_timestamp_nanos()));
from!(time::Date => DateTime: |day: time::Date| DateTime::from(day.to_string()));
from!(time::Date => Date: |day: time::Date| Date::from(day.to_string()));

try_into!(DateTime => OffsetDateTime: |text| {
    OffsetDateTime::from_unix_timestamp_nanos(read_nanoseconds(text)?).map_err(|_| TimeError(()))
});
try_into!(DateTime => time::Date: read_day);
try_into!(Date => time::Date: read_day);

fn read_day(text: &str) -> Result<time::Date, TimeError> {
    let day = day(text)?;
    // Years have other bounds there; the day of the year fits.
    time::Date::from_ordinal_date(day.year(), day.ordinal() as u16).map_err(|_| TimeError(()))
}
