//! `cargo xtask spec`: the commands of the tool, and the page that is of use to this repository alone.
//!
//! In: flags. Out: what the tool does with them, or a page. Must not know what a description says.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;
use openapi_to_crate::{atomic, spec};

use crate::workspace::root;

#[derive(Subcommand)]
pub(crate) enum Command {
    #[command(flatten)]
    Shared(spec::Command),
    /// Write the page that says what becomes of every word of OpenAPI
    Vocabulary {
        /// The file to write; `codegen/VOCABULARY.md` when absent
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

pub(crate) fn run(command: &Command) -> Result<ExitCode, String> {
    match command {
        Command::Shared(command) => spec::run(command),
        Command::Vocabulary { out } => {
            let path = out.clone().unwrap_or_else(|| root().join("codegen/VOCABULARY.md"));
            atomic::write(&path, &kombo_codegen::vocabulary::page())?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
