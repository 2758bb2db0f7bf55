//! Does what an operation does, and makes its answer.
//!
//! In: a request that is allowed, the data set of its integration. Out: the JSON text of a success, or a refusal. Must not
//! know HTTP.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::check::Asked;
use crate::data::{DataSet, Scope};
use crate::description::Place;
use crate::lists::{self, ListKind};
use crate::refusal::Refusal;
use crate::rules::{self, Effect, Name, Role, Source};
use crate::samples::linked;
use crate::sent::{Arguments, sent};
use crate::{answers, filters, page};

/// What came of a request.
#[derive(Debug)]
pub(crate) struct Done {
    /// The body of the answer.
    pub(crate) text: String,
    /// The list that is different now.
    pub(crate) changed: Option<&'static ListKind>,
}

/// Does it.
pub(crate) fn act(data: &mut DataSet, asked: &Asked, now: &str) -> Result<Done, Refusal> {
    let path = resolve(data, asked)?;
    let (record, changed) = match rules::role(asked.operation) {
        Role::List(kind) => return Ok(Done { text: list(data, kind, asked, &path)?, changed: None }),
        Role::Create(kind) => (create(data, kind, asked, &path, now), Some(*kind)),
        Role::Change(kind, name, effects) => {
            let id = named(data, kind, name, asked, &path)?;
            let fields = match (name, *effects) {
                (Name::Path(name), []) if asked.operation.path.ends_with(&format!("{{{name}}}")) => {
                    sent(data, kind, &asked.body, &Arguments::new())
                }
                (Name::Body(_), []) => sent(data, kind, &asked.body, &Arguments::new()),
                (_, effects) => changes(data, effects, &asked.body, now),
            };
            (data.change(kind, &id, &fields, now), Some(*kind))
        }
        Role::Delete(kind, name) => {
            let id = named(data, kind, name, asked, &path)?;
            (data.delete(kind, &id, now), Some(*kind))
        }
        Role::Tag(add) => tag(data, *add, asked, &path, now),
        Role::Settle(operation) => {
            answers::settle(data, operation, &asked.body);
            (Value::Null, None)
        }
        Role::Disconnect => {
            data.disconnected = true;
            (Value::Null, None)
        }
        Role::Count => {
            let count = asked.body.as_array().map_or(0, Vec::len);
            (json!({ "created": count, "processed": count, "archived": 0 }), None)
        }
        Role::Plain => (Value::Null, None),
    };
    Ok(Done { text: answers::answer(data, asked, &record), changed })
}

/// The arguments in the path, with the ids of the records that they name.
fn resolve(data: &mut DataSet, asked: &Asked) -> Result<Arguments, Refusal> {
    let mut path: Arguments = asked.path.clone();
    for (kind, name) in rules::subjects(asked.operation) {
        if let Some(argument) = path.get_mut(&name) {
            *argument = id(data, kind, argument).ok_or_else(|| nothing("the path parameter", &name, kind))?;
        }
    }
    Ok(path)
}

fn id(data: &mut DataSet, kind: &'static ListKind, argument: &str) -> Option<String> {
    let list = data.list(kind);
    Some(list.records[list.position(argument)?].id().to_owned())
}

fn nothing(what: &str, name: &str, kind: &ListKind) -> Refusal {
    Refusal::input(format!("{what} `{name}` is wrong: there is no such record in the list of {}", kind.path))
}

fn named(
    data: &mut DataSet,
    kind: &'static ListKind,
    name: &Name,
    asked: &Asked,
    path: &Arguments,
) -> Result<String, Refusal> {
    match name {
        Name::Path(name) => Ok(path.get(name).cloned().unwrap_or_default()),
        Name::Body(name) => {
            let argument = asked.body[name].as_str().unwrap_or_default();
            id(data, kind, argument).ok_or_else(|| nothing("the field", name, kind))
        }
    }
}

fn changes(data: &mut DataSet, effects: &[Effect], body: &Value, now: &str) -> Map<String, Value> {
    let values = effects.iter().filter_map(|(field, source)| {
        let value = match source {
            Source::Body(name) => body.get(name)?.clone(),
            Source::Text(text) => (*text).into(),
            Source::Now => now.into(),
            Source::NameOf(list, name) => {
                let list = data.list(&lists::all()[list]);
                list.records[list.position(body[name].as_str()?)?].value["name"].clone()
            }
        };
        Some(((*field).to_owned(), value))
    });
    values.collect()
}

