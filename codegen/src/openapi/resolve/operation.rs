//! Operations: a path and its methods in, each with its parameters, body and responses out, references looked up.

use std::sync::Arc;

use indexmap::IndexMap;
use openapiv3 as oa;
use serde::Deserialize;
use serde_json::Value;

use super::{Resolver, advice, is_json, meanings};
use crate::openapi::{Body, Encoding, Location, Media, Operation, Parameter, Response, SchemaRef, Status, Style};
use crate::support::diagnostic::Diagnostic;
use crate::support::pointer::escape;

impl Resolver<'_> {
    pub(super) fn path_item(&mut self, path: &str, item: &oa::PathItem, pointer: &str, out: &mut Vec<Operation>) {
        let later = self.later_methods(item, pointer);
        let own = item.iter().map(|(method, operation)| (method.to_owned(), format!("{pointer}/{method}"), operation));
        let later = later.iter().map(|(method, at, operation)| (method.clone(), at.clone(), operation));
        for (method, at, operation) in own.chain(later) {
            let mut parameters: Vec<Parameter> = Vec::new();
            let own = operation.parameters.iter().enumerate().map(|(index, p)| (p, format!("{at}/parameters/{index}")));
            let shared =
                item.parameters.iter().enumerate().map(|(index, p)| (p, format!("{pointer}/parameters/{index}")));
            let own: Vec<Parameter> = own.filter_map(|(parameter, at)| self.parameter(parameter, at)).collect();
            let shared: Vec<Parameter> = shared.filter_map(|(parameter, at)| self.parameter(parameter, at)).collect();
            let twice = |list: &[Parameter], index: usize| {
                let parameter: &Parameter = &list[index];
                list[..index].iter().any(|other| other.name == parameter.name && other.location == parameter.location)
            };
            for (list, index) in
                (0..own.len()).map(|index| (&own, index)).chain((0..shared.len()).map(|index| (&shared, index)))
            {
                let parameter = &list[index];
                if twice(list, index) && !self.diagnostics.iter().any(|known| known.pointer == parameter.pointer) {
                    self.diagnostics.push(Diagnostic::new(
                        &parameter.pointer,
                        format!("the operation has two parameters named `{}` in the same place", parameter.name),
                        "take one of the two out",
                    ));
                }
            }
            let overridden = |parameter: &Parameter| {
                own.iter().any(|other| other.name == parameter.name && other.location == parameter.location)
            };
            parameters.extend(shared.into_iter().filter(|parameter| !overridden(parameter)));
            parameters.extend(own);
            let body = match &operation.request_body {
                None => None,
                Some(body) => self.body(body, &format!("{at}/requestBody")),
            };
            let default =
                operation.responses.default.as_ref().map(|response| (Status::Default, "default".to_owned(), response));
            let coded = operation.responses.responses.iter().map(|(status, response)| {
                let kind = match status {
                    oa::StatusCode::Code(code) => Status::Code(*code),
                    oa::StatusCode::Range(class) => Status::Class(*class),
                };
                (kind, status.to_string(), response)
            });
            let responses: Vec<(Status, String, &oa::ReferenceOr<oa::Response>)> = coded.chain(default).collect();
            let responses = responses
                .into_iter()
                .filter_map(|(status, name, response)| {
                    self.response(status, response, &format!("{at}/responses/{name}"))
                })
                .collect();
            out.push(Operation {
                id: operation.operation_id.clone().unwrap_or_default(),
                method: method.to_ascii_uppercase(),
                path: path.to_owned(),
                tags: operation.tags.clone(),
                summary: operation.summary.clone().or_else(|| item.summary.clone()),
                description: operation.description.clone().or_else(|| item.description.clone()),
                deprecated: operation.deprecated,
                advice: advice(&operation.extensions),
                parameters,
                body,
                responses,
                security: operation.security.as_deref().map(super::security),
                servers: match operation.servers.is_empty() {
                    true => self.servers(&item.servers, &format!("{pointer}/servers")),
                    false => self.servers(&operation.servers, &format!("{at}/servers")),
                },
                pointer: at,
            });
        }
    }

    /// The operations by methods that 3.0 does not have, which travelled under `x-` names.
    fn later_methods(&mut self, item: &oa::PathItem, pointer: &str) -> Vec<(String, String, oa::Operation)> {
        let query = item.extensions.get("x-query").map(|operation| ("query", format!("{pointer}/query"), operation));
        let others = item.extensions.get("x-additionalOperations").and_then(Value::as_object).into_iter().flatten();
        let others = others.map(|(method, operation)| {
            (method.as_str(), format!("{pointer}/additionalOperations/{}", escape(method)), operation)
        });
        let mut out = Vec::new();
        for (method, at, operation) in query.into_iter().chain(others).filter(|(_, _, value)| value.is_object()) {
            match oa::Operation::deserialize(operation) {
                Ok(operation) => out.push((method.to_owned(), at, operation)),
                Err(error) => self.diagnostics.push(Diagnostic::new(
                    at,
                    format!("this operation cannot be read: {error}"),
                    "correct what the message names",
                )),
            }
        }
        out
    }

    fn parameter(&mut self, parameter: &oa::ReferenceOr<oa::Parameter>, pointer: String) -> Option<Parameter> {
        let parameter = match parameter {
            oa::ReferenceOr::Item(parameter) => parameter,
            oa::ReferenceOr::Reference { reference } => {
                self.component(self.parameters, "parameters", reference, &pointer)?.1
            }
        };
        let (location, style, spread) = match parameter {
            oa::Parameter::Path { style, .. } => (
                Location::Path,
                match style {
                    oa::PathStyle::Matrix => Style::Matrix,
                    oa::PathStyle::Label => Style::Label,
                    oa::PathStyle::Simple => Style::Simple,
                },
                false,
            ),
            oa::Parameter::Query { style, .. } => match style {
                oa::QueryStyle::Form => (Location::Query, Style::Form, true),
                oa::QueryStyle::SpaceDelimited => (Location::Query, Style::SpaceDelimited, false),
                oa::QueryStyle::PipeDelimited => (Location::Query, Style::PipeDelimited, false),
                oa::QueryStyle::DeepObject => (Location::Query, Style::DeepObject, true),
            },
            oa::Parameter::Header { .. } => (Location::Header, Style::Simple, false),
            oa::Parameter::Cookie { .. } => (Location::Cookie, Style::Form, true),
        };
        let data = parameter.parameter_data_ref();
        let (schema, style) = match &data.format {
            oa::ParameterSchemaOrContent::Schema(schema) => {
                (self.schema_ref(schema, &format!("{pointer}/schema")), style)
            }
            oa::ParameterSchemaOrContent::Content(content) => {
                let (name, media) = content.first()?;
                let at = format!("{pointer}/content/{}/schema", escape(name));
                let style = if is_json(name) { Style::Json } else { style };
                (media.schema.as_ref().and_then(|schema| self.schema_ref(schema, &at)), style)
            }
        };
        Some(Parameter {
            name: data.name.clone(),
            location,
            style,
            explode: data.explode.unwrap_or(spread),
            reserved: matches!(parameter, oa::Parameter::Query { allow_reserved: true, .. }),
            required: data.required || location == Location::Path,
            deprecated: data.deprecated.unwrap_or(false),
            advice: advice(&data.extensions),
            meanings: meanings(&data.extensions),
            query_string: data.extensions.get("x-querystring").and_then(Value::as_str).map(str::to_owned),
            description: data.description.clone(),
            schema: schema.unwrap_or_else(|| SchemaRef::Inline(Arc::default())),
            pointer,
        })
    }

    fn body(&mut self, body: &oa::ReferenceOr<oa::RequestBody>, pointer: &str) -> Option<Body> {
        let body = match body {
            oa::ReferenceOr::Item(body) => body,
            oa::ReferenceOr::Reference { reference } => {
                self.component(self.bodies, "requestBodies", reference, pointer)?.1
            }
        };
        Some(Body {
            required: body.required,
            description: body.description.clone(),
            content: self.content(&body.content, pointer),
        })
    }

    fn response(
        &mut self,
        status: Status,
        response: &oa::ReferenceOr<oa::Response>,
        pointer: &str,
    ) -> Option<Response> {
        let (component, response) = match response {
            oa::ReferenceOr::Item(response) => (None, response),
            oa::ReferenceOr::Reference { reference } => {
                let (name, response) = self.component(self.responses, "responses", reference, pointer)?;
                (Some(name), response)
            }
        };
        let pointer = match &component {
            Some(name) => format!("#/components/responses/{}", escape(name)),
            None => pointer.to_owned(),
        };
        Some(Response { status, content: self.content(&response.content, &pointer), component })
    }

    fn content(&mut self, content: &oa::Content, pointer: &str) -> Vec<Media> {
        content
            .iter()
            .map(|(name, media)| {
                let at = format!("{pointer}/content/{}", escape(name));
                let item = media
                    .extensions
                    .get("x-itemSchema")
                    .and_then(|item| self.untyped(item, &format!("{at}/itemSchema")));
                Media {
                    name: name.split(';').next().unwrap_or(name).trim().to_ascii_lowercase(),
                    written: name.trim().to_owned(),
                    encoding: encodings(media.extensions.get("x-encoding")),
                    schema: media.schema.as_ref().and_then(|schema| self.schema_ref(schema, &format!("{at}/schema"))),
                    item,
                }
            })
            .collect()
    }
}

/// How the members of a form are written, as far as it is said.
fn encodings(written: Option<&Value>) -> IndexMap<String, Encoding> {
    let members = written.and_then(Value::as_object).into_iter().flatten();
    members.map(|(name, one)| (name.clone(), encoding(one))).collect()
}

fn encoding(one: &Value) -> Encoding {
    let style = match one.get("style").and_then(Value::as_str) {
        Some("form") => Some(Style::Form),
        Some("spaceDelimited") => Some(Style::SpaceDelimited),
        Some("pipeDelimited") => Some(Style::PipeDelimited),
        Some("deepObject") => Some(Style::DeepObject),
        _ => None,
    };
    let content_type = one.get("contentType").and_then(Value::as_str);
    let headers = one.get("headers").and_then(Value::as_object).into_iter().flatten();
    Encoding {
        content_type: content_type.map(|media| media.trim().to_owned()),
        style,
        explode: one.get("explode").and_then(Value::as_bool),
        headers: headers.map(|(name, _)| name.clone()).collect(),
    }
}
