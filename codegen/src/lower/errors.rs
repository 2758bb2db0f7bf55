//! Errors: the runtime reads them; what is taken from their schemas is what `names.toml` merges into one enum.

use std::collections::BTreeMap;

use super::answer::is_success;
use super::{Lower, Place};
use crate::ir::{Origin, Usage};
use crate::openapi::resolve::is_json;
use crate::openapi::{self, SchemaId, SchemaRef};

/// On how many ways a component is looked through for the enums of errors: one that holds itself has no end of them.
const MOST_ROUTES: usize = 8;

impl Lower<'_> {
    /// Errors are read by the runtime; what is taken from their schemas is what `names.toml` merges into one enum.
    pub(super) fn errors(&mut self, operation: &openapi::Operation) {
        if !self.config.merges() {
            return;
        }
        for response in operation.responses.iter().filter(|response| !is_success(response.status)) {
            for media in response.content.iter().filter(|media| is_json(&media.name)) {
                let Some(schema) = &media.schema else { continue };
                let usage = match &response.component {
                    Some(component) => Origin::Error(component.as_str().into()).into(),
                    None => Usage::from(Origin::Error(operation.id.as_str().into())).property("error"),
                };
                self.merge_only(schema, &Place::new(usage), 0, &mut BTreeMap::new());
            }
        }
    }

    /// Walks a schema for enums that `names.toml` merges, and makes no other type of it.
    fn merge_only(&mut self, schema: &SchemaRef, place: &Place, depth: usize, routes: &mut BTreeMap<SchemaId, usize>) {
        let seen = self.peek(schema).into_owned();
        if self.config.merged(&place.usage).is_some() {
            self.typed(schema, place);
            return;
        }
        if let Some(id) = schema.component() {
            let count = routes.entry(id).or_default();
            *count += 1;
            if *count > MOST_ROUTES {
                return;
            }
        }
        if depth < 6 {
            for (name, property) in &seen.properties {
                self.merge_only(property, &place.property(name), depth + 1, routes);
            }
        }
    }
}
