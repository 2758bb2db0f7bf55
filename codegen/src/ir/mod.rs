//! The intermediate representation: what the crate will hold, as plain data.
//!
//! `lower` builds it, `name` gives it identifiers, `emit` writes it down. It knows neither serde nor quote, and no
//! Rust identifier occurs in it.

pub mod usage;
pub(crate) mod visit;

use indexmap::IndexMap;
use serde_json::Value;

use crate::openapi::{Location, Meanings, Scheme, Style};

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
    /// How callers prove who they are; `None` where nobody has to.
    pub scheme: Option<Scheme>,
    /// Tags with their descriptions, in the order of the document.
    pub tags: IndexMap<String, Option<String>>,
    /// Every type; a [`TypeId`] is an index here.
    pub types: Vec<TypeDef>,
    /// Every operation that the runtime can speak.
    pub operations: Vec<Operation>,
    /// Every webhook.
    pub webhooks: Vec<Webhook>,
    /// The union of all webhooks, where one tag tells them apart.
    pub event: Option<TypeId>,
    /// Enums put together by an entry of `names.toml`: the entry's name and the type.
    pub merged: IndexMap<String, TypeId>,
    /// Operations that the runtime has no words for, with the reason.
    pub skipped: Vec<(String, String)>,
    /// Published types that have become several: the path that one of them keeps, and the usages of the others.
    pub splits: Vec<(String, Vec<String>)>,
    /// What a reader of the run should know: unions that cannot be told apart, enums that look like one thing.
    pub notes: Vec<String>,
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
    /// An instant, kept as text.
    DateTime,
    /// A day, kept as text.
    Date,
    /// A file: its name with its address or its data.
    File,
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
    /// The type of this API that is reached, through lists, mappings and pointers.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Ty::Named(id) => Some(*id),
            Ty::List(inner) | Ty::Map(inner) | Ty::Boxed(inner) | Ty::Nullable(inner) => inner.named(),
            _ => None,
        }
    }
}

/// The keys by which a file is sent: its name, perhaps its content type, and either its address or its data in base64.
///
/// That it is one or the other no schema says, so the runtime has a type that cannot be got wrong. An object with these
/// keys alone is that type; one with more keys is made from it.
pub const FILE_KEYS: [&str; 4] = ["name", "content_type", "data_url", "data"];

/// What the description says about a thing, for its documentation.
#[derive(Clone, Debug, Default)]
pub struct Doc {
    /// The description's own words.
    pub text: Option<String>,
    /// Bounds and formats, in words.
    pub facts: Vec<String>,
    /// What holds when nothing is given.
    pub default: Option<String>,
    /// Whether it is on its way out.
    pub deprecated: bool,
    /// What to do instead, where it is.
    pub advice: Option<String>,
}

/// A type and where it came from.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// What it is.
    pub kind: Kind,
    /// Its documentation.
    pub doc: Doc,
    /// The first place it is used at, such as `GetHrisEmployees.response.data.results[]`.
    pub usage: String,
    /// The property names it stands under; equal shapes under one name are one type.
    pub hints: Vec<String>,
    /// Whether callers send it.
    pub request: bool,
    /// Whether callers receive it.
    pub response: bool,
    /// The position of its entry in the lock, where it is published.
    pub locked: Option<usize>,
    /// What is said of it, if it is an enum, at the places where it stands; one of them is chosen for its own.
    pub doc_candidates: Vec<DocCandidate>,
}

/// What is said of an enum at a place where it stands.
#[derive(Clone, Debug)]
pub struct DocCandidate {
    /// The place.
    pub usage: String,
    /// Of the whole.
    pub text: Option<String>,
    /// Of its values.
    pub meanings: Meanings,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// An object.
    Struct(Struct),
    /// One of several texts or numbers, open for more.
    Enum(Enum),
    /// One of several shapes, open for more.
    Union(Union),
    /// Merged into another type; nothing refers to it any more.
    Gone,
}

/// An object with known keys.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Its members in order.
    pub fields: Vec<Field>,
    /// The type of members that are not listed, where they are allowed.
    pub extra: Option<Ty>,
}

