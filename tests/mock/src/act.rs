//! Does what an operation does, and makes its answer.
//!
//! In: a request that is allowed, the data set of its integration. Out: the JSON text of a success and what it has to tell
//! others, or a refusal. Must not know HTTP.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::check::Asked;
use crate::data::{DataSet, Record, Scope};
use crate::description::Place;
use crate::lists::{self, ListKind};
use crate::paging::Page;
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
    /// The list that is different now, and the record of it.
    pub(crate) changed: Option<(&'static ListKind, Value)>,
    /// Headers of the answer.
    pub(crate) headers: Vec<(String, String)>,
}

/// Does it, unless it is about an integration or a task as such.
pub(crate) fn act(data: &mut DataSet, asked: &Asked, now: &str) -> Result<Done, Refusal> {
    let path = resolve(data, asked)?;
    let (record, changed) = match rules::role(asked.operation) {
        Role::List(kind) => return list(data, kind, asked, &path),
        Role::Create(kind) => (create(data, kind, asked, &path, now), Some(*kind)),
        Role::Change(kind, name, effects) => {
            let place = named(data, kind, name, asked, &path)?;
            let fields = match (name, *effects) {
                (Name::Path(name), []) if asked.operation.path.ends_with(&format!("{{{name}}}")) => {
                    sent(data, kind, &asked.body, &Arguments::new())
                }
                (Name::Body(_), []) => sent(data, kind, &asked.body, &Arguments::new()),
                (_, effects) => changes(data, effects, &asked.body, now),
            };
            (data.change(kind, place, &fields, now), Some(*kind))
        }
        Role::Delete(kind, name) => {
            let place = named(data, kind, name, asked, &path)?;
            (data.delete(kind, place, now), Some(*kind))
        }
        Role::Tag(add) => tag(data, *add, asked, &path, now),
        Role::Settle(operation) => {
            answers::settle(data, operation, &asked.body);
            (Value::Null, None)
        }
        Role::Count => {
            let count = asked.body.as_array().map_or(0, Vec::len);
            (json!({ "created": count, "processed": count, "archived": 0 }), None)
        }
        _ => (Value::Null, None),
    };
    let text = answers::answer(data, asked, &record);
    Ok(Done { text, changed: changed.map(|kind| (kind, record)), headers: Vec::new() })
}

/// The arguments in the path, with the ids of the records that they name.
fn resolve(data: &DataSet, asked: &Asked) -> Result<Arguments, Refusal> {
    let mut path: Arguments = asked.path.clone();
    for (kind, name) in rules::subjects(asked.operation) {
        if let Some(argument) = path.get_mut(&name) {
            let record = data.get(kind, argument);
            *argument =
                record.map(|known| known.id().to_owned()).ok_or_else(|| nothing("the path parameter", &name, kind))?;
        }
    }
    Ok(path)
}

fn nothing(what: &str, name: &str, kind: &ListKind) -> Refusal {
    Refusal::input(format!("{what} `{name}` is wrong: there is no such record in the list of {}", kind.path))
}

/// Where the record is that is to be changed. One that is deleted cannot be.
fn named(
    data: &DataSet,
    kind: &'static ListKind,
    name: &Name,
    asked: &Asked,
    path: &Arguments,
) -> Result<usize, Refusal> {
    let (what, name, argument) = match name {
        Name::Path(name) => ("the path parameter", name.as_str(), path.get(name).map(String::as_str)),
        Name::Body(name) => ("the field", *name, asked.body[name].as_str()),
    };
    let place = data.find(kind, argument.unwrap_or_default()).ok_or_else(|| nothing(what, name, kind))?;
    match data.at(kind, place) {
        Some(record) if record.deleted() => {
            Err(Refusal::input(format!("{what} `{name}` is wrong: the record has been deleted")))
        }
        _ => Ok(place),
    }
}

