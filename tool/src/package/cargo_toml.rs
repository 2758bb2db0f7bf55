//! `Cargo.toml` as text: of a crate of its own, and with the features that a description asks for.
//!
//! In: a manifest and what the generator made. Out: a manifest, and what to say about it. Must not know whether, or
//! when, it is written.

use std::path::Path;

use kombo_codegen::Output;
use kombo_codegen::ir::Format;
use kombo_codegen::name::reserved::FEATURES;
use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value, value};

use super::formats;
use super::own::{self, Identity};
use crate::program::shown;
use crate::tree::CARGO;

/// The runtime's manifest under another name and with the areas of this description.
pub(super) fn manifest(output: &Output, text: &str, identity: &Identity) -> Result<String, String> {
    let mut manifest = parse(text, "the runtime's Cargo.toml")?;
    for table in ["bench", "example", "test"] {
        manifest.remove(table);
    }
    // Examples of the documentation read into types of their own.
    if let Some(dev) = manifest["dev-dependencies"].as_table_like_mut() {
        let all: Vec<String> = dev.iter().map(|(name, _)| name.to_owned()).filter(|name| name != "serde").collect();
        all.iter().for_each(|name| drop(dev.remove(name)));
    }
    if let Some(package) = manifest["package"].as_table_like_mut() {
        package.remove("keywords");
        package.remove("documentation");
        package.insert("name", value(&output.package));
        package.insert("version", value(own::version(output, identity)));
        package.insert("description", value(own::description(output, identity)));
        match own::license(output, identity) {
            Some(license) => drop(package.insert("license", value(license))),
            None => drop(package.remove("license")),
        }
    }
    manifest["package"]["metadata"]["generator"] = value(concat!("openapi-to-crate ", env!("CARGO_PKG_VERSION")));
    let kept: Vec<String> = areas(&manifest).into_iter().filter(|area| !output.areas.contains(area)).collect();
    let is_needed = |name: &str| output.needs.values().any(|needs| needs.contains(&name));
    if let Some(features) = manifest["features"].as_table_like_mut() {
        for gone in kept {
            features.remove(&gone);
        }
        for area in &output.areas {
            features.insert(area, Item::Value(Value::Array(needed(output, area))));
        }
        for (name, with) in EXTRAS {
            if !with.iter().any(|with| is_needed(with)) {
                features.remove(name);
            }
        }
        let mut default: Array = output.areas.iter().map(String::as_str).collect();
        for always in ["reqwest", "rustls", "webhooks"] {
            default.push(always);
        }
        output.formats.iter().for_each(|format| default.push(format.feature.as_str()));
        features.insert("default", value(default));
    }
    if !is_needed(EVENTS)
        && let Some(dependencies) = manifest["dependencies"].as_table_like_mut()
    {
        dependencies.remove(EVENTS_LIBRARY);
    }
    formats::bring_in(&mut manifest, &output.formats)?;
    // It belongs to no other workspace, wherever it is put.
    manifest["workspace"] = Item::Table(Table::new());
    inherit(&mut manifest);
    // The runtime's documentation links to areas that this description need not have.
    manifest["lints"]["rust"]["unexpected_cfgs"] = value("allow");
    Ok(manifest.to_string())
}

/// The features that only some areas need, each with those by which it is needed.
const EXTRAS: [(&str, &[&str]); 4] = [
    ("multipart", &["multipart"]),
    ("paging", &["paging"]),
    ("streaming", &["streaming", EVENTS]),
    (EVENTS, &[EVENTS]),
];

/// The feature for server-sent events, and what reads them.
const EVENTS: &str = "event-stream";
const EVENTS_LIBRARY: &str = "sse-core";

/// The features that an area needs.
fn needed(output: &Output, area: &str) -> Array {
    output.needs.get(area).into_iter().flatten().copied().collect()
}

