//! What operations send: the first of lines of JSON, JSON, a form, text and bytes that there is.

use super::{Lower, Place};
use crate::ir::{Body, Kind, MemberStyle, Part, Step, Ty, Usage};
use crate::openapi::resolve::is_json;
use crate::openapi::{self, Encoding, Media, Schema, SchemaRef, Style, Type};

/// A body, and its media type where that is another than such a body usually has.
type Sent = (Body, Option<String>);

impl Lower<'_> {
    pub(super) fn body(&mut self, operation: &openapi::Operation) -> Result<Sent, String> {
        let Some(body) = &operation.body else { return Ok((Body::None, None)) };
        let place = Place::new(Usage::of(&operation.id, Part::Body));
        let find = |wanted: &dyn Fn(&str) -> bool| body.content.iter().find(|media| wanted(&media.name));
        let any = find(&|name| name == "*/*");
        let parts = find(&is_parts).filter(|media| media.schema.is_some());
        let form = find(&is_form).filter(|form| parts.is_none() || !self.has_files(form));
        let media = find(&is_lines).or_else(|| find(&is_json)).or(any).or(form).or(parts);
        let Some(media) = media.or(body.content.first()) else { return Ok((Body::None, None)) };
        self.note_others(operation, &body.content, media);
        match media.name.as_str() {
            name if is_lines(name) => {
                let ty = match &media.item {
                    Some(schema) => self.typed(schema, &place.inner(Step::Items)).ty,
                    None => Ty::Json,
                };
                Ok((Body::Lines { ty }, unusual(media, "application/x-ndjson")))
            }
            name if is_json(name) => Ok((self.json(body, media, &place), unusual(media, "application/json"))),
            "*/*" => Ok((self.of_any(body, media, &place), None)),
            name if is_form(name) => {
                let ty = match &media.schema {
                    Some(schema) => self.typed(schema, &place).ty,
                    None => Ty::Json,
                };
                let styles = media.encoding.iter().filter_map(|(key, one)| Some((key.clone(), member_style(one)?)));
                Ok((Body::Form { ty, styles: styles.collect() }, unusual(media, "application/x-www-form-urlencoded")))
            }
            name if is_parts(name) && media.schema.is_some() => Ok((Body::Multipart, None)),
            name if is_parts(name) => Err(format!("its body is {name} of which no part is described")),
            name if name.starts_with("multipart/") || is_xml(name) => {
                Err(format!("its body is {name}, which the runtime cannot write"))
            }
            name if name.starts_with("text/") && !self.is_binary(media.schema.as_ref()) => {
                Ok((Body::Text, unusual(media, "text/plain")))
            }
            _ => Ok((Body::Bytes, unusual(media, "application/octet-stream"))),
        }
    }

    /// Says which forms of a body are left to callers.
    fn note_others(&mut self, operation: &openapi::Operation, content: &[Media], sent: &Media) {
        let others = content.iter().filter(|media| media.name != sent.name).map(|media| media.name.as_str());
        let others: Vec<&str> = others.collect();
        if !others.is_empty() {
            let (id, sent, others) = (&operation.id, &sent.name, others.join(", "));
            self.note(format!("{id}: its body may be {sent} or {others}; it is sent as {sent}"));
        }
    }

    fn json(&mut self, body: &openapi::Body, media: &Media, place: &Place) -> Body {
        let Some(schema) = &media.schema else { return Body::Json { ty: Ty::Json, required: body.required } };
        if self.is_bare_object(schema) {
            return if self.peek(schema).empty { Body::Empty } else { Body::Object };
        }
        let ty = self.typed(schema, place).ty;
        if let (Ty::Named(id), Some(text)) = (&ty, &body.description) {
            self.api.types[id.0].doc.text.get_or_insert_with(|| text.clone());
        }
        let required = body.required || self.has_required(&ty);
        Body::Json { ty, required }
    }

    /// A body of any media type: its schema says whether it is bytes, text or JSON.
    fn of_any(&mut self, body: &openapi::Body, media: &Media, place: &Place) -> Body {
        match &media.schema {
            None => Body::Bytes,
            Some(schema) if self.is_binary(Some(schema)) => Body::Bytes,
            Some(schema) if is_text(&self.peek(schema)) => Body::Text,
            Some(_) => self.json(body, media, place),
        }
    }

    /// Whether a schema is one of bytes.
    pub(super) fn is_binary(&self, schema: Option<&SchemaRef>) -> bool {
        schema.is_some_and(|schema| is_bytes(&self.peek(schema)))
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

/// Whether a schema is one of bytes.
pub(super) fn is_bytes(schema: &Schema) -> bool {
    schema.ty == Some(Type::String) && schema.format.as_deref() == Some("binary")
}

/// Whether a schema is one of text, whatever its values are.
pub(super) fn is_text(schema: &Schema) -> bool {
    schema.ty == Some(Type::String) && schema.branches.is_empty()
}

/// The media type of a body as it is described, unless such bodies have it anyway or it stands for several.
fn unusual(media: &Media, usual: &str) -> Option<String> {
    let is_usual = media.written.eq_ignore_ascii_case(usual) || media.name.contains('*');
    (!is_usual).then(|| media.written.clone())
}

/// How a member of a form is written, where it is said. Without a style its content type counts.
pub(super) fn member_style(encoding: &Encoding) -> Option<MemberStyle> {
    if encoding.style.is_none() && encoding.explode.is_none() {
        return encoding.content_type.as_deref().filter(|media| is_json(media)).map(|_| MemberStyle::Json);
    }
    let style = encoding.style.unwrap_or(Style::Form);
    let spread = matches!(style, Style::Form | Style::DeepObject);
    Some(MemberStyle::Styled(style, encoding.explode.unwrap_or(spread)))
}

/// Whether a media type is that of forms whose parts are described.
pub(super) fn is_parts(media: &str) -> bool {
    media == "multipart/form-data"
}

fn is_form(media: &str) -> bool {
    media == "application/x-www-form-urlencoded"
}

pub(super) fn is_lines(media: &str) -> bool {
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
