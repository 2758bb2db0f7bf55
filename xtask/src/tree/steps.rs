//! The order in which a folder is changed.
//!
//! What may be edited stands first. Then the listing takes in what is to be written, and the entry becomes an error of
//! the compiler; the entry itself comes when all else is in its place, and the final listing after it. So a run may be
//! stopped after any step: the crate does not compile, or is whole, and the next run knows all files.

use std::collections::BTreeSet;

use kombo_codegen::format::HEADER;

use super::listing::{LISTING, Listing, digest};
use super::{CARGO, Difference, ENTRY, Known, Wanted};

/// One change of a folder.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    Put {
        path: String,
        text: String,
    },
    Remove {
        path: String,
    },
    /// Removes a folder, if there is nothing in it.
    Prune {
        path: String,
    },
}

impl Step {
    pub(super) fn path(&self) -> &str {
        match self {
            Step::Put { path, .. } | Step::Remove { path } | Step::Prune { path } => path,
        }
    }
}

/// What the entry is while the other files change: a file with the header line that no compiler takes.
pub(super) fn guard(command: &str) -> String {
    let message = format!("these files are not all from one run: run `{command}` again, and let it come to its end");
    format!("{HEADER}, which has not come to its end.\n\ncompile_error!({message:?});\n")
}

/// All steps, in their order; none where there is nothing to do.
pub(super) fn steps(
    wanted: &Wanted,
    difference: &Difference,
    once: &[String],
    listing: Option<&Listing>,
    known: Known,
    below: &[String],
) -> Vec<Step> {
    let put = |path: &str, text: &str| Step::Put { path: path.to_owned(), text: text.to_owned() };
    let written: Vec<&String> = difference.new.iter().chain(&difference.changed).collect();
    let sources: Vec<&String> = written.iter().copied().filter(|path| wanted.files.contains_key(*path)).collect();
    let is_source = !sources.is_empty() || !difference.orphaned.is_empty();
    let guard = guard(&wanted.command);

    let mut steps: Vec<Step> = once.iter().map(|path| put(path, &wanted.once[path])).collect();
    let last = (known == Known::ByListing).then(|| Listing::of(&wanted.files));
    if let Some(last) = last.as_ref().filter(|_| is_source) {
        let mut both = listing.cloned().unwrap_or_default().and(last);
        both.add(ENTRY, &digest(guard.as_bytes()));
        steps.push(put(LISTING, &both.text()));
    }
    if is_source {
        steps.push(put(ENTRY, &guard));
    }
    steps.extend(difference.orphaned.iter().map(|path| Step::Remove { path: path.clone() }));
    let folders = if known == Known::ByHeader { below } else { &[] };
    steps.extend(emptied(wanted, listing, folders).into_iter().map(|path| Step::Prune { path }));
    let others = sources.iter().filter(|path| **path != ENTRY);
    steps.extend(others.map(|path| put(path, &wanted.files[*path])));
    if written.iter().any(|path| *path == CARGO) {
        steps.push(put(CARGO, &wanted.cargo));
    }
    if is_source {
        steps.extend(wanted.files.get(ENTRY).map(|text| put(ENTRY, text)));
    }
    steps.extend(last.filter(|last| is_source || listing != Some(last)).map(|last| put(LISTING, &last.text())));
    steps
}

/// Folders that only files of earlier runs were in, the inner ones first.
fn emptied(wanted: &Wanted, listing: Option<&Listing>, folders: &[String]) -> Vec<String> {
    let listed = listing.into_iter().flat_map(Listing::paths).flat_map(|path| above(path));
    let own = folders.iter().map(String::as_str);
    let used: BTreeSet<&str> = wanted.files.keys().flat_map(|path| above(path)).collect();
    let gone: BTreeSet<&str> = listed.chain(own).filter(|path| !used.contains(path)).collect();
    gone.into_iter().rev().map(str::to_owned).collect()
}

/// The folders that a path goes through.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}
