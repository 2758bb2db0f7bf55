//! Makes up a value of a schema.
//!
//! In: a schema, and where in which record its value stands. Out: the value, and marks for its parts; nothing where a
//! schema goes in circles and has gone round already. Must not know operations.

use std::ops::Range;

use serde_json::Value;

use super::dice::{below, pick, roll};
use super::schema::{branches, constant, flatten, free, kind, nullable};
use super::{Kind, Mark, Part, Plan, Sample, links, names};
use crate::description::Description;

/// How often a schema may stand within itself.
const ROUNDS: usize = 2;

/// Where a sample belongs.
pub(super) struct Context<'a> {
    pub(super) area: &'a str,
    pub(super) entity: String,
    pub(super) name: &'a str,
}

pub(super) struct Synth<'a> {
    pub(super) description: &'a Description,
    pub(super) plan: &'a Plan,
    pub(super) kind: Kind,
    pub(super) area: &'a str,
    /// Which records of the data set a page has.
    pub(super) records: Range<usize>,
    marks: Vec<Mark>,
    /// Whether marks are made.
    pub(super) marking: bool,
    /// Whether the server is to give it.
    pub(super) served: bool,
    /// The references that were followed to get here.
    stack: Vec<String>,
}

/// Where a value stands.
#[derive(Clone)]
pub(super) struct Spot {
    pub(super) pointer: String,
    /// The name of the field, also for the elements of a list that it holds.
    pub(super) name: String,
    /// The record that the field belongs to: what it is, and which one of the data set.
    pub(super) entity: String,
    pub(super) index: usize,
    /// The same of the outermost record, which decides what everything in it is linked to.
    pub(super) root: String,
    /// The place in the list, for its elements.
    pub(super) nth: usize,
    /// The person whom the field tells of, and how many of the sort that person has had before.
    pub(super) person: u64,
    pub(super) alias: usize,
}

pub(super) fn sample(
    description: &Description,
    plan: &Plan,
    kind: Kind,
    records: Range<usize>,
    schema: &Value,
    context: &Context<'_>,
) -> Sample {
    let mut synth = Synth::new(description, plan, kind, records, context);
    let spot = synth.start(context, 0, String::new());
    let value = synth.value(schema, &spot).unwrap_or_default();
    Sample { value, marks: synth.marks }
}

/// The same as the server gives it, without marks.
pub(super) fn served(
    description: &Description,
    plan: &Plan,
    records: Range<usize>,
    schema: &Value,
    context: &Context<'_>,
) -> Value {
    let mut synth =
        Synth { marking: false, served: true, ..Synth::new(description, plan, Kind::Full, records, context) };
    let spot = synth.start(context, 0, String::new());
    synth.value(schema, &spot).unwrap_or_default()
}

/// One record of a list, as the server gives it.
pub(super) fn record(
    description: &Description,
    plan: &Plan,
    kind: Kind,
    index: usize,
    schema: &Value,
    context: &Context<'_>,
) -> Value {
    let mut synth = Synth { marking: false, served: true, ..Synth::new(description, plan, kind, 0..0, context) };
    let spot = synth.start(context, index, format!("/data/results/{index}"));
    synth.value(schema, &spot).unwrap_or_default()
}

/// The first record of a list, with every field.
pub(super) fn template(description: &Description, plan: &Plan, schema: &Value, context: &Context<'_>) -> Value {
    let mut synth = Synth { marking: false, ..Synth::new(description, plan, Kind::Full, 0..0, context) };
    let spot = synth.start(context, 0, "/data/results/0".to_owned());
    synth.value(schema, &spot).unwrap_or_default()
}

impl<'a> Synth<'a> {
    fn new(
        description: &'a Description,
        plan: &'a Plan,
        kind: Kind,
        records: Range<usize>,
        context: &Context<'a>,
    ) -> Synth<'a> {
        let (marks, stack) = (Vec::new(), Vec::new());
        Synth { description, plan, kind, area: context.area, records, marks, marking: true, served: false, stack }
    }

    fn start(&self, context: &Context<'_>, index: usize, pointer: String) -> Spot {
        Spot {
            pointer,
            name: context.name.to_owned(),
            entity: context.entity.clone(),
            index,
            root: format!("{}/{index}", context.entity),
            nth: 0,
            person: self.person(&context.entity, index),
            alias: 0,
        }
    }

    /// Who a thing of a kind is.
    pub(super) fn person(&self, entity: &str, index: usize) -> u64 {
        self.roll(&["person", entity, &index.to_string()])
    }
}

