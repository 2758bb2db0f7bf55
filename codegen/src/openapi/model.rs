//! What operations and the whole description are once every reference is an id: plain data.

use indexmap::IndexMap;

use super::schema::{Meanings, Schema, SchemaRef};

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants are OpenAPI's own words")]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
    /// A part of a multipart form; no word of OpenAPI.
    Part,
}

impl Location {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
            Location::Part => "part",
        }
    }
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are OpenAPI's own words")]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// JSON text, from `content`.
    Json,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it stands in the document.
    pub pointer: String,
    /// Its name on the wire.
    pub name: String,
    /// Where it travels.
    pub location: Location,
    /// How it is written.
    pub style: Style,
    /// Whether lists and objects are spread.
    pub explode: bool,
    /// Whether what has a meaning in an address stays as it is: `allowReserved`.
    pub reserved: bool,
    /// Whether it must be given.
    pub required: bool,
    /// Whether it is on its way out.
    pub deprecated: bool,
    /// `x-deprecation`.
    pub advice: Option<String>,
    /// `x-enum-descriptions` and `x-enum-plain`.
    pub meanings: Meanings,
    /// The media type, where it is the whole query string in another form than that of forms.
    pub query_string: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Its schema.
    pub schema: SchemaRef,
}

/// One media type of a body.
#[derive(Clone, Debug)]
pub struct Media {
    /// The name, such as `application/json`, without parameters, in lower case.
    pub name: String,
    /// The same as it is written, with its parameters.
    pub written: String,
    /// The schema of the body.
    pub schema: Option<SchemaRef>,
    /// The schema of one line, of a body that is a sequence of JSON texts.
    pub item: Option<SchemaRef>,
    /// How the members of a form are written, by their names.
    pub encoding: IndexMap<String, Encoding>,
}

/// How a member of a form is written.
#[derive(Clone, Debug, Default)]
pub struct Encoding {
    /// The media type of its value.
    pub content_type: Option<String>,
    /// The style, where one is said.
    pub style: Option<Style>,
    /// Whether lists and objects are spread, where it is said.
    pub explode: Option<bool>,
    /// The headers that its part has beside the usual ones.
    pub headers: Vec<String>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Whether it must be sent.
    pub required: bool,
    /// Its description.
    pub description: Option<String>,
    /// Its media types.
    pub content: Vec<Media>,
}

/// Which responses an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// One code.
    Code(u16),
    /// All codes of a class, `2XX`.
    Class(u16),
    /// Every other.
    Default,
}

/// A response of an operation.
#[derive(Clone, Debug)]
pub struct Response {
    /// Which responses are meant.
    pub status: Status,
    /// Its media types.
    pub content: Vec<Media>,
    /// The name of the component it came from.
    pub component: Option<String>,
}

/// An operation, or a webhook.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it stands.
    pub pointer: String,
    /// `operationId`; made from method and path where there is none.
    pub id: String,
    /// The method, in capitals.
    pub method: String,
    /// The path template; a webhook's name.
    pub path: String,
    /// `tags`.
    pub tags: Vec<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `x-deprecation`.
    pub advice: Option<String>,
    /// Its parameters, with the path's own.
    pub parameters: Vec<Parameter>,
    /// `requestBody`.
    pub body: Option<Body>,
    /// `responses`.
    pub responses: Vec<Response>,
    /// `security`, where it is said of the operation itself.
    pub security: Option<Security>,
    /// Its servers, or those of its path, where it is said: URLs with their descriptions, variables at their defaults.
    pub servers: Vec<(String, Option<String>)>,
}

/// What a caller must show: one of these, each of which is the names of schemes that all belong to it. Without any,
/// nothing; where one is empty, nothing will do.
pub type Security = Vec<Vec<String>>;

/// A URL with variables in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The URL, with its `{variables}`.
    pub text: String,
    /// These, in order.
    pub variables: Vec<Variable>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Its value where none is given.
    pub default: String,
    /// The values that are meant; any where there are none.
    pub values: Vec<String>,
    /// Its description.
    pub description: Option<String>,
}

/// How callers prove who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are OpenAPI's own words")]
pub enum Scheme {
    Bearer,
    Basic,
    /// Another scheme of HTTP authentication, by its name.
    Http(String),
    Header(String),
    Query(String),
    Cookie(String),
    /// The connection proves it.
    Mutual,
    Unsupported,
}

/// A whole description without a `$ref` in it.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// `info.license`: its identifier, or else its name.
    pub license: Option<String>,
    /// Server URLs with their descriptions; variables at their defaults.
    pub servers: Vec<(String, Option<String>)>,
    /// Component schemas; a [`SchemaId`](super::SchemaId) is an index here.
    pub schemas: IndexMap<String, Schema>,
    /// Operations in the order of the document.
    pub operations: Vec<Operation>,
    /// Webhooks; `path` is their name.
    pub webhooks: Vec<Operation>,
    /// Tags with their descriptions.
    pub tags: IndexMap<String, Option<String>>,
    /// Security schemes by name, with their descriptions.
    pub schemes: IndexMap<String, (Scheme, Option<String>)>,
    /// The document's own `security`.
    pub security: Security,
    /// What URLs of servers are made from that have variables.
    pub templates: IndexMap<String, Template>,
}
