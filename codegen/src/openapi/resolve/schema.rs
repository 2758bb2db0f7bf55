//! Schemas of `resolve`: whichever of `openapiv3`'s forms a schema was typed as, one flat form comes out.

use std::fmt::Display;
use std::sync::Arc;

use indexmap::IndexMap;
use openapiv3 as oa;
use serde::Deserialize;
use serde_json::Value;

use super::Resolver;
use crate::openapi::{Additional, Schema, SchemaId, SchemaRef, Type};
use crate::support::diagnostic::Diagnostic;
use crate::support::pointer::{escape, unescape};

impl Resolver<'_> {
    pub(super) fn schema_id(&mut self, reference: &str, pointer: &str) -> Option<SchemaId> {
        let id = reference
            .strip_prefix("#/components/schemas/")
            .and_then(|name| self.ids.get(name).or_else(|| self.ids.get(&unescape(name))).copied());
        if id.is_none() {
            self.dangling(reference, pointer);
        }
        id
    }

    pub(super) fn schema_ref(&mut self, schema: &oa::ReferenceOr<oa::Schema>, pointer: &str) -> Option<SchemaRef> {
        match schema {
            oa::ReferenceOr::Reference { reference } => self.schema_id(reference, pointer).map(SchemaRef::Component),
            oa::ReferenceOr::Item(schema) => Some(SchemaRef::Inline(Arc::new(self.schema(schema, pointer.to_owned())))),
        }
    }

    fn boxed(&mut self, schema: &oa::ReferenceOr<Box<oa::Schema>>, pointer: &str) -> Option<SchemaRef> {
        match schema {
            oa::ReferenceOr::Reference { reference } => self.schema_id(reference, pointer).map(SchemaRef::Component),
            oa::ReferenceOr::Item(schema) => Some(SchemaRef::Inline(Arc::new(self.schema(schema, pointer.to_owned())))),
        }
    }

    /// A schema that travelled under an `x-` name.
    pub(super) fn untyped(&mut self, value: &Value, pointer: &str) -> Option<SchemaRef> {
        match oa::ReferenceOr::<oa::Schema>::deserialize(value) {
            Ok(schema) => self.schema_ref(&schema, pointer),
            Err(error) => {
                self.diagnostics.push(Diagnostic::new(
                    pointer,
                    format!("this schema cannot be read: {error}"),
                    "correct the schema",
                ));
                None
            }
        }
    }

    fn list(&mut self, list: &[oa::ReferenceOr<oa::Schema>], word: &str, pointer: &str) -> Vec<SchemaRef> {
        list.iter()
            .enumerate()
            .filter_map(|(index, schema)| self.schema_ref(schema, &format!("{pointer}/{word}/{index}")))
            .collect()
    }

    fn properties(
        &mut self,
        properties: &IndexMap<String, oa::ReferenceOr<Box<oa::Schema>>>,
        pointer: &str,
    ) -> IndexMap<String, SchemaRef> {
        properties
            .iter()
            .filter_map(|(name, schema)| {
                Some((name.clone(), self.boxed(schema, &format!("{pointer}/properties/{}", escape(name)))?))
            })
            .collect()
    }

    fn additional(&mut self, additional: Option<&oa::AdditionalProperties>, pointer: &str) -> Additional {
        match additional {
            None => Additional::Unsaid,
            Some(oa::AdditionalProperties::Any(true)) => Additional::Any,
            Some(oa::AdditionalProperties::Any(false)) => Additional::No,
            Some(oa::AdditionalProperties::Schema(schema)) => {
                match self.schema_ref(schema, &format!("{pointer}/additionalProperties")) {
                    Some(SchemaRef::Inline(schema)) if schema.is_any() => Additional::Any,
                    Some(schema) => Additional::Of(schema),
                    None => Additional::Unsaid,
                }
            }
        }
    }

    pub(super) fn schema(&mut self, schema: &oa::Schema, pointer: String) -> Schema {
        let data = &schema.schema_data;
        let mut out = Schema {
            nullable: data.nullable,
            title: data.title.clone(),
            description: data.description.clone(),
            deprecated: data.deprecated,
            read_only: data.read_only,
            write_only: data.write_only,
            advice: super::advice(&data.extensions),
            meanings: super::meanings(&data.extensions),
            value_names: super::texts(&data.extensions, "x-enum-varnames"),
            default: data.default.clone(),
            constant: data.extensions.contains_key("x-const"),
            empty: data.extensions.contains_key("x-empty"),
            discriminator: data
                .discriminator
                .as_ref()
                .filter(|discriminator| !discriminator.extensions.contains_key("x-lost"))
                .map(|discriminator| (discriminator.property_name.clone(), names(&discriminator.mapping))),
            ..Schema::default()
        };
        for (tag, name) in out.discriminator.iter().flat_map(|(_, mapping)| mapping) {
            if !self.ids.contains_key(name) {
                let at = format!("{pointer}/discriminator/mapping/{}", escape(tag));
                let target = data.discriminator.as_ref().and_then(|d| d.mapping.get(tag)).unwrap_or(name);
                self.diagnostics.push(Diagnostic::new(
                    at,
                    format!("`{target}` points at nothing"),
                    "correct the reference, or add what it refers to",
                ));
            }
        }
        if let Some(Value::Object(patterns)) = data.extensions.get("x-patternProperties") {
            for (pattern, schema) in patterns {
                let at = format!("{pointer}/patternProperties/{}", escape(pattern));
                out.patterns.extend(self.untyped(schema, &at));
            }
        }
        if let Some(Value::Array(prefix)) = data.extensions.get("x-prefixItems") {
            for (index, schema) in prefix.iter().enumerate() {
                out.prefix.extend(self.untyped(schema, &format!("{pointer}/prefixItems/{index}")));
            }
        }
        if let Some(Value::Array(list)) = data.extensions.get("x-conditional") {
            for (index, schema) in list.iter().enumerate() {
                out.conditional.extend(self.untyped(schema, &format!("{pointer}/conditional/{index}")));
            }
        }
        if let Some(content) = data.extensions.get("x-contentSchema") {
            out.content = self.untyped(content, &format!("{pointer}/contentSchema"));
        }
        match &schema.schema_kind {
            oa::SchemaKind::Type(ty) => self.typed(&mut out, ty, &pointer),
            oa::SchemaKind::OneOf { one_of } => out.branches = self.list(one_of, "oneOf", &pointer),
            oa::SchemaKind::AnyOf { any_of } => {
                out.branches = self.list(any_of, "anyOf", &pointer);
                out.any_of = true;
            }
            oa::SchemaKind::AllOf { all_of } => out.all_of = self.list(all_of, "allOf", &pointer),
            oa::SchemaKind::Not { .. } => out.not = true,
            oa::SchemaKind::Any(any) => self.mixed(&mut out, any, &pointer),
        }
        // What 3.1 says of bytes, which 3.0 has a format for.
        let media = data.extensions.get("x-contentMediaType").and_then(Value::as_str);
        let is_text = out.ty.is_none_or(|ty| ty == Type::String) && out.format.is_none() && out.values.is_empty();
        if media.is_some_and(is_bytes) && is_text && !data.extensions.contains_key("x-contentEncoding") {
            (out.ty, out.format) = (Some(Type::String), Some("binary".to_owned()));
        }
        out.pointer = pointer;
        out
    }

    fn typed(&mut self, out: &mut Schema, ty: &oa::Type, pointer: &str) {
        match ty {
            oa::Type::String(string) => {
                out.ty = Some(Type::String);
                out.format = format_text(&string.format);
                out.values = string.enumeration.iter().flatten().map(|value| Value::String(value.clone())).collect();
                bounds(&mut out.bounds, string.min_length, string.max_length, "characters");
            }
            oa::Type::Number(number) => {
                out.ty = Some(Type::Number);
                out.format = format_text(&number.format);
                out.values = number.enumeration.iter().flatten().map(|value| Value::from(*value)).collect();
                // D13: the smallest double there is bounds nothing.
                bounds(
                    &mut out.bounds,
                    number.minimum.filter(|min| *min > f64::MIN),
                    number.maximum.filter(|max| *max < f64::MAX),
                    "",
                );
            }
            oa::Type::Integer(integer) => {
                out.ty = Some(Type::Integer);
                out.format = format_text(&integer.format);
                out.values = integer.enumeration.iter().flatten().map(|value| Value::from(*value)).collect();
                bounds(
                    &mut out.bounds,
                    integer.minimum.filter(|min| *min > -9_007_199_254_740_991),
                    integer.maximum.filter(|max| *max < 9_007_199_254_740_991),
                    "",
                );
            }
            oa::Type::Boolean(boolean) => {
                out.ty = Some(Type::Boolean);
                out.values = boolean.enumeration.iter().flatten().map(|value| Value::Bool(*value)).collect();
            }
            oa::Type::Object(object) => {
                out.ty = Some(Type::Object);
                out.properties = self.properties(&object.properties, pointer);
                out.required = object.required.clone();
                out.additional = self.additional(object.additional_properties.as_ref(), pointer);
            }
            oa::Type::Array(array) => {
                out.ty = Some(Type::Array);
                out.items = array.items.as_ref().and_then(|items| self.boxed(items, &format!("{pointer}/items")));
                bounds(&mut out.bounds, array.min_items, array.max_items, "entries");
            }
        }
    }

    /// A schema whose words belong to several forms at once.
    fn mixed(&mut self, out: &mut Schema, any: &oa::AnySchema, pointer: &str) {
        out.ty = match any.typ.as_deref() {
            Some("string") => Some(Type::String),
            Some("number") => Some(Type::Number),
            Some("integer") => Some(Type::Integer),
            Some("boolean") => Some(Type::Boolean),
            Some("object") => Some(Type::Object),
            Some("array") => Some(Type::Array),
            _ => None,
        };
        out.format = any.format.clone();
        out.values = any.enumeration.clone();
        out.properties = self.properties(&any.properties, pointer);
        out.required = any.required.clone();
        out.additional = self.additional(any.additional_properties.as_ref(), pointer);
        out.items = any.items.as_ref().and_then(|items| self.boxed(items, &format!("{pointer}/items")));
        out.branches = self.list(&any.one_of, "oneOf", pointer);
        out.all_of = self.list(&any.all_of, "allOf", pointer);
        let others = self.list(&any.any_of, "anyOf", pointer);
        if out.branches.is_empty() {
            out.any_of = !others.is_empty();
            out.branches = others;
        } else if !others.is_empty() {
            // Both unions must hold.
            let pointer = format!("{pointer}/anyOf");
            let other = Schema { pointer, branches: others, any_of: true, ..Schema::default() };
            out.all_of.push(SchemaRef::Inline(Arc::new(other)));
        }
        out.not = any.not.is_some() && out.ty.is_none() && out.properties.is_empty();
        bounds(&mut out.bounds, any.min_length, any.max_length, "characters");
    }

    /// Reports components that are nothing but a reference to themselves, directly or by way of others.
    pub(super) fn report_self_references(&mut self, schemas: &IndexMap<String, Schema>) {
        let only_reference = |id: SchemaId| -> Option<SchemaId> {
            let (_, schema) = schemas.get_index(id.0)?;
            let [SchemaRef::Component(next)] = schema.all_of.as_slice() else { return None };
            let bare = schema.ty.is_none() && schema.properties.is_empty() && schema.branches.is_empty();
            bare.then_some(*next)
        };
        for (index, (name, schema)) in schemas.iter().enumerate() {
            let mut next = only_reference(SchemaId(index));
            for _ in 0..schemas.len() {
                match next {
                    Some(id) if id.0 == index => {
                        self.diagnostics.push(Diagnostic::new(
                            &schema.pointer,
                            format!("the schema `{name}` refers only to itself"),
                            "say what its values are, or take it out",
                        ));
                        break;
                    }
                    Some(id) => next = only_reference(id),
                    None => break,
                }
            }
        }
    }
}

