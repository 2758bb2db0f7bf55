//! Keeps what records show of each other true.
//!
//! In: a record as it is kept. Out: the same, showing other records as their own lists have them, and those that say that
//! they belong to it. Must not know which records there are.

use serde_json::{Map, Value};

use super::list::List;
use super::{DataSet, Record};
use crate::lists;
use crate::samples::linked;
use crate::samples::links::singular;
use crate::times;

/// How deep records are shown within records.
const DEPTH: usize = 4;

impl DataSet {
    /// The record at a place as it is to be seen.
    pub(super) fn composed(&self, list: &List, place: usize) -> Option<Record> {
        let mut value = self.raw(list, place)?;
        let mut latest = list.touched.get(&place).cloned().unwrap_or_default();
        if let Value::Object(fields) = &mut value {
            align(fields, list.template());
            self.relate(fields, list, place);
            fields.values_mut().for_each(|value| self.refresh(list.kind.area, value, DEPTH, &mut latest));
        }
        list.solid().fill(&mut value, list.template());
        let record = Record::new(value, place);
        Some(Record { touched: record.touched.clone().max(latest), ..record })
    }

    /// The record as it is kept. What is made up refers to records of one's own where there are any.
    fn raw(&self, list: &List, place: usize) -> Option<Value> {
        let mut value = list.raw(place)?;
        if !list.changed.contains_key(&place) && self.lists.values().any(|other| other.own().is_some()) {
            self.adopt(list.kind.area, &mut value);
        }
        Some(value)
    }

    fn adopt(&self, area: &str, value: &mut Value) {
        match value {
            Value::String(id) if id.len() == 24 => {
                let owned = self.lists.values().filter(|list| list.kind.area == area);
                let mut adopted = owned.filter_map(|list| {
                    let place = list.made_up_by(id)? % list.own()?;
                    Some(list.changed.get(&place)?["id"].clone())
                });
                if let Some(adopted) = adopted.next() {
                    *value = adopted;
                }
            }
            Value::Object(fields) => fields.values_mut().for_each(|value| self.adopt(area, value)),
            Value::Array(list) => list.iter_mut().for_each(|value| self.adopt(area, value)),
            _ => {}
        }
    }

    /// Lists within a record have those that name the record: an employee has the employments with its id.
    fn relate(&self, fields: &mut Map<String, Value>, list: &List, place: usize) {
        let id = fields.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let back = format!("{}_id", list.kind.entity);
        for (name, value) in fields.iter_mut().filter(|(_, value)| value.is_array()) {
            let shape = &list.template()[name][0];
            let Some(others) = self.list_of(list.kind.area, &singular(name)) else { continue };
            if !shape["id"].is_string() || !others.template()[&back].is_string() {
                continue;
            }
            let mine = others.naming(&back, &id, place, list).into_iter();
            *value = mine.filter_map(|own| Some(shaped(shape, &self.raw(others, own)?))).collect();
        }
    }

    fn list_of(&self, area: &str, role: &str) -> Option<&List> {
        let link = linked(&format!("{role}_id"), "")?;
        self.lists.get(lists::of(area, &link.entity)?.path)
    }

    /// Objects with the id of a record have the record's values.
    fn refresh(&self, area: &str, value: &mut Value, depth: usize, latest: &mut String) {
        match value {
            Value::Object(fields) if depth > 0 => {
                let known = fields.get("id").and_then(Value::as_str).and_then(|id| self.locate(area, id));
                let names: Vec<&str> = fields.keys().map(String::as_str).collect();
                let listed = known.and_then(|(list, place)| list.fields(place, &names)).unwrap_or_default();
                for (name, value) in fields.iter_mut().filter(|(name, _)| *name != "id") {
                    match listed.get(name) {
                        Some(listed) if same_sort(value, listed) => *value = take(value, listed),
                        _ => self.refresh(area, value, depth - 1, latest),
                    }
                }
                if let Some((list, place)) = known {
                    let changed = list.touched.get(&place).filter(|_| list.changed.contains_key(&place)).cloned();
                    let listed = times::key(listed.get("changed_at").and_then(Value::as_str).unwrap_or_default());
                    *latest = std::mem::take(latest).max(changed.unwrap_or_default()).max(listed);
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|value| self.refresh(area, value, depth, latest)),
            _ => {}
        }
    }
}

/// Whether records of a list show those of a kind, alone or in lists.
pub(super) fn shows(template: &Value, entity: &str) -> bool {
    let fields = template.as_object().into_iter().flatten();
    fields.filter(|(_, value)| value.is_array() || value.is_object()).any(|(name, _)| singular(name) == entity)
}

/// `manager` shows the record that `manager_id` names.
pub(super) fn align(fields: &mut Map<String, Value>, template: &Value) {
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
            Some(listed) if same_sort(sample, listed) => take(sample, listed),
            Some(listed) if listed.is_null() || plain(listed) == plain(sample) => listed.clone(),
            _ => sample.clone(),
        };
        (name.clone(), value)
    });
    fields.collect()
}

/// Whether a listed value can stand in the place of the one that is shown: plain values, and lists of what has no id.
fn same_sort(shown: &Value, listed: &Value) -> bool {
    match (shown, listed) {
        (Value::Array(shown), Value::Array(listed)) => {
            let mut all = shown.iter().chain(listed);
            !shown.is_empty() && all.all(|value| value.is_object() && value.get("id").is_none())
        }
        _ => plain(shown) && plain(listed),
    }
}

fn take(shown: &Value, listed: &Value) -> Value {
    match (shown, listed) {
        (Value::Array(shapes), Value::Array(listed)) => listed.iter().map(|value| shaped(&shapes[0], value)).collect(),
        _ => listed.clone(),
    }
}

fn plain(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}
