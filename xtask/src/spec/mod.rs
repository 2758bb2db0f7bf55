//! `cargo xtask spec`: work on the API description.
//!
//! In: a description, pages of documentation, or a URL. Out: a description, or what is said of one. Must not know the
//! crate that is made from it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;

use crate::atomic;
use crate::inputs::{Inputs, error_message};
use crate::workspace::root;

mod diff;
mod download;
mod fetch;
mod import;
mod lint;
mod pages;
mod proxy;
mod validate;

#[derive(Subcommand)]
pub(crate) enum Command {
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
    /// Write the page that says what becomes of every word of OpenAPI
    Vocabulary {
        /// The file to write; `codegen/VOCABULARY.md` when absent
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

pub(crate) fn run(command: &Command) -> Result<ExitCode, String> {
    match command {
        Command::Fetch(arguments) => fetch::run(arguments)?,
        Command::Import(arguments) => import::run(arguments)?,
        Command::Diff(arguments) => return diff::run(arguments),
        Command::Lint(arguments) => return lint::run(arguments),
        Command::Render { spec, out, allow_stale } => render(spec.as_deref(), out.as_deref(), *allow_stale)?,
        Command::Vocabulary { out } => {
            let path = out.clone().unwrap_or_else(|| root().join("codegen/VOCABULARY.md"));
            atomic::write(&path, &kombo_codegen::vocabulary::page())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn render(spec: Option<&Path>, out: Option<&Path>, allow_stale: bool) -> Result<(), String> {
    let spec = spec.map_or_else(|| root().join("spec/kombo.yaml"), Path::to_path_buf);
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
    let ours = root().join("spec/kombo.yaml");
    let (flag, out) = if spec == ours {
        (String::new(), String::new())
    } else {
        (format!(" --spec {}", spec.display()), " --out DIR".to_owned())
    };
    println!("next: cargo xtask codegen --allow-stale{flag}{out}");
}
