//! `spec`: work on the API description.
//!
//! In: a description, pages of documentation, or a URL. Out: a description, or statements about one. Must not know the
//! crate that is made from it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;

use crate::atomic;
use crate::inputs::{Inputs, error_message};
use crate::program;

mod diff;
mod download;
mod fetch;
mod import;
mod lint;
mod pages;
mod proxy;
mod validate;

/// The commands below `spec`.
#[derive(Subcommand)]
pub enum Command {
    /// Replace the description by the published one
    Fetch(fetch::Arguments),
    /// Bring into the description what pages of the documentation say about single operations
    Import(import::Arguments),
    /// Say what has changed for callers from one description to the next, and what version that asks for
    Diff(diff::Arguments),
    /// Count what is described, and name what is not and which words are of no use
    Lint(lint::Arguments),
    /// Write the description with its overlays applied, as validators and mock servers read it
    Render {
        /// The API description; overlays are taken from its folder
        #[arg(long, value_name = "FILE")]
        spec: Option<PathBuf>,
        /// The file to write; standard output when absent
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
        /// List overlay actions that match nothing instead of refusing them
        #[arg(long)]
        allow_stale: bool,
    },
}

/// Runs one of them.
pub fn run(command: &Command) -> Result<ExitCode, String> {
    match command {
        Command::Fetch(arguments) => fetch::run(arguments)?,
        Command::Import(arguments) => import::run(arguments)?,
        Command::Diff(arguments) => return diff::run(arguments),
        Command::Lint(arguments) => return lint::run(arguments),
        Command::Render { spec, out, allow_stale } => render(spec.as_deref(), out.as_deref(), *allow_stale)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn render(spec: Option<&Path>, out: Option<&Path>, allow_stale: bool) -> Result<(), String> {
    let spec = program::spec(spec)?;
    let text =
        Inputs::read(&spec)?.with(allow_stale, kombo_codegen::render).map_err(|errors| error_message(&errors))?;
    match out {
        None => std::io::stdout()
            .write_all(text.as_bytes())
            .map_err(|error| format!("cannot write to standard output: {error}"))?,
        Some(path) => atomic::write(path, &text)?,
    }
    Ok(())
}

/// What to run once the description has changed.
fn say_next(spec: &Path) {
    let (flag, out) = if program::this().spec.as_deref() == Some(spec) {
        (String::new(), String::new())
    } else {
        (format!(" --spec {}", spec.display()), " --out DIR".to_owned())
    };
    println!("next: {} --allow-stale{flag}{out}", program::command("codegen"));
}
