//! Reads the description and what stands beside it: `overlays/*.yaml`, `names.toml` and `names.lock`.

use std::fs;
use std::path::{Path, PathBuf};

use kombo_codegen::{Diagnostic, Source};

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The lock, beside the description.
pub(crate) const LOCK: &str = "names.lock";

/// A description with its overlays and names.
pub(crate) struct Inputs {
    pub(crate) spec: Source,
    pub(crate) overlays: Vec<Source>,
    pub(crate) names: Option<Source>,
    pub(crate) lock: Option<Source>,
    /// Whether the lock forgets what the description no longer has.
    pub(crate) forget: bool,
    folder: PathBuf,
}

impl Inputs {
    /// Reads them from the folder of the description.
    pub(crate) fn read(spec: &Path) -> Result<Inputs, String> {
        let folder =
            spec.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_path_buf();
        let names = folder.join("names.toml");
        let lock = folder.join(LOCK);
        let mut overlays: Vec<PathBuf> = match fs::read_dir(folder.join("overlays")) {
            Ok(entries) => entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect(),
            Err(_) => Vec::new(),
        };
        overlays.retain(|path| {
            path.extension().is_some_and(|extension| ["yaml", "yml", "json"].iter().any(|known| extension == *known))
        });
        overlays.sort();
        Ok(Inputs {
            spec: source(spec)?,
            overlays: overlays.iter().map(|path| source(path)).collect::<Result<_, _>>()?,
            names: if names.exists() { Some(source(&names)?) } else { None },
            lock: if lock.exists() { Some(source(&lock)?) } else { None },
            forget: false,
            folder,
        })
    }

    /// Runs `work` with them as the library's input.
    pub(crate) fn with<T>(self, allow_stale: bool, work: impl FnOnce(&kombo_codegen::Input<'_>) -> T) -> T {
        let folder = self.folder;
        // The library asks only for paths that stay below the folder; links that leave it are not followed either.
        let load = move |path: &str| {
            let base = folder.canonicalize().ok()?;
            let file = base.join(path).canonicalize().ok()?;
            if file.starts_with(&base) { fs::read(file).ok() } else { None }
        };
        work(&kombo_codegen::Input {
            spec: self.spec,
            overlays: self.overlays,
            names: self.names,
            lock: self.lock,
            forget: self.forget,
            allow_stale,
            load: &load,
        })
    }
}

fn source(path: &Path) -> Result<Source, String> {
    let name = shown(path);
    let text = fs::read(path).map_err(|error| format!("cannot read {name}: {error}"))?;
    Ok(Source { name, text })
}

/// A path as people type it: below the workspace without its folder.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// All diagnostics of a run as one message.
pub(crate) fn report(diagnostics: &[Diagnostic]) -> String {
    let list: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    let count = list.len();
    let plural = if count == 1 { "mistake" } else { "mistakes" };
    format!("{count} {plural} in the input; nothing was written\n{}", list.join("\n"))
}
