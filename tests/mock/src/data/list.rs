//! One list of a data set.
//!
//! In: a plan, a kind, changes. Out: what is at a place, and where an id is. Must not know other lists.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Gone;
use super::solid::Solid;
use crate::description::Description;
use crate::lists::ListKind;
use crate::samples::links;
use crate::samples::{self, Kind, Plan};

/// The records of a list, in the order of their places.
#[derive(Debug)]
pub(super) struct List {
    pub(super) kind: &'static ListKind,
    plan: Plan,
    /// How many records are made up: the first ones. None where there are records of one's own.
    made_up: usize,
    /// Records that are not, or no longer, as they are made up.
    pub(super) changed: BTreeMap<usize, Value>,
    /// Places whose record shows something that has changed or gone, and when.
    pub(super) touched: BTreeMap<usize, String>,
    pub(super) gone: Gone,
    /// Ids that do not tell their place.
    names: BTreeMap<String, usize>,
    /// How many records of one's own there are.
    own: usize,
    /// The place of the next record.
    pub(super) next: usize,
    template: OnceCell<Value>,
    solid: OnceCell<Solid>,
    parts: RefCell<BTreeMap<String, Arc<Value>>>,
    pub(super) backs: RefCell<BTreeMap<String, Arc<Back>>>,
}

/// Who names whom by a field.
#[derive(Debug, Default)]
pub(super) struct Back {
    /// Of made up records: by the place of the record that is named.
    made_up: BTreeMap<usize, Vec<usize>>,
}

impl List {
    pub(super) fn new(plan: Plan, kind: &'static ListKind, own: &[Value]) -> List {
        let changed: BTreeMap<usize, Value> = own.iter().cloned().enumerate().collect();
        let names = changed.iter().filter_map(|(place, value)| Some((value["id"].as_str()?.to_owned(), *place)));
        List {
            names: names.collect(),
            own: own.len(),
            made_up: if own.is_empty() { plan.records } else { 0 },
            next: if own.is_empty() { plan.records } else { own.len() },
            kind,
            plan,
            changed,
            touched: BTreeMap::new(),
            gone: Gone::new(),
            template: OnceCell::new(),
            solid: OnceCell::new(),
            parts: RefCell::default(),
            backs: RefCell::default(),
        }
    }

    /// A record with every field.
    pub(super) fn template(&self) -> &Value {
        self.template.get_or_init(|| samples::template(&self.plan, self.kind.operation, &self.kind.item))
    }

    /// Where a record may not have null.
    pub(super) fn solid(&self) -> &Solid {
        self.solid.get_or_init(|| Solid::new(Description::get(), &self.kind.item, self.template()))
    }

    /// How many records of one's own there are, where there are any.
    pub(super) fn own(&self) -> Option<usize> {
        (self.own > 0).then_some(self.own)
    }

    pub(super) fn places(&self, after: Option<usize>) -> impl Iterator<Item = usize> {
        let start = after.map_or(0, |place| place + 1);
        let made_up = (start..self.made_up).filter(|place| !self.gone.contains(place));
        made_up.chain(self.changed.range(start.max(self.made_up)..).map(|(place, _)| *place))
    }

    pub(super) fn has(&self, place: usize) -> bool {
        (place < self.made_up && !self.gone.contains(&place)) || self.changed.contains_key(&place)
    }

    /// Of eight records one is deleted, and one has nothing but what it must have.
    pub(super) fn raw(&self, place: usize) -> Option<Value> {
        match self.changed.get(&place) {
            Some(changed) => Some(changed.clone()),
            None => self.has(place).then(|| self.make(place, &self.kind.item)),
        }
    }

    fn make(&self, place: usize, item: &Value) -> Value {
        let kind = if place % 8 == 3 { Kind::Nulls } else { Kind::Full };
        let mut value = samples::record(&self.plan, kind, self.kind.operation, item, place);
        // Where deleted records cannot be asked for, there are none: others would lead to them.
        let parameters = &self.kind.operation.parameters;
        let some_deleted = parameters.iter().any(|parameter| parameter.name == "include_deleted");
        let changed = value["changed_at"].clone();
        if let Some(deleted) = value.get_mut("remote_deleted_at") {
            *deleted = if some_deleted && place % 8 == 5 { changed } else { Value::Null };
        }
        value
    }

    /// A new record at the next place: null wherever that is allowed, with an id.
    pub(super) fn blank(&mut self) -> (usize, Value) {
        let place = self.next;
        self.next += 1;
        let of = |kind| samples::record(&self.plan, kind, self.kind.operation, &self.kind.item, place);
        let (mut value, full) = (of(Kind::Nulls), of(Kind::Full));
        for name in ["id", "remote_id"] {
            if let Some(given) = full.get(name) {
                value[name] = given.clone();
            }
        }
        (place, value)
    }

