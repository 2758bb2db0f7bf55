//! Times as texts.
//!
//! In: texts of the description's form, the clock's time. Out: texts that can be compared. Must not know fields.

use std::time::SystemTime;

use chrono::{DateTime, SecondsFormat, Utc};

/// The time in the form in which records have it.
pub(crate) fn text(time: SystemTime) -> String {
    DateTime::<Utc>::from(time).to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The time as headers have it.
pub(crate) fn http(time: SystemTime) -> String {
    DateTime::<Utc>::from(time).format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// A text that sorts as its time does: a plain day is its beginning, and a fraction has no zeros at its end.
pub(crate) fn key(text: &str) -> String {
    let text = text.trim_end_matches('Z');
    if text.len() == 10 {
        return format!("{text}T00:00:00");
    }
    match text.rsplit_once('.') {
        Some((whole, fraction)) if fraction.trim_end_matches('0').is_empty() => whole.to_owned(),
        Some((whole, fraction)) => format!("{whole}.{}", fraction.trim_end_matches('0')),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_times_are_equal_texts() {
        assert_eq!(key("2024-03-01"), key("2024-03-01T00:00:00.000Z"));
        assert!(key("2024-03-01T09:30:00Z") < key("2024-03-01T09:30:00.001Z"));
        assert!(key("2024-03-01") < key("2024-03-01T00:00:01"));
        assert_eq!(text(SystemTime::UNIX_EPOCH), "1970-01-01T00:00:00.000Z");
        assert_eq!(http(SystemTime::UNIX_EPOCH), "Thu, 01 Jan 1970 00:00:00 GMT");
    }
}
