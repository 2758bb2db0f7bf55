//! Makes up objects.
//!
//! In: the schema of an object. Out: a record, a mapping, or an object of any content. Must not know operations.

use serde_json::{Map, Value};

use super::schema::{branches, constant, flatten, kind, nullable, required};
use super::synth::{Spot, Synth};
use super::{Kind, Part, agree, links, words};

/// Names of fields that only wrap a record.
const WRAPPERS: [&str; 7] = ["", "data", "results", "items", "item", "output", "result"];

/// Keys of mappings.
const KEYS: [&str; 9] = [
    "cost_center",
    "badge_number",
    "shirt_size",
    "desk",
    "dietary",
    "parking_space",
    "languages",
    "locker",
    "nickname",
];

impl Synth<'_> {
    pub(super) fn object(&mut self, schema: &Value, spot: &Spot) -> Option<Value> {
        match (schema.get("properties").and_then(Value::as_object), schema.get("additionalProperties")) {
            (Some(properties), _) => self.record(schema, properties, spot),
            (None, Some(Value::Bool(true))) => {
                self.mark(spot, Part::Free);
                Some(self.free_object(schema))
            }
            (None, Some(values @ Value::Object(_))) => Some(self.mapping(values, spot)),
            (None, _) => Some(Map::new().into()),
        }
    }

    /// An object of any content, with as many keys as there may be.
    fn free_object(&self, schema: &Value) -> Value {
        let bound = |word: &str| schema[word].as_u64().and_then(|bound| usize::try_from(bound).ok());
        let least = bound("minProperties").unwrap_or(0);
        let wanted = if self.kind == Kind::Full { usize::MAX } else { least };
        let wanted = wanted.min(bound("maxProperties").unwrap_or(usize::MAX)).max(least);
        words::free_object()
            .as_object()
            .into_iter()
            .flatten()
            .take(wanted)
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect()
    }

    fn record(&mut self, schema: &Value, properties: &Map<String, Value>, spot: &Spot) -> Option<Value> {
        self.mark(spot, Part::Record);
        if schema.get("additionalProperties") == Some(&Value::Bool(true)) {
            self.mark(spot, Part::Open);
        }
        let mut inside = self.inside(spot);
        if properties.contains_key("id") || properties.contains_key("first_name") {
            (inside.person, inside.alias) = (self.person(&inside.entity, inside.index), 0);
        } else {
            inside.alias = inside.nth;
        }
        let mut record = Map::new();
        for (name, property) in properties {
            let needed = required(schema, name);
            if self.kind == Kind::Minimal && !needed {
                continue;
            }
            let spot = Spot { pointer: child(&spot.pointer, name), name: name.clone(), nth: 0, ..inside.clone() };
            let (flat, _) = flatten(self.description, property);
            let optional = self.marking && (!needed || nullable(self.description, &flat)) && constant(&flat).is_none();
            match self.value(property, &spot) {
                Some(value) => {
                    if optional {
                        self.mark(&spot, Part::Optional);
                    }
                    record.insert(name.clone(), value);
                }
                None if needed => return None,
                None => {}
            }
        }
        if self.served {
            let first = inside.index == 0 && inside.root == format!("{}/0", inside.entity);
            if spot.root != format!("{}/{}", inside.entity, inside.index) && record.contains_key("changed_at") {
                record.entry("remote_deleted_at").and_modify(|deleted| *deleted = Value::Null);
            }
            agree::agree(&inside.entity, &mut record, first, |name| {
                properties.get(name).is_some_and(|property| nullable(self.description, property))
            });
        }
        Some(record.into())
    }

    /// The place of the fields of a record that stands at `spot`.
    fn inside(&self, spot: &Spot) -> Spot {
        if WRAPPERS.contains(&spot.name.as_str()) {
            return spot.clone();
        }
        let role = links::singular(&spot.name);
        let link = links::linked(&format!("{role}_id"), &spot.entity);
        let entity = link.map_or_else(|| role.clone(), |link| link.entity);
        let index = self.linked_index(&spot.root, &role, spot.nth + spot.alias);
        Spot { entity, index, ..spot.clone() }
    }

    fn mapping(&mut self, values: &Value, spot: &Spot) -> Value {
        self.mark(spot, Part::Map);
        let description = self.description;
        let (flat, _) = flatten(description, values);
        let branches = branches(&flat);
        let nested = branches.is_some() || kind(&flat) == "object";
        let wanted = match self.kind {
            Kind::Full => branches.map_or(2, Vec::len),
            _ if nested => 1,
            _ => 0,
        };
        let mut mapping = Map::new();
        for (nth, key) in KEYS.iter().enumerate().take(wanted) {
            let spot = Spot { pointer: child(&spot.pointer, key), nth, ..spot.clone() };
            let value = match branches {
                Some(branches) if self.kind == Kind::Full => self.union(&flat, branches, nth, &spot),
                _ => self.value(values, &spot),
            };
            if let Some(value) = value {
                mapping.insert((*key).to_owned(), value);
            }
        }
        mapping.into()
    }
}

/// The pointer to a property.
fn child(pointer: &str, name: &str) -> String {
    match name.contains(['~', '/']) {
        true => format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")),
        false => [pointer, name].join("/"),
    }
}
