//! `lower`: resolved schemas and operations in, the IR out, with what is said of enums beside it.
//!
//! What a schema is (`schema`, `enums`, `union`, `all_of`, `family`), what an operation sends and gives back (`operation`,
//! `body`, `answer`, `errors`, `webhooks`). It decides what things are; it must not know what they are called, nor what is
//! published.

mod all_of;
mod answer;
mod body;
mod budget;
mod circles;
mod conditional;
mod enums;
mod errors;
mod family;
mod lists;
mod operation;
mod parts;
mod schema;
mod security;
mod shapes;
mod streams;
mod union;
mod webhooks;

use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use crate::config::Config;
use crate::ir::{Api, Doc, Fact, Kind, Step, Struct, Ty, TypeDef, TypeId, Usage, is_callable};
use crate::openapi::{Document, Meanings, Schema, SchemaId, SchemaRef};
use crate::support::diagnostic::Diagnostics;

/// What a description says, before any of it is in its place.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// The types and operations.
    pub api: Api,
    /// What is said of each type, if it is an enum, at the places where it stands; one of them is chosen for its own.
    pub candidates: Vec<Vec<DocCandidate>>,
    /// Entries of `names.toml` that make enums one, which there were enums for.
    pub matched: Matched,
}

/// Entries under `[merge]`, each with one of its patterns.
pub type Matched = BTreeSet<(String, String)>;

/// What is said of an enum at a place where it stands.
#[derive(Clone, Debug)]
pub struct DocCandidate {
    /// The place.
    pub usage: Usage,
    /// Of the whole.
    pub text: Option<String>,
    /// Of its values.
    pub meanings: Meanings,
}

/// Lowers a whole description.
pub fn lower(document: &Document, config: &Config) -> Result<Lowered, Diagnostics> {
    let mut cx = Lower::new(document, config);
    cx.circular = cx.circles();
    cx.lower_operations();
    cx.lower_webhooks();
    cx.finish()
}

/// A type, and whether null is a value of it where it is used.
#[derive(Clone, Debug)]
struct Typed {
    ty: Ty,
    nullable: bool,
}

impl Typed {
    fn of(ty: Ty) -> Typed {
        Typed { ty, nullable: false }
    }

    /// The type as an element: null becomes part of it.
    fn element(self) -> Ty {
        if self.nullable && self.ty != Ty::Json { Ty::Nullable(Box::new(self.ty)) } else { self.ty }
    }
}

/// Where a schema is used.
#[derive(Clone, Debug)]
struct Place {
    /// The way so far.
    usage: Usage,
    /// Keys that lead to a union's tag inside it.
    tag: Vec<String>,
}

impl Place {
    fn new(usage: impl Into<Usage>) -> Place {
        Place { usage: usage.into(), tag: Vec::new() }
    }

    fn property(&self, name: &str) -> Place {
        let tag = match self.tag.split_first() {
            Some((first, rest)) if first == name => rest.to_vec(),
            _ => Vec::new(),
        };
        Place { usage: self.usage.property(name), tag }
    }

    /// An element of a list, a value of a mapping.
    fn inner(&self, step: Step) -> Place {
        Place { usage: self.usage.then(step), tag: Vec::new() }
    }

    fn variant(&self, step: &str, tag: &[String]) -> Place {
        Place { usage: self.usage.variant(step), tag: tag.to_vec() }
    }
}

/// What a type is known by while its parts are looked at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    /// Its component.
    Component(SchemaId),
    /// The place of the `allOf` it is merged from.
    Merged(String),
}

/// What is known of a component or a merged schema that has been met.
#[derive(Clone, Debug)]
enum Memo {
    /// Being lowered, and no type of its own yet.
    Busy,
    Done(Typed),
}

use circles::Later;

struct Lower<'a> {
    document: &'a Document,
    config: &'a Config,
    /// Components that are unions, or other names of unions, which come back to themselves by way of branches alone.
    circular: Vec<bool>,
    memo: IndexMap<Key, Memo>,
    /// Parents that know their children by a discriminator alone.
    families: family::Families,
    /// Stand-ins for what was met again before it was known what it is.
    later: Vec<(TypeId, Later)>,
    /// How many schemas have been made by merging.
    made: usize,
    budget: budget::Budget,
    /// What is wrong with entries of `names.toml`.
    problems: Diagnostics,
    /// The notes that have been made.
    noted: BTreeSet<String>,
    api: Api,
    candidates: Vec<Vec<DocCandidate>>,
    matched: Matched,
}

