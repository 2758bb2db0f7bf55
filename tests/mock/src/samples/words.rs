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
    (&["street_2", "address_line_2"], &["Back building", "Third floor"]),
    (&["region_subdivision_1"], &["Brandenburg", "Zuid-Holland", "Steiermark"]),
    (&["zip_code", "postal_code"], &["10999", "30120", "69001"]),
    (&["address"], &["Lindenhof 4, 10999 Berlin", "Rue des Lilas 7, 69001 Lyon"]),
    (&["iban"], &["DE02120300000000202051"]),
    (&["bic"], &["BYLADEM1001"]),
    (&["house_number"], &["4", "12a"]),
    (&["currency"], &["EUR"]),
    (&["job_title", "title", "role", "job"], &["Payroll Clerk", "Welder", "Data Engineer", "Head of Care"]),
    (&["department"], &["Finance", "Workshop", "Nursing"]),
    (&["company", "company_name", "organization_name", "employer"], &["Quince & Daughters", "Nordlicht Ltd."]),
    (&["school_name"], &["Open School", "Harbour College"]),
    (&["ssn", "social_security_number", "tax_id"], &["12 345678 B 901", "98-7654321"]),
    (&["language"], &["de", "en", "fr"]),
    (&["content_type"], &["application/pdf", "image/png"]),
    (&["file_name", "file"], &["contract.pdf", "photo.png"]),
    (&["data", "file_content"], &["JVBERi0xLjcK", "aGVsbG8="]),
    (&["timezone"], &["+02:00", "-05:00"]),
    (&["start_time"], &["08:00:00", "09:30:00"]),
    (&["end_time"], &["16:30:00", "18:00:00"]),
    (&["label", "name", "skill_name"], &["Early shift", "Remote work", "Forklift license", "Second interview"]),
    (&["level", "levels"], &["Beginner", "Practised", "Expert"]),
    (&["source"], &["LinkedIn", "Referral", "Careers page"]),
    (&["choice", "choices", "options", "content"], &["Yes", "No", "More than two years"]),
    (&["accepted_mime_types"], &["application/pdf", "image/png"]),
    (&["note", "comment", "description", "message", "content"], &["Please call in the afternoon.", "All done."]),
    (&["approval_status"], &["APPROVED", "APPROVED", "PENDING"]),
    (&["visibility"], &["PUBLIC", "INTERNAL"]),
    (&["remote_work_status"], &["HYBRID", "ON_SITE", "REMOTE"]),
    (&["salary_period", "pay_period"], &["YEAR", "MONTH"]),
    (&["category"], &["Office", "Production", "Care"]),
    (&["bucket"], &["kombo-mock-files"]),
    (&["answer"], &["Works well with others.", "Knows the trade.", "Asked good questions."]),
    (&["error"], &["The client number is not known."]),
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
    "/employees",
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
    if ends(&["phone", "phone_number", "telephone", "fax"]) {
        return format!("+49 30 555{:04}", person.wrapping_add(alias as u64) % 10_000);
    }
    if ends(&["number", "code", "siret"]) && !ends(&["zip_code", "postal_code", "country_code"]) {
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

fn mail(first: &str, last: &str, host: &str) -> String {
    format!("{}.{}@{host}", first.to_lowercase(), last.to_lowercase())
}

fn uri(name: &str, number: u64) -> String {
    let host = pick(number, &["files.example.com", "www.example.org", "portal.example.net"]);
    format!("https://{host}/{}/{}", name.trim_end_matches("_url").replace('_', "-"), number % 9000 + 1000)
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
