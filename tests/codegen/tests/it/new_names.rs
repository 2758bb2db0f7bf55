//! What is new is named as a person would name it, and each such name is listed with the line that decides it.

use kombo_codegen::changes::{Verdict, diff};
use kombo_codegen::name::NewName;
use kombo_codegen::{Input, Source, Survey, survey};
use kombo_codegen_tests::evolve::Stage;
use kombo_codegen_tests::{kombo, told};
use serde_json::{Value, json};

use crate::chain::{at, each, push};

/// What callers see of our description after a change, with these lines below `names.toml`.
fn changed(change: impl Fn(&mut Value), lines: &str) -> Survey {
    let mut stage = Stage::first();
    change(&mut stage.document);
    let mut names = kombo().names.expect("there are names");
    for (table, line) in lines.lines().filter_map(|line| line.split_once(": ")) {
        let text = String::from_utf8(names.text).expect("it is text");
        names.text = text.replacen(&format!("[{table}]\n"), &format!("[{table}]\n{line}\n"), 1).into_bytes();
    }
    let input = Input {
        spec: Source { name: "kombo.json".into(), text: stage.document.to_string().into_bytes() },
        names: Some(names),
        examples: Vec::new(),
        ..kombo()
    };
    survey(&input).unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

fn line<'a>(survey: &'a Survey, table: &str) -> Vec<&'a str> {
    survey.undecided.iter().filter(|name| name.table == table).map(|name| name.line.as_str()).collect()
}

#[test]
fn nothing_is_undecided_of_what_is_published() {
    let published: &[NewName] = &Stage::first_surveyed().undecided;
    assert_eq!(published, []);
}

#[test]
fn servers_methods_and_values_are_named_by_what_they_are() {
    let survey = changed(
        |document| {
            push(at(document, "/servers"), json!({ "url": "https://api.au.kombo.dev/v1" }));
            let mut path = at(document, "/paths/~1hris~1skills~1{skill_id}").clone();
            let mut operation = path.as_object_mut().and_then(|path| path.shift_remove("delete")).expect("it is there");
            operation["operationId"] = json!("PostHrisSkillsSkillIdArchive");
            at(document, "/paths")["/hris/skills/{skill_id}/archive"] = json!({ "post": operation });
            each(document, &mut |value| {
                if value.as_array().is_some_and(|list| list.len() > 100 && list.contains(&json!("personio"))) {
                    push(value, json!("7shifts"));
                }
            });
        },
        "",
    );
    assert_eq!(line(&survey, "regions"), ["\"https://api.au.kombo.dev/v1\" = \"Au\""]);
    assert_eq!(line(&survey, "methods"), ["\"PostHrisSkillsSkillIdArchive\" = \"archive_skill\""]);
    assert_eq!(line(&survey, "variants"), ["\"IntegrationTool.7shifts\" = \"SevenShifts\""]);
}

#[test]
fn a_renamed_tag_keeps_its_area() {
    let rename = |document: &mut Value, tag: &str| {
        let mut path = at(document, "/paths/~1lms~1skills").clone();
        path["get"]["operationId"] = json!("GetLmsBadges");
        at(document, "/paths")["/lms/badges"] = path;
        let old = json!(["Unified LMS API"]);
        each(document, &mut |value| {
            if *value == old {
                *value = json!([tag]);
            }
        });
    };
    // By its words, and by the operations that stand under it.
    for tag in ["LMS", "Learning"] {
        let survey = changed(|document| rename(document, tag), "");
        let badges = survey.surface.operations.get("GetLmsBadges").expect("it is new");
        assert_eq!(badges.method, "lms::Lms::get_badges", "{tag}");
        assert_eq!(line(&survey, "areas"), Vec::<&str>::new(), "{tag}");
    }
}

#[test]
fn an_enum_that_grew_in_one_use_stays_one_by_the_line_that_is_listed() {
    let grow = |document: &mut Value| {
        let status = "/components/schemas/GetAtsOffersPositiveResponse/properties/data/properties/results/items/properties/status/enum";
        push(at(document, status), json!("EXPIRED"));
    };
    let split = changed(grow, "");
    let lines = line(&split, "merge");
    let [merge] = lines.as_slice() else { panic!("{:?}", split.undecided) };
    assert!(
        merge.starts_with("OfferStatus = [\"") && merge.contains("GetAtsOffers.response.data.results[].status"),
        "{merge}"
    );
    let before = &Stage::first_surveyed().surface;
    assert_eq!(diff(before, &split.surface).verdict(), Some(Verdict::Breaking));
    let merged = changed(grow, &format!("merge: {merge}"));
    let changes = diff(before, &merged.surface);
    assert_eq!(changes.verdict(), Some(Verdict::Additive), "{:#?}", changes.changes);
    assert_eq!(line(&merged, "merge"), Vec::<&str>::new());
}
