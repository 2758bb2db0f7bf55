//! `allOf`: several schemas that all hold, merged into one, deeply.

use std::borrow::Cow;

use super::Lower;
use crate::resolve::{Additional, Schema, SchemaRef};

impl Lower<'_> {
    /// The schema without its `allOf`. Where it is one reference under notes, the reference comes back instead.
    pub(super) fn flatten<'s>(&self, schema: &'s Schema) -> Result<Cow<'s, Schema>, SchemaRef> {
        if schema.all_of.is_empty() {
            return Ok(Cow::Borrowed(schema));
        }
        let rest = Schema { all_of: Vec::new(), nullable: false, ..schema.clone() };
        if let ([one], true) = (schema.all_of.as_slice(), rest.is_any() && !rest.not) {
            return Err(one.clone());
        }
        let mut merged = Schema { nullable: schema.nullable, ..Schema::default() };
        let mut trail = Vec::new();
        let mut nullable = true;
        self.collect(schema, &mut merged, &mut trail, &mut nullable);
        merged.pointer.clone_from(&schema.pointer);
        merged.nullable |= nullable;
        merged.description = schema.description.clone().or(merged.description);
        merged.title = schema.title.clone().or(merged.title);
        Ok(Cow::Owned(merged))
    }

    fn collect(&self, schema: &Schema, merged: &mut Schema, trail: &mut Vec<crate::resolve::SchemaId>, nullable: &mut bool) {
        for part in &schema.all_of {
            if let SchemaRef::Component(id) = part {
                if trail.contains(id) {
                    continue;
                }
                trail.push(*id);
            }
            self.collect(self.raw(part), merged, trail, nullable);
        }
        let own = Schema { all_of: Vec::new(), ..schema.clone() };
        if !own.is_any() {
            *nullable &= own.nullable;
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
    into.discriminator = into.discriminator.take().or(from.discriminator);
    into.items = into.items.take().or(from.items);
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
        let both = match (into.properties.get(&name), &property) {
            (None, _) => property,
            (Some(SchemaRef::Component(one)), SchemaRef::Component(other)) if one == other => property,
            (Some(one), other) => SchemaRef::Inline(Box::new(Schema {
                all_of: vec![one.clone(), other.clone()],
                ..Schema::default()
            })),
        };
        into.properties.insert(name, both);
    }
}
