//! `cargo xtask update`: the published description in; everything that is made from it, and one report, out.
//!
//! The steps are fetch, prune, codegen, diff, lint and the checks of `ci`. Each runs whatever the others said; entries
//! that have lost their effect stop none. Must not know what a step does: each is a command of its own, or a question
//! to the rooms below.

use std::fs;
use std::process::ExitCode;

use clap::Args;
use kombo_codegen::changes::Diff;
use kombo_codegen::name::NewName;
use kombo_codegen::{render_document, survey};

use crate::changelog;
use crate::workspace::cargo::target;
use crate::workspace::{root, spec};
use openapi_to_crate::atomic;
use openapi_to_crate::comparison::compare;
use openapi_to_crate::inputs::{Inputs, error_message};

mod branch;
mod prune;
mod report;
mod step;

use report::{Facts, Found};

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

/// The step of `ci` that would only repeat what is done here, and refuse what has no effect.
const REPEATED: &str = "codegen";

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let checks: Vec<String> =
        step::output(&["ci", "--list"])?.lines().filter(|name| *name != REPEATED).map(str::to_owned).collect();
    if let Some(unknown) = arguments.skip.iter().find(|name| *name != "checks" && !checks.contains(name)) {
        return Err(format!("there is no check `{unknown}`; they are {}", checks.join(", ")));
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
    let is_skipped = |name: &String| arguments.skip.iter().any(|skip| skip == "checks" || skip == name);
    let (skipped, wanted): (Vec<String>, Vec<String>) = checks.into_iter().partition(is_skipped);
    for (index, name) in wanted.iter().enumerate() {
        let install: &[&str] = if arguments.install && index == 0 { &["--install"] } else { &[] };
        steps.push(step::xtask(name, &[&["ci", "--only", name][..], install].concat(), &folder)?);
    }
    let skipped: Vec<&str> = skipped.iter().map(String::as_str).collect();
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

fn new_names() -> Result<Vec<NewName>, String> {
    let mut inputs = Inputs::read(&spec())?;
    inputs.lock = Inputs::committed("HEAD", &spec())?.lock;
    inputs.with(true, survey).map(|survey| survey.undecided).map_err(|errors| error_message(&errors))
}

/// Writes the description that the mock embeds; a test holds it to be this.
fn mock() -> Result<(), String> {
    let document = Inputs::read(&spec())?.with(true, render_document).map_err(|errors| error_message(&errors))?;
    atomic::write(&root().join("tests/mock/description.json"), &format!("{document:#}\n"))
}

fn since_commit() -> Result<Diff, String> {
    compare(Inputs::committed("HEAD", &spec())?, Inputs::read(&spec())?)
}
