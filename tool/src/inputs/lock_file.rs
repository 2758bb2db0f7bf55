//! `names.lock` on disk: beside the description, read and written with it. Its form is the generator's business.

use std::path::{Path, PathBuf};

use super::{Inputs, LOCK};
use crate::atomic;
use crate::program::{self, shown};

/// The lock of a description.
pub struct LockFile {
    path: PathBuf,
    text: Option<Vec<u8>>,
    is_kept: bool,
}

impl LockFile {
    /// The lock of these inputs. One that is not kept is whatever the generator gives, and is not written.
    pub fn new(spec: &Path, inputs: &Inputs, is_kept: bool) -> LockFile {
        let text = inputs.lock.as_ref().map(|source| source.text.clone());
        LockFile { path: spec.with_file_name(LOCK), text, is_kept }
    }

    /// Whether the lock is this text.
    pub fn is(&self, text: &str) -> bool {
        !self.is_kept || self.text.as_deref() == Some(text.as_bytes())
    }

    /// Why a run that must not change the lock ends here.
    pub fn refusal(&self, text: &str) -> String {
        let old = self.text.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
        let lines = |from: &str, than: &str, sign: char| -> Vec<String> {
            let than: std::collections::BTreeSet<&str> = than.lines().collect();
            from.lines()
                .filter(|line| !than.contains(line))
                .map(|line| format!("{sign} {}", line.trim_start()))
                .collect()
        };
        let mut changed = lines(&old, text, '-');
        changed.extend(lines(text, &old, '+'));
        let more = changed.len().saturating_sub(20);
        changed.truncate(20);
        if more > 0 {
            changed.push(format!("… and {more} more"));
        }
        format!(
            "{} would change, and --locked forbids it; nothing was written\n{}\nrun `{}` without it and commit the lock",
            shown(&self.path),
            changed.join("\n"),
            program::command("codegen"),
        )
    }

    /// Writes the lock, as a whole or not at all.
    pub fn write(&self, text: &str) -> Result<(), String> {
        if self.is(text) {
            return Ok(());
        }
        atomic::write(&self.path, text)
    }
}
