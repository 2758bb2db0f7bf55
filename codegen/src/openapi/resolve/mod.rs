//! `resolve`: the typed document in, the same with every `$ref` text replaced by an id out.
//!
//! A reference that points at nothing is reported here; one that comes back to itself through properties is data.
//! From here on an unresolved reference cannot be written down: [`SchemaRef`] has no variant for it.

mod schema;

use std::sync::Arc;

use indexmap::IndexMap;
use openapiv3 as oa;
use serde::Deserialize;
use serde_json::Value;

use crate::openapi::{
    Body, Document, Location, Meanings, Media, Operation, Parameter, Response, Schema, SchemaId, SchemaRef, Scheme,
    Status, Style,
};
use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::identifier::{Scope, pascal, spell};
use crate::support::pointer::escape;

/// Replaces every reference of `document` by an id.
pub fn resolve(document: oa::OpenAPI) -> Result<Document, Diagnostics> {
    let components = document.components.unwrap_or_default();
    let mut cx = Resolver {
        ids: components.schemas.keys().enumerate().map(|(index, name)| (name.clone(), SchemaId(index))).collect(),
        parameters: &components.parameters,
        responses: &components.responses,
        bodies: &components.request_bodies,
        schemes: components.security_schemes.keys().cloned().collect(),
        diagnostics: Vec::new(),
    };
    let mut out = Document {
        title: document.info.title,
        version: document.info.version,
        description: document.info.description,
        servers: servers(&document.servers),
        tags: document.tags.into_iter().map(|tag| (tag.name, tag.description)).collect(),
        security: document.security.unwrap_or_default().iter().flat_map(|entry| entry.keys().cloned()).collect(),
        ..Document::default()
    };
    for (name, schema) in &components.schemas {
        let pointer = format!("#/components/schemas/{}", escape(name));
        let schema = match schema {
            oa::ReferenceOr::Reference { reference } => {
                let target = cx.schema_id(reference, &pointer);
                Schema { pointer, all_of: target.into_iter().map(SchemaRef::Component).collect(), ..Schema::default() }
            }
            oa::ReferenceOr::Item(schema) => cx.schema(schema, pointer),
        };
        out.schemas.insert(name.clone(), schema);
    }
    cx.report_self_references(&out.schemas);
    for name in out.security.iter().filter(|name| !components.security_schemes.contains_key(*name)) {
        cx.unknown_scheme("#/security", name);
    }
    for (name, scheme) in &components.security_schemes {
        if let oa::ReferenceOr::Item(scheme) = scheme {
            out.schemes.insert(name.clone(), scheme_of(scheme));
        }
    }
    for (path, item) in &document.paths.paths {
        if let oa::ReferenceOr::Item(item) = item {
            let pointer = format!("#/paths/{}", escape(path));
            cx.path_item(path, item, &pointer, &mut out.operations);
        }
    }
    if let Some(Value::Object(webhooks)) = document.extensions.get("x-webhooks") {
        for (name, item) in webhooks.iter().filter(|(name, item)| item.is_object() || !name.starts_with("x-")) {
            let pointer = format!("#/webhooks/{}", escape(name));
            match oa::PathItem::deserialize(item) {
                Ok(item) => cx.path_item(name, &item, &pointer, &mut out.webhooks),
                Err(error) => cx.diagnostics.push(Diagnostic::new(
                    pointer,
                    format!("this webhook cannot be read: {error}"),
                    "write it like a path with one operation",
                )),
            }
        }
    }
    cx.check_operation_ids(&out.operations);
    name_operations(&mut out.operations);
    name_operations(&mut out.webhooks);
    for operation in &out.operations {
        cx.check_parameters(operation);
    }
    if cx.diagnostics.is_empty() { Ok(out) } else { Err(cx.diagnostics) }
}

