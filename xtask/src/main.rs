//! The project's commands, and the only place with input and output.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use openapi_to_crate::{init, program};

mod announce;
mod bench;
mod changelog;
mod ci;
mod codegen;
mod commits;
mod contract;
mod corpus;
mod fuzz;
mod install;
mod lists;
mod measure;
mod mock;
mod package;
mod release;
mod spec;
mod table;
mod update;
mod workspace;

/// The generator is made of small texts and trees: with the system's allocator a run takes half as long again.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Commands of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start a crate of your own: a folder for a description, with a names.toml that lists what can be configured
    Init(init::Arguments),
    /// Write the crate from the API description
    Codegen(openapi_to_crate::codegen::Arguments),
    /// Work on the API description
    #[command(subcommand)]
    Spec(spec::Command),
    /// Measure, against other programs in the same run
    #[command(subcommand)]
    Bench(bench::Command),
    /// Start a stand-in for the API on this machine
    Mock(mock::Arguments),
    /// Hold the crate against other implementations of the same description
    #[command(subcommand)]
    Contract(contract::Command),
    /// Generate and check every description below a folder
    Corpus(corpus::Arguments),
    /// Take the published description, make everything anew, and report what a person has to know
    Update(update::Arguments),
    /// Tell others what an update has come to, by the program `gh`
    Announce(announce::Arguments),
    /// Give inputs that nobody has thought of to what reads them
    Fuzz(fuzz::Arguments),
    /// Check that this commit can be released, and print what the changelog says of it
    Release(release::Arguments),
    /// Make the packages that are published, and build from them alone
    Package(package::Arguments),
    /// Check the subjects of the commits that main does not have
    Commits,
    /// Run everything that a change must pass
    Ci(ci::Arguments),
}

fn main() -> ExitCode {
    program::set(workspace::program());
    let result = match Cli::parse().command {
        Command::Init(arguments) => init::run(&arguments),
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::Spec(command) => spec::run(&command),
        Command::Bench(command) => bench::run(&command),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Contract(command) => contract::run(&command),
        Command::Corpus(arguments) => corpus::run(&arguments),
        Command::Update(arguments) => update::run(&arguments),
        Command::Announce(arguments) => announce::run(&arguments),
        Command::Fuzz(arguments) => fuzz::run(&arguments),
        Command::Release(arguments) => release::run(&arguments),
        Command::Package(arguments) => package::run(&arguments),
        Command::Commits => commits::run(),
        Command::Ci(arguments) => ci::run(&arguments),
    };
    openapi_to_crate::program::end(result)
}
