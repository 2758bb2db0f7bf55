//! A graph of schemas, drawn by what the bytes choose.

use kombo_codegen_tests::graph::any_description;
use kombo_codegen_tests::numbers::Numbers;
use serde_json::Value;

use crate::description::check;

/// Each byte is a choice; behind the last one, numbers that follow from all of them choose.
pub fn drawn(data: &[u8]) -> Value {
    let seed = data
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let (mut bytes, mut rest) = (data.iter(), Numbers(seed));
    let mut description = any_description(&mut |bound: usize| match bytes.next() {
        Some(byte) => usize::from(*byte) % bound.max(1),
        None => rest.below(bound),
    });
    for (name, schema) in description["components"]["schemas"].as_object_mut().into_iter().flatten() {
        say(schema, name);
    }
    description
}

/// Gives some of the schemas words of their own, so that it is seen whose words a type has.
fn say(schema: &mut Value, place: &str) {
    let Some(words) = schema.as_object_mut().filter(|words| !words.contains_key("$ref")) else { return };
    for (word, value) in words.iter_mut() {
        match value {
            Value::Object(held) if word == "properties" => {
                held.iter_mut().for_each(|(key, inner)| say(inner, &format!("{place}, {key}")));
            }
            Value::Object(_) if word != "discriminator" => say(value, &format!("{place}, {word}")),
            Value::Array(held) => {
                held.iter_mut().enumerate().for_each(|(nth, inner)| say(inner, &format!("{place}, {word} {nth}")));
            }
            _ => {}
        }
    }
    if place.bytes().map(usize::from).sum::<usize>() % 3 == 0 {
        words.insert("description".to_owned(), format!("At {place}.").into());
    }
}

pub(crate) fn graph(data: &[u8]) -> bool {
    check("fuzz.json", drawn(data).to_string().as_bytes())
}
