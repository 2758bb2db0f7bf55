//! Decoding of JSON bodies, and what is said when one does not fit.
//!
//! In: bytes. Out: a value, or a sentence with the path to what is wrong. Must not know HTTP.
//!
//! The good path decodes straight. Only after a failure the body is decoded once more: where it has whole numbers written
//! as `5.0`, with these as integers, and then with its path recorded. The
//! sentence never repeats a value of the body, nor a key that is not described, since those are somebody's data.

mod whole;

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};
pub(crate) use whole::plain_integers;

use crate::observe::survey;

/// Decodes a body, and looks for what is new in it where somebody wants to know.
#[inline]
pub fn from_slice<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let value = read(body)?;
    survey(body, explain::<T>);
    Ok(value)
}

/// Decodes a body.
#[inline]
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let again = || parse(&plain_integers(body)?).ok();
    parse(body).or_else(|_| again().ok_or_else(|| explain::<T>(body)))
}

/// Decodes a body, without looking for the place of a mistake.
#[inline]
pub fn parse<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    // Checking the whole text once is faster than checking each string.
    match std::str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(body),
    }
}

thread_local! {
    /// Whether the path to an error is being looked for.
    static EXPLAINING: Cell<bool> = const { Cell::new(false) };
    /// The keys of the records around the error that is being explained.
    static DESCRIBED: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// The keys of envelopes and pages.
const ENVELOPE: &[&str] = &["data", "results", "warnings"];

/// What stands in a path for a key that is somebody's data.
const HIDDEN: &str = "…";

/// Says that an error has come about in a record with these keys, so that they may be named.
#[cold]
pub fn describe_keys(keys: &'static [&'static str]) {
    if EXPLAINING.get() {
        DESCRIBED.with_borrow_mut(|described| described.push(keys));
    }
}

/// Tells that an answer has not the list or map that its record always has.
#[cold]
pub fn tell_left_out(record: &'static str, key: &'static str) {
    crate::observe::missing_list(key);
    if EXPLAINING.get() {
        return;
    }
    #[cfg(feature = "tracing")]
    tracing::warn!(record, key, "an answer lacks a list or map that is always there; it reads as empty");
    #[cfg(not(feature = "tracing"))]
    let _ = (record, key);
}

/// The path, without the keys that no record around the error has.
fn without_keys(path: &Path) -> String {
    let described =
        |key: &str| ENVELOPE.contains(&key) || DESCRIBED.with_borrow(|all| all.iter().any(|keys| keys.contains(&key)));
    let mut shown = String::new();
    for segment in path {
        let step = match segment {
            Segment::Seq { index } => {
                shown.push_str(&format!("[{index}]"));
                continue;
            }
            Segment::Map { key } if described(key) => key,
            Segment::Map { .. } => HIDDEN,
            Segment::Enum { .. } | Segment::Unknown => "?",
        };
        if !shown.is_empty() {
            shown.push('.');
        }
        shown.push_str(step);
    }
    shown
}

/// Finds out why a body cannot be decoded, and where.
#[cold]
pub fn explain<T: DeserializeOwned>(body: &[u8]) -> DecodeError {
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            EXPLAINING.set(self.0);
            DESCRIBED.with_borrow_mut(Vec::clear);
        }
    }
    let _restore = Restore(EXPLAINING.replace(true));
    match with_path::<T>(body) {
        Ok(_) => DecodeError::plain("the value does not fit"),
        Err(error) => error,
    }
}

/// Decodes the payload of a union, with or without path as the whole body is. Each level decodes its payload once: to
/// explain an error here again would double the work with every level of nesting.
#[inline]
pub fn within_union<T: DeserializeOwned>(json: &str) -> Result<T, DecodeError> {
    if EXPLAINING.get() {
        return with_path(json.as_bytes());
    }
    serde_json::from_str(json).map_err(|error| DecodeError::new(".", &error))
}

fn with_path<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value = serde_path_to_error::deserialize::<_, T>(&mut deserializer)
        .map_err(|error| DecodeError::new(&without_keys(error.path()), error.inner()))?;
    deserializer.end().map_err(|error| DecodeError::new(".", &error))?;
    Ok(value)
}

/// Why a body could not be decoded. It names the place and what was expected, never the value that was found.
#[derive(Debug)]
pub struct DecodeError {
    path: String,
    message: String,
}

