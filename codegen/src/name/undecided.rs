//! Names that are new and that nobody has decided on: what each stands for, and the line of `names.toml` that keeps it
//! or gives it another. Once they are published they stay.
//!
//! In: the IR, its names, what is decided and what is published. Out: a line each. It must not know how they are shown.

use super::members::value_text;
use super::{Names, Public};
use crate::config::Config;
use crate::ir::{Api, Kind, Operation, TypeId};
use crate::reconcile::Published;
use crate::support::identifier::{pascal, type_ident};

/// A new name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewName {
    /// What it stands for, in words.
    pub what: String,
    /// The name.
    pub name: String,
    /// The table of `names.toml` that decides it.
    pub table: &'static str,
    /// The line to paste there.
    pub line: String,
}

/// Every new name, in the order of the tables.
pub fn undecided(api: &Api, names: &Names, config: &Config, published: &Published<'_>) -> Vec<NewName> {
    let lock = published.lock;
    let mut out = Vec::new();
    let mut push = |table: &'static str, key: &str, name: &str, what: String| {
        let line = format!("{} = {}", quoted(key), quoted(name));
        out.push(NewName { what, name: name.to_owned(), table, line });
    };
    for ((url, _), name) in api.servers.iter().zip(&names.regions) {
        if !lock.regions.contains_key(url) && config.region(url).is_none() {
            push("regions", url, name, format!("the server {url}"));
        }
    }
    for area in names.areas.iter().filter(|area| !lock.areas.contains_key(&area.module)) {
        for tag in area.tags.iter().filter(|tag| config.area(tag).is_none()) {
            push("areas", tag, &area.feature, format!("the tag {tag}"));
        }
    }
    for (index, (operation, name)) in api.operations.iter().zip(&names.operations).enumerate() {
        if published.operations[index].is_none() && config.method(&operation.id).is_none() {
            let place = format!("{}, in {}", call(operation), names.areas[name.area].module);
            push("methods", &operation.id, name.method.trim_start_matches("r#"), place);
        }
    }
    for index in 0..api.types.len() {
        let (id, def) = (TypeId(index), &api.types[index]);
        let Some(name) = names.ty(id).filter(|_| published.types[index].is_none()) else { continue };
        if config.types().any(|(_, usage, ident)| usage == def.usage || ident == name.ident) {
            continue;
        }
        let kind = match &def.kind {
            Kind::Struct(_) => "a struct",
            Kind::Enum(_) => "an enum",
            Kind::Union(_) => "a union",
            Kind::Gone => continue,
        };
        push("types", &def.usage.to_string(), &name.ident, format!("{kind} of {}", module(names, name.public)));
    }
    for index in 0..api.types.len() {
        let (Some(name), Some((_, known))) = (names.ty(TypeId(index)), published.ty(TypeId(index))) else { continue };
        let Kind::Enum(one) = &api.types[index].kind else { continue };
        for (value, ident) in one.values.iter().zip(&name.members) {
            let text = value_text(value);
            let key = format!("{}.{text}", name.ident);
            // A name that is the value's own words needs nobody.
            let is_plain = pascal(&text) == *ident && type_ident(ident) == *ident;
            if !known.members.contains_key(&text) && config.variant(&name.ident, &text).is_none() && !is_plain {
                push("variants", &key, ident, format!("a value of {}", name.ident));
            }
        }
    }
    for (path, usages) in &published.splits {
        let name = path.rsplit("::").next().unwrap_or(path);
        let is_enum = |index: &usize| matches!(api.types[*index].kind, Kind::Enum(_));
        let places = api.types.iter().enumerate().filter(|(_, def)| usages.contains(&def.usage));
        let owner = lock.types.get(path).map(|entry| entry.usage.to_string());
        let mut all: Vec<String> = owner.into_iter().collect();
        all.extend(places.filter(|(index, _)| is_enum(index)).map(|(_, def)| def.usage.to_string()));
        if all.len() > 1 {
            let list: Vec<String> = all.iter().map(|usage| quoted(usage)).collect();
            let what = format!("{path} has other values at {}; with this line it stays one enum", all[1..].join(", "));
            let line = format!("{name} = [{}]", list.join(", "));
            out.push(NewName { what, name: name.to_owned(), table: "merge", line });
        }
    }
    out
}

fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn module(names: &Names, public: Public) -> String {
    names.module(public).to_owned()
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
