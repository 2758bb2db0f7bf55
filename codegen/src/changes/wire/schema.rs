//! A schema in; every place below it, with the words that bind what stands there, out.
//!
//! References, `allOf` and unions with null alone lead to no other place: what is written inline and what is moved to a
//! component are the same.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Place, Places};
use crate::ir::{Api, Step, TypeId, Usage, find_usage};
use crate::name::Names;

/// The words that bind a value and are no type.
const WORDS: [&str; 19] = [
    "contentEncoding",
    "contentMediaType",
    "default",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "readOnly",
    "uniqueItems",
    "writeOnly",
];

/// The most places that are looked at: a description may be put together so that there is no end of them.
const MOST: usize = 400_000;

/// How deep in a shape its tag may lie.
const DEEPEST_TAG: usize = 2;

/// The largest whole number that every JSON reader keeps: as a bound it says nothing (D13).
const SAFE: f64 = 9_007_199_254_740_991.0;

pub(super) struct Walk<'a> {
    pub(super) document: &'a Value,
    api: &'a Api,
    names: &'a Names,
    met: usize,
}

/// What is said of one place: all schemas that hold there, and the references that led to them.
type Parts<'a> = Vec<&'a Value>;

impl<'a> Walk<'a> {
    pub(super) fn new(document: &'a Value, api: &'a Api, names: &'a Names) -> Walk<'a> {
        Walk { document, api, names, met: 0 }
    }

    pub(super) fn is_cut(&self) -> bool {
        self.met >= MOST
    }

    /// What a reference leads to, or the value itself.
    pub(super) fn target<'v>(&self, value: &'v Value) -> &'v Value
    where
        'a: 'v,
    {
        let mut value = value;
        for _ in 0..16 {
            match value.get("$ref").and_then(Value::as_str).and_then(|target| self.named(target)) {
                Some(next) => value = next,
                None => break,
            }
        }
        value
    }

    fn named(&self, target: &str) -> Option<&'a Value> {
        self.document.pointer(target.strip_prefix('#')?)
    }

    /// The places of a body or an answer, and the media types it comes in.
    /// Items stand at a usage of their own.
    pub(super) fn content(
        &mut self,
        holder: &'a Value,
        [root, item]: [&Usage; 2],
        media: &mut BTreeSet<String>,
        out: &mut Places,
    ) {
        for (name, one) in holder.get("content").and_then(Value::as_object).into_iter().flatten() {
            media.insert(name.clone());
            self.place(one.get("schema").into_iter().collect(), root.clone(), out);
            let items = one.get("itemSchema").or(one.get("x-itemSchema"));
            self.place(items.into_iter().collect(), item.clone(), out);
        }
    }

    /// The places of a schema that stands at `usage`.
    pub(super) fn place(&mut self, schemas: Parts<'a>, usage: Usage, out: &mut Places) {
        if !schemas.is_empty() {
            self.walk(schemas, usage, &[], out);
        }
    }

    fn walk(&mut self, schemas: Parts<'a>, usage: Usage, trail: &[&'a str], out: &mut Places) {
        let mut trail = trail.to_vec();
        let (mut parts, mut branches) = (Vec::new(), Vec::new());
        for schema in schemas {
            if !self.flatten(schema, &mut trail, &mut parts, &mut branches) {
                // It holds itself: all of it has been seen on this trail.
                return;
            }
        }
        self.met += 1;
        if self.is_cut() {
            return;
        }
        let mut values: BTreeSet<String> = parts.iter().flat_map(|part| listed(part)).collect();
        if !branches.is_empty() && branches.iter().all(|(branch, _)| !listed(branch).is_empty()) {
            values.extend(branches.iter().flat_map(|(branch, _)| listed(branch)));
            branches.clear();
        }
        let words = WORDS.into_iter().filter_map(|word| Some((word, parts.iter().find_map(|part| said(part, word))?)));
        let place = Place { owner: self.owner(&usage), ty: self.path(&usage), words: words.collect(), values };
        match out.entry(usage.to_string()) {
            Entry::Vacant(entry) => drop(entry.insert(place)),
            Entry::Occupied(mut entry) => entry.get_mut().join(place),
        }
        for (step, below) in children(&parts) {
            self.walk(below, usage.then(step), &trail, out);
        }
        for (branch, trail) in branches {
            let label = self.label(branch, &usage);
            self.walk(vec![branch], usage.variant(&label), &trail, out);
        }
    }

    /// Takes apart what holds together: `parts` all hold, of `branches` one does. `false` where it holds itself.
    fn flatten(
        &self,
        schema: &'a Value,
        trail: &mut Vec<&'a str>,
        parts: &mut Parts<'a>,
        branches: &mut Vec<(&'a Value, Vec<&'a str>)>,
    ) -> bool {
        if trail.len() > 200 {
            return false;
        }
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            if trail.contains(&target) {
                return false;
            }
            trail.push(target);
            if let Some(next) = self.named(target)
                && !self.flatten(next, trail, parts, branches)
            {
                return false;
            }
        }
        parts.insert(0, schema);
        for word in ["allOf", "then", "else"] {
            let below =
                schema.get(word).map_or(&[][..], |one| one.as_array().map_or(std::slice::from_ref(one), Vec::as_slice));
            if below.iter().any(|part| !self.flatten(part, trail, parts, branches)) {
                return false;
            }
        }
        for word in ["oneOf", "anyOf"] {
            let all = super::list(schema.get(word));
            let real: Vec<&Value> = all.iter().filter(|branch| !is_null(self.target(branch))).collect();
            match real.as_slice() {
                [one] => {
                    if !self.flatten(one, trail, parts, branches) {
                        return false;
                    }
                }
                several => branches.extend(several.iter().map(|branch| (*branch, trail.clone()))),
            }
        }
        true
    }

    /// What tells a branch from others: the step that the API has for it, or else the values that it always has, or its
    /// type, or the keys that it requires.
    fn label(&self, branch: &'a Value, usage: &Usage) -> String {
        let (mut parts, mut branches) = (Vec::new(), Vec::new());
        self.flatten(branch, &mut Vec::new(), &mut parts, &mut branches);
        let properties: BTreeMap<&String, &Value> =
            parts.iter().filter_map(|part| part.get("properties")?.as_object()).flatten().collect();
        let mut constants = BTreeSet::new();
        self.constants(branch, DEEPEST_TAG, &mut constants);
        let required: BTreeSet<&str> =
            parts.iter().flat_map(|part| super::list(part.get("required"))).filter_map(Value::as_str).collect();
        let ty = parts.iter().find_map(|part| part.get("type")).map(Value::to_string).unwrap_or_default();
        let ty = ty.replace(['"', '[', ']', ' '], "").replace(",null", "").replace("null,", "");
        let names = constants.iter().map(String::as_str).chain(required.iter().copied());
        let names = names.chain(properties.keys().map(|key| key.as_str())).chain(["object"]);
        let known = names.into_iter().find(|name| self.path(&usage.variant(name)).is_some());
        let all = |names: Vec<&str>| names.join(" ");
        match known {
            Some(known) => known.to_owned(),
            None if !constants.is_empty() => all(constants.iter().map(String::as_str).collect()),
            None if ty.is_empty() || ty == "object" => format!("object {}", all(required.into_iter().collect())),
            None => ty,
        }
    }

    /// The values of which a schema has no other, also in the objects that it holds: a tag may lie deep.
    fn constants(&self, schema: &'a Value, depth: usize, out: &mut BTreeSet<String>) {
        let (mut parts, mut branches) = (Vec::new(), Vec::new());
        if depth == 0 || !self.flatten(schema, &mut Vec::new(), &mut parts, &mut branches) {
            return;
        }
        for property in parts.iter().filter_map(|part| part.get("properties")?.as_object()).flat_map(Map::values) {
            let values = listed(self.target(property));
            match values.first() {
                Some(value) if values.len() == 1 => drop(out.insert(value.replace('"', ""))),
                _ => self.constants(property, depth - 1, out),
            }
        }
    }

    /// The type that holds a place, and the way from there.
    fn owner(&self, usage: &Usage) -> Option<(String, String)> {
        let last = usage.steps.iter().rposition(|step| matches!(step, Step::Property(_)))?;
        let holder = Usage { origin: usage.origin.clone(), steps: usage.steps[..last].to_vec() };
        let name = usage.steps[last].name()?;
        let rest = Usage { origin: usage.origin.clone(), steps: usage.steps[last + 1..].to_vec() };
        let rest = rest.to_string().split_off(Usage::from(usage.origin.clone()).to_string().len());
        Some((self.path(&holder)?, format!("{name}{rest}")))
    }

    fn path(&self, usage: &Usage) -> Option<String> {
        let id: TypeId = find_usage(self.api, usage)?;
        self.names.path(id)
    }
}

