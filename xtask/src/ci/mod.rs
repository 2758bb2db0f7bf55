//! `cargo xtask ci`: everything that a change must pass.
//!
//! The steps are a table. Each is one command of cargo, printed as it is run, so that the one that failed can be run
//! again by hand. Every step runs whatever the others said, and those that failed are named at the end. Must not know
//! what a step looks at.

use std::fs;
use std::path::Path;
use std::process::{ExitCode, Stdio};
use std::time::Instant;

use clap::Args;
use clap::builder::PossibleValuesParser;
use toml_edit::{DocumentMut, Item};

use crate::workspace::cargo::{cargo, target};
use crate::workspace::root;

mod elsewhere;
mod system;

/// Flags of `cargo xtask ci`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Leave a step out; may be given several times
    #[arg(long, value_name = "STEP", value_parser = PossibleValuesParser::new(names()))]
    skip: Vec<String>,
    /// Run one step alone; may be given several times
    #[arg(long, value_name = "STEP", value_parser = PossibleValuesParser::new(names()), conflicts_with = "skip")]
    only: Vec<String>,
    /// Print the names of the steps and run none
    #[arg(long)]
    list: bool,
    /// Look at what is made from another description: a file, or `dressed` for ours as published ones are
    #[arg(long, value_name = "FILE")]
    spec: Option<String>,
    /// First install what the system lacks for the steps, with apt-get
    #[arg(long)]
    install: bool,
}

/// One thing that is looked at.
struct Step {
    name: &'static str,
    /// The arguments of cargo.
    arguments: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
}

/// Where this stands among the arguments, the step runs with no feature of the crate and with each one alone.
const FEATURE: &str = "{feature}";

/// Warnings are denied behind `--`, where they reach our packages only; as `RUSTFLAGS` they would have every
/// dependency built once more.
const STEPS: &[Step] = &[
    Step { name: "fmt", arguments: &["fmt", "--all", "--check"], environment: &[] },
    Step { name: "codegen", arguments: &["xtask", "codegen", "--check", "--locked", "--strict"], environment: &[] },
    Step { name: "words", arguments: &["xtask", "spec", "lint"], environment: &[] },
    Step {
        name: "clippy",
        arguments: &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--",
            "-D",
            "warnings",
            "-D",
            "clippy::incompatible_msrv",
        ],
        environment: &[],
    },
    Step {
        name: "features",
        arguments: &[
            "clippy",
            "--package",
            "kombo",
            "--no-default-features",
            "--features",
            FEATURE,
            "--",
            "-D",
            "warnings",
            "-D",
            "clippy::incompatible_msrv",
        ],
        environment: &[],
    },
    Step {
        name: "doc",
        arguments: &["doc", "--workspace", "--all-features", "--no-deps"],
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
    },
    // The crate has been compiled by then: what matters here is that it can be packed.
    Step {
        name: "package",
        arguments: &["package", "--package", "kombo", "--allow-dirty", "--no-verify"],
        environment: &[],
    },
    // Advisories are of the day, and of the network: `cargo deny check advisories` asks for them.
    Step { name: "deny", arguments: &["deny", "check", "bans", "licenses", "sources"], environment: &[] },
    Step { name: "contract", arguments: &["xtask", "contract", "all"], environment: &[] },
    Step { name: "tests", arguments: &["test", "--workspace"], environment: &[] },
];

/// Subcommands that cargo does not bring, by the name of their step. Where one is not installed, the step is left out, and
/// that is said.
const TOOLS: &[(&str, &str)] = &[("deny", "cargo install cargo-deny --locked")];

/// How a step's tool would be installed, where it is not.
fn missing(step: &Step) -> Option<&'static str> {
    let (_, install) = TOOLS.iter().find(|(name, _)| *name == step.name)?;
    let mut command = cargo();
    command.arg(step.arguments[0]).arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    let there = command.status().is_ok_and(|status| status.success());
    (!there).then_some(*install)
}

