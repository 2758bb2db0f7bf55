//! The generator's input on disk: the description and what stands beside it, `overlays/*.yaml`, `examples/*.rs`,
//! `names.toml`, `names.lock` and `accepted.toml`.
//!
//! In: a path, and perhaps a revision of a repository of git. Out: sources with their names, and mistakes as one message. Must not
//! know what the sources say.

mod lock_file;

use std::fs;
use std::path::{Path, PathBuf};

use kombo_codegen::{Diagnostic, Source};

pub use lock_file::LockFile;

use crate::program::{self, git, shown};

/// The lock, beside the description.
pub const LOCK: &str = "names.lock";

/// What has been decided about changes, beside the description.
const ACCEPTED: &str = "accepted.toml";

/// A description with its overlays, names and examples.
pub struct Inputs {
    /// The description.
    pub spec: Source,
    /// `overlays/*`, in the order of their names.
    pub overlays: Vec<Source>,
    /// `examples/*.rs`.
    pub examples: Vec<Source>,
    /// `names.toml`.
    pub names: Option<Source>,
    /// `names.lock`.
    pub lock: Option<Source>,
    /// Changes for callers that somebody has decided on.
    pub accepted: Option<Source>,
    /// Whether the lock forgets what the description no longer has.
    pub forget: bool,
    neighbors: Neighbors,
}

/// Where files stand that a description refers to.
enum Neighbors {
    /// In its folder.
    Folder(PathBuf),
    /// In its folder, as a revision has it.
    Revision(PathBuf, String),
}

impl Inputs {
    /// Reads them from the folder of the description.
    pub fn read(spec: &Path) -> Result<Inputs, String> {
        let folder = folder(spec);
        let names = folder.join("names.toml");
        let lock = folder.join(LOCK);
        let accepted = folder.join(ACCEPTED);
        Ok(Inputs {
            spec: source(spec)?,
            overlays: sources(&folder.join("overlays"), is_overlay)?,
            examples: sources(&folder.join("examples"), is_example)?,
            names: if names.exists() { Some(source(&names)?) } else { None },
            lock: if lock.exists() { Some(source(&lock)?) } else { None },
            accepted: if accepted.exists() { Some(source(&accepted)?) } else { None },
            forget: false,
            neighbors: Neighbors::Folder(folder),
        })
    }

    /// Gives the package a name, whatever `names.toml` says.
    pub fn call(&mut self, package: &str) -> Result<(), String> {
        let known = self.names.as_ref().map(|source| String::from_utf8_lossy(&source.text).into_owned());
        let mut names: toml_edit::DocumentMut =
            known.unwrap_or_default().parse().map_err(|error| format!("names.toml cannot be read: {error}"))?;
        names["crate"] = toml_edit::value(package);
        let name = self.names.as_ref().map_or_else(|| "names.toml".to_owned(), |source| source.name.clone());
        self.names = Some(Source { name, text: names.to_string().into_bytes() });
        Ok(())
    }

    /// Reads them as a revision of the repository has them that the description is in.
    pub fn committed(revision: &str, spec: &Path) -> Result<Inputs, String> {
        let home = folder(spec);
        let listed = git(&home, &["ls-tree", "-r", "--name-only", revision, "--", "."])?;
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let source = |path: &str| {
            let text = git(&home, &["show", &format!("{revision}:./{path}")])?;
            Ok(Source { name: format!("{revision}:{}", shown(&home.join(path))), text })
        };
        let beside =
            |path: &str| if listed.lines().any(|line| line == path) { source(path).map(Some) } else { Ok(None) };
        let below = |folder: &str, is_one: fn(&Path) -> bool| {
            let paths = listed.lines().filter(|path| path.starts_with(folder) && is_one(Path::new(path)));
            paths.map(source).collect::<Result<Vec<Source>, String>>()
        };
        Ok(Inputs {
            spec: source(&spec.file_name().unwrap_or_default().to_string_lossy())?,
            overlays: below("overlays/", is_overlay)?,
            examples: below("examples/", is_example)?,
            names: beside("names.toml")?,
            lock: beside(LOCK)?,
            accepted: beside(ACCEPTED)?,
            forget: false,
            neighbors: Neighbors::Revision(home.clone(), revision.to_owned()),
        })
    }

    /// Runs `work` with them as the library's input.
    pub fn with<T>(self, allow_stale: bool, work: impl FnOnce(&kombo_codegen::Input<'_>) -> T) -> T {
        let neighbors = self.neighbors;
        // The library asks only for paths that stay below the folder; links that leave it are not followed either.
        let load = move |path: &str| match &neighbors {
            Neighbors::Folder(folder) => {
                let base = folder.canonicalize().ok()?;
                let file = base.join(path).canonicalize().ok()?;
                if file.starts_with(&base) { fs::read(file).ok() } else { None }
            }
            Neighbors::Revision(folder, revision) => git(folder, &["show", &format!("{revision}:./{path}")]).ok(),
        };
        work(&kombo_codegen::Input {
            spec: self.spec,
            overlays: self.overlays,
            examples: self.examples,
            names: self.names,
            lock: self.lock,
            forget: self.forget,
            allow_stale,
            load: &load,
        })
    }
}

/// The folder that a description is in.
fn folder(spec: &Path) -> PathBuf {
    spec.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_path_buf()
}

fn is_overlay(path: &Path) -> bool {
    path.extension().is_some_and(|extension| ["yaml", "yml", "json"].iter().any(|known| extension == *known))
}

fn is_example(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// The files of a folder, in the order of their names; none where there is no folder.
fn sources(folder: &Path, is_one: fn(&Path) -> bool) -> Result<Vec<Source>, String> {
    let mut paths: Vec<PathBuf> = match fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect(),
        Err(_) => Vec::new(),
    };
    paths.retain(|path| is_one(path));
    paths.sort();
    paths.iter().map(|path| source(path)).collect()
}

fn source(path: &Path) -> Result<Source, String> {
    let name = shown(path);
    let text = fs::read(path).map_err(|error| format!("cannot read {name}: {error}"))?;
    Ok(Source { name, text })
}

/// All diagnostics of a run as one message.
pub fn error_message(diagnostics: &[Diagnostic]) -> String {
    let list: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    let count = list.len();
    let plural = if count == 1 { "mistake" } else { "mistakes" };
    program::named(&format!("{count} {plural} in the input; nothing was written\n{}", list.join("\n")))
}
