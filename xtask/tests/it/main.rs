//! Tests of the commands, through the program.

#[cfg(unix)]
mod ci;
mod features;
mod fetch;
mod import;
#[cfg(unix)]
mod killed;
mod out;
mod rooms;
mod server;
mod strict;
mod words;
mod workflows;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The program, without the proxies of whoever runs the tests.
fn xtask(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command
}

/// What a run printed, and whether it went well.
struct Run {
    success: bool,
    out: String,
    error: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Run {
        Run {
            success: output.status.success(),
            out: String::from_utf8(output.stdout).expect("the program prints text"),
            error: String::from_utf8(output.stderr).expect("the program prints text"),
        }
    }
}

/// A folder with a small description in it, gone at the end of the test.
struct Folder(tempfile::TempDir);

const DESCRIPTION: &str = "# Ours.
openapi: 3.1.0

info:
  title: Library
  version: 1.0.0

paths:
  /books:
    get:
      operationId: GetBooks
      responses:
        '200':
          description: Success

  /members:
    get:
      operationId: GetMembers
      responses:
        '200':
          description: Success
";

impl Folder {
    fn new() -> Folder {
        let folder = Folder(tempfile::tempdir().expect("a folder"));
        fs::write(folder.spec(), DESCRIPTION).expect("a description");
        fs::create_dir(folder.0.path().join("overlays")).expect("a folder");
        fs::write(folder.0.path().join("overlays/10.yaml"), "overlay: 1.0.0\n").expect("an overlay");
        fs::write(folder.0.path().join("names.toml"), "crate = \"library\"\n").expect("names");
        folder
    }

    fn spec(&self) -> PathBuf {
        self.0.path().join("library.yaml")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.spec()).expect("a description")
    }

    fn source(&self) -> Option<String> {
        fs::read_to_string(self.0.path().join("SOURCE.toml")).ok()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("a folder");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn untouched(&self) {
        assert_eq!(self.text(), DESCRIPTION);
        assert_eq!(self.names(), ["library.yaml", "names.toml", "overlays"], "nothing is left behind");
    }
}