impl Struct {
    /// The members by which this object is a file among other things, in the order of [`FILE_KEYS`].
    pub fn file_members(&self) -> Option<[usize; 4]> {
        let member = |key: &str, required: bool| {
            self.fields.iter().position(|field| {
                field.wire == key && field.ty == Ty::Text && field.required == required && !field.nullable
            })
        };
        let [name, content_type, url, data] = FILE_KEYS;
        let members = [member(name, true)?, member(content_type, false)?, member(url, false)?, member(data, false)?];
        (!self.fields.iter().any(|field| field.wire == "file")).then_some(members)
    }
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its key on the wire.
    pub wire: String,
    /// Its type.
    pub ty: Ty,
    /// Whether the key must be there.
    pub required: bool,
    /// Whether null is a value of it.
    pub nullable: bool,
    /// Whether only the service sends it.
    pub read_only: bool,
    /// Whether only callers send it.
    pub write_only: bool,
    /// The only value it can have, when it is no field but a constant.
    pub constant: Option<Value>,
    /// Its documentation.
    pub doc: Doc,
}

/// An open enum.
#[derive(Clone, Debug, Default)]
pub struct Enum {
    /// The known values: all text, or all integers.
    pub values: Vec<Value>,
    /// What they mean.
    pub meanings: Meanings,
    /// What the description calls them, by value.
    pub names: IndexMap<String, String>,
}

/// An open union.
#[derive(Clone, Debug)]
pub struct Union {
    /// The keys that lead to the tag; empty where the shapes are told apart by JSON type.
    pub tag: Vec<String>,
    /// The known shapes.
    pub variants: Vec<Variant>,
}

/// One shape of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Tag value, or what the shape is recognized by.
    pub discriminant: Discriminant,
    /// The payload.
    pub ty: Ty,
    /// The key that no other object of the union has, where there is one.
    pub word: Option<String>,
}

/// How a shape is recognized.
#[derive(Clone, Debug, PartialEq)]
pub enum Discriminant {
    /// By its tag.
    Tag(Value),
    /// By its JSON type.
    Shape(Shape),
}

/// A JSON type as a union sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are JSON's own words")]
pub enum Shape {
    String,
    Boolean,
    Integer,
    Number,
    Array(Option<Box<Shape>>),
    /// An object that has these keys.
    Object(Vec<String>),
    Any,
}

/// A call.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// The method, in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Its first tag.
    pub tag: Option<String>,
    /// Its documentation.
    pub doc: Doc,
    /// Path parameters in the order of the template, then the others in the order of the document.
    pub params: Vec<Param>,
    /// The header that a handle supplies, where the operation needs one.
    pub scope: Option<String>,
    /// What is sent.
    pub body: Body,
    /// What comes back.
    pub output: Output,
    /// The media type that is asked for.
    pub accept: String,
    /// Whether the answer carries warnings: a write, or a live read of the connected system.
    pub action: bool,
    /// Whether the caller must prove who it is.
    pub authenticated: bool,
    /// The position of its entry in the lock, where it is published.
    pub locked: Option<usize>,
}

/// An argument that travels outside the body.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name on the wire.
    pub wire: String,
    /// Where it travels.
    pub location: Location,
    /// How it is written.
    pub style: Style,
    /// Whether lists and objects are spread.
    pub explode: bool,
    /// Its type.
    pub ty: Ty,
    /// Whether it must be given.
    pub required: bool,
    /// Its documentation.
    pub doc: Doc,
}

/// What an operation sends.
#[derive(Clone, Debug)]
pub enum Body {
    /// Nothing.
    None,
    /// An empty object.
    Empty,
    /// An object of any kind, which is empty when none is given.
    Object,
    /// JSON.
    Json {
        /// Its type.
        ty: Ty,
        /// Whether it must be given.
        required: bool,
    },
    /// A form of `key=value` pairs.
    Form {
        /// Its type.
        ty: Ty,
    },
    /// One JSON text a line.
    Lines {
        /// The type of a line.
        ty: Ty,
        /// The media type.
        media: String,
    },
    /// Plain text.
    Text {
        /// The media type.
        media: String,
    },
    /// Bytes.
    Bytes {
        /// The media type.
        media: String,
    },
}

