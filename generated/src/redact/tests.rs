//! What `Debug` shows and what it hides.

use std::collections::BTreeMap;

use super::Reveal;
use crate::value::{DateTime, Json};
use crate::wire::number_enum::{UnrecognizedNumber, open_number_enum};
use crate::wire::open_enum::{Unrecognized, open_enum};
use crate::wire::record::record;
use crate::wire::union::{UnrecognizedVariant, tagged_union, untagged_union};

struct Person {
    id: String,
    group_ids: Vec<String>,
    name: String,
    pay: f64,
    employee_count: i64,
    active: bool,
    changed_at: DateTime,
    born: DateTime,
    kind: Option<Kind>,
    color: Option<Color>,
    believes: Option<bool>,
    raw_id: Json,
    note: Option<String>,
    extra: BTreeMap<String, String>,
}
record! {
    Person {
        "type" = "SECRET",
        required id,
        required group_ids,
        required name,
        required pay,
        required employee_count,
        required active,
        required changed_at,
        required born,
        nullable kind,
        nullable color,
        nullable believes,
        required raw_id,
        optional note,
        ..extra
        shown ["id", "group_ids", "employee_count", "changed_at", "extra"]
        hidden ["believes"]
    }
}

struct Small {
    id: String,
    name: String,
    kind: Kind,
    json: Json,
}
record! { Small { required id, required name, required kind, required json, shown ["id"] } }

#[derive(Clone, PartialEq)]
enum Kind {
    Full,
    Unrecognized(Unrecognized),
}
open_enum! { Kind { Full = "FULL", } }

#[derive(Clone, PartialEq)]
enum Color {
    Red,
    Unrecognized(Unrecognized),
}
open_enum! { Color: hidden { Red = "RED", } }

#[derive(Clone, PartialEq)]
enum Code {
    Known,
    Unrecognized(Unrecognized),
}
open_enum! { Code: shown { Known = "KNOWN", } }

#[derive(Clone, PartialEq)]
enum Level {
    One,
    Unrecognized(UnrecognizedNumber),
}
open_number_enum! { Level { One = 1, } }

#[derive(Clone, PartialEq)]
enum Event {
    Made(Json),
    Unrecognized(UnrecognizedVariant),
}
tagged_union! { Event: shown by ["type"] { Made = "MADE", } }

#[derive(Clone, PartialEq)]
enum Answer {
    Text(String),
    Unrecognized(UnrecognizedVariant),
}
untagged_union! { Answer: hidden { Text: string, } }

fn person() -> Person {
    Person {
        id: "i1".into(),
        group_ids: vec!["g1".into()],
        name: "SECRET".into(),
        pay: 9999.5,
        employee_count: 12,
        active: true,
        changed_at: "2024-01-01T00:00:00Z".into(),
        born: "SECRET".into(),
        kind: None,
        color: Some("SECRET".into()),
        believes: Some(true),
        raw_id: serde_json::json!({"a": "SECRET"}).into(),
        note: None,
        extra: BTreeMap::from([("SECRET_id".into(), "SECRET".into())]),
    }
}

#[test]
fn ids_enums_booleans_counts_and_times_are_shown() {
    assert!(Kind::ALL == [Kind::Full]);
    assert_eq!(format!("{:?} {:?}", Kind::Full, Kind::from("SECRET")), "FULL Unrecognized(…)");
    let small = Small { id: "i1".into(), name: "SECRET".into(), kind: "NEW".into(), json: Json::null() };
    assert_eq!(format!("{small:?}"), r#"Small { id: "i1", name: …, kind: Unrecognized(…), json: … }"#);
    assert_eq!(
        format!("{small:#?}"),
        "Small {\n    id: \"i1\",\n    name: …,\n    kind: Unrecognized(…),\n    json: …,\n}"
    );
    let revealed = r#"Small { id: "i1", name: "SECRET", kind: NEW, json: null }"#;
    assert_eq!(format!("{:?}", small.reveal()), revealed);
}

#[test]
fn nothing_else_is() {
    let person = person();
    for text in [format!("{person:?}"), format!("{person:#?}"), format!("{:?}", Some(&[&person]))] {
        assert!(!text.contains("SECRET") && !text.contains("9999"), "{text}");
        for shown in
            ["\"i1\"", "\"g1\"", "12", "true", "2024-01-01", "changed_at: ", "…: …", "believes: …", "kind: None"]
        {
            assert!(text.contains(shown), "{shown} in {text}");
        }
    }
    let revealed = format!("{:?}", person.reveal());
    assert_eq!(revealed.matches("SECRET").count(), 6, "{revealed}");
    assert!(revealed.contains("believes: true") && !revealed.contains("note"), "{revealed}");
    assert!(format!("{:?}", person.raw_id) == "…" && revealed.contains(r#"{"a":"SECRET"}"#));
}

#[test]
fn enums_and_unions_show_what_their_tables_say() {
    let shown = |value: &dyn std::fmt::Debug| format!("{value:?}");
    assert_eq!(shown(&[Color::Red, Color::from("SECRET")]), "[…, …]");
    assert_eq!(shown(&[Code::Known, Code::from("NEW")]), "[KNOWN, NEW]");
    assert_eq!(shown(&[Level::One, Level::from(4711)]), "[1, Unrecognized(…)]");
    assert!(Color::ALL.len() + Code::ALL.len() + Level::ALL.len() == 3);
    if let Level::Unrecognized(number) = Level::from(4711) {
        assert_eq!(shown(&number), "…");
    }
    let event: Event = serde_json::from_str(r#"{"type":"NEW","a":"SECRET"}"#).unwrap();
    assert_eq!(shown(&event), r#"Unrecognized { tag: "NEW", json: … }"#);
    assert_eq!(format!("{:?}", event.reveal()), r#"Unrecognized { tag: "NEW", json: {"type":"NEW","a":"SECRET"} }"#);
    if let Event::Unrecognized(payload) = &event {
        assert_eq!(shown(payload), "Unrecognized(…)");
    }
    let answers: Vec<Answer> = serde_json::from_str(r#"["SECRET",1]"#).unwrap();
    assert_eq!(shown(&answers), "[…, …]");
    assert!(format!("{:?}", answers.reveal()).contains("SECRET"));
}

#[test]
fn what_holds_values_is_revealed_with_them() {
    let small = Small { id: "i1".into(), name: "SECRET".into(), kind: Kind::Full, json: Json::null() };
    let map = BTreeMap::from([("SECRET", vec![Some(Box::new(&small))])]);
    assert_eq!(shown_of(&map).matches("SECRET").count(), 0);
    assert_eq!(format!("{:?}", map.reveal()).matches("SECRET").count(), 2);
    assert_eq!(format!("{:?}", [1, 2].reveal()), "[1, 2]");
    assert_eq!(format!("{:?}", "text".reveal()), "\"text\"");
}

fn shown_of(value: &impl super::Redact) -> String {
    struct Shown<'a, T>(&'a T);
    impl<T: super::Redact> std::fmt::Debug for Shown<'_, T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            super::redact(self.0, f)
        }
    }
    format!("{:?}", Shown(value))
}
