//! `cargo xtask announce`: tells others what an update or a release has come to, through the program `gh`.
//!
//! In: what the workflow hands over in variables. Out: a request that is ready or a draft as the steps went, the checks
//! of its branch started, an issue where an update failed, a release with its notes. Must not know what these are made of.

use std::process::{Command, ExitCode};

use clap::{Args, ValueEnum};

use crate::changelog;
use crate::workspace::root;

/// The issue that says that an update has failed. There is one, which is found again by its title.
const ISSUE: &str = "The weekly update of the API description has failed";

/// Flags of `cargo xtask announce`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// What is told: a pull request (variables `PULL_REQUEST`, `BRANCH`, `DRAFT`), a failure (`RUN_URL`), or a release
    /// (`GITHUB_REF_NAME`)
    what: What,
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    Request,
    Failure,
    Release,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    match arguments.what {
        What::Request => request()?,
        What::Failure => failure()?,
        What::Release => release()?,
    }
    Ok(ExitCode::SUCCESS)
}

fn variable(name: &str) -> Result<String, String> {
    let value = std::env::var(name).ok().filter(|value| !value.is_empty());
    value.ok_or_else(|| format!("the variable {name} is not set; the workflow sets it"))
}

/// A draft is one only as long as a step fails. A request made by the token of a workflow starts no checks, so they are
/// started by name.
fn request() -> Result<(), String> {
    let (number, branch, draft) = (variable("PULL_REQUEST")?, variable("BRANCH")?, variable("DRAFT")?);
    let ready: &[&str] = if draft == "false" { &[] } else { &["--undo"] };
    gh(&[&["pr", "ready", &number][..], ready].concat())?;
    gh(&["workflow", "run", "ci.yml", "--ref", &branch]).map(drop)
}

fn failure() -> Result<(), String> {
    let url = variable("RUN_URL")?;
    let known = gh(&[
        "issue",
        "list",
        "--state",
        "open",
        "--search",
        &format!("in:title \"{ISSUE}\""),
        "--json",
        "number",
        "--jq",
        ".[0].number",
    ])?;
    let body = format!("The run {url} says why; its report is attached to it.");
    match known.trim() {
        "" => gh(&["issue", "create", "--title", ISSUE, "--body", &body]).map(drop),
        number => gh(&["issue", "comment", number, "--body", &body]).map(drop),
    }
}

/// The release of a tag, with what the changelog says of it.
fn release() -> Result<(), String> {
    let tag = variable("GITHUB_REF_NAME")?;
    let notes = changelog::notes(tag.trim_start_matches('v'))?;
    gh(&["release", "create", &tag, "--verify-tag", "--title", &tag, "--notes", &notes]).map(drop)
}

fn gh(words: &[&str]) -> Result<String, String> {
    let output = Command::new("gh").current_dir(root()).args(words).output();
    let output = output.map_err(|error| format!("cannot start gh: {error}"))?;
    if !output.status.success() {
        return Err(format!("gh {}: {}", words.join(" "), String::from_utf8_lossy(&output.stderr).trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
