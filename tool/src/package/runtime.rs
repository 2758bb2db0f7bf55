//! The runtime, as it was when this program was built: the sources of a crate but for what is generated, its manifest and
//! its licenses.

include!(concat!(env!("OUT_DIR"), "/runtime.rs"));

/// The sources, by path.
pub(super) fn sources() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().copied().filter(|(path, _)| path.starts_with("src/"))
}

/// One file of the runtime.
pub(super) fn file(path: &str) -> Result<&'static str, String> {
    let found = FILES.iter().find(|(known, _)| *known == path);
    found.map(|(_, text)| *text).ok_or_else(|| format!("this program was built without {path} of the runtime"))
}
