//! The intermediate representation: what the crate will hold, as plain data.
//!
//! `lower` builds it, `name` gives it identifiers, `emit` writes it down. It knows neither serde nor quote, and no
//! Rust identifier occurs in it.

mod doc;
mod format;
mod kind;
mod operation;
mod paging;
pub mod usage;
pub(crate) mod visit;

pub use doc::{Doc, Fact};
pub use format::{CrateAt, Dependency, Format};
pub use kind::{Discriminant, Enum, FILE_KEYS, Field, JsonType, Kind, Struct, Union, Variant};
pub use operation::{Body, Framing, MemberStyle, Operation, Output, Param, Skipped, SkippedThing, Stream, Webhook};
pub use paging::{At, Listed, Next, Paging, Way};
pub use usage::{Origin, Part, Step, Usage, find_usage};

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use crate::openapi::{Scheme, Template};

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// The documentation site that links in descriptions are relative to.
    pub site: Option<String>,
    /// Base URLs with their descriptions.
    pub servers: Vec<(String, Option<String>)>,
    /// What the URLs of servers are made from that have variables.
    pub templates: IndexMap<String, Template>,
    /// Servers that operations have of their own, with their descriptions and the other addresses that are given.
    pub own_servers: Vec<OwnServer>,
    /// How callers prove who they are: every scheme that is asked for, the one that a client begins with first.
    pub schemes: Vec<SecurityScheme>,
    /// What must be shown where an operation says nothing: one of these, each of which is schemes that all belong to it.
    pub security: Vec<Vec<usize>>,
    /// Tags with their descriptions, in the order of the document.
    pub tags: IndexMap<String, Option<String>>,
    /// Every type; a [`TypeId`] is an index here.
    pub types: Vec<TypeDef>,
    /// Every operation that the runtime can speak.
    pub operations: Vec<Operation>,
    /// Every webhook.
    pub webhooks: Vec<Webhook>,
    /// The header that carries the signature of a webhook, where one is given.
    pub signature_header: Option<String>,
    /// The union of all webhooks, where one tag tells them apart.
    pub event: Option<TypeId>,
    /// Enums put together by an entry of `names.toml`: the entry's name and the type.
    pub merged: IndexMap<String, TypeId>,
    /// Formats of texts that have a type of their own, by their names.
    pub formats: BTreeMap<String, Format>,
    /// Formats that nobody has given a type, each with how often such texts were met.
    pub plain_formats: BTreeMap<String, usize>,
    /// Operations that the runtime has no words for, with the reason.
    pub skipped: Vec<Skipped>,
    /// What a reader of the run should know: unions that cannot be distinguished, enums that look like one thing.
    pub notes: Vec<String>,
}

/// A server that operations have of their own.
#[derive(Clone, Debug)]
pub struct OwnServer {
    /// Its URL, variables at their defaults.
    pub url: String,
    /// Its description.
    pub description: Option<String>,
    /// Other URLs that would do.
    pub others: Vec<String>,
}

/// A way to prove who one is.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Its name in the description.
    pub name: String,
    /// How it is shown.
    pub scheme: Scheme,
    /// Its description.
    pub description: Option<String>,
}

/// Whether a server's address says all that is needed to call it.
pub fn is_callable(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://")) && !url.contains(['{', '}'])
}

/// A type of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// Text.
    Text,
    /// Text of a format that has a type of its own, by the format's name.
    Formatted(Arc<str>),
    /// An instant, kept as text.
    DateTime,
    /// A day, kept as text.
    Date,
    /// A file: its name with its address or its data.
    File,
    /// A file as a part of a multipart form: its name with its bytes.
    Upload,
    /// A 32-bit integer.
    I32,
    /// A 64-bit integer.
    I64,
    /// A 64-bit integer, zero or more.
    U64,
    /// A double.
    F64,
    /// A boolean.
    Bool,
    /// Any JSON, kept as it came.
    Json,
    /// A list.
    List(Box<Ty>),
    /// A mapping from text.
    Map(Box<Ty>),
    /// A type of this API.
    Named(TypeId),
    /// The same behind a pointer, where a type holds itself.
    Boxed(Box<Ty>),
    /// A value that may be null, inside a list or mapping.
    Nullable(Box<Ty>),
}

impl Ty {
    /// The same type, with texts of formats as the texts that they are without their features.
    pub fn as_text(&self) -> Ty {
        let inside = |inner: &Ty| Box::new(inner.as_text());
        match self {
            Ty::Formatted(_) => Ty::Text,
            Ty::List(inner) => Ty::List(inside(inner)),
            Ty::Map(inner) => Ty::Map(inside(inner)),
            Ty::Boxed(inner) => Ty::Boxed(inside(inner)),
            Ty::Nullable(inner) => Ty::Nullable(inside(inner)),
            ty => ty.clone(),
        }
    }

    /// The type of this API that is reached, through lists, mappings and pointers.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Ty::Named(id) => Some(*id),
            Ty::List(inner) | Ty::Map(inner) | Ty::Boxed(inner) | Ty::Nullable(inner) => inner.named(),
            _ => None,
        }
    }
}

/// A type and where it came from.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// What it is.
    pub kind: Kind,
    /// Its documentation.
    pub doc: Doc,
    /// The first place it is used at, such as `GetHrisEmployees.response.data.results[]`.
    pub usage: Usage,
    /// Whether callers send it.
    pub request: bool,
    /// Whether callers receive it.
    pub response: bool,
}

impl Api {
    /// The definition of a type.
    pub fn def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }
}
