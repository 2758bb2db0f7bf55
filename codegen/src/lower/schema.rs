//! classify: what a schema is. Structs, enums, lists, mappings and plain values; unions and `allOf` are next door.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use super::{Key, Later, Lower, Memo, Place, Typed, doc_of};
use crate::ir::{Doc, FILE_KEYS, Field, Kind, Step, Struct, Ty};
use crate::openapi::{Additional, Meanings, Schema, SchemaRef, Type};

/// How deep branches may lie in branches.
const MOST_BRANCHES: usize = 4;

impl<'a> Lower<'a> {
    /// The type of a schema at a place.
    pub(super) fn typed(&mut self, schema: &SchemaRef, place: &Place) -> Typed {
        match schema {
            SchemaRef::Inline(schema) => self.schema(schema, place, None),
            SchemaRef::Component(id) => {
                let key = Key::Component(*id);
                if let Some(known) = self.known(&key, place) {
                    return known;
                }
                let component = self.component(*id);
                let typed = match self.family(*id, place, &key) {
                    Some(typed) => typed,
                    None => self.schema(component, place, Some(&key)),
                };
                self.memo.insert(key, Memo::Done(typed.clone()));
                typed
            }
        }
    }

    /// What has been met before. What is met for the first time is noted as being looked at.
    fn known(&mut self, key: &Key, place: &Place) -> Option<Typed> {
        match self.memo.get(key).cloned() {
            Some(Memo::Done(typed)) => Some(typed),
            // No type of its own yet: what it is will be known at the end.
            Some(Memo::Busy) => {
                let later = self.reserve(place, Doc::default());
                self.api.types[later.0].kind = Kind::Gone;
                self.later.push((later, Later::Known(key.clone())));
                Some(Typed::of(Ty::Named(later)))
            }
            None => {
                self.memo.insert(key.clone(), Memo::Busy);
                None
            }
        }
    }

    /// The type of a schema that is written at a place, or is the component `id`.
    pub(super) fn schema(&mut self, schema: &Schema, place: &Place, key: Option<&Key>) -> Typed {
        let steps = 1 + schema.properties.len() + schema.values.len() + schema.branches.len() + schema.required.len();
        let at = || self.origin(schema);
        if !self.budget.spend(steps, at) || !self.budget.spend_way(&place.usage, at) {
            return Typed::of(Ty::Json);
        }
        let typed = self.bare(schema, place, key);
        let mut meanings = Meanings::default();
        self.collect_meanings(schema, MOST_BRANCHES, &mut BTreeSet::new(), &mut meanings);
        self.add_meanings(&typed.ty, &meanings, &place.usage);
        typed
    }

    /// The type of a schema, without what is said of values.
    fn bare(&mut self, schema: &Schema, place: &Place, key: Option<&Key>) -> Typed {
        // A merged schema has no component to be remembered by; it may hold itself all the same.
        if key.is_none() && !schema.all_of.is_empty() && !schema.pointer.is_empty() {
            let merged = Key::Merged(schema.pointer.clone());
            if let Some(known) = self.known(&merged, place) {
                return known;
            }
            self.count_made(schema);
            let typed = self.flat(schema, place, Some(&merged));
            self.memo.insert(merged, Memo::Done(typed.clone()));
            return typed;
        }
        self.flat(schema, place, key)
    }

    fn flat(&mut self, schema: &Schema, place: &Place, key: Option<&Key>) -> Typed {
        let schema = match self.flatten(schema) {
            // `allOf` with one reference and notes: the type referred to, under these notes.
            Err((reference, nullable)) => {
                let mut typed = self.typed(reference, place);
                typed.nullable |= nullable;
                return typed;
            }
            Ok(schema) => schema,
        };
        let nullable = schema.nullable;
        match self.classify(&schema, place, key) {
            Ok(typed) => Typed { nullable: nullable || typed.nullable, ty: typed.ty },
            Err(()) => Typed { ty: Ty::Json, nullable },
        }
    }

    /// Makes a type known by its component or its place before its parts are looked at.
    pub(super) fn remember(&mut self, key: Option<&Key>, ty: &Ty, nullable: bool) {
        if let Some(key) = key {
            self.memo.insert(key.clone(), Memo::Done(Typed { ty: ty.clone(), nullable }));
        }
    }

