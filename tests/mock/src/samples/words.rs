//! Plausible texts.
//!
//! In: the name of a field, its format, numbers that choose. Out: a text of the sort that stands in such a field. Must not
//! know schemas beyond the bounds of a text.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use fancy_regex::Regex;
use serde_json::{Value, json};

use super::dice::{below, pick};

const FIRST: [&str; 24] = [
    "Ada", "Bram", "Chiara", "Deniz", "Elif", "Frida", "Goran", "Hanna", "Ilse", "Jonas", "Kofi", "Lena", "Mateo",
    "Nora", "Oskar", "Priya", "Quentin", "Rosa", "Samir", "Tilda", "Uwe", "Vera", "Wout", "Yara",
];
const LAST: [&str; 24] = [
    "Adeyemi", "Brandt", "Castelli", "Dubois", "Eriksen", "Fischer", "Garcia", "Hoffmann", "Ivanova", "Jansen",
    "Kowalski", "Lindgren", "Moreau", "Novak", "Okafor", "Peeters", "Quinn", "Rossi", "Silva", "Tanaka", "Urban",
    "Vermeer", "Weber", "Zimmer",
];

/// Texts by the end of the name of a field; the first that fits counts.
const TEXTS: &[(&[&str], &[&str])] = &[
    (&["city", "location", "location_name"], &["Berlin", "Rotterdam", "Lyon", "Porto", "Graz"]),
    (&["country", "nationality", "country_code"], &["DE", "NL", "FR", "PT", "AT"]),
    (&["state", "region", "region_subdivision_1"], &["Brandenburg", "Zuid-Holland", "Steiermark"]),
    (&["street", "street_1", "address_line_1", "address"], &["Lindenhof 4", "Hafenstraat 12", "Rue des Lilas 7"]),
    (&["street_2", "address_line_2"], &["Back building", "Third floor"]),
    (&["zip_code", "postal_code"], &["10999", "30120", "69001"]),
    (&["house_number"], &["4", "12a"]),
    (&["currency"], &["EUR", "USD", "GBP", "CHF"]),
    (&["phone", "phone_number", "telephone", "fax"], &["+49 30 5550100", "+31 10 5550199", "+33 4 5550123"]),
    (&["job_title", "title", "role", "job"], &["Payroll Clerk", "Welder", "Data Engineer", "Head of Care"]),
    (&["department"], &["Finance", "Workshop", "Nursing"]),
    (&["company", "company_name", "organization_name", "employer"], &["Quince & Daughters", "Nordlicht Ltd."]),
    (&["school_name"], &["Open School", "Harbour College"]),
    (&["iban"], &["DE02120300000000202051", "NL91ABNA0417164300"]),
    (&["bic"], &["BYLADEM1001", "ABNANL2A"]),
    (&["bank_name"], &["Sparbank", "Harbour Bank"]),
    (&["ssn", "social_security_number", "tax_id"], &["12 345678 B 901", "98-7654321"]),
    (&["language"], &["de", "en", "fr"]),
    (&["content_type"], &["application/pdf", "image/png"]),
    (&["file_name", "file"], &["contract.pdf", "photo.png"]),
    (&["data", "file_content"], &["JVBERi0xLjcK", "aGVsbG8="]),
    (&["timezone"], &["+02:00", "-05:00"]),
    (&["start_time"], &["08:00:00", "09:30:00"]),
    (&["end_time"], &["16:30:00", "18:00:00"]),
    (&["label", "name", "skill_name"], &["Early shift", "Remote work", "Forklift licence", "Second interview"]),
    (&["level", "levels"], &["Beginner", "Practised", "Expert"]),
    (&["source"], &["LinkedIn", "Referral", "Careers page"]),
    (&["choice", "choices", "options", "content"], &["Yes", "No", "More than two years"]),
    (&["accepted_mime_types"], &["application/pdf", "image/png"]),
    (&["note", "comment", "description", "message", "content"], &["Please call in the afternoon.", "All done."]),
    (&["tool", "integration_tool"], &["personio", "bamboohr"]),
    (&["reg_exp"], &["^[A-Z]+$"]),
    (&["cursor", "next"], &["eyJwYWdlIjoyfQ", "eyJwYWdlIjozfQ"]),
];

/// Texts for patterns that the usual text does not fit.
const SHAPED: &[&str] = &[
    "2024-03-01T09:30:00Z",
    "2024-03-01",
    "09:30",
    "+02:00",
    "DE",
    "de-DE",
    "application/pdf",
    "4711",
    "ada.adeyemi@people.example.com",
    "https://files.example.com/contract.pdf",
    "26vafvWSRmbhNcxJYqjCzuJg",
    "+49 30 5550100",
];

/// Names that end as those of ids do, but of numbers by which a state knows a person.
pub(super) fn personal(name: &str) -> bool {
    ["tax_id", "national_id", "passport_id", "social_security_id"].iter().any(|end| name.ends_with(end))
}

