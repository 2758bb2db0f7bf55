//! What stands in a folder against what should: every file by what becomes of it, and what is in the way.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use kombo_codegen::format::HEADER;

use super::listing::{LISTING, Listing};
use super::look::{Found, Walk, look, walk};
use super::obstacle::{Obstacles, Why};
use super::steps::{Step, steps};
use super::{CARGO, Difference, ENTRY, Known, PREFIX, Wanted, apply};

/// What a run is going to do to a folder.
pub(crate) struct Plan {
    pub(super) folder: PathBuf,
    pub(crate) difference: Difference,
    pub(super) steps: Vec<Step>,
    pub(super) command: String,
    /// Whether a run that was stopped has left files behind that never came to their places.
    pub(super) is_littered: bool,
    obstacles: Obstacles,
    is_earlier: bool,
}

impl Plan {
    /// Whether there is nothing to do.
    pub(crate) fn is_empty(&self) -> bool {
        self.difference.is_empty() && self.obstacles.is_empty() && !self.is_littered
    }

    /// Refuses the plan, with the names of all things that are in the way.
    pub(crate) fn refuse_obstacles(&self) -> Result<(), String> {
        if self.obstacles.is_empty() {
            return Ok(());
        }
        Err(self.obstacles.message(&self.folder, self.is_earlier))
    }
}

/// Whether a run has written this folder before.
pub(crate) fn is_written(folder: &Path) -> Result<bool, String> {
    Ok(Listing::read(folder)?.is_some() || is_earlier(folder)?)
}

fn is_earlier(folder: &Path) -> Result<bool, String> {
    Ok(matches!(look(folder, ENTRY)?, Found::File(bytes) if has_header(&bytes)))
}

/// Whether the header line stands in a text: where else than at its top is not asked, so that markers of a merge that
/// went wrong make no difference.
fn has_header(text: &[u8]) -> bool {
    text.split(|byte| *byte == b'\n').any(|line| line.starts_with(HEADER.as_bytes()))
}

/// Compares the folder with what it should hold. Writes nothing.
pub(crate) fn plan(folder: &Path, wanted: &Wanted, known: Known) -> Result<Plan, String> {
    if folder.is_file() {
        return Err(format!("{} is a file, where a folder should be", folder.display()));
    }
    let listing = if known == Known::ByListing { Listing::read(folder)? } else { None };
    let mut below = Walk::default();
    walk(folder, PREFIX, &mut below)?;
    let mut obstacles = Obstacles::default();
    below.links.iter().for_each(|path| obstacles.add(path, Why::Link));
    if known == Known::ByHeader {
        below.odd.iter().for_each(|path| obstacles.add(path, Why::Odd));
    }
    let is_ours = |path: &str, content: &[u8]| match known {
        Known::ByHeader => has_header(content),
        Known::ByListing => listing.as_ref().is_some_and(|listing| listing.has(path, content)),
    };
    let theirs = if known == Known::ByHeader { Why::NoHeader } else { Why::Theirs };

    let mut difference = Difference::default();
    let old: BTreeSet<&String> = match known {
        Known::ByHeader => below.files.iter().collect(),
        Known::ByListing => listing.iter().flat_map(Listing::paths).collect(),
    };
    for path in old.iter().filter(|path| !wanted.files.contains_key(**path)) {
        match look(folder, path)? {
            Found::Nothing => {}
            Found::File(content) if is_ours(path, &content) => difference.orphaned.push((*path).clone()),
            found @ Found::Link(_) => obstacles.add_found(path, &found, theirs),
            found if known == Known::ByHeader => obstacles.add_found(path, &found, theirs),
            _ => difference.kept.push((*path).clone()),
        }
    }
    for (path, text) in &wanted.files {
        // Where two paths that differ in case are one file, it goes with the old path and is written anew.
        let is_recased = difference.orphaned.iter().any(|gone| gone.eq_ignore_ascii_case(path));
        match look(folder, path)? {
            Found::Nothing => difference.new.push(path.clone()),
            Found::File(content) if content == text.as_bytes() && !is_recased => difference.unchanged += 1,
            Found::File(content) if content == text.as_bytes() || is_ours(path, &content) => {
                difference.changed.push(path.clone());
            }
            found => obstacles.add_found(path, &found, theirs),
        }
    }
    let is_first = known == Known::ByListing && listing.is_none();
    let mut once = Vec::new();
    for path in wanted.once.keys().filter(|_| is_first) {
        if look(folder, path)? == Found::Nothing {
            once.push(path.clone());
            difference.new.push(path.clone());
        }
    }
    match look(folder, CARGO)? {
        Found::Nothing => difference.new.push(CARGO.to_owned()),
        Found::File(content) if content == wanted.cargo.as_bytes() => difference.unchanged += 1,
        Found::File(_) if wanted.cargo_is_merged => difference.changed.push(CARGO.to_owned()),
        found => obstacles.add_found(CARGO, &found, Why::Theirs),
    }
    let is_littered = apply::is_littered(folder, &mut obstacles)?;

    let steps = steps(wanted, &difference, &once, listing.as_ref(), known, &below.folders);
    if steps.iter().any(|step| step.path() == LISTING) {
        let place = if listing.is_none() { &mut difference.new } else { &mut difference.changed };
        place.push(LISTING.to_owned());
    }
    Ok(Plan {
        folder: folder.to_owned(),
        difference,
        steps,
        command: wanted.command.clone(),
        is_littered,
        obstacles,
        is_earlier: is_first && is_earlier(folder)?,
    })
}