/// Operations without an id get one from method and path, which gives way to those that are written.
fn name_operations(operations: &mut [Operation]) {
    let mut scope = Scope::seeded(operations.iter().map(|operation| operation.id.as_str()).collect::<Vec<_>>());
    for operation in operations.iter_mut().filter(|operation| operation.id.is_empty()) {
        let way = format!("{} {}", operation.method.to_ascii_lowercase(), operation.path.replace(['{', '}'], " "));
        operation.id = scope.take([pascal(&way), pascal(&spell(&way))]);
    }
}

/// Each server once, with its variables at their defaults.
fn servers(servers: &[oa::Server]) -> Vec<(String, Option<String>)> {
    let mut out: IndexMap<String, Option<String>> = IndexMap::new();
    for server in servers {
        let mut url = server.url.clone();
        for (name, variable) in server.variables.iter().flatten() {
            url = url.replace(&format!("{{{name}}}"), &variable.default);
        }
        out.entry(url).or_insert_with(|| server.description.clone());
    }
    out.into_iter().collect()
}

fn scheme_of(scheme: &oa::SecurityScheme) -> Scheme {
    match scheme {
        oa::SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => Scheme::Bearer,
        oa::SecurityScheme::HTTP { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => Scheme::Basic,
        oa::SecurityScheme::HTTP { .. } => Scheme::Unsupported,
        oa::SecurityScheme::APIKey { location: oa::APIKeyLocation::Header, name, .. } => Scheme::Header(name.clone()),
        oa::SecurityScheme::APIKey { location: oa::APIKeyLocation::Query, name, .. } => Scheme::Query(name.clone()),
        oa::SecurityScheme::APIKey { location: oa::APIKeyLocation::Cookie, name, .. } => Scheme::Cookie(name.clone()),
        oa::SecurityScheme::OAuth2 { .. } | oa::SecurityScheme::OpenIDConnect { .. } => Scheme::Bearer,
    }
}

struct Resolver<'a> {
    ids: IndexMap<String, SchemaId>,
    parameters: &'a IndexMap<String, oa::ReferenceOr<oa::Parameter>>,
    responses: &'a IndexMap<String, oa::ReferenceOr<oa::Response>>,
    bodies: &'a IndexMap<String, oa::ReferenceOr<oa::RequestBody>>,
    schemes: Vec<String>,
    diagnostics: Diagnostics,
}

