//! Samples with something in them that the description does not know yet, or not there any more.
//!
//! In: a sample. Out: its JSON text after a change, and what of the change must not get lost. Must not know how it was made
//! up.

use serde_json::{Map, Value, json};

use super::{Part, Sample};

/// A sample after a change.
#[derive(Clone, Debug)]
pub struct Strange {
    /// The JSON text.
    pub text: String,
    /// The texts in it that are new: whoever reads and writes it again has each of them in its text, byte for byte.
    pub kept: Vec<String>,
}

/// Puts a text that no list has in the place of every value of a list of texts.
pub fn unheard_of_values(sample: &Sample) -> Strange {
    let mut value = sample.value.clone();
    let mut kept = Vec::new();
    for mark in sample.marks.iter().filter(|mark| mark.part == Part::Enum) {
        if let Some(place) = value.pointer_mut(&mark.pointer) {
            let text = format!("UNHEARD_OF.{} \u{e9}", kept.len());
            *place = text.as_str().into();
            kept.push(format!("\"{text}\""));
        }
    }
    Strange { text: value.to_string(), kept }
}

/// Puts an object of no known shape in the place of unions: first of those that stand in no other, then of those that
/// stand in one other, and so on.
pub fn unheard_of_shapes(sample: &Sample) -> Vec<Strange> {
    let unions: Vec<(&str, Option<&str>)> = sample
        .marks
        .iter()
        .filter_map(|mark| match &mark.part {
            Part::Union(tag) => Some((mark.pointer.as_str(), tag.as_deref())),
            _ => None,
        })
        .collect();
    let level = |pointer: &str| unions.iter().filter(|(outer, _)| within(pointer, outer)).count();
    let levels = unions.iter().map(|(pointer, _)| level(pointer) + 1).max().unwrap_or(0);
    (0..levels)
        .map(|wanted| replace_by_raw(sample, unions.iter().filter(|(pointer, _)| level(pointer) == wanted)))
        .collect()
}

fn within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'))
}

fn replace_by_raw<'a>(sample: &Sample, unions: impl Iterator<Item = &'a (&'a str, Option<&'a str>)>) -> Strange {
    let mut value = sample.value.clone();
    let mut raw = Vec::new();
    for (index, (pointer, tag)) in unions.enumerate() {
        if let Some(place) = value.pointer_mut(pointer) {
            let name = format!("raw:{index}:");
            *place = name.as_str().into();
            let tag = tag.unwrap_or("unheard_of");
            let text = format!(r#"{{ "{tag}" : "unheard of {index}","kept":[ 1.50, 2e3 ,"\u00e9", {{}}, null ] }}"#);
            raw.push((format!("\"{name}\""), text));
        }
    }
    let text = raw.iter().fold(value.to_string(), |text, (name, raw)| text.replace(name, raw));
    Strange { text, kept: raw.into_iter().map(|(_, raw)| raw).collect() }
}

/// Adds a field to every record. How many there are comes along.
pub fn extra_fields(sample: &Sample) -> (Value, usize) {
    let mut value = sample.value.clone();
    let mut count = 0;
    for mark in sample.marks.iter().filter(|mark| mark.part == Part::Record) {
        if let Some(Value::Object(record)) = value.pointer_mut(&mark.pointer) {
            count += 1;
            let mut first = Map::from_iter([("unheard_of_first".to_owned(), json!({ "deep": [1, null, "x"] }))]);
            first.extend(std::mem::take(record));
            *record = first;
            record.insert("unheard_of_last".to_owned(), Value::Null);
        }
    }
    (value, count)
}

/// Takes out everything that may be absent or null. How much that is comes along.
pub fn absences(sample: &Sample) -> (Value, usize) {
    let mut value = sample.value.clone();
    let mut count = 0;
    for mark in sample.marks.iter().filter(|mark| mark.part == Part::Optional) {
        let Some((parent, name)) = mark.pointer.rsplit_once('/') else { continue };
        let name = name.replace("~1", "/").replace("~0", "~");
        if let Some(Value::Object(record)) = value.pointer_mut(parent) {
            count += usize::from(record.shift_remove(&name).is_some());
        }
    }
    (value, count)
}
