//! Answers that are read while they come: over HTTP on this machine, and from the stand-in.
//!
//! The descriptions under `fixtures/streams` are one crate; `fixtures/streams/calls.rs` is its test.

use std::path::Path;

use kombo_codegen_tests::scratch::Scratch;
use kombo_codegen_tests::{files_in, fixtures, generate_alone, stem, told};

#[test]
fn an_answer_is_read_while_it_comes() {
    let host = fixtures("constructs").join("webhook_payloads.yaml");
    let mut outputs = vec![(stem(&host), generate_alone(&host).expect("a valid description"))];
    for path in files_in(&fixtures("streams"), &["yaml"]) {
        let name = stem(&path);
        let output = generate_alone(&path).unwrap_or_else(|errors| panic!("{name} is valid, but:\n{}", told(&errors)));
        assert_eq!(output.report.notes, Vec::<String>::new(), "nothing is left to the caller");
        outputs.push((name, output));
    }
    let scratch = Scratch::write(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("streams"), &outputs);
    let calls = [include_str!("../../fixtures/loopback.rs"), include_str!("../../fixtures/streams/calls.rs")].concat();
    scratch.test(&calls).unwrap_or_else(|said| panic!("{said}"));
}