/// A text for a field. What belongs to a person is chosen by `person`, so that the name and the address of one agree.
/// The texts of one sort that a person has differ by `alias`.
pub(super) fn text(name: &str, format: &str, number: u64, person: u64, alias: usize) -> String {
    let lower = name.to_lowercase();
    let (first, last) = (pick(person, &FIRST), pick(person / 64, &LAST));
    let host = if alias == 0 && !lower.starts_with("personal") { "people.example.com" } else { "home.example.net" };
    let ends = |ends: &[&str]| ends.iter().any(|end| lower == *end || lower.ends_with(&format!("_{end}")));
    match format {
        "email" => return mail(first, last, host),
        "uri" => return uri(&lower, number),
        _ => {}
    }
    if ends(&["email", "email_address", "username"]) {
        return mail(first, last, host);
    }
    if ends(&["url", "link", "avatar"]) {
        return uri(&lower, number);
    }
    if ends(&["first_name", "given_name", "middle_name"]) {
        return first.to_owned();
    }
    if ends(&["last_name", "family_name"]) {
        return last.to_owned();
    }
    if ends(&["full_name", "holder_name", "reviewer_name"]) {
        return format!("{first} {last}");
    }
    if ends(&["number", "code", "siret"]) {
        return format!("{}", number % 9000 + 1000);
    }
    if ends(&["content_html", "description_html"]) {
        return format!("<p>{}</p>", pick(number, &["Please call in the afternoon.", "All done."]));
    }
    if ends(&["markdown", "markdown_message"]) {
        return format!("**{}**", pick(number, &["Please sign in again.", "Ask the vendor first."]));
    }
    match TEXTS.iter().find(|(names, _)| ends(names)) {
        Some((_, texts)) => pick(number, texts).to_owned(),
        None => format!("{} {}", name.replace('_', " "), number % 90 + 10),
    }
}

/// Names of days whose format does not say so.
pub(super) fn is_day(name: &str) -> bool {
    let lower = name.to_lowercase();
    ["date", "date_of_birth", "month", "until"].iter().any(|end| lower == *end || lower.ends_with(&format!("_{end}")))
}

/// What begins when the thing of this name ends.
pub(super) fn beginning(name: &str) -> Option<&'static str> {
    Some(match name {
        "end_date" | "termination_date" => "start_date",
        "ended_at" => "started_at",
        "ending_at" => "starting_at",
        "closed_at" => "opened_at",
        "completed_at" => "enrolled_at",
        "archived_at" | "updated_at" | "remote_updated_at" => "created_at",
        "sync_ended_at" => "sync_started_at",
        "resolved_at" => "first_observed_at",
        _ => return None,
    })
}

/// A time some hours or days after another.
pub(super) fn later(text: &str, number: u64) -> String {
    use chrono::{Days, NaiveDate, TimeDelta};
    let steps = number % 7;
    if let Ok(day) = text.parse::<NaiveDate>() {
        return (day + Days::new(1 + steps)).to_string();
    }
    match chrono::DateTime::parse_from_rfc3339(text) {
        Ok(time) if text.ends_with("T00:00:00.000Z") => {
            let day = time.date_naive() + Days::new(1 + steps);
            format!("{day}T00:00:00.000Z")
        }
        Ok(time) => {
            let hours = i64::try_from(steps).unwrap_or_default() + 2;
            (time.to_utc() + TimeDelta::hours(hours)).to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
        }
        Err(_) => text.to_owned(),
    }
}

fn mail(first: &str, last: &str, host: &str) -> String {
    format!("{}.{}@{host}", first.to_lowercase(), last.to_lowercase())
}

fn uri(name: &str, number: u64) -> String {
    let host = pick(number, &["files.example.com", "www.example.org", "portal.example.net"]);
    format!("https://{host}/{}/{}", name.trim_end_matches("_url").replace('_', "-"), number % 9000 + 1000)
}

/// A time, or a day where the name or the format says so: births long ago, all else in recent years.
pub(super) fn time(name: &str, format: &str, number: u64) -> String {
    let birth = name.to_lowercase().contains("birth");
    let year = if birth { 1960 + number % 40 } else { 2023 + number % 3 };
    let day = format!("{year}-{:02}-{:02}", number / 64 % 12 + 1, number / 1024 % 28 + 1);
    match format {
        "date" => day,
        _ if birth || name.ends_with("_date") => format!("{day}T00:00:00.000Z"),
        _ => format!("{day}T{:02}:{:02}:00.000Z", number / 32768 % 24, number / 1_048_576 % 60),
    }
}

/// The text, or another if it does not fit the bounds and the pattern of its schema.
pub(super) fn fit(schema: &Value, text: String) -> String {
    let bound = |word: &str| schema[word].as_u64().and_then(|bound| usize::try_from(bound).ok());
    let (least, most) = (bound("minLength").unwrap_or(0), bound("maxLength").unwrap_or(usize::MAX));
    let pattern = schema["pattern"].as_str();
    let fits = |text: &str| {
        (least..=most).contains(&text.chars().count()) && pattern.is_none_or(|pattern| matches(pattern, text))
    };
    if fits(&text) {
        return text;
    }
    if let (Some(_), Some(shaped)) = (pattern, SHAPED.iter().find(|text| fits(text))) {
        return (*shaped).to_owned();
    }
    let mut text: String = text.chars().take(most).collect();
    while text.chars().count() < least {
        text.push('x');
    }
    text
}

/// Whether a text fits a pattern. A pattern that cannot be read fits nothing.
fn matches(pattern: &str, text: &str) -> bool {
    static KNOWN: Mutex<BTreeMap<String, Option<Regex>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let regex = known.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).ok());
    regex.as_ref().is_some_and(|regex| regex.is_match(text).unwrap_or(false))
}

/// An object as tools send it along.
pub(super) fn free_object() -> Value {
    json!({
        "shoe_size": 42.5,
        "nickname": FIRST[below(7, FIRST.len())],
        "badges": ["blue", 7, null],
        "address": { "city": "Graz", "verified": true },
        "left": null,
    })
}
