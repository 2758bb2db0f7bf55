//! What has changed for callers from one description to another.
//!
//! In: two descriptions with what stands beside them. Out: their differences, with verdicts. Must not know where they
//! came from, nor how differences are shown.

use kombo_codegen::changes::{self, Decision, Diff};
use kombo_codegen::{Source, Survey, survey};

use crate::inputs::{Inputs, error_message};

/// Compares two descriptions. Corrections and names that have become pointless are reported, they stop nothing. A new
/// description without a lock of its own is named by that of the old one, as it would be in its place.
pub fn compare(old: Inputs, mut new: Inputs) -> Result<Diff, String> {
    let fail = |errors: Vec<_>| error_message(&errors);
    let decisions = match &new.accepted {
        Some(source) => Decision::read(&source.name, &source.text).map_err(fail)?,
        None => Vec::new(),
    };
    let old = old.with(true, survey).map_err(fail)?;
    if new.lock.is_none() {
        new.lock = Some(Source { name: "names.lock".into(), text: old.lock.clone().into_bytes() });
    }
    let new = new.with(true, survey).map_err(fail)?;
    let mut diff = changes::diff(&old.surface, &new.surface);
    diff.remarks = remarks(&old, &new);
    let idle: Vec<String> = diff
        .decide(&decisions)
        .into_iter()
        .map(|one| format!("accepted.toml: no change begins with `{}`; take the entry out", one.change))
        .collect();
    diff.remarks.extend(idle);
    Ok(diff)
}

fn remarks(old: &Survey, new: &Survey) -> Vec<String> {
    let known = |message: &str| old.stale.iter().any(|stale| stale.message == message);
    let stale = new.stale.iter().filter(|stale| !known(&stale.message)).map(ToString::to_string);
    new.renames.iter().cloned().chain(stale).collect()
}
