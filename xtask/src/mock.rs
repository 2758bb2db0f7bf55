//! `cargo xtask mock`: starts the program of the package `kombo-mock`.
//!
//! In: its flags. Out: its exit code. Must not know what the flags mean: the program itself says it, on
//! `cargo xtask mock --help`.

use std::process::{Command, ExitCode};

use clap::Args;

use crate::workspace::cargo::cargo;
use crate::workspace::root;

/// Flags of `cargo xtask mock`.
#[derive(Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    /// Flags of the server; `--help` lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FLAG")]
    flags: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "kombo-mock", "--manifest-path"]).arg(root().join("Cargo.toml"));
    start(command.arg("--").args(&arguments.flags))
}

/// The server takes the place of this process, so that whoever ends this ends the server.
#[cfg(unix)]
fn start(command: &mut Command) -> Result<ExitCode, String> {
    use std::os::unix::process::CommandExt as _;
    Err(format!("cannot start cargo: {}", command.exec()))
}

#[cfg(not(unix))]
fn start(command: &mut Command) -> Result<ExitCode, String> {
    let status = command.status().map_err(|error| format!("cannot start cargo: {error}"))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
