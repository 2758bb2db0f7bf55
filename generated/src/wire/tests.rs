//! The wire format, checked on types made up here.

#![allow(clippy::disallowed_types, reason = "a set shows that equal values hash alike")]

use std::collections::{BTreeMap, HashSet};

use serde::de::DeserializeOwned;

use super::number_enum::{UnrecognizedNumber, open_number_enum};
use super::open_enum::{Unrecognized, open_enum};
use super::record::record;
use super::union::{UnrecognizedVariant, tagged_union, untagged_union};
use crate::decode::from_slice;
use crate::value::Json;

#[derive(Clone, PartialEq)]
struct Person {
    id: String,
    manager: Option<i64>,
    note: Option<String>,
    language: Option<Option<String>>,
    r#type: Option<Kind>,
}
record! {
    Person {
        "object" = "person",
        "version" = 2,
        required id,
        nullable manager,
        optional note,
        optional_nullable language,
        optional r#type = "type",
    }
}

#[derive(Clone, PartialEq)]
struct Empty {}
record! { Empty {} }

#[derive(Clone, PartialEq)]
struct Team {
    id: String,
    people: Vec<Person>,
    labels: BTreeMap<String, i64>,
}
record! { Team { required id, listed people, listed labels, } }

#[derive(Clone, PartialEq)]
struct Open {
    id: Option<i64>,
    extra: BTreeMap<String, Json>,
}
record! { Open { "const" = true, optional id, ..extra } }

#[derive(Clone, PartialEq, Eq, Hash)]
enum Kind {
    Full,
    Empty,
    Unrecognized(Unrecognized),
}
open_enum! { Kind { Full = "FULL", Empty = "", } }

#[derive(Clone, PartialEq, Eq, Hash)]
enum Nameless {
    Unrecognized(Unrecognized),
}
open_enum! { Nameless {} }

#[derive(Clone, PartialEq, Eq, Hash)]
enum Level {
    One,
    MinusTwo,
    Unrecognized(UnrecognizedNumber),
}
open_number_enum! { Level { One = 1, MinusTwo = -2, } }

#[derive(Clone, PartialEq)]
enum Property {
    Text(TextProperty),
    Group(Box<Group>),
    Flagged(Empty),
    Unrecognized(UnrecognizedVariant),
}
tagged_union! { Property by ["meta", "type"] { Text = "TEXT" | "text", Group = 7, Flagged = true, } }

#[derive(Clone, PartialEq)]
struct Meta {}
record! { Meta { "type" = "TEXT", } }

#[derive(Clone, PartialEq)]
struct TextProperty {
    meta: Meta,
    sizes: Vec<i64>,
}
record! { TextProperty { required meta, required sizes, } }

#[derive(Clone, PartialEq)]
struct Group {
    children: Vec<Property>,
}
record! { Group { required children, } }

#[derive(Clone, PartialEq)]
enum Answer {
    Text(String),
    Flag(bool),
    Whole(i64),
    Number(f64),
    Words(Vec<String>),
    Objects(Vec<Empty>),
    File(File),
    Unrecognized(UnrecognizedVariant),
}
untagged_union! {
    Answer {
        Text: string,
        Flag: boolean,
        Whole: integer,
        Number: number,
        Words: array of string,
        Objects: array of object,
        File: object ["name"],
    }
}

#[derive(Clone, PartialEq)]
struct File {
    name: i64,
}
record! { File { required name, } }

