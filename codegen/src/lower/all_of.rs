//! `allOf`: several schemas that all hold, merged into one, deeply.
//!
//! A merged schema says which schemas it was put together from. So none is taken twice on one trail, and a union that
//! one of them is a branch of anyhow asks for nothing more.

use std::borrow::Cow;
use std::sync::Arc;

use super::Lower;
use indexmap::IndexSet;
use serde_json::Value;

use crate::openapi::{Additional, Schema, SchemaId, SchemaRef};

/// The schemas that a merged one is put together from.
#[derive(Default)]
struct Parts<'s> {
    /// Those that say something, in the order in which they are merged.
    schemas: Vec<&'s Schema>,
    /// The places of all.
    places: IndexSet<String>,
}

impl Lower<'_> {
    /// The schema without its `allOf`. Where it is one reference under notes, the reference comes back instead, and
    /// whether the notes add null.
    pub(super) fn flatten<'s>(&self, schema: &'s Schema) -> Result<Cow<'s, Schema>, (&'s SchemaRef, bool)> {
        if schema.all_of.is_empty() {
            return Ok(match schema.conditional.as_slice() {
                [] => Cow::Borrowed(schema),
                _ => Cow::Owned(self.with_conditional(schema.clone())),
            });
        }
        let is_note = |part: &&SchemaRef| matches!(part, SchemaRef::Inline(part) if part.is_note());
        let (notes, parts): (Vec<&SchemaRef>, Vec<&SchemaRef>) = schema.all_of.iter().partition(is_note);
        let noted = schema.nullable || notes.iter().any(|note| self.raw(note).nullable);
        if let ([one], true) = (parts.as_slice(), schema.adds_only_notes()) {
            return Err((one, noted));
        }
        let mut merged = Schema { nullable: noted, ..Schema::default() };
        let parts = self.parts(schema);
        let mut nullable = true;
        for part in &parts.schemas {
            let steps = 1 + part.properties.len() + part.values.len() + merged.required.len() / 8;
            if !self.budget.spend(steps, || self.origin(schema)) {
                break;
            }
            // What only requires keys does not forbid null.
            nullable &= part.nullable || part.adds_no_type();
            let mut own = self.with_conditional(Schema { all_of: Vec::new(), ..(*part).clone() });
            // Who is a dog is a pet, if pets are dogs and cats: being one of the branches satisfies the union.
            let others = |place: &str| place != part.pointer && parts.places.contains(place);
            if own.branches.iter().any(|branch| self.is_among(branch, &others, &mut Vec::new())) {
                own.branches = Vec::new();
            }
            merge(&mut merged, own);
        }
        merged.pointer.clone_from(&schema.pointer);
        merged.parts = parts.places.into_iter().collect();
        merged.nullable |= nullable;
        merged.description = schema.description.clone().or(merged.description);
        merged.title = schema.title.clone().or(merged.title);
        merged.advice = schema.advice.clone().or(merged.advice);
        merged.deprecated |= schema.deprecated;
        Ok(Cow::Owned(merged))
    }

    /// The places of the schemas that a schema is put together from, its own among them.
    pub(super) fn places(&self, schema: &Schema) -> Vec<String> {
        self.parts(schema).places.into_iter().collect()
    }

    fn parts<'s>(&'s self, schema: &'s Schema) -> Parts<'s> {
        let mut parts = Parts::default();
        parts.enter(schema);
        self.collect(schema, &mut parts);
        parts
    }

    fn collect<'s>(&'s self, schema: &'s Schema, parts: &mut Parts<'s>) {
        for part in &schema.all_of {
            let part = self.raw(part);
            if self.budget.spend(1, || self.origin(schema)) && parts.enter(part) {
                self.collect(part, parts);
            }
        }
        if !schema.adds_only_notes() {
            parts.schemas.push(schema);
        }
    }

    /// Whether a branch is one of the schemas at some places, by itself or as a branch of a union that adds nothing.
    fn is_among(&self, branch: &SchemaRef, places: &dyn Fn(&str) -> bool, seen: &mut Vec<SchemaId>) -> bool {
        let schema = self.raw(branch);
        if places(&schema.pointer) {
            return true;
        }
        if let SchemaRef::Component(id) = branch {
            if seen.contains(id) {
                return false;
            }
            seen.push(*id);
        }
        schema.alternatives().iter().any(|branch| self.is_among(branch, places, seen))
    }
}

impl Parts<'_> {
    /// Notes that a schema is one of the parts; says whether it was none before.
    fn enter(&mut self, schema: &Schema) -> bool {
        if !schema.parts.is_empty() {
            self.places.extend(schema.parts.iter().cloned());
            return true;
        }
        self.places.insert(schema.pointer.clone()) || schema.pointer.is_empty()
    }
}

/// The most branches that two unions which both hold are written out to.
const MOST_PAIRS: usize = 32;

/// Whether two unions are one that is met twice.
fn alike(one: &[SchemaRef], other: &[SchemaRef]) -> bool {
    one.iter().map(place).eq(other.iter().map(place))
}

