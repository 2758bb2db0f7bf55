//! The embedded description is what the generator renders today.
//!
//! `UPDATE_DESCRIPTION=1 cargo test -p kombo-mock --test freshness` writes it anew.

use std::path::{Path, PathBuf};
use std::{env, fs};

use kombo_codegen::{Input, Source};

fn source(path: &Path) -> Source {
    Source { name: path.display().to_string(), text: fs::read(path).unwrap() }
}

fn rendered(spec: &Path) -> String {
    let load = |path: &str| {
        let base = spec.canonicalize().ok()?;
        let file = base.join(path).canonicalize().ok()?;
        if file.starts_with(&base) { fs::read(file).ok() } else { None }
    };
    let mut overlays: Vec<PathBuf> =
        fs::read_dir(spec.join("overlays")).unwrap().map(|entry| entry.unwrap().path()).collect();
    overlays.retain(|path| path.extension().is_some_and(|ending| ["yaml", "yml", "json"].iter().any(|e| ending == *e)));
    overlays.sort();
    let input = Input {
        spec: source(&spec.join("kombo.yaml")),
        overlays: overlays.iter().map(|path| source(path)).collect(),
        names: None,
        lock: None,
        examples: Vec::new(),
        forget: false,
        // A stale action is told by `cargo xtask codegen`.
        allow_stale: true,
        load: &load,
    };
    let document = kombo_codegen::render_document(&input).unwrap_or_else(|mistakes| {
        panic!("{}", mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    });
    format!("{document:#}\n")
}

#[test]
fn the_embedded_description_is_fresh() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (wanted, file) = (rendered(&here.join("../../spec")), here.join("description.json"));
    if env::var_os("UPDATE_DESCRIPTION").is_some() {
        fs::write(&file, &wanted).unwrap();
    }
    // The texts are long: they are not shown.
    assert!(
        fs::read_to_string(&file).is_ok_and(|text| text == wanted),
        "tests/mock/description.json is not what spec/ gives; write it by \
         `UPDATE_DESCRIPTION=1 cargo test -p kombo-mock --test freshness`"
    );
}