impl Synth<'_> {
    pub(super) fn mark(&mut self, spot: &Spot, part: Part) {
        if self.marking {
            self.marks.push(Mark { pointer: spot.pointer.clone(), part });
        }
    }

    /// A number for a place in this data set.
    pub(super) fn roll(&self, place: &[&str]) -> u64 {
        roll(self.plan.seed, &[&[self.area], place].concat())
    }

    /// A number for the field of a record: the same wherever that record is shown.
    pub(super) fn roll_field(&self, spot: &Spot) -> u64 {
        self.roll(&[&spot.entity, &spot.index.to_string(), &spot.name, &spot.nth.to_string()])
    }

    /// Which thing of a kind a record is linked to. What stands above a thing of its own kind comes before it; what belongs
    /// to another by way of a third is what the third belongs to.
    pub(super) fn linked_index(&self, root: &str, role: &str, nth: usize) -> usize {
        let (entity, index) = root.rsplit_once('/').unwrap_or((root, ""));
        let place = || index.parse().unwrap_or(0);
        if role == entity {
            return place();
        }
        let number = || self.roll(&["link", root, role, &nth.to_string()]);
        if links::above(entity, role) {
            return below(number(), place().max(1));
        }
        match links::way(entity, role) {
            Some(third) => self.linked_index(&format!("{third}/{}", self.linked_index(root, third, 0)), role, nth),
            None => below(number(), self.plan.records),
        }
    }

    pub(super) fn value(&mut self, schema: &Value, spot: &Spot) -> Option<Value> {
        let description = self.description;
        let (schema, followed) = flatten(description, schema);
        let rounds = |reference: &str| self.stack.iter().filter(|known| *known == reference).count();
        if followed.iter().any(|reference| rounds(reference) >= ROUNDS) {
            return None;
        }
        let (depth, marked) = (self.stack.len(), self.marks.len());
        self.stack.extend(followed.into_iter().map(str::to_owned));
        let value = self.flat(&schema, spot);
        self.stack.truncate(depth);
        if value.is_none() {
            self.marks.truncate(marked);
        }
        value
    }

    fn flat(&mut self, schema: &Value, spot: &Spot) -> Option<Value> {
        if self.kind == Kind::Nulls && nullable(self.description, schema) {
            return Some(Value::Null);
        }
        if let Some(only) = constant(schema) {
            self.mark(spot, Part::Constant);
            return Some(only.clone());
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return Some(self.choice(values, spot));
        }
        if let Some(branches) = branches(schema) {
            let first = self.first_branch(spot);
            return self.union(schema, branches, first, spot);
        }
        match kind(schema) {
            "object" => self.object(schema, spot),
            "array" => self.list(schema, spot),
            "string" => Some(self.text(schema, spot)),
            "integer" | "number" => Some(self.number(schema, spot)),
            "boolean" => {
                self.mark(spot, Part::Boolean);
                // A job asks all its questions, or leaves all of them open: there are some that can be applied to.
                let roll = match (self.served, spot.entity.as_str(), spot.name.as_str()) {
                    (true, "screening_question", "required") => self.roll(&["asks", &spot.root]),
                    _ => self.roll_field(spot),
                };
                Some(Value::Bool(self.kind == Kind::Full && roll.is_multiple_of(2)))
            }
            "" if free(schema) => Some(self.anything(spot)),
            _ => Some(Value::Null),
        }
    }

    fn choice(&mut self, values: &[Value], spot: &Spot) -> Value {
        let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        // Texts that say yes or no are a boolean that travels as text.
        let open = !texts.is_empty() && !texts.iter().all(|text| ["true", "false"].contains(text));
        self.mark(spot, if open { Part::Enum } else { Part::Constant });
        match texts.as_slice() {
            [] => values.first().cloned().unwrap_or_default(),
            // Most of what can be written or read, can; what sells is open.
            texts => {
                let usual = self.served.then(|| names::usual(&spot.entity, &spot.name, texts, self.roll_field(spot)));
                // Elements of one list follow each other, so that none stands there twice.
                let first = self.roll_field(&Spot { nth: 0, ..spot.clone() });
                usual.flatten().unwrap_or_else(|| pick(first.wrapping_add(spot.nth as u64), texts)).into()
            }
        }
    }

    /// What a list holds, each element at least once where it may have several shapes.
    fn list(&mut self, schema: &Value, spot: &Spot) -> Option<Value> {
        let description = self.description;
        let (items, _) = flatten(description, &schema["items"]);
        let shapes = branches(&items).map_or(0, Vec::len);
        let nested = shapes > 0 || matches!(kind(&items), "object" | "array");
        let page = spot.name == "results";
        let wanted = match self.kind {
            _ if page => self.records.len(),
            Kind::Full if shapes > 0 => shapes,
            Kind::Full if !nested => 2,
            Kind::Minimal if !nested => 0,
            _ => 1,
        };
        let bound = |word: &str| schema[word].as_u64().and_then(|bound| usize::try_from(bound).ok());
        let least = bound("minItems").unwrap_or(0);
        let wanted = wanted.clamp(least, bound("maxItems").unwrap_or(usize::MAX).max(least));
        let mut list = Vec::new();
        for nth in 0..wanted {
            let mut element = Spot { pointer: format!("{}/{}", spot.pointer, list.len()), nth, ..spot.clone() };
            if page {
                element.index = self.records.start + nth;
                element.root = format!("{}/{}", spot.entity, element.index);
            }
            let value = match branches(&items) {
                Some(branches) if self.kind == Kind::Full => self.union(&items, branches, nth, &element),
                _ => self.value(&schema["items"], &element),
            };
            list.extend(value);
        }
        (list.len() >= least).then_some(Value::Array(list))
    }
}