impl Body {
    /// The type that is sent, where there is one.
    pub fn ty(&self) -> Option<&Ty> {
        match self {
            Body::Json { ty, .. } | Body::Form { ty } | Body::Lines { ty, .. } => Some(ty),
            _ => None,
        }
    }
}

/// What an operation gives back.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// `data` of the success envelope.
    Data(Ty),
    /// A success envelope whose data is empty.
    Done,
    /// A page of these, in the success envelope.
    Page(Ty),
    /// The body itself.
    Whole(Ty),
    /// The body itself, where there may be none.
    Maybe(Ty),
    /// Nothing.
    Nothing,
    /// Plain text.
    Text,
    /// Bytes.
    Raw,
}

impl Output {
    /// The type that is decoded, where there is one.
    pub fn ty(&self) -> Option<&Ty> {
        match self {
            Output::Data(ty) | Output::Page(ty) | Output::Whole(ty) | Output::Maybe(ty) => Some(ty),
            Output::Done | Output::Nothing | Output::Text | Output::Raw => None,
        }
    }
}

/// A call that the service makes.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Its name in the description.
    pub name: String,
    /// Its documentation.
    pub doc: Doc,
    /// Its payload.
    pub ty: Ty,
}

impl Api {
    /// The definition of a type.
    pub fn def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }
}

impl Kind {
    /// The types that a value of this type holds, with the step that leads to each.
    pub fn children(&self) -> Vec<(String, &Ty)> {
        match self {
            Kind::Struct(strukt) => strukt
                .fields
                .iter()
                .filter(|field| field.constant.is_none())
                .map(|field| (field.wire.clone(), &field.ty))
                .chain(strukt.extra.iter().map(|ty| ("extra".to_owned(), ty)))
                .collect(),
            Kind::Union(union) => union.variants.iter().map(|variant| (variant.step(), &variant.ty)).collect(),
            Kind::Enum(_) | Kind::Gone => Vec::new(),
        }
    }

    /// The same, to be changed.
    pub fn children_mut(&mut self) -> Vec<&mut Ty> {
        match self {
            Kind::Struct(strukt) => {
                strukt.fields.iter_mut().map(|field| &mut field.ty).chain(strukt.extra.iter_mut()).collect()
            }
            Kind::Union(union) => union.variants.iter_mut().map(|variant| &mut variant.ty).collect(),
            Kind::Enum(_) | Kind::Gone => Vec::new(),
        }
    }
}

impl Discriminant {
    /// The step of a usage path that leads through this variant.
    pub fn step(&self) -> String {
        match self {
            Discriminant::Tag(Value::String(tag)) => tag.clone(),
            Discriminant::Tag(tag) => tag.to_string(),
            Discriminant::Shape(shape) => shape.word(),
        }
    }
}

impl Union {
    /// The steps of all shapes, each told from those before it that have the same.
    pub fn steps(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::with_capacity(self.variants.len());
        for variant in &self.variants {
            let step = variant.step();
            let mut own = step.clone();
            let mut number = 1;
            while out.contains(&own) {
                number += 1;
                own = format!("{step}#{number}");
            }
            out.push(own);
        }
        out
    }
}

impl Variant {
    /// The step of a usage path that leads through this variant.
    pub fn step(&self) -> String {
        self.word.clone().unwrap_or_else(|| self.discriminant.step())
    }
}

impl Shape {
    /// The shape in one word.
    pub fn word(&self) -> String {
        match self {
            Shape::String => "text".into(),
            Shape::Boolean => "boolean".into(),
            Shape::Integer => "integer".into(),
            Shape::Number => "number".into(),
            Shape::Array(None) => "list".into(),
            Shape::Array(Some(inner)) => format!("{} list", inner.word()),
            Shape::Object(_) => "object".into(),
            Shape::Any => "any".into(),
        }
    }
}
