//! The keyword ledger: every word that OpenAPI 3.0 and 3.1 know, and what becomes of it.
//!
//! `normalize` walks a document along this table. A word is kept for `openapiv3` to type, walked into, ignored for the
//! reason that stands beside it, or, when it is not here, an error. So nothing a description says vanishes unseen.

/// What a node of the document is, and so which words it may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the variants are the names of OpenAPI's own objects")]
pub enum Kind {
    Root,
    Info,
    License,
    Server,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Components,
    Schema,
    Discriminator,
    SecurityScheme,
    Tag,
}

/// What becomes of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Kept as it is, once it has this shape.
    Keep(Shape),
    /// A node of its own.
    Node(Kind),
    /// A list of nodes.
    List(Kind),
    /// A mapping from names to nodes.
    Map(Kind),
    /// A schema, or a boolean in its place.
    SchemaOrBool,
    /// Kept under this name, which `openapiv3` carries along untyped.
    Rename(&'static str),
    /// A mapping from names to nodes, kept under another name.
    RenameMap(&'static str, Kind),
    /// A list of nodes, kept under another name.
    RenameList(&'static str, Kind),
    /// Rewritten by `normalize` before the walk reaches it.
    Rewritten,
    /// Dropped, for this reason.
    Ignore(&'static str),
}

/// The JSON shape that a kept word must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are JSON's own words")]
pub enum Shape {
    Any,
    Text,
    Bool,
    Number,
    Count,
    TextList,
    List,
    Map,
}

const VALIDATION: &str = "restricts values; a client leaves the judgement to the server";
const EXAMPLE: &str = "an example; documentation examples are made from the types";
const IDENTITY: &str = "identifies the schema, and references here go by pointer";
const ANNOTATION: &str = "tells tools, not callers";

/// What becomes of `word` in a node of `kind`; `None` where OpenAPI knows no such word.
pub fn look_up(kind: Kind, word: &str) -> Option<Use> {
    table(kind).iter().find(|(name, _)| *name == word).map(|(_, what)| *what)
}

/// All words of a kind, in the ledger's order.
pub fn table(kind: Kind) -> &'static [(&'static str, Use)] {
    use Shape::{Any, Bool, Count, Number, Text, TextList};
    use Use::{Ignore, Keep, Node, Rename, RenameList, RenameMap, Rewritten, SchemaOrBool};
    match kind {
        Kind::Root => &[
            ("openapi", Rewritten),
            ("info", Node(Kind::Info)),
            ("servers", Use::List(Kind::Server)),
            ("paths", Use::Map(Kind::PathItem)),
            ("components", Node(Kind::Components)),
            ("security", Keep(Shape::List)),
            ("tags", Use::List(Kind::Tag)),
            ("externalDocs", Keep(Shape::Map)),
            ("webhooks", RenameMap("x-webhooks", Kind::PathItem)),
            ("jsonSchemaDialect", Ignore(IDENTITY)),
            ("$schema", Ignore(IDENTITY)),
            ("$self", Ignore(IDENTITY)),
        ],
        Kind::Info => &[
            ("title", Keep(Text)),
            ("summary", Rename("x-summary")),
            ("description", Keep(Text)),
            ("termsOfService", Keep(Text)),
            ("contact", Keep(Shape::Map)),
            ("license", Node(Kind::License)),
            ("version", Keep(Text)),
        ],
        Kind::License => &[("name", Keep(Text)), ("url", Keep(Text)), ("identifier", Rename("x-identifier"))],
        Kind::Server => &[
            ("url", Keep(Text)),
            ("description", Keep(Text)),
            ("variables", Keep(Shape::Map)),
            ("name", Rename("x-name")),
        ],
        Kind::PathItem => &[
            ("$ref", Rewritten),
            ("summary", Keep(Text)),
            ("description", Keep(Text)),
            ("get", Node(Kind::Operation)),
            ("put", Node(Kind::Operation)),
            ("post", Node(Kind::Operation)),
            ("delete", Node(Kind::Operation)),
            ("options", Node(Kind::Operation)),
            ("head", Node(Kind::Operation)),
            ("patch", Node(Kind::Operation)),
            ("trace", Node(Kind::Operation)),
            ("servers", Use::List(Kind::Server)),
            ("parameters", Use::List(Kind::Parameter)),
        ],
        Kind::Operation => &[
            ("tags", Keep(TextList)),
            ("summary", Keep(Text)),
            ("description", Keep(Text)),
            ("externalDocs", Keep(Shape::Map)),
            ("operationId", Keep(Text)),
            ("parameters", Use::List(Kind::Parameter)),
            ("requestBody", Node(Kind::RequestBody)),
            ("responses", Use::Map(Kind::Response)),
            (
                "callbacks",
                Ignore("calls that the service makes to an address of the caller's; a client makes none of them"),
            ),
            ("deprecated", Keep(Bool)),
            ("x-deprecation", Keep(Any)),
            ("security", Keep(Shape::List)),
            ("servers", Use::List(Kind::Server)),
        ],
        Kind::Parameter => &[
            ("name", Keep(Text)),
            ("in", Keep(Text)),
            ("description", Keep(Text)),
            ("required", Keep(Bool)),
            ("deprecated", Keep(Bool)),
            ("x-deprecation", Keep(Any)),
            ("x-enum-descriptions", Keep(Any)),
            ("x-enum-plain", Keep(Any)),
            ("allowEmptyValue", Keep(Bool)),
            ("style", Keep(Text)),
            ("explode", Keep(Bool)),
            ("allowReserved", Keep(Bool)),
            ("schema", SchemaOrBool),
            ("content", Use::Map(Kind::MediaType)),
            ("example", Ignore(EXAMPLE)),
            ("examples", Ignore(EXAMPLE)),
        ],
        Kind::RequestBody => {
            &[("description", Keep(Text)), ("content", Use::Map(Kind::MediaType)), ("required", Keep(Bool))]
        }
        Kind::MediaType => &[
            ("schema", SchemaOrBool),
            ("x-itemSchema", Node(Kind::Schema)),
            ("itemSchema", RenameMap("x-itemSchema", Kind::Schema)),
            ("encoding", Ignore("how parts of forms are written; parts are written in the default way")),
            ("example", Ignore(EXAMPLE)),
            ("examples", Ignore(EXAMPLE)),
        ],
        Kind::Response => &[
            ("description", Keep(Text)),
            ("summary", Ignore(ANNOTATION)),
            ("content", Use::Map(Kind::MediaType)),
            ("headers", Ignore("callers read headers from the response as they came")),
            ("links", Ignore("say which call may follow; callers decide that")),
        ],
        Kind::Components => &[
            ("schemas", Use::Map(Kind::Schema)),
            ("responses", Use::Map(Kind::Response)),
            ("parameters", Use::Map(Kind::Parameter)),
            ("requestBodies", Use::Map(Kind::RequestBody)),
            ("securitySchemes", Use::Map(Kind::SecurityScheme)),
            ("pathItems", Rewritten),
            ("headers", Ignore("callers read headers from the response as they came")),
            ("examples", Ignore(EXAMPLE)),
            ("links", Ignore("say which call may follow; callers decide that")),
            ("callbacks", Ignore("calls that the service makes; a client makes none of them")),
        ],
        Kind::SecurityScheme => &[
            ("type", Keep(Text)),
            ("description", Keep(Text)),
            ("name", Keep(Text)),
            ("in", Keep(Text)),
            ("scheme", Keep(Text)),
            ("bearerFormat", Keep(Text)),
            ("flows", Ignore("the caller brings the token")),
            ("openIdConnectUrl", Keep(Text)),
        ],
        Kind::Tag => &[("name", Keep(Text)), ("description", Keep(Text)), ("externalDocs", Keep(Shape::Map))],
        Kind::Discriminator => &[("propertyName", Keep(Text)), ("mapping", Keep(Shape::Map))],
        Kind::Schema => &[
            ("type", Rewritten),
            ("properties", Use::Map(Kind::Schema)),
            ("required", Keep(TextList)),
            ("enum", Rewritten),
            ("const", Rewritten),
            ("nullable", Rewritten),
            ("items", SchemaOrBool),
            ("description", Keep(Text)),
            ("format", Keep(Text)),
            ("additionalProperties", SchemaOrBool),
            ("anyOf", Use::List(Kind::Schema)),
            ("oneOf", Use::List(Kind::Schema)),
            ("allOf", Use::List(Kind::Schema)),
            ("not", SchemaOrBool),
            ("discriminator", Node(Kind::Discriminator)),
            ("title", Keep(Text)),
            ("default", Keep(Any)),
            ("deprecated", Keep(Bool)),
            ("x-deprecation", Keep(Any)),
            ("x-enum-descriptions", Keep(Any)),
            ("x-enum-plain", Keep(Any)),
            ("readOnly", Keep(Bool)),
            ("writeOnly", Keep(Bool)),
            ("minimum", Keep(Number)),
            ("maximum", Keep(Number)),
            ("exclusiveMinimum", Rewritten),
            ("exclusiveMaximum", Rewritten),
            ("multipleOf", Keep(Number)),
            ("minLength", Keep(Count)),
            ("maxLength", Keep(Count)),
            ("minItems", Keep(Count)),
            ("maxItems", Keep(Count)),
            ("uniqueItems", Keep(Bool)),
            ("minProperties", Keep(Count)),
            ("maxProperties", Keep(Count)),
            // D12: some patterns look around, which Rust's regular expressions refuse; a client does not validate.
            ("pattern", Keep(Text)),
            ("externalDocs", Keep(Shape::Map)),
            ("patternProperties", RenameMap("x-patternProperties", Kind::Schema)),
            ("prefixItems", RenameList("x-prefixItems", Kind::Schema)),
            ("$defs", Ignore("what is referred to has been moved to the components")),
            ("definitions", Ignore("what is referred to has been moved to the components")),
            ("$ref", Rewritten),
            ("$dynamicRef", Rewritten),
            ("example", Ignore(EXAMPLE)),
            ("examples", Ignore(EXAMPLE)),
            ("xml", Ignore("only JSON is spoken")),
            ("$id", Ignore(IDENTITY)),
            ("$schema", Ignore(IDENTITY)),
            ("$anchor", Ignore(IDENTITY)),
            ("$dynamicAnchor", Ignore(IDENTITY)),
            ("$vocabulary", Ignore(IDENTITY)),
            ("$comment", Ignore(ANNOTATION)),
            ("contentEncoding", Rename("x-contentEncoding")),
            ("contentMediaType", Ignore(ANNOTATION)),
            ("contentSchema", Ignore(ANNOTATION)),
            ("if", Ignore(VALIDATION)),
            ("then", Ignore(VALIDATION)),
            ("else", Ignore(VALIDATION)),
            ("contains", Ignore(VALIDATION)),
            ("minContains", Ignore(VALIDATION)),
            ("maxContains", Ignore(VALIDATION)),
            ("propertyNames", Ignore(VALIDATION)),
            ("additionalItems", Ignore(VALIDATION)),
            ("dependentRequired", Ignore(VALIDATION)),
            ("dependentSchemas", Ignore(VALIDATION)),
            ("dependencies", Ignore(VALIDATION)),
            ("unevaluatedItems", Ignore(VALIDATION)),
            ("unevaluatedProperties", Ignore(VALIDATION)),
        ],
    }
}
