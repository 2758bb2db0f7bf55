//! Lists that belong to one thing: the attachments of an application.
//!
//! In: the thing, what is added. Out: the records. Must not know which operation asks.

use serde_json::{Map, Value};

use super::change::{self, stamp};
use super::{CREATED, DataSet, Record, fields};
use crate::lists::ListKind;
use crate::samples::dice::roll;
use crate::samples::{self, Kind, Plan};
use crate::times;

/// How many lists of a thing are kept once something was added to them.
const SCOPES: usize = 200;

/// How many records there are in such a list.
const SCOPED: usize = 2;

/// The thing that a list belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    /// The field that names it: `application_id`.
    pub(crate) field: String,
    /// Its id.
    pub(crate) id: String,
}

impl Scope {
    fn fields(&self) -> Map<String, Value> {
        Map::from_iter([(self.field.clone(), self.id.clone().into())])
    }
}

impl DataSet {
    /// The records of a list that belongs to one thing.
    pub(crate) fn scoped(&self, kind: &'static ListKind, scope: &Scope) -> Vec<Record> {
        match self.scoped.get(&(kind.path, scope.id.clone())) {
            Some(records) => records.clone(),
            None => (0..SCOPED).map(|place| Record::new(self.begin(kind, scope, Kind::Full, place), place)).collect(),
        }
    }

    fn begin(&self, kind: &'static ListKind, scope: &Scope, sample: Kind, place: usize) -> Value {
        let plan = Plan { seed: roll(self.plan.seed, &[kind.path, &scope.id]), ..self.plan };
        let mut value = samples::record(&plan, sample, kind.operation, &kind.item, place);
        let template = samples::record(&plan, Kind::Full, kind.operation, &kind.item, place);
        fields::lay_over(kind.judge(), &mut value, &template, &scope.fields());
        value
    }

    /// Adds a record to a list that belongs to one thing.
    pub(crate) fn create_scoped(
        &mut self,
        kind: &'static ListKind,
        scope: &Scope,
        fields: &Map<String, Value>,
        now: &str,
    ) -> Value {
        let mut records = self.scoped(kind, scope);
        let place = records.last().map_or(0, |last| last.place + 1);
        let template = self.begin(kind, scope, Kind::Full, place);
        let mut value = self.begin(kind, scope, Kind::Nulls, place);
        let mut given = stamp(&change::STAMPS, now);
        given.extend(
            ["id", "remote_id"].iter().filter_map(|name| Some(((*name).to_owned(), template.get(name)?.clone()))),
        );
        fields::lay_over(kind.judge(), &mut value, &template, &given);
        fields::lay_over(kind.judge(), &mut value, &template, fields);
        fields::lay_over(kind.judge(), &mut value, &template, &scope.fields());
        records.push(Record { touched: times::key(now), ..Record::new(value.clone(), place) });
        if records.len() > SCOPED + CREATED {
            records.remove(SCOPED);
        }
        // What was added to last is forgotten last.
        self.scoped.shift_remove(&(kind.path, scope.id.clone()));
        self.scoped.insert((kind.path, scope.id.clone()), records);
        if self.scoped.len() > SCOPES {
            self.scoped.shift_remove_index(0);
        }
        value
    }
}
