//! What holds under a condition: `then`, `else` and `dependentSchemas` that refer to other schemas, or have several forms.
//!
//! In: a schema. Out: the same with the properties that these bring, none of them required. Must not know when a condition
//! holds: the server judges that.

use std::sync::Arc;

use indexmap::IndexMap;

use super::Lower;
use super::all_of::MADE;
use crate::openapi::{Schema, SchemaRef};

impl Lower<'_> {
    /// The schema with the properties that it has under a condition.
    pub(super) fn with_conditional(&self, mut schema: Schema) -> Schema {
        let mut found: IndexMap<String, Vec<SchemaRef>> = IndexMap::new();
        let mut seen = vec![schema.pointer.clone()];
        for part in &std::mem::take(&mut schema.conditional) {
            self.collect_conditional(part, &mut seen, &mut found);
        }
        for (name, mut ways) in found {
            let at = format!("{MADE}{MADE}{}/{name}", schema.pointer);
            schema.properties.entry(name).or_insert_with(|| match ways.len() {
                1 => ways.swap_remove(0),
                _ => SchemaRef::Inline(Arc::new(Schema {
                    pointer: at,
                    branches: ways,
                    any_of: true,
                    ..Schema::default()
                })),
            });
        }
        schema
    }

    /// The properties of a schema and of all that it is put together from, each schema taken once.
    fn collect_conditional(
        &self,
        part: &SchemaRef,
        seen: &mut Vec<String>,
        out: &mut IndexMap<String, Vec<SchemaRef>>,
    ) {
        let schema = self.raw(part);
        if seen.contains(&schema.pointer) {
            return;
        }
        seen.push(schema.pointer.clone());
        for (name, property) in &schema.properties {
            let ways = out.entry(name.clone()).or_default();
            let place = &self.raw(property).pointer;
            if !ways.iter().any(|known| self.raw(known).pointer == *place) {
                ways.push(property.clone());
            }
        }
        for inner in schema.all_of.iter().chain(&schema.branches).chain(&schema.conditional) {
            self.collect_conditional(inner, seen, out);
        }
    }
}
