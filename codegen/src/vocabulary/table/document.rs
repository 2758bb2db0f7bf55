//! The words of a description as a whole, and of what its components hold beside the parts of operations.

use super::{ANNOTATION, ANY, CALLBACKS, EXAMPLE, HEADERS, IDENTITY, LINKS, LIST, MAP, TEXT};
use crate::vocabulary::word::word;
use crate::vocabulary::{Content, ObjectKind, Versions, Word};

pub(in crate::vocabulary) const ROOT: &[Word] = &[
    word("openapi", ANY).rewritten(),
    word("$self", TEXT).ignored("says what references are relative to; they have been resolved").of(Versions::Since3_2),
    word("info", Content::Object(ObjectKind::Info)),
    word("jsonSchemaDialect", ANY).ignored(IDENTITY).of(Versions::Since3_1),
    word("servers", Content::List(ObjectKind::Server)),
    word("tags", Content::Set(ObjectKind::Tag)),
    word("security", LIST),
    word("externalDocs", MAP),
    word("paths", Content::Collection(ObjectKind::PathItem)),
    word("webhooks", Content::Collection(ObjectKind::PathItem)).renamed("x-webhooks").of(Versions::Since3_1),
    word("components", Content::Object(ObjectKind::Components)),
    // Editors look for it; no version of OpenAPI has it.
    word("$schema", ANY).ignored(IDENTITY).unranked(),
];

pub(in crate::vocabulary) const INFO: &[Word] = &[
    word("title", TEXT),
    word("summary", ANY).renamed("x-summary").of(Versions::Since3_1),
    word("description", TEXT),
    word("termsOfService", TEXT),
    word("contact", MAP),
    word("license", Content::Object(ObjectKind::License)),
    word("version", TEXT),
];

pub(in crate::vocabulary) const LICENSE: &[Word] =
    &[word("name", TEXT), word("identifier", ANY).renamed("x-identifier").of(Versions::Since3_1), word("url", TEXT)];

pub(in crate::vocabulary) const SERVER: &[Word] = &[
    word("url", TEXT),
    word("name", ANY).renamed("x-name").of(Versions::Since3_2),
    word("description", TEXT),
    word("variables", Content::Map(ObjectKind::ServerVariable)),
];

pub(in crate::vocabulary) const SERVER_VARIABLE: &[Word] =
    &[word("default", TEXT), word("enum", super::TEXTS), word("description", TEXT)];

pub(in crate::vocabulary) const TAG: &[Word] = &[
    word("name", TEXT),
    word("summary", ANY).ignored(ANNOTATION).of(Versions::Since3_2),
    word("description", TEXT),
    word("externalDocs", MAP),
    word("parent", ANY).ignored("areas do not lie in each other").of(Versions::Since3_2),
    word("kind", ANY).ignored(KIND).of(Versions::Since3_2),
];

const KIND: &str = "a tag that is no `nav` makes no area, where an operation has another";

pub(in crate::vocabulary) const COMPONENTS: &[Word] = &[
    word("schemas", Content::Collection(ObjectKind::Schema)),
    word("responses", Content::Collection(ObjectKind::Response)),
    word("parameters", Content::Collection(ObjectKind::Parameter)),
    word("examples", ANY).ignored(EXAMPLE),
    word("requestBodies", Content::Collection(ObjectKind::RequestBody)),
    word("headers", Content::Collection(ObjectKind::Header)).ignored(HEADERS),
    word("securitySchemes", Content::Collection(ObjectKind::SecurityScheme)),
    word("links", Content::Collection(ObjectKind::Link)).ignored(LINKS),
    word("callbacks", Content::Collection(ObjectKind::Callback)).ignored(CALLBACKS),
    word("pathItems", Content::Collection(ObjectKind::PathItem)).rewritten().of(Versions::Since3_1),
    word("mediaTypes", Content::Collection(ObjectKind::MediaType)).rewritten().of(Versions::Since3_2),
];

pub(in crate::vocabulary) const SECURITY_SCHEME: &[Word] = &[
    word("type", TEXT),
    word("description", TEXT),
    word("name", TEXT),
    word("in", TEXT),
    word("scheme", TEXT),
    word("bearerFormat", TEXT),
    word("flows", ANY).ignored(TOKEN),
    word("openIdConnectUrl", TEXT),
    word("oauth2MetadataUrl", ANY).ignored(TOKEN).of(Versions::Since3_2),
    word("deprecated", ANY).ignored("the key is the client's, not an argument").of(Versions::Since3_2),
];

const TOKEN: &str = "the caller brings the token";

const TARGET: &str = "the target of the reference speaks for itself";

pub(in crate::vocabulary) const REFERENCE: &[Word] = &[
    word("$ref", TEXT),
    word("summary", ANY).ignored(TARGET).of(Versions::Since3_1),
    word("description", ANY).ignored(TARGET).of(Versions::Since3_1),
];
