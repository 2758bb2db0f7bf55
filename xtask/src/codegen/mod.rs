//! `cargo xtask codegen`: writes the crate from the description, or says whether that would change anything.
//!
//! In: the flags. Out: files, and what is said about them. Must not know what is emitted, which the generator decides,
//! what a crate has, which [`package`] does, nor what may be replaced, which [`tree`] does: only the order is here.

mod arguments;
mod report;

use std::process::ExitCode;
use std::time::Instant;

pub(crate) use arguments::Arguments;
use arguments::command;
use report::{print_check, print_report, summary};

use crate::inputs::{self, Inputs, LockFile};
use crate::tree::Ownership;
use crate::workspace::{root, shown};
use crate::{changelog, lists, package, tree};

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let start = Instant::now();
    let spec = arguments.spec.clone().unwrap_or_else(|| root().join("spec/kombo.yaml"));
    let mut inputs = Inputs::read(&spec)?;
    inputs.forget = arguments.forget;
    if let Some(package) = &arguments.identity.package {
        inputs.call(package)?;
    }
    // With files that go elsewhere, a lock is kept only where there is one already: an empty file is enough to begin.
    let is_kept = arguments.out.is_none() || (arguments.spec.is_some() && inputs.lock.is_some());
    let lock = LockFile::new(&spec, &inputs, is_kept);
    let generate = |input: &kombo_codegen::Input<'_>| {
        let mut output = kombo_codegen::generate(input)?;
        let remarks = std::mem::take(&mut output.report.remarks);
        if arguments.strict && !remarks.is_empty() { Err(kombo_codegen::locate(input, remarks)) } else { Ok(output) }
    };
    let output = inputs.with(arguments.allow_stale, generate).map_err(|errors| inputs::error_message(&errors))?;

    let command = command(arguments);
    let (folder, ownership, (expected, messages)) = match &arguments.out {
        None => (package::home(), Ownership::ByHeader, package::in_workspace(&output, command)?),
        Some(folder) => {
            (folder.clone(), Ownership::ByChecksum, package::standalone(&output, folder, command, &arguments.identity)?)
        }
    };
    let plan = tree::plan(&folder, &expected, ownership)?;
    // The lists go with the crate of this repository.
    let stale = if arguments.out.is_none() { lists::stale(&output.items) } else { Vec::new() };
    if arguments.locked && !lock.is(&output.lock) {
        return Err(lock.refusal(&output.lock));
    }
    let changelog = match (&arguments.out, &arguments.spec) {
        (None, None) => Some(changelog::computed(&output)?),
        _ => None,
    };
    if arguments.check {
        let mut stale = stale;
        stale.extend(changelog.iter().filter(|one| !one.is_fresh()).map(|_| ("CHANGELOG.md", String::new())));
        return Ok(print_check(&plan, lock.is(&output.lock), &stale, &expected.command));
    }
    tree::apply(&plan)?;
    lock.write(&output.lock)?;
    lists::write(&stale)?;
    messages.iter().for_each(|line| println!("{line}"));
    for path in &plan.difference.kept {
        println!("kept: {path} is no longer written; it was edited, so it is yours");
    }
    print_report(&output.report, arguments);
    if let Some(changelog) = changelog {
        changelog.write()?;
        changelog.told.iter().for_each(|line| println!("{line}"));
    }
    println!("{}", summary(&output, &plan.difference, &shown(&folder), start.elapsed().as_secs_f64()));
    Ok(ExitCode::SUCCESS)
}
