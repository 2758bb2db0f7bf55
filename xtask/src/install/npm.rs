//! Packages of npm, at the versions of a lockfile.
//!
//! In: a folder with `package.json` and `package-lock.json`. Out: the packages, below another folder. No script of a
//! package is run.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::run;

const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// Installs what the lockfile in `from` lists, unless it is there.
pub(crate) fn bring(from: &Path, to: &Path, what: &str) -> Result<(), String> {
    let done = to.join("installed");
    let wanted = read(&from.join(FILES[1]))?;
    if to.join("node_modules").is_dir() && fs::read_to_string(&done).is_ok_and(|there| there == wanted) {
        return Ok(());
    }
    eprintln!("installing {what}, once");
    let fail = |error: std::io::Error| format!("cannot write to {}: {error}", to.display());
    fs::create_dir_all(to).map_err(fail)?;
    for file in FILES {
        fs::copy(from.join(file), to.join(file)).map_err(fail)?;
    }
    let mut command = Command::new("npm");
    command
        .args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--fetch-retries=1",
            "--fetch-retry-mintimeout=2000",
        ])
        .current_dir(to);
    run(&mut command, what, "Node 18 or newer with npm, and the registry of npm")?;
    fs::write(&done, wanted).map_err(fail)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}