fn create(data: &mut DataSet, kind: &'static ListKind, asked: &Asked, path: &Arguments, now: &str) -> Value {
    let mut fields = sent(data, kind, &asked.body, path);
    let all = lists::all();
    match asked.operation.id.as_str() {
        "PostAtsJobsJobIdApplications" => {
            let kind = &all["/ats/candidates"];
            let candidate = sent(data, kind, &asked.body, &BTreeMap::new());
            fields.insert("candidate_id".to_owned(), data.create(kind, &candidate, now)["id"].clone());
        }
        "PostAtsCandidates" => {
            let kind = &all["/ats/applications"];
            let id = data.create(&all["/ats/candidates"], &fields, now)["id"].clone();
            let mut application = sent(data, kind, &asked.body, &BTreeMap::new());
            application.insert("candidate_id".to_owned(), id.clone());
            data.create(kind, &application, now);
            return data.record(id.as_str().unwrap_or_default()).map(|known| known.value.clone()).unwrap_or_default();
        }
        _ => {}
    }
    match scope(kind, path) {
        Some(scope) => {
            let whole = lists::of(kind.area, &kind.entity).map(|whole| data.create(whole, &fields, now));
            let ids =
                whole.iter().flat_map(|record| ["id", "remote_id"].map(|name| (name.to_owned(), record[name].clone())));
            fields.extend(ids);
            data.create_scoped(kind, &scope, &fields, now)
        }
        None => data.create(kind, &fields, now),
    }
}

/// The thing that a list belongs to: the argument in its path.
fn scope(kind: &ListKind, path: &Arguments) -> Option<Scope> {
    let parameter = kind.operation.parameters.iter().find(|parameter| parameter.place == Place::Path)?;
    let id = path.get(&parameter.name).filter(|_| kind.scoped())?.clone();
    Some(Scope { field: parameter.name.clone(), id })
}

/// Gives a candidate a tag by its name, which becomes a tag of the list if there is none; or takes it away.
fn tag(
    data: &mut DataSet,
    add: bool,
    asked: &Asked,
    path: &Arguments,
    now: &str,
) -> (Value, Option<&'static ListKind>) {
    let all = lists::all();
    let (tags, candidates) = (&all["/ats/tags"], &all["/ats/candidates"]);
    let name = &asked.body["tag"]["name"];
    let mut fields = path.iter().find(|(name, _)| linked(name, "").is_some_and(|link| link.entity == "candidate"));
    let Some((_, id)) = fields.take() else { return (Value::Null, None) };
    let mut present: Vec<Value> =
        data.record(id).and_then(|record| record.value["tags"].as_array().cloned()).unwrap_or_default();
    present.retain(|tag| tag["name"] != *name);
    if add {
        let known = data.list(tags).records.iter().find(|tag| tag.value["name"] == *name);
        let tag = match known.map(|tag| tag.value.clone()) {
            Some(tag) => tag,
            None => data.create(tags, &Map::from_iter([("name".to_owned(), name.clone())]), now),
        };
        present.extend(data.list(candidates).shown("tags", &tag));
    }
    let fields = Map::from_iter([("tags".to_owned(), present.into())]);
    (data.change(candidates, id, &fields, now), Some(candidates))
}

/// The text of a page.
fn list(data: &mut DataSet, kind: &'static ListKind, asked: &Asked, path: &Arguments) -> Result<String, Refusal> {
    let query = &asked.query;
    let scope = scope(kind, path);
    let name = format!("{}?{}", kind.path, scope.as_ref().map_or(asked.integration.as_str(), |scope| &scope.id));
    let after = match query.get("cursor").and_then(Value::as_str) {
        Some(text) => page::place(&name, text)
            .ok_or_else(|| Refusal::input("the query parameter `cursor` is wrong: no page of this list gave it"))?,
        None => 0,
    };
    let size = page_size(kind, query);
    let scoped = scope.map(|scope| data.scoped(kind, &scope));
    let records = match (&scoped, kind.view) {
        (Some(list), _) => list,
        (None, Some((of, _))) => data.list(&lists::all()[of]),
        (None, None) => data.list(kind),
    };
    let shown = records.records.iter().filter(|record| {
        kind.view.is_none_or(|(_, (field, text))| record.value[field] == text)
            && !filters::hidden(query, record)
            && filters::wanted(kind.path, query, record)
    });
    let (page, next) = page::cut(&name, shown, after, size);
    Ok(answers::page(kind, &page, next))
}

/// How many records are asked for. A list that takes no cursor is given whole.
fn page_size(kind: &ListKind, query: &Map<String, Value>) -> usize {
    let Some(parameter) = kind.operation.parameters.iter().find(|parameter| parameter.name == "page_size") else {
        return usize::MAX;
    };
    let asked = query.get("page_size").and_then(Value::as_u64);
    let usual = || answers::usual(&parameter.schema).and_then(|usual| usual.as_u64());
    asked.or_else(usual).and_then(|size| usize::try_from(size).ok()).unwrap_or(100)
}
