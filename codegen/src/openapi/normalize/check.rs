//! What is wrong with one object: words that its kind does not have, data of another shape, values that cannot be.
//!
//! In: an object and its place. Out: complaints. It must not know what stands around the object.

use serde_json::{Map, Value, json};
use strsim::levenshtein;

use super::{Walk, describe};
use crate::support::pointer::At;
use crate::vocabulary::{ObjectKind, Shape};

/// How many unknown words are compared with those that are known. In a description with more of them none is a slip.
const MOST_COMPARED: usize = 5_000;

impl Walk {
    /// Looks for what `info` must have. What is missing is put in after the complaint, so that the rest can be looked at.
    pub(super) fn check_info(&mut self, root: &mut Map<String, Value>) {
        if !root.contains_key("info") {
            self.complain(At::Root, "the description has no `info`", "add `info:` with `title` and `version`");
            root.insert("info".into(), json!({"title": "", "version": ""}));
        }
        let Some(Value::Object(info)) = root.get_mut("info") else { return };
        for word in ["title", "version"] {
            if !info.contains_key(word) {
                self.complain(At::Root.key("info"), format!("`info` has no `{word}`"), format!("add `{word}:`"));
                info.insert(word.into(), json!(""));
            }
        }
    }

    pub(super) fn check_paths(&mut self, paths: Option<&Value>, at: At<'_>) {
        for path in
            paths.and_then(Value::as_object).into_iter().flat_map(Map::keys).filter(|path| !path.starts_with("x-"))
        {
            let at = at.key(path);
            if !path.starts_with('/') {
                self.complain(
                    at,
                    format!("the path `{path}` does not begin with a slash"),
                    format!("write `/{path}:`"),
                );
            }
            for part in path.split('{').skip(1) {
                let name = part.split('}').next().unwrap_or_default();
                if !part.contains('}') {
                    self.complain(at, format!("`{{{name}` is never closed in the path `{path}`"), "add `}`");
                } else if name.is_empty() {
                    self.complain(
                        at,
                        format!("the path `{path}` has braces with nothing in them"),
                        "put the parameter's name between them",
                    );
                }
            }
        }
    }

    pub(super) fn check_parameter(&mut self, map: &Map<String, Value>, at: At<'_>) {
        for word in ["name", "in"] {
            if !map.contains_key(word) {
                self.complain(at, format!("a parameter needs `{word}`"), format!("add `{word}:`"));
            }
        }
        if let Some(place) = map.get("in").and_then(Value::as_str)
            && !["query", "header", "path", "cookie"].contains(&place)
        {
            self.complain(
                at.key("in"),
                format!("a parameter cannot be in `{place}`"),
                "use query, header, path or cookie; a body goes under `requestBody`",
            );
        }
        if map.contains_key("schema") == map.contains_key("content") {
            self.complain(at, "a parameter needs either `schema` or `content`", "give one of the two");
        }
        let place = map.get("in").and_then(Value::as_str).unwrap_or_default();
        let known: &[&str] = match place {
            "path" => &["simple", "label", "matrix"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header" => &["simple"],
            _ => &["form"],
        };
        if let Some(style) = map.get("style").and_then(Value::as_str).filter(|style| !known.contains(style)) {
            let message = format!("a parameter in `{place}` cannot have the style `{style}`");
            self.complain(at.key("style"), message, format!("use {}", known.join(" or ")));
        }
    }

    pub(super) fn unknown_word(&mut self, kind: ObjectKind, word: &str, at: At<'_>) {
        self.unknown += 1;
        let words = kind.words().iter().take(if self.unknown > MOST_COMPARED { 0 } else { usize::MAX });
        let near = words
            .map(|word| word.name)
            // One that is much longer or shorter is no slip of it.
            .filter(|name| name.len() > 3 && name.len().abs_diff(word.len()) <= 2 + name.len() / 12)
            .min_by_key(|name| levenshtein(name, word))
            .filter(|name| name.eq_ignore_ascii_case(word) || levenshtein(name, word) <= 2 + name.len() / 12);
        let help = match near {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("take it out, or rename it to `x-{word}` if a tool of yours reads it"),
        };
        let message = format!("OpenAPI knows no word `{word}` in {}", kind.phrase());
        // Since 3.1 schemas are JSON Schema, which lets any word stand in one. Elsewhere what is like no word says nothing.
        if near.is_none() || kind == ObjectKind::Schema && self.minor >= 1 {
            self.remark(at, message, help);
        } else {
            self.complain(at, message, help);
        }
    }

    pub(super) fn check_shape(&mut self, shape: Shape, word: &str, value: &Value, at: At<'_>) {
        let (fits, wanted) = match shape {
            Shape::Any | Shape::Set => return,
            Shape::Text => (value.is_string(), "text"),
            Shape::Bool => (value.is_boolean(), "`true` or `false`"),
            Shape::Number => (value.is_number(), "a number"),
            Shape::Count => (value.is_u64(), "a whole number, zero or more"),
            Shape::List => (value.is_array(), "a list"),
            Shape::Map => (value.is_object(), "a mapping"),
            Shape::TextList | Shape::TextSet => {
                (value.as_array().is_some_and(|list| list.iter().all(Value::is_string)), "a list of names")
            }
        };
        let stranger = match (shape, value) {
            (Shape::TextList | Shape::TextSet, Value::Array(list)) => list.iter().position(|one| !one.is_string()),
            _ => None,
        };
        if let (Some(index), Some(list)) = (stranger, value.as_array()) {
            self.complain(
                at.index(index),
                format!("`{word}` must be {wanted}, but this element of it is {}", describe(&list[index])),
                "give its name as text",
            );
        } else if !fits {
            self.complain(
                at,
                format!("`{word}` must be {wanted}, not {}", describe(value)),
                format!("give `{word}` as {wanted}"),
            );
        }
    }
}
