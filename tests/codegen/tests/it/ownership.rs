//! Ownership is a path prefix: what stands below `generated/src/api/` is machine-written, and nothing else is.

use std::fs;

use kombo_codegen::format::HEADER;
use kombo_codegen_tests::{files_below, root};

#[test]
fn the_header_stands_inside_and_only_inside() {
    let folder = root().join("generated");
    let mut wrong = Vec::new();
    for path in files_below(&folder).into_iter().filter(|path| path.ends_with(".rs") && !path.starts_with("target/")) {
        let text = fs::read_to_string(folder.join(&path)).expect("a source file is text");
        if text.starts_with(HEADER) != path.starts_with("src/api/") {
            wrong.push(path);
        }
    }
    assert!(wrong.is_empty(), "header missing inside src/api/, or present outside: {}", wrong.join(", "));
}

#[test]
fn only_source_files_are_machine_written() {
    let folder = root().join("generated/src/api");
    let other: Vec<String> = files_below(&folder).into_iter().filter(|path| !path.ends_with(".rs")).collect();
    assert!(other.is_empty(), "no run wrote {}", other.join(", "));
}
