//! Lists the files of the runtime, which the tool writes around what it generates: those in `runtime`, which
//! `cargo xtask package` copies into the package, or else those of the crate `kombo` beside this one.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the manifest is"));
    let packaged = here.join("runtime");
    // Cargo leaves a folder with a manifest out of a package, so there it has another name.
    let (home, manifest) =
        if packaged.is_dir() { (packaged, "manifest.toml") } else { (here.join("../generated"), "Cargo.toml") };
    let mut files = vec![("Cargo.toml".to_owned(), home.join(manifest))];
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        files.push((name.to_owned(), home.join(name)));
    }
    for (name, path) in entries(&home.join("src"), "src") {
        // What is generated is no part of the runtime, and a change of it no reason to build this again.
        if name == "src/api" {
            continue;
        }
        println!("cargo::rerun-if-changed={}", path.display());
        collect(name, path, &mut files);
    }
    files.sort();
    let mut out =
        "/// Text by path, in the order of the paths.\npub(crate) static FILES: &[(&str, &str)] = &[\n".to_owned();
    for (name, path) in &files {
        println!("cargo::rerun-if-changed={}", path.display());
        writeln!(out, "    ({name:?}, include_str!({:?})),", path.display().to_string()).expect("text can be written");
    }
    out.push_str("];\n");
    let place = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo says where to write")).join("runtime.rs");
    fs::write(place, out).expect("the list can be written");
}

fn collect(name: String, path: PathBuf, files: &mut Vec<(String, PathBuf)>) {
    if path.is_dir() {
        entries(&path, &name).for_each(|(name, path)| collect(name, path, files));
    } else {
        files.push((name, path));
    }
}

/// What is in a folder, by path with `/` and by path of the system.
fn entries(folder: &Path, prefix: &str) -> impl Iterator<Item = (String, PathBuf)> {
    let prefix = prefix.to_owned();
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("cannot read {}: {error}", folder.display()));
    entries.map(move |entry| {
        let entry = entry.expect("an entry of the folder");
        (format!("{prefix}/{}", entry.file_name().to_string_lossy()), entry.path())
    })
}
