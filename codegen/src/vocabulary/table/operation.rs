//! The words of an operation and of all that it is made of, but for schemas.

use super::{ANNOTATION, ANY, BOOL, CALLBACKS, EXAMPLE, HEADERS, LINKS, LIST, TEXT, TEXTS, extension};
use crate::vocabulary::word::word;
use crate::vocabulary::{Content, ObjectKind, Versions, Word};

/// A method of HTTP. Methods keep the order of the older document.
const fn method(name: &'static str) -> Word {
    word(name, Content::Object(ObjectKind::Operation)).unranked()
}

pub(in crate::vocabulary) const PATH_ITEM: &[Word] = &[
    word("$ref", TEXT).rewritten(),
    word("summary", TEXT),
    word("description", TEXT),
    word("servers", Content::List(ObjectKind::Server)),
    word("parameters", Content::Set(ObjectKind::Parameter)),
    method("get"),
    method("put"),
    method("post"),
    method("delete"),
    method("options"),
    method("head"),
    method("patch"),
    method("trace"),
    method("query").renamed("x-query").of(Versions::Since3_2),
    word("additionalOperations", Content::Map(ObjectKind::Operation))
        .renamed("x-additionalOperations")
        .of(Versions::Since3_2)
        .unranked(),
];

pub(in crate::vocabulary) const OPERATION: &[Word] = &[
    word("operationId", TEXT),
    word("tags", TEXTS),
    word("summary", TEXT),
    word("description", TEXT),
    word("externalDocs", super::MAP),
    word("security", LIST),
    word("servers", Content::List(ObjectKind::Server)),
    word("parameters", Content::Set(ObjectKind::Parameter)),
    word("requestBody", Content::Object(ObjectKind::RequestBody)),
    word("responses", Content::Map(ObjectKind::Response)),
    word("callbacks", Content::Map(ObjectKind::Callback)).ignored(CALLBACKS),
    word("deprecated", BOOL),
    extension("x-deprecation", ANY),
];

pub(in crate::vocabulary) const PARAMETER: &[Word] = &[
    word("name", TEXT),
    word("in", TEXT),
    word("description", TEXT),
    word("required", BOOL),
    word("deprecated", BOOL),
    word("allowEmptyValue", BOOL),
    word("style", TEXT),
    word("explode", BOOL),
    word("allowReserved", BOOL),
    word("schema", Content::Object(ObjectKind::Schema)),
    word("content", Content::Map(ObjectKind::MediaType)),
    word("example", ANY).ignored(EXAMPLE),
    word("examples", ANY).ignored(EXAMPLE),
    extension("x-deprecation", ANY),
    extension("x-enum-descriptions", ANY),
    extension("x-enum-plain", ANY),
];

/// A header is a parameter without `name` and `in`.
pub(in crate::vocabulary) const HEADER: &[Word] = PARAMETER.split_at(2).1;

pub(in crate::vocabulary) const REQUEST_BODY: &[Word] =
    &[word("description", TEXT), word("required", BOOL), word("content", Content::Map(ObjectKind::MediaType))];

const PARTS: &str = "how parts of parts are written; they are written in the default way";

pub(in crate::vocabulary) const MEDIA_TYPE: &[Word] = &[
    word("schema", Content::Object(ObjectKind::Schema)),
    word("itemSchema", Content::Object(ObjectKind::Schema)).renamed("x-itemSchema").of(Versions::Since3_2),
    word("encoding", Content::Map(ObjectKind::Encoding)).renamed("x-encoding"),
    word("prefixEncoding", Content::List(ObjectKind::Encoding)).ignored(PARTS).of(Versions::Since3_2),
    word("itemEncoding", Content::Object(ObjectKind::Encoding)).ignored(PARTS).of(Versions::Since3_2),
    word("example", ANY).ignored(EXAMPLE),
    word("examples", ANY).ignored(EXAMPLE),
    extension("x-itemSchema", Content::Object(ObjectKind::Schema)),
];

pub(in crate::vocabulary) const ENCODING: &[Word] = &[
    word("contentType", TEXT),
    word("headers", Content::Map(ObjectKind::Header)),
    word("style", TEXT),
    word("explode", BOOL),
    word("allowReserved", BOOL),
    word("encoding", Content::Map(ObjectKind::Encoding)).ignored(PARTS).of(Versions::Since3_2),
    word("prefixEncoding", Content::List(ObjectKind::Encoding)).ignored(PARTS).of(Versions::Since3_2),
    word("itemEncoding", Content::Object(ObjectKind::Encoding)).ignored(PARTS).of(Versions::Since3_2),
];

pub(in crate::vocabulary) const RESPONSE: &[Word] = &[
    word("summary", ANY).ignored(ANNOTATION).of(Versions::Since3_2),
    word("description", TEXT),
    word("headers", Content::Map(ObjectKind::Header)).ignored(HEADERS),
    word("content", Content::Map(ObjectKind::MediaType)),
    word("links", Content::Map(ObjectKind::Link)).ignored(LINKS),
];

pub(in crate::vocabulary) const LINK: &[Word] = &[
    word("operationRef", TEXT),
    word("operationId", TEXT),
    word("parameters", ANY),
    word("requestBody", ANY),
    word("description", TEXT),
    word("server", Content::Object(ObjectKind::Server)),
];
