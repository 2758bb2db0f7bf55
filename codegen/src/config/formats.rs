//! `[formats]`: the type that texts of a format are read into, and the crate that has the type.
//!
//! In: the entries of the table. Out: formats with their types and dependencies, or what is wrong with an entry. Must not
//! know which formats the description has.

use indexmap::IndexMap;
use toml::{Spanned, Value};

use crate::ir::{CrateAt, Dependency, Format};
use crate::support::identifier::{kebab, pascal};

/// The type that the runtime has for bytes in base64.
const BASE64: &str = "Base64";

/// Types whose crates are known: crate, version, features, and a text that they read.
type Known = (&'static str, Option<(&'static str, &'static str, &'static [&'static str])>, &'static str);

const KNOWN: &[Known] = &[
    ("uuid::Uuid", Some(("uuid", "1", &["std", "serde"])), "0b7f0b5e-6d3c-4d2a-9f3e-5b1c2d3e4f50"),
    ("url::Url", Some(("url", "2", &["std", "serde"])), "https://www.example.com/page"),
    ("rust_decimal::Decimal", Some(("rust_decimal", "1", &["std", "serde"])), "12.50"),
    (BASE64, None, "aGVsbG8="),
    ("std::net::Ipv4Addr", None, "192.0.2.1"),
    ("std::net::Ipv6Addr", None, "2001:db8::1"),
    ("std::net::IpAddr", None, "192.0.2.1"),
    ("jiff::SignedDuration", Some(("jiff", "0.2", &["std", "serde"])), "PT15M"),
    ("jiff::Timestamp", Some(("jiff", "0.2", &["std", "serde"])), "2026-03-01T09:00:00Z"),
    ("jiff::civil::Date", Some(("jiff", "0.2", &["std", "serde"])), "2026-03-01"),
    ("jiff::civil::Time", Some(("jiff", "0.2", &["std", "serde"])), "09:00:00"),
    ("chrono::DateTime<chrono::Utc>", Some(("chrono", "0.4", &["std", "serde"])), "2026-03-01T09:00:00Z"),
    ("chrono::DateTime<chrono::FixedOffset>", Some(("chrono", "0.4", &["std", "serde"])), "2026-03-01T09:00:00Z"),
    ("chrono::NaiveDate", Some(("chrono", "0.4", &["std", "serde"])), "2026-03-01"),
    ("chrono::NaiveTime", Some(("chrono", "0.4", &["std", "serde"])), "09:00:00"),
];

/// What is wrong with an entry: its key, a sentence, what to do.
pub(super) type Wrong = (String, String, String);

/// Reads the table.
pub(super) fn read(entries: &IndexMap<String, Spanned<Value>>) -> Result<Vec<Format>, Vec<Wrong>> {
    let (mut formats, mut wrong): (Vec<Format>, Vec<Wrong>) = (Vec::new(), Vec::new());
    for (name, value) in entries {
        match entry(name, value.get_ref()) {
            Ok(format) => match formats.iter().find(|other| other.ident == format.ident) {
                Some(other) => wrong.push((
                    name.clone(),
                    format!("[formats] \"{name}\" and \"{}\" would both be `formats::{}`", other.name, other.ident),
                    "take one of them out".to_owned(),
                )),
                None => formats.push(format),
            },
            Err((message, help)) => wrong.push((name.clone(), format!("[formats] \"{name}\" {message}"), help)),
        }
    }
    if wrong.is_empty() { Ok(formats) } else { Err(wrong) }
}

fn entry(name: &str, value: &Value) -> Result<Format, (String, String)> {
    let (ty, dependency, example) = match value {
        Value::String(ty) => by_type(ty)?,
        Value::Table(table) => by_hand(table)?,
        _ => return Err(("is neither a type nor a table".to_owned(), FORM.to_owned())),
    };
    let words = kebab(name);
    if words.is_empty() {
        return Err(("is no name of a format".to_owned(), "use the word that stands behind `format`".to_owned()));
    }
    let (ident, feature) = (pascal(name), format!("format-{words}"));
    Ok(Format { name: name.to_owned(), ident, feature, ty, dependency, example })
}

const FORM: &str =
    "write a type such as \"uuid::Uuid\", or { type = \"my_types::Color\", crate = \"my-types\", version = \"1\" }";

type Read = (String, Option<Dependency>, Option<String>);

/// An entry that is a type alone.
fn by_type(ty: &str) -> Result<Read, (String, String)> {
    let ty: String = ty.chars().filter(|c| !c.is_whitespace()).collect();
    if let Some((_, krate, example)) = KNOWN.iter().find(|(known, ..)| *known == ty) {
        let dependency = krate.map(|(name, version, features)| Dependency {
            name: name.to_owned(),
            at: CrateAt::Version(version.to_owned()),
            features: features.iter().map(|feature| (*feature).to_owned()).collect(),
            default_features: false,
        });
        return Ok((ty, dependency, Some((*example).to_owned())));
    }
    check_type(&ty)?;
    if ty.starts_with("std::") || ty.starts_with("core::") {
        return Ok((ty, None, None));
    }
    let known: Vec<&str> = KNOWN.iter().map(|(known, ..)| *known).collect();
    let root = ty.split("::").next().unwrap_or_default();
    Err((
        format!("is `{ty}`, and which crate has that type is not known"),
        format!(
            "write {{ type = \"{ty}\", crate = \"{root}\", version = \"1\" }}; without a crate these are known: {}",
            known.join(", ")
        ),
    ))
}

/// An entry that says all by itself.
fn by_hand(table: &toml::Table) -> Result<Read, (String, String)> {
    const KEYS: [&str; 7] = ["type", "crate", "version", "path", "features", "default-features", "example"];
    if let Some(key) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Err((format!("has the key `{key}`, which means nothing"), format!("its keys are {}", KEYS.join(", "))));
    }
    let text = |key: &str| match table.get(key) {
        None => Ok(None),
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(Some(text.clone())),
        Some(_) => Err((format!("has `{key}` that is no text"), FORM.to_owned())),
    };
    let ty = text("type")?.ok_or_else(|| ("has no `type`".to_owned(), FORM.to_owned()))?;
    let ty: String = ty.chars().filter(|c| !c.is_whitespace()).collect();
    check_type(&ty)?;
    let name = text("crate")?.ok_or_else(|| ("has no `crate`".to_owned(), FORM.to_owned()))?;
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
        return Err((format!("has the crate `{name}`, which is no name of one"), FORM.to_owned()));
    }
    let at = match (text("version")?, text("path")?) {
        (Some(version), None) => CrateAt::Version(version),
        (None, Some(path)) => CrateAt::Path(path),
        (None, None) => return Err(("has neither `version` nor `path`".to_owned(), FORM.to_owned())),
        (Some(_), Some(_)) => return Err(("has both `version` and `path`".to_owned(), "take one out".to_owned())),
    };
    let features = match table.get("features") {
        None => Vec::new(),
        Some(Value::Array(all)) if all.iter().all(Value::is_str) => {
            all.iter().filter_map(Value::as_str).map(str::to_owned).collect()
        }
        Some(_) => return Err(("has `features` that are no list of texts".to_owned(), FORM.to_owned())),
    };
    let default_features = match table.get("default-features") {
        None => true,
        Some(Value::Boolean(on)) => *on,
        Some(_) => return Err(("has `default-features` that are neither true nor false".to_owned(), FORM.to_owned())),
    };
    Ok((ty, Some(Dependency { name, at, features, default_features }), text("example")?))
}

/// A path to a type, as the emitted crate writes it.
fn check_type(ty: &str) -> Result<(), (String, String)> {
    let is_path = match syn::parse_str::<syn::Type>(ty) {
        Ok(syn::Type::Path(path)) => {
            let first = path.path.segments.first().map(|first| first.ident.to_string());
            let is_foreign = first.is_some_and(|first| !["crate", "self", "super", "Self"].contains(&first.as_str()));
            path.qself.is_none() && path.path.segments.len() > 1 && is_foreign
        }
        _ => false,
    };
    if is_path { Ok(()) } else { Err((format!("is `{ty}`, which is no path to a type of a crate"), FORM.to_owned())) }
}
