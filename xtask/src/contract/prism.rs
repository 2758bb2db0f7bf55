//! `contract prism`: every operation of the crate on Prism, an implementation of OpenAPI that is not ours.
//!
//! Prism reads the rendered description, judges each request and each of its own answers by it, and refuses both where
//! they do not fit. It makes texts up without a look at their `pattern`; so it is given an example for each pattern that
//! it does not meet, from `tests/contract/prism/examples.json`.

use std::fs;
use std::path::Path;
use std::process::Command;

use kombo_codegen::vocabulary::{ObjectKind, walk};
use serde_json::{Map, Value};

use super::call;
use super::server::{Server, free_port, log};
use crate::install;
use crate::workspace::root;
use openapi_to_crate::inputs::{Inputs, error_message};

pub(super) fn run(folder: &Path) -> Result<(), String> {
    let own = root().join("tests/contract/prism");
    let packages = folder.join("prism");
    install::npm(&own, &packages, "Prism")?;
    let document = folder.join("prism.json");
    write_document(&own.join("examples.json"), &document)?;
    let port = free_port()?;
    let mut command = Command::new("node");
    command.arg(packages.join("node_modules/@stoplight/prism-cli/dist/index.js"));
    command.arg("mock").arg(&document).args(["--errors", "--host", "127.0.0.1", "--port", &port.to_string()]);
    let server = Server::start(&mut command, "Prism", port, &log(folder, "prism"))?;
    let url = format!("http://127.0.0.1:{port}");
    let expected = own.join("complaints.json").display().to_string();
    let called = call("Prism", &["--url", &url, "--expected", &expected]);
    drop(server);
    called
}

/// Writes the rendered description with the examples.
fn write_document(examples: &Path, document: &Path) -> Result<(), String> {
    let inputs = Inputs::read(&root().join("spec/kombo.yaml"))?;
    let mut rendered = inputs.with(true, kombo_codegen::render_document).map_err(|errors| error_message(&errors))?;
    drop_examples(&mut rendered);
    let read = |error: &dyn std::fmt::Display| format!("cannot read {}: {error}", examples.display());
    let text = fs::read_to_string(examples).map_err(|error| read(&error))?;
    let known: Map<String, Value> = serde_json::from_str(&text).map_err(|error| read(&error))?;
    let unused = add_examples(&mut rendered, &known);
    if let Some(pattern) = unused.first() {
        return Err(format!("no schema has the pattern `{pattern}`; take it out of {}", examples.display()));
    }
    fs::write(document, rendered.to_string()).map_err(|error| format!("cannot write {}: {error}", document.display()))
}

/// Takes the description's own examples out. Published ones do not always fit, and Prism answers with them before it sees
/// that they do not.
fn drop_examples(document: &mut Value) {
    let mut places = Vec::new();
    walk(document, &mut |kind, at, _| {
        if matches!(kind, ObjectKind::Schema | ObjectKind::MediaType | ObjectKind::Parameter) {
            places.push(at.to_string().trim_start_matches('#').to_owned());
        }
    });
    for place in places {
        if let Some(node) = document.pointer_mut(&place).and_then(Value::as_object_mut) {
            node.shift_remove("example");
            node.shift_remove("examples");
        }
    }
}

/// Gives each schema the example for its pattern; the patterns that no schema has.
fn add_examples<'a>(document: &mut Value, examples: &'a Map<String, Value>) -> Vec<&'a str> {
    let mut unused: Vec<&str> = examples.keys().map(String::as_str).collect();
    add(document, examples, &mut unused);
    unused
}

fn add(value: &mut Value, examples: &Map<String, Value>, unused: &mut Vec<&str>) {
    match value {
        Value::Object(map) => {
            let pattern = map.get("pattern").and_then(Value::as_str);
            if let Some((pattern, example)) = pattern.and_then(|pattern| examples.get_key_value(pattern)) {
                unused.retain(|unused| unused != pattern);
                map.insert("examples".to_owned(), Value::Array(vec![example.clone()]));
            }
            map.values_mut().for_each(|value| add(value, examples, unused));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| add(value, examples, unused)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn examples() -> Map<String, Value> {
        Map::from_iter([("^a$".to_owned(), json!("a"))])
    }

    #[test]
    fn every_schema_with_a_known_pattern_gets_its_example() {
        let mut document =
            json!({"x": [{"pattern": "^a$"}, {"pattern": "^b$"}], "properties": {"pattern": {"type": "string"}}});
        assert!(add_examples(&mut document, &examples()).is_empty());
        let expected = json!({
            "x": [{"pattern": "^a$", "examples": ["a"]}, {"pattern": "^b$"}],
            "properties": {"pattern": {"type": "string"}},
        });
        assert_eq!(document, expected);
    }

    #[test]
    fn examples_of_the_description_go_and_properties_of_that_name_stay() {
        let media = json!({"example": 1, "schema": {"examples": [1], "properties": {"example": {"type": "string"}}}});
        let mut document = json!({"components": {"responses": {"Ok": {"content": {"application/json": media}}}}});
        drop_examples(&mut document);
        let left = json!({"schema": {"properties": {"example": {"type": "string"}}}});
        assert_eq!(document["components"]["responses"]["Ok"]["content"]["application/json"], left);
    }

    #[test]
    fn a_pattern_that_no_schema_has_is_told() {
        assert_eq!(add_examples(&mut json!({"x": [{"pattern": "^b$"}]}), &examples()), ["^a$"]);
    }
}
