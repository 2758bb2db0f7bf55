//! Operations and their parameters: those that the runtime can speak, and how each argument is written.

use super::answer::Answered;
use super::{Lower, Place, doc_of, security};
use crate::ir::{
    Discriminant, Doc, JsonType, Kind, Operation, OwnServer, Param, Part, Skipped, SkippedThing, Ty, Usage,
};
use crate::openapi::{self, Location, Style};

/// The methods that operations are called by.
const METHODS: [&str; 8] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "QUERY"];

impl Lower<'_> {
    pub(super) fn lower_operations(&mut self) {
        for operation in &self.document.operations {
            match self.operation(operation) {
                Ok(lowered) => self.api.operations.push(lowered),
                Err(reason) => {
                    let call = format!("{} {}", operation.method, operation.path);
                    let what = SkippedThing::Operation(operation.id.clone(), call);
                    self.api.skipped.push(Skipped { what, reason });
                }
            }
        }
    }

    fn operation(&mut self, operation: &openapi::Operation) -> Result<Operation, String> {
        if operation.method == "TRACE" {
            return Err("HTTP clients do not send TRACE".into());
        }
        if !METHODS.contains(&operation.method.as_str()) {
            return Err(format!("its method is {}, which only `client.call` sends", operation.method));
        }
        let (body, content_type) = self.body(operation)?;
        let Answered { output, stream, action, accept } = self.output(operation)?;
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
            if let Some(media) = &parameter.query_string {
                if parameter.required {
                    return Err(format!("its query string is {media}, which the runtime cannot write"));
                }
                self.note(format!("{}: its query string is {media}, which is left out", operation.id));
                continue;
            }
            if header && parameter.required && self.config.scope(&parameter.name).is_some() {
                scope = Some(parameter.name.clone());
                continue;
            }
            params.push(self.param(operation, parameter));
        }
        params.extend(self.form_parts(operation, &body));
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
            content_type,
            output,
            stream,
            action,
            accept,
            security: match &operation.security {
                Some(security) => security::by_index(security, &self.api.schemes),
                None if self.document.security.is_empty() => Vec::new(),
                None => self.api.security.clone(),
            },
            server: self.own_server(operation),
        })
    }

    /// The server that an operation goes to, where that is not the one that all go to.
    fn own_server(&mut self, operation: &openapi::Operation) -> Option<usize> {
        let ((url, description), others) = operation.servers.split_first()?;
        let trimmed = |url: &str| url.trim_end_matches('/').to_owned();
        let usual = self.document.servers.first().map_or_else(String::new, |(url, _)| trimmed(url));
        if trimmed(url) == usual {
            return None;
        }
        let servers = &mut self.api.own_servers;
        let index = servers.iter().position(|server| server.url == *url).unwrap_or_else(|| {
            let (url, description) = (url.clone(), description.clone());
            servers.push(OwnServer { url, description, others: Vec::new() });
            servers.len() - 1
        });
        let known = &mut servers[index].others;
        let new: Vec<String> = others.iter().map(|(url, _)| url.clone()).filter(|url| !known.contains(url)).collect();
        known.extend(new);
        Some(index)
    }

    fn param(&mut self, operation: &openapi::Operation, parameter: &openapi::Parameter) -> Param {
        let part = Part::Param(parameter.location, parameter.name.as_str().into());
        let place = Place::new(Usage::of(&operation.id, part));
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
            reserved: parameter.reserved,
            ty,
            required: parameter.required,
            member: None,
            media: None,
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
            matches!(
                mark,
                Discriminant::Shape(JsonType::String | JsonType::Boolean | JsonType::Integer | JsonType::Number)
            )
        };
        // A union of texts and numbers is text on the wire.
        let is_text = |ty: &Ty| {
            let Ty::Named(id) = ty else { return false };
            let kind = &self.api.types[id.0].kind;
            matches!(kind, Kind::Union(union) if union.variants.iter().all(|variant| text(&variant.discriminant)))
        };
        match &ty {
            ty if scalar(ty) => {}
            Ty::List(inner) if scalar(inner) => {}
            ty if is_text(ty) => return (Ty::Text, parameter.style),
            Ty::List(inner) if is_text(inner) => return (Ty::List(Box::new(Ty::Text)), parameter.style),
            Ty::List(inner) if query && (parameter.style == Style::DeepObject || **inner == Ty::Json) => {}
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
}

/// A parameter that travels as JSON text takes any JSON unless it has a shape of its own.
fn json_text(ty: Ty) -> Ty {
    match ty {
        Ty::Map(_) => Ty::Json,
        other => other,
    }
}

pub(super) fn operation_doc(operation: &openapi::Operation) -> Doc {
    let text = match (&operation.summary, &operation.description) {
        (Some(summary), Some(text)) if !text.starts_with(summary.as_str()) => Some(format!("{summary}\n\n{text}")),
        (Some(summary), None) => Some(summary.clone()),
        (_, text) => text.clone(),
    };
    Doc { text, deprecated: operation.deprecated, advice: operation.advice.clone(), ..Doc::default() }
}
