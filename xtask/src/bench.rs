//! `cargo xtask bench`: figures, always beside those of another program in the same run.

use std::process::ExitCode;

use clap::Subcommand;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Time the generator, whole and by stage
    Codegen,
}

pub(crate) fn run(command: &Command) -> Result<ExitCode, String> {
    let Command::Codegen = command;
    Err("not yet".into())
}
