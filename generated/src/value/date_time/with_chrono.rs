//! Conversions from and into the types of `chrono`.
//!
//! In: times and days of either kind. Out: the same in the other. Must not know which field or parameter it is for.

use chrono::{DateTime as Time, NaiveDate, TimeZone, Utc};

use super::{Date, DateTime, IntoNullable, TimeError, day, from, moment, try_into, write};

impl<Z: TimeZone> From<Time<Z>> for DateTime {
    fn from(time: Time<Z>) -> Self {
        write(Some(time.to_utc())).into()
    }
}

impl<Z: TimeZone> IntoNullable<DateTime> for Time<Z> {
    fn into_nullable(self) -> Option<DateTime> {
        Some(self.into())
    }
}

from!(NaiveDate => DateTime: |day: NaiveDate| DateTime::from(day.to_string()));
from!(NaiveDate => Date: |day: NaiveDate| Date::from(day.to_string()));

try_into!(DateTime => Time<Utc>: moment);
try_into!(DateTime => NaiveDate: day);
try_into!(Date => NaiveDate: day);
