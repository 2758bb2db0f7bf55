//! unions: `anyOf` and `oneOf`, told apart by a tag where there is one, otherwise by JSON type and required keys.

use std::borrow::Cow;
use std::sync::Arc;

use serde_json::Value;

use super::all_of::{MADE, with_base};
use super::shapes::distinguishing_key;
use super::{Key, Later, Lower, Place, Typed, doc_of, union_of};
use crate::ir::{Discriminant, Kind, Ty, Union, Variant};
use crate::openapi::{Schema, SchemaId, SchemaRef, Type};

/// One branch with what a glance at it shows.
pub(super) struct Branch<'s> {
    pub(super) written: SchemaRef,
    pub(super) seen: Cow<'s, Schema>,
    /// The component that the description names, by which a discriminator knows it.
    pub(super) named: Option<SchemaId>,
}

impl Branch<'_> {
    pub(super) fn into_owned(self) -> Branch<'static> {
        Branch { written: self.written, seen: Cow::Owned(self.seen.into_owned()), named: self.named }
    }
}

impl Lower<'_> {
    pub(super) fn union(&mut self, schema: &Schema, place: &Place, key: Option<&Key>) -> Typed {
        let mut nullable = false;
        let members = schema.branches.iter().map(|branch| self.raw(branch).properties.len()).sum();
        if !self.budget.spend_branches(schema.branches.len(), members, || self.origin(schema)) {
            return Typed::of(Ty::Json);
        }
        let base = Schema { branches: Vec::new(), nullable: false, discriminator: None, ..schema.clone() };
        let mut trail = if schema.parts.is_empty() { vec![schema.pointer.clone()] } else { schema.parts.clone() };
        let own = trail.len();
        let mut written = Vec::new();
        // Only unions in a circle write out others of it: they have no end otherwise, and their own place is known.
        let circular = matches!(key, Some(Key::Component(id)) if self.circular[id.0]);
        self.spread(&schema.branches, circular, &mut trail, &mut written, &mut nullable, 0);
        trail.truncate(own);
        // Branches that only restrict (`required` alone) say nothing about the type.
        written.retain(|branch| !self.peek(branch).is_any() || written_any(self.raw(branch), schema));
        let named: Vec<Option<SchemaId>> = written.iter().map(SchemaRef::component).collect();
        if !base.properties.is_empty() || base.unwritten {
            written = self.with_fields(&base, trail, written);
        }
        if written.is_empty() {
            let typed = self.schema(&base, place, key);
            return Typed { nullable: typed.nullable || nullable, ..typed };
        }
        let branches: Vec<Branch<'_>> = written
            .iter()
            .zip(named)
            .map(|(branch, named)| Branch { written: branch.clone(), seen: self.peek(branch), named })
            .collect();
        let one = self.one_text(&branches, schema, place, key);
        if let Some(ty) = one.or_else(|| self.one_integer(&branches, schema, place, key)) {
            return Typed { ty, nullable };
        }
        if let Some((tag, marks)) = self.find_tag(&branches, schema) {
            let ty = self.tagged(&branches, tag, marks, schema, place, key);
            return Typed { ty, nullable };
        }
        if let [only] = branches.as_slice() {
            let typed = self.typed(&only.written.clone(), place);
            return Typed { nullable: typed.nullable || nullable, ..typed };
        }
        if schema.any_of {
            let (open, has_forms) = self.open(&branches);
            if has_forms {
                self.note(format!(
                    "{}: each branch of this `anyOf` requires a key of its own beside one that all require; of a value that \
                     is several of them, only the keys of one are read",
                    place.usage
                ));
            }
            let branches: Vec<Branch<'_>> = open
                .iter()
                .map(|branch| Branch { written: branch.clone(), seen: self.peek(branch), named: None })
                .collect();
            let ty = self.untagged(&branches, schema, place, key);
            return Typed { ty, nullable };
        }
        let ty = self.untagged(&branches, schema, place, key);
        Typed { ty, nullable }
    }

    /// The branches, each with the fields that the union has beside them. A child that is `allOf` its parent has them.
    fn with_fields(&self, base: &Schema, places: Vec<String>, written: Vec<SchemaRef>) -> Vec<SchemaRef> {
        let base = Arc::new(Schema {
            pointer: format!("{MADE}{MADE}{}", base.pointer),
            parts: places,
            description: None,
            title: None,
            ..base.clone()
        });
        let is_child = |branch: &SchemaRef| {
            let places = self.places(self.raw(branch));
            base.parts.iter().all(|part| places.contains(part))
        };
        let extended = |branch: SchemaRef| {
            if is_child(&branch) {
                return branch;
            }
            let seen = self.peek(&branch).into_owned();
            with_base(&base, branch, &seen)
        };
        written.into_iter().map(extended).collect()
    }

    /// The branches, with those of inline unions among them written out, and those of unions that are branches of each
    /// other: what is on the trail says nothing by standing there again.
    fn spread(
        &self,
        branches: &[SchemaRef],
        circular: bool,
        trail: &mut Vec<String>,
        out: &mut Vec<SchemaRef>,
        nullable: &mut bool,
        depth: usize,
    ) {
        for branch in branches {
            let target = self.raw(branch);
            if trail.contains(&target.pointer) {
                continue;
            }
            if circular && self.is_circular(branch) {
                *nullable |= target.nullable;
                trail.push(target.pointer.clone());
                let inner = match branch {
                    SchemaRef::Component(_) => self.alternatives(target),
                    SchemaRef::Inline(inner) => inner.alternatives().to_vec(),
                };
                self.spread(&inner, circular, trail, out, nullable, depth);
                continue;
            }
            match branch {
                SchemaRef::Inline(inner)
                    if !inner.branches.is_empty()
                        && inner.properties.is_empty()
                        && inner.all_of.is_empty()
                        && depth < 8 =>
                {
                    *nullable |= inner.nullable;
                    self.spread(&inner.branches, circular, trail, out, nullable, depth + 1);
                }
                branch => {
                    *nullable |= self.peek(branch).nullable;
                    out.push(branch.clone());
                }
            }
        }
    }

    /// Whether a branch is a union, or another name of one, that comes back to itself by way of branches alone.
    fn is_circular(&self, branch: &SchemaRef) -> bool {
        match branch {
            SchemaRef::Component(id) => self.circular[id.0],
            SchemaRef::Inline(inner) => {
                !inner.all_of.is_empty() && inner.alternatives().iter().any(|target| self.is_circular(target))
            }
        }
    }

    /// Branches that are all text: an open enum of the values they list, or plain text.
    fn one_text(&mut self, branches: &[Branch<'_>], schema: &Schema, place: &Place, key: Option<&Key>) -> Option<Ty> {
        let text = |branch: &Branch<'_>| branch.seen.ty == Some(Type::String) && branch.seen.branches.is_empty();
        if !branches.iter().all(text) {
            return None;
        }
        let values = union_of(branches.iter().map(|branch| branch.seen.values.clone()));
        if values.is_empty() {
            let format = branches.first().and_then(|branch| branch.seen.format.as_deref());
            let is_one = branches.iter().all(|branch| branch.seen.format.as_deref() == format);
            let is_time = format.is_some_and(|name| name == "date-time" || self.config.format(name).is_some());
            // Of several formats only what they have in common can be read.
            return Some(if is_one && is_time { self.text(format) } else { Ty::Text });
        }
        let mut named = schema.clone();
        for (value, name) in branches.iter().flat_map(|branch| &branch.seen.value_names) {
            named.value_names.entry(value.clone()).or_insert_with(|| name.clone());
        }
        Some(self.enumeration(values, &named, place, key))
    }

    /// The keys to a tag that every branch has with a value of its own, and those values.
    fn find_tag(&self, branches: &[Branch<'_>], schema: &Schema) -> Option<(Vec<String>, Vec<Vec<Value>>)> {
        let object = |branch: &Branch<'_>| !branch.seen.properties.is_empty() && branch.seen.branches.is_empty();
        if !branches.iter().all(object) {
            return None;
        }
        // What the union does not say itself, its branches may all have from one parent.
        let inherited = || {
            let first = branches.first()?.seen.discriminator.as_ref()?;
            let same = |branch: &Branch<'_>| branch.seen.discriminator.as_ref().is_some_and(|own| own.0 == first.0);
            branches.iter().all(same).then_some(first)
        };
        if let Some((property, mapping)) = schema.discriminator.as_ref().or_else(inherited) {
            let marks: Option<Vec<Vec<Value>>> = branches
                .iter()
                .map(|branch| {
                    let listed = self.tag_value(&branch.seen, std::slice::from_ref(property));
                    match (branch.named, listed) {
                        (Some(id), listed) => {
                            let name = self.component_name(id);
                            let mapped: Vec<Value> = mapping
                                .iter()
                                .filter(|(_, target)| *target == name)
                                .map(|(tag, _)| Value::String(tag.clone()))
                                .collect();
                            if !mapped.is_empty() {
                                Some(mapped)
                            } else {
                                Some(vec![listed.unwrap_or_else(|| Value::String(name.to_owned()))])
                            }
                        }
                        (None, Some(value)) => Some(vec![value]),
                        (None, None) => None,
                    }
                })
                .collect();
            if let Some(marks) = marks.filter(|marks| all_differ(marks)) {
                return Some((vec![property.clone()], marks));
            }
        }
        if branches.len() < 2 {
            return None;
        }
        let first = &branches[0].seen;
        let own = first.properties.keys().map(|name| vec![name.clone()]);
        let nested = first.properties.iter().flat_map(|(name, property)| {
            let inner = self.peek(property);
            inner.properties.keys().map(|key| vec![name.clone(), key.clone()]).collect::<Vec<_>>()
        });
        for path in own.chain(nested) {
            let marks: Option<Vec<Vec<Value>>> =
                branches.iter().map(|branch| self.tag_value(&branch.seen, &path).map(|value| vec![value])).collect();
            if let Some(marks) = marks.filter(|marks| all_differ(marks)) {
                return Some((path, marks));
            }
        }
        None
    }

    /// The only value that a property of a branch can have.
    fn tag_value(&self, branch: &Schema, path: &[String]) -> Option<Value> {
        let (first, rest) = path.split_first()?;
        let property = self.peek(branch.properties.get(first)?);
        if rest.is_empty() {
            match property.values.as_slice() {
                [value] => Some(value.clone()),
                _ => None,
            }
        } else {
            self.tag_value(&property, rest)
        }
    }

    pub(super) fn tagged(
        &mut self,
        branches: &[Branch<'_>],
        tag: Vec<String>,
        marks: Vec<Vec<Value>>,
        schema: &Schema,
        place: &Place,
        key: Option<&Key>,
    ) -> Ty {
        let type_id = self.reserve(place, doc_of(schema));
        self.remember(key, &Ty::Named(type_id), schema.nullable);
        let mut variants = Vec::new();
        for (branch, marks) in branches.iter().zip(marks) {
            let step = Discriminant::Tag(marks[0].clone()).step();
            let ty = self.typed(&branch.written, &place.variant(&step, &tag)).ty;
            variants.extend(marks.into_iter().map(|mark| Variant {
                discriminant: Discriminant::Tag(mark),
                ty: ty.clone(),
                word: None,
            }));
        }
        self.api.types[type_id.0].kind = Kind::Union(Union { tag, variants });
        Ty::Named(type_id)
    }

    fn untagged(&mut self, branches: &[Branch<'_>], schema: &Schema, place: &Place, key: Option<&Key>) -> Ty {
        let type_id = self.reserve(place, doc_of(schema));
        self.remember(key, &Ty::Named(type_id), schema.nullable);
        let mut variants: Vec<Variant> = Vec::new();
        let mut steps: Vec<String> = Vec::new();
        for branch in branches {
            // What tells objects apart is also what names them.
            let mut word = distinguishing_key(&branch.seen, branches);
            let mut step = word.clone().unwrap_or_else(|| self.shape_word(&branch.seen));
            let alike = steps.iter().filter(|known| **known == step).count();
            steps.push(step.clone());
            // Ways through shapes that nothing tells apart are ways of their own all the same.
            if alike > 0 && self.shape_word(&branch.seen) == "object" {
                step = format!("{step}#{}", alike + 1);
                word = Some(step.clone());
            }
            let typed = self.typed(&branch.written, &place.variant(&step, &[]));
            let shape = self.shape(&branch.seen);
            let word = if typed.ty == Ty::File { Some("file".to_owned()) } else { word };
            variants.push(Variant { discriminant: Discriminant::Shape(shape), ty: typed.ty, word });
        }
        let variants = self.tell_apart(variants, place);
        if let [only] = variants.as_slice() {
            let ty = only.ty.clone();
            self.api.types[type_id.0].kind = Kind::Gone;
            self.later.push((type_id, Later::Is(ty.clone())));
            self.remember(key, &ty, schema.nullable);
            return ty;
        }
        self.api.types[type_id.0].kind = Kind::Union(Union { tag: Vec::new(), variants });
        Ty::Named(type_id)
    }
}

/// Whether a branch that says nothing was meant to: `{}` is "anything", `required` alone is a restriction.
fn written_any(branch: &Schema, union: &Schema) -> bool {
    branch.required.is_empty() && union.properties.is_empty() && union.ty.is_none()
}

fn all_differ(marks: &[Vec<Value>]) -> bool {
    let all: Vec<&Value> = marks.iter().flatten().collect();
    all.iter().enumerate().all(|(index, mark)| !all[..index].contains(mark) && !mark.is_null())
}
