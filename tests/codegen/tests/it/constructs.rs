//! One fixture for each construct of OpenAPI: what is emitted for it, as a snapshot.

use std::collections::BTreeMap;
use std::path::Path;

use kombo_codegen::document::read::read;
use kombo_codegen_tests::{files_in, fixtures, generate_alone, generate_text, show, source, stem, told};
use serde_json::{Value, json};

use crate::{each, snapshot};

#[test]
fn every_construct_comes_out_as_before() {
    let cases = files_in(&fixtures("constructs"), &["yaml", "json"]).into_iter().map(|path| (stem(&path), path));
    each(cases, |name, path| check(name, &path));
}

/// Takes a fixture through the generator and compares what is its own with the snapshot.
fn check(name: &str, path: &Path) {
    let mut output = generate_alone(path).unwrap_or_else(|errors| panic!("{name} is valid, but:\n{}", told(&errors)));
    let bare = bare(path);
    output.files.retain(|path, text| bare.get(path) != Some(text));
    snapshot(&format!("construct_{name}"), &show(&output));
}

#[test]
fn the_smallest_crate_comes_out_as_before() {
    let output = generate_text("bare.yaml", "openapi: 3.1.0\ninfo: {title: Bare, version: '1'}\n")
        .unwrap_or_else(|errors| panic!("{}", told(&errors)));
    snapshot("bare", &show(&output));
}

#[test]
fn no_fixture_is_longer_than_forty_lines() {
    for path in files_in(&fixtures("constructs"), &["yaml", "json"]) {
        let lines = String::from_utf8_lossy(&source(&path).text).lines().count();
        assert!(lines <= 40, "{} has {lines} lines", stem(&path));
    }
}

/// Names of types and variants that are derived keep to 60 characters, and no file is empty or a number.
#[test]
fn no_derived_name_is_longer_than_sixty_characters() {
    let paths = kombo_codegen_tests::descriptions();
    each(paths.into_iter().map(|path| (stem(&path), path)), |name, path| {
        let output = generate_alone(&path).unwrap_or_else(|errors| panic!("{name} is valid, but:\n{}", told(&errors)));
        for (file, text) in &output.files {
            let parsed = syn::parse_file(text).expect("what is emitted is Rust");
            let long: Vec<String> =
                identifiers(&parsed).into_iter().filter(|ident| ident.trim_start_matches("r#").len() > 60).collect();
            assert!(long.is_empty(), "{name}, {file}: {}", long.join(", "));
        }
    });
}

/// What the file defines: types, variants and methods.
fn identifiers(file: &syn::File) -> Vec<String> {
    let mut out = Vec::new();
    for item in &file.items {
        match item {
            syn::Item::Struct(one) => {
                out.push(one.ident.to_string());
                out.extend(one.fields.iter().filter_map(|field| field.ident.as_ref().map(ToString::to_string)));
            }
            syn::Item::Enum(one) => {
                out.push(one.ident.to_string());
                out.extend(one.variants.iter().map(|variant| variant.ident.to_string()));
            }
            syn::Item::Impl(one) => out.extend(one.items.iter().filter_map(|item| match item {
                syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            })),
            _ => {}
        }
    }
    out
}

/// What a description with the same frame and one empty operation gives: files that are equal there show nothing.
fn bare(path: &Path) -> BTreeMap<String, String> {
    let frame = read("frame", &source(path).text).expect("a fixture is readable");
    let operations = frame["paths"].as_object().into_iter().flatten().filter_map(|(_, item)| item.as_object());
    let tag = operations.flatten().find_map(|(_, operation)| operation.get("tags")?.get(0).cloned());
    let mut bare = json!({
        "openapi": "3.1.0",
        "info": frame["info"],
        "paths": { "/": { "get": { "tags": [tag.unwrap_or(Value::Null)], "operationId": "bare", "responses": {} } } },
    });
    if bare["paths"]["/"]["get"]["tags"] == json!([null]) {
        bare["paths"] = json!({});
    }
    generate_text("bare.json", bare.to_string()).map(|output| output.files).unwrap_or_default()
}
