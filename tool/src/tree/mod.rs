//! The folder of a crate on disk, compared with what it should hold and brought there.
//!
//! In: a folder, the files it should hold, and by what a file is known to be from an earlier run. Out: a [`Plan`],
//! plain data that has every file and every edit before anything is written; `apply` carries it out.
//!
//! Must not know what the files say, nor of the description they are made from. What no run has written is never
//! replaced or removed, links are not followed, and until the last edit is done the crate does not compile.

mod apply;
mod checksums;
mod conflicts;
mod edits;
mod look;
mod plan;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use apply::apply;
pub use look::read;
pub use plan::{Plan, is_written, plan};

/// The folder that holds nothing but what is written.
const PREFIX: &str = "src/api";

/// The module that all others below the prefix hang on: the first file to change and the last one.
const ROOT_MODULE: &str = "src/api/mod.rs";

/// The manifest of the crate.
pub const CARGO: &str = "Cargo.toml";

/// What a folder should hold.
pub struct Expected {
    /// Text by path from the folder: replaced and removed as one set.
    pub files: BTreeMap<String, String>,
    /// Files that belong to whoever edits them: written with the first run, if they are not there.
    pub once: BTreeMap<String, String>,
    /// The text of `Cargo.toml`.
    pub cargo: String,
    /// Whether another `Cargo.toml` may be replaced, because this text is made from it.
    pub cargo_is_merged: bool,
    /// The command that brings the folder there.
    pub command: String,
}

/// By what a file is known to be from an earlier run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// It stands below `src/api` and has the header line.
    ByHeader,
    /// The file of checksums in the folder has its path with the digest of its content.
    ByChecksum,
}

/// How a folder differs from what it should hold.
#[derive(Debug, Default)]
pub struct Difference {
    /// Files that are missing.
    pub new: Vec<String>,
    /// Files with another text.
    pub changed: Vec<String>,
    /// Files that are ours and should not be there.
    pub orphaned: Vec<String>,
    /// Files that were ours, should not be there, and have been edited since; they stay.
    pub kept: Vec<String>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

impl Difference {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.orphaned.is_empty()
    }
}
