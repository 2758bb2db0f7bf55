//! The public surface of the crate, kept for review in `outline.txt`.

use std::fs;
use std::path::Path;

use kombo_codegen_tests::outline::outline;
use kombo_codegen_tests::{generate_kombo, told};

#[test]
fn the_public_surface_is_as_reviewed() {
    let output = generate_kombo().unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let now = outline(&output.files);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("outline.txt");
    let before = fs::read_to_string(&path).unwrap_or_default();
    if now == before {
        return;
    }
    if std::env::var_os("UPDATE_OUTLINE").is_some() {
        fs::write(&path, now).expect("outline.txt can be written");
        return;
    }
    let old: Vec<&str> = before.lines().collect();
    let new: Vec<&str> = now.lines().collect();
    let gone = old.iter().filter(|line| !new.contains(line)).map(|line| format!("- {line}"));
    let come = new.iter().filter(|line| !old.contains(line)).map(|line| format!("+ {line}"));
    let difference: Vec<String> = gone.chain(come).take(200).collect();
    panic!(
        "the public surface is not that of outline.txt:\n{}\nread it, then run `UPDATE_OUTLINE=1 cargo test -p kombo-codegen-tests outline`",
        difference.join("\n")
    );
}
