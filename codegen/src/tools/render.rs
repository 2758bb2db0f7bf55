//! `cargo xtask spec render`: the description with its overlays applied, for validators and mock servers.
//!
//! It stays OpenAPI 3.1: of the defects only those that make it mean something else are mended here (D2, D3), since
//! `normalize` mends them on the way to another vocabulary.

use serde_json::{Value, json};

use crate::pipeline::{Input, Run};
use crate::support::diagnostic::Diagnostics;

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
        run.wording(&mut document, &overlays)?;
        run.joined(Ok(document))
    });
    let mut document = result.map_err(|diagnostics| run.locate(diagnostics))?;
    if document.get("openapi").and_then(Value::as_str).is_some_and(|version| version.starts_with("3.1")) {
        mend(&mut document, false);
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

/// D2: `nullable` inside 3.1 becomes a type; D3: a nullable enum lists null.
fn mend(value: &mut Value, names: bool) {
    match value {
        Value::Object(map) => {
            if !names {
                if map.get("nullable") == Some(&Value::Bool(true)) {
                    map.shift_remove("nullable");
                    match map.get_mut("type") {
                        Some(Value::Array(types)) if !types.contains(&json!("null")) => types.push(json!("null")),
                        Some(one @ Value::String(_)) => *one = json!([one.clone(), "null"]),
                        _ => {}
                    }
                } else if map.get("nullable") == Some(&Value::Bool(false)) {
                    map.shift_remove("nullable");
                }
                let nullable =
                    map.get("type").and_then(Value::as_array).is_some_and(|types| types.contains(&json!("null")));
                if let Some(Value::Array(values)) = map.get_mut("enum").filter(|_| nullable)
                    && !values.contains(&Value::Null)
                {
                    values.push(Value::Null);
                }
            }
            // D13: the smallest double there is bounds nothing, and YAML 1.1 reads it as text.
            if !names && map.get("minimum").and_then(Value::as_f64).is_some_and(|least| least <= f64::MIN) {
                map.shift_remove("minimum");
            }
            for (key, value) in map.iter_mut() {
                let inner = !names && matches!(key.as_str(), "properties" | "patternProperties" | "$defs");
                mend(value, inner);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| mend(value, false)),
        _ => {}
    }
}
