//! `bench semver`: our verdict on a change beside that of `cargo-semver-checks`, which reads the two crates.
//!
//! A pair is the description of this repository and the same with one more overlay, from `tests/bench/semver/`. Each
//! says in `x-ours` and `x-theirs` what is expected; anything else is an error.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use kombo_codegen::{Output, Source};

use super::tools::{Tool, install, uncached_cargo};
use crate::table::table;
use crate::workspace::cargo::target;
use crate::workspace::root;
use openapi_to_crate::comparison::compare;
use openapi_to_crate::inputs::{Inputs, error_message};
use openapi_to_crate::tree::Ownership;
use openapi_to_crate::{package, tree};

const SEMVER_CHECKS: Tool = Tool { name: "cargo-semver-checks", version: "0.51.0" };

/// The areas that are looked at, without what requests are sent by: no pair touches it.
const FEATURES: &str = "general,hris,ats,assessment,lms,ai-apply,connect,custom,webhooks";

pub(super) fn run() -> Result<String, String> {
    let target = target()?;
    let checker = install(&SEMVER_CHECKS, &target.join("bench-tools"))?;
    let folder = target.join("bench/semver");
    let baseline = folder.join("baseline");
    write(inputs(None)?, &baseline)?;
    let mut pairs: Vec<PathBuf> = fs::read_dir(root().join("tests/bench/semver"))
        .map_err(|error| format!("cannot read tests/bench/semver: {error}"))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    pairs.sort();
    let mut rows = Vec::new();
    let mut log = String::new();
    for path in &pairs {
        let overlay = fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let text = String::from_utf8_lossy(&overlay).into_owned();
        let said = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).unwrap_or("").trim().to_owned();
        let title =
            text.split("title: ").nth(1).and_then(|rest| rest.split(", version").next()).unwrap_or("").to_owned();
        eprintln!("{title}");
        let diff = compare(inputs(None)?, inputs(Some(&overlay))?)?;
        let ours = diff.verdict().map_or("no change", |verdict| verdict.word());
        let current = folder.join("current");
        write(inputs(Some(&overlay))?, &current)?;
        let (theirs, output) = check(&checker, &baseline, &current, &folder)?;
        if (ours, theirs) != (said("x-ours: ").as_str(), said("x-theirs: ").as_str()) {
            return Err(format!(
                "{title}: ours is {ours}, theirs {theirs}, which is not what {} says\n{output}",
                path.display()
            ));
        }
        let agree = match (ours, theirs) {
            ("breaking", "major") | ("additive", "minor" | "none") | ("docs only", "none") => "yes",
            _ => "ours is the stricter one",
        };
        rows.push([title.as_str(), ours, theirs, agree].map(str::to_owned).to_vec());
        log.push_str(&format!("\n### {title}\n\n```text\n{}\n```\n", output.trim_end()));
    }
    let table = table(&["change", "ours", "theirs", "agree"], &rows);
    Ok(format!(
        "# Verdicts on changes\n\nOf `cargo xtask spec diff`, and of `cargo semver-checks` {} over the two crates (the version that it\n\
         would ask for: none, minor or major). It does not see types of fields.\n\n{table}\n## What `cargo semver-checks` said\n{log}",
        SEMVER_CHECKS.version
    ))
}

/// The description of this repository, with one more overlay.
fn inputs(overlay: Option<&[u8]>) -> Result<Inputs, String> {
    let mut inputs = Inputs::read(&root().join("spec/kombo.yaml"))?;
    if let Some(text) = overlay {
        inputs.overlays.push(Source { name: "pair.yaml".into(), text: text.to_vec() });
    }
    Ok(inputs)
}

fn write(inputs: Inputs, folder: &Path) -> Result<(), String> {
    let output: Output = inputs.with(true, kombo_codegen::generate).map_err(|errors| error_message(&errors))?;
    let (expected, _) =
        package::standalone(&output, folder, "cargo xtask bench semver".to_owned(), &package::Identity::default())?;
    tree::apply(&tree::plan(folder, &expected, Ownership::ByChecksum)?)
}

/// What the other program makes of two crates, and its words, without times and paths.
fn check(checker: &Path, baseline: &Path, current: &Path, folder: &Path) -> Result<(&'static str, String), String> {
    let mut command = Command::new(checker);
    command.args(["semver-checks", "--color", "never", "--release-type", "patch", "--only-explicit-features"]);
    command.args(["--features", FEATURES, "--manifest-path"]).arg(current.join("Cargo.toml"));
    command.arg("--baseline-root").arg(baseline).env("CARGO_TARGET_DIR", folder.join("build"));
    command.envs(uncached_cargo().get_envs().filter_map(|(key, value)| Some((key, value?))));
    let output = command.output().map_err(|error| format!("cannot run {}: {error}", checker.display()))?;
    let all = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let summary = all.lines().find(|line| line.trim_start().starts_with("Summary")).unwrap_or("");
    let theirs = if summary.contains("no semver update required") {
        "none"
    } else if summary.contains("requires new major version") {
        "major"
    } else if summary.contains("requires new minor version") {
        "minor"
    } else {
        return Err(format!("cargo-semver-checks came to no verdict:\n{all}"));
    };
    let base = folder.display().to_string();
    let told = all.lines().filter(|line| {
        let line = line.trim_start();
        ["Checked", "Summary", "---", "Failed in", "method", "enum", "struct", "field", "variant"]
            .iter()
            .any(|word| line.starts_with(word))
            || line.contains(" in file ")
            || line.contains(", previously in")
            || line.contains(" now takes ")
    });
    let told: Vec<String> = told.map(|line| without_times(&line.replace(&base, ""))).collect();
    Ok((theirs, told.join("\n")))
}

fn without_times(line: &str) -> String {
    match (line.find('['), line.find("] ")) {
        (Some(start), Some(end)) if line.trim_start().starts_with("Checked") => {
            format!("{}{}", &line[..start], &line[end + 2..])
        }
        _ => line.to_owned(),
    }
}
