//! Operations and webhooks: what is sent, what comes back, and where each type of it stands.

use std::fmt::{self, Display, Formatter};

use super::{Doc, Listed, Origin, Part, Step, Ty, Usage, usage};
use crate::openapi::{Location, Style};

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
    /// The media type that is sent, where it is another than such a body usually has.
    pub content_type: Option<String>,
    /// What comes back.
    pub output: Output,
    /// What comes back as a stream, in place of that or beside it.
    pub stream: Option<Stream>,
    /// The media type that is asked for.
    pub accept: String,
    /// Whether the answer carries warnings: a write, or a live read of the connected system.
    pub action: bool,
    /// What the caller must show: one of these, each of which is schemes that all belong to it.
    pub security: Vec<Vec<usize>>,
    /// The server of its own that it goes to.
    pub server: Option<usize>,
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
    /// Whether what has a meaning in an address stays as it is.
    pub reserved: bool,
    /// Its type.
    pub ty: Ty,
    /// Whether it must be given.
    pub required: bool,
    /// How it is written as a part of a form, where it is said.
    pub member: Option<MemberStyle>,
    /// The media type of a part, where it is said.
    pub media: Option<String>,
    /// Its documentation.
    pub doc: Doc,
}

impl Param {
    /// The part of its operation that it is.
    pub fn part(&self) -> Part {
        Part::Param(self.location, self.wire.as_str().into())
    }
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
        /// The members of which it is said how they are written.
        styles: Vec<(String, MemberStyle)>,
    },
    /// One JSON text a line.
    Lines {
        /// The type of a line.
        ty: Ty,
    },
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// A multipart form, whose parts are parameters.
    Multipart,
}

/// How a member of a form is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberStyle {
    /// As a parameter of a query of this style, spread or not.
    Styled(Style, bool),
    /// As JSON text.
    Json,
}

impl Body {
    /// The type that is sent, where there is one.
    pub fn ty(&self) -> Option<&Ty> {
        match self {
            Body::Json { ty, .. } | Body::Form { ty, .. } | Body::Lines { ty } => Some(ty),
            Body::None | Body::Empty | Body::Object | Body::Text | Body::Bytes | Body::Multipart => None,
        }
    }

    /// The same, to be changed.
    pub fn ty_mut(&mut self) -> Option<&mut Ty> {
        match self {
            Body::Json { ty, .. } | Body::Form { ty, .. } | Body::Lines { ty } => Some(ty),
            Body::None | Body::Empty | Body::Object | Body::Text | Body::Bytes | Body::Multipart => None,
        }
    }

    /// The usage of that type, in the operation of this id.
    pub fn usage(&self, operation: &str) -> Usage {
        let body = Usage::of(operation, Part::Body);
        if matches!(self, Body::Lines { .. }) { body.then(Step::Items) } else { body }
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
    /// A page of a list that says itself how its pages come.
    Listed(Box<Listed>),
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
    /// Items that are read while they come, as the operation's stream says.
    Stream,
}

/// An answer that is read while it comes.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    /// What it is made of.
    pub framing: Framing,
    /// The type of an item, where it is decoded.
    pub ty: Option<Ty>,
    /// Its media type.
    pub media: String,
}

/// What an answer that is read while it comes is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Bytes.
    Pieces,
    /// One JSON text a line.
    Lines,
    /// JSON texts behind separators.
    Sequence,
    /// Server-sent events whose data is JSON.
    Events,
    /// Server-sent events whose data is text.
    EventTexts,
}

impl Stream {
    /// The usage of its items, in the operation of this id.
    pub fn usage(operation: &str) -> Usage {
        Usage::of(operation, Part::Stream)
    }
}

impl Operation {
    /// The type of the items that it streams, where they are decoded.
    pub fn item(&self) -> Option<&Ty> {
        self.stream.as_ref()?.ty.as_ref()
    }

    /// The types that it gives back, each with its usage.
    pub fn given(&self) -> impl Iterator<Item = (Usage, &Ty)> {
        let output = self.output.ty().map(|ty| (self.output.usage(&self.id), ty));
        output.into_iter().chain(self.item().map(|ty| (Stream::usage(&self.id), ty)))
    }
}

impl Output {
    /// The type that is decoded, where there is one.
    pub fn ty(&self) -> Option<&Ty> {
        match self {
            Output::Data(ty) | Output::Page(ty) | Output::Whole(ty) | Output::Maybe(ty) => Some(ty),
            Output::Listed(listed) => Some(&listed.item),
            Output::Done | Output::Nothing | Output::Text | Output::Raw | Output::Stream => None,
        }
    }

    /// The same, to be changed.
    pub fn ty_mut(&mut self) -> Option<&mut Ty> {
        match self {
            Output::Data(ty) | Output::Page(ty) | Output::Whole(ty) | Output::Maybe(ty) => Some(ty),
            Output::Listed(listed) => Some(&mut listed.item),
            Output::Done | Output::Nothing | Output::Text | Output::Raw | Output::Stream => None,
        }
    }

    /// The type of a record, where it is a page of a list.
    pub fn record(&self) -> Option<&Ty> {
        match self {
            Output::Page(ty) => Some(ty),
            Output::Listed(listed) => Some(&listed.item),
            _ => None,
        }
    }

    /// The usage of that type, in the operation of this id.
    pub fn usage(&self, operation: &str) -> Usage {
        match self {
            Output::Data(_) => Usage::response(operation, &usage::data_way()),
            Output::Page(_) => Usage::response(operation, &usage::results_way()),
            Output::Listed(listed) => Listed::usage(operation, &listed.paging.items),
            _ => Usage::of(operation, Part::Response),
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

impl Webhook {
    /// Where usages of its types begin.
    pub fn origin(&self) -> Origin {
        Origin::Webhook(self.name.as_str().into())
    }
}

/// What the runtime has no words for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// What it is.
    pub what: SkippedThing,
    /// The reason.
    pub reason: String,
}

/// An operation or a webhook that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SkippedThing {
    /// An operation: its id, its method and path.
    Operation(String, String),
    /// A webhook, by its name.
    Webhook(String),
}

impl Display for SkippedThing {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            SkippedThing::Operation(id, call) => write!(out, "{id} ({call})"),
            SkippedThing::Webhook(name) => write!(out, "webhook {name}"),
        }
    }
}
