//! `resolve`: the typed document in, the same with every `$ref` text replaced by an id out.
//!
//! A reference that points at nothing is reported here; one that comes back to itself through properties is data.
//! From here on an unresolved reference cannot be written down: [`SchemaRef`] has no variant for it.

mod check;
mod operation;
mod schema;
mod servers;

use indexmap::IndexMap;
use openapiv3 as oa;
use serde::Deserialize;
use serde_json::Value;

use super::normalize::{MUTUAL, UNSUPPORTED};
use crate::openapi::{Document, Meanings, Schema, SchemaId, SchemaRef, Scheme, Security, Template};
use crate::support::diagnostic::{Diagnostic, Diagnostics};
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
        templates: IndexMap::new(),
        diagnostics: Vec::new(),
    };
    let mut out = Document {
        license: document.info.license.map(|license| {
            let identifier = license.extensions.get("x-identifier").and_then(Value::as_str).map(str::to_owned);
            identifier.unwrap_or(license.name)
        }),
        title: document.info.title,
        version: document.info.version,
        description: document.info.description,
        tags: document.tags.into_iter().map(|tag| (tag.name, tag.description)).collect(),
        security: security(&document.security.unwrap_or_default()),
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
    out.servers = cx.servers(&document.servers, "#/servers");
    for name in out.security.iter().flatten().filter(|name| !components.security_schemes.contains_key(*name)) {
        cx.unknown_scheme("#/security", name);
    }
    for (name, scheme) in &components.security_schemes {
        let scheme = match scheme {
            oa::ReferenceOr::Item(scheme) => Some(scheme),
            oa::ReferenceOr::Reference { reference } => {
                let pointer = format!("#/components/securitySchemes/{}", escape(name));
                cx.component(&components.security_schemes, "securitySchemes", reference, &pointer).map(|found| found.1)
            }
        };
        if let Some(scheme) = scheme {
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
    check::name_unnamed(&mut out.operations);
    check::name_unnamed(&mut out.webhooks);
    for operation in &out.operations {
        cx.check_parameters(operation);
    }
    out.templates = std::mem::take(&mut cx.templates);
    if cx.diagnostics.is_empty() { Ok(out) } else { Err(cx.diagnostics) }
}

/// Each requirement as the names of its schemes.
fn security(entries: &[oa::SecurityRequirement]) -> Security {
    entries.iter().map(|entry| entry.keys().cloned().collect()).collect()
}

fn scheme_of(scheme: &oa::SecurityScheme) -> (Scheme, Option<String>) {
    match scheme {
        oa::SecurityScheme::HTTP { scheme, description, .. } => {
            let scheme = match scheme.to_ascii_lowercase().as_str() {
                "bearer" => Scheme::Bearer,
                "basic" => Scheme::Basic,
                MUTUAL => Scheme::Mutual,
                UNSUPPORTED => Scheme::Unsupported,
                _ => Scheme::Http(scheme.clone()),
            };
            (scheme, description.clone())
        }
        oa::SecurityScheme::APIKey { location, name, description, .. } => {
            let carried = match location {
                oa::APIKeyLocation::Header => Scheme::Header,
                oa::APIKeyLocation::Query => Scheme::Query,
                oa::APIKeyLocation::Cookie => Scheme::Cookie,
            };
            (carried(name.clone()), description.clone())
        }
        oa::SecurityScheme::OAuth2 { description, .. } | oa::SecurityScheme::OpenIDConnect { description, .. } => {
            (Scheme::Bearer, description.clone())
        }
    }
}

struct Resolver<'a> {
    ids: IndexMap<String, SchemaId>,
    parameters: &'a IndexMap<String, oa::ReferenceOr<oa::Parameter>>,
    responses: &'a IndexMap<String, oa::ReferenceOr<oa::Response>>,
    bodies: &'a IndexMap<String, oa::ReferenceOr<oa::RequestBody>>,
    schemes: Vec<String>,
    templates: IndexMap<String, Template>,
    diagnostics: Diagnostics,
}

impl Resolver<'_> {
    fn dangling(&mut self, reference: &str, pointer: &str) {
        self.diagnostics.push(Diagnostic::new(
            format!("{pointer}/$ref"),
            format!("`{reference}` points at nothing"),
            "correct the reference, or add what it refers to",
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
        let (mut next, mut steps) = (reference.to_owned(), 0);
        loop {
            if steps > table.len() {
                self.diagnostics.push(Diagnostic::new(
                    format!("{pointer}/$ref"),
                    format!("`{reference}` leads through other references back to itself"),
                    format!("let one of the {kind} on the way say what it is"),
                ));
                return None;
            }
            steps += 1;
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
