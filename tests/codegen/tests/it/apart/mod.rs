//! A comparison of two descriptions that knows nothing of the generator's, and what `changes` tells: each difference
//! that the one finds is told by the other, and nothing is told that it has not found.
//!
//! Published descriptions are looked for as in `published`; ours, changed here and there, is compared in any case.

mod facts;
mod tellers;

use std::collections::BTreeSet;

use kombo_codegen::changes::{Change, Diff, diff};
use kombo_codegen::{Input, Source, render_document, survey};
use kombo_codegen_tests::{kombo, told};
use serde_json::{Value, json};

use crate::chain::{at, push, remove};
use facts::{Facts, differences, facts};
use tellers::tellers;

fn look(old: Source, new: Source) -> (usize, usize, usize, usize, Vec<String>) {
    let lock = kombo().lock.map(|lock| String::from_utf8(lock.text).expect("it is text"));
    let input = |spec: Source, lock: &Option<String>| Input {
        spec,
        lock: lock.as_ref().map(|text| Source { name: "names.lock".into(), text: text.clone().into_bytes() }),
        examples: Vec::new(),
        allow_stale: true,
        ..kombo()
    };
    let copy = |source: &Source| Source { name: source.name.clone(), text: source.text.clone() };
    let see = |source: &Source, lock: &Option<String>| {
        survey(&input(copy(source), lock)).unwrap_or_else(|errors| panic!("{}", told(&errors)))
    };
    let before = see(&old, &lock);
    let after = see(&new, &Some(before.lock.clone()));
    let Diff { changes, .. } = diff(&before.surface, &after.surface);
    let rendered =
        |source: Source| render_document(&input(source, &None)).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let (old, new) = (facts(&rendered(old)), facts(&rendered(new)));
    let found = differences(&old, &new);
    let mut wrong = Vec::new();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut seen = 0;
    for difference in &found {
        let tellers = tellers(&changes, &before.surface, &after.surface, difference);
        seen += usize::from(!tellers.is_empty());
        if tellers.is_empty() {
            let says = |facts: &Facts| facts.get(difference).cloned().unwrap_or_default();
            wrong.push(format!("not told: {difference:?}: {} -> {}", says(&old), says(&new)));
        }
        used.extend(tellers.iter().map(|change| change.subject.as_str()));
    }
    // Types come and go with what holds them, names and words are not on the wire.
    let is_derived = |change: &&Change| {
        change.is_wording
            || change.subject.starts_with("type")
            || change.subject.starts_with("the area")
            || change.what.starts_with("has the id")
            || (change.part.is_none() && change.subject.contains("::"))
    };
    let told: Vec<&Change> = changes.iter().filter(|change| !is_derived(change)).collect();
    let idle: Vec<&&Change> = told.iter().filter(|change| !used.contains(change.subject.as_str())).collect();
    wrong.extend(idle.iter().map(|change| format!("told, and not found: {} {}", change.subject, change.what)));
    (seen, found.len(), told.len() - idle.len(), told.len(), wrong)
}

fn ours(change: impl Fn(&mut Value)) -> Source {
    let spec = kombo().spec;
    let mut document = kombo_codegen::document::read::read(&spec.name, &spec.text).expect("it is readable");
    change(&mut document);
    Source { name: "kombo.json".into(), text: document.to_string().into_bytes() }
}

#[test]
fn what_another_comparison_finds_is_told_and_nothing_else() {
    let mut pairs: Vec<(String, Source, Source)> = vec![(
        "ours, changed".into(),
        ours(|_| {}),
        ours(|document| {
            remove(document, "/paths", "/hris/timesheets");
            remove(document, "/paths/~1hris~1groups/get/responses", "default");
            at(document, "/components/schemas/GetHrisEmployeesParameterPageSize")["default"] = json!(50);
            let employee = "/components/schemas/GetHrisEmployeesPositiveResponse/properties/data/properties/results/items/properties";
            at(document, employee)["ssn"] = json!({ "type": ["integer", "null"], "minimum": 4 });
            at(document, employee)["tenure"] = json!({ "type": "string", "pattern": "^[0-9]+$" });
            push(at(document, "/servers"), json!({ "url": "https://api.au.kombo.dev/v1" }));
            at(document, "/components/securitySchemes")["ApiKey"]["scheme"] = json!("basic");
        }),
    )];
    for (name, document) in crate::published::published().into_iter().skip(1) {
        let text = document.to_string().into_bytes();
        pairs.push((name.clone(), Source { name: "published.json".into(), text: text.clone() }, ours(|_| {})));
        pairs.push((format!("{name}, the other way"), ours(|_| {}), Source { name: "published.json".into(), text }));
    }
    let mut wrong = Vec::new();
    for (name, old, new) in pairs {
        let (seen, found, backed, told, more) = look(old, new);
        println!("{name}: {seen} of {found} differences are told, {backed} of {told} changes are differences");
        assert!(found > 5, "{name}: only {found} differences");
        wrong.extend(more.into_iter().map(|line| format!("{name}: {line}")));
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
