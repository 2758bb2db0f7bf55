//! families: a parent that has a discriminator and no branches, and the children that are `allOf` it.
//!
//! In: such a parent where it is used. Out: a union of its children, each with the parent's fields, told apart by the
//! tag. Must not know where the parent is used.

use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use super::all_of::MADE;
use super::union::Branch;
use super::{Key, Lower, Place, Typed};
use crate::openapi::{Document, Schema, SchemaId, SchemaRef, Type};

/// The children of each parent, those of children among them.
pub(super) type Families = IndexMap<SchemaId, Vec<SchemaId>>;

/// Finds the families of a description.
pub(super) fn families(document: &Document) -> Families {
    let mut families = Families::new();
    let is_parent = |id: &SchemaId| {
        let schema = &document.schemas[id.0];
        schema.discriminator.is_some() && schema.branches.is_empty()
    };
    if !(0..document.schemas.len()).map(SchemaId).any(|id| is_parent(&id)) {
        return families;
    }
    for child in (0..document.schemas.len()).map(SchemaId) {
        let mut ancestors: Vec<SchemaId> = Vec::new();
        collect(document, &document.schemas[child.0], &mut ancestors);
        for parent in ancestors.into_iter().filter(|parent| *parent != child && is_parent(parent)) {
            families.entry(parent).or_default().push(child);
        }
    }
    families
}

fn collect(document: &Document, schema: &Schema, out: &mut Vec<SchemaId>) {
    for part in &schema.all_of {
        match part {
            SchemaRef::Component(id) if !out.contains(id) => {
                out.push(*id);
                collect(document, &document.schemas[id.0], out);
            }
            SchemaRef::Component(_) => {}
            SchemaRef::Inline(inner) => collect(document, inner, out),
        }
    }
}

impl Lower<'_> {
    /// The union of a parent's children, where the component is a parent.
    pub(super) fn family(&mut self, id: SchemaId, place: &Place, key: &Key) -> Option<Typed> {
        let children = self.families.get(&id)?.clone();
        let parent = self.component(id);
        let (property, mapping) = parent.discriminator.as_ref()?;
        let tags = |name: &str| -> Vec<Value> {
            mapping.iter().filter(|(_, target)| *target == name).map(|(tag, _)| Value::String(tag.clone())).collect()
        };
        let mut marks: Vec<Vec<Value>> = Vec::new();
        let mut written: Vec<SchemaRef> = Vec::new();
        // What the mapping leads to without being a child is one of the shapes all the same: the parent itself, say.
        let mapped =
            mapping.values().filter_map(|name| self.document.schemas.get_index_of(name.as_str()).map(SchemaId));
        let mut members = children.clone();
        mapped.for_each(|other| {
            if !members.contains(&other) {
                members.push(other);
            }
        });
        for member in members {
            let name = self.component_name(member);
            let mut own = tags(name);
            if own.is_empty() {
                own.push(Value::String(name.to_owned()));
            }
            own.retain(|tag| !marks.iter().flatten().any(|known| known == tag));
            if !own.is_empty() {
                written.push(tagged_member(member, self.component(member), property, &own));
                marks.push(own);
            }
        }
        let branches: Vec<Branch<'_>> = written
            .iter()
            .map(|branch| Branch { written: branch.clone(), seen: self.peek(branch), named: None })
            .collect();
        let branches: Vec<Branch<'_>> = branches.into_iter().map(Branch::into_owned).collect();
        let ty = self.tagged(&branches, vec![property.clone()], marks, parent, place, Some(key));
        Some(Typed { ty, nullable: parent.nullable })
    }
}

/// A child together with its tag, which the description need not list among the properties.
fn tagged_member(id: SchemaId, schema: &Schema, property: &str, tags: &[Value]) -> SchemaRef {
    let tag = Schema {
        pointer: format!("{MADE}{property}{MADE}{}", schema.pointer),
        ty: Some(Type::String),
        values: if tags.len() == 1 { tags.to_vec() } else { Vec::new() },
        constant: tags.len() == 1,
        ..Schema::default()
    };
    let head = Schema {
        pointer: format!("{MADE}{}{MADE}{property}", schema.pointer),
        ty: Some(Type::Object),
        properties: IndexMap::from([(property.to_owned(), SchemaRef::Inline(Arc::new(tag)))]),
        required: vec![property.to_owned()],
        ..Schema::default()
    };
    SchemaRef::Inline(Arc::new(Schema {
        pointer: format!("{MADE}{}{MADE}", schema.pointer),
        description: schema.description.clone(),
        title: schema.title.clone(),
        all_of: vec![SchemaRef::Component(id), SchemaRef::Inline(Arc::new(head))],
        ..Schema::default()
    }))
}
