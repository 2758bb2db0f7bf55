//! `cargo xtask ci`: everything that a change must pass.
//!
//! The steps are a table. Each is one command of cargo, printed as it is run, so that the one that failed can be run
//! again by hand. Every step runs whatever the others said, and those that failed are named at the end. Must not know
//! what a step looks at.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use clap::Args;
use clap::builder::PossibleValuesParser;
use toml_edit::{DocumentMut, Item};

use crate::changelog;
use crate::workspace::cargo::{cargo, target, toolchain_cargo};
use crate::workspace::{git, root};

mod elsewhere;
mod steps;
mod system;

use steps::{FEATURE, MORE, PLAIN, RELEASE, STEPS, Step, TOOLS};

/// Flags of `cargo xtask ci`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Leave a step out; may be given several times
    #[arg(long, value_name = "STEP", value_parser = PossibleValuesParser::new(names()))]
    skip: Vec<String>,
    /// Run one step alone; may be given several times. Some run only so: beta, minimal, msrv, packages, portable, and
    /// advisories
    #[arg(long, value_name = "STEP", value_parser = PossibleValuesParser::new(names()), conflicts_with = "skip")]
    only: Vec<String>,
    /// Print the names of the steps and run none
    #[arg(long)]
    list: bool,
    /// Look at what is made from another description: a file, or `dressed` for ours as published ones are
    #[arg(long, value_name = "FILE")]
    spec: Option<String>,
    /// First install what is missing: packages with apt-get; for steps that --only names, toolchains and cargo's tools too
    #[arg(long)]
    install: bool,
}

/// The toolchain or the tool that a step lacks here, and what brings it.
fn lacking(step: &Step) -> Option<(&'static str, String)> {
    if let Some(toolchain) = step.toolchain.or(step.needs)
        && !succeeds(Command::new("rustup").args(["run", toolchain, "cargo", "--version"]))
    {
        return Some((
            "its toolchain is not installed",
            format!("rustup toolchain install {toolchain} --profile minimal"),
        ));
    }
    if let Some((name, package)) = TOOLS.iter().find(|(name, _)| *name == step.arguments[0])
        && !succeeds(cargo().args([name, "--version"]))
    {
        return Some(("its tool is not installed", format!("cargo install {package} --locked")));
    }
    None
}

fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The tag of the last release, if it is here.
fn release() -> Result<Option<String>, String> {
    let tag = changelog::last_release()?.map(|version| format!("v{version}"));
    Ok(tag.filter(|tag| git(&["rev-parse", "--verify", "--quiet", &format!("{tag}^{{commit}}")]).is_ok()))
}

/// The names of all steps, each once.
fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = STEPS.iter().chain(MORE).chain(elsewhere::STEPS).map(|step| step.name).collect();
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
    let is_named = |name: &&str| arguments.only.iter().any(|only| only == name);
    let mut run = Run { skip: arguments.skip.clone(), ..Run::default() };
    if !arguments.only.is_empty() {
        run.skip.extend(names().into_iter().filter(|name| !is_named(name)).map(str::to_owned));
    } else {
        run.skip.extend(MORE.iter().map(|step| step.name.to_owned()));
    }
    if arguments.install {
        system::install()?;
        // Tools are built from their sources, which takes minutes.
        for step in STEPS.iter().chain(MORE).filter(|step| !arguments.only.is_empty() && !run.skips(step)) {
            if let Some((_, command)) = lacking(step) {
                system::execute(&command)?;
            }
        }
    }
    if let Some(spec) = &arguments.spec {
        elsewhere::run(spec, &run)?;
        println!("ci: all passed on {spec} in {:.1} s", start.elapsed().as_secs_f64());
        return Ok(ExitCode::SUCCESS);
    }
    run.features = features(&root().join("generated/Cargo.toml"))?;
    run.release = release()?;
    let failed = [run_all(STEPS, &run, &root()), run_all(MORE, &run, &root())].concat();
    if !failed.is_empty() {
        return Err(format!("these steps failed: {}; what each said stands above", failed.join(", ")));
    }
    println!("ci: all passed in {:.1} s", start.elapsed().as_secs_f64());
    Ok(ExitCode::SUCCESS)
}

/// How steps are run.
#[derive(Default)]
struct Run {
    /// The names of those that are not.
    skip: Vec<String>,
    /// The features of the crate.
    features: Vec<String>,
    /// The tag of the last release.
    release: Option<String>,
}

impl Run {
    fn skips(&self, step: &Step) -> bool {
        self.skip.iter().any(|skipped| skipped == step.name)
    }
}

/// Runs the steps that are not left out, each whatever the others said. What is given are the names of those that failed.
fn run_all(steps: &[Step], run: &Run, folder: &Path) -> Vec<&'static str> {
    let mut failed = Vec::new();
    for step in steps.iter().filter(|step| !run.skips(step)) {
        if step.arguments.contains(&RELEASE) && run.release.is_none() {
            println!("ci: {} is LEFT OUT, since there is no tag of a release here to compare with", step.name);
            continue;
        }
        if let Some((why, command)) = lacking(step) {
            println!("ci: {} is LEFT OUT, since {why}: `{command}` brings it", step.name);
            // What runs only by its name was wanted: it is no success that it could not.
            if MORE.iter().any(|more| more.name == step.name) {
                failed.push(step.name);
            }
            continue;
        }
        let start = Instant::now();
        for command in commands(step, run) {
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
fn commands(step: &Step, run: &Run) -> Vec<Vec<String>> {
    let release = run.release.as_deref().unwrap_or_default();
    let fill = |feature: &str| {
        let filled = step.arguments.iter().map(|word| word.replace(FEATURE, feature).replace(RELEASE, release));
        filled.collect::<Vec<String>>()
    };
    if !step.arguments.contains(&FEATURE) {
        return vec![fill("")];
    }
    std::iter::once("").chain(run.features.iter().map(String::as_str)).map(fill).collect()
}

fn execute(step: &Step, arguments: &[String], folder: &Path) -> Result<(), String> {
    let environment = step.environment.iter().map(|(name, value)| format!("{name}={} ", quoted(value)));
    let words: Vec<String> = arguments.iter().map(|argument| quoted(argument)).collect();
    let with = step.toolchain.map(|toolchain| format!("rustup run {toolchain} ")).unwrap_or_default();
    let shown = format!("{}{with}cargo {}", environment.collect::<String>(), words.join(" "));
    println!("ci: {}: {shown}", step.name);
    let mut command = match step.toolchain {
        None => cargo(),
        Some(toolchain) => toolchain_cargo(toolchain),
    };
    let status = command
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
