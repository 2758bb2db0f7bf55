//! Conversions from and into the types of `jiff`.
//!
//! In: times and days of either kind. Out: the same in the other. Must not know which field or parameter it is for.

use chrono::Datelike;
use jiff::{Timestamp, Zoned, civil};

use super::text::nanoseconds::{read_nanoseconds, write_nanoseconds};
use super::{Date, DateTime, IntoNullable, TimeError, day, from, try_into};

from!(Timestamp => DateTime: |time: Timestamp| write_nanoseconds(time.as_nanosecond()));
from!(Zoned => DateTime: |time: Zoned| DateTime::from(time.timestamp()));
from!(&Zoned => DateTime: |time: &Zoned| DateTime::from(time.timestamp()));
from!(civil::Date => DateTime: |day: civil::Date| DateTime::from(day.to_string()));
from!(civil::Date => Date: |day: civil::Date| Date::from(day.to_string()));

try_into!(DateTime => Timestamp: |text| {
    Timestamp::from_nanosecond(read_nanoseconds(text)?).map_err(|_| TimeError(()))
});
try_into!(DateTime => civil::Date: read_day);
try_into!(Date => civil::Date: read_day);

fn read_day(text: &str) -> Result<civil::Date, TimeError> {
    let day = day(text)?;
    // Years have other bounds there; months and days fit.
    let year = i16::try_from(day.year()).map_err(|_| TimeError(()))?;
    civil::Date::new(year, day.month() as i8, day.day() as i8).map_err(|_| TimeError(()))
}
