//! Puts fields of one object into another.
//!
//! In: an object that fits its schema, fields of another, a sample with every field. Out: the first with the fields that
//! both have, as far as it still fits. Must not know where the fields come from.

use serde_json::{Map, Value};

use crate::judge::Judge;

/// Takes over the fields that the template has too. What would not fit stays as it was.
pub(crate) fn lay_over(judge: &Judge, target: &mut Value, template: &Value, fields: &Map<String, Value>) {
    let known: Vec<(&String, Value)> = fields
        .iter()
        .filter_map(|(name, value)| Some((name, adapted(&target[name], template.get(name)?, value))))
        .filter(|(name, value)| target[name.as_str()] != *value)
        .collect();
    if known.is_empty() {
        return;
    }
    let mut all = target.clone();
    known.iter().for_each(|(name, value)| all[name.as_str()] = value.clone());
    if judge.fits(&all) {
        *target = all;
        return;
    }
    for (name, value) in known {
        let before = target.clone();
        target[name.as_str()] = value;
        if !judge.fits(target) {
            *target = before;
        }
    }
}

/// A value in the shape of its new place: objects have the keys of that place, with null under those that were not given.
fn adapted(present: &Value, template: &Value, value: &Value) -> Value {
    match (template, value) {
        (Value::Object(shape), Value::Object(given)) => {
            let mut object: Map<String, Value> = match present {
                Value::Object(present) => present.clone(),
                _ => shape.keys().map(|name| (name.clone(), Value::Null)).collect(),
            };
            object.extend(
                given.iter().filter(|(name, _)| shape.contains_key(*name)).map(|(n, v)| (n.clone(), v.clone())),
            );
            object.into()
        }
        (Value::Array(shapes), Value::Array(given)) if shapes.first().is_some_and(Value::is_object) => {
            given.iter().map(|value| adapted(&Value::Null, &shapes[0], value)).collect()
        }
        _ => value.clone(),
    }
}
