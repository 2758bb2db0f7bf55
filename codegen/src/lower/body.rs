//! What operations send: the first of JSON, lines of JSON, a form, text and bytes that there is.

use super::{Lower, Place};
use crate::ir::{Body, Kind, Part, Step, Ty, Usage};
use crate::openapi::resolve::is_json;
use crate::openapi::{self, SchemaRef, Type};

impl Lower<'_> {
    pub(super) fn body(&mut self, operation: &openapi::Operation) -> Result<Body, String> {
        let Some(body) = &operation.body else { return Ok(Body::None) };
        let place = Place::new(Usage::of(&operation.id, Part::Body));
        let find = |wanted: &dyn Fn(&str) -> bool| body.content.iter().find(|media| wanted(&media.name));
        if let Some(media) = find(&is_lines) {
            let ty = match media.item.as_ref().or(media.schema.as_ref().filter(|_| media.item.is_none())) {
                Some(schema) if media.item.is_some() => self.typed(schema, &place.inner(Step::Items)).ty,
                _ => Ty::Json,
            };
            return Ok(Body::Lines { ty, media: media.name.clone() });
        }
        if let Some(media) = find(&is_json).or_else(|| find(&|name| name == "*/*")) {
            let Some(schema) = &media.schema else { return Ok(Body::Json { ty: Ty::Json, required: body.required }) };
            if self.is_bare_object(schema) {
                return Ok(if self.peek(schema).empty { Body::Empty } else { Body::Object });
            }
            let ty = self.typed(schema, &place).ty;
            if let (Ty::Named(id), Some(text)) = (&ty, &body.description) {
                self.api.types[id.0].doc.text.get_or_insert_with(|| text.clone());
            }
            let required = body.required || self.has_required(&ty);
            return Ok(Body::Json { ty, required });
        }
        if let Some(media) = find(&|name| name == "application/x-www-form-urlencoded") {
            let ty = match &media.schema {
                Some(schema) => self.typed(schema, &place).ty,
                None => Ty::Json,
            };
            return Ok(Body::Form { ty });
        }
        match body.content.first() {
            None => Ok(Body::None),
            Some(media) if media.name.starts_with("text/") && media.name != "text/xml" => {
                Ok(Body::Text { media: media.name.clone() })
            }
            Some(media) if media.name.starts_with("multipart/") || is_xml(&media.name) => {
                Err(format!("its body is {}, which the runtime cannot write", media.name))
            }
            Some(media) => Ok(Body::Bytes { media: media.name.clone() }),
        }
    }

    /// Whether a schema is an object of which nothing is known.
    pub(super) fn is_bare_object(&self, schema: &SchemaRef) -> bool {
        let schema = self.peek(schema);
        schema.ty == Some(Type::Object)
            && schema.properties.is_empty()
            && schema.patterns.is_empty()
            && schema.branches.is_empty()
            && matches!(schema.additional, openapi::Additional::Unsaid | openapi::Additional::No)
            && !schema.nullable
    }

    fn has_required(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Named(id) => match &self.api.types[id.0].kind {
                Kind::Struct(strukt) => {
                    strukt.fields.iter().any(|field| field.required && !field.read_only && field.constant.is_none())
                }
                _ => true,
            },
            _ => true,
        }
    }
}

fn is_lines(media: &str) -> bool {
    matches!(
        media,
        "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/x-jsonlines"
            | "application/json-lines"
    )
}

pub(super) fn is_xml(media: &str) -> bool {
    media == "application/xml" || media == "text/xml" || media.ends_with("+xml")
}
