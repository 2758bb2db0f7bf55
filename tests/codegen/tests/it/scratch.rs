//! All fixtures together are a crate without warnings: it compiles, clippy has nothing to say, and neither has rustdoc.

use std::path::Path;

use kombo_codegen_tests::scratch::Scratch;
use kombo_codegen_tests::{descriptions, generate_alone, stem, told};

#[test]
fn all_constructs_compile_as_modules_of_one_crate() {
    let mut outputs: Vec<_> = descriptions()
        .into_iter()
        .map(|path| {
            let name = stem(&path);
            let output =
                generate_alone(&path).unwrap_or_else(|errors| panic!("{name} is valid, but:\n{}", told(&errors)));
            (name, output)
        })
        .collect();
    // What the lock keeps in its place, and circles that nobody has drawn.
    outputs.extend(crate::placement::outputs());
    outputs.extend(crate::circles::some());
    let scratch = Scratch::write(Path::new(env!("CARGO_TARGET_TMPDIR")), &outputs);
    let said: Vec<String> = [
        scratch.cargo(&["check"], &[]),
        scratch.cargo(&["clippy"], &[]),
        scratch.cargo(&["doc", "--no-deps"], &[("RUSTDOCFLAGS", "-D warnings")]),
    ]
    .into_iter()
    .filter_map(Result::err)
    .collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}
