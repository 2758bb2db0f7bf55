//! Renders the API description into `OUT_DIR/description.json`, which the library embeds.
//!
//! In: `spec/kombo.yaml` and `spec/overlays`. Out: what `cargo xtask spec render` writes, as JSON. Must not know what the
//! description says.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use kombo_codegen::{Input, Source};

fn main() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    println!("cargo::rerun-if-changed={}", spec.display());
    if let Err(message) = render(&spec) {
        panic!("{message}");
    }
}

fn render(spec: &Path) -> Result<(), String> {
    let load = |path: &str| {
        let base = spec.canonicalize().ok()?;
        let file = base.join(path).canonicalize().ok()?;
        if file.starts_with(&base) { fs::read(file).ok() } else { None }
    };
    let overlays = overlays(&spec.join("overlays")).map_err(|error| format!("cannot read the overlays: {error}"))?;
    let input = Input {
        spec: source(&spec.join("kombo.yaml"))?,
        overlays: overlays.iter().map(|path| source(path)).collect::<Result<_, _>>()?,
        names: None,
        lock: None,
        examples: Vec::new(),
        forget: false,
        // A stale action is told by `cargo xtask codegen`.
        allow_stale: true,
        load: &load,
    };
    let document = kombo_codegen::render_document(&input)
        .map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?).join("description.json");
    fs::write(&out, document.to_string()).map_err(|error| format!("cannot write {}: {error}", out.display()))
}

fn overlays(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|path| {
        path.extension().is_some_and(|ending| ["yaml", "yml", "json"].iter().any(|known| ending == *known))
    });
    files.sort();
    Ok(files)
}

fn source(path: &Path) -> Result<Source, String> {
    let name = path.display().to_string();
    let text = fs::read(path).map_err(|error| format!("cannot read {name}: {error}"))?;
    Ok(Source { name, text })
}
