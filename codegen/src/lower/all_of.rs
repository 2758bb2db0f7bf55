//! `allOf`: several schemas that all hold, merged into one, deeply.

use std::borrow::Cow;
use std::sync::Arc;

use super::Lower;
use crate::openapi::{Additional, Schema, SchemaRef};

impl Lower<'_> {
    /// The schema without its `allOf`. Where it is one reference under notes, the reference comes back instead, and
    /// whether the notes add null.
    pub(super) fn flatten<'s>(&self, schema: &'s Schema) -> Result<Cow<'s, Schema>, (&'s SchemaRef, bool)> {
        if schema.all_of.is_empty() {
            return Ok(Cow::Borrowed(schema));
        }
        let is_note = |part: &&SchemaRef| matches!(part, SchemaRef::Inline(part) if part.is_note());
        let (notes, parts): (Vec<&SchemaRef>, Vec<&SchemaRef>) = schema.all_of.iter().partition(is_note);
        let noted = schema.nullable || notes.iter().any(|note| self.raw(note).nullable);
        if let ([one], true) = (parts.as_slice(), schema.adds_only_notes()) {
            return Err((one, noted));
        }
        let mut merged = Schema { nullable: noted, ..Schema::default() };
        let mut trail = Vec::new();
        let mut nullable = true;
        self.collect(schema, &mut merged, &mut trail, &mut nullable);
        merged.pointer.clone_from(&schema.pointer);
        merged.nullable |= nullable;
        merged.description = schema.description.clone().or(merged.description);
        merged.title = schema.title.clone().or(merged.title);
        merged.advice = schema.advice.clone().or(merged.advice);
        merged.deprecated |= schema.deprecated;
        Ok(Cow::Owned(merged))
    }

    fn collect(
        &self,
        schema: &Schema,
        merged: &mut Schema,
        trail: &mut Vec<crate::openapi::SchemaId>,
        nullable: &mut bool,
    ) {
        for part in &schema.all_of {
            if let SchemaRef::Component(id) = part {
                if trail.contains(id) {
                    continue;
                }
                trail.push(*id);
            }
            self.collect(self.raw(part), merged, trail, nullable);
        }
        if !schema.adds_only_notes() {
            let own = Schema { all_of: Vec::new(), ..schema.clone() };
            // What only requires keys does not forbid null.
            *nullable &= own.nullable || own.is_any();
            merge(merged, own);
        }
    }
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
    into.discriminator = into.discriminator.take().or(from.discriminator);
    into.items = match (into.items.take(), from.items) {
        (Some(one), Some(other)) => Some(both(one, other)),
        (one, other) => one.or(other),
    };
    into.not |= from.not;
    into.constant |= from.constant;
    if into.prefix.is_empty() {
        into.prefix = from.prefix;
    }
    into.patterns.extend(from.patterns);
    into.bounds.extend(from.bounds);
    if into.branches.is_empty() {
        into.branches = from.branches;
    }
    if into.values.is_empty() {
        into.values = from.values;
    } else if !from.values.is_empty() {
        into.values.retain(|value| from.values.contains(value));
    }
    for name in from.required {
        if !into.required.contains(&name) {
            into.required.push(name);
        }
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

/// A schema that both hold.
fn both(one: SchemaRef, other: SchemaRef) -> SchemaRef {
    if let (SchemaRef::Component(one), SchemaRef::Component(other)) = (&one, &other)
        && one == other
    {
        return SchemaRef::Component(*one);
    }
    let place = |part: &SchemaRef| match part {
        SchemaRef::Component(id) => format!("#{}", id.0),
        SchemaRef::Inline(schema) => schema.pointer.clone(),
    };
    let pointer = format!("{}&{}", place(&one), place(&other));
    SchemaRef::Inline(Arc::new(Schema { pointer, all_of: vec![one, other], ..Schema::default() }))
}
