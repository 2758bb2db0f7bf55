//! Webhooks: the payload of each, and the union of all where one key tells them apart.

use serde_json::Value;

use super::operation::operation_doc;
use super::{Lower, Place};
use crate::ir::{Discriminant, Doc, Kind, Origin, Skipped, SkippedThing, Union, Variant, Webhook};
use crate::openapi::SchemaRef;
use crate::openapi::resolve::is_json;

impl Lower<'_> {
    pub(super) fn lower_webhooks(&mut self) {
        let mut payloads: Vec<(String, SchemaRef)> = Vec::new();
        for operation in &self.document.webhooks {
            let media = operation.body.as_ref().and_then(|body| body.content.iter().find(|media| is_json(&media.name)));
            match media.and_then(|media| media.schema.clone()) {
                Some(schema) => payloads.push((operation.path.clone(), schema)),
                None => {
                    let what = SkippedThing::Webhook(operation.path.clone());
                    self.api.skipped.push(Skipped { what, reason: "it sends no JSON".into() });
                }
            }
        }
        let tag = self.event_tag(&payloads);
        let mut variants = Vec::new();
        for (name, schema) in &payloads {
            let mut place = Place::new(Origin::Webhook(name.as_str().into()));
            place.tag = tag.iter().map(|(key, _)| key.clone()).collect();
            let ty = self.typed(schema, &place).ty;
            if let Some(doc) = self.document.webhooks.iter().find(|webhook| webhook.path == *name).map(operation_doc) {
                self.api.webhooks.push(Webhook { name: name.clone(), doc, ty: ty.clone() });
            }
            if let Some((_, values)) = &tag {
                let value = values[variants.len()].clone();
                variants.push(Variant { discriminant: Discriminant::Tag(value), ty, word: None });
            }
        }
        if let Some((key, _)) = tag {
            let place = Place::new(Origin::Webhooks);
            let id = self.reserve(&place, Doc::default());
            self.api.types[id.0].kind = Kind::Union(Union { tag: vec![key], variants });
            self.api.event = Some(id);
        }
    }

    /// The key that tells all payloads apart, with each payload's value.
    fn event_tag(&self, payloads: &[(String, SchemaRef)]) -> Option<(String, Vec<Value>)> {
        let first = self.peek(&payloads.first()?.1);
        first.properties.keys().find_map(|key| {
            let values: Option<Vec<Value>> = payloads
                .iter()
                .map(|(_, schema)| match self.peek(self.peek(schema).properties.get(key)?).values.as_slice() {
                    [value] => Some(value.clone()),
                    _ => None,
                })
                .collect();
            let values = values?;
            let differ = values.iter().enumerate().all(|(index, value)| !values[..index].contains(value));
            differ.then(|| (key.clone(), values))
        })
    }
}
