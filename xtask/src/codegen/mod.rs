//! `cargo xtask codegen`: writes the crate from the description, or says whether that would change anything.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use kombo_codegen::{Output, Report};

use crate::inputs::{Inputs, LOCK, Locked, report};
use crate::tree::{Difference, Ownership, Plan};
use crate::workspace::{root, shown};
use crate::{changelog, package, tree};

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
    check: bool,
    /// Write nothing and fail if a public name came, went or changed: if `names.lock` would be another
    #[arg(long)]
    locked: bool,
    /// Give up the names of what the description no longer has
    #[arg(long)]
    forget: bool,
    /// List overlay actions and name entries that match nothing instead of refusing them
    #[arg(long)]
    allow_stale: bool,
    /// List what the description leaves open: unions that cannot be told apart, enums that may be one
    #[arg(long, short)]
    verbose: bool,
    /// Print the time taken by each stage
    #[arg(long)]
    timings: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let start = Instant::now();
    let spec = arguments.spec.clone().unwrap_or_else(|| root().join("spec/kombo.yaml"));
    let mut inputs = Inputs::read(&spec)?;
    inputs.forget = arguments.forget;
    let lock = Locked::new(&spec, &inputs, arguments);
    let output = inputs.with(arguments.allow_stale, kombo_codegen::generate).map_err(|errors| report(&errors))?;

    let command = command(arguments);
    let (folder, ownership, (expected, told)) = match &arguments.out {
        None => (package::home(), Ownership::ByHeader, package::here(&output, command)?),
        Some(folder) => (folder.clone(), Ownership::ByChecksum, package::complete(&output, folder, command)?),
    };
    let plan = tree::plan(&folder, &expected, ownership)?;
    if arguments.locked && !lock.is(&output.lock) {
        return Err(lock.refusal(&output.lock));
    }
    if arguments.check {
        return Ok(check(&plan, lock.is(&output.lock), &expected.command));
    }
    tree::apply(&plan)?;
    lock.write(&output.lock)?;
    told.iter().for_each(|line| println!("{line}"));
    for path in &plan.difference.kept {
        println!("kept: {path} is no longer written; it was edited, so it is yours");
    }
    tell(&output.report, arguments);
    if arguments.out.is_none() && arguments.spec.is_none() {
        changelog::tell()?;
    }
    println!("{}", summary(&output, &plan.difference, &shown(&folder), start.elapsed().as_secs_f64()));
    Ok(ExitCode::SUCCESS)
}

fn check(plan: &Plan, locked: bool, command: &str) -> ExitCode {
    let difference = &plan.difference;
    if plan.is_empty() && locked {
        println!("fresh: all {} files are what the description gives", difference.unchanged);
        return ExitCode::SUCCESS;
    }
    for (what, paths) in
        [("new", &difference.new), ("changed", &difference.changed), ("orphaned", &difference.orphaned)]
    {
        for path in paths {
            println!("{what}: {path}");
        }
    }
    if !locked {
        println!("changed: {LOCK}");
    }
    if let Err(message) = plan.refuse_conflicts() {
        eprintln!("{message}");
    }
    eprintln!("error: what is committed is not what the description gives; run `{command}`");
    ExitCode::FAILURE
}

/// The command that writes what this run writes.
fn command(arguments: &Arguments) -> String {
    let mut command = "cargo xtask codegen".to_owned();
    for (flag, path) in [("--spec", &arguments.spec), ("--out", &arguments.out)] {
        if let Some(path) = path {
            command.push_str(&format!(" {flag} {}", path.display()));
        }
    }
    command
}

fn tell(report: &Report, arguments: &Arguments) {
    for stale in &report.stale {
        println!("stale: {stale}");
    }
    if report.idle > 0 {
        println!("{} wording entries have no effect; `cargo xtask spec lint` lists them", report.idle);
    }
    for rename in &report.renames {
        println!("renamed: {rename}");
    }
    for (what, reason) in &report.skipped {
        println!("skipped: {what}: {reason}");
    }
    if arguments.verbose {
        for note in &report.notes {
            println!("note: {note}");
        }
    } else if !report.notes.is_empty() {
        println!("{} notes on what the description leaves open; --verbose lists them", report.notes.len());
    }
    if arguments.timings {
        for (stage, time) in &report.timings {
            println!("{stage:>16} {:8.2} ms", time.as_secs_f64() * 1000.0);
        }
    }
}

fn summary(output: &Output, difference: &Difference, folder: &str, seconds: f64) -> String {
    let report = &output.report;
    format!(
        "{} of {} operations ({} with an example) and {} of {} webhooks in {} areas, {} types and {} enums: {} files in {folder} \
         ({} new, {} changed, {} removed, {} unchanged) in {seconds:.2} s",
        report.operations.1,
        report.operations.0,
        report.examples,
        report.webhooks.1,
        report.webhooks.0,
        output.areas.len(),
        report.types,
        report.enums,
        output.files.len(),
        difference.new.len(),
        difference.changed.len(),
        difference.orphaned.len(),
        difference.unchanged,
    )
}
