//! One description after another: each run takes the lock of the last one, as the weekly run does.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use kombo_codegen::changes::{Diff, diff};
use kombo_codegen::document::read::read;
use kombo_codegen::ir::Usage;
use kombo_codegen::lock::{Lock, Member};
use kombo_codegen::{Diagnostics, Input, Output, Source, Survey, generate, survey};
use serde_json::Value;

use crate::kombo;

/// A description with the lock that the runs before it have left.
#[derive(Clone)]
pub struct Stage {
    /// The description, to be changed.
    pub document: Value,
    /// The lock.
    pub lock: String,
}

impl Stage {
    /// The description of this repository, and its lock.
    pub fn first() -> Stage {
        let input = kombo();
        let document = read("kombo.yaml", &input.spec.text).expect("the description is readable");
        let lock = input.lock.expect("the description has a lock").text;
        Stage { document, lock: String::from_utf8(lock).expect("the lock is text") }
    }

    fn input(&self) -> Input<'static> {
        Input {
            spec: Source { name: "kombo.json".into(), text: self.document.to_string().into_bytes() },
            lock: Some(Source { name: "names.lock".into(), text: self.lock.clone().into_bytes() }),
            // They are written for the description as it is.
            examples: Vec::new(),
            // What a mutation has made pointless stops nothing.
            allow_stale: true,
            ..kombo()
        }
    }

    /// What the command writes.
    pub fn generate(&self) -> Result<Output, Diagnostics> {
        generate(&self.input())
    }

    /// What callers see.
    pub fn survey(&self) -> Result<Survey, Diagnostics> {
        survey(&self.input())
    }

    /// What callers see of our description.
    pub fn first_surveyed() -> &'static Survey {
        static FIRST: OnceLock<Survey> = OnceLock::new();
        FIRST.get_or_init(|| Stage::first().survey().unwrap_or_else(|errors| panic!("{}", crate::told(&errors))))
    }

    /// What is different for callers of `next`.
    pub fn diff(&self, next: &Stage) -> Diff {
        let see = |stage: &Stage| stage.survey().unwrap_or_else(|errors| panic!("{}", crate::told(&errors)));
        diff(&see(self).surface, &see(next).surface)
    }
}

/// A lock from its text.
pub fn lock(text: &str) -> Lock {
    Lock::read("names.lock", Some(text.as_bytes())).unwrap_or_else(|errors| panic!("{}", crate::told(&errors)))
}

/// Every published name with what owns it, as long as the description has it.
pub fn live(lock: &Lock) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    let named = |word: &str, map: &indexmap::IndexMap<String, kombo_codegen::lock::Named>| -> Vec<(String, String)> {
        let there = map.iter().filter(|(_, one)| !one.gone);
        there.map(|(key, one)| (format!("{word} {key}"), one.name.clone())).collect()
    };
    out.extend(named("scope", &lock.scopes));
    out.extend(named("region", &lock.regions));
    let mut members = |owner: &str, members: &indexmap::IndexMap<String, Member>| {
        for (wire, one) in members.iter().filter(|(_, one)| !one.gone && !one.ident.is_empty()) {
            out.insert(format!("{owner} {wire}"), format!("{} {:?}", one.ident, one.setter));
        }
    };
    for (id, one) in lock.operations.iter().filter(|(_, one)| !one.gone) {
        members(&format!("operation {id}"), &one.members);
    }
    for (path, one) in lock.types.iter().filter(|(_, one)| !one.gone) {
        members(&format!("type {path}"), &one.members);
    }
    for (id, one) in lock.operations.iter().filter(|(_, one)| !one.gone) {
        out.insert(format!("operation {id}"), format!("{}::{} {}", one.area, one.method, one.request));
    }
    for (path, one) in lock.types.iter().filter(|(_, one)| !one.gone) {
        for public in std::iter::once(path).chain(&one.aliases) {
            out.insert(format!("path {public}"), public.clone());
        }
    }
    out
}

/// Names that are gone or mean something else, though what owned them may not have changed.
pub fn lost(before: &str, after: &str) -> Vec<String> {
    let (before, after) = (live(&lock(before)), live(&lock(after)));
    before
        .iter()
        .filter(|(owner, name)| after.get(*owner) != Some(name))
        .map(|(owner, name)| match after.get(owner) {
            None => format!("gone: {owner} = {name}"),
            Some(now) => format!("renamed: {owner} = {now}, it was {name}"),
        })
        .collect()
}

/// Types that stand where they stood and are called otherwise, though nothing else has their name.
pub fn renamed_in_place(before: &str, after: &str) -> Vec<String> {
    let (before, after) = (lock(before), lock(after));
    let now: BTreeMap<&Usage, &str> =
        after.types.iter().filter(|(_, one)| !one.gone).map(|(path, one)| (&one.usage, path.as_str())).collect();
    let gone = before.types.iter().filter(|(path, one)| {
        let there = after.types.iter().any(|(other, now)| !now.gone && (other == *path || now.aliases.contains(path)));
        !one.gone && !there
    });
    gone.filter_map(|(path, one)| Some(format!("{path} is {} now", now.get(&one.usage)?))).collect()
}
