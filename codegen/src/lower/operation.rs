//! Operations and webhooks: arguments, bodies, envelopes and pages.
//!
//! The success envelope (`{status: "success", data, warnings?}`) and the page in it (`{results, next}`) are recognized
//! by their shape, per operation, so a description that has neither goes through just as well.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Lower, Place, Typed, doc_of};
use crate::ir::{Body, Discriminant, Doc, Kind, Operation, Output, Param, Shape, Ty, Union, Variant, Webhook};
use crate::openapi::resolve::is_json;
use crate::openapi::{self, Location, Media, Response, Schema, SchemaId, SchemaRef, Status, Style, Type};

/// On how many ways a component is looked through for the enums of errors: one that holds itself has no end of them.
const MOST_ROUTES: usize = 8;

impl Lower<'_> {
    pub(super) fn lower_operations(&mut self) {
        for operation in &self.document.operations {
            match self.operation(operation) {
                Ok(lowered) => self.api.operations.push(lowered),
                Err(reason) => {
                    self.api
                        .skipped
                        .push((format!("{} ({} {})", operation.id, operation.method, operation.path), reason));
                }
            }
        }
    }

    fn operation(&mut self, operation: &openapi::Operation) -> Result<Operation, String> {
        if operation.method == "TRACE" {
            return Err("HTTP clients do not send TRACE".into());
        }
        let body = self.body(operation)?;
        let (output, action, accept) = self.output(operation)?;
        self.errors(operation);
        let mut scope = None;
        let mut params = Vec::new();
        for parameter in &operation.parameters {
            let header = parameter.location == Location::Header;
            if header
                && ["accept", "content-type", "authorization"].contains(&parameter.name.to_ascii_lowercase().as_str())
            {
                continue;
            }
            if header && parameter.required && self.config.scope(&parameter.name).is_some() {
                scope = Some(parameter.name.clone());
                continue;
            }
            params.push(self.param(operation, parameter));
        }
        let position = |param: &Param| match param.location {
            Location::Path => operation.path.find(&format!("{{{}}}", param.wire)).unwrap_or(0),
            _ => usize::MAX,
        };
        params.sort_by_key(position);
        Ok(Operation {
            id: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            tag: operation.tags.first().cloned(),
            doc: operation_doc(operation),
            params,
            scope,
            body,
            output,
            action,
            accept,
            authenticated: operation
                .security
                .as_ref()
                .map_or(!self.document.security.is_empty(), |names| !names.is_empty()),
            locked: None,
        })
    }

    fn param(&mut self, operation: &openapi::Operation, parameter: &openapi::Parameter) -> Param {
        let kind = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        let place = Place::new(format!("{}.{kind}.{}", operation.id, parameter.name), parameter.name.clone());
        let schema = self.peek(&parameter.schema);
        let mut ty = self.typed(&parameter.schema, &place).ty;
        self.add_meanings(&ty, &parameter.meanings, &place.usage);
        if let Ty::Named(id) = &ty
            && self.is_text_boolean(*id)
        {
            ty = Ty::Bool;
        }
        let (ty, style) = self.writable(operation, parameter, ty);
        let mut doc = doc_of(&schema);
        doc.text = parameter.description.clone().or(doc.text);
        doc.deprecated |= parameter.deprecated;
        doc.advice = parameter.advice.clone().or(doc.advice);
        self.inherit_docs(&ty, &doc, &place.usage);
        Param {
            wire: parameter.name.clone(),
            location: parameter.location,
            style,
            explode: parameter.explode,
            ty,
            required: parameter.required,
            doc,
        }
    }

    /// A type that the parameter's style can write, and the style: what no style can write travels as JSON text in a
    /// query, and as text of the caller's own making elsewhere.
    fn writable(&mut self, operation: &openapi::Operation, parameter: &openapi::Parameter, ty: Ty) -> (Ty, Style) {
        let query = parameter.location == Location::Query;
        if parameter.style == Style::Json {
            return if query { (json_text(ty), Style::Json) } else { (Ty::Json, Style::Simple) };
        }
        let scalar = |ty: &Ty| match ty {
            Ty::Named(id) => matches!(self.api.types[id.0].kind, Kind::Enum(_)),
            Ty::List(_) | Ty::Map(_) | Ty::Nullable(_) | Ty::Boxed(_) | Ty::Json => false,
            _ => true,
        };
        let text = |mark: &Discriminant| {
            matches!(mark, Discriminant::Shape(Shape::String | Shape::Boolean | Shape::Integer | Shape::Number))
        };
        match &ty {
            ty if scalar(ty) => {}
            Ty::List(inner) if scalar(inner) => {}
            // A union of texts and numbers is text on the wire.
            Ty::Named(id) if matches!(&self.api.types[id.0].kind, Kind::Union(union) if union.variants.iter().all(|v| text(&v.discriminant))) =>
            {
                return (Ty::Text, parameter.style);
            }
            Ty::List(_) if query => {
                self.note(format!(
                    "{}: `{}` is a list of lists or objects; it travels as JSON text",
                    operation.id, parameter.name
                ));
                return (ty, Style::Json);
            }
            Ty::Json | Ty::Map(_) | Ty::Named(_) if query => {}
            _ => {
                self.note(format!(
                    "{}: `{}` has a shape that its place has no style for; it travels as text",
                    operation.id, parameter.name
                ));
                return (Ty::Text, Style::Simple);
            }
        }
        (ty, parameter.style)
    }

    fn body(&mut self, operation: &openapi::Operation) -> Result<Body, String> {
        let Some(body) = &operation.body else { return Ok(Body::None) };
        let place = Place::new(format!("{}.body", operation.id), format!("{} body", operation.id));
        let find = |wanted: &dyn Fn(&str) -> bool| body.content.iter().find(|media| wanted(&media.name));
        if let Some(media) = find(&is_lines) {
            let ty = match media.item.as_ref().or(media.schema.as_ref().filter(|_| media.item.is_none())) {
                Some(schema) if media.item.is_some() => {
                    self.typed(schema, &Place::new(format!("{}[]", place.usage), place.hint.clone())).ty
                }
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
    fn is_bare_object(&self, schema: &SchemaRef) -> bool {
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

    fn output(&mut self, operation: &openapi::Operation) -> Result<(Output, bool, String), String> {
        let mut successes: Vec<&Response> =
            operation.responses.iter().filter(|response| is_success(response.status)).collect();
        if successes.is_empty() {
            // A description that lists only `default` means it for success as well. Beside others, one that is shared is
            // the answer to mistakes.
            let alone = operation.responses.len() == 1;
            let is_answer = |r: &&Response| r.status == Status::Default && (alone || r.component.is_none());
            successes = operation.responses.iter().filter(is_answer).collect();
        }
        let mut outputs: Vec<Output> = Vec::new();
        let mut action = false;
        let mut empty = false;
        let mut accept = Vec::new();
        for response in successes {
            let media = response
                .content
                .iter()
                .find(|media| is_json(&media.name))
                .or_else(|| response.content.iter().find(|media| media.name == "*/*" && media.schema.is_some()))
                .or_else(|| response.content.first());
            let output = match media {
                None => {
                    empty = true;
                    continue;
                }
                Some(media) => {
                    if !accept.contains(&media.name) {
                        accept.push(media.name.clone());
                    }
                    self.decoded(operation, media, &mut action)?
                }
            };
            if !outputs.contains(&output) {
                outputs.push(output);
            }
        }
        let output = match (outputs.len(), empty) {
            (0, _) => Output::Nothing,
            (1, false) => outputs.remove(0),
            (1, true) => match outputs.remove(0) {
                Output::Whole(ty) => Output::Maybe(ty),
                Output::Data(ty) => Output::Data(ty),
                Output::Nothing | Output::Done => Output::Nothing,
                other => other,
            },
            _ => {
                self.note(format!(
                    "{}: its successful responses differ; the answer is kept as plain JSON",
                    operation.id
                ));
                if empty { Output::Maybe(Ty::Json) } else { Output::Whole(Ty::Json) }
            }
        };
        let accept = if accept.is_empty() { "application/json".to_owned() } else { accept.join(", ") };
        Ok((output, action, accept))
    }

    fn decoded(&mut self, operation: &openapi::Operation, media: &Media, action: &mut bool) -> Result<Output, String> {
        let name = media.name.as_str();
        if is_xml(name) {
            return Err(format!("its answer is {name}, which the runtime cannot read"));
        }
        if name.starts_with("text/") && name != "text/json" {
            return Ok(Output::Text);
        }
        if !is_json(name) && name != "*/*" {
            return Ok(Output::Raw);
        }
        let usage = format!("{}.response", operation.id);
        let Some(schema) = &media.schema else { return Ok(Output::Whole(Ty::Json)) };
        let root = self.peek(schema);
        if let Some((data, warnings)) = self.envelope(&root) {
            *action |= warnings;
            let seen = self.peek(&data);
            if let Some(item) = self.page(&seen, operation) {
                let place = Place::new(format!("{usage}.data.results[]"), format!("{} results", operation.id));
                return Ok(Output::Page(self.typed(&item, &place).element()));
            }
            if self.is_bare_object(&data) {
                return Ok(Output::Done);
            }
            let typed = self.typed(&data, &Place::new(format!("{usage}.data"), format!("{} data", operation.id)));
            return Ok(Output::Data(option(typed)));
        }
        let typed = self.typed(schema, &Place::new(usage, format!("{} response", operation.id)));
        Ok(if typed.nullable { Output::Maybe(typed.ty) } else { Output::Whole(typed.ty) })
    }

    /// The data of a success envelope, and whether warnings stand beside it.
    fn envelope(&self, root: &Schema) -> Option<(SchemaRef, bool)> {
        let known = root.properties.keys().all(|key| ["status", "data", "warnings"].contains(&key.as_str()));
        let status = self.peek(root.properties.get("status")?);
        let data = root.properties.get("data")?;
        let success = matches!(status.values.as_slice(), [Value::String(text)] if text == "success");
        let warnings = match root.properties.get("warnings") {
            None => false,
            Some(warnings) => {
                let list = self.peek(warnings);
                let item = self.peek(list.items.as_ref()?);
                if !item.properties.keys().eq(["message"]) {
                    return None;
                }
                true
            }
        };
        (known && success).then(|| (data.clone(), warnings))
    }

    /// The item of a page, where the operation takes a cursor and the data is nothing but a page.
    fn page(&self, data: &Schema, operation: &openapi::Operation) -> Option<SchemaRef> {
        let cursor = operation.parameters.iter().any(|p| p.location == Location::Query && p.name == "cursor");
        let known = data.properties.keys().all(|key| ["results", "next", "next_cursor"].contains(&key.as_str()));
        if !cursor || !known || !data.properties.contains_key("next") {
            return None;
        }
        let results = self.peek(data.properties.get("results")?);
        results.items.clone().filter(|_| results.ty == Some(Type::Array))
    }

    /// Errors are read by the runtime; what is taken from their schemas is what `names.toml` merges into one enum.
    fn errors(&mut self, operation: &openapi::Operation) {
        if !self.config.merges() {
            return;
        }
        for response in operation.responses.iter().filter(|response| !is_success(response.status)) {
            for media in response.content.iter().filter(|media| is_json(&media.name)) {
                let Some(schema) = &media.schema else { continue };
                let root = response.component.clone().unwrap_or_else(|| format!("{}.error", operation.id));
                self.merge_only(schema, &Place::new(root, "error"), 0, &mut BTreeMap::new());
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

    pub(super) fn lower_webhooks(&mut self) {
        let mut payloads: Vec<(String, SchemaRef)> = Vec::new();
        for operation in &self.document.webhooks {
            let media = operation.body.as_ref().and_then(|body| body.content.iter().find(|media| is_json(&media.name)));
            match media.and_then(|media| media.schema.clone()) {
                Some(schema) => payloads.push((operation.path.clone(), schema)),
                None => {
                    self.api.skipped.push((format!("webhook {}", operation.path), "it sends no JSON".into()));
                }
            }
        }
        let tag = self.event_tag(&payloads);
        let mut variants = Vec::new();
        for (name, schema) in &payloads {
            let mut place = Place::new(format!("webhook:{name}"), format!("webhook {name}"));
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
            let place = Place::new("webhooks", "webhooks");
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

/// A type as an answer: null becomes part of it.
fn option(typed: Typed) -> Ty {
    typed.element()
}

/// A parameter that travels as JSON text takes any JSON unless it has a shape of its own.
fn json_text(ty: Ty) -> Ty {
    match ty {
        Ty::Map(_) => Ty::Json,
        other => other,
    }
}

fn operation_doc(operation: &openapi::Operation) -> Doc {
    let text = match (&operation.summary, &operation.description) {
        (Some(summary), Some(text)) if !text.starts_with(summary.as_str()) => Some(format!("{summary}\n\n{text}")),
        (Some(summary), None) => Some(summary.clone()),
        (_, text) => text.clone(),
    };
    Doc { text, deprecated: operation.deprecated, advice: operation.advice.clone(), ..Doc::default() }
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Class(2))
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

fn is_xml(media: &str) -> bool {
    media == "application/xml" || media == "text/xml" || media.ends_with("+xml")
}
