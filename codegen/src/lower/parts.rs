//! Parts of a multipart form: the members of its schema, each a parameter of the operation.
//!
//! In: the body of an operation. Out: parameters. Must not know how a part is written.

use super::body::{is_bytes, is_parts, member_style};
use super::{Lower, Place, doc_of};
use crate::ir::{Body, Param, Part, Ty, Usage};
use crate::openapi::{self, Additional, Encoding, Location, Media, Schema, SchemaRef, Style, Type};

impl Lower<'_> {
    /// The parts of an operation that sends a multipart form.
    pub(super) fn form_parts(&mut self, operation: &openapi::Operation, body: &Body) -> Vec<Param> {
        let content = operation.body.iter().flat_map(|body| &body.content);
        let Some(media) = content.clone().find(|media| is_parts(&media.name)) else { return Vec::new() };
        let (Body::Multipart, Some(schema)) = (body, &media.schema) else { return Vec::new() };
        let seen = self.peek(schema).into_owned();
        if matches!(seen.additional, Additional::Any | Additional::Of(_)) {
            let id = &operation.id;
            self.note(format!(
                "{id}: its form may have parts of any other name; only those that are listed can be given"
            ));
        }
        let members = self.members(&seen);
        let part = |(name, property, required): (String, SchemaRef, bool)| {
            let encoding = media.encoding.get(&name).cloned().unwrap_or_default();
            self.part(operation, name, &property, required, &encoding)
        };
        members.into_iter().map(part).collect()
    }

    /// The members of a form and whether they must be there. Those of the branches of a union need not.
    fn members(&self, seen: &Schema) -> Vec<(String, SchemaRef, bool)> {
        let is_sent = |property: &SchemaRef| !self.raw(property).read_only && !self.peek(property).read_only;
        let required = |name: &String| seen.required.contains(name);
        let own = seen.properties.iter().map(|(name, property)| (name.clone(), property.clone(), required(name)));
        let mut members: Vec<(String, SchemaRef, bool)> = own.filter(|(_, property, _)| is_sent(property)).collect();
        for branch in &seen.branches {
            for (name, property) in &self.peek(branch).properties {
                if !members.iter().any(|(known, ..)| known == name) && is_sent(property) {
                    members.push((name.clone(), property.clone(), required(name)));
                }
            }
        }
        members
    }

    fn part(
        &mut self,
        operation: &openapi::Operation,
        name: String,
        property: &SchemaRef,
        required: bool,
        encoding: &Encoding,
    ) -> Param {
        let place = Place::new(Usage::of(&operation.id, Part::Param(Location::Part, name.as_str().into())));
        let written = self.peek(property).into_owned();
        let ty = match self.upload(&written, 0) {
            Some(true) => Ty::List(Box::new(Ty::Upload)),
            Some(false) => Ty::Upload,
            None => self.typed(property, &place).ty,
        };
        let is_file = matches!(&ty, Ty::Upload) || matches!(&ty, Ty::List(inner) if **inner == Ty::Upload);
        if !encoding.headers.is_empty() && !is_file {
            let (id, headers) = (&operation.id, encoding.headers.join(", "));
            self.note(format!("{id}: the part `{name}` may have the headers {headers}, which are not sent"));
        }
        let mut doc = doc_of(&written);
        doc.text = self.raw(property).description.clone().or(doc.text);
        self.inherit_docs(&ty, &doc, &place.usage);
        Param {
            wire: name,
            location: Location::Part,
            style: Style::Form,
            explode: true,
            reserved: false,
            ty,
            required,
            member: member_style(encoding),
            media: encoding.content_type.clone().filter(|media| !media.contains([',', '*'])),
            doc,
        }
    }

    /// Whether a member is a file, or perhaps several of one name.
    fn upload(&self, schema: &Schema, depth: usize) -> Option<bool> {
        if is_bytes(schema) {
            return Some(false);
        }
        if depth > 3 {
            return None;
        }
        if schema.ty == Some(Type::Array) {
            return self.upload(&self.peek(schema.items.as_ref()?), depth + 1).map(|_| true);
        }
        let branches = schema.branches.iter().map(|branch| self.upload(&self.peek(branch), depth + 1));
        let branches: Vec<bool> = branches.collect::<Option<_>>()?;
        (!branches.is_empty()).then(|| branches.contains(&true))
    }

    /// Whether a form has files, which only a multipart one can carry as they are.
    pub(super) fn has_files(&self, media: &Media) -> bool {
        let Some(schema) = &media.schema else { return false };
        self.members(&self.peek(schema)).iter().any(|(_, property, _)| self.upload(&self.peek(property), 0).is_some())
    }
}