/// The steps down from schemas that all hold, each with what is said there.
fn children<'a>(parts: &Parts<'a>) -> Vec<(Step, Parts<'a>)> {
    let mut named: BTreeMap<&str, Parts<'a>> = BTreeMap::new();
    let (mut items, mut values) = (Vec::new(), Vec::new());
    for part in parts {
        let object = |word: &str| part.get(word).and_then(Value::as_object).into_iter().flat_map(Map::iter);
        for (name, property) in object("properties") {
            named.entry(name).or_default().push(property);
        }
        for dependent in object("dependentSchemas").filter_map(|(_, one)| one.get("properties")?.as_object()) {
            dependent.iter().for_each(|(name, property)| named.entry(name).or_default().push(property));
        }
        items.extend(part.get("items").filter(|one| one.is_object()));
        items.extend(super::list(part.get("prefixItems")));
        values.extend(part.get("additionalProperties").filter(|one| one.is_object()));
        values.extend(object("patternProperties").map(|(_, one)| one));
    }
    let named = named.into_iter().map(|(name, below)| (Step::Property(name.into()), below));
    let others = [(Step::Items, items), (Step::Values, values)].into_iter().filter(|(_, below)| !below.is_empty());
    named.chain(others).collect()
}

/// The values that a schema lists, as JSON; null is told elsewhere.
fn listed(schema: &Value) -> BTreeSet<String> {
    let values = super::list(schema.get("enum")).iter().chain(schema.get("const"));
    values.filter(|value| !value.is_null()).map(Value::to_string).collect()
}

fn is_null(schema: &Value) -> bool {
    let values = super::list(schema.get("enum"));
    schema.get("type").is_some_and(|ty| ty == "null") || (!values.is_empty() && values.iter().all(Value::is_null))
}

/// What a schema says by a word, where that restricts anything.
fn said(schema: &Value, word: &str) -> Option<String> {
    let value = schema.get(word)?;
    let number = value.as_f64();
    match word {
        "uniqueItems" | "readOnly" | "writeOnly" if *value == Value::Bool(false) => None,
        "exclusiveMinimum" | "exclusiveMaximum" if *value == Value::Bool(false) => None,
        "minLength" | "minItems" | "minProperties" if number == Some(0.0) => None,
        "minimum" if number.is_some_and(|number| number <= -SAFE) => None,
        "maximum" if number.is_some_and(|number| number >= SAFE) => None,
        _ => Some(value.to_string()),
    }
}
