//! Enums: their values, those that `names.toml` makes of several, and what is said of them where they stand.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::union::Branch;
use super::{DocCandidate, Key, Lower, Place, doc_of, union_of};
use crate::ir::{Doc, Enum, Kind, Ty, TypeId, Usage};
use crate::openapi::{Meanings, Schema, SchemaId, Type};

impl Lower<'_> {
    /// What a schema and its branches say of values.
    pub(super) fn collect_meanings(
        &self,
        schema: &Schema,
        depth: usize,
        seen: &mut BTreeSet<(usize, SchemaId)>,
        out: &mut Meanings,
    ) {
        out.add(&schema.meanings);
        if let Some(depth) = depth.checked_sub(1) {
            for part in schema.branches.iter().chain(&schema.all_of) {
                if part.component().is_none_or(|id| seen.insert((depth, id))) {
                    self.collect_meanings(self.raw(part), depth, seen, out);
                }
                // What is said of a branch with one integer is said of that.
                if let ([value @ Value::Number(_)], Some(text)) =
                    (self.raw(part).values.as_slice(), &self.raw(part).description)
                {
                    out.texts.entry(value.to_string()).or_insert_with(|| text.clone());
                }
            }
        }
    }

    /// Branches that each list integers: an open enum of all of them. A value alone in its branch is called by the title
    /// of that, where every branch has one.
    pub(super) fn one_integer(
        &mut self,
        branches: &[Branch<'_>],
        schema: &Schema,
        place: &Place,
        key: Option<&Key>,
    ) -> Option<Ty> {
        let is_listed = |branch: &Branch<'_>| {
            let values = &branch.seen.values;
            branch.seen.branches.is_empty() && !values.is_empty() && values.iter().all(Value::is_i64)
        };
        if branches.is_empty() || !branches.iter().all(is_listed) {
            return None;
        }
        let titles: Option<IndexMap<String, String>> = branches
            .iter()
            .map(|branch| match (branch.seen.values.as_slice(), &branch.seen.title) {
                ([value], Some(title)) => Some((value.to_string(), title.clone())),
                _ => None,
            })
            .collect();
        let mut named = schema.clone();
        let written = branches.iter().flat_map(|branch| branch.seen.value_names.clone());
        for (value, name) in written.chain(titles.into_iter().flatten()) {
            named.value_names.entry(value).or_insert(name);
        }
        let values = union_of(branches.iter().map(|branch| branch.seen.values.clone()));
        Some(self.enumeration(values, &named, place, key))
    }

    /// Gives the enums that a type is, or lists, or has for a shape, what is said of their values.
    pub(super) fn add_meanings(&mut self, ty: &Ty, meanings: &Meanings, usage: &Usage) {
        let Some(id) = ty.named().filter(|_| !meanings.is_empty()) else { return };
        let shapes: Vec<TypeId> = match &self.api.types[id.0].kind {
            Kind::Union(union) => union.variants.iter().filter_map(|variant| variant.ty.named()).collect(),
            _ => vec![id],
        };
        let steps = (meanings.texts.len() + usage.steps.len()).saturating_mul(shapes.len());
        if !self.budget.spend(steps, || "#/components/schemas".to_owned()) {
            return;
        }
        for id in shapes {
            self.say(id, DocCandidate { usage: usage.clone(), text: None, meanings: meanings.clone() });
        }
    }

    /// An enum that nothing is said of takes the words of what it is the value of.
    pub(super) fn inherit_docs(&mut self, ty: &Ty, doc: &Doc, usage: &Usage) {
        if let (Ty::Named(id), Some(text)) = (ty, &doc.text) {
            self.say(
                *id,
                DocCandidate { usage: usage.clone(), text: Some(text.clone()), meanings: Meanings::default() },
            );
        }
    }

    fn say(&mut self, id: TypeId, said: DocCandidate) {
        if matches!(self.api.types[id.0].kind, Kind::Enum(_)) {
            self.candidates[id.0].push(said);
        }
    }

    /// An open enum of these values.
    pub(super) fn enumeration(&mut self, values: Vec<Value>, schema: &Schema, place: &Place, key: Option<&Key>) -> Ty {
        let type_id = self.reserve(place, Doc { facts: Vec::new(), default: None, ..doc_of(schema) });
        self.remember(key, &Ty::Named(type_id), schema.nullable);
        self.api.types[type_id.0].kind =
            Kind::Enum(Enum { values: union_of([values]), names: schema.value_names.clone(), ..Enum::default() });
        Ty::Named(type_id)
    }

    /// The values of a schema that is text: listed ones, or none where any text goes.
    pub(super) fn text_values(&self, schema: &Schema) -> Option<Vec<Value>> {
        self.text_values_within(schema, 4)
    }

    fn text_values_within(&self, schema: &Schema, depth: usize) -> Option<Vec<Value>> {
        if schema.branches.is_empty() {
            let text = schema.ty == Some(Type::String) && schema.format.as_deref() != Some("date-time");
            return text.then(|| schema.values.clone());
        }
        let branches: Option<Vec<Vec<Value>>> = schema
            .branches
            .iter()
            .map(|branch| self.text_values_within(&self.peek(branch), depth.checked_sub(1)?))
            .collect();
        branches.map(union_of)
    }

    /// The one enum that an entry of `names.toml` makes of several.
    pub(super) fn merged_enum(&mut self, name: &str, values: Vec<Value>, place: &Place, schema: &Schema) -> Ty {
        let id = match self.api.merged.get(name) {
            Some(id) => *id,
            None => {
                let id = self.reserve(place, Doc { facts: Vec::new(), default: None, text: None, ..doc_of(schema) });
                self.api.types[id.0].kind = Kind::Enum(Enum::default());
                self.api.merged.insert(name.to_owned(), id);
                id
            }
        };
        self.inherit_docs(&Ty::Named(id), &doc_of(schema), &place.usage);
        let def = &mut self.api.types[id.0];
        if let Kind::Enum(one) = &mut def.kind {
            one.values = union_of([std::mem::take(&mut one.values), values]);
        }
        Ty::Named(id)
    }

    /// Whether a type is an enum of exactly the texts `true` and `false`: a boolean that travels as text.
    pub(super) fn is_text_boolean(&self, id: TypeId) -> bool {
        match &self.api.types[id.0].kind {
            Kind::Enum(one) => {
                one.values.len() == 2 && one.values.iter().all(|value| value == "true" || value == "false")
            }
            _ => false,
        }
    }
}
