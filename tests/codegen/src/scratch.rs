//! A crate in a scratch folder: the hand-written runtime around code generated from fixtures.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use kombo_codegen::Output;

use crate::{files_below, root};

/// The fixture that stands where the crate's own API stands; all others are modules.
const HOST: &str = "webhook_payloads";

/// A crate that cargo can be run on.
pub struct Scratch {
    folder: PathBuf,
    target: PathBuf,
}

/// The text of a file whose crate is a module: its own modules are not at the top.
fn below(name: &str, output: &Output, text: &str) -> String {
    // Methods of the one builder are each fixture's own.
    let text = match text.split_once("impl crate::ClientBuilder") {
        Some((before, after)) => {
            let after = after.replace("    pub fn ", &format!("    pub fn {name}_"));
            format!("{before}impl crate::ClientBuilder{after}")
        }
        None => text.to_owned(),
    };
    let folders = output.files.keys().filter_map(|path| path.split_once('/')).map(|(folder, _)| folder);
    folders.collect::<BTreeSet<_>>().into_iter().fold(text, |text, folder| {
        let moved = |text: String, end: &str| {
            text.replace(&format!("crate::{folder}{end}"), &format!("crate::fixtures::{name}::{folder}{end}"))
        };
        moved(moved(text, "::"), ";")
    })
}

impl Scratch {
    /// Writes a crate that holds every one of these outputs. Files that are the same already are not touched, so that
    /// cargo does nothing where nothing has changed.
    pub fn write(scratch: &Path, outputs: &[(String, Output)]) -> Scratch {
        Scratch::write_to(scratch, "fixtures", outputs)
    }

    fn write_to(scratch: &Path, name: &str, outputs: &[(String, Output)]) -> Scratch {
        let folder = scratch.join(name);
        let mut files = runtime();
        let mut modules = "//! The fixtures, each a module.\n\n".to_owned();
        let mut used = String::new();
        for (name, output) in outputs {
            let place = if name == HOST { "src/api".to_owned() } else { format!("src/fixtures/{name}") };
            for (path, text) in &output.files {
                let text = if name == HOST { text.clone() } else { below(name, output, text) };
                files.insert(format!("{place}/{path}"), text);
            }
            if name != HOST {
                let _ = writeln!(modules, "#[rustfmt::skip]\npub mod {name};");
                let root = output.files.get("mod.rs").map_or("", String::as_str);
                for constant in
                    root.lines().filter_map(|line| line.strip_prefix("pub(crate) const ")?.split(':').next())
                {
                    let _ = writeln!(used, "    let _ = {name}::{constant};");
                }
            }
        }
        // The runtime reads these of one API only; here they count as read in all.
        let _ = write!(modules, "\nconst _: () = {{\n{used}}};\n");
        files.insert("src/fixtures/mod.rs".into(), modules);
        files.insert("src/examples.rs".into(), examples(outputs));
        if let Some(lib) = files.get_mut("src/lib.rs") {
            lib.push_str("\npub mod fixtures;\n#[rustfmt::skip]\n#[allow(warnings, clippy::all)]\nmod examples;\n");
            if !lib.contains("recursion_limit") {
                // Rustdoc looks for `Send` along chains of types, and those of the large fixture are long.
                *lib = lib.replacen("\n#![", "\n#![recursion_limit = \"256\"]\n#![", 1);
            }
        }
        files.insert("Cargo.toml".into(), manifest(outputs));
        let lock = fs::read_to_string(root().join("Cargo.lock")).expect("the lock file of the workspace");
        sync(&folder, &files);
        if !folder.join("Cargo.lock").is_file() {
            fs::write(folder.join("Cargo.lock"), lock).expect("a lock file");
        }
        Scratch { folder, target: scratch.join("fixtures-target") }
    }

    /// Writes a crate whose API is this one.
    pub fn of_one(scratch: &Path, output: &Output) -> Scratch {
        Scratch::of_one_called(scratch, "fixtures", output)
    }

    /// The same in a folder of its own, so that it may be built beside another: what both stand on is built once.
    pub fn of_one_called(scratch: &Path, name: &str, output: &Output) -> Scratch {
        let (files, areas, package) = (output.files.clone(), output.areas.clone(), output.package.clone());
        let output = Output { files, areas, package, ..Output::default() };
        Scratch::write_to(scratch, name, &[(HOST.to_owned(), output)])
    }

    /// Writes a crate whose API is `host`, with the others as modules.
    pub fn with_host(scratch: &Path, host: Output, others: Vec<(String, Output)>) -> Scratch {
        let mut all = vec![(HOST.to_owned(), host)];
        all.extend(others);
        Scratch::write(scratch, &all)
    }

    /// Runs these tests of the crate, and gives what they say where one fails.
    pub fn test(&self, text: &str) -> Result<(), String> {
        let file = self.folder.join("tests/it.rs");
        if !fs::read_to_string(&file).is_ok_and(|old| old == text) {
            fs::create_dir_all(self.folder.join("tests")).expect("a folder");
            fs::write(&file, text).expect("a file");
        }
        self.cargo(&["test", "--test", "it"], &[])
    }

