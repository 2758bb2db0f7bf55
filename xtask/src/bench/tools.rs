//! The programs that are measured: ours as a release build, others as their authors publish them.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::measure;
use crate::workspace::cargo::target;
use crate::workspace::root;

/// How long one program may take to be installed or built.
pub(super) const BUILD: Duration = Duration::from_secs(30 * 60);

/// How long one program may take to generate.
pub(super) const RUN: Duration = Duration::from_secs(60);

/// A program on crates.io, at one version.
pub(super) struct Tool {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
}

/// The folder of this command below cargo's target folder, and the programs to measure.
pub(super) struct Bench {
    /// Where everything is kept that is worth keeping from one run to the next.
    pub(super) folder: PathBuf,
    /// The release binary of this program.
    pub(super) ours: PathBuf,
    /// The program it is measured against.
    pub(super) theirs: PathBuf,
}

impl Bench {
    /// Builds ours and installs theirs, where they are not there yet.
    pub(super) fn prepare(tool: &Tool) -> Result<Bench, String> {
        let target = target()?;
        let folder = target.join("bench");
        fs::create_dir_all(&folder).map_err(|error| format!("cannot make the folder {}: {error}", folder.display()))?;
        Ok(Bench { ours: release()?, theirs: install(tool, &target.join("bench-tools"))?, folder })
    }

    /// A folder for what this run alone needs; it is gone when the run ends.
    pub(super) fn scratch(&self) -> Result<tempfile::TempDir, String> {
        tempfile::tempdir_in(&self.folder)
            .map_err(|error| format!("cannot make a folder in {}: {error}", self.folder.display()))
    }

    /// Writes the description with its overlays applied, which is what other programs are given.
    pub(super) fn render(&self, file: &Path) -> Result<(), String> {
        measure::finish(Command::new(&self.ours).args(["spec", "render", "--out"]).arg(file), RUN).map(|_| ())
    }
}

/// Cargo, as it was called, without a compiler cache and without incremental builds: both would hide what is measured.
pub(super) fn uncached_cargo() -> Command {
    let mut command = crate::workspace::cargo::cargo();
    command.env("RUSTC_WRAPPER", "").env("CARGO_INCREMENTAL", "0").current_dir(root());
    command
}

/// Builds this program in the release profile.
fn release() -> Result<PathBuf, String> {
    eprintln!("building xtask in the release profile");
    let said = output(uncached_cargo().args([
        "build",
        "--release",
        "--package",
        "xtask",
        "--message-format",
        "json-render-diagnostics",
    ]))?;
    let binary = said.lines().rev().filter_map(|line| serde_json::from_str::<Value>(line).ok()).find_map(|message| {
        let binary = message.get("executable")?.as_str()?;
        Some(PathBuf::from(binary))
    });
    binary.ok_or_else(|| "`cargo build --release --package xtask` built no program".into())
}

/// Installs a program below `folder`, unless that version is there.
pub(super) fn install(tool: &Tool, folder: &Path) -> Result<PathBuf, String> {
    let Tool { name, version } = tool;
    let binary = folder.join("bin").join(format!("{name}{EXE_SUFFIX}"));
    let there = || {
        let said = measure::finish(Command::new(&binary).arg("--version"), RUN).ok()?.said;
        said.split_whitespace().any(|word| word == *version).then_some(())
    };
    if there().is_some() {
        return Ok(binary);
    }
    eprintln!("installing {name} {version} from crates.io, once");
    let mut command = uncached_cargo();
    command.args(["install", name, "--version", version, "--locked", "--force", "--root"]).arg(folder);
    measure::finish(&mut command, BUILD).map_err(|error| {
        format!("cannot install {name} {version}, which the figures stand beside; this needs crates.io and a C compiler\n{error}")
    })?;
    there().map(|()| binary).ok_or_else(|| format!("{name} was installed, but does not say that it is {version}"))
}

/// What a command writes to standard output; what it tells meanwhile is shown.
fn output(command: &mut Command) -> Result<String, String> {
    let name = format!(
        "cargo {}",
        command.get_args().map(|argument| argument.to_string_lossy()).collect::<Vec<_>>().join(" ")
    );
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot run `{name}`: {error}"))?;
    if !output.status.success() {
        return Err(format!("`{name}` failed"));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
