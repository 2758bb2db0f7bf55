//! A complete crate: the emitted files with the runtime and a manifest around them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use kombo_codegen::Output;
use toml_edit::{Array, DocumentMut, Item, Table, Value, value};

use crate::tree::{self, CARGO, Expected};
use crate::workspace::{root, shown};

/// Features of the runtime; all others in its manifest stand for areas.
const RUNTIME: [&str; 11] = [
    "default",
    "reqwest",
    "rustls",
    "native-tls",
    "webhooks",
    "tracing",
    "jiff",
    "chrono",
    "time",
    "test-util",
    "blocking",
];

/// The files that go into every crate as they are, for its owner to edit.
const ONCE: [&str; 3] = ["README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// The folder of the crate of this repository.
pub(crate) fn home() -> PathBuf {
    root().join("generated")
}

/// What the crate of this repository should hold of all that is written, and what is to be told about its features.
pub(crate) fn here(output: &Output, command: String) -> Result<(Expected, Vec<String>), String> {
    let home = home();
    if home.is_symlink() {
        return Err(format!("{} is a symbolic link; links are not followed, and nothing was written", shown(&home)));
    }
    let text = tree::read(&home, CARGO)?.ok_or_else(|| format!("{} is missing", shown(&home.join(CARGO))))?;
    let (cargo, told) = merge(&text, output, &home)?;
    let files = emitted(output);
    Ok((Expected { files, once: BTreeMap::new(), cargo, cargo_is_merged: true, command }, told))
}

/// What a crate of its own should hold, and what is to be told about its `Cargo.toml`.
pub(crate) fn complete(output: &Output, folder: &Path, command: String) -> Result<(Expected, Vec<String>), String> {
    let home = home();
    if folder.is_file() {
        return Err(format!("{} is a file; --out names a folder", folder.display()));
    }
    if resolved(folder).starts_with(resolved(&home)) {
        return Err(format!(
            "{} is in the crate of this repository; without --out its files are written, and --out names a folder elsewhere",
            folder.display()
        ));
    }
    let mut files = emitted(output);
    collect(&home.join("src"), "src", &mut files)?;
    let once =
        ONCE.iter().map(|name| Ok(((*name).to_owned(), read(&home.join(name))?))).collect::<Result<_, String>>()?;
    let fresh = manifest(output, &read(&home.join(CARGO))?)?;
    let (cargo, told) = match tree::read(folder, CARGO)? {
        Some(text) if tree::is_written(folder)? => {
            let (merged, mut told) = merge(&text, output, folder)?;
            told.extend(lacking(&merged, &fresh, folder));
            (merged, told)
        }
        _ => (fresh, Vec::new()),
    };
    let cargo_is_merged = tree::is_written(folder)?;
    Ok((Expected { files, once, cargo, cargo_is_merged, command }, told))
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

/// Reads the runtime, which is all but what is emitted.
fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    for entry in entries.filter_map(Result::ok) {
        let name = format!("{prefix}/{}", entry.file_name().to_string_lossy());
        if name == "src/api" {
            continue;
        }
        if entry.path().is_dir() {
            collect(&entry.path(), &name, files)?;
        } else {
            files.insert(name, read(&entry.path())?);
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// The runtime's manifest under another name and with the areas of this description.
fn manifest(output: &Output, text: &str) -> Result<String, String> {
    let mut manifest = parse(text, "generated/Cargo.toml")?;
    manifest["package"]["name"] = value(&output.package);
    for table in ["bench", "example", "test", "dev-dependencies"] {
        manifest.remove(table);
    }
    if let Some(package) = manifest["package"].as_table_like_mut() {
        package.remove("readme");
    }
    let kept: Vec<String> = areas(&manifest).into_iter().filter(|area| !output.areas.contains(area)).collect();
    if let Some(features) = manifest["features"].as_table_like_mut() {
        for gone in kept {
            features.remove(&gone);
        }
        for area in &output.areas {
            features.insert(area, Item::Value(Value::Array(Array::new())));
        }
        let mut default: Array = output.areas.iter().map(String::as_str).collect();
        for always in ["reqwest", "rustls", "webhooks"] {
            default.push(always);
        }
        features.insert("default", value(default));
    }
    // It belongs to no other workspace, wherever it is put.
    manifest["workspace"] = Item::Table(Table::new());
    inherit(&mut manifest);
    // The runtime's documentation links to areas that this description need not have.
    manifest["lints"]["rust"]["unexpected_cfgs"] = value("allow");
    Ok(manifest.to_string())
}

/// The features that stand for areas.
fn areas(manifest: &DocumentMut) -> Vec<String> {
    let features = manifest.get("features").and_then(Item::as_table_like);
    let names = features
        .map(|features| features.iter().map(|(name, _)| name.to_owned()).collect::<Vec<_>>())
        .unwrap_or_default();
    names.into_iter().filter(|name| !RUNTIME.contains(&name.as_str())).collect()
}

/// Replaces what the manifest inherits from our workspace by what it inherits.
fn inherit(manifest: &mut DocumentMut) {
    manifest.remove("lints");
    if let Some(package) = manifest["package"].as_table_like_mut() {
        for (key, inherited) in [
            ("version", env!("CARGO_PKG_VERSION")),
            ("edition", "2024"),
            ("rust-version", env!("CARGO_PKG_RUST_VERSION")),
            ("license", env!("CARGO_PKG_LICENSE")),
        ] {
            if package.get(key).is_some_and(|item| !item.is_str()) {
                package.insert(key, value(inherited));
            }
        }
    }
}

/// A manifest in which every area of the description has a feature, and what is to be told about it. All else in it,
/// comments too, stays as it is.
fn merge(text: &str, output: &Output, folder: &Path) -> Result<(String, Vec<String>), String> {
    let place = shown(&folder.join(CARGO));
    let mut manifest = parse(text, &place)?;
    let known = areas(&manifest);
    let new: Vec<&String> = output.areas.iter().filter(|area| !known.contains(area)).collect();
    let mut told: Vec<String> = new.iter().map(|area| format!("new: the feature `{area}`, in {place}")).collect();
    let idle = known.iter().filter(|area| !output.areas.contains(area));
    told.extend(idle.map(|area| {
        format!("warning: {place} has a feature `{area}`, but no operation of the description is in that area")
    }));
    if new.is_empty() {
        return Ok((text.to_owned(), told));
    }
    let features = manifest.entry("features").or_insert(Item::Table(Table::new())).as_table_like_mut();
    let features = features.ok_or_else(|| format!("{place} has `features` that are no table; nothing was written"))?;
    for area in new {
        features.insert(area, Item::Value(Value::Array(Array::new())));
        if let Some(default) = features.get_mut("default").and_then(Item::as_array_mut) {
            default.push(area.as_str());
        }
    }
    Ok((manifest.to_string(), told))
}

fn parse(text: &str, place: &str) -> Result<DocumentMut, String> {
    text.parse().map_err(|error| format!("{place} cannot be read, and nothing was written: {error}"))
}

/// What is to be told of the dependencies that the runtime cannot do without, and that a manifest does not have.
fn lacking(merged: &str, fresh: &str, folder: &Path) -> Vec<String> {
    let (Ok(merged), Ok(fresh)) = (merged.parse::<DocumentMut>(), fresh.parse::<DocumentMut>()) else {
        return Vec::new();
    };
    let table = |manifest: &DocumentMut| manifest.get("dependencies").cloned();
    let has = table(&merged);
    let has = |name: &str| has.as_ref().is_some_and(|table| table.get(name).is_some());
    let needed = table(&fresh);
    let needed = needed.iter().filter_map(Item::as_table_like).flat_map(|table| table.iter());
    let needed = needed.filter(|(name, item)| item.get("optional").is_none() && !has(name));
    let line = |(name, item): (&str, &Item)| {
        let place = shown(&folder.join(CARGO));
        format!("warning: {place} lacks a dependency of the crate; add `{name} = {}`", item.to_string().trim())
    };
    needed.map(line).collect()
}