fn changes(data: &DataSet, effects: &[Effect], body: &Value, now: &str) -> Map<String, Value> {
    let values = effects.iter().filter_map(|(field, source)| {
        let value = match source {
            Source::Body(name) => body.get(name)?.clone(),
            Source::Text(text) => (*text).into(),
            Source::Now => now.into(),
            Source::NameOf(list, name) => data.get(&lists::all()[list], body[name].as_str()?)?.value["name"].clone(),
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
            let candidate = sent(data, kind, &asked.body, &Arguments::new());
            fields.insert("candidate_id".to_owned(), data.create(kind, &candidate, now)["id"].clone());
        }
        "PostAtsCandidates" => {
            let (candidates, applications) = (&all["/ats/candidates"], &all["/ats/applications"]);
            let made = data.create(candidates, &fields, now);
            let id = made["id"].as_str().unwrap_or_default().to_owned();
            let mut application = sent(data, applications, &asked.body, &Arguments::new());
            application.insert("candidate_id".to_owned(), id.clone().into());
            data.create(applications, &application, now);
            return data.get(candidates, &id).map(|known| known.value.clone()).unwrap_or_default();
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
    let Some(place) = fields.take().and_then(|(_, id)| data.find(candidates, id)) else { return (Value::Null, None) };
    let mut present: Vec<Value> =
        data.at(candidates, place).and_then(|record| record.value["tags"].as_array().cloned()).unwrap_or_default();
    present.retain(|tag| tag["name"] != *name);
    if add {
        let known = data.all(tags).find(|tag| tag.value["name"] == *name);
        let tag = match known {
            Some(tag) => tag.value.clone(),
            None => data.create(tags, &Map::from_iter([("name".to_owned(), name.clone())]), now),
        };
        present.extend(data.shown(candidates, "tags", &tag));
    }
    let fields = Map::from_iter([("tags".to_owned(), present.into())]);
    (data.change(candidates, place, &fields, now), Some(candidates))
}

/// A page.
fn list(data: &DataSet, kind: &'static ListKind, asked: &Asked, path: &Arguments) -> Result<Done, Refusal> {
    let query = &asked.query;
    let scope = scope(kind, path);
    let name = format!("{}?{}", kind.path, scope.as_ref().map_or(asked.integration.as_str(), |scope| &scope.id));
    let window = kind.paging.window(query)?;
    let wanted = |record: &crate::data::Record| {
        kind.view.is_none_or(|(_, (field, text))| record.value[field] == text)
            && !filters::hidden(query, record)
            && filters::wanted(kind, query, record)
    };
    let all = |after: Option<usize>| -> Box<dyn Iterator<Item = Arc<Record>> + '_> {
        if let Some(scope) = &scope {
            let records = data.scoped(kind, scope).into_iter();
            let rest = records.filter(move |record| after.is_none_or(|after| record.place > after));
            return Box::new(rest.map(Arc::new).filter(|record| wanted(record)));
        }
        let of = kind.view.map_or(kind, |(of, _)| &lists::all()[of]);
        // Records that are asked for by their ids need not be looked for among all.
        let ids = query.get("ids").and_then(Value::as_array).filter(|_| kind.view.is_none());
        let chosen = ids.map(|ids| {
            let mut places: Vec<usize> = ids.iter().filter_map(|id| data.find(of, id.as_str()?)).collect();
            places.retain(|place| after.is_none_or(|after| *place > after));
            places.sort_unstable();
            places.dedup();
            places
        });
        let every = chosen.is_none().then(|| data.places(of, after)).into_iter().flatten();
        let places = chosen.into_iter().flatten().chain(every);
        Box::new(places.filter_map(move |place| data.at(of, place)).filter(|record| wanted(record)))
    };
    // Where the id of the last record says where to go on, it is as good as a cursor.
    let after =
        match &window.cursor {
            Some(text) => Some(page::place(&name, text).or_else(|| data.find(kind, text)).ok_or_else(|| {
                Refusal::input("the query parameter `cursor` is wrong: no page of this list gave it")
            })?),
            None => None,
        };
    let (records, next) = page::cut(&name, all(after).skip(window.skip), window.size);
    let total = if kind.paging.counted() { all(None).count() } else { 0 };
    let last = records.last().map(|record| record.id().to_owned()).unwrap_or_default();
    let page = Page { asked, window, rows: records.len(), next: next.map(|next| (next, last)), total };
    let headers = kind.paging.headers(&page);
    Ok(Done { text: answers::page(kind, &records, &page), changed: None, headers })
}