/// The features that stand for areas.
fn areas(manifest: &DocumentMut) -> Vec<String> {
    let features = manifest.get("features").and_then(Item::as_table_like);
    let names = features
        .map(|features| features.iter().map(|(name, _)| name.to_owned()).collect::<Vec<_>>())
        .unwrap_or_default();
    names.into_iter().filter(|name| !FEATURES.contains(&name.as_str())).collect()
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

/// A manifest in which every area of the description has a feature, and what to say about it. All else in it, comments
/// too, stays as it is. `is_area` knows features that stand for areas from those that somebody added.
pub(super) fn merge(
    text: &str,
    fresh: &str,
    output: &Output,
    folder: &Path,
    is_area: impl Fn(&str) -> bool,
) -> Result<(String, Vec<String>), String> {
    let place = shown(&folder.join(CARGO));
    let mut manifest = parse(text, &place)?;
    let known = areas(&manifest);
    let new: Vec<&String> = output.areas.iter().filter(|area| !known.contains(area)).collect();
    let mut messages: Vec<String> = new.iter().map(|area| format!("new: the feature `{area}`, in {place}")).collect();
    let is_format = |feature: &String| output.formats.iter().any(|format| format.feature == *feature);
    let idle = known.iter().filter(|area| !output.areas.contains(area) && !is_format(area) && is_area(area));
    messages.extend(idle.map(|area| {
        format!("warning: {place} has a feature `{area}`, but no operation of the description is in that area")
    }));
    let lacks = |area: &str, need: &str| {
        let needs = manifest.get("features").and_then(|features| features.get(area)).and_then(Item::as_array);
        needs.is_some_and(|needs| !needs.iter().any(|one| one.as_str() == Some(need)))
    };
    let formats: Vec<Format> =
        output.formats.iter().filter(|one| !formats::is_there(&manifest, one)).cloned().collect();
    let needs = output.needs.iter().flat_map(|(area, needs)| needs.iter().map(move |need| (area, *need)));
    let lacking: Vec<(&String, &str)> = needs.filter(|(area, need)| lacks(area, need)).collect();
    if new.is_empty() && lacking.is_empty() && formats.is_empty() {
        return Ok((text.to_owned(), messages));
    }
    let fresh = parse(fresh, "generated/Cargo.toml")?;
    for need in output.needs.values().flatten() {
        bring(&mut manifest, &fresh, need, &place, &mut messages)?;
    }
    let features = table(&mut manifest, "features", &place)?;
    for (area, need) in lacking {
        if let Some(needs) = features.get_mut(area).and_then(Item::as_array_mut) {
            needs.push(need);
        }
    }
    for area in new {
        features.insert(area, Item::Value(Value::Array(needed(output, area))));
        if let Some(default) = features.get_mut("default").and_then(Item::as_array_mut) {
            default.push(area.as_str());
        }
    }
    for format in &formats {
        messages.push(format!("new: the feature `{}`, in {place}", format.feature));
        if let Some(default) = manifest["features"].get_mut("default").and_then(Item::as_array_mut) {
            default.push(format.feature.as_str());
        }
    }
    formats::bring_in(&mut manifest, &formats)?;
    let merged = manifest.to_string();
    // `toml_edit` ends all lines alike.
    let merged = if text.contains("\r\n") { merged.replace("\r\n", "\n").replace('\n', "\r\n") } else { merged };
    Ok((merged, messages))
}

/// Puts a feature of the runtime into a manifest, with the features and dependencies that it stands on, as far as they
/// are not there.
fn bring(
    manifest: &mut DocumentMut,
    fresh: &DocumentMut,
    feature: &str,
    place: &str,
    messages: &mut Vec<String>,
) -> Result<(), String> {
    let Some(item) = fresh.get("features").and_then(|features| features.get(feature)) else { return Ok(()) };
    let features = table(manifest, "features", place)?;
    if !features.contains_key(feature) {
        features.insert(feature, item.clone());
        messages.push(format!("new: the feature `{feature}`, in {place}"));
    }
    for below in item.as_array().into_iter().flatten().filter_map(Value::as_str) {
        let Some(name) = below.strip_prefix("dep:") else {
            bring(manifest, fresh, below, place, messages)?;
            continue;
        };
        let dependencies = table(manifest, "dependencies", place)?;
        let dependency = fresh.get("dependencies").and_then(|all| all.get(name));
        if let Some(dependency) = dependency.filter(|_| !dependencies.contains_key(name)) {
            dependencies.insert(name, dependency.clone());
            messages.push(format!("new: the dependency `{name}`, in {place}"));
        }
    }
    Ok(())
}

fn table<'m>(manifest: &'m mut DocumentMut, name: &str, place: &str) -> Result<&'m mut dyn TableLike, String> {
    let table = manifest.entry(name).or_insert(Item::Table(Table::new())).as_table_like_mut();
    table.ok_or_else(|| format!("{place} has `{name}` that are not tables; nothing was written"))
}

fn parse(text: &str, place: &str) -> Result<DocumentMut, String> {
    text.parse().map_err(|error| format!("{place} cannot be read, and nothing was written: {error}"))
}

/// What to say of the dependencies that the runtime cannot do without, and that a manifest does not have.
pub(super) fn lacking(merged: &str, fresh: &str, folder: &Path) -> Vec<String> {
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
