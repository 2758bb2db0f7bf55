//! Single files, written atomically: beside their places, and renamed when all bytes are on disk.
//!
//! In: a path and what the file should hold. Out: that file, or an error and the file that was there before. Must not
//! know what the bytes mean. Folders of files are the work of `tree`.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::program::shown;

/// A file that is complete on disk, but not in its place until it is committed. Dropped, it leaves nothing behind.
pub struct AtomicFile {
    file: tempfile::NamedTempFile,
    place: PathBuf,
}

impl AtomicFile {
    /// Writes the bytes beside the place, with the rights of the file that is there.
    pub fn new(place: &Path, bytes: &[u8]) -> Result<AtomicFile, String> {
        let fail = |error: std::io::Error| format!("cannot write {}: {error}", shown(place));
        // A link stays one: what it leads to is replaced.
        let place = &fs::canonicalize(place).unwrap_or_else(|_| place.to_path_buf());
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        let rights = fs::metadata(place).map(|known| known.permissions()).ok();
        let mut file = match rights.or_else(default_rights) {
            Some(rights) => builder.permissions(rights).tempfile_in(folder).map_err(fail)?,
            None => builder.tempfile_in(folder).map_err(fail)?,
        };
        file.write_all(bytes).map_err(fail)?;
        file.as_file().sync_all().map_err(fail)?;
        Ok(AtomicFile { file, place: place.to_path_buf() })
    }

    /// Puts it into its place.
    pub fn commit(self) -> Result<(), String> {
        let AtomicFile { file, place } = self;
        file.persist(&place).map(drop).map_err(|error| format!("cannot write {}: {}", shown(&place), error.error))
    }
}

/// What a new file may be: read by all, as far as the process lets it.
#[cfg(unix)]
fn default_rights() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn default_rights() -> Option<fs::Permissions> {
    None
}

/// Writes a file, as a whole or not at all.
pub fn write(path: &Path, text: &str) -> Result<(), String> {
    AtomicFile::new(path, text.as_bytes())?.commit()
}