impl<'a> Lower<'a> {
    fn new(document: &'a Document, config: &'a Config) -> Lower<'a> {
        let schemes = security::schemes(document);
        Lower {
            document,
            config,
            circular: Vec::new(),
            families: family::families(document),
            memo: IndexMap::new(),
            later: Vec::new(),
            made: 0,
            budget: budget::Budget::default(),
            problems: Diagnostics::new(),
            noted: BTreeSet::new(),
            api: Api {
                signature_header: config.signature_header().map(str::to_owned),
                site: config.docs().map(str::to_owned),
                title: document.title.clone(),
                version: document.version.clone(),
                description: document.description.clone(),
                servers: document.servers.clone(),
                templates: document.templates.clone(),
                security: security::default(document, &schemes),
                notes: notes_at_the_top(document),
                schemes,
                tags: document.tags.clone(),
                ..Api::default()
            },
            candidates: Vec::new(),
            matched: Matched::new(),
        }
    }

    /// The schema behind a reference, as it is written.
    fn raw<'s>(&self, schema: &'s SchemaRef) -> &'s Schema
    where
        'a: 's,
    {
        match schema {
            SchemaRef::Inline(schema) => schema,
            SchemaRef::Component(id) => self.component(*id),
        }
    }

    fn component(&self, id: SchemaId) -> &'a Schema {
        &self.document.schemas[id.0]
    }

    fn component_name(&self, id: SchemaId) -> &'a str {
        self.document.schemas.get_index(id.0).map_or("", |(name, _)| name)
    }

    /// Takes the next free type, to be filled in once its parts are known.
    fn reserve(&mut self, place: &Place, doc: Doc) -> TypeId {
        let id = TypeId(self.api.types.len());
        self.api.types.push(TypeDef {
            kind: Kind::Struct(Struct::default()),
            doc,
            usage: place.usage.clone(),
            request: false,
            response: false,
        });
        self.candidates.push(Vec::new());
        id
    }

    fn note(&mut self, note: String) {
        if self.noted.insert(note.clone()) {
            self.api.notes.push(note);
        }
    }
}

/// What the top of the description asks for that callers do not get.
fn notes_at_the_top(document: &Document) -> Vec<String> {
    let servers = document.servers.iter().map(|(url, _)| url).filter(|url| !is_callable(url)).map(|url| {
        format!(
            "the server `{url}` is relative or has a variable without default; it is left out, callers give a base URL"
        )
    });
    security::notes(document).into_iter().chain(servers).collect()
}

/// What a schema says about itself, for its documentation.
fn doc_of(schema: &Schema) -> Doc {
    let mut facts = Vec::new();
    match schema.format.as_deref() {
        None | Some("date-time" | "date" | "double" | "float" | "int32" | "int64" | "uint64") => {}
        Some("email") => facts.push(Fact::Email),
        Some("uri" | "url") => facts.push(Fact::Url),
        Some("uuid") => facts.push(Fact::Uuid),
        Some("byte") => facts.push(Fact::Base64),
        // Only words: it comes from outside and goes into Markdown.
        Some(other) if other.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)) => {
            facts.push(Fact::Format(other.to_owned()));
        }
        Some(_) => {}
    }
    facts.extend(schema.bounds.iter().cloned().map(Fact::Bound));
    if schema.values.iter().any(|value| value.is_u64() && !value.is_i64()) {
        let values: Vec<String> = schema.values.iter().map(Value::to_string).collect();
        facts.push(Fact::OneOf(values));
    }
    let scalar = |value: &&Value| !value.is_null() && !value.is_object() && !value.is_array();
    let default = schema.default.as_ref().filter(scalar).map(|default| match default {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    });
    Doc {
        text: schema.description.clone().or_else(|| schema.title.clone()),
        facts,
        default,
        deprecated: schema.deprecated,
        advice: schema.advice.clone(),
    }
}

/// Puts a list of keys in the order they were met, without repeats.
fn union_of(lists: impl IntoIterator<Item = Vec<Value>>) -> Vec<Value> {
    let seen: IndexSet<Value> = lists.into_iter().flatten().collect();
    seen.into_iter().collect()
}

#[cfg(test)]
pub(crate) mod tests;
