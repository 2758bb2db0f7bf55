//! Adds records and changes them.
//!
//! In: fields that were sent. Out: the id of what is new, and lists in which it shows up. Must not know which operation
//! asked for it.

use serde_json::{Map, Value};

use super::fields::lay_over;
use super::{CREATED, DataSet, List, Record, SCOPES, Scope, records};
use crate::lists::ListKind;
use crate::samples::Kind;
use crate::times;

/// Fields that say when a record was made or changed.
const STAMPS: [&str; 4] = ["changed_at", "remote_created_at", "created_at", "updated_at"];

impl DataSet {
    /// Adds a record with these fields. It has null wherever that is allowed and nothing was given.
    pub(crate) fn create(&mut self, kind: &'static ListKind, fields: &Map<String, Value>, now: &str) -> Value {
        self.fill(kind.area);
        self.sequence += 1;
        let sequence = self.sequence;
        let room = self.plan.records + CREATED;
        let Some(list) = self.lists.get_mut(kind.path) else { return Value::Null };
        let id = add(list, fields, sequence, now);
        let gone = if list.records.len() > room { list.records.remove(room - CREATED) } else { None };
        self.ids.insert(id.clone(), (kind.path, sequence));
        if let Some(gone) = gone {
            self.ids.remove(gone.id());
        }
        self.compose_around(kind.path, &id, now);
        self.record(&id).map(|record| record.value.clone()).unwrap_or_default()
    }

    /// Adds a record to a list that belongs to one thing.
    pub(crate) fn create_scoped(
        &mut self,
        kind: &'static ListKind,
        scope: &Scope,
        fields: &Map<String, Value>,
        now: &str,
    ) -> Value {
        let mut list = self.scoped(kind, scope);
        self.sequence += 1;
        let mut fields = fields.clone();
        fields.extend(scope.fields());
        let _id = add(&mut list, &fields, self.sequence, now);
        if list.records.len() > super::SCOPED + CREATED {
            list.records.remove(super::SCOPED);
        }
        let value = list.records.back().map(|record| record.value.clone()).unwrap_or_default();
        self.scoped.insert((kind.path, scope.id.clone()), list);
        if self.scoped.len() > SCOPES {
            self.scoped.shift_remove_index(0);
        }
        value
    }

    /// Changes fields of a record, and gives all of it.
    pub(crate) fn change(
        &mut self,
        kind: &'static ListKind,
        id: &str,
        fields: &Map<String, Value>,
        now: &str,
    ) -> Value {
        let Some(list) = self.lists.get_mut(kind.path) else { return Value::Null };
        let List { template, records, .. } = list;
        let Some(record) = records.iter_mut().find(|record| record.id() == id) else { return Value::Null };
        lay_over(kind.judge(), &mut record.value, template, fields);
        lay_over(
            kind.judge(),
            &mut record.value,
            template,
            &stamps(&["changed_at", "updated_at", "remote_updated_at"], now),
        );
        record.text = record.value.to_string();
        record.touched = times::key(now);
        self.compose_around(kind.path, id, now);
        self.record(id).map(|record| record.value.clone()).unwrap_or_default()
    }

    /// Marks a record as deleted; one that cannot be marked goes. What it was comes back.
    pub(crate) fn delete(&mut self, kind: &'static ListKind, id: &str, now: &str) -> Value {
        let marked = self.change(kind, id, &stamps(&["remote_deleted_at"], now), now);
        let Some(list) = self.lists.get_mut(kind.path) else { return marked };
        if !marked["remote_deleted_at"].is_string() {
            list.records.retain(|record| record.id() != id);
            self.ids.remove(id);
        }
        marked
    }
}

fn stamps(names: &[&str], now: &str) -> Map<String, Value> {
    names.iter().map(|name| ((*name).to_owned(), now.into())).collect()
}

/// Adds a record at the end, and gives its id.
fn add(list: &mut List, fields: &Map<String, Value>, sequence: u64, now: &str) -> String {
    let index = list.made;
    list.made += 1;
    let first = |kind| records(&list.plan, kind, list.kind, index..index + 1).into_iter().next().unwrap_or_default();
    let (mut value, full) = (first(Kind::Nulls), first(Kind::Full));
    let ids = ["id", "remote_id"].iter().filter_map(|name| Some(((*name).to_owned(), full.get(name)?.clone())));
    let mut given = stamps(&STAMPS, now);
    given.extend(ids);
    given.extend(empty_lists(&value));
    lay_over(list.kind.judge(), &mut value, &list.template, &given);
    lay_over(list.kind.judge(), &mut value, &list.template, fields);
    let id = value["id"].as_str().unwrap_or_default().to_owned();
    list.records.push_back(Record { touched: times::key(now), ..Record::new(value, sequence) });
    id
}

/// A new record has nothing in its lists.
fn empty_lists(value: &Value) -> Map<String, Value> {
    let lists = value.as_object().into_iter().flatten().filter(|(_, value)| value.is_array());
    lists.map(|(name, _)| (name.clone(), Value::Array(Vec::new()))).collect()
}
