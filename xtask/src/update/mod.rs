//! `cargo xtask update`: the published description in; everything that is made from it, and one report, out.
//!
//! The steps are fetch, prune, codegen, diff, lint and the checks of `ci`. Each runs whatever the others said; entries
//! that have lost their effect stop none. Must not know what a step does: each is a command of its own, or a question
//! to the rooms below.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use kombo_codegen::changes::Diff;
use kombo_codegen::name::NewName;
use kombo_codegen::{render_document, survey};

use crate::comparison::compare;
use crate::inputs::{Inputs, error_message};
use crate::workspace::cargo::target;
use crate::workspace::root;
use crate::{atomic, changelog};

mod branch;
mod prune;
mod report;
mod step;

use report::{Facts, Found};
use step::Step;

/// Flags of `cargo xtask update`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Where the description is; the published one when absent
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Take the description as it lies in spec/, and fetch none
    #[arg(long, conflicts_with = "url")]
    no_fetch: bool,
    /// Leave a check of `ci` out, or `checks` for all; may be given several times
    #[arg(long, value_name = "STEP")]
    skip: Vec<String>,
    /// First install what the system lacks for the checks, with apt-get
    #[arg(long)]
    install: bool,
}

/// The checks, which are steps of `ci`. The step `codegen` would only repeat what is done here.
const CHECKS: [&str; 8] = ["fmt", "words", "clippy", "features", "doc", "package", "contract", "tests"];

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    if let Some(unknown) = arguments.skip.iter().find(|name| *name != "checks" && !CHECKS.contains(&name.as_str())) {
        return Err(format!("there is no check `{unknown}`; they are {}", CHECKS.join(", ")));
    }
    let folder = target()?.join("update");
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let mut steps = Vec::new();
    if !arguments.no_fetch {
        let url = arguments.url.iter().flat_map(|url| ["--url", url]);
        let words: Vec<&str> = ["spec", "fetch"].into_iter().chain(url).collect();
        steps.push(step::xtask("fetch", &words, &folder)?);
    }
    let found = Found {
        pruned: prune::prune(&spec()),
        // What nobody has decided on is what is new since the last commit, however often this runs before the next.
        new_names: new_names(),
        diff: Err("it has not been looked at".into()),
        since_release: None,
        mock: Ok(()),
    };
    steps.push(step::xtask("codegen", &["codegen", "--allow-stale"], &folder)?);
    let mock = mock();
    let diff = since_commit();
    let released = changelog::last_release()?;
    let since_release = released.map(|version| (changelog::since(&version).ok().flatten(), version));
    let found = Found { diff, since_release, mock, ..found };
    steps.push(step::xtask("lint", &["spec", "lint"], &folder)?);
    for name in CHECKS.iter().filter(|name| !arguments.skip.iter().any(|skip| skip == "checks" || skip == *name)) {
        steps.push(check(name, arguments.install && *name == CHECKS[0], &folder)?);
    }
    let skipped: Vec<&str> = CHECKS.into_iter().filter(|name| !steps.iter().any(|step| step.name == *name)).collect();
    let facts = Facts { version: env!("CARGO_PKG_VERSION"), steps: &steps, skipped: &skipped, folder: &folder };
    if let Ok(diff) = &found.diff {
        atomic::write(&folder.join("diff.md"), &kombo_codegen::changes::markdown(diff, facts.version, true))?;
    }
    let text = report::text(&found, &facts);
    atomic::write(&folder.join("report.md"), &text)?;
    print!("{text}");
    let is_known = found.diff.is_ok() && found.pruned.is_ok() && found.new_names.is_ok() && found.mock.is_ok();
    let has_failed = !is_known || steps.iter().any(|step| !step.passed);
    branch::say(&report::title(&found, facts.version), has_failed, &folder)?;
    Ok(if has_failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn check(name: &'static str, install: bool, folder: &std::path::Path) -> Result<Step, String> {
    let mut words = vec!["ci"];
    if install {
        words.push("--install");
    }
    for other in CHECKS.into_iter().chain(["codegen"]).filter(|other| *other != name) {
        words.extend(["--skip", other]);
    }
    step::xtask(name, &words, folder)
}

fn spec() -> PathBuf {
    root().join("spec/kombo.yaml")
}

fn new_names() -> Result<Vec<NewName>, String> {
    let mut inputs = Inputs::read(&spec())?;
    inputs.lock = Inputs::committed("HEAD")?.lock;
    inputs.with(true, survey).map(|survey| survey.undecided).map_err(|errors| error_message(&errors))
}

/// Writes the description that the mock embeds; a test holds it to be this.
fn mock() -> Result<(), String> {
    let document = Inputs::read(&spec())?.with(true, render_document).map_err(|errors| error_message(&errors))?;
    atomic::write(&root().join("tests/mock/description.json"), &format!("{document:#}\n"))
}

fn since_commit() -> Result<Diff, String> {
    compare(Inputs::committed("HEAD")?, Inputs::read(&spec())?)
}
