//! The committed `generated/src/api` is what the committed description gives.

use std::collections::BTreeMap;
use std::fs;

use kombo_codegen_tests::{files_below, generate_kombo, root, told};

#[test]
fn generated_code_is_fresh() {
    let output = generate_kombo().unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let folder = root().join("generated/src/api");
    let committed: BTreeMap<String, String> = files_below(&folder)
        .into_iter()
        .map(|path| (path.clone(), fs::read_to_string(folder.join(path)).unwrap_or_default()))
        .collect();
    let mut stale = Vec::new();
    for (path, text) in &output.files {
        match committed.get(path) {
            None => stale.push(format!("new: {path}")),
            Some(old) if old != text => stale.push(format!("changed: {path}")),
            Some(_) => {}
        }
    }
    stale.extend(
        committed.keys().filter(|path| !output.files.contains_key(*path)).map(|path| format!("orphaned: {path}")),
    );
    let lock = fs::read_to_string(root().join("spec/names.lock")).unwrap_or_default();
    if lock != output.lock {
        stale.push("changed: spec/names.lock".to_owned());
    }
    assert!(stale.is_empty(), "{}\nrun `cargo xtask codegen`", stale.join("\n"));
}

/// `UPDATE_DESCRIPTION=1 cargo test -p kombo-codegen-tests mock` writes it anew.
#[test]
fn the_description_of_the_mock_is_fresh() {
    let (wanted, file) = (format!("{:#}\n", crate::render::document()), root().join("tests/mock/description.json"));
    if std::env::var_os("UPDATE_DESCRIPTION").is_some() {
        fs::write(&file, &wanted).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }
    // The texts are long: they are not shown.
    assert!(
        fs::read_to_string(&file).is_ok_and(|text| text == wanted),
        "tests/mock/description.json is not what spec/ gives; write it by \
         `UPDATE_DESCRIPTION=1 cargo test -p kombo-codegen-tests mock`"
    );
}

#[test]
fn every_operation_and_webhook_is_written() {
    let report = generate_kombo().unwrap_or_else(|errors| panic!("{}", told(&errors))).report;
    assert_eq!(report.skipped, []);
    // Counted another way than the generator counts.
    let document = crate::render::document();
    let methods = ["get", "put", "post", "delete", "options", "head", "patch"];
    let count = |paths: &str| {
        let items = document[paths].as_object().into_iter().flatten();
        items.map(|(_, item)| methods.iter().filter(|method| item.get(**method).is_some()).count()).sum::<usize>()
    };
    let (operations, webhooks) = (count("paths"), count("webhooks"));
    println!("{operations} operations, {webhooks} webhooks");
    assert!(operations > 100 && webhooks > 10, "{operations} operations, {webhooks} webhooks");
    assert_eq!(report.operations, (operations, operations));
    assert_eq!(report.webhooks, (webhooks, webhooks));
}
