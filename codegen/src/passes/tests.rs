//! What the passes make of descriptions of a few lines.

use super::{check, run};
use crate::ir::{Api, Kind, Ty, TypeId, Usage, find_usage};
use crate::lock::Lock;
use crate::lower::lower;
use crate::lower::tests::{answers, decided, described};
use crate::reconcile::reconcile;

/// The IR of a description with these paths and components, every pass done.
fn passed(paths: &str, schemas: &str, names: &str) -> Api {
    let (document, config, lock) = (described(paths, schemas), decided(names), Lock::default());
    let lowered = lower(&document, &config).unwrap_or_else(|errors| panic!("{errors:?}"));
    let (mut api, mut published, candidates) = reconcile(lowered, &lock);
    run(&mut api, &mut published, &candidates, &document, &config).unwrap_or_else(|errors| panic!("{errors:?}"));
    api
}

fn at(api: &Api, usage: &str) -> TypeId {
    let usage: Usage = usage.parse().expect("a usage");
    find_usage(api, &usage).unwrap_or_else(|| panic!("nothing is at {usage}"))
}

const BED: &str = "{type: object, properties: {size: {type: string}}}";

#[test]
fn equal_shapes_are_one_under_one_name_or_one_decision() {
    let schema = format!("{{type: object, properties: {{bed: {BED}, spare: {BED}}}}}");
    let paths = [answers("/a", "getA", &schema), answers("/b", "getB", &schema)].join(", ");
    let api = passed(&paths, "", "");
    assert_eq!(at(&api, "getA.response.bed"), at(&api, "getB.response.bed"));
    assert_ne!(at(&api, "getA.response.bed"), at(&api, "getA.response.spare"));
    assert_ne!(at(&api, "getA.response"), at(&api, "getB.response"), "they are of two operations");
    let names = "[types]\n\"getA.response.bed\" = \"Bed\"\n\"getA.response.spare\" = \"Bed\"\n";
    let api = passed(&paths, "", names);
    assert_eq!(at(&api, "getA.response.bed"), at(&api, "getA.response.spare"));
}

#[test]
fn types_stand_where_operations_reach_them_and_nothing_is_left_behind() {
    let schema =
        format!("{{type: object, properties: {{one: {BED}, two: {{type: object, properties: {{bed: {BED}}}}}}}}}");
    let api = passed(&[answers("/a", "getA", &schema), answers("/b", "getB", &schema)].join(", "), "", "");
    let usages: Vec<String> = api.types.iter().map(|def| def.usage.to_string()).collect();
    let under_a = ["getA.response", "getA.response.one", "getA.response.two", "getA.response.two.bed"];
    assert_eq!(usages, [&under_a[..], &["getB.response"]].concat());
    assert!(!api.types.iter().any(|def| matches!(def.kind, Kind::Gone)));
}

#[test]
fn what_one_place_says_is_said_of_the_one_type() {
    let said = "{description: Where one sleeps, type: object, properties: {size: {type: string}}}";
    let one = |bed: &str| format!("{{type: object, properties: {{bed: {bed}}}}}");
    let api = passed(&[answers("/a", "getA", &one(BED)), answers("/b", "getB", &one(said))].join(", "), "", "");
    let bed = api.def(at(&api, "getB.response.bed"));
    assert_eq!(
        (bed.usage.to_string().as_str(), bed.doc.text.as_deref()),
        ("getA.response.bed", Some("Where one sleeps"))
    );
}

#[test]
fn what_one_type_holds_at_a_place_is_one_wherever_it_is_met() {
    let map =
        |value: &str| format!("{{type: object, properties: {{id: {{type: string}}}}, additionalProperties: {value}}}");
    let one = format!("{{type: object, properties: {{meta: {}}}}}", map(BED));
    let shared = "{type: object, properties: {old: {$ref: '#/components/schemas/M'}, meta: {$ref: '#/components/schemas/M'}, \
                  bed: {$ref: '#/components/schemas/B'}}}";
    let schemas = format!("B: {BED}, M: {}", map("{$ref: '#/components/schemas/B'}"));
    let api = passed(&[answers("/a", "getA", &one), answers("/b", "getB", shared)].join(", "), &schemas, "");
    assert_eq!(at(&api, "getA.response.meta"), at(&api, "getB.response.meta"));
    assert_eq!(at(&api, "getA.response.meta{}"), at(&api, "getB.response.bed"));
}

#[test]
fn equal_unions_are_one_if_the_same_ways_lead_to_their_shapes() {
    let union = |first: &str| {
        let [bath, bed] = ["bath: {type: string}", "bed: {type: string}"];
        let fields = if first == "bath" { [bath, bed] } else { [bed, bath] }.join(", ");
        let garden = "{type: object, properties: {trees: {type: integer}}}";
        format!(
            "{{type: object, properties: {{place: {{oneOf: [{{type: object, properties: {{{fields}}}}}, {garden}]}}}}}}"
        )
    };
    let places = |one: &str, other: &str| {
        let api =
            passed(&[answers("/a", "getA", &union(one)), answers("/b", "getB", &union(other))].join(", "), "", "");
        (at(&api, "getA.response.place"), at(&api, "getB.response.place"))
    };
    let (one, other) = places("bath", "bath");
    assert_eq!(one, other);
    let (one, other) = places("bath", "bed");
    assert_ne!(one, other, "one is known as `|bath`, the other as `|bed`");
}

#[test]
fn a_circle_gets_one_pointer() {
    let room = "Room: {type: object, properties: {next: {$ref: '#/components/schemas/Room'}, \
                all: {type: array, items: {$ref: '#/components/schemas/Room'}}}}";
    let api = passed(&answers("/a", "getA", "{$ref: '#/components/schemas/Room'}"), room, "");
    let Kind::Struct(room) = &api.types[0].kind else { panic!("it is an object") };
    assert_eq!(room.fields[0].ty, Ty::Boxed(Box::new(Ty::Named(TypeId(0)))));
    assert_eq!(room.fields[1].ty, Ty::List(Box::new(Ty::Named(TypeId(0)))));
}

#[test]
fn an_operation_that_is_lost_is_told() {
    let document = described(&answers("/a", "getA", BED), "");
    let lost = check::check(&document, &Api::default()).expect_err("it is lost");
    assert!(lost[0].to_string().contains("the operation `getA` was lost"), "{}", lost[0]);
}
