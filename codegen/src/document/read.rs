//! `read`: text of a YAML or JSON file in, a document out.
//!
//! The document is a [`serde_json::Value`] that keeps the order of keys. Duplicate keys, more than [`MAX_BYTES`],
//! more than 128 levels of nesting and aliases that multiply are refused here, so no later stage can be made to run
//! away. Merge keys of YAML (`<<`) are written out. It knows nothing of OpenAPI.

mod deep;

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use crate::document::positions;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// The largest file that is read: the published Kombo description is about 4 MB.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// The most nodes a document may hold once its aliases are expanded.
const MAX_NODES: usize = 4_000_000;

/// Reads one document.
pub fn read(file: &str, text: &[u8]) -> Result<Value, Diagnostics> {
    let fail = |message: String, help: &str| vec![Diagnostic::new("", message, help).in_file(file)];
    if text.len() > MAX_BYTES {
        return Err(fail(
            format!("the file is {} bytes long, which is more than {} MiB", text.len(), MAX_BYTES / (1024 * 1024)),
            "take out what is not part of the API description, such as embedded examples",
        ));
    }
    let text = match std::str::from_utf8(text) {
        Ok(text) => text,
        Err(error) => {
            let line = text[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            let found = Diagnostic::new("", "the file is not UTF-8 text", "save it as UTF-8");
            return Err(vec![found.in_file(file).at_line(Some(line))]);
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);

    let nodes = Cell::new(0);
    let result = if text.trim_start().starts_with('{') {
        let mut json = serde_json::Deserializer::from_str(text);
        Strict { nodes: &nodes, merges: false }
            .deserialize(&mut json)
            .and_then(|value| json.end().map(|()| value))
            .map_err(|error| {
                let line = Some(error.line()).filter(|line| *line > 0);
                (error.to_string(), line)
            })
    } else {
        if let Some(found) = deep::refusal(text) {
            return Err(vec![found.in_file(file)]);
        }
        let yaml = serde_yaml::Deserializer::from_str(text);
        Strict { nodes: &nodes, merges: true }.deserialize(yaml).map_err(|error| {
            let line = error.location().map(|location| location.line());
            (error.to_string(), line)
        })
    };
    result.map_err(|(message, line)| explain(file, text, &message, line))
}

/// Turns a parser's complaint into ours; for duplicate keys the marked scan finds all of them.
fn explain(file: &str, text: &str, message: &str, line: Option<usize>) -> Diagnostics {
    if message.contains("duplicate key") {
        let found: Diagnostics = positions::duplicate_keys(text)
            .into_iter()
            .map(|(pointer, line)| {
                Diagnostic::new(pointer, "this key stands here twice", "keep one of the two")
                    .in_file(file)
                    .at_line(Some(line))
            })
            .collect();
        if !found.is_empty() {
            return found;
        }
    }
    if message.contains("control characters are not allowed")
        && let Some((place, found)) = text.char_indices().find(|(_, c)| c.is_control() && !"\t\n\r\u{85}".contains(*c))
    {
        let line = text[..place].matches('\n').count() + 1;
        let message = format!("the file has the control character U+{:04X} in it", u32::from(found));
        return vec![
            Diagnostic::new("", message, "take it out, or write it as an escape in double quotes")
                .in_file(file)
                .at_line(Some(line)),
        ];
    }
    let message = message.split(" at line ").next().unwrap_or(message);
    let (message, help) = if message.contains("recursion limit") {
        (TOO_DEEP.to_owned(), TOO_DEEP_HELP)
    } else if message.contains("repetition limit") || message.contains("too many nodes") {
        (
            "the document's aliases multiply to more nodes than any description has".to_owned(),
            "replace YAML aliases by `$ref`",
        )
    } else if message.contains("invalid type: enum") || message.contains("unknown tag") {
        ("YAML tags such as `!include` are not read here".to_owned(), "write the value out, or refer to it by `$ref`")
    } else if message.contains("more than one document") {
        ("the file holds more than one YAML document".to_owned(), "keep one, without a `---` line in the middle")
    } else if message.contains("key that is text or a number") {
        ("a mapping's key is a list or mapping".to_owned(), "use text as the key")
    } else if message.contains(NO_MERGE) {
        (NO_MERGE.to_owned(), "let it refer to a mapping, as in `<<: *name`, or to a list of mappings")
    } else if message.contains("duplicate key") {
        (message.to_owned(), "keep one of the two")
    } else {
        (format!("this is neither YAML nor JSON: {message}"), "check the indentation, quotes and colons near this line")
    };
    vec![Diagnostic::new("", message, help).in_file(file).at_line(line)]
}

const TOO_DEEP: &str = "the document is nested more than 128 levels deep";
const TOO_DEEP_HELP: &str = "move the inner parts to components and refer to them by `$ref`";
const NO_MERGE: &str = "the merge key `<<` stands before something that is not a mapping";

/// Builds a [`Value`] from any self-describing format, refusing duplicate keys and counting nodes.
#[derive(Clone, Copy)]
struct Strict<'a> {
    nodes: &'a Cell<usize>,
    /// Whether `<<` is a merge key, as in YAML.
    merges: bool,
}

impl Strict<'_> {
    fn count<E: Error>(&self) -> Result<(), E> {
        self.nodes.set(self.nodes.get() + 1);
        if self.nodes.get() > MAX_NODES { Err(E::custom("too many nodes")) } else { Ok(()) }
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain data")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(float(value as f64))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(float(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(self)? {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        // Keys that came by merging: the mapping's own go before them.
        let mut merged: Vec<String> = Vec::new();
        while let Some(Value::String(key)) = map.next_key_seed(Key)? {
            let value = map.next_value_seed(self)?;
            if self.merges && key == "<<" {
                for (key, value) in merge_of(value).ok_or_else(|| A::Error::custom(NO_MERGE))? {
                    if let Entry::Vacant(free) = members.entry(key) {
                        merged.push(free.key().clone());
                        free.insert(value);
                    }
                }
                continue;
            }
            match members.entry(key) {
                Entry::Vacant(free) => free.insert(value),
                Entry::Occupied(mut taken) if merged.contains(taken.key()) => {
                    merged.retain(|key| key != taken.key());
                    taken.insert(value);
                    continue;
                }
                Entry::Occupied(taken) => {
                    return Err(A::Error::custom(format!("duplicate key `{}`", taken.key())));
                }
            };
        }
        Ok(Value::Object(members))
    }
}

/// The members that a merge key brings: of a mapping, or of a list of mappings.
fn merge_of(value: Value) -> Option<Vec<(String, Value)>> {
    match value {
        Value::Object(members) => Some(members.into_iter().collect()),
        Value::Array(list) if list.iter().all(Value::is_object) => {
            Some(list.into_iter().filter_map(merge_of).flatten().collect())
        }
        _ => None,
    }
}

/// A number as JSON can hold it; infinities and NaN become their text.
fn float(value: f64) -> Value {
    Number::from_f64(value).map_or_else(|| Value::String(value.to_string()), Value::Number)
}

/// A mapping's key. YAML also has numbers, booleans and null there (`200:`); they are taken by their text.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is text or a number")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::String(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::String(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::String(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::String(value.to_string()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::String("null".into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }
}