impl Resolver<'_> {
    fn dangling(&mut self, reference: &str, pointer: &str) {
        self.diagnostics.push(Diagnostic::new(
            format!("{pointer}/$ref"),
            format!("`{reference}` points at nothing"),
            "mend the reference, or add what it names",
        ));
    }

    /// Follows `reference` through one table of components.
    fn component<'t, T>(
        &mut self,
        table: &'t IndexMap<String, oa::ReferenceOr<T>>,
        kind: &str,
        reference: &str,
        pointer: &str,
    ) -> Option<(String, &'t T)> {
        let mut next = reference.to_owned();
        for _ in 0..=table.len() {
            let name = next
                .strip_prefix("#/components/")
                .and_then(|rest| rest.strip_prefix(kind))
                .and_then(|rest| rest.strip_prefix('/'));
            let name = name.map(crate::support::pointer::unescape);
            match name.as_ref().and_then(|name| table.get(name)) {
                Some(oa::ReferenceOr::Item(item)) => return Some((name.unwrap_or_default(), item)),
                Some(oa::ReferenceOr::Reference { reference }) => next = reference.clone(),
                None => break,
            }
        }
        let elsewhere =
            reference.starts_with("#/components/") && !reference.starts_with(&format!("#/components/{kind}/"));
        if elsewhere {
            self.diagnostics.push(Diagnostic::new(
                format!("{pointer}/$ref"),
                format!("`{reference}` is not among the {kind}, and one of them is needed here"),
                format!("refer to `#/components/{kind}/…`"),
            ));
        } else {
            self.dangling(reference, pointer);
        }
        None
    }

    fn path_item(&mut self, path: &str, item: &oa::PathItem, pointer: &str, out: &mut Vec<Operation>) {
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
                security: operation
                    .security
                    .as_ref()
                    .map(|entries| entries.iter().flat_map(|entry| entry.keys().cloned()).collect()),
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
                    "mend the part that the message names",
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
                    schema: media.schema.as_ref().and_then(|schema| self.schema_ref(schema, &format!("{at}/schema"))),
                    item,
                }
            })
            .collect()
    }

    fn check_operation_ids(&mut self, operations: &[Operation]) {
        let mut seen: IndexMap<&str, &str> = IndexMap::new();
        for operation in operations.iter().filter(|operation| !operation.id.is_empty()) {
            if pascal(&operation.id).is_empty() {
                self.diagnostics.push(Diagnostic::new(
                    format!("{}/operationId", operation.pointer),
                    format!("no name can be made from the operationId `{}`", operation.id),
                    "use letters and digits, or take the operationId out: method and path name the operation then",
                ));
            }
            self.check_security(operation);
            if let Some(first) = seen.insert(&operation.id, &operation.pointer) {
                self.diagnostics.push(Diagnostic::new(
                    format!("{}/operationId", operation.pointer),
                    format!("the operationId `{}` is used at {first} already", operation.id),
                    "give each operation an id of its own",
                ));
            }
        }
    }

    fn check_security(&mut self, operation: &Operation) {
        for name in
            operation.security.iter().flatten().filter(|name| !self.schemes.contains(name)).cloned().collect::<Vec<_>>()
        {
            self.unknown_scheme(&format!("{}/security", operation.pointer), &name);
        }
    }

    fn unknown_scheme(&mut self, pointer: &str, name: &str) {
        self.diagnostics.push(Diagnostic::new(
            pointer,
            format!("no security scheme is called `{name}`"),
            "add it under `components.securitySchemes`, or mend the name",
        ));
    }

    fn check_parameters(&mut self, operation: &Operation) {
        let template: Vec<&str> =
            operation.path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect();
        for name in &template {
            if !operation.parameters.iter().any(|p| p.location == Location::Path && p.name == *name) {
                self.diagnostics.push(Diagnostic::new(
                    &operation.pointer,
                    format!("the path has `{{{name}}}`, but no path parameter of that name is declared"),
                    format!("add a parameter `{name}` with `in: path`, or take it out of the path"),
                ));
            }
        }
        for parameter in operation.parameters.iter().filter(|p| p.location == Location::Path) {
            if !template.contains(&parameter.name.as_str()) {
                self.diagnostics.push(Diagnostic::new(
                    &parameter.pointer,
                    format!("the path parameter `{}` does not occur in the path `{}`", parameter.name, operation.path),
                    format!("put `{{{}}}` into the path, or take the parameter out", parameter.name),
                ));
            }
        }
    }
}

/// What `x-deprecation` says.
fn advice(extensions: &IndexMap<String, Value>) -> Option<String> {
    extensions.get("x-deprecation").and_then(Value::as_str).map(str::to_owned)
}

/// What `x-enum-descriptions` and `x-enum-plain` say. Other programs write lists under these words; those are no meanings.
fn meanings(extensions: &IndexMap<String, Value>) -> Meanings {
    Meanings {
        texts: texts(extensions, "x-enum-descriptions"),
        plain: extensions.get("x-enum-plain") == Some(&Value::Bool(true)),
    }
}

/// The texts that a word maps values to.
fn texts(extensions: &IndexMap<String, Value>, word: &str) -> IndexMap<String, String> {
    let texts = extensions.get(word).and_then(Value::as_object).into_iter().flatten();
    texts.filter_map(|(value, text)| Some((value.clone(), text.as_str()?.to_owned()))).collect()
}

/// Whether a media type is JSON.
pub fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or(media).trim().to_ascii_lowercase();
    media == "application/json" || media == "text/json" || media.ends_with("+json")
}
