//! Records of one's own, from a folder.
//!
//! In: JSON files by list: `hris/employees.json` for `/hris/employees`, each a list of objects. Out: records that fit the
//! description, or what is wrong with which field of which record of which file. Must not know integrations.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::data::lay_over;
use crate::lists::{self, ListKind};
use crate::samples::{self, Kind, Plan, linked};

/// How many mistakes are told at once.
const TOLD: usize = 20;

/// Records by the path of their list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Own(BTreeMap<&'static str, Vec<Value>>);

impl Own {
    pub(crate) fn of(&self, kind: &ListKind) -> &[Value] {
        self.0.get(kind.path).map_or(&[], Vec::as_slice)
    }

    /// How many records there are in how many lists.
    pub(crate) fn count(&self) -> (usize, usize) {
        (self.0.values().map(Vec::len).sum(), self.0.len())
    }

    /// Reads all files of a folder. What a record leaves out is made up, as the seed has it.
    pub(crate) fn read(folder: &Path, seed: u64) -> Result<Own, String> {
        let mut mistakes = Vec::new();
        let mut own = Own::default();
        for file in files(folder)? {
            let name = file.strip_prefix(folder).unwrap_or(&file).with_extension("");
            let name = name.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
            let Some(kind) = kinds().find(|kind| file_name(kind) == name) else {
                let known: Vec<String> = kinds().map(file_name).collect();
                mistakes.push(format!(
                    "{}: there is no list of this name; there are {}",
                    file.display(),
                    known.join(", ")
                ));
                continue;
            };
            let text = fs::read_to_string(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
            match serde_json::from_str::<Vec<Value>>(&text) {
                Ok(records) if records.is_empty() => mistakes.push(format!("{}: it has no record", file.display())),
                Ok(records) => {
                    let plan = Plan::new(seed);
                    let whole = records.iter().enumerate().map(|(place, record)| {
                        completed(&plan, kind, place, record)
                            .map_err(|why| format!("{}: record {}{why}", file.display(), place + 1))
                    });
                    let (good, bad): (Vec<_>, Vec<_>) = whole.partition(Result::is_ok);
                    mistakes.extend(bad.into_iter().filter_map(Result::err));
                    own.0.insert(kind.path, good.into_iter().flatten().collect());
                }
                Err(error) => mistakes.push(format!("{}: it is no list in JSON: {error}", file.display())),
            }
        }
        if mistakes.is_empty() {
            own.check_links(folder, &mut mistakes);
        }
        if own.0.is_empty() && mistakes.is_empty() {
            mistakes.push(format!("{} has no file such as hris/employees.json", folder.display()));
        }
        match mistakes.len() {
            0 => Ok(own),
            count => Err(format!("{count} mistakes in the data:\n{}", mistakes[..count.min(TOLD)].join("\n"))),
        }
    }

    /// Ids are there once, and lead to records of these files.
    fn check_links(&self, folder: &Path, mistakes: &mut Vec<String>) {
        let ids = |path: &str| -> BTreeSet<&str> {
            self.0.get(path).into_iter().flatten().filter_map(|record| record["id"].as_str()).collect()
        };
        for (path, records) in &self.0 {
            let kind = &lists::all()[path];
            let file = folder.join(format!("{}.json", file_name(kind)));
            let mut seen = BTreeSet::new();
            for (place, record) in records.iter().enumerate() {
                let wrong = |why: String| format!("{}: record {}: {why}", file.display(), place + 1);
                let id = record["id"].as_str().unwrap_or_default();
                if !seen.insert(id) {
                    mistakes.push(wrong(format!("the id `{id}` is that of another record too")));
                }
                for (name, value) in record.as_object().into_iter().flatten() {
                    let link = linked(name, &kind.entity).filter(|link| !link.remote && name != "id");
                    let list = link.and_then(|link| lists::of(kind.area, &link.entity));
                    let Some(list) = list.filter(|list| self.0.contains_key(list.path)) else { continue };
                    if value.as_str().is_some_and(|id| !ids(list.path).contains(id)) {
                        mistakes.push(wrong(format!("`{name}` names no record of {}.json", file_name(list))));
                    }
                }
            }
        }
    }
}

/// The lists that a file can be of.
fn kinds() -> impl Iterator<Item = &'static ListKind> {
    lists::all().values().filter(|kind| !kind.scoped() && kind.view.is_none())
}

/// The name of the file of a list, without its ending.
fn file_name(kind: &ListKind) -> String {
    let parts = kind.path.split('/').filter(|part| !part.is_empty() && !part.starts_with('{'));
    parts.collect::<Vec<_>>().join("/")
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let problem = |error: std::io::Error| format!("cannot read the folder {}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(problem)? {
            let path = entry.map_err(problem)?.path();
            match path.extension() {
                _ if path.is_dir() => folders.push(path),
                Some(ending) if ending == "json" => found.push(path),
                _ => {}
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A record with all fields; those that were not given are made up, but name nobody.
fn completed(plan: &Plan, kind: &'static ListKind, place: usize, given: &Value) -> Result<Value, String> {
    let Value::Object(fields) = given else { return Err(" is no object".to_owned()) };
    let mut value = samples::record(plan, Kind::Full, kind.operation, &kind.item, place);
    let template = value.clone();
    if let Some(name) = fields.keys().find(|name| lists::property(&kind.item, name).is_none()) {
        return Err(format!(": there is no field `{name}`"));
    }
    // Links are followed from what was given alone.
    for (name, shown) in value.as_object_mut().into_iter().flatten() {
        let link = linked(name, &kind.entity).filter(|link| name != "id" && !link.remote);
        if link.is_some_and(|link| lists::of(kind.area, &link.entity).is_some()) && shown.is_string() {
            *shown = Value::Null;
        }
        if shown["id"].is_string() {
            *shown = Value::Null;
        }
        if shown[0]["id"].is_string() {
            *shown = Value::Array(Vec::new());
        }
    }
    if let Some(deleted) = value.get_mut("remote_deleted_at") {
        *deleted = Value::Null;
    }
    let judge = kind.judge();
    for (name, given) in fields {
        value[name] = given.clone();
    }
    if !fields.contains_key("display_full_name") && fields.contains_key("first_name") {
        let full = format!(
            "{} {}",
            value["first_name"].as_str().unwrap_or_default(),
            value["last_name"].as_str().unwrap_or_default()
        );
        let full = serde_json::Map::from_iter([("display_full_name".to_owned(), full.into())]);
        lay_over(judge, &mut value, &template, &full);
    }
    match judge.complaint(&value) {
        None => Ok(value),
        Some(complaint) => Err(format!(": `{}` is wrong: {}", complaint.field, complaint.what)),
    }
}
