//! The flags of `codegen`.

use std::path::PathBuf;

use clap::Args;

use crate::package::Identity;
use crate::program;

/// Flags of `codegen`.
#[derive(Args)]
pub struct Arguments {
    /// The API description; overlays and names are taken from its folder
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// The folder of the crate: all of it is written there
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Write nothing; name what is new, changed and orphaned, and fail if anything is
    #[arg(long)]
    pub check: bool,
    /// Write nothing and fail if a public name came, went or changed: if `names.lock` would be another
    #[arg(long)]
    pub locked: bool,
    /// Give up the names of what the description no longer has
    #[arg(long)]
    pub forget: bool,
    /// Refuse words of the description that are allowed and say nothing: unknown ones, and those of another type
    #[arg(long)]
    pub strict: bool,
    /// List overlay actions and name entries that match nothing instead of refusing them
    #[arg(long)]
    pub allow_stale: bool,
    /// List what the description leaves open: unions whose variants cannot be distinguished, enums that may be one
    #[arg(long, short)]
    pub verbose: bool,
    #[command(flatten)]
    /// What the crate is called
    pub identity: Identity,
    /// Print the time taken by each stage
    #[arg(long)]
    pub timings: bool,
}

/// The command that writes what this run writes.
pub fn command(arguments: &Arguments) -> String {
    let mut command = program::command("codegen");
    for (flag, path) in [("--spec", &arguments.spec), ("--out", &arguments.out)] {
        if let Some(path) = path {
            command.push_str(&format!(" {flag} {}", path.display()));
        }
    }
    command
}
