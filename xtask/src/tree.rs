//! A tree of files that is compared and replaced as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// How a tree on disk differs from the files that should be there.
#[derive(Debug, Default)]
pub(crate) struct Difference {
    /// Files that are missing.
    pub(crate) new: Vec<String>,
    /// Files with another text.
    pub(crate) changed: Vec<String>,
    /// Files that should not be there.
    pub(crate) orphaned: Vec<String>,
    /// How many files are as they should be.
    pub(crate) unchanged: usize,
}

impl Difference {
    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.orphaned.is_empty()
    }
}

/// Compares the folder with the files.
pub(crate) fn compare(folder: &Path, files: &BTreeMap<String, String>) -> Result<Difference, String> {
    let mut difference = Difference::default();
    let mut present = BTreeSet::new();
    list(folder, folder, &mut present)?;
    for (path, text) in files {
        if !present.contains(path) {
            difference.new.push(path.clone());
        } else if fs::read(folder.join(path)).is_ok_and(|bytes| bytes == text.as_bytes()) {
            difference.unchanged += 1;
        } else {
            difference.changed.push(path.clone());
        }
    }
    difference.orphaned = present.into_iter().filter(|path| !files.contains_key(path)).collect();
    Ok(difference)
}

/// Makes the folder hold these files and no others.
///
/// Every new text is on disk beside its place before the first one is renamed into it, so a run that fails for want
/// of space or rights leaves the old tree as it was. Files that are as they should be are not touched.
pub(crate) fn replace(folder: &Path, files: &BTreeMap<String, String>, difference: &Difference) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("cannot make the folder {}: {error}", folder.display()))?;
    let fail = |path: &Path, error: std::io::Error| format!("cannot write {}: {error}", path.display());
    // The folder goes with all that is still in it, however this function ends.
    let beside =
        tempfile::Builder::new().prefix(".codegen-").tempdir_in(folder).map_err(|error| fail(folder, error))?;
    let mut ready: Vec<(PathBuf, PathBuf)> = Vec::new();
    for (index, path) in difference.new.iter().chain(&difference.changed).enumerate() {
        let (written, target) = (beside.path().join(index.to_string()), folder.join(path));
        fs::write(&written, &files[path]).map_err(|error| fail(&target, error))?;
        ready.push((written, target));
    }
    let parents: BTreeSet<&Path> = ready.iter().filter_map(|(_, target)| target.parent()).collect();
    for parent in parents {
        fs::create_dir_all(parent).map_err(|error| fail(parent, error))?;
    }
    for (written, target) in ready {
        fs::rename(&written, &target).map_err(|error| fail(&target, error))?;
    }
    drop(beside);
    for path in &difference.orphaned {
        let target = folder.join(path);
        fs::remove_file(&target).map_err(|error| format!("cannot remove {}: {error}", target.display()))?;
    }
    prune(folder, folder);
    Ok(())
}

/// Every file below `folder`, by its path from `base`.
fn list(base: &Path, folder: &Path, out: &mut BTreeSet<String>) -> Result<(), String> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(format!("cannot read the folder {}: {error}", folder.display())),
    };
    for entry in entries {
        let path = entry.map_err(|error| format!("cannot read the folder {}: {error}", folder.display()))?.path();
        if path.is_dir() {
            list(base, &path, out)?;
        } else if let Ok(inner) = path.strip_prefix(base) {
            out.insert(inner.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}

/// Removes folders that hold nothing any more; one that still does stays.
fn prune(base: &Path, folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let is_folder = |entry: &fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
    for entry in entries.filter_map(Result::ok).filter(is_folder) {
        prune(base, &entry.path());
    }
    if folder != base {
        let _ = fs::remove_dir(folder);
    }
}
