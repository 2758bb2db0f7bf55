//! `spec lint`: how much of the description is described, and which entries of documentation overlays are of no use.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use kombo_codegen::tools::lint::{Count, Lint, lint};

use crate::inputs::{Inputs, error_message};
use crate::program;

/// Flags of `spec lint`.
#[derive(Args)]
pub struct Arguments {
    /// The API description; overlays and names are taken from its folder
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Print what is found and do not fail for it
    #[arg(long)]
    report: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let spec = program::spec(arguments.spec.as_deref())?;
    let found = Inputs::read(&spec)?.with(true, lint).map_err(|errors| error_message(&errors))?;
    print!("{}", text(&found));
    if found.is_clean() || arguments.report {
        return Ok(ExitCode::SUCCESS);
    }
    let missing: usize = found.counts.iter().map(|count| count.missing.len()).sum();
    eprintln!(
        "error: {missing} things have no words and {} documentation entries say nothing; \
         edit the files `*-wording.yaml` in {}",
        found.faults.len(),
        program::shown(&spec.with_file_name("overlays")),
    );
    Ok(ExitCode::FAILURE)
}

/// All that was found, for people at a terminal.
fn text(found: &Lint) -> String {
    let mut out = String::new();
    for count in found.counts.iter().filter(|count| !count.missing.is_empty()) {
        out.push_str(&format!("{} without words:\n", count.kind));
        for (name, place) in &count.missing {
            out.push_str(&format!("  `{name}` at {place}\n"));
        }
    }
    for fault in &found.faults {
        out.push_str(&format!("{fault}\n"));
    }
    for idle in &found.idle {
        out.push_str(&format!("without effect: {idle}\n"));
    }
    let width = found.counts.iter().map(|count| count.kind.len()).max().unwrap_or(0);
    for count in &found.counts {
        out.push_str(&format!("{:width$}  {}\n", count.kind, share(count)));
    }
    out.push_str(&format!(
        "{} documentation entries, {} of them give way to the description's own words\n",
        found.entries, found.gives_way
    ));
    out
}

fn share(count: &Count) -> String {
    format!("{:>5} of {:>5} described", count.described, count.all())
}
