//! The texts of an entry: an update in, what it says and of what out. It must not know whether there is such a thing.

use serde_json::Value;

use super::{Text, WORDS};
use crate::support::pointer::At;

/// Collects the texts of an update, and refuses what is no words.
pub(super) fn read(
    update: &Value,
    name: Option<&str>,
    at: At<'_>,
    out: &mut Vec<Text>,
) -> Result<(), (String, String)> {
    let wrong = |what: String, help: &str| Err((what, help.to_owned()));
    let Value::Object(map) = update else {
        return wrong(
            format!("`{}` of a documentation entry is not a mapping", last(at)),
            "write `summary:`, `description:` or another of the words below it",
        );
    };
    for (key, value) in map {
        let at = at.key(key);
        let text = |word: &'static str, at: At<'_>, name: Option<&str>, text: &str| Text {
            pointer: at.to_string(),
            word,
            name: name.map(str::to_owned),
            text: text.to_owned(),
        };
        match (WORDS.iter().find(|word| *word == key).copied(), value) {
            (Some("x-enum-descriptions"), Value::Object(values)) => {
                for (value, meaning) in values {
                    match meaning.as_str() {
                        Some(meaning) => {
                            out.push(text("x-enum-descriptions", at.key(value), Some(value), meaning));
                        }
                        None => return wrong(format!("what `{value}` means is not text"), "put it in quotes"),
                    }
                }
            }
            (Some("x-enum-plain"), Value::Bool(true)) => {}
            (Some(word @ ("summary" | "description" | "x-deprecation")), Value::String(said)) => {
                out.push(text(word, at, name, said));
            }
            (None, Value::Array(tags)) if key == "tags" => {
                for (index, tag) in tags.iter().enumerate() {
                    let name = tag.get("name").and_then(Value::as_str);
                    if name.is_none() {
                        return wrong("a tag has no `name`".into(), "write `- name: …` above its `description:`");
                    }
                    let mut words = tag.clone();
                    words.as_object_mut().map(|words| words.shift_remove("name"));
                    read(&words, name, at.index(index), out)?;
                }
            }
            // A mapping is the way to something further in, which may well be called `description`.
            (None | Some("summary" | "description"), Value::Object(_)) => read(value, Some(key), at, out)?,
            (Some(word), _) => return wrong(format!("`{word}` is of the wrong type"), help_for(word)),
            (None, _) => {
                return wrong(
                    format!("`{key}` is none of the words that documentation may say"),
                    "say only what things mean here; facts go to an overlay without `x-wording`",
                );
            }
        }
    }
    Ok(())
}

fn help_for(word: &str) -> &'static str {
    match word {
        "x-enum-descriptions" => "give a text to each value, `VALUE: What it means.`",
        "x-enum-plain" => "give `true`, or take it out",
        _ => "give a text",
    }
}

fn last(at: At<'_>) -> String {
    match at {
        At::Key(_, key) => key.to_owned(),
        At::Index(_, index) => index.to_string(),
        At::Root => "#".to_owned(),
    }
}

/// Whether an update has a word, at whatever depth.
pub(super) fn mentions(update: &Value, word: &str) -> bool {
    update.as_object().is_some_and(|map| map.iter().any(|(key, value)| key == word || mentions(value, word)))
}
