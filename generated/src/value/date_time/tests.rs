//! Conversions from and into the types of other libraries.

use std::fmt::Debug;

use super::{Date, DateTime, IntoNullable, TimeError};

/// Texts, what they are in UTC when sent, and the day that stands in them.
const TIMES: [(&str, &str, &str); 9] = [
    ("2024-03-01T10:00:00Z", "2024-03-01T10:00:00Z", "2024-03-01"),
    ("2024-03-01T10:00:00.123456789Z", "2024-03-01T10:00:00.123456789Z", "2024-03-01"),
    ("2024-03-01T10:00:00.250+00:00", "2024-03-01T10:00:00.250Z", "2024-03-01"),
    ("2024-03-01T00:30:00+02:00", "2024-02-29T22:30:00Z", "2024-03-01"),
    ("1969-12-31T23:59:59.75Z", "1969-12-31T23:59:59.750Z", "1969-12-31"),
    (" 1899-12-31T23:59:59Z", "1899-12-31T23:59:59Z", "1899-12-31"),
    ("2024-03-01 10:00:00", "2024-03-01T10:00:00Z", "2024-03-01"),
    ("2024-12-31", "2024-12-31T00:00:00Z", "2024-12-31"),
    ("0001-01-01Z", "0001-01-01T00:00:00Z", "0001-01-01"),
];

/// A time as it comes in an answer, which keeps its text.
fn date_time(text: &str) -> DateTime {
    serde_json::from_value(text.into()).unwrap()
}

fn date(text: &str) -> Date {
    serde_json::from_value(text.into()).unwrap()
}

const NO_TIMES: [&str; 5] = ["", "yesterday", "2024-02-30", "2024-03-01T25:00:00Z", "2024-3-1T"];

/// Holds that times go from our type into another one and back, and days likewise.
fn check<Time, Day>()
where
    Time: Debug + PartialEq + TryFrom<DateTime, Error = TimeError> + IntoNullable<DateTime>,
    Day: Debug + PartialEq + Copy + TryFrom<DateTime, Error = TimeError> + TryFrom<Date, Error = TimeError>,
    Day: IntoNullable<DateTime> + IntoNullable<Date>,
    DateTime: From<Time> + From<Day>,
    Date: From<Day>,
    for<'a> Time: TryFrom<&'a DateTime, Error = TimeError>,
    for<'a> Day: TryFrom<&'a DateTime, Error = TimeError> + TryFrom<&'a Date, Error = TimeError>,
{
    for (text, utc, day) in TIMES {
        let ours = date_time(text);
        let theirs = || Time::try_from(&ours).unwrap_or_else(|_| panic!("{text}"));
        assert_eq!(theirs(), Time::try_from(ours.clone()).unwrap());
        assert_eq!(DateTime::from(theirs()), utc, "{text}");
        assert_eq!(theirs().into_nullable().unwrap(), utc);
        let theirs = Day::try_from(&ours).unwrap_or_else(|_| panic!("{text}"));
        assert_eq!(theirs, Day::try_from(ours.clone()).unwrap());
        assert_eq!(theirs, Day::try_from(date(text)).unwrap());
        assert_eq!(theirs, Day::try_from(&date(text)).unwrap());
        assert_eq!((DateTime::from(theirs).as_str(), Date::from(theirs).as_str()), (day, day));
        let nullable: Option<Date> = theirs.into_nullable();
        assert_eq!(nullable.unwrap(), day);
        let nullable: Option<DateTime> = theirs.into_nullable();
        assert_eq!(nullable.unwrap(), day);
    }
    for text in NO_TIMES {
        assert!(Time::try_from(date_time(text)).is_err(), "{text}");
        assert!(Day::try_from(date_time(text)).is_err(), "{text}");
        assert!(Day::try_from(date(text)).is_err(), "{text}");
    }
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_goes_both_ways() {
    use chrono::{DateTime as Time, NaiveDate, Utc};

    check::<Time<Utc>, NaiveDate>();
    let elsewhere = Time::parse_from_rfc3339("2024-03-01T00:30:00+02:00").unwrap();
    assert_eq!(DateTime::from(elsewhere), "2024-02-29T22:30:00Z");
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_goes_both_ways() {
    use jiff::tz::{TimeZone, offset};
    use jiff::{Timestamp, civil};

    check::<Timestamp, civil::Date>();
    let elsewhere = Timestamp::UNIX_EPOCH.to_zoned(TimeZone::fixed(offset(2)));
    assert_eq!(DateTime::from(&elsewhere), "1970-01-01T00:00:00Z");
    assert_eq!(DateTime::from(elsewhere), "1970-01-01T00:00:00Z");
    assert!(civil::Date::try_from(DateTime::from("+12024-01-01")).is_err());
}

#[cfg(feature = "time")]
#[test]
fn time_goes_both_ways() {
    use time::{OffsetDateTime, UtcOffset};

    check::<OffsetDateTime, time::Date>();
    let elsewhere = OffsetDateTime::UNIX_EPOCH.to_offset(UtcOffset::from_hms(2, 0, 0).unwrap());
    assert_eq!(DateTime::from(elsewhere), "1970-01-01T00:00:00Z");
    assert!(time::Date::try_from(DateTime::from("+12024-01-01")).is_err());
}
