//! The file of checksums in a folder: what was written there, as `sha256sum` writes it and checks it, below a line with
//! the version of the format.
//!
//! A digest is that of the text with `\n` at the ends of lines, so that a checkout that changes them changes nothing.
//! While a run is writing, a path may be there several times: with what it had, and with what it is to have.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::look::read;
use crate::program::{self, shown};

/// Where it is, from the folder.
pub(super) const CHECKSUMS: &str = ".codegen.sha256";

/// How its first line begins; what wrote it follows, and the version of the format.
const FIRST: &str = "# Written by `";
/// What stands before the version.
const VERSION: &str = " codegen --out`; format ";

const FORMAT: u32 = 1;

const NOTE: &str = "\
# The files that it wrote here. It replaces and removes no other file, and none that is not as listed any more.
";

/// The digests of each path.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Checksums(BTreeMap<String, BTreeSet<String>>);

impl Checksums {
    /// Those of a folder, if it has the file.
    pub(super) fn read(folder: &Path) -> Result<Option<Checksums>, String> {
        let Some(text) = read(folder, CHECKSUMS)? else { return Ok(None) };
        Checksums::parse(&text).map(Some).map_err(|why| format!("{} {why}", shown(&folder.join(CHECKSUMS))))
    }

    fn parse(text: &str) -> Result<Checksums, String> {
        let broken = |number: usize, why: &str| {
            format!(
                "is damaged: line {number} {why}; nothing was written, restore the file, or delete it: then files that \
                 are as they would be written are taken over, and all others are yours"
            )
        };
        let first = text.lines().next().unwrap_or_default();
        let format: u32 = first
            .strip_prefix(FIRST)
            .and_then(|rest| rest.split_once(VERSION))
            .and_then(|(_, format)| format.trim().parse().ok())
            .ok_or_else(|| broken(1, "does not say the version of the format"))?;
        if format != FORMAT {
            return Err(format!(
                "has format {format}, and this version knows {FORMAT} alone; nothing was written, run the version that \
                 wrote it"
            ));
        }
        let mut checksums = Checksums::default();
        for (index, line) in text.lines().enumerate().skip(1).filter(|(_, line)| !line.starts_with('#')) {
            let entry = line.split_once("  ").filter(|(digest, _)| is_digest(digest));
            let (digest, path) = entry.ok_or_else(|| broken(index + 1, "is not a digest, two spaces and a path"))?;
            if !may_be_listed(path) {
                return Err(broken(index + 1, "names a file that is never written"));
            }
            checksums.add(path, digest);
        }
        Ok(checksums)
    }

    /// The text of the file.
    pub(super) fn text(&self) -> String {
        let program = program::this().command.unwrap_or(program::NAME);
        let mut out = format!("{FIRST}{program}{VERSION}{FORMAT}\n{NOTE}");
        for (path, digests) in &self.0 {
            for digest in digests {
                out.push_str(&format!("{digest}  {path}\n"));
            }
        }
        out
    }

    /// Those of these files alone.
    pub(super) fn of(files: &BTreeMap<String, String>) -> Checksums {
        let mut checksums = Checksums::default();
        for (path, text) in files {
            checksums.add(path, &digest(text.as_bytes()));
        }
        checksums
    }

    /// Together with others.
    pub(super) fn and(mut self, other: &Checksums) -> Checksums {
        for (path, digests) in &other.0 {
            self.0.entry(path.clone()).or_default().extend(digests.iter().cloned());
        }
        self
    }

    pub(super) fn add(&mut self, path: &str, digest: &str) {
        self.0.entry(path.to_owned()).or_default().insert(digest.to_owned());
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// Whether this content is listed for this path. Some file systems have one file for two paths that differ in case.
    pub(super) fn has(&self, path: &str, content: &[u8]) -> bool {
        let same = self.0.iter().filter(|(listed, _)| listed.eq_ignore_ascii_case(path));
        let digests: Vec<&BTreeSet<String>> = same.map(|(_, digests)| digests).collect();
        !digests.is_empty() && {
            let digest = digest(content);
            digests.iter().any(|digests| digests.contains(&digest))
        }
    }
}

/// The digest of a text, whatever its lines end with.
pub(super) fn digest(content: &[u8]) -> String {
    let mut text = Vec::with_capacity(content.len());
    for (index, byte) in content.iter().enumerate() {
        if *byte != b'\r' || content.get(index + 1) != Some(&b'\n') {
            text.push(*byte);
        }
    }
    Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit() && !byte.is_ascii_uppercase())
}

/// Whether a run may ever write this: whoever edits the checksums, no other file is removed.
fn may_be_listed(path: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':']);
    path.starts_with("src/") && path.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Checksums, digest};

    fn checksums() -> Checksums {
        Checksums::of(&BTreeMap::from([("src/lib.rs".to_owned(), "mod api;\n".to_owned())]))
    }

    #[test]
    fn what_is_written_is_read() {
        let mut two = checksums();
        two.add("src/lib.rs", &digest(b"other"));
        assert_eq!(Checksums::parse(&two.text()), Ok(two.clone()));
        assert_eq!(Checksums::parse(&two.text().replace('\n', "\r\n")), Ok(two), "as a checkout on Windows has it");
    }

    #[test]
    fn ends_of_lines_make_no_difference() {
        assert!(checksums().has("src/lib.rs", b"mod api;\r\n"));
        assert!(checksums().has("src/Lib.rs", b"mod api;\n"));
        assert!(!checksums().has("src/lib.rs", b"mod api;\r"));
        assert!(!checksums().has("src/main.rs", b"mod api;\n"));
    }

    #[test]
    fn damaged_ones_are_refused() {
        let text = checksums().text();
        let line = text.lines().last().expect("a line");
        for (wrong, why) in [
            (String::new(), "line 1 does not say"),
            (text.replace("format 1", "format x"), "line 1 does not say"),
            (text.replace("format 1", "format 2"), "has format 2, and this version knows 1 alone"),
            (text.replace(line, "<<<<<<< HEAD"), "line 3 is not a digest"),
            (text.replace("src/lib.rs", "../lib.rs"), "line 3 names a file that is never written"),
            (text.replace("src/lib.rs", "/src/lib.rs"), "line 3 names a file"),
            (text.replace("src/lib.rs", "src/../../lib.rs"), "line 3 names a file"),
            (text.replace("src/lib.rs", ".git/config"), "line 3 names a file"),
            (text.replace("src/lib.rs", "src"), "line 3 names a file"),
        ] {
            let said = Checksums::parse(&wrong).expect_err("it is damaged");
            assert!(said.contains(why), "{wrong}\n{said}");
        }
    }
}