    fn classify(&mut self, schema: &Schema, place: &Place, key: Option<&Key>) -> Result<Typed, ()> {
        if let Some((name, pattern)) = self.config.merged(&place.usage)
            && let Some(values) = self.text_values(schema)
        {
            let name = name.to_owned();
            self.matched.insert((name.clone(), pattern.to_owned()));
            return Ok(Typed::of(self.merged_enum(&name, values, place, schema)));
        }
        if schema.unwritten {
            self.note(format!(
                "{}: unions that all hold make more shapes than are written out; what they bring is kept as JSON",
                place.usage
            ));
        }
        if !schema.branches.is_empty() {
            return Ok(self.union(schema, place, key));
        }
        if schema.not {
            return Err(());
        }
        let ty = schema.ty.or_else(|| infer_type(schema)).ok_or(())?;
        let ty = match ty {
            Type::String if !schema.values.is_empty() => self.enumeration(schema.values.clone(), schema, place, key),
            Type::String => self.text(schema.format.as_deref()),
            // An enum is over `i64`.
            Type::Integer if !schema.values.iter().all(Value::is_i64) => {
                self.note(format!(
                    "{}: a value of this enum is more than an `i64` holds; it is a plain number",
                    place.usage
                ));
                if schema.values.iter().all(Value::is_u64) { Ty::U64 } else { Ty::Json }
            }
            Type::Integer if !schema.values.is_empty() => self.enumeration(schema.values.clone(), schema, place, key),
            Type::Integer if schema.format.as_deref() == Some("int32") => Ty::I32,
            Type::Integer if schema.format.as_deref() == Some("uint64") => Ty::U64,
            Type::Integer => Ty::I64,
            Type::Number => Ty::F64,
            Type::Boolean => Ty::Bool,
            Type::Array => self.list(schema, place),
            Type::Object => self.object(schema, place, key),
        };
        Ok(Typed::of(ty))
    }

    /// The type of texts of a format.
    pub(super) fn text(&mut self, format: Option<&str>) -> Ty {
        let Some(name) = format else { return Ty::Text };
        if let Some(format) = self.config.format(name) {
            self.api.formats.entry(name.to_owned()).or_insert_with(|| format.clone());
            return Ty::Formatted(name.into());
        }
        match name {
            "date-time" => Ty::DateTime,
            "date" => Ty::Date,
            // What is not JSON has no format of texts.
            "binary" => Ty::Text,
            name => {
                *self.api.plain_formats.entry(name.to_owned()).or_default() += 1;
                Ty::Text
            }
        }
    }

    fn list(&mut self, schema: &Schema, place: &Place) -> Ty {
        let element = place.inner(Step::Items);
        if !schema.prefix.is_empty() {
            // A tuple reads as a list of whatever its places have in common.
            let types: Vec<Ty> = schema.prefix.iter().map(|item| self.typed(item, &element).element()).collect();
            let rest = schema.items.as_ref().map(|items| self.typed(items, &element).element());
            let uniform = types.iter().chain(&rest).all(|ty| *ty == types[0] && ty.named().is_none());
            return Ty::List(Box::new(if uniform { types[0].clone() } else { Ty::Json }));
        }
        match &schema.items {
            None => Ty::List(Box::new(Ty::Json)),
            Some(items) => Ty::List(Box::new(self.typed(items, &element).element())),
        }
    }

    fn object(&mut self, schema: &Schema, place: &Place, key: Option<&Key>) -> Ty {
        if schema.properties.is_empty() {
            let values: Vec<&SchemaRef> = match &schema.additional {
                Additional::Of(schema) => std::iter::once(schema).collect(),
                _ => Vec::new(),
            };
            let values: Vec<&SchemaRef> = values.into_iter().chain(&schema.patterns).collect();
            let element = place.inner(Step::Values);
            return match values.as_slice() {
                [] => Ty::Json,
                [one] if !matches!(schema.additional, Additional::Any) => {
                    Ty::Map(Box::new(self.typed(one, &element).element()))
                }
                _ => Ty::Map(Box::new(Ty::Json)),
            };
        }
        if self.is_file(schema) {
            self.remember(key, &Ty::File, schema.nullable);
            return Ty::File;
        }
        let type_id = self.reserve(place, doc_of(schema));
        self.remember(key, &Ty::Named(type_id), schema.nullable);
        let required: BTreeSet<&str> = schema.required.iter().map(String::as_str).collect();
        let fields = schema
            .properties
            .iter()
            .map(|(name, property)| self.field(required.contains(name.as_str()), name, property, place))
            .collect();
        let extra = match (&schema.additional, schema.patterns.as_slice()) {
            (Additional::Of(value), []) => Some(self.typed(value, &place.inner(Step::Values)).element()),
            (Additional::Any, _) | (Additional::Of(_), _) => Some(Ty::Json),
            (Additional::Unsaid | Additional::No, []) => None,
            (Additional::Unsaid | Additional::No, [one]) => Some(self.typed(one, &place.inner(Step::Values)).element()),
            (Additional::Unsaid | Additional::No, _) => Some(Ty::Json),
        };
        self.api.types[type_id.0].kind = Kind::Struct(Struct { fields, extra });
        Ty::Named(type_id)
    }

