//! `codegen`: writes a crate from the description, or says whether that would change anything.
//!
//! In: the flags. Out: files, and what is said about them. Must not know what is emitted, which the generator decides,
//! what a crate has, which [`package`] does, nor what may be replaced, which [`tree`] does: only the order is here.

mod arguments;
mod report;

use std::process::ExitCode;
use std::time::Instant;

pub use arguments::{Arguments, command};
use kombo_codegen::Output;
pub use report::{print_check, print_report, summary};

use crate::inputs::{self, Inputs, LockFile};
use crate::program::{self, shown};
use crate::tree::Ownership;
use crate::{package, tree};

/// What the generator has made of a description.
pub struct Made {
    /// The files, and the report on them.
    pub output: Output,
    /// The lock that they are named by.
    pub lock: LockFile,
}

/// Generates what the flags ask for; nothing is written.
pub fn generate(arguments: &Arguments) -> Result<Made, String> {
    let spec = program::spec(arguments.spec.as_deref())?;
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
    let output = Output { lock: program::named(&output.lock), ..output };
    if arguments.locked && !lock.is(&output.lock) {
        return Err(lock.refusal(&output.lock));
    }
    Ok(Made { output, lock })
}

/// Writes a complete crate into the folder that `--out` names.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let start = Instant::now();
    let folder = arguments.out.as_deref().ok_or("no folder is named; --out names the folder of the crate")?;
    let Made { output, lock } = generate(arguments)?;
    let (expected, messages) = package::standalone(&output, folder, command(arguments), &arguments.identity)?;
    let plan = tree::plan(folder, &expected, Ownership::ByChecksum)?;
    if arguments.check {
        return Ok(print_check(&plan, lock.is(&output.lock), &[], &expected.command));
    }
    tree::apply(&plan)?;
    lock.write(&output.lock)?;
    messages.iter().for_each(|line| println!("{line}"));
    for path in &plan.difference.kept {
        println!("kept: {path} is no longer written; it was edited, so it is yours");
    }
    print_report(&output.report, arguments);
    println!("{}", summary(&output, &plan.difference, &shown(folder), start.elapsed().as_secs_f64()));
    Ok(ExitCode::SUCCESS)
}
