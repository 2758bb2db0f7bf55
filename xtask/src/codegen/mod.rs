//! `cargo xtask codegen`: writes the crate from the description, or says whether that would change anything.

mod arguments;
mod report;

use std::process::ExitCode;
use std::time::Instant;

pub(crate) use arguments::Arguments;
use arguments::command;
use report::{check, summary, tell};

use crate::inputs::{self, Inputs, Locked};
use crate::tree::Ownership;
use crate::workspace::{root, shown};
use crate::{changelog, package, tree};

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let start = Instant::now();
    let spec = arguments.spec.clone().unwrap_or_else(|| root().join("spec/kombo.yaml"));
    let mut inputs = Inputs::read(&spec)?;
    inputs.forget = arguments.forget;
    let lock = Locked::new(&spec, &inputs, arguments);
    let output =
        inputs.with(arguments.allow_stale, kombo_codegen::generate).map_err(|errors| inputs::report(&errors))?;

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
