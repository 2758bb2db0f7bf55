//! What stands at a path, seen without following a link.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::program::shown;

/// What stands at a path below a folder.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    Nothing,
    File(Vec<u8>),
    Folder,
    /// A device, a pipe or a socket.
    Special,
    /// The path, or a folder on the way to it, is a link.
    Link(String),
    /// What should be a folder on the way to it is none.
    Blocked(String),
}

/// Looks at every step of `path` below `folder`, which itself may be reached by links.
pub(super) fn look(folder: &Path, path: &str) -> Result<Found, String> {
    let steps: Vec<&str> = path.split('/').collect();
    for count in 1..=steps.len() {
        let inner = steps[..count].join("/");
        let place = folder.join(&inner);
        let metadata = match fs::symlink_metadata(&place) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(error) => return Err(format!("cannot read {}: {error}", shown(&place))),
        };
        let kind = metadata.file_type();
        if kind.is_symlink() {
            return Ok(Found::Link(inner));
        }
        if count < steps.len() {
            if !kind.is_dir() {
                return Ok(Found::Blocked(inner));
            }
            continue;
        }
        if kind.is_dir() {
            return Ok(Found::Folder);
        }
        if !kind.is_file() {
            return Ok(Found::Special);
        }
        return fs::read(&place).map(Found::File).map_err(|error| format!("cannot read {}: {error}", shown(&place)));
    }
    Ok(Found::Folder)
}

/// The text of a file that has to be read before it is known what the folder should hold.
pub fn read(folder: &Path, path: &str) -> Result<Option<String>, String> {
    let place = shown(&folder.join(path));
    match look(folder, path)? {
        Found::Nothing => Ok(None),
        Found::File(bytes) => {
            String::from_utf8(bytes).map(Some).map_err(|_| format!("{place} is not UTF-8 text; nothing was written"))
        }
        Found::Link(at) => Err(format!("{}; nothing was written", super::conflicts::link(&shown(&folder.join(at))))),
        Found::Folder | Found::Special | Found::Blocked(_) => {
            Err(format!("{place} is no file; nothing was written, move it out of the way"))
        }
    }
}

/// What a folder holds, down to the last file, by path from where the walk began.
#[derive(Debug, Default)]
pub(super) struct Walk {
    pub(super) files: Vec<String>,
    pub(super) folders: Vec<String>,
    pub(super) links: Vec<String>,
    /// Special files, and names that are no text.
    pub(super) odd: Vec<String>,
}

/// Walks through what stands at `path`; nothing is in a folder that is not there, and no link is entered.
pub(super) fn walk(base: &Path, path: &str, out: &mut Walk) -> Result<(), String> {
    match look(base, path)? {
        Found::Folder => {}
        Found::Link(at) => {
            out.links.push(at);
            return Ok(());
        }
        _ => return Ok(()),
    }
    enter(base, path, out)
}

fn enter(base: &Path, path: &str, out: &mut Walk) -> Result<(), String> {
    let folder = base.join(path);
    let fail = |error| format!("cannot read the folder {}: {error}", shown(&folder));
    for entry in fs::read_dir(&folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let kind = entry.file_type().map_err(fail)?;
        let name = entry.file_name();
        let inner = format!("{path}/{}", name.to_string_lossy());
        if name.to_str().is_none() {
            out.odd.push(inner);
        } else if kind.is_symlink() {
            out.links.push(inner);
        } else if kind.is_dir() {
            enter(base, &inner, out)?;
            out.folders.push(inner);
        } else if kind.is_file() {
            out.files.push(inner);
        } else {
            out.odd.push(inner);
        }
    }
    Ok(())
}
