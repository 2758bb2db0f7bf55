//! A copy of the repository: what git knows of it, and what is new and not ignored.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{git, root};

/// Brings the copy up to the files here. What is the same stays untouched, so that cargo does not build it again.
pub(crate) fn copy_tree(copy: &Path) -> Result<(), String> {
    let listed = git(&["ls-files", "-z", "--cached", "--others", "--exclude-standard"])?;
    let listed = String::from_utf8(listed).map_err(|_| "a file here has a name that is not UTF-8".to_owned())?;
    let wanted: BTreeSet<PathBuf> = listed.split('\0').filter(|path| !path.is_empty()).map(PathBuf::from).collect();
    let problem = |path: &Path, error: std::io::Error| format!("cannot copy {}: {error}", path.display());
    let mut left = Vec::new();
    files(copy, Path::new(""), &mut left);
    for path in left.iter().filter(|path| !wanted.contains(*path)) {
        fs::remove_file(copy.join(path)).map_err(|error| problem(path, error))?;
    }
    for path in wanted.iter().filter(|path| root().join(path).is_file()) {
        let (text, to) = (fs::read(root().join(path)).map_err(|error| problem(path, error))?, copy.join(path));
        if fs::read(&to).is_ok_and(|there| there == text) {
            continue;
        }
        let folder = to.parent().unwrap_or(copy);
        fs::create_dir_all(folder).and_then(|()| fs::write(&to, text)).map_err(|error| problem(path, error))?;
    }
    Ok(())
}

fn files(folder: &Path, below: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder.join(below)).into_iter().flatten().flatten() {
        let path = below.join(entry.file_name());
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && ![".git", "target"].iter().any(|own| entry.file_name() == *own) => {
                files(folder, &path, found);
            }
            Ok(kind) if kind.is_file() => found.push(path),
            _ => {}
        }
    }
}
