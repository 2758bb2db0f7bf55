//! Keeps what records show of each other true.
//!
//! In: the lists of an area. Out: the same, in which a record that shows another shows it as its own list has it, and
//! shows those that say that they belong to it. Must not know which records there are.

use serde_json::{Map, Value};

use super::{DataSet, List, Record};
use crate::lists;
use crate::samples::linked;
use crate::samples::links::singular;
use crate::times;

/// How deep records are shown within records.
const DEPTH: usize = 4;

impl DataSet {
    /// Does it for all records of an area.
    pub(super) fn compose_area(&mut self, area: &str) {
        let places: Vec<(&'static str, usize)> = self
            .lists
            .values()
            .filter(|list| list.kind.area == area)
            .flat_map(|list| (0..list.records.len()).map(|position| (list.kind.path, position)))
            .collect();
        self.compose(&places, None);
    }

    /// Does it for the records that have to do with one that has changed.
    pub(super) fn compose_around(&mut self, path: &str, id: &str, now: &str) {
        let Some((area, changed)) = self.lists.get(path).and_then(|list| {
            let position = list.position(id)?;
            Some((list.kind.area, list.records[position].text.clone()))
        }) else {
            return;
        };
        let mut places = Vec::new();
        for list in self.lists.values().filter(|list| list.kind.area == area) {
            for (position, record) in list.records.iter().enumerate() {
                let shows = record.text.contains(id);
                if shows || (!record.id().is_empty() && changed.contains(record.id())) {
                    places.push((list.kind.path, position));
                }
            }
        }
        self.compose(&places, Some(now));
    }

    fn compose(&mut self, places: &[(&'static str, usize)], now: Option<&str>) {
        let composed: Vec<(Value, String)> = places
            .iter()
            .map(|(path, position)| {
                let list = &self.lists[path];
                self.composed(list, &list.records[*position])
            })
            .collect();
        for ((path, position), (value, shown)) in places.iter().zip(composed) {
            let Some(record) = self.lists.get_mut(path).and_then(|list| list.records.get_mut(*position)) else {
                continue;
            };
            if record.value != value {
                record.text = value.to_string();
                record.value = value;
                if let Some(now) = now {
                    record.touched = times::key(now);
                }
            }
            record.touched = shown.max(std::mem::take(&mut record.touched));
        }
    }

    /// The record as it should be, and when the last of what it shows has changed.
    fn composed(&self, list: &List, record: &Record) -> (Value, String) {
        let mut value = record.value.clone();
        if let Value::Object(fields) = &mut value {
            align(fields, &list.template);
            self.relate(fields, list);
        }
        let mut latest = String::new();
        if let Value::Object(fields) = &mut value {
            fields.values_mut().for_each(|value| self.refresh(value, DEPTH, &mut latest));
        }
        (value, latest)
    }

    /// Lists within a record have those that name the record: an employee has the employments with its id.
    fn relate(&self, fields: &mut Map<String, Value>, list: &List) {
        let id = fields.get("id").cloned().unwrap_or_default();
        let back = format!("{}_id", list.kind.entity);
        for (name, value) in fields.iter_mut() {
            let shape = &list.template[name][0];
            let Some(others) = self.list_of(list.kind.area, &singular(name)) else { continue };
            if !value.is_array() || !shape["id"].is_string() || !others.template[&back].is_string() {
                continue;
            }
            let mine = others.records.iter().filter(|other| other.value[&back] == id);
            *value = mine.map(|other| shaped(shape, &other.value)).collect();
        }
    }

    fn list_of(&self, area: &str, role: &str) -> Option<&List> {
        let link = linked(&format!("{role}_id"), "")?;
        self.lists.get(lists::of(area, &link.entity)?.path)
    }

    /// Objects with the id of a record have the record's plain values.
    fn refresh(&self, value: &mut Value, depth: usize, latest: &mut String) {
        match value {
            Value::Object(fields) if depth > 0 => {
                let known = fields.get("id").and_then(Value::as_str).and_then(|id| self.record(id));
                for (name, value) in fields.iter_mut() {
                    match known.and_then(|record| record.value.get(name)) {
                        Some(listed) if plain(value) && plain(listed) => value.clone_from(listed),
                        _ => self.refresh(value, depth - 1, latest),
                    }
                }
                if let Some(record) = known {
                    let changed = times::key(record.value["changed_at"].as_str().unwrap_or_default());
                    *latest = std::mem::take(latest).max(changed);
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|value| self.refresh(value, depth, latest)),
            _ => {}
        }
    }

    /// The record with an id.
    pub(crate) fn record(&self, id: &str) -> Option<&Record> {
        let (path, sequence) = self.ids.get(id)?;
        let records = &self.lists.get(path)?.records;
        records.get(records.binary_search_by_key(sequence, |record| record.sequence).ok()?)
    }
}

/// `manager` shows the record that `manager_id` names.
fn align(fields: &mut Map<String, Value>, template: &Value) {
    let names: Vec<String> = fields.keys().filter_map(|name| name.strip_suffix("_id").map(str::to_owned)).collect();
    for role in names {
        let id = fields[&format!("{role}_id")].clone();
        let shape = &template[&role];
        if !shape["id"].is_string() || !fields.contains_key(&role) {
            continue;
        }
        if id.is_null() {
            fields.insert(role, Value::Null);
        } else if fields[&role]["id"] != id {
            let mut shown = shape.clone();
            shown["id"] = id;
            fields.insert(role, shown);
        }
    }
}

/// As much of a record as a shape has.
pub(super) fn shaped(shape: &Value, record: &Value) -> Value {
    let Value::Object(shape) = shape else { return shape.clone() };
    let fields = shape.iter().map(|(name, sample)| {
        let value = match record.get(name) {
            Some(listed) if plain(listed) == plain(sample) || listed.is_null() => listed,
            _ => sample,
        };
        (name.clone(), value.clone())
    });
    fields.collect()
}

fn plain(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}
