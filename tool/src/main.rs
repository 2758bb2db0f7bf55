//! The program `openapi-to-crate`.

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use openapi_to_crate::{codegen, init, spec};

/// The generator is made of small texts and trees: with the system's allocator a run takes half as long again.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Writes a Rust client crate from an OpenAPI description.
#[derive(Parser)]
#[command(name = openapi_to_crate::program::NAME, version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start a crate: a folder for a description, with a names.toml that lists what can be configured
    Init(init::Arguments),
    /// Write a crate from an API description
    Codegen(codegen::Arguments),
    /// Work with an API description
    #[command(subcommand)]
    Spec(spec::Command),
}

/// The command line, where a description has no place of its own.
fn cli() -> clap::Command {
    let required = |command: clap::Command| command.mut_arg("spec", |spec| spec.required(true));
    Cli::command()
        .mut_subcommand("codegen", |codegen| required(codegen).mut_arg("out", |out| out.required(true)))
        .mut_subcommand("spec", |spec| {
            let all = ["fetch", "import", "lint", "render"];
            let spec = all.into_iter().fold(spec, |spec, name| spec.mut_subcommand(name, required));
            spec.mut_subcommand("fetch", |fetch| fetch.mut_arg("url", |url| url.required(true)))
                .mut_subcommand("diff", |diff| {
                    diff.mut_arg("old", |old| old.required(true)).mut_arg("new", |new| new.required(true))
                })
        })
}

fn main() -> ExitCode {
    let parsed = Cli::from_arg_matches(&cli().get_matches()).unwrap_or_else(|error| error.exit());
    let result = match parsed.command {
        Command::Init(arguments) => init::run(&arguments),
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::Spec(command) => spec::run(&command),
    };
    openapi_to_crate::program::end(result)
}

#[cfg(test)]
mod tests {
    use super::cli;

    #[test]
    fn the_command_line_is_sound_and_asks_for_what_it_needs() {
        cli().debug_assert();
        for words in [
            &["codegen", "--out", "x"][..],
            &["codegen", "--spec", "x"],
            &["spec", "diff", "x"],
            &["spec", "fetch", "--spec", "x"],
            &["spec", "lint"],
            &["spec", "render"],
        ] {
            let all = [&[openapi_to_crate::program::NAME][..], words].concat();
            assert!(cli().try_get_matches_from(all).is_err(), "{words:?}");
        }
    }
}
