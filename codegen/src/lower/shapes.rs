//! shapes: what tells the branches of a union apart where no tag does, and what is kept where nothing does.
//!
//! In: branches as a glance shows them. Out: their JSON types, the keys that name them, one row for each. Must not know
//! what a branch becomes.

use serde_json::Value;

use super::all_of::with_rest;
use super::union::Branch;
use super::{Lower, Place};
use crate::ir::{Discriminant, JsonType, Kind, Ty, Variant};
use crate::openapi::{Additional, Schema, SchemaRef, Type};

impl Lower<'_> {
    /// The branches of `anyOf`, where each object that may hold together with another keeps the keys that are not its own.
    /// Says as well whether some are taken for forms of one thing that only one of them is.
    pub(super) fn open(&self, branches: &[Branch<'_>]) -> (Vec<SchemaRef>, bool) {
        let is_open = |branch: &Branch<'_>| {
            !branch.seen.properties.is_empty()
                && branch.seen.branches.is_empty()
                && matches!(branch.seen.additional, Additional::Unsaid)
                && !self.is_file(&branch.seen)
        };
        // Two forms of one thing have a key in common that both must have, and each one that the other does not know.
        let own = |one: &Schema, other: &Schema| one.required.iter().any(|key| !other.properties.contains_key(key));
        let are_forms = |one: &Schema, other: &Schema| {
            one.required.iter().any(|key| other.required.contains(key)) && own(one, other) && own(other, one)
        };
        let differ = |one: &Schema, other: &Schema| {
            let only = |schema: &SchemaRef| match self.peek(schema).values.as_slice() {
                [value] => Some(value.clone()),
                _ => None,
            };
            one.properties.iter().any(|(name, property)| {
                let (one, other) = (only(property), other.properties.get(name).and_then(only));
                one.is_some() && other.is_some() && one != other
            })
        };
        let mut has_forms = false;
        let mut opened = |(index, branch): (usize, &Branch<'_>)| {
            let others = branches.iter().enumerate().filter(|(other, _)| *other != index);
            let others = others.filter(|(_, other)| is_open(other) && !differ(&branch.seen, &other.seen));
            if !is_open(branch) {
                return branch.written.clone();
            }
            let (forms, together): (Vec<_>, Vec<_>) =
                others.partition(|(_, other)| are_forms(&branch.seen, &other.seen));
            has_forms |= !forms.is_empty();
            if together.is_empty() { branch.written.clone() } else { with_rest(&branch.written, &branch.seen) }
        };
        let opened = branches.iter().enumerate().map(&mut opened).collect();
        (opened, has_forms)
    }

    /// One row for each shape that can be told from the others, the most specific first.
    pub(super) fn tell_apart(&mut self, variants: Vec<Variant>, place: &Place) -> Vec<Variant> {
        let mut out: Vec<Variant> = Vec::new();
        for variant in variants {
            let Discriminant::Shape(shape) = &variant.discriminant else { continue };
            // An integer beyond 2^53 is no double: the two stay two, and what is whole is tried as an integer.
            let number = out.iter().position(|other| other.discriminant == Discriminant::Shape(JsonType::Number));
            if let (JsonType::Integer, Some(number)) = (shape, number)
                && !out.iter().any(|other| other.discriminant == variant.discriminant)
            {
                out.insert(number, variant);
                continue;
            }
            let same = out.iter().position(|other| other.discriminant == variant.discriminant);
            match same {
                None => out.push(variant),
                Some(index) => {
                    let other = &out[index];
                    let plain = |ty: &Ty| matches!(ty, Ty::Text | Ty::Formatted(_) | Ty::DateTime | Ty::Date);
                    let is_enum =
                        |ty: &Ty| matches!(ty, Ty::Named(id) if matches!(self.api.types[id.0].kind, Kind::Enum(_)));
                    let whole = |ty: &Ty| matches!(ty, Ty::I32 | Ty::I64);
                    let wide = |ty: &Ty| *ty == Ty::U64;
                    if other.ty == variant.ty {
                        continue;
                    } else if wide(&other.ty) || wide(&variant.ty) {
                        // Neither holds all that the other does: what does not fit the first is tried as the next.
                        out.push(variant);
                    } else if whole(&other.ty) && is_enum(&variant.ty) {
                        // The enum is open: it has room for every other integer.
                        out[index].ty = variant.ty;
                    } else if is_enum(&other.ty) && whole(&variant.ty) {
                        continue;
                    } else if whole(&other.ty) && whole(&variant.ty) {
                        out[index].ty = Ty::I64;
                    } else if plain(&other.ty) && plain(&variant.ty) {
                        // An instant, a text of a format and any text are one thing on the wire.
                        out[index].ty = Ty::Text;
                    } else if plain(&other.ty) && is_enum(&variant.ty) {
                        out[index].ty = variant.ty;
                    } else if is_enum(&other.ty) && plain(&variant.ty) {
                        continue;
                    } else if matches!(shape, JsonType::Integer) && is_enum(&other.ty) && is_enum(&variant.ty) {
                        // Two enums whose values differ are integers all the same.
                        out[index].ty = Ty::I64;
                    } else if matches!(shape, JsonType::Integer | JsonType::Number) {
                        out[index] =
                            Variant { discriminant: Discriminant::Shape(JsonType::Number), ty: Ty::F64, word: None };
                    } else {
                        let word = shape.word();
                        self.note(format!(
                            "{}: two shapes of this union cannot be distinguished ({word}); the first that fits is taken",
                            place.usage
                        ));
                        // The later one stays reachable: what does not decode as the first is tried as the next.
                        out.push(variant);
                    }
                }
            }
        }
        // An object that must have more keys is tried before one that must have fewer; anything goes last.
        out.sort_by_key(|variant| match &variant.discriminant {
            Discriminant::Shape(JsonType::Any) => (2, 0),
            Discriminant::Shape(JsonType::Object(keys)) => (1, usize::MAX - keys.len()),
            _ => (0, 0),
        });
        out
    }

    /// The JSON type of a schema, as far as one look tells.
    pub(super) fn shape(&self, seen: &Schema) -> JsonType {
        if !seen.branches.is_empty() {
            let text = |branch: &SchemaRef| {
                let branch = self.peek(branch);
                branch.branches.is_empty() && branch.ty == Some(Type::String)
            };
            return if seen.branches.iter().all(text) { JsonType::String } else { JsonType::Any };
        }
        let object = !seen.properties.is_empty() || !seen.patterns.is_empty();
        match seen.ty {
            Some(Type::String) => JsonType::String,
            Some(Type::Boolean) => JsonType::Boolean,
            Some(Type::Integer) => JsonType::Integer,
            Some(Type::Number) => JsonType::Number,
            Some(Type::Array) => JsonType::Array(match seen.items.as_ref().map(|items| self.shape_once(items)) {
                None | Some(JsonType::Any | JsonType::Array(_)) => None,
                Some(JsonType::Object(_)) => Some(Box::new(JsonType::Object(Vec::new()))),
                Some(inner) => Some(Box::new(inner)),
            }),
            Some(Type::Object) => JsonType::Object(
                seen.required.iter().filter(|key| seen.properties.contains_key(*key)).cloned().collect(),
            ),
            None if object => JsonType::Object(
                seen.required.iter().filter(|key| seen.properties.contains_key(*key)).cloned().collect(),
            ),
            None => match seen.values.first() {
                Some(Value::String(_)) => JsonType::String,
                Some(Value::Number(_)) => JsonType::Integer,
                Some(Value::Bool(_)) => JsonType::Boolean,
                _ => JsonType::Any,
            },
        }
    }

    /// The same for an element: a union there can be anything, itself included, and so can the elements of a list.
    fn shape_once(&self, schema: &SchemaRef) -> JsonType {
        let seen = self.peek(schema);
        if !seen.branches.is_empty() {
            return JsonType::Any;
        }
        if seen.ty == Some(Type::Array) { JsonType::Array(None) } else { self.shape(&seen) }
    }

    pub(super) fn shape_word(&self, seen: &Schema) -> String {
        match seen.ty {
            Some(Type::String) => "text".into(),
            Some(Type::Boolean) => "boolean".into(),
            Some(Type::Integer) => "integer".into(),
            Some(Type::Number) => "number".into(),
            Some(Type::Array) => "list".into(),
            _ => "object".into(),
        }
    }
}

/// The first key that this object must have and no other object among the branches must have; failing that, the
/// first that only this one knows, or else the two or three that no other must have together.
pub(super) fn distinguishing_key(branch: &Schema, branches: &[Branch<'_>]) -> Option<String> {
    let objects = branches.iter().filter(|other| !other.seen.properties.is_empty());
    if branch.properties.is_empty() || objects.clone().count() < 2 {
        return None;
    }
    let required = |key: &&String| objects.clone().filter(|other| other.seen.required.contains(key)).count() == 1;
    let known = |key: &&String| objects.clone().filter(|other| other.seen.properties.contains_key(*key)).count() == 1;
    let one = branch.required.iter().find(required).or_else(|| branch.properties.keys().find(known));
    let together = || {
        let shared = |key: &&String| objects.clone().all(|other| other.seen.required.contains(key));
        let own: Vec<&str> = branch.required.iter().filter(|key| !shared(key)).map(String::as_str).collect();
        let has_all = |other: &&Branch<'_>| own.iter().all(|key| other.seen.required.iter().any(|name| name == key));
        (matches!(own.len(), 2 | 3) && objects.clone().filter(has_all).count() == 1).then(|| own.join("_"))
    };
    one.cloned().or_else(together)
}
