//! What items decide, on descriptions of a few lines.

use super::*;
use crate::lock::Lock;
use crate::lower::tests::{decided, described};
use crate::{lower, name, passes, reconcile};

const TEXT: &str = "{type: string}";

const DONE: &str = "responses: {'204': {description: Done}}";

/// The operations and types of a description with these paths and components.
fn items(paths: &str, schemas: &str) -> (Vec<OperationItem>, Vec<TypeItem>) {
    let (document, config, lock) = (described(paths, schemas), decided(""), Lock::default());
    let lowered = lower::lower(&document, &config).expect("it can be lowered");
    let (mut api, mut published, candidates) = reconcile::reconcile(lowered, &lock);
    passes::run(&mut api, &mut published, &candidates, &document, &config).expect("it is sound");
    let names = name::name(&api, &config, &published).expect("it has names");
    (operations(&api, &names), types(&api, &names))
}

/// An operation that requires this body.
fn with_body(schema: &str, schemas: &str) -> (OperationItem, Vec<TypeItem>) {
    let body = format!("requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}");
    let path =
        format!("/rooms: {{post: {{operationId: addRoom, {body}, responses: {{'204': {{description: Done}}}}}}}}");
    let (mut operations, types) = items(&path, schemas);
    (operations.remove(0), types)
}

/// The unions that are told apart by a tag, or those that are not: what turns into each of their variants by itself.
fn payloads(types: &[TypeItem], by_tag: bool) -> Vec<Vec<bool>> {
    let unions = types.iter().filter_map(|item| match &item.shape {
        TypeShape::Union(union) if union.tag.is_empty() != by_tag => Some(union),
        _ => None,
    });
    unions.map(|union| union.variants.iter().map(|one| one.from.is_some()).collect()).collect()
}

fn argument_names(operation: &OperationItem) -> Vec<&str> {
    operation.arguments.iter().map(|(argument, _)| argument.name.as_str()).collect()
}

#[test]
fn what_is_required_is_an_argument_of_new_and_all_else_a_setter() {
    let schema = "{type: object, required: [kind, name, note], properties: {kind: {const: ROOM}, name: {type: string}, \
                  note: {type: [string, 'null']}, size: {type: integer}, floor: {type: [integer, 'null']}}}";
    let (operation, types) = with_body(schema, "");
    assert_eq!(argument_names(&operation), ["name", "note"]);
    let [TypeItem { shape: TypeShape::Record(room), .. }] = types.as_slice() else { panic!("{types:#?}") };
    let new = room.new.as_ref().expect("something is required");
    assert_eq!(new.arguments.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["name", "note"]);
    assert_eq!(room.setters.iter().map(|one| one.method.as_str()).collect::<Vec<_>>(), ["size", "floor"]);
    let presence = |wire: &str| room.fields.iter().find(|field| field.wire == wire).map(|field| field.presence);
    assert_eq!(presence("name"), Some(Presence::Required));
    assert_eq!(presence("note"), Some(Presence::Nullable));
    assert_eq!(presence("size"), Some(Presence::Optional));
    assert_eq!(presence("floor"), Some(Presence::OptionalNullable));
}

#[test]
fn a_required_parameter_is_an_argument_and_another_one_a_setter() {
    let parameters = "[{name: id, in: path, required: true, schema: {type: string}}, \
                      {name: day, in: query, required: true, schema: {type: string, format: date}}, \
                      {name: limit, in: query, schema: {type: integer}}]";
    let paths = format!("'/rooms/{{id}}': {{get: {{operationId: getRoom, parameters: {parameters}, {DONE}}}}}");
    let (operations, _) = items(&paths, "");
    assert_eq!(argument_names(&operations[0]), ["id", "day"]);
    assert!(matches!(&operations[0].arguments[1].0.given, Given::Into(RustType::Runtime("Date"))));
    let setters = operations[0].setters.iter().map(|one| one.argument.name.as_str());
    assert_eq!(setters.collect::<Vec<_>>(), ["limit"]);
}

#[test]
fn four_members_are_arguments_and_five_are_one_body() {
    let body = |count: usize| {
        let names: Vec<String> = (0..count).map(|index| format!("key{index}")).collect();
        let properties: Vec<String> = names.iter().map(|name| format!("{name}: {TEXT}")).collect();
        let schema =
            format!("{{type: object, required: [{}], properties: {{{}}}}}", names.join(", "), properties.join(", "));
        with_body(&schema, "").0
    };
    let four = body(4);
    assert_eq!(four.arguments.len(), 4);
    assert!(matches!(&four.arguments[3].1, Use::Member(wire) if wire == "key3"));
    let five = body(5);
    assert_eq!(argument_names(&five), ["body"]);
    assert!(matches!(five.arguments[0].1, Use::Body));
}

#[test]
fn a_body_is_held_as_its_size_and_presence_ask() {
    let held = |schema: &str| with_body(schema, "").0.body.map(|body| body.held);
    let record = "{type: object, required: [name], properties: {name: {type: string}}}";
    assert_eq!(held(record), Some(Held::Boxed));
    assert_eq!(held("{type: array, items: {type: string}}"), Some(Held::Plain));
    assert_eq!(held("{oneOf: [{type: string}, {type: integer}]}"), Some(Held::Boxed));
    // What may be left out and says nothing of itself.
    let any = "requestBody: {content: {application/json: {}}}";
    let (operations, _) = items(&format!("/rooms: {{post: {{operationId: addRoom, {any}, {DONE}}}}}"), "");
    assert_eq!(operations[0].body.as_ref().map(|body| body.held), Some(Held::Option));
}

#[test]
fn a_payload_turns_into_a_union_where_no_other_variant_holds_it() {
    let object = |key: &str| {
        format!(
            "{{type: object, required: [kind, {key}], properties: {{kind: {{type: string}}, {key}: {{type: string}}}}}}"
        )
    };
    let reference = |name: &str| format!("'#/components/schemas/{name}'");
    let (room, suite) = (reference("Room"), reference("Suite"));
    let place = format!(
        "{{oneOf: [{{$ref: {room}}}, {{$ref: {suite}}}], \
         discriminator: {{propertyName: kind, mapping: {{ONE: {room}, TWO: {room}, BIG: {suite}}}}}}}"
    );
    let schemas = format!(
        "Room: {}, Suite: {}, Place: {place}, Wish: {{oneOf: [{{type: string}}, {{$ref: {}}}]}}",
        object("bed"),
        object("salon"),
        reference("Place"),
    );
    let wishes = "{type: object, properties: {wish: {$ref: '#/components/schemas/Wish'}}}";
    let (_, types) = with_body(wishes, &schemas);
    assert_eq!(payloads(&types, true), [[false, false, true]]);
    // A union inside a union is given whole.
    assert_eq!(payloads(&types, false), [[true, false]]);
}
