//! Verdicts on single changes: the pairs that `cargo xtask bench semver` shows to another program, and the rules that no
//! other program sees.

use std::fs;

use kombo_codegen::Source;
use kombo_codegen::changes::{Change, Diff, Verdict, diff, json, markdown, text};
use kombo_codegen::survey;
use kombo_codegen_tests::{after, files_in, generate_text, kombo, root, stem, told};

#[test]
fn verdicts_on_the_pairs_are_as_each_says() {
    let old = survey(&kombo()).unwrap_or_else(|errors| panic!("{}", told(&errors))).surface;
    let pairs = files_in(&root().join("tests/bench/semver"), &["yaml"]);
    assert!(pairs.len() >= 6);
    crate::each(pairs.into_iter().map(|path| (stem(&path), path)), |_, path| {
        let overlay = fs::read_to_string(&path).expect("a pair");
        let wanted = overlay.lines().find_map(|line| line.strip_prefix("x-ours: ")).expect("what is expected");
        let mut input = kombo();
        // What the pair makes pointless is not what is asked about.
        input.allow_stale = true;
        input.overlays.push(Source { name: "pair.yaml".into(), text: overlay.clone().into_bytes() });
        let new = survey(&input).unwrap_or_else(|errors| panic!("{}", told(&errors))).surface;
        let diff = diff(&old, &new);
        assert_eq!(diff.verdict().map(Verdict::word), Some(wanted), "{:#?}", diff.changes);
    });
}

/// A description of one operation that sends and receives an object with these members.
fn description(required: &str, properties: &str) -> String {
    let schema = format!(r#"{{"type":"object","required":[{required}],"properties":{{{properties}}}}}"#);
    let json = |schema: &str| format!(r#""content":{{"application/json":{{"schema":{schema}}}}}"#);
    let r#ref = json(r##"{"$ref":"#/components/schemas/Book"}"##);
    format!(
        r#"{{"openapi":"3.1.0","info":{{"title":"Library","version":"1"}},"paths":{{"/books":{{"post":{{"operationId":"createBook","tags":["Shelf"],"requestBody":{{"required":true,{ref}}},"responses":{{"200":{{"description":"Made",{ref}}}}}}}}}}},"components":{{"schemas":{{"Book":{schema}}}}}}}"#
    )
}

fn compare(old: &str, new: &str) -> Diff {
    let see = |text: &str, lock: Option<String>| {
        let input = after(Source { name: "library.json".into(), text: text.into() }, lock.as_deref());
        survey(&input).unwrap_or_else(|errors| panic!("{}", told(&errors)))
    };
    let old = see(old, None);
    let new = see(new, Some(old.lock.clone()));
    diff(&old.surface, &new.surface)
}

const TEXT: &str = r#"{"type":"string"}"#;
const MAYBE: &str = r#"{"type":["string","null"]}"#;

#[test]
fn each_rule_is_kept() {
    let base = description(
        r#""title""#,
        &format!(r#""title":{TEXT},"note":{TEXT},"kind":{{"type":"string","enum":["A","B"]}}"#),
    );
    let with = |required: &str, title: &str, note: &str, values: &str, more: &str| {
        description(
            required,
            &format!(r#""title":{title},"note":{note},"kind":{{"type":"string","enum":[{values}]}}{more}"#),
        )
    };
    let (title, both) = (r#""title""#, r#""title","note""#);
    let values = r#""A","B""#;
    let number = r#"{"type":"integer"}"#;
    let rules = [
        ("nothing", with(title, TEXT, TEXT, values, ""), None),
        ("an optional field", with(title, TEXT, TEXT, values, &format!(r#","isbn":{TEXT}"#)), Some(Verdict::Additive)),
        (
            "a required field",
            with(r#""title","isbn""#, TEXT, TEXT, values, &format!(r#","isbn":{TEXT}"#)),
            Some(Verdict::Breaking),
        ),
        ("a value more", with(title, TEXT, TEXT, r#""A","B","C""#, ""), Some(Verdict::Additive)),
        ("a value less", with(title, TEXT, TEXT, r#""A""#, ""), Some(Verdict::Breaking)),
        ("required now", with(both, TEXT, TEXT, values, ""), Some(Verdict::Breaking)),
        ("required no longer", with("", TEXT, TEXT, values, ""), Some(Verdict::Breaking)),
        ("nullable too", with(title, TEXT, MAYBE, values, ""), Some(Verdict::Breaking)),
        ("another type", with(title, TEXT, number, values, ""), Some(Verdict::Breaking)),
        (
            "other words",
            with(title, r#"{"type":"string","description":"On its back."}"#, TEXT, values, ""),
            Some(Verdict::Docs),
        ),
        (
            "deprecated",
            with(title, TEXT, r#"{"type":"string","deprecated":true}"#, values, ""),
            Some(Verdict::Additive),
        ),
    ];
    crate::each(
        rules.into_iter().map(|(name, new, verdict)| (name.to_owned(), (new, verdict))),
        |_, (new, verdict)| {
            let diff = compare(&base, &new);
            assert_eq!(diff.verdict(), verdict, "{:#?}", diff.changes);
        },
    );
}

#[test]
fn the_version_follows_the_verdict() {
    for (verdict, version, next) in [
        (Verdict::Breaking, "0.1.4", "0.2.0"),
        (Verdict::Additive, "0.1.4", "0.1.5"),
        (Verdict::Docs, "0.1.4", "0.1.5"),
        (Verdict::Breaking, "1.2.3", "2.0.0"),
        (Verdict::Additive, "1.2.3-rc.1", "1.3.0"),
        (Verdict::Docs, "1.2.3", "1.2.4"),
    ] {
        assert_eq!(verdict.next(version).as_deref(), Some(next), "{verdict:?} after {version}");
    }
    assert_eq!(Verdict::Docs.next("one"), None);
}

#[test]
fn changes_read_well_in_each_form() {
    let old = description(r#""title""#, &format!(r#""title":{TEXT},"note":{TEXT}"#));
    let new = description(r#""title""#, &format!(r#""title":{TEXT},"remark":{TEXT},"isbn":{TEXT}"#));
    let mut diff = compare(&old, &new);
    diff.remarks.push("a correction is no longer needed".into());
    let all = format!("{}\n{}\n{}", text(&diff, "0.1.0", false), markdown(&diff, "0.1.0", false), json(&diff, "0.1.0"));
    crate::snapshot("diff_forms", &all);
}

/// What nothing tells apart is not told.
#[test]
fn a_description_is_no_change_of_itself() {
    for path in kombo_codegen_tests::descriptions() {
        let text = fs::read_to_string(&path).expect("a fixture");
        if generate_text("fixture", text.clone()).is_err() {
            // It has neighbouring files, which are not given here.
            continue;
        }
        let changes: Vec<Change> = compare(&text, &text).changes;
        assert_eq!(changes, [], "{}", stem(&path));
    }
}
