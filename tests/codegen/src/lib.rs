//! What the tests share: where things are, and the one way in which a description goes through the generator.

pub mod dress;
pub mod evolve;
pub mod graph;
pub mod numbers;
pub mod scratch;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use kombo_codegen::document::read::read;
use kombo_codegen::items::{Items, OperationItem};
use kombo_codegen::{Diagnostics, Input, Output, Source, generate, render_document};
use serde_json::Value;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A folder of fixtures.
pub fn fixtures(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(kind)
}

/// Every description that must go through: the small ones in their order, then the large one.
pub fn descriptions() -> Vec<PathBuf> {
    let mut all = files_in(&fixtures("constructs"), &["yaml", "json"]);
    all.extend(files_in(&fixtures("large"), &["yaml"]));
    all
}

/// The files of a folder whose names end so, in the order of their names.
pub fn files_in(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry of a folder").path()).collect();
    files.retain(|path| {
        path.is_file() && path.extension().is_some_and(|end| endings.iter().any(|wanted| end == *wanted))
    });
    files.sort();
    files
}

/// Every file below a folder, as paths relative to it, in order.
pub fn files_below(folder: &Path) -> Vec<String> {
    fn collect(folder: &Path, prefix: &str, out: &mut Vec<String>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let entry = entry.expect("an entry of a folder");
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                collect(&entry.path(), &format!("{name}/"), out);
            } else {
                out.push(name);
            }
        }
    }
    let mut out = Vec::new();
    collect(folder, "", &mut out);
    out.sort();
    out
}

/// The name of a fixture: its file's, without the ending.
pub fn stem(path: &Path) -> String {
    path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}

/// A file as the generator takes it, under its name alone so that no path of this machine gets into a snapshot.
pub fn source(path: &Path) -> Source {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Source { name, text }
}

/// Puts a description through the generator, with overlays and names beside it.
pub fn generate_with(spec: &Path, overlays: &[PathBuf], names: Option<&Path>) -> Result<Output, Diagnostics> {
    let folder = spec.parent().unwrap_or(Path::new(".")).to_owned();
    let load = |path: &str| {
        let inside = Path::new(path).components().all(|step| matches!(step, Component::Normal(_)));
        assert!(inside, "the generator asks for {path}, which is not in the folder of the description");
        fs::read(folder.join(path)).ok()
    };
    generate(&Input {
        spec: source(spec),
        overlays: overlays.iter().map(|path| source(path)).collect(),
        names: names.map(source),
        examples: Vec::new(),
        lock: None,
        forget: false,
        allow_stale: false,
        load: &load,
    })
}

/// Puts a description that stands alone, or `document` in its place, through the generator after a run that has left this
/// lock.
pub fn generate_next(spec: &Path, document: Option<&Value>, lock: Option<&str>) -> Result<Output, Diagnostics> {
    let mut given = source(spec);
    if let Some(document) = document {
        given = Source { name: "fixture.json".into(), text: document.to_string().into_bytes() };
    }
    let folder = spec.parent().unwrap_or(Path::new(".")).to_owned();
    generate(&Input { load: &|path| fs::read(folder.join(path)).ok(), ..after(given, lock) })
}

/// Puts a description that stands alone through the generator.
pub fn generate_alone(spec: &Path) -> Result<Output, Diagnostics> {
    generate_with(spec, &[], None)
}

/// Puts a text through the generator.
pub fn generate_text(name: &str, text: impl Into<Vec<u8>>) -> Result<Output, Diagnostics> {
    generate_among(name, text, &|_| None)
}

/// Puts a text through the generator that refers to files beside it.
pub fn generate_among(
    name: &str,
    text: impl Into<Vec<u8>>,
    load: &(dyn Fn(&str) -> Option<Vec<u8>> + Sync),
) -> Result<Output, Diagnostics> {
    generate_after(name, text, None, load)
}

/// The same after a run that has left this lock.
pub fn generate_after(
    name: &str,
    text: impl Into<Vec<u8>>,
    lock: Option<&str>,
    load: &(dyn Fn(&str) -> Option<Vec<u8>> + Sync),
) -> Result<Output, Diagnostics> {
    let spec = Source { name: name.to_owned(), text: text.into() };
    generate(&Input { load, ..after(spec, lock) })
}

/// A description that stands alone as the generator takes it, to be changed: without names, after a run that has left
/// this lock.
pub fn after(spec: Source, lock: Option<&str>) -> Input<'static> {
    Input {
        spec,
        overlays: Vec::new(),
        names: None,
        examples: Vec::new(),
        lock: lock.map(|text| Source { name: "names.lock".into(), text: text.as_bytes().to_vec() }),
        forget: false,
        allow_stale: false,
        load: &|_| None,
    }
}

/// The description of this repository with its overlays and names.
pub fn generate_kombo() -> Result<Output, Diagnostics> {
    generate(&kombo())
}

/// The same as the generator takes it, to be changed.
pub fn kombo() -> Input<'static> {
    let spec = root().join("spec");
    let beside = |name: &str| Some(spec.join(name)).filter(|path| path.is_file()).map(|path| source(&path));
    Input {
        spec: source(&spec.join("kombo.yaml")),
        overlays: files_in(&spec.join("overlays"), &["yaml"]).iter().map(|path| source(path)).collect(),
        names: beside("names.toml"),
        examples: files_in(&spec.join("examples"), &["rs"]).iter().map(|path| source(path)).collect(),
        lock: beside("names.lock"),
        forget: false,
        // What a newer description has made needless is for `cargo xtask codegen` to refuse.
        allow_stale: true,
        load: &|_| None,
    }
}

/// The description of this repository as it might be published: see [`dress`]. One that marks no deprecation tells them
/// by sentences already, and is as it is.
pub fn dressed_kombo() -> Value {
    let input = kombo();
    let facts = read(&input.spec.name, &input.spec.text).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    if !facts.to_string().contains(r#""deprecated":true"#) {
        return facts;
    }
    let rendered = render_document(&input).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let is_list = |place: &str| {
        let parameter = rendered.pointer(place);
        parameter.is_some_and(|parameter| parameter["explode"] == false && parameter["schema"]["type"] == "array")
    };
    dress::dress(&facts, &is_list)
}

/// The operations that came out, by their ids.
pub fn operations(output: &Output) -> BTreeMap<&str, &OperationItem> {
    let files = output.items.values();
    let operations = files.filter_map(|file| if let Items::Operation(one, _) = &file.items { Some(one) } else { None });
    operations.map(|one| (one.id.as_str(), &**one)).collect()
}

/// Everything that comes out, as one text.
pub fn show(output: &Output) -> String {
    let mut text = String::new();
    for (name, file) in &output.files {
        text.push_str(&format!("// file: {name}\n{file}"));
    }
    for note in &output.report.notes {
        text.push_str(&format!("// note: {note}\n"));
    }
    for (what, reason) in &output.report.skipped {
        text.push_str(&format!("// skipped: {what}: {reason}\n"));
    }
    text
}

/// Diagnostics as a user reads them, one below the other.
pub fn told(diagnostics: &Diagnostics) -> String {
    diagnostics.iter().map(|diagnostic| format!("{diagnostic}\n")).collect()
}
