//! What has changed for callers from one description to another.
//!
//! In: two descriptions with what stands beside them. Out: their differences, with verdicts. Must not know where they
//! came from, nor how differences are shown.

use kombo_codegen::changes::{self, Diff};
use kombo_codegen::{Source, Survey, survey};

use crate::inputs::{Inputs, error_message};

/// Compares two descriptions. Corrections and names that have become pointless are told, they stop nothing. A new
/// description without a lock of its own is named by that of the old one, as it would be in its place.
pub(crate) fn compare(old: Inputs, mut new: Inputs) -> Result<Diff, String> {
    let fail = |errors: Vec<_>| error_message(&errors);
    let old = old.with(true, survey).map_err(fail)?;
    if new.lock.is_none() {
        new.lock = Some(Source { name: "names.lock".into(), text: old.lock.clone().into_bytes() });
    }
    let new = new.with(true, survey).map_err(fail)?;
    let mut diff = changes::diff(&old.surface, &new.surface);
    diff.remarks = remarks(&old, &new);
    Ok(diff)
}

fn remarks(old: &Survey, new: &Survey) -> Vec<String> {
    let known = |message: &str| old.stale.iter().any(|stale| stale.message == message);
    let stale = new.stale.iter().filter(|stale| !known(&stale.message)).map(ToString::to_string);
    new.renames.iter().cloned().chain(stale).collect()
}
