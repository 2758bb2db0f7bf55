//! Keeps null out of the places where it may not be.
//!
//! In: the schema of a record, a record that shows values of other records. Out: the record, with made up values where a
//! null was taken over that its new place does not allow. Must not know where the values come from.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::description::Description;
use crate::samples::schema::{branches, flatten, kind, nullable};

/// The fields of an object that lead to places where null may not be.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Solid(BTreeMap<String, Field>);

#[derive(Debug, PartialEq, Eq)]
struct Field {
    /// Whether it may not be null itself.
    solid: bool,
    inner: Solid,
}

impl Solid {
    /// By a schema, as deep as the template goes.
    pub(super) fn new(description: &Description, schema: &Value, template: &Value) -> Solid {
        let (flat, _) = flatten(description, schema);
        if let Some(branches) = branches(&flat) {
            let mut shapes = branches.iter().filter(|branch| kind(&flatten(description, branch).0) != "null");
            return match (shapes.next(), shapes.next()) {
                (Some(only), None) => Solid::new(description, only, template),
                _ => Solid::default(),
            };
        }
        match template {
            Value::Array(samples) => {
                samples.first().map_or_else(Solid::default, |sample| Solid::new(description, &flat["items"], sample))
            }
            Value::Object(samples) => {
                let fields = samples.iter().filter_map(|(name, sample)| {
                    let schema = flat["properties"].get(name)?;
                    let inner = Solid::new(description, schema, sample);
                    let solid = !nullable(description, schema) && !sample.is_null();
                    (solid || inner != Solid::default()).then(|| (name.clone(), Field { solid, inner }))
                });
                Solid(fields.collect())
            }
            _ => Solid::default(),
        }
    }

    /// Puts the template's values where null may not be.
    pub(super) fn fill(&self, value: &mut Value, template: &Value) {
        match value {
            Value::Array(list) => {
                let Some(sample) = template.get(0) else { return };
                list.iter_mut().for_each(|value| self.fill(value, sample));
            }
            Value::Object(fields) => {
                for (name, field) in &self.0 {
                    match fields.get_mut(name) {
                        Some(value) if field.solid && value.is_null() => *value = template[name].clone(),
                        Some(value) => field.inner.fill(value, &template[name]),
                        None => {}
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn null_is_replaced_where_it_may_not_be_and_nowhere_else() {
        let schema = json!({
            "properties": {
                "id": { "type": "string" },
                "name": { "type": ["string", "null"] },
                "job": { "anyOf": [{ "type": "null" }, { "properties": { "title": { "type": "string" } } }] },
                "groups": { "type": "array", "items": { "properties": {
                    "name": { "type": "string" },
                    "type": { "type": ["string", "null"] },
                } } },
            },
        });
        let template =
            json!({ "id": "1", "name": "x", "job": { "title": "t" }, "groups": [{ "name": "g", "type": "T" }] });
        let solid = Solid::new(Description::get(), &schema, &template);
        let mut value = json!({
            "id": null, "name": null, "job": { "title": null },
            "groups": [{ "name": null, "type": null }, { "name": "own" }],
        });
        solid.fill(&mut value, &template);
        let groups = json!([{ "name": "g", "type": null }, { "name": "own" }]);
        assert_eq!(value, json!({ "id": "1", "name": null, "job": { "title": "t" }, "groups": groups }));

        let mut nothing = json!({ "name": null, "job": null });
        solid.fill(&mut nothing, &template);
        assert_eq!(nothing, json!({ "name": null, "job": null }));
    }
}
