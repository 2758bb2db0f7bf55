//! Typing: a normalized document in, the same typed by `openapiv3` out.
//!
//! `openapiv3` tries one form after another on a copy of each part, which takes longer than anything else about a
//! schema. So component schemas are typed on all cores, and from a document that is only lent: no text is copied then.

use openapiv3::{Components, OpenAPI, ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::deep::misfits;
use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::parallel;
use crate::support::pointer::At;

/// Types a normalized document.
pub fn typed(mut document: Value) -> Result<OpenAPI, Diagnostics> {
    let deep = misfits(&document);
    if !deep.is_empty() {
        return Err(deep);
    }
    let schemas = take_schemas(&mut document);
    let parts: Vec<(&String, &Value)> = schemas.iter().collect();
    let results = parallel::each(&parts, |(_, schema)| ReferenceOr::<Schema>::deserialize(*schema));

    let mut diagnostics = Diagnostics::new();
    let mut typed = OpenAPI::deserialize(&document).map_err(|error| diagnostics.push(misfit(At::Root, &error))).ok();
    let (root, mut list) = (At::Root, Vec::with_capacity(parts.len()));
    let place = root.key("components");
    let place = place.key("schemas");
    for ((name, _), result) in parts.iter().zip(results) {
        match result {
            Ok(schema) => list.push(((*name).clone(), schema)),
            Err(error) => diagnostics.push(misfit(place.key(name), &error)),
        }
    }
    if let Some(typed) = typed.as_mut().filter(|_| !list.is_empty()) {
        typed.components.get_or_insert_with(Components::default).schemas.extend(list);
    }
    typed.filter(|_| diagnostics.is_empty()).ok_or(diagnostics)
}

/// What does not fit `openapiv3`.
pub(super) fn misfit(at: At<'_>, error: &serde_json::Error) -> Diagnostic {
    let message = format!("the description does not fit OpenAPI: {error}");
    Diagnostic::new(at, message, "correct what the message names")
}

fn take_schemas(document: &mut Value) -> Map<String, Value> {
    let components = document.get_mut("components").and_then(Value::as_object_mut);
    match components.and_then(|components| components.shift_remove("schemas")) {
        Some(Value::Object(schemas)) => schemas,
        _ => Map::new(),
    }
}
