//! One schema: its own words said in the vocabulary of 3.0.
//!
//! In: a schema whose children are not touched yet. Out: the same without type lists, `const`, `type: 'null'`, words beside
//! references and numeric exclusive bounds. Must not know where the schema stands.

use serde_json::{Map, Value, json};

use super::schema_values::widen_integer;
use super::{Walk, describe};
use crate::support::pointer::At;
use crate::vocabulary::ObjectKind;

impl Walk {
    /// Says one schema's own words in the vocabulary of 3.0; its children are not touched yet.
    pub(super) fn rewrite_schema(&mut self, mut map: Map<String, Value>, at: At<'_>) -> Map<String, Value> {
        if map.remove("$dynamicRef").is_some() {
            let message = "which of several schemas `$dynamicRef` means depends on the way to it; it is kept as JSON";
            self.remark(at.key("$dynamicRef"), message, "refer to one by `$ref`");
            return Map::new();
        }
        self.take_conditional(&mut map, at);
        if let Some(reference) = map.shift_remove("$ref") {
            if !reference.is_string() {
                self.complain(at.key("$ref"), "`$ref` must be text", "write `$ref: '#/components/schemas/Name'`");
                return Map::new();
            }
            map.retain(|word, _| {
                word == CONDITIONAL || ObjectKind::Schema.word(word).is_some_and(|word| word.disposition.is_read())
            });
            if map.is_empty() {
                map.insert("$ref".into(), reference);
                return map;
            }
            // 3.1 lets words stand beside a reference: the value must satisfy both.
            let nullable = map.shift_remove("nullable");
            let notes: Map<_, _> = NOTES
                .iter()
                .filter_map(|word| map.shift_remove(*word).map(|value| ((*word).to_owned(), value)))
                .collect();
            let mut all = vec![json!({ "$ref": reference })];
            if !map.is_empty() {
                all.push(Value::Object(map));
            }
            let mut out = notes;
            out.insert("allOf".into(), Value::Array(all));
            if let Some(nullable) = nullable {
                out.insert("nullable".into(), nullable);
            }
            return out;
        }
        let mut nullable = match map.shift_remove("nullable") {
            None => false,
            Some(Value::Bool(nullable)) => nullable,
            Some(other) => {
                self.complain(
                    at.key("nullable"),
                    format!("`nullable` must be `true` or `false`, not {}", describe(&other)),
                    "give `nullable: true`, or take it out",
                );
                false
            }
        };
        if map.get("properties").and_then(Value::as_object).is_some_and(Map::is_empty)
            && !map.contains_key("additionalProperties")
        {
            // `properties: {}` says "nothing in here"; `openapiv3` could not tell it from an object that says nothing.
            map.insert("x-empty".into(), true.into());
        }
        nullable |= self.rewrite_type(&mut map, at);
        self.drop_misfits(&mut map, at);
        widen_integer(&mut map);
        nullable |= self.rewrite_values(&mut map, at);
        for word in ["anyOf", "oneOf"] {
            if let Some(Value::Array(branches)) = map.get_mut(word) {
                let (gone, kept): (Vec<Value>, Vec<Value>) =
                    std::mem::take(branches).into_iter().partition(is_null_type);
                *branches = kept;
                nullable |= !gone.is_empty();
                for branch in gone.iter().filter_map(Value::as_object) {
                    self.count(ObjectKind::Schema, branch);
                }
                if branches.is_empty() {
                    map.shift_remove(word);
                }
            }
        }
        for (exclusive, plain) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            if let Some(bound @ Value::Number(_)) = map.get(exclusive).cloned() {
                map.insert(plain.into(), bound);
                map.insert(exclusive.into(), true.into());
            } else if map.get(exclusive).is_some_and(|value| !value.is_boolean()) {
                self.complain(
                    at.key(exclusive),
                    format!("`{exclusive}` must be a number"),
                    "give the bound as a number",
                );
            }
        }
        if nullable {
            map.insert("nullable".into(), true.into());
        }
        map
    }
}

impl Walk {
    /// Takes the properties that hold under a condition into the schema, where none is required by it. What refers to
    /// others for them, or has several forms, goes under an `x-` name.
    fn take_conditional(&mut self, map: &mut Map<String, Value>, at: At<'_>) {
        let mut taken: Map<String, Value> = Map::new();
        let mut others = Vec::new();
        let mut take = |schema: &Value, walk: &mut Walk, at: At<'_>| {
            if ["$ref", "allOf", "anyOf", "oneOf"].iter().any(|word| schema.get(word).is_some()) {
                others.push(walk.object(ObjectKind::Schema, schema.clone(), at));
                return;
            }
            for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
                let known = taken.get(name).cloned().filter(|known| known != property);
                let property = known.map_or_else(|| property.clone(), |known| json!({"anyOf": [known, property]}));
                taken.insert(name.clone(), property);
            }
        };
        for word in ["then", "else"] {
            map.get(word).into_iter().for_each(|schema| take(schema, self, at.key(word)));
        }
        let below = at.key("dependentSchemas");
        for (name, schema) in map.get("dependentSchemas").and_then(Value::as_object).into_iter().flatten() {
            take(schema, self, below.key(name));
        }
        if !others.is_empty() {
            map.insert(CONDITIONAL.into(), Value::Array(others));
        }
        if taken.is_empty() {
            return;
        }
        if let Value::Object(properties) = map.entry("properties").or_insert_with(|| json!({})) {
            taken.into_iter().for_each(|(name, property)| {
                properties.entry(name).or_insert(property);
            });
        }
    }
}

/// Where the schemas stand that hold under a condition.
const CONDITIONAL: &str = "x-conditional";

/// Words that stand beside a reference without restricting what it refers to.
const NOTES: &[&str] = &[
    "description",
    "title",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "x-deprecation",
    "x-enum-descriptions",
    "x-enum-plain",
];

fn is_null_type(branch: &Value) -> bool {
    match branch.get("type") {
        Some(Value::String(name)) => name == "null",
        Some(Value::Null) => true,
        Some(Value::Array(list)) => list.len() == 1 && list[0] == "null",
        _ => {
            branch.get("enum").is_some_and(|values| *values == json!([null]))
                || branch.get("const") == Some(&Value::Null)
        }
    }
}
