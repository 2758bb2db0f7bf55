//! Times in both directions: what a moment is written as reads as that moment, and what a text names is the moment that it is
//! written as again.

use std::time::{Duration, SystemTime};

use kombo::{Date, DateTime};

/// The bytes are a moment, and a text.
pub(crate) fn dates(data: &[u8]) -> bool {
    let moment = from_moment(data);
    let text = std::str::from_utf8(data).is_ok_and(from_text);
    moment || text
}

/// Seconds before or since 1970, and nanoseconds.
fn from_moment(data: &[u8]) -> bool {
    let Some((seconds, rest)) = data.split_first_chunk::<8>() else { return false };
    let (seconds, nanos) =
        (i64::from_le_bytes(*seconds), rest.first_chunk::<4>().map_or(0, |n| u32::from_le_bytes(*n)));
    // Most of 64 bits are beyond any calendar: a part of them is what matters.
    let seconds = if rest.last().is_some_and(|last| last % 2 == 0) { seconds % 300_000_000_000 } else { seconds };
    let length = Duration::new(seconds.unsigned_abs(), nanos % 1_000_000_000);
    let time = if seconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(length)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(length)
    };
    let Some(time) = time else { return false };
    let (written, day) = (DateTime::from(time), Date::from(time));
    match written.to_system_time() {
        Ok(read) => {
            assert_eq!(read, time, "{written}");
            assert!(written.as_str().ends_with('Z'), "{written}");
            assert_eq!(day.as_str(), &written.as_str()[..10], "the day of {written}");
            assert_eq!(DateTime::from(read), written);
            assert!(day.to_system_time().is_ok_and(|first| first <= time), "{day} begins after {written}");
            true
        }
        Err(_) => {
            assert!(day.to_system_time().is_err(), "{written} is no time, {day} is a day");
            assert!(!(0..253_402_300_800).contains(&seconds), "{seconds} s since 1970 have no text");
            false
        }
    }
}

fn from_text(text: &str) -> bool {
    // What comes in an answer stays as it is.
    let json = serde_json::to_string(text).expect("a text");
    let received: DateTime = serde_json::from_str(&json).expect("any text is kept");
    assert_eq!(received.as_str(), text);
    let received: Date = serde_json::from_str(&json).expect("any text is kept");
    assert_eq!(received.as_str(), text);

    let given = DateTime::from(text);
    assert_eq!(DateTime::from(given.as_str()), given, "what is in the form of requests stays in it");
    assert_eq!(Date::from(Date::from(text).as_str()), Date::from(text));
    let Ok(time) = given.to_system_time() else {
        assert_eq!(given.as_str(), text, "what is no time stays as it is");
        return false;
    };
    assert!(has_form(given.as_str()), "{text:?} became {given}");
    let again = DateTime::from(time);
    assert_eq!(again.to_system_time().as_ref(), Ok(&time), "{text:?} became {again}");
    assert!(given.same_moment(&given) && given.to_utc() == given);
    true
}

/// Whether a text is in the form of requests: a day, or a time in UTC.
fn has_form(text: &str) -> bool {
    let (day, time) = text.split_at_checked(10).unwrap_or((text, ""));
    let is_day = day.bytes().enumerate().all(
        |(place, byte)| {
            if matches!(place, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() }
        },
    );
    is_day && (time.is_empty() || time.starts_with('T') && time.ends_with('Z') && time.is_ascii())
}
