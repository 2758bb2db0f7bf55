//! `cargo xtask spec render`: the description with its overlays applied, for validators and mock servers.
//!
//! It stays OpenAPI 3.1: of the defects only those that make it mean something else are mended here (D2, D3), since
//! `normalize` mends them on the way to another vocabulary.

use serde_json::{Map, Value, json};

use crate::pipeline::{Input, Run};
use crate::support::diagnostic::Diagnostics;
use crate::vocabulary::{self, ObjectKind};

/// The rendered description, as YAML.
pub fn render(input: &Input<'_>) -> Result<String, Diagnostics> {
    let mut document = render_document(input)?;
    guard(&mut document);
    let text = serde_yaml::to_string(&document).map_err(|error| {
        vec![crate::Diagnostic::new(
            "",
            format!("the description cannot be written: {error}"),
            "report this with the description",
        )]
    })?;
    Ok(unguard(&text))
}

/// The rendered description, as a document.
pub fn render_document(input: &Input<'_>) -> Result<Value, Diagnostics> {
    let mut run = Run::new(input);
    let result = run.read().and_then(|(mut document, overlays, _)| {
        run.overlay(&mut document, &overlays)?;
        run.sentences(&mut document);
        run.documentation(&mut document, &overlays)?;
        run.joined(Ok(document))
    });
    let mut document = result.map_err(|diagnostics| run.locate(diagnostics))?;
    if document.get("openapi").and_then(Value::as_str).is_some_and(|version| version.starts_with("3.1")) {
        mend(&mut document);
    }
    Ok(document)
}

/// A character that no description has, around texts that readers of YAML 1.1 take for a boolean.
const GUARD: char = '\u{e000}';

/// Norway is `NO`.
fn guard(value: &mut Value) {
    match value {
        Value::String(text)
            if ["y", "n", "yes", "no", "on", "off"].iter().any(|word| text.eq_ignore_ascii_case(word)) =>
        {
            *text = format!("{GUARD}{text}{GUARD}");
        }
        Value::Object(map) => map.values_mut().for_each(guard),
        Value::Array(list) => list.iter_mut().for_each(guard),
        _ => {}
    }
}

fn unguard(text: &str) -> String {
    text.replace(GUARD, "'")
}

/// What the schemas of a description are spelled like in 3.1. Data that looks like a schema stays as it is.
fn mend(document: &mut Value) {
    vocabulary::walk_mut(document, &mut |kind, map| {
        if kind == ObjectKind::Schema {
            mend_schema(map);
        }
    });
}

/// D2: `nullable` inside 3.1 becomes a type; D3: a nullable enum lists null.
fn mend_schema(map: &mut Map<String, Value>) {
    let absent = json!("null");
    if let Some(nullable) = map.get("nullable").and_then(Value::as_bool) {
        map.shift_remove("nullable");
        match map.get_mut("type").filter(|_| nullable) {
            Some(Value::Array(types)) if !types.contains(&absent) => types.push(absent.clone()),
            Some(one @ Value::String(_)) => *one = json!([one.clone(), absent]),
            _ => {}
        }
    }
    let is_nullable = map.get("type").and_then(Value::as_array).is_some_and(|types| types.contains(&absent));
    if let Some(Value::Array(values)) = map.get_mut("enum").filter(|_| is_nullable)
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    // D13: the smallest double there is bounds nothing, and YAML 1.1 reads it as text.
    if map.get("minimum").and_then(Value::as_f64).is_some_and(|least| least <= f64::MIN) {
        map.shift_remove("minimum");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::mend;

    /// A description whose only schema is this one.
    fn mended(schema: Value) -> Value {
        let mut document = json!({"openapi": "3.1.0", "components": {"schemas": {"A": schema}}});
        mend(&mut document);
        document["components"]["schemas"]["A"].take()
    }

    #[test]
    fn schemas_are_spelled_as_in_3_1() {
        let given = json!({"type": "string", "nullable": true, "enum": ["a"], "minimum": f64::MIN});
        let wanted = json!({"type": ["string", "null"], "enum": ["a", null]});
        assert_eq!(mended(given.clone()), wanted);
        assert_eq!(mended(json!({"properties": {"enum": given.clone()}})), json!({"properties": {"enum": wanted}}));
        assert_eq!(mended(json!({"if": {"items": given}})), json!({"if": {"items": wanted}}));
    }

    #[test]
    fn data_that_looks_like_a_schema_stays_as_it_is() {
        let data = json!({"type": ["string", "null"], "enum": ["a"], "nullable": true, "minimum": f64::MIN});
        for word in ["example", "default", "const", "x-own"] {
            let schema = json!({word: data});
            assert_eq!(mended(schema.clone()), schema, "{word}");
        }
        let listed = json!({"enum": [data], "examples": [data]});
        assert_eq!(mended(listed.clone()), listed);
    }
}
