//! What was sent, as the fields of a record.
//!
//! In: a body, the arguments in the path. Out: the fields that a record of a list gets by them. Must not know whether the
//! record is new.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::data::DataSet;
use crate::lists::{self, ListKind};
use crate::rules::RENAMED;
use crate::samples::linked;

/// Arguments by their names.
pub(crate) type Arguments = BTreeMap<String, String>;

/// Objects in bodies whose fields are those of the record.
const WRAPPERS: [&str; 3] = ["attachment", "application", "candidate"];

/// The fields of a record of this list.
pub(crate) fn sent(data: &DataSet, kind: &'static ListKind, body: &Value, path: &Arguments) -> Map<String, Value> {
    let mut fields: Map<String, Value> = body.as_object().cloned().unwrap_or_default();
    for wrapper in WRAPPERS {
        if wrapper == kind.entity {
            fields.extend(body[wrapper].as_object().cloned().unwrap_or_default());
        }
        if body[wrapper].is_object() {
            fields.shift_remove(wrapper);
        }
    }
    fields.extend(path.iter().map(|(name, value)| (name.clone(), value.clone().into())));
    name_as_records_do(data, kind, &mut fields);
    for (name, value) in &mut fields {
        if let Some(known) = name.ends_with("_id").then(|| known(data, kind.area, name, value)).flatten() {
            *value = known.into();
        }
    }
    follow(data, kind, &mut fields);
    fields
}

/// Fields that records have under another name, alone in a list, or within an object.
fn name_as_records_do(data: &DataSet, kind: &'static ListKind, fields: &mut Map<String, Value>) {
    let template = data.template(kind).clone();
    for (_, from, to) in RENAMED.iter().filter(|(path, ..)| *path == kind.path) {
        if let Some(value) = fields.shift_remove(*from) {
            let element = template[to][0].as_object().filter(|element| element.contains_key(*from));
            let value = match element {
                Some(element) => {
                    let mut element: Map<String, Value> =
                        element.keys().map(|name| (name.clone(), Value::Null)).collect();
                    element.insert((*from).to_owned(), value);
                    json!([element])
                }
                None => value,
            };
            fields.insert((*to).to_owned(), value);
        }
    }
    let objects: Vec<(String, Value)> = fields
        .iter()
        .filter(|(name, _)| template.get(name.as_str()).is_none())
        .filter_map(|(name, value)| Some((name.strip_suffix("_id")?.to_owned(), value)))
        .filter(|(role, _)| template[role]["id"].is_string())
        .map(|(role, value)| (role.clone(), data.in_role(kind, &role, value)))
        .collect();
    fields.extend(objects);
}

/// The id of the record that a field names, if it names it by the id that the tool behind has for it.
fn known(data: &DataSet, area: &str, name: &str, value: &Value) -> Option<String> {
    let remote = value.as_str().filter(|text| text.starts_with("remote:"))?;
    Some(data.get(lists::of(area, &linked(name, "")?.entity)?, remote)?.id().to_owned())
}

/// What belongs to an application belongs to its candidate.
fn follow(data: &DataSet, kind: &'static ListKind, fields: &mut Map<String, Value>) {
    let application = fields.get("application_id").and_then(Value::as_str);
    let application = application.and_then(|id| data.get(lists::of("ats", "application")?, id));
    let candidate = application.map(|application| application.value["candidate_id"].clone());
    if let (Some(candidate), "ats", false) = (candidate, kind.area, fields.contains_key("candidate_id")) {
        fields.insert("candidate_id".to_owned(), candidate);
    }
}
