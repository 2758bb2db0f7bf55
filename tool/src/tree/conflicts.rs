//! What is in the way of a run: each thing with what it is and what to do, and all of them as one message.

use std::collections::BTreeMap;
use std::path::Path;

use super::look::Found;
use crate::program::shown;

/// What is in the way, by path.
#[derive(Debug, Default)]
pub(super) struct Conflicts(BTreeMap<String, Why>);

/// Why something is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// A file that no run has written, or that was edited since.
    Theirs,
    /// A file without the header line where only files with it stand.
    NoHeader,
    Link,
    /// A folder where a file should be.
    Folder,
    /// A file where a folder should be.
    NoFolder,
    /// A special file, or a name that is no text.
    Odd,
}

impl Conflicts {
    pub(super) fn add(&mut self, path: &str, why: Why) {
        self.0.entry(path.to_owned()).or_insert(why);
    }

    /// Adds what was found in the place of a file that is to be written or removed.
    pub(super) fn add_found(&mut self, path: &str, found: &Found, file: Why) {
        match found {
            Found::Nothing => {}
            Found::File(_) => self.add(path, file),
            Found::Folder => self.add(path, Why::Folder),
            Found::Special => self.add(path, Why::Odd),
            Found::Link(at) => self.add(at, Why::Link),
            Found::Blocked(at) => self.add(at, Why::NoFolder),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them as one message. A folder that an earlier version of this program wrote has no file of checksums.
    pub(super) fn message(&self, folder: &Path, is_earlier: bool) -> String {
        let count = self.0.len();
        let (what, are) = if count == 1 { ("thing", "is") } else { ("things", "are") };
        let mut out = format!("{count} {what} {are} in the way; nothing was written");
        for (path, why) in &self.0 {
            out.push('\n');
            let place = shown(&folder.join(path));
            out.push_str(&match why {
                Why::Theirs => format!("{place} was not written by this command, or was edited since"),
                Why::NoHeader => {
                    format!("{place} was not written by this command: it does not have the header line")
                }
                Why::Link => link(&place),
                Why::Folder => format!("{place} is a folder, where a file should be"),
                Why::NoFolder => format!("{place} is a file, where a folder should be"),
                Why::Odd => format!("{place} is not a file that can be written, or its name is not UTF-8 text"),
            });
        }
        out.push_str("\nmove what you want to keep, delete the rest, and run the command again");
        let has = |reason: Why| self.0.values().any(|why| *why == reason);
        if is_earlier && has(Why::Theirs) {
            out.push_str(&format!(
                "\n{} was written by an earlier version, which kept no list of its files: if none of them was edited, \
                 they can all be deleted",
                shown(folder)
            ));
        }
        out
    }
}

/// What is said about a link.
pub(super) fn link(place: &str) -> String {
    format!("{place} is a symbolic link; links are not followed")
}