/// The names of all steps, each once.
fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = STEPS.iter().chain(elsewhere::STEPS).map(|step| step.name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let start = Instant::now();
    if arguments.list {
        STEPS.iter().for_each(|step| println!("{}", step.name));
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.install {
        system::install()?;
    }
    let mut skip = arguments.skip.clone();
    if !arguments.only.is_empty() {
        skip.extend(
            names().into_iter().filter(|name| !arguments.only.iter().any(|only| only == name)).map(str::to_owned),
        );
    }
    if let Some(spec) = &arguments.spec {
        elsewhere::run(spec, &skip)?;
        println!("ci: all passed on {spec} in {:.1} s", start.elapsed().as_secs_f64());
        return Ok(ExitCode::SUCCESS);
    }
    let features = features(&root().join("generated/Cargo.toml"))?;
    let failed = run_all(STEPS, &skip, &features, &root());
    if !failed.is_empty() {
        return Err(format!("these steps failed: {}; what each said stands above", failed.join(", ")));
    }
    println!("ci: all passed in {:.1} s", start.elapsed().as_secs_f64());
    Ok(ExitCode::SUCCESS)
}

/// Runs the steps that are not left out, each whatever the others said. What is given are the names of those that failed.
fn run_all(steps: &[Step], skip: &[String], features: &[String], folder: &Path) -> Vec<&'static str> {
    let mut failed = Vec::new();
    for step in steps.iter().filter(|step| !skip.iter().any(|skipped| skipped == step.name)) {
        if let Some(install) = missing(step) {
            println!("ci: {} is LEFT OUT, since its tool is not installed: `{install}` brings it", step.name);
            continue;
        }
        let start = Instant::now();
        for command in commands(step, features) {
            if let Err(problem) = execute(step, &command, folder) {
                eprintln!("ci: {problem}");
                failed.push(step.name);
            }
        }
        println!("ci: {} took {:.1} s", step.name, start.elapsed().as_secs_f64());
    }
    failed.dedup();
    failed
}

/// The arguments of every command of a step.
fn commands(step: &Step, features: &[String]) -> Vec<Vec<String>> {
    let fill = |feature: &str| step.arguments.iter().map(|argument| argument.replace(FEATURE, feature)).collect();
    if !step.arguments.contains(&FEATURE) {
        return vec![fill("")];
    }
    std::iter::once("").chain(features.iter().map(String::as_str)).map(fill).collect()
}

fn execute(step: &Step, arguments: &[String], folder: &Path) -> Result<(), String> {
    let environment = step.environment.iter().map(|(name, value)| format!("{name}={} ", quoted(value)));
    let words: Vec<String> = arguments.iter().map(|argument| quoted(argument)).collect();
    let shown = format!("{}cargo {}", environment.collect::<String>(), words.join(" "));
    println!("ci: {}: {shown}", step.name);
    let status = cargo()
        .current_dir(folder)
        // A copy of the repository builds by itself: cargo would take its packages for those of this one.
        .env("CARGO_TARGET_DIR", if folder == root() { target()? } else { folder.join("target") })
        .args(arguments)
        .envs(step.environment.iter().copied())
        .status()
        .map_err(|error| format!("cannot start `{shown}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{shown}` failed, in the step {}", step.name)) }
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    if word.is_empty() || word.contains(' ') { format!("'{word}'") } else { word.to_owned() }
}

/// Every feature of the crate but `default`.
fn features(manifest: &Path) -> Result<Vec<String>, String> {
    let fail = |error: &dyn std::fmt::Display| format!("cannot read generated/Cargo.toml: {error}");
    let text = fs::read_to_string(manifest).map_err(|error| fail(&error))?;
    let parsed: DocumentMut = text.parse().map_err(|error| fail(&error))?;
    let table = parsed.get("features").and_then(Item::as_table_like);
    let names = table.into_iter().flat_map(|table| table.iter()).map(|(name, _)| name.to_owned());
    Ok(names.filter(|name| name != "default").collect())
}
