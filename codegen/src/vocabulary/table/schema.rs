//! The words of a schema.

use super::{ANNOTATION, ANY, BOOL, COUNT, EXAMPLE, IDENTITY, MAP, NUMBER, SET, TEXT, TEXT_SET, extension};
use crate::vocabulary::word::word;
use crate::vocabulary::{Content, ObjectKind, Versions, Word};

const SCHEMA_HERE: Content = Content::Object(ObjectKind::Schema);
const SCHEMAS: Content = Content::Map(ObjectKind::Schema);
const BRANCHES: Content = Content::List(ObjectKind::Schema);

const VALIDATION: &str = "restricts values; a client leaves the judgement to the server";
const CONDITION: &str = "its properties are taken into the schema; a client leaves the judgement to the server";
const MOVED: &str = "what is referred to has been moved to the components";

pub(in crate::vocabulary) const SCHEMA: &[Word] = &[
    word("$schema", ANY).ignored(IDENTITY).of(Versions::Since3_1),
    word("$id", ANY).ignored(IDENTITY).of(Versions::Since3_1),
    word("$anchor", ANY).ignored(IDENTITY).of(Versions::Since3_1),
    word("$dynamicAnchor", ANY).ignored(IDENTITY).of(Versions::Since3_1),
    word("$vocabulary", ANY).ignored(IDENTITY).of(Versions::Since3_1),
    word("$ref", TEXT).rewritten(),
    word("$dynamicRef", ANY).rewritten().of(Versions::Since3_1),
    word("$comment", ANY).ignored(ANNOTATION).of(Versions::Since3_1),
    word("title", TEXT),
    word("description", TEXT),
    word("type", SET).rewritten(),
    word("nullable", ANY).rewritten().of(Versions::Only3_0),
    word("format", TEXT),
    word("const", ANY).rewritten().of(Versions::Since3_1),
    word("enum", SET).rewritten(),
    word("minimum", NUMBER),
    word("exclusiveMinimum", ANY).rewritten(),
    word("maximum", NUMBER),
    word("exclusiveMaximum", ANY).rewritten(),
    word("multipleOf", NUMBER),
    word("minLength", COUNT),
    word("maxLength", COUNT),
    // D12: some patterns look around, which Rust's regular expressions refuse; a client does not validate.
    word("pattern", TEXT),
    word("contentEncoding", ANY).renamed("x-contentEncoding").of(Versions::Since3_1),
    word("contentMediaType", ANY).renamed("x-contentMediaType").of(Versions::Since3_1),
    word("contentSchema", SCHEMA_HERE).renamed("x-contentSchema").of(Versions::Since3_1),
    word("properties", SCHEMAS),
    word("patternProperties", SCHEMAS).renamed("x-patternProperties").of(Versions::Since3_1),
    word("required", TEXT_SET),
    word("additionalProperties", Content::SchemaOrBool),
    word("unevaluatedProperties", SCHEMA_HERE).ignored(VALIDATION).of(Versions::Since3_1),
    word("propertyNames", SCHEMA_HERE).ignored(VALIDATION).of(Versions::Since3_1),
    word("minProperties", COUNT),
    word("maxProperties", COUNT),
    word("dependentRequired", ANY).ignored(VALIDATION).of(Versions::Since3_1),
    word("dependentSchemas", SCHEMAS).ignored(CONDITION).of(Versions::Since3_1),
    word("prefixItems", BRANCHES).renamed("x-prefixItems").of(Versions::Since3_1),
    word("items", SCHEMA_HERE),
    word("additionalItems", SCHEMA_HERE).ignored(VALIDATION).of(Versions::OlderDraft),
    word("unevaluatedItems", SCHEMA_HERE).ignored(VALIDATION).of(Versions::Since3_1),
    word("contains", SCHEMA_HERE).ignored(VALIDATION).of(Versions::Since3_1),
    word("minContains", ANY).ignored(VALIDATION).of(Versions::Since3_1),
    word("maxContains", ANY).ignored(VALIDATION).of(Versions::Since3_1),
    word("minItems", COUNT),
    word("maxItems", COUNT),
    word("uniqueItems", BOOL),
    word("discriminator", Content::Object(ObjectKind::Discriminator)),
    word("oneOf", BRANCHES),
    word("anyOf", BRANCHES),
    word("allOf", BRANCHES),
    word("not", SCHEMA_HERE),
    word("if", SCHEMA_HERE).ignored(VALIDATION).of(Versions::Since3_1),
    word("then", SCHEMA_HERE).ignored(CONDITION).of(Versions::Since3_1),
    word("else", SCHEMA_HERE).ignored(CONDITION).of(Versions::Since3_1),
    word("default", ANY),
    word("readOnly", BOOL),
    word("writeOnly", BOOL),
    word("deprecated", BOOL),
    word("externalDocs", MAP),
    word("xml", ANY).ignored("only JSON is spoken"),
    word("example", ANY).ignored(EXAMPLE),
    word("examples", ANY).ignored(EXAMPLE).of(Versions::Since3_1),
    word("$defs", SCHEMAS).ignored(MOVED).of(Versions::Since3_1),
    word("definitions", SCHEMAS).ignored(MOVED).of(Versions::OlderDraft),
    word("dependencies", SCHEMAS).ignored(VALIDATION).of(Versions::OlderDraft).unranked(),
    extension("x-deprecation", ANY),
    extension("x-enum-descriptions", ANY),
    extension("x-enum-plain", ANY),
    extension("x-enum-varnames", ANY),
];

pub(in crate::vocabulary) const DISCRIMINATOR: &[Word] = &[
    word("propertyName", TEXT),
    word("mapping", MAP),
    word("defaultMapping", ANY).ignored("what no tag fits is kept as it came").of(Versions::Since3_2),
];