impl DecodeError {
    fn new(path: &str, error: &serde_json::Error) -> DecodeError {
        let mut message = without_values(&error.to_string());
        let mut path = path.trim_end_matches(".?").to_owned();
        if path == "." || path == "?" {
            path.clear();
        }
        // An error within the payload of a union brings the path within that payload.
        if let Some((inner, rest)) = message.strip_prefix("at `").and_then(|rest| rest.split_once("`: ")) {
            append_path(&mut path, inner);
            message = without_position(rest).to_owned();
        }
        DecodeError { path, message }
    }

    /// A body that should not be there, or the reverse.
    pub(crate) fn plain(message: &str) -> DecodeError {
        DecodeError { path: String::new(), message: message.to_owned() }
    }

    /// The error of a part that lies at this path.
    pub(crate) fn within(mut self, path: &str) -> DecodeError {
        let mut full = path.to_owned();
        if let Some(within) = self.path() {
            append_path(&mut full, within);
        }
        self.path = full;
        self
    }

    pub(crate) fn path(&self) -> Option<&str> {
        (!self.path.is_empty()).then_some(&self.path)
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path() {
            Some(path) => write!(f, "at `{path}`: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for DecodeError {}

/// Appends the path within a part of a body to the path of the part.
pub fn append_path(path: &mut String, within: &str) {
    if !path.is_empty() && !within.starts_with('[') {
        path.push('.');
    }
    path.push_str(within);
}

/// Takes line and column off a message: they are those of a part by itself, not of the body.
pub fn without_position(message: &str) -> &str {
    &message[..message.rfind(" at line ").unwrap_or(message.len())]
}

/// Takes the value out of serde's "invalid type: string "Ada", expected a number".
fn without_values(message: &str) -> String {
    for start in ["invalid type: ", "invalid value: "] {
        let Some(found) = message.strip_prefix(start) else {
            continue;
        };
        let Some(expected) = found.rfind(", expected ") else {
            break;
        };
        let kind = found[..expected].split(['`', '"', '\'']).next().unwrap_or_default().trim();
        return format!("{start}{kind}{}", &found[expected..]);
    }
    if DESCRIBING.iter().any(|start| message.starts_with(start)) { message.to_owned() } else { without_quoted(message) }
}

/// How messages begin that quote names of the description, or of places.
const DESCRIBING: [&str; 3] = ["missing field `", "duplicate field `", "at `"];

/// Takes out what stands in quotes: types of other libraries say so what they could not read.
fn without_quoted(message: &str) -> String {
    let (mut out, mut chars) = (String::new(), message.chars());
    while let Some(c) = chars.next() {
        out.push(c);
        if c != '"' && c != '`' {
            continue;
        }
        let mut found = false;
        while let Some(quoted) = chars.next() {
            match quoted {
                '\\' => drop(chars.next()),
                quoted if quoted == c => {
                    found = true;
                    break;
                }
                _ => {}
            }
        }
        out.push_str(HIDDEN);
        if found {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_left_out() {
        let error = explain::<Vec<i64>>(br#"[1, "Ada, expected Lovelace", 2]"#);
        assert_eq!(error.path(), Some("[1]"));
        assert!(error.to_string().starts_with("at `[1]`: invalid type: string, expected i64"), "{error}");
        let error = explain::<Vec<String>>(b"[12345]");
        assert!(!error.to_string().contains("12345"), "{error}");
    }

    #[test]
    fn what_other_libraries_quote_is_left_out() {
        let said = [
            (r#"failed to parse "Ada \"Countess\" Lovelace": no date"#, r#"failed to parse "…": no date"#),
            ("expected `x`, found `Ada", "expected `…`, found `…"),
            ("missing field `id`", "missing field `id`"),
        ];
        for (message, shown) in said {
            assert_eq!(without_values(message), shown);
        }
    }

    #[test]
    fn keys_that_are_data_are_left_out() {
        let error = explain::<std::collections::BTreeMap<String, Vec<i64>>>(br#"{"Ada": [1, "x"]}"#);
        assert_eq!(error.path(), Some("…[1]"));
    }

    #[test]
    fn truncated_and_trailing_text_are_explained() {
        assert!(explain::<Vec<i64>>(b"[1, 2").to_string().contains("EOF"));
        assert!(explain::<Vec<i64>>(b"[1] x").to_string().contains("trailing"));
    }
}
