//! Programs of others, at the versions that we name, installed once below cargo's target folder.
//!
//! In: a name and a version. Out: where it is. It runs no script of a package. Must not know what they are for.

mod npm;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(crate) use npm::bring as npm;

use crate::workspace::cargo::target;
use crate::workspace::root;

/// The version that `tests/sdk` has recorded.
const SDK: &str = "kombo==1.4.0";

/// What is installed stays here from one run to the next.
pub(crate) fn folder() -> Result<PathBuf, String> {
    let folder = target()?.join("contract");
    let made = std::fs::create_dir_all(&folder);
    made.map_err(|error| format!("cannot make the folder {}: {error}", folder.display()))?;
    Ok(folder)
}

/// Installs the official Python SDK; the Python that has it.
pub(crate) fn python_sdk(folder: &Path) -> Result<PathBuf, String> {
    python(folder, "python", SDK, "the official Python SDK")
}

/// Installs the official TypeScript SDK; the folder of its packages.
pub(crate) fn typescript_sdk(folder: &Path) -> Result<PathBuf, String> {
    let packages = folder.join("typescript");
    npm(&root().join("tests/contract/typescript"), &packages, "the official TypeScript SDK")?;
    Ok(packages)
}

/// Installs a package into an environment of its own, unless it is there; the Python of that.
pub(crate) fn python(folder: &Path, name: &str, package: &str, what: &str) -> Result<PathBuf, String> {
    let environment = folder.join(name);
    let done = environment.join("installed");
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if fs::read_to_string(&done).is_ok_and(|there| there == package) {
        return Ok(python);
    }
    eprintln!("installing {package}, once");
    let mut make = Command::new("python3");
    run(make.args(["-m", "venv", "--clear"]).arg(&environment), what, "Python 3.10 or newer with its module venv")?;
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "2", package]);
    run(&mut pip, what, "Python 3.10 or newer and the index of Python packages")?;
    fs::write(&done, package).map_err(|error| format!("cannot write {}: {error}", done.display()))?;
    Ok(python)
}

/// Runs a program that installs something. What it says is shown only when it fails.
fn run(command: &mut Command, what: &str, needs: &str) -> Result<(), String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot install {what}: {error}; it needs {needs}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let lines: Vec<&str> = said.lines().filter(|line| !line.trim().is_empty()).collect();
    let end = lines[lines.len().saturating_sub(5)..].join("\n");
    Err(format!("cannot install {what}, which needs {needs}; the end of what was said:\n{end}"))
}
