//! The changelog: what the description changes for callers since the last release is computed and stands in a block of
//! its own, and is held against the crate's version.
//!
//! In: the folder `spec` as it is and as it was released, and what a run has made. Out: the block in `CHANGELOG.md`,
//! and what is said of the version. Must not know how the differences are found.

mod text;

use std::fs;

use kombo_codegen::Output;
use kombo_codegen::changes::Diff;
use kombo_codegen::items::Items;

use crate::workspace::{root, spec};
use openapi_to_crate::atomic;
use openapi_to_crate::comparison::compare;
use openapi_to_crate::inputs::Inputs;

/// The changelog as it has to be, and what is said of it and the version.
pub(crate) struct Changelog {
    before: String,
    after: String,
    /// A line each.
    pub(crate) told: Vec<String>,
}

impl Changelog {
    /// Whether the file is as it has to be.
    pub(crate) fn is_fresh(&self) -> bool {
        self.before == self.after
    }

    /// Writes the file where it has to be another.
    pub(crate) fn write(&self) -> Result<(), String> {
        if self.is_fresh() { Ok(()) } else { atomic::write(&root().join("CHANGELOG.md"), &self.after) }
    }
}

/// What the changelog has to be. Before the first release that is one line on what there is; later what has changed
/// since the last one, which is a tag of this repository.
pub(crate) fn computed(output: &Output) -> Result<Changelog, String> {
    let before = fs::read_to_string(root().join("CHANGELOG.md"))
        .map_err(|error| format!("cannot read CHANGELOG.md: {error}"))?;
    let version = env!("CARGO_PKG_VERSION");
    let Some(released) = text::released(&before) else {
        let told = vec![format!("the version {version} fits: nothing has been released yet")];
        return Ok(Changelog { after: text::replace(&before, &[founding(output)]), before, told });
    };
    match since(&released)? {
        None => {
            let told = vec![format!(
                "CHANGELOG.md is as it was: the release {released} has no tag v{released} here; `git fetch --tags` brings it"
            )];
            Ok(Changelog { after: before.clone(), before, told })
        }
        Some(diff) => {
            let told = vec![fits(&diff, version, &released)?];
            Ok(Changelog { after: text::replace(&before, &lines(&diff)), before, told })
        }
    }
}

/// The version that was released last, by the changelog.
pub(crate) fn last_release() -> Result<Option<String>, String> {
    let text = fs::read_to_string(root().join("CHANGELOG.md"))
        .map_err(|error| format!("cannot read CHANGELOG.md: {error}"))?;
    Ok(text::released(&text))
}

/// What the changelog says of a version; an error where it has no date yet, or nothing is said.
pub(crate) fn notes(version: &str) -> Result<String, String> {
    let text = fs::read_to_string(root().join("CHANGELOG.md"))
        .map_err(|error| format!("cannot read CHANGELOG.md: {error}"))?;
    text::notes(&text, version).ok_or_else(|| {
        format!("CHANGELOG.md has no release {version}: give its heading a date, as in `## [{version}] - 2026-01-31`")
    })
}

/// What has changed for callers since a release; nothing where its tag is not here.
pub(crate) fn since(released: &str) -> Result<Option<Diff>, String> {
    match Inputs::committed(&format!("v{released}"), &spec()) {
        Ok(old) => compare(old, Inputs::read(&spec())?).map(Some),
        Err(_) => Ok(None),
    }
}

/// The lines of the block: headings, and what stands below each.
fn lines(diff: &Diff) -> Vec<String> {
    let mut out = Vec::new();
    for (title, lines) in diff.changelog() {
        if !out.is_empty() {
            out.push(String::new());
        }
        out.extend([format!("#### {title}"), String::new()]);
        out.extend(lines);
    }
    out
}

/// The line of the first release.
fn founding(output: &Output) -> String {
    let regions = output.items.values().find_map(|file| match &file.items {
        Items::Region(servers) => {
            Some(servers.regions.iter().map(|server| format!("`{}`", server.ident)).collect::<Vec<_>>())
        }
        _ => None,
    });
    let areas: Vec<String> = output.areas.iter().map(|area| format!("`{area}`")).collect();
    let report = &output.report;
    format!(
        "- The API as it is described: {} operations in {} areas ({}) with {} types and {} enums, {} webhooks, the regions {}.",
        report.operations.1,
        areas.len(),
        areas.join(", "),
        report.types,
        report.enums,
        report.webhooks.1,
        regions.unwrap_or_default().join(", "),
    )
}

/// Whether the crate's version leaves room for the changes since the last release.
fn fits(diff: &Diff, version: &str, released: &str) -> Result<String, String> {
    let Some(verdict) = diff.verdict() else {
        return Ok(format!("the version {version} fits: the description has changed nothing since {released}"));
    };
    let next =
        verdict.next(released).ok_or_else(|| format!("the changelog has a release {released}, which is no version"))?;
    let since = format!("the changes since {released} are {}", verdict.word());
    Ok(if order(version) >= order(&next) {
        format!("the version {version} fits: {since}")
    } else {
        format!("the version {version} does not fit: {since}, so set {next} or later in Cargo.toml")
    })
}

fn order(version: &str) -> Vec<u64> {
    version.split(['.', '-', '+']).map_while(|number| number.parse().ok()).collect()
}