    /// These fields of the record at a place, and when it has changed.
    pub(super) fn fields(&self, place: usize, names: &[&str]) -> Option<Map<String, Value>> {
        if let Some(changed) = self.changed.get(&place) {
            return Some(
                names.iter().filter_map(|name| Some(((*name).to_owned(), changed.get(*name)?.clone()))).collect(),
            );
        }
        if !self.has(place) {
            return None;
        }
        match self.make(place, &self.part(names)) {
            Value::Object(fields) => Some(fields),
            _ => None,
        }
    }

    /// The schema of these fields.
    fn part(&self, names: &[&str]) -> Arc<Value> {
        let key = names.join(" ");
        let part = || Arc::new(part(&self.kind.item, &self.kind.entity, names));
        self.parts.borrow_mut().entry(key).or_insert_with(part).clone()
    }

    /// Keeps a record in the place of what was there.
    pub(super) fn put(&mut self, place: usize, value: Value) {
        let id = value["id"].as_str().unwrap_or_default();
        if !links::is(&self.plan, self.kind.area, &self.kind.entity, place, id) {
            self.names.insert(id.to_owned(), place);
        }
        self.changed.insert(place, value);
    }

    pub(super) fn by_id(&self, id: &str) -> Option<usize> {
        self.by_id_or(id, links::candidate(id))
    }

    /// The same where it is known which record it could be.
    pub(super) fn by_id_or(&self, id: &str, candidate: Option<usize>) -> Option<usize> {
        let known = if self.names.is_empty() { None } else { self.names.get(id).copied() };
        let is =
            |place: &usize| self.has(*place) && links::is(&self.plan, self.kind.area, &self.kind.entity, *place, id);
        known.filter(|place| self.has(*place)).or_else(|| candidate.filter(is))
    }

    /// Which made up record has an id, whether or not it is there.
    pub(super) fn made_up_by(&self, id: &str) -> Option<usize> {
        links::index(&self.plan, self.kind.area, &self.kind.entity, id)
    }

    pub(super) fn by_remote_id(&self, remote: &str) -> Option<usize> {
        let changed = self.changed.iter().find(|(_, value)| value["remote_id"] == remote);
        changed.map(|(place, _)| *place).or_else(|| {
            let place = remote.get(2..)?.parse().ok()?;
            let fits = self.has(place) && self.fields(place, &["remote_id"])?.get("remote_id")? == remote;
            fits.then_some(place)
        })
    }

    /// The places of the records whose `field` is this id, which is that of the record at `place` of another list.
    pub(super) fn naming(&self, field: &str, id: &str, place: usize, other: &List) -> Vec<usize> {
        let known = self.backs.borrow().get(field).cloned();
        let back = known.unwrap_or_else(|| {
            let mut back = Back::default();
            for own in 0..self.made_up {
                let made = self.make(own, &self.part(&[field]));
                let named = made[field].as_str().and_then(|id| other.made_up_by(id));
                if let Some(named) = named.map(|named| other.own().map_or(named, |count| named % count)) {
                    back.made_up.entry(named).or_default().push(own);
                }
            }
            let back = Arc::new(back);
            self.backs.borrow_mut().insert(field.to_owned(), back.clone());
            back
        });
        let made_up = back.made_up.get(&place).into_iter().flatten().copied();
        let mut found: Vec<usize> = made_up.filter(|own| self.has(*own) && !self.changed.contains_key(own)).collect();
        found.extend(self.changed.iter().filter(|(_, value)| value[field] == id).map(|(own, _)| *own));
        found.sort_unstable();
        found
    }
}

/// The schema of an object, with these properties and those that decide what they are.
fn part(item: &Value, entity: &str, names: &[&str]) -> Value {
    let known = |name: &&&str| item["properties"].get(**name).is_some();
    let deciders = names.iter().filter_map(|name| samples::agree::decider(entity, name));
    let mut names: Vec<&str> = names.iter().filter(known).copied().chain(["changed_at"]).chain(deciders).collect();
    names.sort_unstable();
    names.dedup();
    let properties: Map<String, Value> =
        names.iter().filter_map(|name| Some(((*name).to_owned(), item["properties"].get(*name)?.clone()))).collect();
    let required: Vec<&Value> = item["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|name| names.iter().any(|known| *name == known))
        .collect();
    json!({ "type": "object", "properties": properties, "required": required })
}
