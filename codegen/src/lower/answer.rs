//! What operations give back: envelopes, pages, and everything else.
//!
//! The success envelope (`{status: "success", data, warnings?}`) and the page in it (`{results, next}`) are recognized
//! by their shape, per operation, so a description that has neither goes through just as well.

use serde_json::Value;

use super::body::{is_text, is_xml};
use super::streams::framing;
use super::{Lower, Place};
use crate::ir::usage::{data_way, results_way};
use crate::ir::{Framing, Output, Step, Stream, Ty, Usage};
use crate::openapi::resolve::is_json;
use crate::openapi::{self, Location, Media, Response, Schema, SchemaRef, Status, Type};

/// What an operation gives back.
pub(super) struct Answered {
    pub(super) output: Output,
    /// What comes as a stream, in place of that or beside it.
    pub(super) stream: Option<Stream>,
    /// Whether warnings come along.
    pub(super) action: bool,
    /// The media types that are asked for.
    pub(super) accept: String,
}

impl Lower<'_> {
    pub(super) fn output(&mut self, operation: &openapi::Operation) -> Result<Answered, String> {
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
        let mut stream = None;
        for response in successes {
            let streamed = response.content.iter().find(|media| framing(&media.name).is_some());
            if let Some(media) = streamed
                && stream.is_none()
            {
                stream = self.stream(operation, media);
            }
            let media = response
                .content
                .iter()
                .find(|media| is_json(&media.name))
                .or(streamed)
                .or_else(|| response.content.iter().find(|media| media.name == "*/*"))
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
        if !matches!(output, Output::Listed(_)) {
            self.no_list(operation);
        }
        if matches!(output, Output::Raw | Output::Text) {
            stream = Some(Stream { framing: Framing::Pieces, ty: None, media: accept.clone() });
        }
        Ok(Answered { output, stream, action, accept })
    }

    fn decoded(&mut self, operation: &openapi::Operation, media: &Media, action: &mut bool) -> Result<Output, String> {
        let name = media.name.as_str();
        if is_xml(name) {
            return Err(format!("its answer is {name}, which the runtime cannot read"));
        }
        if framing(name).is_some() {
            return Ok(Output::Stream);
        }
        if media.item.is_some() {
            self.note(format!("{}: its answer is a sequence in {name}; it is given whole, as it comes", operation.id));
        }
        let is_any = name == "*/*";
        if !is_json(name) && (self.is_binary(media.schema.as_ref()) || is_any && media.schema.is_none()) {
            return Ok(Output::Raw);
        }
        if !is_json(name) && name.starts_with("text/")
            || is_any && media.schema.as_ref().is_some_and(|schema| is_text(&self.peek(schema)))
        {
            return Ok(Output::Text);
        }
        if !is_json(name) && !is_any {
            return Ok(Output::Raw);
        }
        let at = |way: &[Step]| Place::new(Usage::response(&operation.id, way));
        let Some(schema) = &media.schema else { return Ok(Output::Whole(Ty::Json)) };
        let root = self.peek(schema);
        if let Some((data, warnings)) = self.envelope(&root) {
            *action |= warnings;
            let seen = self.peek(&data);
            if let Some(item) = self.page(&seen, operation) {
                return Ok(Output::Page(self.typed(&item, &at(&results_way())).element()));
            }
            if self.is_bare_object(&data) {
                return Ok(Output::Done);
            }
            let typed = self.typed(&data, &at(&data_way()));
            return Ok(Output::Data(typed.element()));
        }
        if let Some(listed) = self.listed(operation, schema) {
            return Ok(listed);
        }
        let typed = self.typed(schema, &at(&[]));
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
}

pub(super) fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Class(2))
}
