//! What a run says: of the crate it has written, or of how that differs from what is there.
//!
//! In: what the generator reports and what becomes of the files. Out: lines. Must not know how either came about.

use std::process::ExitCode;

use kombo_codegen::document::sentences::Found;
use kombo_codegen::select::LeftOut;
use kombo_codegen::{Output, Report};

use super::arguments::Arguments;
use crate::inputs::LOCK;
use crate::program;
use crate::tree::{Difference, Plan};

/// Says how a crate differs from what it should be.
pub fn print_check(plan: &Plan, locked: bool, lists: &[(&str, String)], command: &str) -> ExitCode {
    let difference = &plan.difference;
    if plan.is_empty() && locked && lists.is_empty() {
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
    for (path, _) in lists {
        println!("changed: {path}");
    }
    if let Err(message) = plan.refuse_conflicts() {
        eprintln!("{message}");
    }
    eprintln!("error: what is committed is not what the description gives; run `{command}`");
    ExitCode::FAILURE
}

/// Says what a person has to know of a run.
pub fn print_report(report: &Report, arguments: &Arguments) {
    for stale in &report.stale {
        println!("stale: {stale}");
    }
    if report.idle > 0 {
        println!(
            "{} documentation entries have no effect; `{}` lists them",
            report.idle,
            program::command("spec lint")
        );
    }
    if report.left_out != Default::default() {
        let LeftOut { operations, types } = report.left_out;
        println!(
            "left out by [operations] of names.toml: {operations} operations, {types} types that nothing else reaches"
        );
    }
    if !report.formats.is_empty() {
        let all = report.formats.iter().map(|(name, count)| format!("{name} ({count})")).collect::<Vec<_>>();
        println!("kept as text, since [formats] of names.toml gives them no type: {}", all.join(", "));
    }
    print_found(&report.found, arguments.verbose);
    for rename in &report.renames {
        println!("name: {rename}");
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

/// What only sentences of the description say, and what follows from its schemas.
fn print_found(found: &Found, verbose: bool) {
    let told = [("deprecated by a sentence", &found.deprecated), ("a list by a sentence", &found.lists)];
    if verbose {
        for (what, places) in told.into_iter().chain([("a body that must be sent", &found.bodies)]) {
            for place in places {
                println!("{what}: {place}");
            }
        }
    } else {
        for (what, places) in told.into_iter().filter(|(_, places)| !places.is_empty()) {
            println!("{what}: {} places; --verbose lists them", places.len());
        }
    }
}

/// The last line of a run.
pub fn summary(output: &Output, difference: &Difference, folder: &str, seconds: f64) -> String {
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
