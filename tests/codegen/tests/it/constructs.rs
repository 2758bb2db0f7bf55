//! What holds for all fixtures of constructs together; each by itself is a test of the target `fixtures`.

use kombo_codegen_tests::{files_in, fixtures, generate_alone, generate_text, show, source, stem, told};

use crate::{each, snapshot};

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
