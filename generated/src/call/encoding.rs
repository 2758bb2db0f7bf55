//! How values become parts of an address.
//!
//! In: text. Out: percent-encoded text, or why there is none. Must not know which operation it is for.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Map, Value};

/// All that is encoded: everything but the unreserved characters of RFC 3986.
pub(crate) const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is encoded where reserved characters are allowed. A `&`, `#` or `+` would end the value or change it.
const KEPT: &AsciiSet = &UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b'[')
    .remove(b']');

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

/// How an object is put into the query or a form, or what may be one. A list is put there as its name has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectStyle {
    /// `name[key]=value`
    Deep,
    /// `name=key,value`
    Form,
    /// `key=value`
    FormExploded,
    /// `name=key value`
    Space,
    /// `name=key|value`
    Pipe,
    /// `name={"key":"value"}`
    Json,
}

impl ObjectStyle {
    /// How it puts a list.
    pub(super) fn of_lists(self) -> ListStyle {
        match self {
            ObjectStyle::Deep | ObjectStyle::FormExploded | ObjectStyle::Json => ListStyle::Repeat,
            ObjectStyle::Form => ListStyle::Comma,
            ObjectStyle::Space => ListStyle::Space,
            ObjectStyle::Pipe => ListStyle::Pipe,
        }
    }
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

/// The same, but for what has a meaning in an address and none within a value: `a:b/c` stays as it is.
pub(super) fn encode_reserved(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, KEPT).into()
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

/// Joins the values of a list. A separator within a value could not be distinguished from one between values.
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
pub(super) fn pairs(object: &Map<String, Value>) -> Vec<(String, String)> {
    object.iter().flat_map(|(key, value)| repeated(key, value)).collect()
}

/// A value under its name, once for each element of a list; nothing for null. What lies deeper is JSON text.
pub(super) fn repeated(name: &str, value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().map(|item| (name.to_owned(), scalar(item))).collect(),
        other => vec![(name.to_owned(), scalar(other))],
    }
}

/// A value under the way to each of its parts: `name[key][0]=value`. Without `indexed` a list of texts or numbers repeats
/// its way.
pub(super) fn deep(name: &str, value: &Value, indexed: bool, out: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                deep(&format!("{name}[{key}]"), value, indexed, out);
            }
        }
        Value::Array(items) if indexed || items.iter().any(|item| item.is_object() || item.is_array()) => {
            for (index, value) in items.iter().enumerate() {
                deep(&format!("{name}[{index}]"), value, indexed, out);
            }
        }
        other => out.extend(repeated(name, other)),
    }
}

/// A member of a form in its style.
pub(super) fn member(name: &str, style: ObjectStyle, value: &Value) -> Result<Vec<(String, String)>, &'static str> {
    let texts: Vec<String> = match (style, value) {
        (_, Value::Null) => return Ok(Vec::new()),
        (ObjectStyle::Deep, value) => {
            let mut out = Vec::new();
            deep(name, value, true, &mut out);
            return Ok(out);
        }
        (ObjectStyle::Json, value) => return Ok(vec![(name.to_owned(), value.to_string())]),
        (ObjectStyle::FormExploded, Value::Object(object)) => return Ok(pairs(object)),
        (ObjectStyle::FormExploded, value) => return Ok(repeated(name, value)),
        (_, Value::Object(object)) => pairs(object).into_iter().flat_map(|(key, text)| [key, text]).collect(),
        (_, Value::Array(items)) => items.iter().map(scalar).collect(),
        (_, value) => vec![scalar(value)],
    };
    let text = join(&texts, style.of_lists().separator())?;
    Ok(if texts.is_empty() { Vec::new() } else { vec![(name.to_owned(), text)] })
}

/// Whether something has a list without a value, for which nothing would be sent; only what lies deeper if `deep`.
pub(super) fn has_empty_list(value: &Value, deep: bool) -> bool {
    match value {
        Value::Array(items) => items.is_empty() || deep && items.iter().any(|item| has_empty_list(item, deep)),
        Value::Object(object) => object.values().any(|value| match value {
            Value::Object(_) => deep && has_empty_list(value, deep),
            value => has_empty_list(value, deep),
        }),
        _ => false,
    }
}

pub(super) fn scalar(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