    /// Runs cargo on the crate, offline, and gives what it says where it fails.
    pub fn cargo(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Result<(), String> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .current_dir(&self.folder)
            .args(arguments)
            .args(["--offline", "--quiet"])
            .env("CARGO_TARGET_DIR", &self.target)
            .env_remove("RUSTFLAGS")
            .envs(environment.iter().copied())
            .output()
            .expect("cargo runs");
        let said = || format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        if output.status.success() { Ok(()) } else { Err(said()) }
    }
}

/// Every example in the documentation of these outputs, each a function.
fn examples(outputs: &[(String, Output)]) -> String {
    let mut text = "//! The examples.\n".to_owned();
    for (name, output) in outputs {
        let package = format!("{}::", output.package.replace('-', "_"));
        let module = if name == HOST { "crate::".to_owned() } else { format!("crate::fixtures::{name}::") };
        let modules: Vec<&str> = output.files.keys().filter_map(|path| path.strip_suffix("/mod.rs")).collect();
        for (index, lines) in output.files.values().flat_map(|file| blocks(file)).enumerate() {
            let _ = writeln!(text, "mod {name}_{index} {{");
            for line in lines {
                let line = line.strip_prefix("# ").unwrap_or(&line);
                let own = modules.iter().any(|module| line.contains(&format!("{package}{module}::")));
                let _ = writeln!(text, "{}", line.replace(&package, if own { &module } else { "crate::" }));
            }
            text.push_str("}\n");
        }
    }
    text
}

/// The blocks of code in a file's comments that rustdoc compiles.
fn blocks(file: &str) -> Vec<Vec<String>> {
    let mut blocks = Vec::new();
    let mut open = false;
    for line in file.lines().map(str::trim_start) {
        let Some(line) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else { continue };
        let line = line.strip_prefix(' ').unwrap_or(line);
        match line {
            "```no_run" => {
                open = true;
                blocks.push(Vec::new());
            }
            "```" => open = false,
            line if open => {
                blocks.last_mut().into_iter().for_each(|block: &mut Vec<String>| block.push(line.to_owned()))
            }
            _ => {}
        }
    }
    blocks
}

/// The hand-written part of the crate.
fn runtime() -> BTreeMap<String, String> {
    let source = root().join("generated/src");
    let own = files_below(&source).into_iter().filter(|path| !path.starts_with("api/"));
    own.map(|path| {
        let text = fs::read_to_string(source.join(&path)).expect("a file of the runtime");
        (format!("src/{path}"), text)
    })
    .collect()
}

/// The crate's manifest with one feature for each area of each fixture, and every warning an error.
fn manifest(outputs: &[(String, Output)]) -> String {
    let text = fs::read_to_string(root().join("generated/Cargo.toml")).expect("the crate's manifest");
    let mut table: toml::Table = text.parse().expect("the crate's manifest is TOML");
    let mut areas: Vec<String> = outputs.iter().flat_map(|(_, output)| output.areas.iter().cloned()).collect();
    areas.sort();
    areas.dedup();
    let entry = |name: &str, value: &str| (name.to_owned(), toml::Value::String(value.to_owned()));
    // Clippy looks at the version: what it advises must work there.
    let rust = rust_version();
    let package = [("name", "fixtures"), ("version", "0.0.0"), ("edition", "2024"), ("rust-version", rust.as_str())]
        .map(|(name, value)| entry(name, value));
    let mut features = table["features"].as_table().cloned().unwrap_or_default();
    for area in &areas {
        features.insert(area.clone(), toml::Value::Array(Vec::new()));
    }
    areas.extend(["test-util", "webhooks", "multipart", "event-stream", "paging", "blocking"].map(String::from));
    features.insert("default".into(), areas.into_iter().map(toml::Value::String).collect::<Vec<_>>().into());
    let mut out = toml::Table::new();
    out.insert("package".into(), toml::Value::Table(package.into_iter().collect()));
    out.insert("features".into(), features.into());
    for kept in ["dependencies", "target"] {
        if let Some(value) = table.remove(kept) {
            out.insert(kept.into(), value);
        }
    }
    out.insert("lints".into(), toml::toml! { rust = { warnings = "deny" } clippy = { all = "deny" } }.into());
    out.insert("workspace".into(), toml::Table::new().into());
    out.to_string()
}

/// The oldest Rust that the workspace promises to work with.
fn rust_version() -> String {
    let text = fs::read_to_string(root().join("Cargo.toml")).expect("the workspace's manifest");
    let table: toml::Table = text.parse().expect("the workspace's manifest is TOML");
    table["workspace"]["package"]["rust-version"].as_str().expect("a version").to_owned()
}

/// Makes the folder hold these files and no other source file.
fn sync(folder: &Path, files: &BTreeMap<String, String>) {
    for path in files_below(&folder.join("src")) {
        if !files.contains_key(&format!("src/{path}")) {
            fs::remove_file(folder.join("src").join(path)).expect("a file that is no longer needed");
        }
    }
    for (path, text) in files {
        let path = folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(&path, text).expect("a file");
    }
}
