//! `cargo xtask contract`: the crate, and what others make of the same description, held against each other.
//!
//! Each command starts a server on the loopback interface, has every operation called on it, and stops it. Programs of
//! others are installed below cargo's target folder, at one version. Must not know single operations: which there are,
//! and what they are called with, is in `tests/contract`.

mod npm;
mod prism;
mod schemathesis;
mod sdk;
mod server;

use std::path::PathBuf;
use std::process::{Command as Process, ExitCode, Stdio};

use clap::Subcommand;

use crate::workspace::cargo::{cargo, target};
use crate::workspace::root;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Call every operation of the crate on Prism, which reads the same description
    Prism,
    /// Call every operation of the crate on the mock server
    Mock,
    /// Call the mock server by the official Python SDK
    Sdk,
    /// Call the mock server by the official TypeScript SDK
    Typescript,
    /// Call the mock server with what Schemathesis makes up from the description; takes some minutes
    Schemathesis,
    /// All of them but Schemathesis
    All,
}

/// The official SDKs, installed where they are not: a Python that has one, and the folder of the packages of the other.
pub(crate) fn sdks() -> Result<(PathBuf, PathBuf), String> {
    let folder = folder()?;
    Ok((sdk::bring(&folder)?, sdk::bring_typescript(&folder)?))
}

/// What is installed stays here from one run to the next.
fn folder() -> Result<PathBuf, String> {
    let folder = target()?.join("contract");
    let made = std::fs::create_dir_all(&folder);
    made.map_err(|error| format!("cannot make the folder {}: {error}", folder.display()))?;
    Ok(folder)
}

pub(crate) fn run(command: &Command) -> Result<ExitCode, String> {
    let folder = folder()?;
    match command {
        Command::Prism => prism::run(&folder)?,
        Command::Mock => sdk::mock(&folder)?,
        Command::Sdk => sdk::run(&folder)?,
        Command::Typescript => sdk::typescript(&folder)?,
        Command::Schemathesis => schemathesis::run(&folder)?,
        Command::All => {
            prism::run(&folder)?;
            sdk::mock(&folder)?;
            sdk::run(&folder)?;
            sdk::typescript(&folder)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Has the crate call every operation on a server.
fn call(server: &str, arguments: &[&str]) -> Result<(), String> {
    let mut command = cargo();
    command.current_dir(root());
    command.args(["run", "--quiet", "--package", "kombo-contract", "--", "--server", server]).args(arguments);
    let status = command.stdin(Stdio::null()).status();
    match status.map_err(|error| format!("cannot start cargo: {error}"))? {
        status if status.success() => Ok(()),
        _ => Err(format!("the crate and {server} do not agree; what they differ in stands above")),
    }
}

/// Runs a program that installs something. What it says is shown only when it fails.
fn install(command: &mut Process, what: &str, needs: &str) -> Result<(), String> {
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
