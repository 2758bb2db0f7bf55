//! `cargo xtask codegen`: writes the crate from the description, or says whether that would change anything.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use kombo_codegen::{Output, Report};

use crate::inputs::{Inputs, LOCK, report, root, shown};
use crate::locked::Locked;
use crate::tree::Difference;
use crate::{news, package, tree};

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

    let (folder, files) = match &arguments.out {
        None => (root().join("generated/src/api"), output.files.clone()),
        Some(folder) => (folder.clone(), package::complete(&output, folder)?),
    };
    let difference = tree::compare(&folder, &files)?;
    if arguments.locked && !lock.is(&output.lock) {
        return Err(lock.refusal(&output.lock));
    }
    if arguments.check {
        return Ok(check(&difference, lock.is(&output.lock), arguments));
    }
    tree::replace(&folder, &files, &difference)?;
    lock.write(&output.lock)?;
    if arguments.out.is_none() {
        package::add_features(&output, &root().join("generated/Cargo.toml"))?;
    }
    tell(&output.report, arguments);
    if arguments.out.is_none() && arguments.spec.is_none() {
        news::tell()?;
    }
    println!("{}", summary(&output, &difference, &shown(&folder), start.elapsed().as_secs_f64()));
    Ok(ExitCode::SUCCESS)
}

fn check(difference: &Difference, locked: bool, arguments: &Arguments) -> ExitCode {
    if difference.is_empty() && locked {
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
    let mut command = "cargo xtask codegen".to_owned();
    for (flag, path) in [("--spec", &arguments.spec), ("--out", &arguments.out)] {
        if let Some(path) = path {
            command.push_str(&format!(" {flag} {}", path.display()));
        }
    }
    eprintln!("error: what is committed is not what the description gives; run `{command}`");
    ExitCode::FAILURE
}

fn tell(report: &Report, arguments: &Arguments) {
    for stale in &report.stale {
        println!("stale: {stale}");
    }
    if report.idle > 0 {
        println!("{} documentation entries have no effect; `cargo xtask spec lint` lists them", report.idle);
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