fn read<T: DeserializeOwned>(json: &str) -> T {
    from_slice(json.as_bytes()).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn refusal<T: DeserializeOwned>(json: &str) -> String {
    from_slice::<T>(json.as_bytes()).err().expect(json).to_string()
}

fn write(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

#[test]
fn records_read_null_and_absence_alike_and_write_what_their_marks_say() {
    let absent: Person = read(r#"{"id":"a"}"#);
    assert_eq!(write(&absent), r#"{"object":"person","version":2,"id":"a","manager":null}"#);
    let null: Person = read(r#"{"id":"a","manager":null,"note":null,"language":null,"type":null}"#);
    assert!((null.manager, &null.note, &null.r#type) == (None, &None, &None));
    assert_eq!(write(&null), r#"{"object":"person","version":2,"id":"a","manager":null,"language":null}"#);
    let full = r#"{"object":"person","version":2,"id":"a","manager":1,"note":"n","language":"de","type":"FULL"}"#;
    assert_eq!(write(&read::<Person>(full)), full);
}

#[test]
fn records_skip_unknown_keys_and_take_the_last_of_repeated_ones() {
    let person: Person = read(r#" {"x":{"y":[1,"z"]},"id":"a","\u0069d":"b","object":7} "#);
    assert_eq!(person.id, "b");
    assert_eq!(write(&read::<Empty>(r#"{"a":1}"#)), "{}");
    assert!(refusal::<Empty>("[]").starts_with("invalid type: sequence, expected an object (Empty) at line 1"));
}

#[test]
fn records_read_from_trees_of_values_too() {
    let value = serde_json::json!({"id": "a", "manager": 3, "other": []});
    assert!(serde_json::from_value::<Person>(value).unwrap().manager == Some(3));
}

#[test]
fn a_missing_or_wrong_field_is_named_by_its_path() {
    assert!(refusal::<Vec<Person>>(r#"[{"id":"a"},{}]"#).starts_with("at `[1]`: missing field `id`"));
    assert!(refusal::<Vec<Person>>(r#"[{"id":{}}]"#).starts_with("at `[0].id`: invalid type: map, expected a string"));
    assert!(refusal::<Person>(r#"{"id":null}"#).starts_with("at `id`: invalid type: null"));
}

#[test]
fn extra_keys_are_kept_but_constants_are_not_taken_for_them() {
    let json = r#"{"const":true,"id":1,"b":{"c":[ 1.50 ]}}"#;
    let open: Open = read(json);
    assert_eq!(open.extra.keys().collect::<Vec<_>>(), ["b"]);
    assert_eq!(write(&open), json);
}

#[test]
fn open_enums_keep_every_text() {
    for text in ["FULL", "", "full", "new \u{1f600} \"value\""] {
        let kind = Kind::from(text);
        assert_eq!((kind.as_str(), kind.to_string().as_str()), (text, text));
        assert!(kind == *text && kind == text && text.parse::<Kind>() == Ok(kind.clone()));
        assert!(read::<Kind>(&write(&kind)) == kind);
        assert_eq!(String::from(kind), text);
    }
    assert!(Kind::ALL == [Kind::Full, Kind::Empty] && Nameless::ALL.is_empty());
    assert!(matches!(Kind::from("full"), Kind::Unrecognized(_)) && matches!(Kind::from("FULL"), Kind::Full));
    assert_eq!(HashSet::from([Kind::from("x"), Kind::from(String::from("x"))]).len(), 1);
    assert_eq!(format!("{:?} {:>6}", Kind::Full, Kind::Full), "FULL   FULL");
    assert!(refusal::<Kind>("7").contains("expected a string"));
    let map: BTreeMap<String, Vec<Nameless>> = read(r#"{"k":["a"]}"#);
    assert_eq!(write(&map), r#"{"k":["a"]}"#);
}

#[test]
fn number_enums_keep_every_number() {
    for number in [1, -2, 0, i64::MAX] {
        let level: Level = read(&number.to_string());
        assert_eq!((level.as_i64(), write(&level)), (number, number.to_string()));
    }
    assert!(Level::from(-2) == Level::MinusTwo && Level::ALL.len() == 2);
}

#[test]
fn tagged_unions_find_their_tag_anywhere() {
    let text: Property = read(r#"{"sizes":[1],"meta":{"x":1,"type":"text"}}"#);
    assert_eq!(write(&text), r#"{"meta":{"type":"TEXT"},"sizes":[1]}"#);
    assert!(matches!(read(r#"{"meta":{"type":7},"children":[]}"#), Property::Group(_)));
    assert!(matches!(read(r#"{"meta":{"type":true}}"#), Property::Flagged(_)));
    let value = serde_json::json!({"meta": {"type": 7}, "children": [{"meta": {"type": true}}]});
    assert!(matches!(serde_json::from_value(value), Ok(Property::Group(_))));
}

#[test]
fn tagged_unions_keep_what_they_do_not_know() {
    let cases = [
        (r#"{"meta":{"type":"NEW"},"more":[1.0]}"#, Some("NEW")),
        (r#"{"meta":{"type":["TEXT"]}}"#, None),
        (r#"{"meta":"TEXT"}"#, None),
        (r#"{}"#, None),
        (r#""TEXT""#, None),
        ("7", None),
        ("null", None),
    ];
    for (json, tag) in cases {
        let Property::Unrecognized(unknown) = read(json) else { panic!("{json}") };
        assert_eq!((unknown.tag(), unknown.json().as_str(), write(&unknown).as_str()), (tag, json, json));
    }
}

#[test]
fn an_error_in_a_payload_is_named_by_the_whole_path() {
    let json = r#"{"children":[{"meta":{"type":7},"children":[{"meta":{"type":"TEXT"},"sizes":[1,"x"]}]}]}"#;
    let message = refusal::<Group>(json);
    assert!(
        message.starts_with("at `children[0].children[0].sizes[1]`: invalid type: string, expected i64"),
        "{message}"
    );
    let message = refusal::<Property>(r#"{"meta":{"type":"TEXT"}}"#);
    assert!(message.starts_with("missing field `sizes`"), "{message}");
}

#[test]
fn untagged_unions_go_by_json_type() {
    let fits = |json: &str, fits: fn(&Answer) -> bool| {
        let answer: Answer = read(json);
        assert!(fits(&answer), "{json}");
        assert_eq!(write(&answer), json);
    };
    fits(r#""a""#, |answer| matches!(answer, Answer::Text(_)));
    fits("true", |answer| matches!(answer, Answer::Flag(true)));
    fits("12", |answer| matches!(answer, Answer::Whole(12)));
    fits("1.5", |answer| matches!(answer, Answer::Number(_)));
    fits("[]", |answer| matches!(answer, Answer::Words(_)));
    fits(r#"["a","b"]"#, |answer| matches!(answer, Answer::Words(_)));
    fits("[{}]", |answer| matches!(answer, Answer::Objects(_)));
    fits(r#"{"name":1}"#, |answer| matches!(answer, Answer::File(_)));
    for (json, whole) in [("5.0", 5), ("4e2", 400), ("-1.0", -1)] {
        assert!(matches!(read(json), Answer::Whole(number) if number == whole), "{json}");
    }
    assert!(matches!(read("1e300"), Answer::Number(_)));
    for strange in
        ["null", "[[1]]", r#"["a",1]"#, r#"{"nam":1}"#, r#"{"name":"x"}"#, "123456789012345678901234567890e999"]
    {
        fits(strange, |answer| matches!(answer, Answer::Unrecognized(_)));
    }
}

#[test]
fn deep_nesting_is_an_error_and_no_crash() {
    let depth = 2_000;
    let nested = format!("{}{}", r#"{"meta":{"type":7},"children":["#.repeat(depth), "]}".repeat(depth));
    assert!(from_slice::<Property>(nested.as_bytes()).is_err());
    assert!(matches!(read(r#"{"meta":{"type":true}}"#), Property::Flagged(_)));
}

#[test]
fn lists_and_maps_that_are_missing_read_as_empty() {
    let team: Team = from_slice(br#"{"id":"t"}"#).unwrap();
    assert!(team.people.is_empty() && team.labels.is_empty());
    assert_eq!(serde_json::to_string(&team).unwrap(), r#"{"id":"t","people":[],"labels":{}}"#);
    let team: Team = from_slice(br#"{"id":"t","people":[{"id":"p"}],"labels":{"a":1}}"#).unwrap();
    assert_eq!((team.people.len(), team.labels["a"]), (1, 1));
    // Null is no list, and other things that are missing are missed.
    assert!(from_slice::<Team>(br#"{"id":"t","people":null}"#).is_err());
    assert!(from_slice::<Team>(br#"{"people":[]}"#).is_err());
}
