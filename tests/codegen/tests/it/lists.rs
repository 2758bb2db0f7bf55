//! Lists that come in pages otherwise than by the envelope: which are found by their shape, what `[paging]` says of others,
//! and how they are gone through over HTTP on this machine.
//!
//! The description under `fixtures/lists` is one crate; `fixtures/lists/calls.rs` is its test.

use std::path::Path;

use kombo_codegen::config::Config;
use kombo_codegen_tests::scratch::Scratch;
use kombo_codegen_tests::{fixtures, generate_alone, generate_text, generate_with, operations, stem, told};

#[test]
fn lists_are_gone_through_as_they_are_described() {
    let host = fixtures("constructs").join("webhook_payloads.yaml");
    let host = (stem(&host), generate_alone(&host).expect("a valid description"));
    let folder = fixtures("lists");
    let output = generate_with(&folder.join("lists.yaml"), &[], Some(&folder.join("lists.toml")));
    let output = output.unwrap_or_else(|errors| panic!("the lists are valid, but:\n{}", told(&errors)));
    let paged = operations(&output).into_iter().filter(|(_, one)| one.answer.is_page());
    let found: Vec<String> = paged.map(|(id, one)| format!("{id} {:?}", one.list)).collect();
    let wanted = "listAddress Plain, listAfter Paged, listCursor Paged, listHeader Plain, listLink Paged, listNames Plain, \
                  listOffset Paged, listPage Paged, listPlain Plain";
    assert_eq!(found.join(", "), wanted);
    let outputs = [host, ("lists".to_owned(), output)];
    let scratch = Scratch::write(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("lists"), &outputs);
    let calls = [include_str!("../../fixtures/loopback.rs"), include_str!("../../fixtures/lists/calls.rs")].concat();
    scratch.test(&calls).unwrap_or_else(|said| panic!("{said}"));
}

/// An entry about all lists is about those that have what it says, and is pointless where none has.
#[test]
fn an_entry_is_about_all_lists_that_have_what_it_says() {
    let folder = fixtures("lists");
    let with = |names: &str| {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("all_{}.toml", names.len()));
        std::fs::write(&file, names).expect("a file");
        generate_with(&folder.join("lists.yaml"), &[], Some(&file))
    };
    let output = with("[paging]\n'*' = { offset = 'offset' }\n").unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let paged = operations(&output).into_iter().filter(|(_, one)| one.answer.is_page());
    let found: Vec<&str> = paged.map(|(id, _)| id).collect();
    assert_eq!(
        found.join(", "),
        "getRefused, getTwoWays, getWithoutAPair, listAfter, listCursor, listNames, listOffset, listPage, listPlain"
    );
    let errors = with("[paging]\n\n'*' = { page = 'nowhere' }\n").expect_err("nothing has it");
    let said = told(&errors);
    assert!(said.contains("paging.\"*\" matches nothing") && said.contains(":3"), "{said}");
}

#[test]
fn an_entry_that_is_wrong_by_itself_is_told_with_its_line() {
    let text = b"[paging]\na = { offset = 'o' }\nb = { cursor = 'c' }\nc = 5\n";
    let said = told(&Config::read("names.toml", Some(text)).expect_err("two are wrong"));
    assert!(said.contains("names.toml:3") && said.contains("names.toml:4") && !said.contains("paging.\"a\""), "{said}");
    assert!(generate_text("x.yaml", "openapi: 3.1.0\ninfo: {title: X, version: '1'}\npaths: {}\n").is_ok());
}
