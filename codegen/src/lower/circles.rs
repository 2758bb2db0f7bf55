//! circles: schemas that come back to themselves.
//!
//! In: components, and stand-ins for what was met while it was still being looked at. Out: which unions are branches of
//! each other, and what the stand-ins stand for. It also ends what multiplies without end in sight. What a type is, it
//! must not know.

use indexmap::IndexMap;

use super::all_of::MADE;
use super::{Key, Lower, Lowered, Memo};
use crate::ir::visit;
use crate::ir::{Kind, Ty, TypeId};
use crate::openapi::{Schema, SchemaRef};
use crate::support::diagnostic::Diagnostics;

/// More schemas than descriptions make by merging, for each component and operation, and for a small description:
/// unions in unions multiply, each with the fields of all around it.
const MOST_MADE: usize = 20;
const MOST_MADE_SMALL: usize = 2_000;

/// What a stand-in stands for.
#[derive(Clone, Debug)]
pub(super) enum Later {
    /// What this turned out to be.
    Known(Key),
    /// This type.
    Is(Ty),
}

impl Lower<'_> {
    /// Which components come back to themselves by way of branches and other names alone.
    pub(super) fn circles(&self) -> Vec<bool> {
        let held = |schema: &Schema| {
            let mut out = Vec::new();
            components(&self.alternatives(schema), &mut out);
            out
        };
        let held: Vec<Vec<usize>> = self.document.schemas.values().map(held).collect();
        // Whatever holds nothing that is left, or is held by nothing that is left, is in no circle.
        let mut left = vec![true; held.len()];
        loop {
            if !self.budget.spend(held.len() / 32, || "#/components/schemas".to_owned()) {
                return left;
            }
            let before = left.clone();
            let mut is_held = vec![false; held.len()];
            for index in (0..held.len()).filter(|index| before[*index]) {
                held[index].iter().for_each(|inner| is_held[*inner] = true);
            }
            for index in (0..held.len()).chain((0..held.len()).rev()) {
                left[index] = left[index] && is_held[index] && held[index].iter().any(|inner| left[*inner]);
            }
            if left == before {
                return left;
            }
        }
    }

    /// The branches of a component that is a union without fields of its own, or the schema that it is a name of.
    pub(super) fn alternatives(&self, schema: &Schema) -> Vec<SchemaRef> {
        match self.flatten(schema) {
            Ok(flat) if flat.properties.is_empty() => flat.branches.clone(),
            Ok(_) => Vec::new(),
            Err((reference, _)) => vec![reference.clone()],
        }
    }

    /// Counts a schema that was made by merging.
    pub(super) fn count_made(&mut self, schema: &Schema) {
        if schema.pointer.starts_with(MADE) {
            self.made += 1;
            if self.made > self.most_made() {
                let message = format!("unions and `allOf` multiply here into more than {} schemas", self.most_made());
                let help = "give the unions fewer branches, or take out fields or an `allOf` beside them";
                self.budget.exceed(|| self.origin(schema), message, help);
            }
        }
    }

    fn most_made(&self) -> usize {
        MOST_MADE_SMALL + MOST_MADE * (self.document.schemas.len() + self.document.operations.len())
    }

    /// Where a schema that was made begins in the description.
    pub(super) fn origin(&self, schema: &Schema) -> String {
        let written = schema.parts.iter().find(|place| !place.starts_with(MADE));
        match (written, schema.all_of.first()) {
            (Some(place), _) => place.clone(),
            (None, Some(part)) if schema.pointer.starts_with(MADE) => self.origin(self.raw(part)),
            (None, _) => schema.pointer.clone(),
        }
    }

    /// Puts what they turned out to be in place of the stand-ins.
    pub(super) fn finish(mut self) -> Result<Lowered, Diagnostics> {
        if let Some(excess) = std::mem::take(&mut self.budget).into_excess() {
            return Err(vec![excess]);
        }
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        let later: IndexMap<TypeId, Later> = std::mem::take(&mut self.later).into_iter().collect();
        let mut found = IndexMap::new();
        for id in later.keys() {
            self.find(*id, &later, &mut found);
        }
        let known: IndexMap<TypeId, Ty> =
            found.into_iter().map(|(id, ty)| (id, ty.flatten().unwrap_or(Ty::Json))).collect();
        if !known.is_empty() {
            visit::substitute(&mut self.api, &known);
        }
        // A stand-in among the branches of a union may have been the union itself, which says nothing by that.
        for (index, def) in self.api.types.iter_mut().enumerate() {
            if let Kind::Union(union) = &mut def.kind {
                union.variants.retain(|variant| variant.ty != Ty::Named(TypeId(index)));
            }
        }
        Ok(Lowered { api: self.api, candidates: self.candidates, matched: self.matched })
    }

    /// The type that a stand-in stands for; none where a list of itself never gets to a type with a name. While it is
    /// looked for, nothing is found.
    fn find(
        &mut self,
        id: TypeId,
        later: &IndexMap<TypeId, Later>,
        found: &mut IndexMap<TypeId, Option<Option<Ty>>>,
    ) -> Option<Ty> {
        if let Some(known) = found.get(&id) {
            return known.clone().flatten();
        }
        found.insert(id, None);
        let stand_in = later.get(&id)?;
        let ty = match stand_in {
            Later::Is(ty) => ty.clone(),
            Later::Known(key) => match self.memo.get(key) {
                Some(Memo::Done(typed)) => typed.ty.clone(),
                Some(Memo::Busy) | None => Ty::Json,
            },
        };
        let ty = match ty.named() {
            Some(inner) if later.contains_key(&inner) => self.find(inner, later, found).map(|real| put(ty, &real)),
            _ => Some(ty),
        };
        if ty.is_none() {
            let name = match stand_in {
                Later::Known(Key::Component(id)) => self.component_name(*id).to_owned(),
                Later::Known(Key::Merged(_)) | Later::Is(_) => self.api.types[id.0].usage.to_string(),
            };
            self.note(format!("`{name}` holds nothing but itself; it is kept as plain JSON"));
        }
        found.insert(id, Some(ty.clone()));
        ty
    }
}

/// The type with `real` in the place of the stand-in within it.
fn put(ty: Ty, real: &Ty) -> Ty {
    match ty {
        Ty::List(inner) => Ty::List(Box::new(put(*inner, real))),
        Ty::Map(inner) => Ty::Map(Box::new(put(*inner, real))),
        Ty::Boxed(inner) => Ty::Boxed(Box::new(put(*inner, real))),
        Ty::Nullable(inner) => match put(*inner, real) {
            bare @ (Ty::Json | Ty::Nullable(_)) => bare,
            other => Ty::Nullable(Box::new(other)),
        },
        _ => real.clone(),
    }
}

fn components(branches: &[SchemaRef], out: &mut Vec<usize>) {
    for branch in branches {
        match branch {
            SchemaRef::Component(id) => out.push(id.0),
            SchemaRef::Inline(inner) => components(inner.alternatives(), out),
        }
    }
}
