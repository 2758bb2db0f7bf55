//! Adds records and changes them.
//!
//! In: fields that were sent. Out: the record as it is then. Must not know which operation asked for it.

use serde_json::{Map, Value};

use super::compose::align;
use super::fields::lay_over;
use super::{CREATED, DataSet};
use crate::lists::ListKind;
use crate::samples::linked;
use crate::times;

/// Fields that say when a record was made or changed.
pub(super) const STAMPS: [&str; 4] = ["changed_at", "remote_created_at", "created_at", "updated_at"];

impl DataSet {
    /// Adds a record with these fields. It has null wherever that is allowed and nothing was given.
    pub(crate) fn create(&mut self, kind: &'static ListKind, fields: &Map<String, Value>, now: &str) -> Value {
        let room = self.plan.records + CREATED;
        let Some(list) = self.lists.get_mut(kind.path) else { return Value::Null };
        let (place, mut value) = list.blank();
        let template = list.template().clone();
        let mut given = stamp(&STAMPS, now);
        given.extend(empty_lists(&value));
        lay_over(kind.judge(), &mut value, &template, &given);
        lay_over(kind.judge(), &mut value, &template, fields);
        follow_names(kind, &mut value, &template, fields);
        self.put(kind, place, value, now);
        if let Some(list) = self.lists.get_mut(kind.path) {
            let first = list.next - list.changed.range(self.plan.records..).count();
            if list.places(None).count() > room {
                list.changed.remove(&first.max(self.plan.records));
            }
        }
        self.at(kind, place).map(|record| record.value.clone()).unwrap_or_default()
    }

    /// Changes fields of the record at a place, and gives all of it.
    pub(crate) fn change(
        &mut self,
        kind: &'static ListKind,
        place: usize,
        fields: &Map<String, Value>,
        now: &str,
    ) -> Value {
        let Some(record) = self.at(kind, place) else { return Value::Null };
        let (mut value, template) = (record.value.clone(), self.template(kind).clone());
        lay_over(kind.judge(), &mut value, &template, fields);
        follow_names(kind, &mut value, &template, fields);
        let stamps = stamp(&["changed_at", "updated_at", "remote_updated_at"], now);
        lay_over(kind.judge(), &mut value, &template, &stamps);
        self.put(kind, place, value, now);
        self.at(kind, place).map(|record| record.value.clone()).unwrap_or_default()
    }

    /// Marks a record as deleted; one that cannot be marked goes. What it was comes back.
    pub(crate) fn delete(&mut self, kind: &'static ListKind, place: usize, now: &str) -> Value {
        let marked = self.change(kind, place, &stamp(&["remote_deleted_at"], now), now);
        if !marked["remote_deleted_at"].is_string() {
            self.remove(kind, place, now);
        }
        marked
    }

    /// Takes a record away for good.
    pub(crate) fn remove(&mut self, kind: &'static ListKind, place: usize, now: &str) {
        let before = self.at(kind, place);
        if let Some(list) = self.lists.get_mut(kind.path) {
            list.changed.remove(&place);
            list.gone.insert(place);
        }
        if let Some(before) = before {
            self.touch(kind, &before.value, now);
        }
        self.forget_ready();
    }

    fn put(&mut self, kind: &'static ListKind, place: usize, mut value: Value, now: &str) {
        let template = self.template(kind).clone();
        if let Value::Object(fields) = &mut value {
            align(fields, &template);
        }
        let before = self.lists.get(kind.path).and_then(|list| list.raw(place));
        for value in before.iter().chain([&value]) {
            self.touch(kind, value, now);
        }
        if let Some(list) = self.lists.get_mut(kind.path) {
            list.put(place, value);
            list.touched.insert(place, times::key(now));
        }
        self.forget_ready();
    }

    /// What a record names, shows it, or did.
    fn touch(&mut self, kind: &'static ListKind, value: &Value, now: &str) {
        let named = value.as_object().into_iter().flatten().filter(|(name, _)| {
            linked(name, &kind.entity).is_some_and(|link| !link.remote && link.role != kind.entity)
        });
        let ids: Vec<String> = named.filter_map(|(_, id)| id.as_str().map(str::to_owned)).collect();
        for id in ids {
            let found = self.locate(kind.area, &id).map(|(list, place)| (list.kind.path, place));
            if let Some((list, place)) = found.and_then(|(path, place)| Some((self.lists.get_mut(path)?, place)))
                && super::compose::shows(list.template(), &kind.entity)
            {
                list.touched.insert(place, times::key(now));
            }
        }
    }
}

pub(super) fn stamp(names: &[&str], now: &str) -> Map<String, Value> {
    names.iter().map(|name| ((*name).to_owned(), now.into())).collect()
}

/// A new record has nothing in its lists.
fn empty_lists(value: &Value) -> Map<String, Value> {
    let lists = value.as_object().into_iter().flatten().filter(|(_, value)| value.is_array());
    lists.map(|(name, _)| (name.clone(), Value::Array(Vec::new()))).collect()
}

/// The full name is made of the others, unless it was given.
fn follow_names(kind: &ListKind, value: &mut Value, template: &Value, given: &Map<String, Value>) {
    if given.contains_key("display_full_name")
        || !["first_name", "last_name"].iter().any(|name| given.contains_key(*name))
    {
        return;
    }
    let names: Vec<&str> = ["first_name", "last_name"].iter().filter_map(|name| value[*name].as_str()).collect();
    let full = Map::from_iter([("display_full_name".to_owned(), names.join(" ").into())]);
    lay_over(kind.judge(), value, template, &full);
}
