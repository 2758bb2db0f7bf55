//! The order in which a folder is changed.
//!
//! First come the files that are their owner's afterwards. Then the checksums take in what is to be written, and the
//! root module becomes a `compile_error!`. It is written when all else is in its place, and the final checksums after
//! it. So a run may be stopped after any edit: the crate does not compile, or is whole, and the next run knows every
//! file.

use std::collections::BTreeSet;

use kombo_codegen::format::HEADER;

use super::checksums::{CHECKSUMS, Checksums, digest};
use super::{CARGO, Difference, Expected, Ownership, ROOT_MODULE};

/// One change of a folder.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Edit {
    Write {
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

impl Edit {
    pub(super) fn path(&self) -> &str {
        match self {
            Edit::Write { path, .. } | Edit::Remove { path } | Edit::Prune { path } => path,
        }
    }
}

/// The root module while the other files change: it has the header line, and no compiler takes it.
pub(super) fn guard(command: &str) -> String {
    let message = format!("these files are not all from one run: run `{command}` again, and let it come to its end");
    format!("{HEADER}, which has not come to its end.\n\ncompile_error!({message:?});\n")
}

/// All edits, in their order; none where there is nothing to do.
pub(super) fn edits(
    expected: &Expected,
    difference: &Difference,
    once: &[String],
    checksums: Option<&Checksums>,
    ownership: Ownership,
    below: &[String],
) -> Vec<Edit> {
    let write = |path: &str, text: &str| Edit::Write { path: path.to_owned(), text: text.to_owned() };
    let written: Vec<&String> = difference.new.iter().chain(&difference.changed).collect();
    let sources: Vec<&String> = written.iter().copied().filter(|path| expected.files.contains_key(*path)).collect();
    let is_source = !sources.is_empty() || !difference.orphaned.is_empty();
    let guard = guard(&expected.command);

    let mut edits: Vec<Edit> = once.iter().map(|path| write(path, &expected.once[path])).collect();
    let last = (ownership == Ownership::ByChecksum).then(|| Checksums::of(&expected.files));
    if let Some(last) = last.as_ref().filter(|_| is_source) {
        let mut both = checksums.cloned().unwrap_or_default().and(last);
        both.add(ROOT_MODULE, &digest(guard.as_bytes()));
        edits.push(write(CHECKSUMS, &both.text()));
    }
    if is_source {
        edits.push(write(ROOT_MODULE, &guard));
    }
    edits.extend(difference.orphaned.iter().map(|path| Edit::Remove { path: path.clone() }));
    let folders = if ownership == Ownership::ByHeader { below } else { &[] };
    edits.extend(emptied(expected, checksums, folders).into_iter().map(|path| Edit::Prune { path }));
    let others = sources.iter().filter(|path| **path != ROOT_MODULE);
    edits.extend(others.map(|path| write(path, &expected.files[*path])));
    if written.iter().any(|path| *path == CARGO) {
        edits.push(write(CARGO, &expected.cargo));
    }
    if is_source {
        edits.extend(expected.files.get(ROOT_MODULE).map(|text| write(ROOT_MODULE, text)));
    }
    edits.extend(last.filter(|last| is_source || checksums != Some(last)).map(|last| write(CHECKSUMS, &last.text())));
    edits
}

/// Folders that only files of earlier runs were in, the inner ones first.
fn emptied(expected: &Expected, checksums: Option<&Checksums>, folders: &[String]) -> Vec<String> {
    let listed = checksums.into_iter().flat_map(Checksums::paths).flat_map(|path| above(path));
    let own = folders.iter().map(String::as_str);
    let used: BTreeSet<&str> = expected.files.keys().flat_map(|path| above(path)).collect();
    let gone: BTreeSet<&str> = listed.chain(own).filter(|path| !used.contains(path)).collect();
    gone.into_iter().rev().map(str::to_owned).collect()
}

/// The folders that a path goes through.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}
