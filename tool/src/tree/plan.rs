//! What stands in a folder against what should: every file by what becomes of it, and what is in the way.

use std::path::{Path, PathBuf};

use kombo_codegen::format::HEADER;

use super::apply::{self, STAGING};
use super::checksums::{CHECKSUMS, Checksums};
use super::conflicts::{Conflicts, Why};
use super::edits::{Edit, edits};
use super::look::{Found, Walk, look, walk};
use super::{CARGO, Difference, Expected, Ownership, PREFIX, ROOT_MODULE};

/// What a run is going to do to a folder.
pub struct Plan {
    pub(super) folder: PathBuf,
    /// How the folder differs from what it should hold.
    pub difference: Difference,
    pub(super) edits: Vec<Edit>,
    pub(super) command: String,
    /// Whether a run that was stopped has left files behind that never came to their places.
    pub(super) has_leftovers: bool,
    conflicts: Conflicts,
    is_earlier: bool,
}

impl Plan {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.difference.is_empty() && self.conflicts.is_empty()
    }

    /// Refuses the plan, with the names of all things that are in the way.
    pub fn refuse_conflicts(&self) -> Result<(), String> {
        if self.conflicts.is_empty() {
            return Ok(());
        }
        Err(self.conflicts.message(&self.folder, self.is_earlier))
    }
}

/// Whether a run has written this folder before.
pub fn is_written(folder: &Path) -> Result<bool, String> {
    Ok(Checksums::read(folder)?.is_some() || is_earlier(folder)?)
}

fn is_earlier(folder: &Path) -> Result<bool, String> {
    Ok(matches!(look(folder, ROOT_MODULE)?, Found::File(bytes) if has_header(&bytes)))
}

/// Whether the header line stands in a text, be it below the marker of a merge that went wrong.
fn has_header(text: &[u8]) -> bool {
    text.split(|byte| *byte == b'\n').any(|line| line.starts_with(HEADER.as_bytes()))
}

/// Compares the folder with what it should hold. Writes nothing.
pub fn plan(folder: &Path, expected: &Expected, ownership: Ownership) -> Result<Plan, String> {
    if folder.is_file() {
        return Err(format!("{} is a file, where a folder should be", folder.display()));
    }
    let checksums = if ownership == Ownership::ByChecksum { Checksums::read(folder)? } else { None };
    let mut below = Walk::default();
    walk(folder, PREFIX, &mut below)?;
    let before = Before { folder, ownership, checksums: checksums.as_ref(), below: &below };
    let mut difference = Difference::default();
    let mut conflicts = Conflicts::default();
    before.compare_old(expected, &mut difference, &mut conflicts)?;
    before.compare_new(expected, &mut difference, &mut conflicts)?;

    let is_first = ownership == Ownership::ByChecksum && checksums.is_none();
    let mut once = Vec::new();
    for path in expected.once.keys().filter(|_| is_first) {
        if look(folder, path)? == Found::Nothing {
            once.push(path.clone());
            difference.new.push(path.clone());
        }
    }
    match look(folder, CARGO)? {
        Found::Nothing => difference.new.push(CARGO.to_owned()),
        Found::File(content) if content == expected.cargo.as_bytes() => difference.unchanged += 1,
        Found::File(_) if expected.cargo_is_merged => difference.changed.push(CARGO.to_owned()),
        found => conflicts.add_found(CARGO, &found, Why::Theirs),
    }
    let has_leftovers = apply::has_leftovers(folder, &mut conflicts)?;
    let edits = edits(expected, &difference, &once, checksums.as_ref(), ownership, &below.folders);
    if edits.iter().any(|edit| edit.path() == CHECKSUMS) {
        let place = if checksums.is_none() { &mut difference.new } else { &mut difference.changed };
        place.push(CHECKSUMS.to_owned());
    }
    if has_leftovers {
        difference.orphaned.push(STAGING.to_owned());
    }
    Ok(Plan {
        folder: folder.to_owned(),
        difference,
        edits,
        command: expected.command.clone(),
        has_leftovers,
        conflicts,
        is_earlier: is_first && is_earlier(folder)?,
    })
}

/// A folder before a run.
struct Before<'a> {
    folder: &'a Path,
    ownership: Ownership,
    checksums: Option<&'a Checksums>,
    below: &'a Walk,
}

impl Before<'_> {
    /// Whether an earlier run wrote this content of a file.
    fn is_ours(&self, path: &str, content: &[u8]) -> bool {
        match self.ownership {
            Ownership::ByHeader => has_header(content),
            Ownership::ByChecksum => self.checksums.is_some_and(|checksums| checksums.has(path, content)),
        }
    }

    /// Why a file is in the way that no run wrote.
    fn theirs(&self) -> Why {
        if self.ownership == Ownership::ByHeader { Why::NoHeader } else { Why::Theirs }
    }

    /// Files of earlier runs that should not be there.
    fn compare_old(
        &self,
        expected: &Expected,
        difference: &mut Difference,
        conflicts: &mut Conflicts,
    ) -> Result<(), String> {
        let is_prefix = self.ownership == Ownership::ByHeader;
        self.below.links.iter().for_each(|path| conflicts.add(path, Why::Link));
        self.below.odd.iter().filter(|_| is_prefix).for_each(|path| conflicts.add(path, Why::Odd));
        let own = self.below.files.iter().filter(|_| is_prefix);
        let old = own.chain(self.checksums.into_iter().flat_map(Checksums::paths));
        for path in old.filter(|path| !expected.files.contains_key(*path)) {
            match look(self.folder, path)? {
                Found::Nothing => {}
                Found::File(content) if self.is_ours(path, &content) => difference.orphaned.push(path.clone()),
                found if is_prefix || matches!(found, Found::Link(_)) => {
                    conflicts.add_found(path, &found, self.theirs());
                }
                _ => difference.kept.push(path.clone()),
            }
        }
        difference.orphaned.sort();
        Ok(())
    }

    /// Files that should be there.
    fn compare_new(
        &self,
        expected: &Expected,
        difference: &mut Difference,
        conflicts: &mut Conflicts,
    ) -> Result<(), String> {
        for (path, text) in &expected.files {
            // Where two paths that differ in case are one file, it goes with the old path and is written anew.
            let is_recased = difference.orphaned.iter().any(|gone| gone.eq_ignore_ascii_case(path));
            match look(self.folder, path)? {
                Found::Nothing => difference.new.push(path.clone()),
                Found::File(content) if content == text.as_bytes() && !is_recased => difference.unchanged += 1,
                Found::File(content) if content == text.as_bytes() || self.is_ours(path, &content) => {
                    difference.changed.push(path.clone());
                }
                found => conflicts.add_found(path, &found, self.theirs()),
            }
        }
        Ok(())
    }
}
