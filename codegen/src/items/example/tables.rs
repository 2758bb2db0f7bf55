//! What texts, times and numbers say in examples.
//!
//! In: a name and a type. Out: the value from the tables below. Must not know any operation.

use crate::ir::Ty;
use crate::support::identifier;

/// Texts by the name they go by: the first row whose words are the last ones of the name.
const TEXTS: &[(&str, &str)] = &[
    ("integration_id", "bamboohr:HWUTwvyx2wLoSUHphiWVrp28"),
    ("integration", "bamboohr:HWUTwvyx2wLoSUHphiWVrp28"),
    ("id", ID),
    ("ids", ID),
    ("email", "ada@example.com"),
    ("emails", "ada@example.com"),
    ("email_address", "ada@example.com"),
    ("mail", "ada@example.com"),
    ("url", "https://www.example.com/page"),
    ("urls", "https://www.example.com/page"),
    ("uri", "https://www.example.com/page"),
    ("link", "https://www.example.com/page"),
    ("website", "https://www.example.com"),
    ("domain", "example.com"),
    ("first_name", "Ada"),
    ("last_name", "Lovelace"),
    ("display_name", "Ada Lovelace"),
    ("full_name", "Ada Lovelace"),
    ("organization_name", "Example GmbH"),
    ("company_name", "Example GmbH"),
    ("file_name", "document.pdf"),
    ("name", "Example"),
    ("names", "Example"),
    ("label", "Example"),
    ("title", "Example"),
    ("phone", "+49 30 1234567"),
    ("phone_number", "+49 30 1234567"),
    ("street", "Torstr. 1"),
    ("city", "Berlin"),
    ("zip", "10115"),
    ("zip_code", "10115"),
    ("postal_code", "10115"),
    ("country", "DE"),
    ("currency", "EUR"),
    ("language", "en"),
    ("locale", "en"),
    ("timezone", "Europe/Berlin"),
    ("path", "/employees"),
    ("date", DAY),
    ("period", "2026-03"),
    ("time", "09:00:00"),
    ("content_type", "application/pdf"),
    ("token", "a-token"),
    ("key", "a-key"),
    ("code", "A-100"),
    ("comment", "As agreed by phone."),
    ("content", "As agreed by phone."),
    ("note", "As agreed by phone."),
    ("description", "A few words on what it is."),
    ("reason", "As agreed by phone."),
    ("message", "As agreed by phone."),
];

/// Numbers by the name they go by; without a row the number is one.
pub(super) const NUMBERS: &[(&str, u8)] =
    &[("year", 30), ("hours", 8), ("amount", 100), ("score", 85), ("size", 50), ("limit", 50)];

/// Fields of answers that an example shows, the first that there is.
pub(super) const TELLING: &[&str] = &["link", "url", "task_id", "id"];

/// Arguments that a list is given with a time, since it tells only half without them.
pub(super) const BESIDE_A_TIME: &[&str] = &["include_deleted"];

const ID: &str = "26vafvWSRmbhNcxJYqjCzuJg";
const DAY: &str = "2026-03-01";
const INSTANT: &str = "2026-03-01T09:00:00Z";
pub(super) const OTHERWISE: &str = "example";

/// The id that a handle is made with.
pub(super) fn scope(method: &str) -> &'static str {
    row(TEXTS, method).unwrap_or(ID)
}

/// The row of a table whose words are the last ones of a name.
pub(super) fn row<T: Copy>(table: &[(&str, T)], name: &str) -> Option<T> {
    let name = identifier::snake(name);
    let fits = |words: &str| name.strip_suffix(words).is_some_and(|rest| rest.is_empty() || rest.ends_with('_'));
    table.iter().filter(|(words, _)| fits(words)).max_by_key(|(words, _)| words.len()).map(|(_, value)| *value)
}

/// The text for a text or a time.
pub(super) fn text(ty: &Ty, name: &str) -> &'static str {
    match ty {
        // A time that is called a date is given as a day.
        Ty::DateTime if row(&[("date", ())], name).is_some() => DAY,
        Ty::DateTime => INSTANT,
        Ty::Date => DAY,
        _ => row(TEXTS, name).unwrap_or(OTHERWISE),
    }
}
