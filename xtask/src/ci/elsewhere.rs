//! `ci --spec`: what a change must pass, on another description.
//!
//! In: a file, or the word `dressed` for our own description as published ones are. Out: whether everything made from it
//! passes. It works in a copy of the repository below cargo's target folder, so that nothing here changes. Hand-written
//! programs, which know the description of this repository, are steps of their own: leave them out for another API's age.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use kombo_codegen::Source;
use kombo_codegen::document::canonical::canonical;

use super::{PLAIN, Run, Step, run_all};
use crate::workspace::cargo::{cargo, target};
use crate::workspace::copy::copy_tree;
use crate::workspace::root;
use openapi_to_crate::inputs::error_message;

/// What is looked at, after the crate has been written.
pub(super) const STEPS: &[Step] = &[
    Step { name: "codegen", arguments: &["xtask", "codegen", "--check", "--allow-stale"], ..PLAIN },
    Step {
        name: "mock",
        arguments: &["test", "--package", "kombo-codegen-tests", "--test", "it", "mock"],
        environment: &[("UPDATE_DESCRIPTION", "1")],
        ..PLAIN
    },
    Step {
        name: "clippy",
        arguments: &["clippy", "--package", "kombo", "--lib", "--all-features", "--", "-D", "warnings"],
        ..PLAIN
    },
    Step {
        name: "doc",
        arguments: &["doc", "--package", "kombo", "--all-features", "--no-deps"],
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
        ..PLAIN
    },
    Step { name: "crate", arguments: &["test", "--package", "kombo", "--lib", "--all-features"], ..PLAIN },
    Step { name: "doctests", arguments: &["test", "--package", "kombo", "--doc", "--all-features"], ..PLAIN },
    Step { name: "contract", arguments: &["xtask", "contract", "mock"], ..PLAIN },
    Step { name: "contract", arguments: &["xtask", "contract", "prism"], ..PLAIN },
    Step { name: "samples", arguments: &["test", "--package", "kombo-client-tests", "--test", "samples"], ..PLAIN },
    Step { name: "generator", arguments: &["test", "--package", "kombo-codegen-tests"], ..PLAIN },
    // The tests of the next package start the examples.
    Step { name: "programs", arguments: &["build", "--package", "kombo", "--examples", "--all-features"], ..PLAIN },
    Step { name: "programs", arguments: &["test", "--package", "kombo-client-tests"], ..PLAIN },
    Step { name: "programs", arguments: &["test", "--package", "kombo-mock"], ..PLAIN },
];

/// Runs the steps that are not left out, and names all that failed.
pub(super) fn run(spec: &str, run: &Run) -> Result<(), String> {
    let copy = target()?.join("ci-spec");
    copy_tree(&copy)?;
    bring(spec, &copy)?;
    commit(&copy)?;
    let write = Step { name: "codegen", arguments: &["xtask", "codegen", "--allow-stale"], ..PLAIN };
    let failed = match run_all(&[write], &Run::default(), &copy) {
        unwritten if !unwritten.is_empty() => unwritten,
        _ => run_all(STEPS, run, &copy),
    };
    if failed.is_empty() { Ok(()) } else { Err(format!("on {spec} these failed: {}", failed.join(", "))) }
}

/// Puts the description in its place, in canonical order as `spec fetch` does.
fn bring(spec: &str, copy: &Path) -> Result<(), String> {
    let text = if spec == "dressed" {
        let mut dress = cargo();
        dress.current_dir(root()).args(["run", "--quiet", "--package", "kombo-codegen-tests", "--bin", "dress"]);
        let output = dress.stderr(Stdio::inherit()).output().map_err(|error| format!("cannot start cargo: {error}"))?;
        if !output.status.success() {
            return Err("our description cannot be dressed".to_owned());
        }
        output.stdout
    } else {
        fs::read(spec).map_err(|error| format!("cannot read {spec}: {error}"))?
    };
    let place = copy.join("spec/kombo.yaml");
    let old = fs::read(&place).map(|text| Source { name: "kombo.yaml".to_owned(), text }).ok();
    let text =
        canonical(&Source { name: spec.to_owned(), text }, old.as_ref()).map_err(|errors| error_message(&errors))?;
    fs::write(place, text).map_err(|error| format!("cannot write the description: {error}"))
}

/// The copy is a repository of its own, so that no command looks at the one around it.
fn commit(copy: &Path) -> Result<(), String> {
    let name = ["-c", "user.name=ci", "-c", "user.email=ci@localhost", "-c", "commit.gpgsign=false"];
    let commands: [&[&str]; 3] =
        [&["init", "--quiet"], &["add", "--all"], &["commit", "--quiet", "--allow-empty", "--message", "copy"]];
    for arguments in commands {
        let mut command = Command::new("git");
        let output = command.current_dir(copy).args(name).args(arguments).output();
        let output = output.map_err(|error| format!("cannot run git: {error}"))?;
        if !output.status.success() {
            return Err(format!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim()));
        }
    }
    Ok(())
}
