//! The data set of one integration.
//!
//! In: a plan, records of one's own, later changes. Out: records in lists that belong together: what one record shows of
//! another is what the other's list says. Must not know HTTP.
//!
//! Nothing is made before it is asked for. A record that nobody has changed is a function of the plan, its list and its
//! place in it; kept are only changes, and a bounded number of records that were asked for.

mod change;
mod compose;
mod fields;
mod list;
mod own;
mod scoped;
mod solid;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

pub(crate) use fields::lay_over;
use list::List;
pub(crate) use own::Own;
pub(crate) use scoped::Scope;

use crate::lists::{self, ListKind};
use crate::samples::{Plan, linked, links};
use crate::tasks::Task;
use crate::times;

/// How many records a list can have beyond those it begins with. The oldest of them go first.
pub(crate) const CREATED: usize = 1000;

/// How many bytes of records are kept ready for being sent.
const READY: usize = 8 << 20;

/// A record of a list.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) value: Value,
    /// The same as JSON.
    pub(crate) text: String,
    /// Its place: records that come later have a higher one.
    pub(crate) place: usize,
    /// When it or something that it shows has changed; compared by `times::key`.
    pub(crate) touched: String,
}

impl Record {
    fn new(value: Value, place: usize) -> Record {
        let touched = times::key(value["changed_at"].as_str().unwrap_or_default());
        Record { text: value.to_string(), value, place, touched }
    }

    pub(crate) fn id(&self) -> &str {
        self.value["id"].as_str().unwrap_or_default()
    }

    pub(crate) fn deleted(&self) -> bool {
        self.value["remote_deleted_at"].is_string()
    }
}

/// All records of an integration.
#[derive(Debug)]
pub(crate) struct DataSet {
    plan: Plan,
    /// Those that belong to the integration alone.
    lists: BTreeMap<&'static str, List>,
    /// Lists that belong to one thing and that something was added to, by path and thing.
    scoped: IndexMap<(&'static str, String), Vec<Record>>,
    /// Answers of operations that give no list, by operation.
    pub(crate) answers: BTreeMap<&'static str, Value>,
    /// Tasks that were begun.
    pub(crate) tasks: Vec<Task>,
    ready: RefCell<Ready>,
}

/// Records that were asked for lately.
#[derive(Debug, Default)]
struct Ready {
    records: BTreeMap<(&'static str, usize), Arc<Record>>,
    bytes: usize,
}

impl DataSet {
    pub(crate) fn new(plan: Plan, own: &Own) -> DataSet {
        let kinds = lists::all().values().filter(|kind| !kind.scoped() && kind.view.is_none());
        DataSet {
            plan,
            lists: kinds.map(|kind| (kind.path, List::new(plan, kind, own.of(kind)))).collect(),
            scoped: IndexMap::new(),
            answers: BTreeMap::new(),
            tasks: Vec::new(),
            ready: RefCell::default(),
        }
    }

    /// What the data set is made from.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// A record of a list with every field.
    pub(crate) fn template(&self, kind: &ListKind) -> &Value {
        self.lists.get(kind.path).map_or(&Value::Null, List::template)
    }

    /// The places of all records of a list after one, in order.
    pub(crate) fn places(&self, kind: &ListKind, after: Option<usize>) -> impl Iterator<Item = usize> {
        self.lists.get(kind.path).into_iter().flat_map(move |list| list.places(after))
    }

    /// The record at a place.
    pub(crate) fn at(&self, kind: &ListKind, place: usize) -> Option<Arc<Record>> {
        let list = self.lists.get(kind.path)?;
        let key = (list.kind.path, place);
        if let Some(ready) = self.ready.borrow().records.get(&key) {
            return Some(ready.clone());
        }
        let record = Arc::new(self.composed(list, place)?);
        let mut ready = self.ready.borrow_mut();
        if ready.bytes > READY {
            *ready = Ready::default();
        }
        ready.bytes += record.text.len();
        ready.records.insert(key, record.clone());
        Some(record)
    }

    /// All records of a list.
    pub(crate) fn all(&self, kind: &'static ListKind) -> impl Iterator<Item = Arc<Record>> {
        self.places(kind, None).filter_map(|place| self.at(kind, place))
    }

    /// Where the record is that an argument means: by its id, or by the id that the tool behind has for it.
    pub(crate) fn find(&self, kind: &ListKind, argument: &str) -> Option<usize> {
        let list = self.lists.get(kind.path)?;
        match argument.strip_prefix("remote:") {
            Some(remote) => list.by_remote_id(remote),
            None => list.by_id(argument),
        }
    }

    /// The record that an argument means.
    pub(crate) fn get(&self, kind: &ListKind, argument: &str) -> Option<Arc<Record>> {
        self.at(kind, self.find(kind, argument)?)
    }

    /// A record as it is shown in a list within the records of this one.
    pub(crate) fn shown(&self, kind: &ListKind, field: &str, record: &Value) -> Option<Value> {
        self.template(kind)[field].get(0).map(|shape| compose::shaped(shape, record))
    }

    /// The record of an id as a record of this list shows it in a role; the id alone if there is none.
    pub(crate) fn in_role(&self, kind: &ListKind, role: &str, id: &Value) -> Value {
        let list = linked(&format!("{role}_id"), &kind.entity).and_then(|link| lists::of(kind.area, &link.entity));
        let record = list.zip(id.as_str()).and_then(|(list, id)| self.get(list, id));
        match record {
            Some(record) => compose::shaped(&self.template(kind)[role], &record.value),
            None if id.is_null() => Value::Null,
            None => json!({ "id": id }),
        }
    }

    /// The list of a kind, and the place in it, that has this id; in an area.
    fn locate(&self, area: &str, id: &str) -> Option<(&List, usize)> {
        let candidate = links::candidate(id);
        let mut lists = self.lists.values().filter(|list| list.kind.area == area);
        lists.find_map(|list| Some((list, list.by_id_or(id, candidate)?)))
    }

    /// What was ready may be wrong now.
    fn forget_ready(&mut self) {
        *self.ready.get_mut() = Ready::default();
    }

    /// How many records every list has, by its path.
    pub(crate) fn counts(&self) -> Map<String, Value> {
        self.lists.iter().map(|(path, list)| ((*path).to_owned(), list.places(None).count().into())).collect()
    }
}

/// Places that are no longer taken.
type Gone = BTreeSet<usize>;
