//! What is published in its place, for descriptions and locks of a few lines.

use super::reconcile;
use crate::ir::{Api, Kind, find_usage};
use crate::lock::Lock;
use crate::lower::lower;
use crate::lower::tests::{answers, decided, described};

/// A description that answers with this schema, in line with this lock; and the path by which each type is published.
fn reconciled(schema: &str, schemas: &str, lock: &str) -> (Api, Vec<Option<String>>) {
    let lock = Lock::read("names.lock", Some(lock.as_bytes())).unwrap_or_else(|errors| panic!("{errors:?}"));
    let document = described(&answers("/rooms", "getRoom", schema), schemas);
    let lowered = lower(&document, &decided("")).unwrap_or_else(|errors| panic!("{errors:?}"));
    let (api, published, candidates) = reconcile(lowered, &lock);
    assert_eq!(candidates.len(), api.types.len());
    let paths = (0..api.types.len()).map(|id| published.ty(crate::ir::TypeId(id)).map(|(path, _)| path.clone()));
    let paths = paths.collect();
    (api, paths)
}

const LOCK: &str = "\
operation getRoom \"GET /rooms\" hotel get_room GetRoom
  response - hotel::Room

type hotel::Bed getRoom.response.bed
  size size

type hotel::Room getRoom.response
  name name
  bed bed hotel::Bed
  - floor floor
";

#[test]
fn fields_have_the_order_of_the_lock_and_new_ones_come_last() {
    let schema = "{type: object, properties: {age: {type: integer}, bed: {type: object, properties: {size: {}}}, \
                  floor: {type: integer}, name: {type: string}}}";
    let (api, paths) = reconciled(schema, "", LOCK);
    let Kind::Struct(room) = &api.types[0].kind else { panic!("it is an object") };
    assert_eq!(
        room.fields.iter().map(|field| field.wire.as_str()).collect::<Vec<_>>(),
        ["name", "bed", "floor", "age"]
    );
    assert_eq!(paths, [Some("hotel::Room".to_owned()), Some("hotel::Bed".to_owned())]);
}

#[test]
fn one_component_stays_the_two_types_that_it_was_published_as() {
    let lock = LOCK.replace("  - floor floor\n", "  spare spare hotel::SpareBed\n")
        + "\ntype hotel::SpareBed getRoom.response.spare\n  size size\n";
    let bed = "{$ref: '#/components/schemas/Bed'}";
    let schema = format!("{{type: object, properties: {{bed: {bed}, spare: {bed}, third: {bed}}}}}");
    let (api, paths) = reconciled(&schema, "Bed: {type: object, properties: {size: {type: string}}}", &lock);
    let at = |usage: &str| find_usage(&api, &usage.parse().expect("a usage")).and_then(|id| paths[id.0].as_deref());
    assert_eq!(at("getRoom.response.bed"), Some("hotel::Bed"));
    assert_eq!(at("getRoom.response.spare"), Some("hotel::SpareBed"));
    assert_eq!(at("getRoom.response.third"), Some("hotel::Bed"), "a new place takes what is known");
    assert_eq!(api.types.len(), 3);
}

#[test]
fn shapes_that_are_as_much_alike_are_known_again_in_their_order() {
    let lock = "\
operation getRoom \"GET /rooms\" hotel get_room GetRoom
  response - hotel::Room

type hotel::One getRoom.response|east
  size size
  east east

type hotel::Room getRoom.response
  east East hotel::One
  west West hotel::Two

type hotel::Two getRoom.response|west
  size size
  west west
";
    let shape = |key: &str| format!("{{type: object, properties: {{size: {{}}, {key}: {{}}}}}}");
    let schema = format!("{{oneOf: [{}, {}]}}", shape("sunrise"), shape("sunset"));
    let (api, paths) = reconciled(&schema, "", lock);
    let Kind::Union(room) = &api.types[0].kind else { panic!("it is a union") };
    assert_eq!(room.steps(), ["east", "west"]);
    let Kind::Struct(first) = &api.types[1].kind else { panic!("it is an object") };
    assert_eq!((first.fields[1].wire.as_str(), paths[1].as_deref()), ("sunrise", Some("hotel::One")));
}

#[test]
fn nothing_is_known_without_a_lock() {
    let (api, paths) = reconciled("{type: object, properties: {name: {type: string}}}", "", "");
    assert_eq!((api.types.len(), paths), (1, vec![None]));
}
