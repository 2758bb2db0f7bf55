//! The flags of `cargo xtask codegen`.

use std::path::PathBuf;

use clap::Args;

use crate::package::Identity;

/// Flags of `cargo xtask codegen`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The API description; overlays and names are taken from its folder
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: Option<PathBuf>,
    /// Write a complete crate into this folder instead of `generated/src/api`
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Write nothing; name what is new, changed and orphaned, and fail if anything is
    #[arg(long)]
    pub(super) check: bool,
    /// Write nothing and fail if a public name came, went or changed: if `names.lock` would be another
    #[arg(long)]
    pub(super) locked: bool,
    /// Give up the names of what the description no longer has
    #[arg(long)]
    pub(super) forget: bool,
    /// Refuse words of the description that are allowed and say nothing: unknown ones, and those of another type
    #[arg(long)]
    pub(super) strict: bool,
    /// List overlay actions and name entries that match nothing instead of refusing them
    #[arg(long)]
    pub(super) allow_stale: bool,
    /// List what the description leaves open: unions that cannot be told apart, enums that may be one
    #[arg(long, short)]
    pub(super) verbose: bool,
    #[command(flatten)]
    pub(super) identity: Identity,
    /// Print the time taken by each stage
    #[arg(long)]
    pub(super) timings: bool,
}

/// The command that writes what this run writes.
pub(super) fn command(arguments: &Arguments) -> String {
    let mut command = "cargo xtask codegen".to_owned();
    for (flag, path) in [("--spec", &arguments.spec), ("--out", &arguments.out)] {
        if let Some(path) = path {
            command.push_str(&format!(" {flag} {}", path.display()));
        }
    }
    command
}
