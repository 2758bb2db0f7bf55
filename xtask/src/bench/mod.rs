//! `cargo xtask bench`: figures, always beside those of another program in the same run.
//!
//! Each command writes the table it prints to `tests/bench/`, where it is committed. Absolute times belong to the
//! machine; what counts is the ratio, taken from runs in turn and from the least of each. Nothing is asserted.
//! Must not know which figures are good.

mod codegen;
mod compile;
mod decode;
mod growth;
mod mock;
mod semver;
mod server;
mod sync;
mod tools;

use std::fs;
use std::process::ExitCode;

use clap::Subcommand;

use crate::workspace::root;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Time the generator, whole and by stage, beside `ploidy`
    Codegen {
        /// How often each program runs
        #[arg(long, value_name = "N", default_value_t = 25, value_parser = clap::value_parser!(u32).range(1..=500))]
        runs: u32,
    },
    /// Time the compiling of the generated crate alone beside what `oas3-gen` generates
    Compile {
        /// How often each crate is compiled
        #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=50))]
        runs: u32,
    },
    /// Time the decoding of a page of employees beside `serde_json::Value` and the types of `openapi-to-rust`
    Decode {
        /// How often each decodes the page
        #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=10_000))]
        rounds: u32,
    },
    /// Count how many requests the mock server answers on one core, and watch its memory
    Mock {
        /// For how long it is asked
        #[arg(long, value_name = "N", default_value_t = 60, value_parser = clap::value_parser!(u64).range(4..=3600))]
        seconds: u64,
    },
    /// Time a long list over a slow line beside the official SDKs
    Sync {
        /// How often each program runs
        #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=50))]
        runs: u32,
    },
    /// Compare our verdicts on changes with those of `cargo-semver-checks`
    Semver,
}

pub(crate) fn run(command: &Command) -> Result<ExitCode, String> {
    let (name, text) = match command {
        Command::Codegen { runs } => ("codegen", codegen::run(*runs)?),
        Command::Decode { rounds } => ("decode", decode::run(*rounds)?),
        Command::Mock { seconds } => ("mock", mock::run(*seconds)?),
        Command::Semver => ("semver", semver::run()?),
        Command::Sync { runs } => ("sync", sync::run(*runs)?),
        Command::Compile { runs } => ("compile", compile::run(*runs)?),
    };
    println!("{text}");
    let folder = root().join("tests/bench");
    let file = folder.join(format!("{name}.md"));
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, text))
        .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    println!("written to tests/bench/{name}.md");
    Ok(ExitCode::SUCCESS)
}

/// The machine, as far as the figures depend on it.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!("{cores} {}", if cores == 1 { "core" } else { "cores" })
}
