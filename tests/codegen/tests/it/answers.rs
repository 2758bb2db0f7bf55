//! Answers of many forms: what a server says comes back when the answer is written out again, so nothing of it is lost.
//!
//! The descriptions under `fixtures/answers` say in `x-answers` what each operation is answered with, and, where that is
//! asked, how it is called and what must be sent. All of them are one crate, called through its `FakeApi`.

use std::fmt::Write;
use std::path::Path;

use kombo_codegen::Output;
use kombo_codegen::document::read::read;
use kombo_codegen::items::OperationItem;
use kombo_codegen_tests::scratch::Scratch;
use kombo_codegen_tests::{files_in, fixtures, generate_alone, operations, source, stem, told};
use serde_json::Value;

#[test]
fn what_a_server_says_comes_back() {
    let mut tests = HEAD.to_owned();
    let host = fixtures("constructs").join("webhook_payloads.yaml");
    let host = (stem(&host), generate_alone(&host).expect("a valid description"));
    let mut outputs = vec![host];
    for path in files_in(&fixtures("answers"), &["yaml"]) {
        let name = stem(&path);
        let output = generate_alone(&path).unwrap_or_else(|errors| panic!("{name} is valid, but:\n{}", told(&errors)));
        let document = read(&name, &source(&path).text).expect("a description is readable");
        write_tests(&mut tests, &name, &output, &document);
        outputs.push((name, output));
    }
    let scratch = Scratch::write(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("answers"), &outputs);
    scratch.test(&tests).unwrap_or_else(|said| panic!("{said}"));
}

const HEAD: &str = "\
#![allow(warnings, clippy::all)]
use fixtures as kombo;
use kombo::test_util::{block_on, client};
use serde_json::{Value, json};

fn parsed(text: &str) -> Value { serde_json::from_str(text).unwrap() }
";

/// A test for each answer of each operation.
fn write_tests(out: &mut String, name: &str, output: &Output, document: &Value) {
    let operations = operations(output);
    let described = document["paths"].as_object().into_iter().flatten().flat_map(|(_, item)| item.as_object());
    let mut count = 0;
    for (_, described) in described.flatten() {
        let id = described["operationId"].as_str().expect("an operation has an id");
        let operation = operations.get(id).unwrap_or_else(|| panic!("{id} is not written"));
        for (index, answer) in described["x-answers"].as_array().into_iter().flatten().enumerate() {
            write_test(out, name, operation, index, answer);
            count += 1;
        }
    }
    assert!(count >= operations.len(), "{name} has operations without `x-answers`");
}

fn write_test(out: &mut String, name: &str, operation: &OperationItem, index: usize, answer: &Value) {
    let OperationItem { module, method, request, .. } = operation;
    let call = answer["call"].as_str().map_or_else(|| format!("{method}()"), str::to_owned);
    let text = answer["text"].as_str().map_or_else(|| answer["reply"].to_string(), str::to_owned);
    let media = answer["media"].as_str().unwrap_or("application/json");
    let mut checks = String::new();
    if answer["text"].is_string() {
        checks.push_str("    assert_eq!(AsRef::<[u8]>::as_ref(&answer), text.as_bytes());\n");
    } else {
        let back = answer.get("back").unwrap_or(&answer["reply"]).to_string();
        let _ = writeln!(checks, "    assert_eq!(serde_json::to_value(&answer).unwrap(), parsed({back:?}));");
        let is_new = answer["new"] == true;
        let _ = writeln!(
            checks,
            "    assert_eq!(format!(\"{{answer:?}}\").contains(\"Unrecognized\"), {is_new}, \"{{answer:?}}\");"
        );
    }
    if let Some(sent) = answer.get("sent") {
        let _ = writeln!(checks, "    assert_eq!(server.requests()[0].json(), parsed({:?}));", sent.to_string());
    }
    if let Some(query) = answer.get("query") {
        let _ =
            writeln!(checks, "    assert_eq!(json!(server.requests()[0].query()), parsed({:?}));", query.to_string());
    }
    if let Some(wanted) = answer["method"].as_str() {
        let _ = writeln!(checks, "    assert_eq!(server.requests()[0].method().as_str(), {wanted:?});");
    }
    let _ = write!(
        out,
        "\n#[test]\nfn {name}_{method}_{index}() {{\n    let (client, server) = client();\n    let text = {text:?};\n    \
         server.expect::<kombo::fixtures::{name}::{module}::{request}>().reply_content_type({media:?}).reply_status(200, text);\n    \
         let answer = block_on(async {{ client.{module}().{call}.await }}).unwrap();\n{checks}}}\n"
    );
}
