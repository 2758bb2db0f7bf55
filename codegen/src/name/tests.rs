//! What descriptions of a few lines are called.

use super::{Names, name, publish, stale};
use crate::lock::Lock;
use crate::lower::lower;
use crate::lower::tests::{answers, decided, described};
use crate::support::diagnostic::Diagnostics;
use crate::{passes, reconcile};

/// The names of a description, the lock after the run, and the entries that match nothing.
fn named(paths: &str, names: &str, lock: &str) -> (Names, Lock, Diagnostics) {
    let lock = Lock::read("names.lock", Some(lock.as_bytes())).unwrap_or_else(|errors| panic!("{errors:?}"));
    let (document, config) = (described(paths, ""), decided(names));
    let lowered = lower(&document, &config).unwrap_or_else(|errors| panic!("{errors:?}"));
    let matched = lowered.matched.clone();
    let (mut api, mut published, candidates) = reconcile::reconcile(lowered, &lock);
    let passed = passes::run(&mut api, &mut published, &candidates, &document, &config);
    passed.unwrap_or_else(|errors| panic!("{errors:?}"));
    let names = name(&api, &config, &published).unwrap_or_else(|errors| panic!("{errors:?}"));
    let next = publish(&api, &names, &published);
    let stale = stale(&api, &names, &config, &matched);
    (names, next, stale)
}

fn types(names: &Names) -> Vec<&str> {
    names.types.iter().flatten().map(|name| name.ident.as_str()).collect()
}

const ROOM: &str = "{type: object, properties: {bed: {type: object, properties: {size: {type: string}}}, \
                    kind: {type: string, enum: [BIG]}}}";

#[test]
fn types_are_called_after_role_and_path() {
    let (names, ..) = named(&answers("/rooms", "get_room", ROOM), "", "");
    assert_eq!(types(&names), ["Room", "RoomBed", "RoomKind"]);
    assert_eq!(names.operations[0].request, "GetRoom");
    assert_eq!(names.types[2].as_ref().map(|kind| kind.members.as_slice()), Some(["Big".to_owned()].as_slice()));
}

#[test]
fn what_is_published_keeps_its_name_and_what_is_gone_keeps_it_taken() {
    let (_, first, _) = named(&answers("/rooms", "get_room", ROOM), "", "");
    let less = ROOM.replace("bed: {type: object, properties: {size: {type: string}}}, ", "");
    let (_, second, _) = named(&answers("/rooms", "get_room", &less), "", &first.write());
    let bed = first.types.keys().find(|path| path.ends_with("RoomBed")).expect("it is published");
    assert!(second.types[bed].gone && !first.types[bed].gone);
    let (names, third, _) = named(&answers("/rooms", "get_room", ROOM), "", &second.write());
    assert_eq!((types(&names), third), (vec!["Room", "RoomBed", "RoomKind"], first));
}

#[test]
fn entries_that_match_nothing_are_told_and_others_are_not() {
    let entries = |usage: &str, id: &str, value: &str, pattern: &str| {
        format!(
            "[methods]\n{id} = \"room\"\n[types]\n\"{usage}\" = \"Chamber\"\n\
             [variants]\n\"RoomKind.{value}\" = \"Large\"\n[merge]\nRoomKind = [\"{pattern}\"]\n"
        )
    };
    let paths = answers("/rooms", "get_room", ROOM);
    let (names, _, stale) = named(&paths, &entries("get_room.response", "get_room", "BIG", "*.kind"), "");
    assert!(stale.is_empty(), "{stale:?}");
    assert_eq!(types(&names)[0], "Chamber");
    let (_, _, stale) = named(&paths, &entries("get_room.body", "get_rooms", "HUGE", "*.sort"), "");
    assert_eq!(stale.len(), 4, "{stale:?}");
}

#[test]
fn a_request_gives_way_to_the_prelude() {
    assert_eq!(super::reserved::type_beside("option", "Request"), "OptionRequest");
    assert_eq!(super::reserved::type_beside("self", "Request"), "SelfRequest");
    assert_eq!(super::reserved::type_beside("get_room", "Request"), "GetRoom");
}
