//! What lowering makes of descriptions of a few lines.

use super::{Lowered, lower};
use crate::config::Config;
use crate::document::read;
use crate::ir::{Body, Kind, Output, SkippedThing, Ty};
use crate::openapi::{Document, normalize, resolve, typed};

/// The configuration that this text is.
pub(crate) fn decided(text: &str) -> Config {
    Config::read("names.toml", Some(text.as_bytes())).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// A description with these paths and components.
pub(crate) fn described(paths: &str, schemas: &str) -> Document {
    let head = "openapi: 3.1.0\ninfo: {title: Hotel, version: '1'}";
    let text = format!("{head}\npaths: {{{paths}}}\ncomponents: {{schemas: {{{schemas}}}}}\n");
    let document = read::read("hotel.yaml", text.as_bytes()).expect("it is YAML");
    let (document, _) = normalize::normalize(document).unwrap_or_else(|refused| panic!("{:?}", refused.diagnostics));
    typed(document).and_then(resolve::resolve).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// A path that answers with this schema.
pub(crate) fn answers(path: &str, id: &str, schema: &str) -> String {
    let content = format!("content: {{application/json: {{schema: {schema}}}}}");
    format!("{path}: {{get: {{operationId: {id}, responses: {{'200': {{description: It, {content}}}}}}}}}")
}

fn lowered(paths: &str, schemas: &str) -> Lowered {
    lower(&described(paths, schemas), &decided("")).unwrap_or_else(|errors| panic!("{errors:?}"))
}

#[test]
fn an_envelope_is_looked_through_and_a_page_is_one_where_there_is_a_cursor() {
    let page = "{type: object, properties: {results: {type: array, items: {type: string}}, next: {type: string}}}";
    let whole = format!("{{type: object, properties: {{status: {{const: success}}, data: {page}}}}}");
    let plain = lowered(&answers("/rooms", "listRooms", &whole), "").api;
    assert!(matches!(&plain.operations[0].output, Output::Data(Ty::Named(_))));
    let cursor = "operationId: listRooms, parameters: [{name: cursor, in: query, schema: {type: string}}]";
    let paths = answers("/rooms", "listRooms", &whole).replace("operationId: listRooms", cursor);
    assert_eq!(lowered(&paths, "").api.operations[0].output, Output::Page(Ty::Text));
}

#[test]
fn a_body_that_must_hold_something_must_be_sent() {
    let body = |schema: &str| {
        let content = format!("content: {{application/json: {{schema: {schema}}}}}");
        let operation = format!("operationId: addRoom, requestBody: {{{content}}}, responses: {{}}");
        lowered(&format!("/rooms: {{post: {{{operation}}}}}"), "").api.operations.remove(0).body
    };
    let object = "type: object, properties: {name: {type: string}}";
    assert!(matches!(body(&format!("{{{object}, required: [name]}}")), Body::Json { required: true, .. }));
    assert!(matches!(body(&format!("{{{object}}}")), Body::Json { required: false, .. }));
    assert!(matches!(body("{type: object}"), Body::Object));
}

#[test]
fn what_cannot_be_spoken_is_skipped_with_its_reason() {
    let api = lowered("/rooms: {trace: {operationId: traceRooms, responses: {}}}", "").api;
    assert_eq!(api.skipped[0].what, SkippedThing::Operation("traceRooms".into(), "TRACE /rooms".into()));
    assert_eq!(api.skipped[0].reason, "HTTP clients do not send TRACE");
}

#[test]
fn an_enum_is_said_something_of_wherever_it_stands() {
    let property = |words: &str| format!("{{description: {words}, $ref: '#/components/schemas/Kind'}}");
    let room =
        format!("{{type: object, properties: {{kind: {}, like: {}}}}}", property("Its kind"), property("Another"));
    let lowered = lowered(&answers("/rooms", "getRoom", &room), "Kind: {type: string, enum: [BIG, SMALL]}");
    let index = lowered.api.types.iter().position(|def| matches!(def.kind, Kind::Enum(_))).expect("there is an enum");
    let said: Vec<(String, Option<&str>)> =
        lowered.candidates[index].iter().map(|one| (one.usage.to_string(), one.text.as_deref())).collect();
    let wanted = [("getRoom.response.kind", "Its kind"), ("getRoom.response.like", "Another")];
    assert_eq!(said, wanted.map(|(usage, text)| (usage.to_owned(), Some(text))));
}

#[test]
fn a_pattern_that_an_enum_is_met_at_is_noted() {
    let room = "{type: object, properties: {kind: {type: string, enum: [BIG]}, name: {type: string}}}";
    let document = described(&answers("/rooms", "getRoom", room), "");
    let names = "[merge]\nRoomKind = [\"*.kind\", \"*.sort\"]\n";
    let lowered = lower(&document, &decided(names)).unwrap_or_else(|errors| panic!("{errors:?}"));
    assert_eq!(Vec::from_iter(lowered.matched), [("RoomKind".to_owned(), "*.kind".to_owned())]);
}
