//! What a crate is made of: the emitted files, the runtime around them, `Cargo.toml`, README and licenses.
//!
//! In: what the generator made, and the runtime that this program brings along. Out: the files that a folder should
//! hold. Must not know what the emitted files say; writes nothing.

mod cargo_toml;
mod formats;
mod own;
mod runtime;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use cargo_toml::{lacking, manifest, merge};
use kombo_codegen::Output;

use crate::program::{self, shown};
use crate::tree::{self, CARGO, Expected};

pub use own::Identity;

/// The licenses of the runtime, which go into every crate as they are.
const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// What a crate that has the runtime already should hold of all that is written, and what to say about its features.
pub fn in_place(output: &Output, home: &Path, command: String) -> Result<(Expected, Vec<String>), String> {
    if home.is_symlink() {
        return Err(format!("{} is a symbolic link; links are not followed, and nothing was written", shown(home)));
    }
    let text = tree::read(home, CARGO)?.ok_or_else(|| format!("{} is missing", shown(&home.join(CARGO))))?;
    let (cargo, messages) = merge(&text, &text, output, home, |_| true)?;
    let files = emitted(output);
    Ok((Expected { files, once: BTreeMap::new(), cargo, cargo_is_merged: true, command }, messages))
}

/// What a crate of its own should hold, and what to say about its `Cargo.toml`.
pub fn standalone(
    output: &Output,
    folder: &Path,
    command: String,
    identity: &Identity,
) -> Result<(Expected, Vec<String>), String> {
    if folder.is_file() {
        return Err(format!("{} is a file; --out names a folder", folder.display()));
    }
    if program::this().home.as_ref().is_some_and(|home| resolved(folder).starts_with(resolved(home))) {
        return Err(format!(
            "{} is in the crate of this repository, which is written without --out; --out names a folder elsewhere",
            folder.display()
        ));
    }
    let mut files = emitted(output);
    files.values_mut().for_each(sign);
    files.extend(runtime::sources().filter_map(|(path, text)| {
        let text = own::adopted(path, text, output)?;
        Some((path.to_owned(), text))
    }));
    let mut once = own::once(output, identity);
    for name in LICENSES {
        once.insert(name.to_owned(), runtime::file(name)?.to_owned());
    }
    let fresh = manifest(output, runtime::file(CARGO)?, identity)?;
    let (cargo, messages) = match tree::read(folder, CARGO)? {
        Some(text) if tree::is_written(folder)? => {
            // What the last run wrote is still there.
            let is_area = |feature: &str| folder.join("src/api").join(feature.replace('-', "_")).is_dir();
            let (merged, mut messages) = merge(&text, &fresh, output, folder, is_area)?;
            messages.extend(lacking(&merged, &fresh, folder));
            (merged, messages)
        }
        _ => (fresh, Vec::new()),
    };
    let cargo_is_merged = tree::is_written(folder)?;
    Ok((Expected { files, once, cargo, cargo_is_merged, command }, messages))
}

/// Puts the command of this program into the first line, which says what wrote the file.
fn sign(text: &mut String) {
    let end = text.find('\n').unwrap_or(text.len());
    let first = program::named(&text[..end]);
    text.replace_range(..end, &first);
}

fn emitted(output: &Output) -> BTreeMap<String, String> {
    output.files.iter().map(|(path, text)| (format!("src/api/{path}"), text.clone())).collect()
}

/// A path without links and relative steps, as far as it is there.
fn resolved(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let there = path.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
    let Some((above, real)) = there else { return path };
    path.strip_prefix(above).map_or_else(|_| path.clone(), |rest| real.join(rest))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Identity, standalone};
    use crate::inputs::Inputs;

    #[test]
    fn a_new_crate_is_its_owners() {
        let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/codegen/fixtures/sent/sent_host.yaml");
        let inputs = Inputs::read(Path::new(spec)).expect("a description");
        let output = inputs.with(true, kombo_codegen::generate).expect("a valid description");
        let folder = tempfile::tempdir().expect("a folder");
        let identity =
            Identity { license: Some("MIT".into()), package_version: Some("3.1.4".into()), ..Identity::default() };
        let (expected, messages) =
            standalone(&output, &folder.path().join("new"), String::new(), &identity).expect("a crate");
        assert!(messages.is_empty());
        let texts = expected.files.iter().chain(&expected.once).filter(|(path, _)| !path.starts_with("LICENSE"));
        for (path, text) in texts {
            assert!(!path.ends_with("tests.rs"), "{path}");
            let text = text.to_ascii_lowercase();
            assert!(!text.contains("kombo"), "{path} names another API");
            let pages: Vec<&str> =
                text.split("include_str!(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            assert!(pages.iter().all(|page| ["guide.md", "../readme.md"].contains(page)), "{path} includes {pages:?}");
        }
        for line in
            ["name = \"sent\"", "version = \"3.1.4\"", "license = \"MIT\"", "description = \"A client for Sent\""]
        {
            assert!(expected.cargo.contains(line), "{line} is not in\n{}", expected.cargo);
        }
        let readme = &expected.once["README.md"];
        assert!(readme.contains("use sent::{Client, Error};") && readme.contains(".credential("), "{readme}");
        assert!(expected.files["src/guide.md"].contains("use sent::{Client, Error};"));
        for needless in ["multipart", "streaming", "event-stream", "paging", "sse-core"] {
            assert!(!expected.cargo.contains(needless), "nothing needs {needless}");
        }
    }

    #[test]
    fn what_an_area_needs_comes_with_it() {
        let of = |fixture: &str| {
            let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/codegen/fixtures").join(fixture);
            let inputs = Inputs::read(&spec).expect("a description");
            inputs.with(true, kombo_codegen::generate).expect("a valid description")
        };
        let (plain, streams) = (of("sent/sent_host.yaml"), of("streams/streams.yaml"));
        let runtime = super::runtime::file(super::CARGO).expect("the runtime's manifest");
        let fresh = super::manifest(&streams, runtime, &Identity::default()).expect("a manifest");
        let without = super::manifest(&plain, runtime, &Identity::default()).expect("a manifest");
        let folder = tempfile::tempdir().expect("a folder");
        let (merged, messages) = super::merge(&without, &fresh, &streams, folder.path(), |_| true).expect("a manifest");
        for cargo in [&fresh, &merged] {
            let cargo: toml_edit::DocumentMut = cargo.parse().expect("a manifest is TOML");
            let needs = |feature: &str| cargo["features"][feature].to_string().trim().to_owned();
            assert_eq!(needs("streams"), "[\"event-stream\", \"streaming\"]");
            assert_eq!(needs("event-stream"), "[\"streaming\", \"dep:sse-core\"]");
            assert_eq!(needs("streaming"), "[]");
            assert!(cargo["dependencies"]["sse-core"]["optional"].as_bool() == Some(true));
            assert!(cargo["features"].get("paging").is_none());
        }
        let said = messages.join("\n");
        for new in ["feature `streams`", "feature `event-stream`", "feature `streaming`", "dependency `sse-core`"] {
            assert!(said.contains(new), "{said}");
        }
    }
}
