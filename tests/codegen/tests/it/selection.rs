//! `[operations]` and `[formats]` of `names.toml`: what is left is called as in the whole, and what is mapped is told.

use std::collections::BTreeSet;

use kombo_codegen::{Diagnostics, Input, Output, Source, generate};
use kombo_codegen_tests::{after, fixtures, operations, root, source, told};

/// The shop with these decisions, after a run that has left this lock.
fn shop(names: &str, lock: Option<&str>) -> Output {
    run(source(&fixtures("formats").join("shop.yaml")), names, lock)
        .unwrap_or_else(|errors| panic!("{}", told(&errors)))
}

fn run(spec: Source, names: &str, lock: Option<&str>) -> Result<Output, Diagnostics> {
    let names = Some(Source { name: "names.toml".into(), text: names.as_bytes().to_vec() });
    generate(&Input { names, ..after(spec, lock) })
}

/// A file without its comments, which may speak of other operations.
fn code(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect()
}

fn ids(output: &Output) -> Vec<&str> {
    operations(output).into_keys().collect()
}

#[test]
fn operations_are_selected_by_tag_path_and_id() {
    let cases: [(&str, &[&str]); 7] = [
        ("include = [\"tag:notes\"]", &["getColor"]),
        ("include = [\"tag:*o*\"]", &["addPhoto", "getColor"]),
        ("include = [\"/things\"]", &["addThing", "listThings"]),
        ("include = [\"/things*\"]", &["addThing", "getThing", "listThings"]),
        ("include = [\"get /things*\", \"addPhoto\"]", &["addPhoto", "getThing", "listThings"]),
        ("include = [\"*Thing*\"]\nexclude = [\"add*\"]", &["getThing", "listThings"]),
        ("exclude = [\"tag:things\", \"POST /*\"]", &["getColor"]),
    ];
    for (entries, wanted) in cases {
        assert_eq!(ids(&shop(&format!("[operations]\n{entries}\n"), None)), wanted, "{entries}");
    }
}

#[test]
fn what_is_left_is_called_as_in_the_whole() {
    let whole = shop("", None);
    let lock = whole.lock.clone();
    for entries in ["include = [\"tag:notes\"]", "exclude = [\"getThing\"]", "include = [\"addThing\", \"addPhoto\"]"] {
        let names = format!("[operations]\n{entries}\n");
        let some = shop(&names, None);
        // The lock is that of the whole, whether there was one before or not.
        assert_eq!(some.lock, lock, "{entries}");
        assert_eq!(shop(&names, Some(&lock)).lock, lock, "{entries}");
        let (all, left) = (operations(&whole), operations(&some));
        assert!(left.len() < all.len());
        for (id, one) in &left {
            assert_eq!((&one.method, &one.handle, &one.module), (&all[id].method, &all[id].handle, &all[id].module));
        }
        let files: BTreeSet<&String> = whole.files.keys().collect();
        for (path, text) in &some.files {
            assert!(files.contains(path), "{entries}: {path} is new");
            if !path.ends_with("mod.rs") && path != "client.rs" {
                assert_eq!(code(text), code(&whole.files[path]), "{entries}: {path}");
                assert!(!text.contains("What stands at"), "{entries}: {path} speaks of what is not there");
            }
        }
        let report = &some.report;
        assert_eq!(report.left_out.operations, all.len() - left.len());
        assert_eq!(report.operations, (all.len(), left.len()));
        assert_eq!(
            report.left_out.types + report.types + report.enums,
            whole.report.types + whole.report.enums,
            "{entries}: types are left or left out"
        );
    }
    // The whole again, after a run that left most of it out.
    let some = shop("[operations]\ninclude = [\"tag:notes\"]\n", None);
    assert_eq!(shop("", Some(&some.lock)).files, whole.files);
}

#[test]
fn types_that_nothing_reaches_are_left_out_and_webhooks_stay() {
    let some = shop("[operations]\ninclude = [\"tag:photos\"]\n", None);
    assert_eq!(some.areas, ["photos"]);
    assert!(!some.files.contains_key("models/thing.rs") && some.files.contains_key("webhooks/sold.rs"));
    assert!(some.report.left_out.types >= 5, "{:?}", some.report.left_out);
}

#[test]
fn kombo_without_most_of_it_has_the_rest_as_it_was() {
    let mut input = kombo_codegen_tests::kombo();
    let whole = generate(&input).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let names = std::fs::read_to_string(root().join("spec/names.toml")).expect("names");
    let names = format!("{names}\n[operations]\ninclude = [\"/hris/*\", \"tag:General\"]\nexclude = [\"*Skill*\"]\n");
    input.names = Some(Source { name: "names.toml".into(), text: names.into_bytes() });
    let some = generate(&input).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    assert_eq!(some.lock, whole.lock);
    assert_eq!(some.areas.iter().map(String::as_str).collect::<BTreeSet<_>>(), BTreeSet::from(["general", "hris"]));
    let (left, all) = (operations(&some), operations(&whole));
    assert!(left.len() > 30 && left.len() < all.len() && !left.keys().any(|id| id.contains("Skill")));
    for (path, text) in some.files.iter().filter(|(path, _)| !path.ends_with("mod.rs") && *path != "client.rs") {
        assert_eq!(code(text), code(&whole.files[path]), "{path}");
    }
    assert!(some.report.types < whole.report.types);
}

#[test]
fn formats_that_nobody_mapped_are_counted() {
    let plain = shop("", None);
    let counted: Vec<(&str, usize)> =
        plain.report.formats.iter().map(|(name, count)| (name.as_str(), *count)).collect();
    let uuid = counted.iter().find(|(name, _)| *name == "uuid");
    assert!(uuid.is_some_and(|(_, count)| *count > 5), "{counted:?}");
    assert!(
        counted.contains(&("email", 1)) && !counted.iter().any(|(name, _)| name.starts_with("date")),
        "{counted:?}"
    );
    assert!(!plain.files.contains_key("formats/mod.rs") && plain.formats.is_empty());
    let mapped = shop("[formats]\nuuid = \"uuid::Uuid\"\n", None);
    assert!(!mapped.report.formats.iter().any(|(name, _)| name == "uuid"));
    assert_eq!(mapped.formats.len(), 1);
    // A name does not depend on a type of a format.
    assert_eq!(mapped.lock, plain.lock);
}

/// A crate that has an area of this name already keeps it, and is told what is in the way.
#[test]
fn an_area_that_is_called_formats_is_in_the_way_of_formats() {
    let text = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  /formats:\n    get:\n      operationId: getIt\n      \
                responses: {'200': {description: It., content: {application/json: {schema: {type: string, format: uuid}}}}}\n";
    let run = |names: &str, lock: Option<&str>| run(Source { name: "a.yaml".into(), text: text.into() }, names, lock);
    let formats = "[formats]\nuuid = \"uuid::Uuid\"\n";
    let fresh = run(formats, None).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    assert_eq!(fresh.areas, ["formats-api"]);
    let lock = fresh.lock.replace("formats-api", "formats").replace("formats_api", "formats");
    let kept = run("", Some(&lock)).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    assert_eq!(kept.areas, ["formats"]);
    let errors = run(formats, Some(&lock)).expect_err("the module is taken");
    assert!(
        told(&errors).contains("the area `formats` is called like something that [formats] brings"),
        "{}",
        told(&errors)
    );
}
