//! The changelog: what a run of `cargo xtask codegen` changes for callers goes into it, and is held against the crate's
//! version.
//!
//! In: the folder `spec` as it is and as it was committed or released. Out: lines in `CHANGELOG.md`, and what is said
//! of the version. Must not know how the differences are found.

mod text;

use std::fs;

use kombo_codegen::changes::Verdict;

use crate::atomic;
use crate::comparison::compare;
use crate::inputs::Inputs;
use crate::workspace::{git, root};

/// Compares the folder `spec` with the one that is committed. Where there is no commit to compare with, there is
/// nothing to tell.
pub(crate) fn update() -> Result<(), String> {
    if git(&["rev-parse", "--verify", "--quiet", "HEAD"]).is_err() || !is_changed("HEAD")? {
        return Ok(());
    }
    let spec = root().join("spec/kombo.yaml");
    let Ok(old) = Inputs::committed("HEAD") else { return Ok(()) };
    let diff = compare(old, Inputs::read(&spec)?)?;
    let Some(verdict) = diff.verdict() else { return Ok(()) };
    let path = root().join("CHANGELOG.md");
    let before = fs::read_to_string(&path).map_err(|error| format!("cannot read CHANGELOG.md: {error}"))?;
    let (new, lines) = text::append(&before, &diff.changelog());
    if lines > 0 {
        atomic::write(&path, &new)?;
    }
    println!(
        "{} changes for callers, {} of them breaking; {lines} new lines in CHANGELOG.md",
        diff.changes.len(),
        diff.changes.iter().filter(|change| change.verdict == Verdict::Breaking).count()
    );
    println!("{}", fits(&before, verdict)?);
    Ok(())
}

/// Whether the folder `spec` is another than that of a revision.
fn is_changed(revision: &str) -> Result<bool, String> {
    let status = git(&["status", "--porcelain", "--", "spec"])?;
    let differs = git(&["diff", "--name-only", revision, "--", "spec"])?;
    Ok(!status.is_empty() || !differs.is_empty())
}

/// Whether the crate's version leaves room for the changes since the last release.
fn fits(changelog: &str, since_commit: Verdict) -> Result<String, String> {
    let version = env!("CARGO_PKG_VERSION");
    let Some(released) = text::released(changelog) else {
        return Ok(format!("the version {version} fits: nothing has been released yet"));
    };
    // A release is a tag; without it the changes since the last commit are all that is known.
    let tag = format!("v{released}");
    let verdict = match Inputs::committed(&tag) {
        Ok(old) => compare(old, Inputs::read(&root().join("spec/kombo.yaml"))?)?.verdict().unwrap_or(Verdict::Docs),
        Err(_) => since_commit,
    };
    let next = verdict
        .next(&released)
        .ok_or_else(|| format!("the changelog has a release {released}, which is no version"))?;
    Ok(if order(version) >= order(&next) {
        format!("the version {version} fits: the changes since {released} are {}", verdict.word())
    } else {
        format!(
            "the version {version} does not fit: the changes since {released} are {}, so set {next} or later in Cargo.toml",
            verdict.word()
        )
    })
}

fn order(version: &str) -> Vec<u64> {
    version.split(['.', '-', '+']).map_while(|number| number.parse().ok()).collect()
}
