//! The data set of one integration.
//!
//! In: a plan, and later changes. Out: records in lists that belong together: what one record shows of another is what the
//! other's list says. Must not know HTTP.
//!
//! An area is made up when one of its lists is first asked for. Records are kept as JSON text too, since most of what
//! happens to them is being sent.

mod change;
mod compose;
mod fields;

pub(crate) use fields::lay_over;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::lists::{self, ListKind};
use crate::samples::dice::roll;
use crate::samples::{self, Kind, Plan};
use crate::times;

/// How many records a list can have beyond those it begins with. The oldest of them go first.
pub(crate) const CREATED: usize = 1000;

/// How many lists of a scope are kept once something was added to them.
const SCOPES: usize = 200;

/// How many records there are in a list that belongs to one thing.
const SCOPED: usize = 2;

/// A record of a list.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) value: Value,
    /// The same as JSON.
    pub(crate) text: String,
    /// Its place: records that come later have a higher one.
    pub(crate) sequence: u64,
    /// When it or something that it shows has changed; compared by `times::key`.
    pub(crate) touched: String,
}

impl Record {
    fn new(value: Value, sequence: u64) -> Record {
        let touched = times::key(value["changed_at"].as_str().unwrap_or_default());
        Record { text: value.to_string(), value, sequence, touched }
    }

    pub(crate) fn id(&self) -> &str {
        self.value["id"].as_str().unwrap_or_default()
    }

    pub(crate) fn deleted(&self) -> bool {
        self.value["remote_deleted_at"].is_string()
    }
}

/// The records of a list, in the order of their places.
#[derive(Clone, Debug)]
pub(crate) struct List {
    pub(crate) kind: &'static ListKind,
    pub(crate) records: VecDeque<Record>,
    /// A record with every field.
    template: Value,
    plan: Plan,
    /// How many records were ever made.
    made: usize,
}

impl List {
    /// A record with every field.
    pub(crate) fn template(&self) -> &Value {
        &self.template
    }

    /// A record as it is shown in a list within the records of this one.
    pub(crate) fn shown(&self, field: &str, record: &Value) -> Option<Value> {
        self.template[field].get(0).map(|shape| compose::shaped(shape, record))
    }

    /// The record that an argument means: by its id, or by the id that the tool behind has for it.
    pub(crate) fn position(&self, argument: &str) -> Option<usize> {
        match argument.strip_prefix("remote:") {
            Some(remote) => self.records.iter().position(|record| record.value["remote_id"] == remote),
            None => self.records.iter().position(|record| record.id() == argument),
        }
    }
}

/// All records of an integration.
#[derive(Debug)]
pub(crate) struct DataSet {
    plan: Plan,
    lists: IndexMap<&'static str, List>,
    areas: BTreeSet<&'static str>,
    /// Lists that belong to one thing and that something was added to, by path and thing.
    scoped: IndexMap<(&'static str, String), List>,
    /// Answers of operations that give no list, by operation.
    pub(crate) answers: BTreeMap<&'static str, Value>,
    /// Whether the integration was deleted.
    pub(crate) disconnected: bool,
    /// Where each id is: its list and its place.
    ids: BTreeMap<String, (&'static str, u64)>,
    sequence: u64,
}

impl DataSet {
    pub(crate) fn new(plan: Plan) -> DataSet {
        DataSet {
            plan,
            lists: IndexMap::new(),
            areas: BTreeSet::new(),
            scoped: IndexMap::new(),
            answers: BTreeMap::new(),
            disconnected: false,
            ids: BTreeMap::new(),
            sequence: 0,
        }
    }

    /// What the data set is made from.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The list of a kind, which is one of those that belong to the integration alone.
    pub(crate) fn list(&mut self, kind: &'static ListKind) -> &List {
        self.fill(kind.area);
        &self.lists[kind.path]
    }

    /// The list of a kind that belongs to one thing.
    pub(crate) fn scoped(&mut self, kind: &'static ListKind, scope: &Scope) -> List {
        match self.scoped.get(&(kind.path, scope.id.clone())) {
            Some(list) => list.clone(),
            None => self.begin_scoped(kind, scope),
        }
    }

    /// Makes up the lists of an area, unless that has been done.
    fn fill(&mut self, area: &'static str) {
        if !self.areas.insert(area) {
            return;
        }
        let own = |list: &&'static ListKind| list.area == area && !list.scoped() && list.view.is_none();
        for kind in lists::all().values().filter(own) {
            let list = begin(&self.plan, kind, self.plan.records, &mut self.sequence);
            for record in &list.records {
                self.ids.insert(record.id().to_owned(), (kind.path, record.sequence));
            }
            self.lists.insert(kind.path, list);
        }
        self.compose_area(area);
    }

    fn begin_scoped(&mut self, kind: &'static ListKind, scope: &Scope) -> List {
        let plan = Plan { seed: roll(self.plan.seed, &[kind.path, &scope.id]), ..self.plan };
        let mut list = begin(&plan, kind, SCOPED, &mut self.sequence);
        for record in &mut list.records {
            fields::lay_over(kind.judge(), &mut record.value, &list.template, &scope.fields());
            record.text = record.value.to_string();
        }
        list
    }
}

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

/// A list as it is in the beginning. Of eight records one is deleted, and one has nothing but what it must have.
fn begin(plan: &Plan, kind: &'static ListKind, count: usize, sequence: &mut u64) -> List {
    let sample = |kind_of_sample| records(plan, kind_of_sample, kind, 0..count.max(1));
    let (full, sparse) = (sample(Kind::Full), sample(Kind::Nulls));
    let template = full.first().cloned().unwrap_or_default();
    // Where deleted records cannot be asked for, there are none: others would lead to them.
    let parameters = &kind.operation.parameters;
    let some_deleted = parameters.iter().any(|parameter| parameter.name == "include_deleted");
    let chosen = full.into_iter().zip(sparse).take(count).enumerate().map(|(index, (full, sparse))| {
        let mut value = if index % 8 == 3 { sparse } else { full };
        let changed = value["changed_at"].clone();
        if let Some(deleted) = value.get_mut("remote_deleted_at") {
            *deleted = if some_deleted && index % 8 == 5 { changed } else { Value::Null };
        }
        *sequence += 1;
        Record::new(value, *sequence)
    });
    List { kind, records: chosen.collect(), template, plan: *plan, made: count }
}

/// Records as the samples have them.
fn records(plan: &Plan, sample: Kind, kind: &ListKind, range: std::ops::Range<usize>) -> Vec<Value> {
    let mut page = samples::page(plan, sample, kind.operation, range).value;
    match page.pointer_mut("/data/results").map(Value::take) {
        Some(Value::Array(records)) => records,
        _ => Vec::new(),
    }
}
