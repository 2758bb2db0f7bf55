//! The repository this program belongs to: where it is, what it is to the tool, and git and cargo run in it.
//!
//! In: nothing but where this program was built. Out: paths, and what other programs say. Must not know what is in the
//! folders.

pub(crate) mod cargo;
pub(crate) mod copy;

use std::path::{Path, PathBuf};

use openapi_to_crate::program::{self, Program};

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The description of this repository.
pub(crate) fn spec() -> PathBuf {
    root().join("spec/kombo.yaml")
}

/// What the commands of the tool have to know of this repository.
pub(crate) fn program() -> Program {
    Program {
        command: Some("cargo xtask"),
        root: Some(root()),
        spec: Some(spec()),
        home: Some(root().join("generated")),
        url: Some("https://api.kombo.dev/openapi.json"),
    }
}

/// What git prints, run in the workspace.
pub(crate) fn git(arguments: &[&str]) -> Result<Vec<u8>, String> {
    program::git(&root(), arguments)
}
