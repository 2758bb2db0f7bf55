//! Carries a plan out.
//!
//! Every new text is on disk, in a folder beside the places, before the first one is renamed into its place: a run that
//! fails for want of space leaves the tree as it was. One that fails later leaves a crate that does not compile, and
//! says which command completes it.

use std::fs;
use std::io::Error;
use std::path::{Path, PathBuf};

use super::ROOT_MODULE;
use super::conflicts::{Conflicts, Why};
use super::edits::Edit;
use super::look::{Found, Walk, look, walk};
use super::plan::Plan;
use crate::program::shown;

/// The folder of texts that are not in their places yet, each called by the number of its edit.
pub(super) const STAGING: &str = ".codegen-partial";

/// Brings the folder to what it should hold.
pub fn apply(plan: &Plan) -> Result<(), String> {
    plan.refuse_conflicts()?;
    if plan.edits.is_empty() && !plan.has_leftovers {
        return Ok(());
    }
    let staged = stage(plan)?;
    carry_out(plan, &staged, plan.edits.len())
}

/// The texts of a plan on disk. Dropped, it leaves nothing behind.
pub(super) struct Staged(PathBuf);

impl Drop for Staged {
    fn drop(&mut self) {
        clear(&self.0);
    }
}

pub(super) fn stage(plan: &Plan) -> Result<Staged, String> {
    let folder = plan.folder.join(STAGING);
    let fail = |error: Error| format!("cannot write the folder {}: {error}", shown(&folder));
    fs::create_dir_all(&plan.folder)
        .map_err(|error| format!("cannot make the folder {}: {error}", plan.folder.display()))?;
    clear(&folder);
    fs::create_dir(&folder).map_err(fail)?;
    let staged = Staged(folder.clone());
    for (number, edit) in plan.edits.iter().enumerate() {
        if let Edit::Write { text, .. } = edit {
            fs::write(folder.join(number.to_string()), text).map_err(fail)?;
        }
    }
    Ok(staged)
}

/// Makes the first `count` edits.
pub(super) fn carry_out(plan: &Plan, staged: &Staged, count: usize) -> Result<(), String> {
    let mut is_guarded = false;
    for (number, edit) in plan.edits.iter().take(count).enumerate() {
        let place = plan.folder.join(edit.path());
        make(edit, &place, &staged.0.join(number.to_string())).map_err(|error| {
            let what = if matches!(edit, Edit::Write { .. }) { "write" } else { "remove" };
            let then = if is_guarded {
                format!("\nthe crate does not compile until `{}` has come to its end", plan.command)
            } else {
                String::new()
            };
            format!("cannot {what} {}: {error}{then}", shown(&place))
        })?;
        is_guarded |= edit.path() == ROOT_MODULE;
    }
    Ok(())
}

fn make(edit: &Edit, place: &Path, text: &Path) -> Result<(), Error> {
    match edit {
        Edit::Write { .. } => {
            place.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::rename(text, place)
        }
        Edit::Remove { .. } => fs::remove_file(place),
        Edit::Prune { .. } => {
            // One that holds something stays, and one that is gone is gone.
            let _ = fs::remove_dir(place);
            Ok(())
        }
    }
}

/// Whether a run that was stopped has left its texts. What else is in their folder is in the way.
pub(super) fn has_leftovers(folder: &Path, conflicts: &mut Conflicts) -> Result<bool, String> {
    match look(folder, STAGING)? {
        Found::Nothing => return Ok(false),
        Found::Folder => {}
        Found::File(_) => conflicts.add(STAGING, Why::NoFolder),
        found => conflicts.add_found(STAGING, &found, Why::Theirs),
    }
    let mut below = Walk::default();
    walk(folder, STAGING, &mut below)?;
    let others = below.files.iter().filter(|path| !is_number(path)).chain(&below.folders).chain(&below.odd);
    others.for_each(|path| conflicts.add(path, Why::Theirs));
    below.links.iter().for_each(|path| conflicts.add(path, Why::Link));
    Ok(true)
}

/// Removes the folder with the texts in it, and nothing else.
fn clear(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        if entry.file_name().to_str().is_some_and(is_number) {
            let _ = fs::remove_file(entry.path());
        }
    }
    let _ = fs::remove_dir(folder);
}

/// Whether the last part of a path is a number, as staged texts are called.
fn is_number(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()))
}
