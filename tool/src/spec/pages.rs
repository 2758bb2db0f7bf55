//! Pages of the documentation that have been imported: kept in `pages/` beside the description, and laid over whatever
//! is fetched next, until that says the same.

use std::fs;
use std::path::{Path, PathBuf};

use kombo_codegen::Source;
use kombo_codegen::tools::import::{Changes, Prefer, import};

use crate::atomic::AtomicFile;
use crate::inputs::error_message;
use crate::program::shown;

/// The folder of the pages of a description.
fn folder(spec: &Path) -> PathBuf {
    spec.with_file_name("pages")
}

/// Keeps a page as it was given.
pub(super) fn keep(spec: &Path, page: &Source) -> Result<(), String> {
    let name = Path::new(&page.name).file_name().map_or("page.md".into(), |name| name.to_os_string());
    let folder = folder(spec);
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", shown(&folder)))?;
    AtomicFile::new(&folder.join(name), &page.text)?.commit()
}

/// What was laid over a description.
pub(super) struct Laid {
    /// The description with all pages.
    pub(super) text: Vec<u8>,
    /// A line for each page.
    pub(super) told: Vec<String>,
    /// Pages that say nothing more than the description does.
    pub(super) pointless: Vec<PathBuf>,
}

/// Lays the pages over a description that was fetched.
pub(super) fn lay(spec: &Path, fetched: Source) -> Result<Laid, String> {
    let entries = fs::read_dir(folder(spec)).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.is_file()).collect();
    paths.sort();
    let mut laid = Laid { text: fetched.text, told: Vec::new(), pointless: Vec::new() };
    for path in paths {
        let text = fs::read(&path).map_err(|error| format!("cannot read {}: {error}", shown(&path)))?;
        let page = Source { name: shown(&path), text };
        let base = Source { name: fetched.name.clone(), text: laid.text.clone() };
        let imported =
            import(&base, std::slice::from_ref(&page), Some(Prefer::Page)).map_err(|errors| error_message(&errors))?;
        let count = |changes: &Changes| changes.added.len() + changes.changed.len();
        let (operations, components) = (count(&imported.operations), count(&imported.components));
        if operations + components == 0 {
            laid.told.push(format!("{}: what is published says all of it; the page is taken out", page.name));
            laid.pointless.push(path);
        } else {
            laid.told.push(format!("{}: laid over {operations} operations and {components} components", page.name));
            laid.text = imported.text.into_bytes();
        }
    }
    Ok(laid)
}
