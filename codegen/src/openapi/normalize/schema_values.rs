//! Which values a schema admits, said in the vocabulary of 3.0: `type`, `const` and `enum`, and bounds that leave none.

use indexmap::IndexSet;
use serde_json::{Map, Value};

use super::{Walk, describe};
use crate::support::pointer::At;

impl Walk {
    /// `type` as a list, and `type: 'null'`; says whether null is among the types.
    pub(super) fn rewrite_type(&mut self, map: &mut Map<String, Value>, at: At<'_>) -> bool {
        const KNOWN: [&str; 7] = ["string", "number", "integer", "boolean", "array", "object", "null"];
        let types: Vec<String> = match map.get("type") {
            None => return false,
            Some(Value::String(one)) => vec![one.clone()],
            Some(Value::Array(list)) if list.iter().all(Value::is_string) => {
                list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            Some(Value::Null) => vec!["null".to_owned()],
            Some(other) => {
                self.complain(
                    at.key("type"),
                    format!("`type` must be text or a list of texts, not {}", describe(other)),
                    "name one of JSON's types",
                );
                map.shift_remove("type");
                return false;
            }
        };
        if let Some(unknown) = types.iter().find(|name| !KNOWN.contains(&name.as_str())) {
            self.complain(
                at.key("type"),
                format!("JSON has no type `{unknown}`"),
                format!("use one of {}", KNOWN.join(", ")),
            );
            map.shift_remove("type");
            return false;
        }
        let nullable = types.iter().any(|name| name == "null");
        let mut others: Vec<String> = Vec::new();
        for name in types.into_iter().filter(|name| name != "null") {
            if !others.contains(&name) {
                others.push(name);
            }
        }
        match others.as_slice() {
            // D1: null alone says "anything".
            [] => {
                map.shift_remove("type");
            }
            [one] => {
                map.insert("type".into(), one.clone().into());
            }
            several => {
                let branches = several.iter().map(|name| {
                    let mut branch = Map::new();
                    branch.insert("type".into(), name.clone().into());
                    for (word, owner) in TYPED_WORDS {
                        if let Some(value) = map.get(*word).filter(|_| owner.contains(&name.as_str())) {
                            branch.insert((*word).to_owned(), value.clone());
                        }
                    }
                    Value::Object(branch)
                });
                let branches = Value::Array(branches.collect());
                map.shift_remove("type");
                for (word, _) in TYPED_WORDS {
                    map.shift_remove(*word);
                }
                if map.contains_key("anyOf") {
                    // Both must hold; the types are the weaker word of the two.
                    return nullable;
                }
                map.insert("anyOf".into(), branches);
            }
        }
        nullable
    }
    /// `const` and `enum`; says whether null is among the values.
    pub(super) fn rewrite_values(&mut self, map: &mut Map<String, Value>, at: At<'_>) -> bool {
        if let Some(constant) = map.shift_remove("const") {
            let contradicts =
                map.get("enum").and_then(Value::as_array).is_some_and(|values| !values.contains(&constant));
            if contradicts {
                self.complain(
                    at.key("const"),
                    format!("`const` is {constant}, which `enum` does not list"),
                    "keep one of the two",
                );
            }
            map.insert("x-const".into(), constant.clone());
            map.insert("enum".into(), Value::Array(vec![constant]));
        }
        name_values(map);
        let map_type = map.get("type").and_then(Value::as_str).map(str::to_owned);
        let mut null = false;
        match map.get_mut("enum") {
            None => {}
            Some(Value::Array(values)) => {
                let before = values.len();
                values.retain(|value| !value.is_null());
                null = values.len() < before;
                let written = map_type.as_deref();
                let seen: IndexSet<Value> =
                    std::mem::take(values).into_iter().map(|value| fitting(value, written)).collect();
                *values = seen.into_iter().collect();
                let types: Vec<&str> = values.iter().map(type_of).collect();
                let uniform = types.first().copied().filter(|first| types.iter().all(|name| name == first));
                let scalar = uniform.filter(|name| !["object", "array"].contains(name));
                let is_misfit = |wanted: &str| {
                    written.is_some_and(|written| written != wanted && (written, wanted) != ("number", "integer"))
                };
                match scalar {
                    Some(wanted) if is_misfit(wanted) => {
                        let message = format!(
                            "`type` is {}, but `enum` lists a {wanted}; the list is not read",
                            written.unwrap_or_default()
                        );
                        let help =
                            "make the values fit the type, or the type the values; those of a list go under `items`";
                        self.remark(at.key("enum"), message, help);
                        map.shift_remove("enum");
                        map.shift_remove("x-const");
                    }
                    Some(wanted) => {
                        if written.is_none() && !["anyOf", "oneOf", "allOf"].iter().any(|word| map.contains_key(*word))
                        {
                            map.insert("type".into(), wanted.into());
                        }
                    }
                    None => {
                        if let (None, Some(shared)) = (written, uniform) {
                            map.insert("type".into(), shared.into());
                        } else if written.is_none() && !values.is_empty() {
                            let message = "`enum` lists values that have no type in common; any JSON is taken";
                            self.remark(
                                at.key("enum"),
                                message,
                                "give a union of types instead, or values of one type",
                            );
                        }
                        map.shift_remove("enum");
                        map.shift_remove("x-const");
                    }
                }
            }
            Some(other) => {
                let message = format!("`enum` must be a list, not {}", describe(other));
                self.complain(at.key("enum"), message, "list the values with `- `");
                map.shift_remove("enum");
            }
        }
        null
    }

    pub(super) fn check_contradictions(&mut self, map: &Map<String, Value>, at: At<'_>) {
        for (low, high) in [
            ("minimum", "maximum"),
            ("minLength", "maxLength"),
            ("minItems", "maxItems"),
            ("minProperties", "maxProperties"),
        ] {
            if let (Some(min), Some(max)) =
                (map.get(low).and_then(Value::as_f64), map.get(high).and_then(Value::as_f64))
                && min > max
            {
                self.complain(
                    at.key(low),
                    format!("`{low}` is {min}, more than `{high}`, {max}"),
                    "swap or correct them",
                );
            }
        }
    }

    /// Takes out the words of other types than the one that is written: they restrict nothing.
    pub(super) fn drop_misfits(&mut self, map: &mut Map<String, Value>, at: At<'_>) {
        let Some(written) = map.get("type").and_then(Value::as_str).map(str::to_owned) else { return };
        for (word, owners) in TYPED_WORDS.iter().filter(|(word, _)| !["enum", "format"].contains(word)) {
            if !owners.contains(&written.as_str()) && map.shift_remove(*word).is_some() {
                self.remark(
                    at.key(word),
                    format!("`{word}` restricts nothing here, since `type` is {written}"),
                    format!("write `type: {}`, or take `{word}` out", owners[0]),
                );
            }
        }
    }
}

/// An integer that is not negative and may exceed 63 bits has 64 of them without a sign. Bounds beyond what an integer can be
/// say nothing more, and have no form in 3.0's types.
pub(super) fn widen_integer(map: &mut Map<String, Value>) {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    let is_beyond = |bound: &Value| bound.as_i64().is_none() && bound.as_f64().is_some_and(|bound| bound >= LIMIT);
    if map.get("type").and_then(Value::as_str) != Some("integer") || !map.get("maximum").is_some_and(is_beyond) {
        return;
    }
    map.shift_remove("maximum");
    if map.get("minimum").and_then(Value::as_f64).is_some_and(|least| least >= 0.0) {
        map.insert("format".into(), "uint64".into());
    }
}

/// Words that mean something for some types only, and those types.
const TYPED_WORDS: &[(&str, &[&str])] = &[
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("patternProperties", &["object"]),
    ("items", &["array"]),
    ("prefixItems", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("format", &["string", "number", "integer"]),
    ("pattern", &["string"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("enum", &["string"]),
    ("minimum", &["number", "integer"]),
    ("maximum", &["number", "integer"]),
    ("multipleOf", &["number", "integer"]),
];

/// A value of `enum` as the type has it, where only its spelling differs: YAML reads `enum: [1, 2]` as numbers, and
/// `1.0` is an integer.
fn fitting(value: Value, written: Option<&str>) -> Value {
    let parsed = |text: &str| text.parse::<serde_json::Number>().ok();
    match (written, &value) {
        (Some("string"), Value::Number(_) | Value::Bool(_)) => Value::String(value.to_string()),
        (Some("integer"), Value::Number(number)) if number.is_f64() => match number.as_f64() {
            Some(float) if float.fract() == 0.0 && float.abs() < 9e15 => Value::from(float as i64),
            _ => value,
        },
        (Some("integer"), Value::String(text)) => {
            parsed(text).filter(|number| !number.is_f64()).map_or(value, Value::Number)
        }
        (Some("number"), Value::String(text)) => parsed(text).map_or(value, Value::Number),
        (Some("boolean"), Value::String(text)) if text == "true" || text == "false" => Value::Bool(text == "true"),
        _ => value,
    }
}

/// Lists beside `enum`, a text for each value in its order, as mappings from the values.
fn name_values(map: &mut Map<String, Value>) {
    let Some(Value::Array(values)) = map.get("enum") else { return };
    let keys: Vec<String> =
        values.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect();
    for word in ["x-enum-varnames", "x-enum-descriptions"] {
        if let Some(Value::Array(texts)) = map.get_mut(word).filter(|texts| texts.as_array().is_some()) {
            let named: Map<String, Value> = keys.iter().cloned().zip(std::mem::take(texts)).collect();
            map.insert(word.into(), Value::Object(named));
        }
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