/// Makes `into` hold what `from` says too.
pub(super) fn merge(into: &mut Schema, from: Schema) {
    into.ty = into.ty.or(from.ty);
    into.format = into.format.take().or(from.format);
    into.description = into.description.take().or(from.description);
    into.title = into.title.take().or(from.title);
    into.default = into.default.take().or(from.default);
    into.deprecated |= from.deprecated;
    into.advice = into.advice.take().or(from.advice);
    into.meanings.add(&from.meanings);
    if into.value_names.is_empty() {
        into.value_names = from.value_names;
    }
    into.discriminator = into.discriminator.take().or(from.discriminator);
    into.items = match (into.items.take(), from.items) {
        (Some(one), Some(other)) => Some(both(one, other)),
        (one, other) => one.or(other),
    };
    into.not |= from.not;
    into.unwritten |= from.unwritten;
    into.constant |= from.constant;
    if into.prefix.is_empty() {
        into.prefix = from.prefix;
    }
    into.patterns.extend(from.patterns);
    into.bounds.extend(from.bounds);
    into.read_only |= from.read_only;
    into.write_only |= from.write_only;
    if into.branches.is_empty() {
        into.branches = from.branches;
        into.any_of = from.any_of;
    } else if !from.branches.is_empty() && !alike(&into.branches, &from.branches) {
        into.any_of |= from.any_of;
        if into.branches.len() * from.branches.len() <= MOST_PAIRS {
            // Each branch of the one holds together with one of the other.
            let pairs = into.branches.iter().flat_map(|one| from.branches.iter().map(move |other| (one, other)));
            into.branches = pairs.map(|(one, other)| both(one.clone(), other.clone())).collect();
        } else {
            // What the other union brings is kept as it comes.
            into.additional = Additional::Any;
            into.unwritten = true;
        }
    }
    if into.values.is_empty() {
        into.values = from.values;
    } else if !from.values.is_empty() {
        let others: IndexSet<&Value> = from.values.iter().collect();
        into.values.retain(|value| others.contains(value));
    }
    if !from.required.is_empty() {
        let all = std::mem::take(&mut into.required).into_iter().chain(from.required);
        into.required = all.collect::<IndexSet<String>>().into_iter().collect();
    }
    if matches!(into.additional, Additional::Unsaid | Additional::No) && !matches!(from.additional, Additional::No) {
        into.additional = from.additional;
    }
    for (name, property) in from.properties {
        let property = match into.properties.get(&name) {
            None => property,
            Some(one) => both(one.clone(), property),
        };
        into.properties.insert(name, property);
    }
}

/// What the place of a schema that is made here begins with, which no pointer does.
pub(super) const MADE: char = '&';

/// A branch of a union together with what the union says beside its branches.
pub(super) fn with_base(base: &Arc<Schema>, branch: SchemaRef, seen: &Schema) -> SchemaRef {
    SchemaRef::Inline(Arc::new(Schema {
        pointer: format!("{}{MADE}{}", base.pointer, place(&branch)),
        description: seen.description.clone(),
        title: seen.title.clone(),
        advice: base.advice.clone().or_else(|| seen.advice.clone()),
        all_of: vec![SchemaRef::Inline(Arc::clone(base)), branch],
        ..Schema::default()
    }))
}

/// A branch of a union that keeps the keys which it does not list.
pub(super) fn with_rest(branch: &SchemaRef, seen: &Schema) -> SchemaRef {
    let rest = Schema {
        pointer: format!("{MADE}{MADE}{MADE}{}", place(branch)),
        additional: Additional::Any,
        ..Schema::default()
    };
    SchemaRef::Inline(Arc::new(Schema {
        pointer: format!("{MADE}{MADE}{}", place(branch)),
        description: seen.description.clone(),
        title: seen.title.clone(),
        advice: seen.advice.clone(),
        all_of: vec![branch.clone(), SchemaRef::Inline(Arc::new(rest))],
        ..Schema::default()
    }))
}

/// A schema that both hold. Of parts that are met again each is taken once, so that circles come back to what is known.
fn both(one: SchemaRef, other: SchemaRef) -> SchemaRef {
    let mut parts: Vec<SchemaRef> = Vec::new();
    let mut pointer = String::new();
    for part in [one, other].into_iter().flat_map(apart) {
        let place = place(&part);
        if !parts.iter().any(|known| self::place(known) == place) {
            pointer.push(MADE);
            pointer.push_str(&place);
            parts.push(part);
        }
    }
    match parts.len() {
        1 => parts.swap_remove(0),
        _ => SchemaRef::Inline(Arc::new(Schema { pointer, all_of: parts, ..Schema::default() })),
    }
}

/// The parts of a schema that [`both`] has made, or else the schema.
fn apart(schema: SchemaRef) -> Vec<SchemaRef> {
    match &schema {
        SchemaRef::Inline(made) if made.pointer.starts_with(MADE) && made.parts.is_empty() => made.all_of.clone(),
        _ => vec![schema],
    }
}

/// Where a schema stands, in short.
fn place(schema: &SchemaRef) -> String {
    match schema {
        SchemaRef::Component(id) => format!("#{}", id.0),
        SchemaRef::Inline(schema) => schema.pointer.clone(),
    }
}
