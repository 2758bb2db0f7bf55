//! What a reference points at: in the document itself or in a neighbouring file, by pointer or by anchor.
//!
//! It must not know which object stands there, nor where it goes.

use indexmap::IndexMap;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::Load;
use crate::document::read::read;
use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::pointer::At;

/// Finds what references point at.
pub(super) struct Targets<'a> {
    load: &'a Load<'a>,
    /// The neighbouring files that were asked for; nothing where one cannot be read.
    files: IndexMap<String, Option<Value>>,
    /// References that point at nothing, and mistakes in neighbouring files.
    pub(super) diagnostics: Diagnostics,
}

impl<'a> Targets<'a> {
    pub(super) fn new(load: &'a Load<'a>) -> Targets<'a> {
        Targets { load, files: IndexMap::new(), diagnostics: Diagnostics::new() }
    }

    /// The file and the value that a reference points at; the file is empty where it is the document itself.
    ///
    /// References in what came from another file have been rebased, so each is met as if in the document.
    pub(super) fn find(&mut self, document: &Value, reference: &str, at: At<'_>) -> Option<(String, Value)> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if path.contains("://") || path.starts_with("//") {
            self.diagnostics.push(Diagnostic::new(
                at.key("$ref"),
                format!("`{reference}` is a URL, and nothing is fetched while code is generated"),
                "save the file beside the description and refer to it by its path",
            ));
            return None;
        }
        let target_file = if path.is_empty() { String::new() } else { join("", path) };
        if target_file.starts_with('/') || target_file.starts_with("..") || target_file.contains(':') {
            self.diagnostics.push(Diagnostic::new(
                at.key("$ref"),
                format!("`{reference}` points out of the folder of the description"),
                "move the file into that folder and refer to it by its path",
            ));
            return None;
        }
        let document = if target_file.is_empty() { document } else { self.file(&target_file, reference, at)? };
        let target = if fragment.is_empty() {
            Some(document.clone())
        } else if fragment.starts_with('/') {
            document.pointer(&percent_decode_str(fragment).decode_utf8_lossy()).cloned()
        } else {
            find_anchor(document, fragment).cloned()
        };
        match target {
            Some(target) => Some((target_file, target)),
            None => {
                self.diagnostics.push(Diagnostic::new(
                    at.key("$ref"),
                    format!("`{reference}` points at nothing"),
                    "mend the reference, or add what it names",
                ));
                None
            }
        }
    }
    /// A neighbouring file, read once.
    fn file(&mut self, name: &str, reference: &str, at: At<'_>) -> Option<&Value> {
        if !self.files.contains_key(name) {
            let document = (self.load)(name).and_then(|bytes| match read(name, &bytes) {
                Ok(document) => Some(document),
                Err(errors) => {
                    self.diagnostics.extend(errors);
                    None
                }
            });
            self.files.insert(name.to_owned(), document);
        }
        let document = self.files[name].as_ref();
        if document.is_none() {
            self.diagnostics.push(Diagnostic::new(
                at.key("$ref"),
                format!("`{reference}` refers to the file `{name}`, which is not there or cannot be read"),
                "put the file beside the description, or mend the reference",
            ));
        }
        document
    }
}

/// Makes the local references of a value taken from `file` say which file they mean.
pub(super) fn rebase(value: &mut Value, file: &str) {
    if file.is_empty() {
        return;
    }
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match value {
                    Value::String(text) if key == "$ref" => {
                        let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
                        let path = if path.is_empty() { file.to_owned() } else { join(file, path) };
                        *text = format!("{path}#{fragment}");
                    }
                    value => rebase(value, file),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| rebase(value, file)),
        _ => {}
    }
}

/// `path` as seen from the folder of `file`.
fn join(file: &str, path: &str) -> String {
    let mut steps: Vec<&str> = file.split('/').collect();
    steps.pop();
    if path.starts_with('/') {
        return path.to_owned();
    }
    for step in path.split('/') {
        match step {
            "." | "" => {}
            ".." if steps.last().is_some_and(|last| *last != "..") => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn find_anchor<'a>(value: &'a Value, anchor: &str) -> Option<&'a Value> {
    match value {
        Value::Object(map) => {
            if map.get("$anchor").and_then(Value::as_str) == Some(anchor) {
                return Some(value);
            }
            map.values().find_map(|value| find_anchor(value, anchor))
        }
        Value::Array(list) => list.iter().find_map(|value| find_anchor(value, anchor)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{At, Targets, join, rebase};

    #[test]
    fn a_path_is_seen_from_the_folder_of_its_file() {
        assert_eq!(join("parts/a.yaml", "b.yaml"), "parts/b.yaml");
        assert_eq!(join("parts/a.yaml", "../b.yaml"), "b.yaml");
        assert_eq!(join("a.yaml", "../b.yaml"), "../b.yaml");
    }

    #[test]
    fn what_comes_from_a_file_says_so_in_its_references() {
        let mut value = json!({"a": {"$ref": "#/x"}, "b": [{"$ref": "other.yaml#/y"}]});
        rebase(&mut value, "parts/a.yaml");
        assert_eq!(value, json!({"a": {"$ref": "parts/a.yaml#/x"}, "b": [{"$ref": "parts/other.yaml#/y"}]}));
    }

    #[test]
    fn a_target_is_found_by_pointer_and_by_anchor_and_nowhere_outside() {
        let document = json!({"a b": {"$anchor": "here", "type": "string"}});
        let load = |name: &str| (name == "n.yaml").then(|| b"x: {y: 1}".to_vec());
        let mut targets = Targets::new(&load);
        let mut find = |reference: &str| targets.find(&document, reference, At::Root);
        assert_eq!(find("#/a%20b/type"), Some((String::new(), json!("string"))));
        assert_eq!(find("#here"), Some((String::new(), document["a b"].clone())));
        assert_eq!(find("./n.yaml#/x/y"), Some(("n.yaml".into(), json!(1))));
        for wrong in ["#/b", "m.yaml", "../n.yaml", "https://example.com/n.yaml"] {
            assert_eq!(find(wrong), None, "{wrong}");
        }
        assert_eq!(targets.diagnostics.len(), 4);
    }
}
