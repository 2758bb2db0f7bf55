//! The lists of the description.
//!
//! In: the description. Out: every list of records with ids, what its records look like, and of what kind they are. Must
//! not know any record.

use std::sync::OnceLock;

use indexmap::IndexMap;
use serde_json::Value;

use crate::description::{Description, Operation};
use crate::judge::Judge;
use crate::paging::{Paging, is_paged};
use crate::samples::entity;
use crate::samples::schema::{branches, flatten};

/// Lists that show some records of another list: the path, the other's path, and the field and text that select them.
const VIEWS: &[(&str, &str, (&str, &str))] = &[("/assessment/orders/open", "/assessment/orders", ("status", "OPEN"))];

/// Where pages of Kombo have their records.
pub(crate) const PAGE: &str = "/data/results";

/// A list of the description.
#[derive(Debug)]
pub(crate) struct ListKind {
    /// The path of the operation that gives it.
    pub(crate) path: &'static str,
    /// The first segment of the path.
    pub(crate) area: &'static str,
    /// What its records are, singular: `candidate`.
    pub(crate) entity: String,
    /// The operation that gives it.
    pub(crate) operation: &'static Operation,
    /// The list that it shows a part of, and which part.
    pub(crate) view: Option<(&'static str, (&'static str, &'static str))>,
    /// Where the records stand in an answer.
    pub(crate) pointer: String,
    /// The schema of a record.
    pub(crate) item: Value,
    /// How it comes in pages.
    pub(crate) paging: Paging,
    judge: OnceLock<Judge>,
}

impl ListKind {
    /// What a record is held against.
    pub(crate) fn judge(&self) -> &Judge {
        self.judge.get_or_init(|| Judge::new(Description::get(), &self.item))
    }

    /// Whether there is one for each thing that its path names, and not for the integration alone.
    pub(crate) fn scoped(&self) -> bool {
        self.path.contains('{') && !self.path.contains("{integration_id}")
    }
}

/// All lists by their paths, in the order of the description.
pub(crate) fn all() -> &'static IndexMap<&'static str, ListKind> {
    static LISTS: OnceLock<IndexMap<&'static str, ListKind>> = OnceLock::new();
    LISTS.get_or_init(|| {
        let operations = Description::get().operations.iter().filter(|operation| operation.method == "GET");
        operations.filter_map(kind).map(|kind| (kind.path, kind)).collect()
    })
}

/// The list whose records are of this kind, in this area.
pub(crate) fn of(area: &str, entity: &str) -> Option<&'static ListKind> {
    // What is sent to a tool of one's own is about people and things of HRIS.
    let area = if area == "custom" { "hris" } else { area };
    all().values().find(|list| list.area == area && list.entity == entity && !list.scoped() && list.view.is_none())
}

fn kind(operation: &'static Operation) -> Option<ListKind> {
    let (pointer, item) = rows(operation)?;
    property(&item, "id")?;
    let path = operation.path.as_str();
    let view = VIEWS.iter().find(|(view, ..)| *view == path).map(|(_, of, part)| (*of, *part));
    let area = path.split('/').nth(1).unwrap_or_default();
    let paging = Paging::of(operation, &pointer);
    Some(ListKind { path, area, entity: entity(path), operation, view, pointer, item, paging, judge: OnceLock::new() })
}

/// What rows are usually called.
const ROWS: [&str; 7] = ["results", "items", "data", "records", "values", "entries", "value"];

/// Where an answer has its records, and what one looks like: under `data.results`, else in the one list of the answer, or the
/// one whose name says so, or, where it comes in pages, of an object in it.
fn rows(operation: &Operation) -> Option<(String, Value)> {
    let answer = &operation.answer;
    let item = |list: &Value| list.get("items").cloned();
    if let Some(results) = property(answer, "data").and_then(|data| property(&data, "results")) {
        return Some((PAGE.to_owned(), item(&results)?));
    }
    let (flat, _) = flatten(Description::get(), answer);
    if flat["type"] == "array" {
        return Some((String::new(), item(&flat)?));
    }
    let own = operation.path.rsplit('/').next().unwrap_or_default();
    let names: Vec<&String> = flat["properties"].as_object()?.keys().collect();
    let found = list_in(&flat, &names, own).map(|(name, list)| (format!("/{name}"), list));
    let found = found.or_else(|| {
        if !is_paged(operation) {
            return None;
        }
        names.iter().find_map(|name| {
            let inner = property(answer, name)
                .filter(|_| ["data", "_embedded", "result", "response"].contains(&name.as_str()))?;
            let names: Vec<&String> = inner.get("properties")?.as_object()?.keys().collect();
            let (found, list) = list_in(&inner, &names, own)?;
            Some((format!("/{name}/{found}"), list))
        })
    });
    found.and_then(|(pointer, list)| Some((pointer, item(&list)?)))
}

/// The list among these properties that holds the rows.
fn list_in<'a>(schema: &Value, names: &[&'a String], own: &str) -> Option<(&'a String, Value)> {
    let lists: Vec<(&String, Value)> = names
        .iter()
        .filter_map(|name| Some((*name, property(schema, name)?)))
        .filter(|(_, list)| list["type"] == "array")
        .collect();
    let named = |wanted: &str| lists.iter().find(|(name, _)| name.as_str() == wanted).cloned();
    match lists.as_slice() {
        [only] => Some(only.clone()),
        _ => named(own).or_else(|| ROWS.iter().find_map(|name| named(name))),
    }
}

/// The schema of a property, if the schema of the object has it; of a union, in the first shape that is an object.
pub(crate) fn property(schema: &Value, name: &str) -> Option<Value> {
    let description = Description::get();
    let (flat, _) = flatten(description, schema);
    if let Some(found) = flat.get("properties").and_then(|properties| properties.get(name)) {
        return Some(flatten(description, found).0.into_owned());
    }
    branches(&flat)?.iter().find_map(|branch| property(branch, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_found() {
        let employees = &all()["/hris/employees"];
        assert_eq!((employees.area, employees.entity.as_str()), ("hris", "employee"));
        assert_eq!(of("custom", "employee").unwrap().path, "/hris/employees");
        assert_eq!(of("ats", "attachment").unwrap().path, "/ats/attachments");
        assert!(all()["/ats/applications/{application_id}/attachments"].scoped());
        assert!(!all()["/integrations/{integration_id}/custom-fields"].scoped());
        assert!(!all().contains_key("/tools/{category}"));
        for (view, of, (field, _)) in VIEWS {
            assert!(all()[view].view.is_some() && property(&all()[of].item, field).is_some());
        }
    }
}