    /// Whether an object is a file and nothing else, see [`crate::ir::FILE_KEYS`].
    pub(super) fn is_file(&self, schema: &Schema) -> bool {
        let [name, others @ ..] = FILE_KEYS;
        let text = |key: &str| {
            schema.properties.get(key).is_some_and(|property| {
                let property = self.peek(property);
                property.ty == Some(Type::String) && property.values.is_empty() && !property.nullable
            })
        };
        schema.properties.len() == FILE_KEYS.len()
            && FILE_KEYS.iter().all(|key| text(key))
            && schema.required.iter().any(|required| required == name)
            && !others.iter().any(|key| schema.required.iter().any(|required| required == key))
            && matches!(schema.additional, Additional::Unsaid | Additional::No)
            && schema.patterns.is_empty()
    }

    fn field(&mut self, required: bool, name: &str, property: &SchemaRef, place: &Place) -> Field {
        let (wire, ty, doc) = (name.to_owned(), Ty::Json, Doc::default());
        let unread =
            Field { wire, ty, required, nullable: false, read_only: false, write_only: false, constant: None, doc };
        if self.budget.is_exceeded() {
            return unread;
        }
        let at = place.property(name);
        let written = self.peek(property);
        let is_tag = place.tag.len() == 1 && place.tag[0] == name;
        let mut doc = doc_of(&written);
        let own = self.raw(property);
        self.budget.spend_text(doc.text.as_deref(), || self.origin(own));
        let (read_only, write_only) = (own.read_only || written.read_only, own.write_only || written.write_only);
        doc.text = own.description.clone().or(doc.text);
        doc.deprecated |= own.deprecated;
        doc.advice = own.advice.clone().or(doc.advice);
        if let [value] = written.values.as_slice() {
            // A constant that must be there carries no information; one that tells variants apart is the variant.
            // A boolean constant stays a field: descriptions write it for "always so today".
            let fixed = written.constant && !value.is_boolean() && required && !written.nullable;
            if (is_tag && (required || written.constant)) || fixed {
                return Field { read_only, write_only, constant: Some(value.clone()), doc, ..unread };
            }
        }
        let typed = self.typed(property, &at);
        self.inherit_docs(&typed.ty, &doc, &at.usage);
        Field { ty: typed.ty, nullable: typed.nullable, read_only, write_only, doc, ..unread }
    }

    /// A schema with its references and `allOf` looked through, for a glance at it.
    pub(super) fn peek<'s>(&self, schema: &'s SchemaRef) -> Cow<'s, Schema>
    where
        'a: 's,
    {
        let (mut next, mut adds_null) = (schema, false);
        for _ in 0..=16 {
            match self.flatten(self.raw(next)) {
                Ok(mut flat) => {
                    if adds_null && !flat.nullable {
                        flat.to_mut().nullable = true;
                    }
                    return flat;
                }
                Err((reference, nullable)) => {
                    next = reference;
                    adds_null |= nullable;
                }
            }
        }
        Cow::Owned(Schema::default())
    }
}

/// The type of a schema that does not name it, from the words it uses.
fn infer_type(schema: &Schema) -> Option<Type> {
    if !schema.properties.is_empty()
        || !schema.patterns.is_empty()
        || matches!(schema.additional, Additional::Of(_) | Additional::Any)
    {
        return Some(Type::Object);
    }
    if schema.items.is_some() || !schema.prefix.is_empty() {
        return Some(Type::Array);
    }
    match schema.values.first() {
        Some(Value::String(_)) => Some(Type::String),
        Some(Value::Bool(_)) => Some(Type::Boolean),
        Some(Value::Number(number)) if !number.is_f64() => Some(Type::Integer),
        Some(Value::Number(_)) => Some(Type::Number),
        _ => None,
    }
}