/// Whether a media type is of bytes, as far as its name says.
fn is_bytes(media: &str) -> bool {
    let is_text = media.starts_with("text/") || media.contains("xml") || media.contains("yaml");
    !is_text && !super::is_json(media) && media.contains('/')
}

/// The components that a mapping leads to, by their names.
fn names(mapping: &IndexMap<String, String>) -> IndexMap<String, String> {
    let name = |target: &String| unescape(target.rsplit('/').next().unwrap_or(target));
    mapping.iter().map(|(tag, target)| (tag.clone(), name(target))).collect()
}

fn bounds<V: Display>(bounds: &mut Vec<String>, least: Option<V>, most: Option<V>, unit: &str) {
    let text = |value: V| {
        let value = value.to_string();
        // One character, two characters; one entry, two entries.
        let one = unit.strip_suffix("ies").map(|stem| format!("{stem}y")).or(unit.strip_suffix('s').map(str::to_owned));
        let unit = if value == "1" { one.unwrap_or_default() } else { unit.to_owned() };
        format!("{value} {unit}").trim_end().to_owned()
    };
    let (least, most) = (least.map(text), most.map(text));
    if least.is_some() && least == most {
        bounds.extend(least.map(|both| format!("exactly {both}")));
    } else {
        bounds.extend(least.map(|least| format!("at least {least}")));
        bounds.extend(most.map(|most| format!("at most {most}")));
    }
}

fn format_text<T: serde::Serialize>(format: &oa::VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        oa::VariantOrUnknownOrEmpty::Item(known) => {
            serde_json::to_value(known).ok().and_then(|value| value.as_str().map(str::to_owned))
        }
        oa::VariantOrUnknownOrEmpty::Unknown(text) => Some(text.clone()),
        oa::VariantOrUnknownOrEmpty::Empty => None,
    }
}
