//! What `Debug` shows and what it hides.

use std::collections::BTreeMap;

use super::Reveal;
use crate::value::{DateTime, Json};
use crate::wire::open_enum::{Unrecognized, open_enum};
use crate::wire::record::record;

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
    raw_id: Json,
    extra: BTreeMap<String, String>,
}
record! {
    Person {
        "type" = "SECRET",
        required id = "id",
        required group_ids = "group_ids",
        required name = "name",
        required pay = "pay",
        required employee_count = "employee_count",
        required active = "active",
        required changed_at = "changed_at",
        required born = "born",
        nullable kind = "kind",
        required raw_id = "raw_id",
        ..extra
    }
}

struct Small {
    id: String,
    name: String,
    kind: Kind,
    json: Json,
}
record! { Small { required id = "id", required name = "name", required kind = "kind", required json = "json", } }

#[derive(Clone, PartialEq)]
enum Kind {
    Full,
    Unrecognized(Unrecognized),
}
open_enum! { Kind { Full = "FULL", } }

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
        raw_id: serde_json::json!({"a": "SECRET"}).into(),
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
        for shown in ["\"i1\"", "\"g1\"", "12", "true", "2024-01-01", "\"changed_at\"", "…: …"] {
            assert!(text.contains(shown), "{shown} in {text}");
        }
    }
    let revealed = format!("{:?}", person.reveal());
    assert_eq!(revealed.matches("SECRET").count(), 6, "{revealed}");
    assert!(format!("{:?}", person.raw_id) == "…" && revealed.contains(r#"{"a":"SECRET"}"#));
}
