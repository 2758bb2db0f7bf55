//! A complete crate: the emitted files with the runtime and a manifest around them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kombo_codegen::Output;
use toml_edit::{Array, DocumentMut, Item, Value, value};

use crate::inputs::root;
use crate::locked::write_whole;

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

/// Every file of a crate of its own, by path.
pub(crate) fn complete(output: &Output, folder: &Path) -> Result<BTreeMap<String, String>, String> {
    refuse_foreign(folder)?;
    let source = root().join("generated");
    let mut files = BTreeMap::new();
    collect(&source.join("src"), "src", &mut files)?;
    files.extend(output.files.iter().map(|(path, text)| (format!("src/api/{path}"), text.clone())));
    files.insert("Cargo.toml".into(), manifest(output, &read(&source.join("Cargo.toml"))?)?);
    files.insert("README.md".into(), read(&source.join("README.md"))?);
    Ok(files)
}

/// A folder with files that no run has written is left alone.
fn refuse_foreign(folder: &Path) -> Result<(), String> {
    if folder.is_file() {
        return Err(format!("{} is a file; --out names a folder", folder.display()));
    }
    let empty = fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
    let ours = fs::read_to_string(folder.join("src/api/mod.rs"))
        .is_ok_and(|text| text.starts_with(kombo_codegen::format::HEADER));
    if empty || ours {
        return Ok(());
    }
    Err(format!("{} holds files that this command did not write; name an empty folder with --out", folder.display()))
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
    let mut manifest: DocumentMut =
        text.parse().map_err(|error| format!("generated/Cargo.toml cannot be read: {error}"))?;
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
    manifest["workspace"] = Item::Table(toml_edit::Table::new());
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

/// Gives every area of the description a feature of the crate, and says which features have no operation any more.
pub(crate) fn add_features(output: &Output, path: &Path) -> Result<(), String> {
    let mut manifest: DocumentMut =
        read(path)?.parse().map_err(|error| format!("generated/Cargo.toml cannot be read: {error}"))?;
    let known = areas(&manifest);
    let new: Vec<&String> = output.areas.iter().filter(|area| !known.contains(area)).collect();
    if let Some(features) = manifest["features"].as_table_like_mut().filter(|_| !new.is_empty()) {
        for area in &new {
            println!("new: the feature `{area}`, in generated/Cargo.toml");
            features.insert(area, Item::Value(Value::Array(Array::new())));
            if let Some(default) = features.get_mut("default").and_then(Item::as_array_mut) {
                default.push(area.as_str());
            }
        }
        write_whole(path, &manifest.to_string())?;
    }
    for area in known.iter().filter(|area| !output.areas.contains(area)) {
        println!(
            "warning: generated/Cargo.toml has a feature `{area}`, but no operation of the description is in that area"
        );
    }
    Ok(())
}
