//! The bodies of successes.
//!
//! In: records. Out: JSON text that fits the description. Must not know what has happened to the records.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde_json::{Map, Value, json};

use crate::check::Asked;
use crate::data::{DataSet, Record, lay_over};
use crate::description::{Description, Operation};
use crate::judge::Judge;
use crate::lists::{ListKind, PAGE, property};
use crate::paging::Page;
use crate::samples::schema::flatten;
use crate::samples::{self, Plan};

/// A page. Records are not written again: their text is there.
pub(crate) fn page(kind: &ListKind, records: &[Arc<Record>], page: &Page<'_>) -> String {
    if kind.pointer != PAGE || property(&kind.operation.answer, "status").is_none() {
        return other_page(kind, records, page);
    }
    let next = page.next.as_ref().map_or_else(|| "null".to_owned(), |(next, _)| format!("\"{next}\""));
    let twin = judged(kind.operation).twin;
    let mut text = String::with_capacity(records.iter().map(|record| record.text.len() + 1).sum::<usize>() + 128);
    text.push_str("{\"status\":\"success\",\"data\":{\"results\":[");
    for (index, record) in records.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        match kind.view {
            Some(_) => text.push_str(&part(kind, &record.value).to_string()),
            None => text.push_str(&record.text),
        }
    }
    text.push_str("],\"next\":");
    text.push_str(&next);
    if twin {
        text.push_str(",\"next_cursor\":");
        text.push_str(&next);
    }
    text.push('}');
    if judged(kind.operation).warnings {
        text.push_str(",\"warnings\":[]");
    }
    text.push('}');
    text
}

/// A page of another description: what a sample has, with these records, and around them what is said of pages there.
fn other_page(kind: &ListKind, records: &[Arc<Record>], page: &Page<'_>) -> String {
    let mut body = samples::served(&Plan::new(1), kind.operation);
    if let Some(rows) = body.pointer_mut(&kind.pointer) {
        *rows = records.iter().map(|record| record.value.clone()).collect();
    }
    kind.paging.fill(&mut body, &kind.operation.answer, &kind.pointer, page);
    body.to_string()
}

/// What a view shows of a record.
fn part(kind: &ListKind, record: &Value) -> Value {
    let fields = record.as_object().into_iter().flatten().filter(|(name, _)| property(&kind.item, name).is_some());
    fields.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The answer of any other operation: what a sample has, with the fields of this record, and of the path.
pub(crate) fn answer(data: &mut DataSet, asked: &Asked, record: &Value) -> String {
    let mut body = sample(data, asked.operation).clone();
    let mut fields: Map<String, Value> =
        asked.path.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
    if let Value::Object(record) = record {
        fields.extend(record.clone());
    }
    let judged = judged(asked.operation);
    let shown = if judged.enveloped { body.get_mut("data") } else { Some(&mut body) };
    if let (Some(judge), Some(shown)) = (&judged.data, shown) {
        let template = shown.clone();
        lay_over(judge, shown, &template, &fields);
    }
    body.to_string()
}

/// The data of an operation's sample.
pub(crate) fn data<'a>(data: &'a mut DataSet, operation: &'static Operation) -> &'a Value {
    &sample(data, operation)["data"]
}

/// The answer of an operation whose data are known as a whole.
pub(crate) fn answer_with(data: &mut DataSet, operation: &'static Operation, known: Value) -> String {
    let mut body = sample(data, operation).clone();
    body["data"] = known;
    body.to_string()
}

/// From now on the operation with this id gives what this body says.
pub(crate) fn settle(data: &mut DataSet, id: &str, body: &Value) {
    let Some(operation) = Description::get().operation(id) else { return };
    let mut settled = sample(data, operation).clone();
    if let (Some(judge), Some(shown), Value::Object(fields)) = (&judged(operation).data, settled.get_mut("data"), body)
    {
        let template = shown.clone();
        lay_over(judge, shown, &template, fields);
    }
    data.answers.insert(operation.id.as_str(), settled);
}

/// The sample answer of an operation, which is made up once.
fn sample<'a>(data: &'a mut DataSet, operation: &'static Operation) -> &'a Value {
    let plan = *data.plan();
    data.answers.entry(operation.id.as_str()).or_insert_with(|| {
        let mut body = samples::served(&plan, operation);
        if let Some(warnings) = body.get_mut("warnings") {
            *warnings = json!([]);
        }
        body
    })
}

/// What is known of the answers of an operation.
#[derive(Debug)]
pub(crate) struct Judged {
    /// What the data are held against; the whole answer where nothing is around them.
    data: Option<Judge>,
    enveloped: bool,
    /// Whether there are warnings: the operation is an action.
    pub(crate) warnings: bool,
    /// Whether the cursor of the next page stands there twice.
    twin: bool,
}

pub(crate) fn judged(operation: &Operation) -> &'static Judged {
    static JUDGED: OnceLock<BTreeMap<&'static str, OnceLock<Judged>>> = OnceLock::new();
    let ids = || Description::get().operations.iter().map(|operation| (operation.id.as_str(), OnceLock::new()));
    JUDGED.get_or_init(|| ids().collect())[operation.id.as_str()].get_or_init(|| {
        let data = property(&operation.answer, "data");
        Judged {
            warnings: property(&operation.answer, "warnings").is_some(),
            twin: data.as_ref().is_some_and(|data| property(data, "next_cursor").is_some()),
            enveloped: data.is_some(),
            data: Some(data.unwrap_or_else(|| operation.answer.clone()))
                .filter(|data| data.is_object())
                .map(|data| Judge::new(Description::get(), &data)),
        }
    })
}

/// The value that a schema says is meant when there is none.
pub(crate) fn usual(schema: &Value) -> Option<Value> {
    flatten(Description::get(), schema).0.get("default").cloned()
}
