//! A tree of files that is compared and replaced as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
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
        match fs::read(folder.join(path)) {
            Ok(bytes) if bytes == text.as_bytes() => difference.unchanged += 1,
            Ok(_) => difference.changed.push(path.clone()),
            Err(_) => difference.new.push(path.clone()),
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
    let mut ready: Vec<(tempfile::NamedTempFile, PathBuf)> = Vec::new();
    for path in difference.new.iter().chain(&difference.changed) {
        let target = folder.join(path);
        let parent = target.parent().unwrap_or(folder);
        let fail = |error: std::io::Error| format!("cannot write {}: {error}", target.display());
        fs::create_dir_all(parent).map_err(fail)?;
        let mut file = tempfile::Builder::new().prefix(".codegen-").permissions(readable()).tempfile_in(parent).map_err(fail)?;
        file.write_all(files[path].as_bytes()).map_err(fail)?;
        ready.push((file, target));
    }
    for (file, target) in ready {
        file.persist(&target).map_err(|error| format!("cannot write {}: {}", target.display(), error.error))?;
    }
    for path in &difference.orphaned {
        let target = folder.join(path);
        fs::remove_file(&target).map_err(|error| format!("cannot remove {}: {error}", target.display()))?;
    }
    prune(folder, folder);
    Ok(())
}

#[cfg(unix)]
fn readable() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(0o644)
}

#[cfg(not(unix))]
fn readable() -> fs::Permissions {
    // Elsewhere new files are readable as they are; this value is never applied there.
    fs::metadata(".").map(|metadata| metadata.permissions()).expect("the working folder can be looked at")
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
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter(|path| path.is_dir()) {
        prune(base, &path);
    }
    if folder != base {
        let _ = fs::remove_dir(folder);
    }
}
