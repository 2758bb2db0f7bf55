//! `cargo xtask codegen`: writes the crate of this repository and what goes with it, or a crate of its own.
//!
//! In: the flags. Out: files, and what is said about them. Must not know how a crate is written, which the tool does.

use std::process::ExitCode;
use std::time::Instant;

use openapi_to_crate::codegen::{self, Arguments, Made, command, print_check, print_report, summary};
use openapi_to_crate::tree::{self, Ownership};
use openapi_to_crate::{package, program::shown};

use crate::workspace::root;
use crate::{changelog, lists};

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    if arguments.out.is_some() {
        return codegen::run(arguments);
    }
    let start = Instant::now();
    let Made { output, lock } = codegen::generate(arguments)?;
    let home = root().join("generated");
    let (expected, messages) = package::in_place(&output, &home, command(arguments))?;
    let plan = tree::plan(&home, &expected, Ownership::ByHeader)?;
    // The lists go with the crate of this repository.
    let stale = lists::stale(&output.items);
    let changelog = if arguments.spec.is_none() { Some(changelog::computed(&output)?) } else { None };
    if arguments.check {
        let mut stale = stale;
        stale.extend(changelog.iter().filter(|one| !one.is_fresh()).map(|_| ("CHANGELOG.md", String::new())));
        return Ok(print_check(&plan, lock.is(&output.lock), &stale, &expected.command));
    }
    tree::apply(&plan)?;
    lock.write(&output.lock)?;
    lists::write(&stale)?;
    messages.iter().for_each(|line| println!("{line}"));
    print_report(&output.report, arguments);
    if let Some(changelog) = changelog {
        changelog.write()?;
        changelog.told.iter().for_each(|line| println!("{line}"));
    }
    println!("{}", summary(&output, &plan.difference, &shown(&home), start.elapsed().as_secs_f64()));
    Ok(ExitCode::SUCCESS)
}
