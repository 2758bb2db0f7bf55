//! How values become parts of an address.
//!
//! In: text. Out: percent-encoded text, or why there is none. Must not know which operation it is for.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// All that is encoded: everything but the unreserved characters of RFC 3986.
pub(crate) const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How a list is put into the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStyle {
    Comma,
    Space,
    Pipe,
    Repeat,
}

impl ListStyle {
    pub(super) fn separator(self) -> char {
        match self {
            ListStyle::Comma | ListStyle::Repeat => ',',
            ListStyle::Space => ' ',
            ListStyle::Pipe => '|',
        }
    }
}

/// How an object is put into the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectStyle {
    /// `name[key]=value`
    Deep,
    /// `name=key,value`
    Form,
    /// `key=value`
    FormExploded,
}

/// How a parameter of the path is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `a,b`
    Simple,
    /// `.a,b`
    Label,
    /// `.a.b`
    LabelExploded,
    /// `;name=a,b`
    Matrix,
    /// `;name=a;name=b`
    MatrixExploded,
}

/// Encodes a part of the query.
pub(super) fn encode(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, UNRESERVED).into()
}

/// Encodes one segment of the path. What URL parsers fold is refused, so that a value can never change the route.
pub(super) fn encode_segment(text: &str) -> Result<String, &'static str> {
    if text.is_empty() {
        return Err("is empty");
    }
    let decoded = percent_decode_str(text).decode_utf8_lossy();
    if matches!(&*decoded, "." | "..") {
        return Err("is `.` or `..`, which would change the route");
    }
    Ok(encode(text).into_owned())
}

/// Joins the values of a list. A separator within a value could not be told from one between values.
pub(super) fn join(values: &[String], separator: char) -> Result<String, &'static str> {
    if values.iter().any(|value| value.contains(separator)) {
        return Err(match separator {
            ',' => "has a value with a comma, which a comma-separated list cannot express",
            ' ' => "has a value with a space, which a space-separated list cannot express",
            _ => "has a value with the list's separator in it",
        });
    }
    let mut joined = String::new();
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            joined.push(separator);
        }
        joined.push_str(value);
    }
    Ok(joined)
}

/// Writes a parameter of the path in its style. Each value is encoded by itself.
pub(super) fn style_path(name: &str, style: PathStyle, values: &[String]) -> Result<String, &'static str> {
    let values = values.iter().map(|value| encode_segment(value)).collect::<Result<Vec<_>, _>>()?;
    if values.is_empty() {
        return Err("was given no value");
    }
    let name = encode(name);
    Ok(match style {
        PathStyle::Simple => values.join(","),
        PathStyle::Label => format!(".{}", values.join(",")),
        PathStyle::LabelExploded => format!(".{}", values.join(".")),
        PathStyle::Matrix => format!(";{name}={}", values.join(",")),
        PathStyle::MatrixExploded => values.iter().map(|value| format!(";{name}={value}")).collect(),
    })
}

/// Flattens a JSON object into pairs of key and text; nulls are left out.
pub(super) fn pairs(json: &str) -> Result<Vec<(String, String)>, &'static str> {
    let value: serde_json::Value = serde_json::from_str(json).map_err(|_| "is no JSON")?;
    let serde_json::Value::Object(object) = value else {
        return Err("is no object");
    };
    let mut pairs = Vec::new();
    for (key, value) in object {
        match value {
            serde_json::Value::Null => {}
            serde_json::Value::String(text) => pairs.push((key, text)),
            serde_json::Value::Array(items) => {
                pairs.extend(items.iter().map(|item| (key.clone(), scalar(item))));
            }
            other => pairs.push((key, other.to_string())),
        }
    }
    Ok(pairs)
}

/// Whether an object has a list without a value, for which [`pairs`] has nothing.
pub(super) fn has_empty_list(json: &str) -> bool {
    let value: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    let members = value.as_object().into_iter().flat_map(|object| object.values());
    members.filter_map(serde_json::Value::as_array).any(Vec::is_empty)
}

fn scalar(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
