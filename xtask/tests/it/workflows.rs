//! The workflows say which commands run, not how: each of their commands is one of `cargo xtask`, and there is one.

use std::fs;

use serde_json::Value;

use super::{Run, root, xtask};

/// A workflow, read.
fn workflow(name: &str) -> Value {
    let text = fs::read(root().join(".github/workflows").join(name)).expect("a workflow");
    kombo_codegen::document::read::read(name, &text).unwrap_or_else(|errors| panic!("{}", errors[0]))
}

/// Every command of every step, with the file it stands in.
fn commands() -> Vec<(String, String)> {
    let mut out = Vec::new();
    let entries = fs::read_dir(root().join(".github/workflows")).expect("the workflows");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(name.ends_with(".yml"), "{name} is no workflow");
        let text = fs::read_to_string(&path).expect("text");
        let workflow = workflow(&name);
        assert!(workflow["permissions"]["contents"].is_string(), "{name} says what it may do");
        let jobs = workflow["jobs"].as_object().unwrap_or_else(|| panic!("{name} has jobs"));
        for step in jobs.values().flat_map(|job| job["steps"].as_array().into_iter().flatten()) {
            match (step.get("run"), step.get("uses")) {
                (Some(Value::String(run)), None) => {
                    out.extend(run.lines().map(|line| (name.clone(), line.trim().to_owned())));
                }
                (None, Some(Value::String(action))) => {
                    let commit = action.split_once('@').map_or("", |(_, commit)| commit);
                    let is_commit = commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit());
                    assert!(is_commit, "{name}: {action} is not pinned by a commit");
                    let line = text.lines().find(|line| line.contains(action)).unwrap_or_default();
                    assert!(line.contains(" # v"), "{name}: {action} does not say its version");
                }
                _ => panic!("{name}: a step runs a command or uses an action: {step}"),
            }
        }
    }
    out
}

#[test]
fn every_command_is_one_of_ours() {
    let commands = commands();
    for file in ["audit.yml", "ci.yml", "release.yml", "spec.yml"] {
        assert!(commands.iter().any(|(name, _)| name == file), "{file} has no command");
    }
    let mut wrong = Vec::new();
    for (file, line) in commands {
        let Some(arguments) = line.strip_prefix("cargo xtask ") else {
            wrong.push(format!("{file}: `{line}` is no `cargo xtask` command"));
            continue;
        };
        if let Some(odd) = arguments.chars().find(|char| "|&;<>$`\\\"'(){}*?#\n".contains(*char)) {
            wrong.push(format!("{file}: `{line}` has the shell do something: {odd}"));
        }
        // With `--help` at its end the command line is understood as far as it goes, and nothing is run.
        let words: Vec<&str> = arguments.split_whitespace().chain(["--help"]).collect();
        let run: Run = xtask(&words).output().expect("the program runs").into();
        if !run.success || !run.out.contains("Usage: cargo xtask") {
            wrong.push(format!("{file}: `{line}` is not understood: {}", run.error));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What cannot be run here: the weekly update looks at all that it must, and hands over all that it has.
#[test]
fn the_weekly_update_is_complete() {
    let spec = workflow("spec.yml");
    let steps = spec["jobs"]["update"]["steps"].as_array().expect("steps");
    let position = |has: &dyn Fn(&Value) -> bool, what: &str| {
        steps.iter().position(has).unwrap_or_else(|| panic!("no step {what}"))
    };
    let uses = |step: &Value, action: &str| step["uses"].as_str().is_some_and(|text| text.starts_with(action));
    let runs = |step: &Value, command: &str| step["run"].as_str().is_some_and(|text| text.starts_with(command));
    let all = [
        position(&|step| uses(step, "actions/checkout"), "that checks out"),
        position(&|step| runs(step, "cargo xtask update"), "that updates"),
        position(&|step| uses(step, "actions/upload-artifact"), "that keeps the report"),
        position(&|step| uses(step, "peter-evans/create-pull-request"), "that proposes"),
        position(&|step| runs(step, "cargo xtask announce request"), "that announces"),
        position(&|step| runs(step, "cargo xtask announce failure"), "that tells a failure"),
    ];
    assert!(all.is_sorted(), "{all:?}");
    let step = |index: usize| &steps[all[index]];
    assert_eq!(step(0)["with"]["fetch-depth"], 0, "tags and branches are needed");
    assert_eq!(workflow("ci.yml")["jobs"]["ci"]["steps"][0]["with"]["fetch-depth"], 0);
    // What comes after the update does so though it failed.
    for index in [2, 3, 4] {
        assert!(step(index)["if"].as_str().expect("a condition").contains("!cancelled()"), "{}", step(index));
    }
    assert!(step(5)["if"].as_str().expect("a condition").contains("failure()"));
    let output = |name: &str| format!("${{{{ steps.update.outputs.{name} }}}}");
    let request = &step(3)["with"];
    for (key, name) in [("branch", "branch"), ("title", "title"), ("body-path", "report"), ("draft", "draft")] {
        assert_eq!(request[key], output(name), "{key}");
    }
    assert_eq!(step(1)["id"], "update");
    let environment =
        |index: usize| step(index)["env"].as_object().expect("variables").keys().cloned().collect::<Vec<_>>();
    assert_eq!(environment(4), ["GH_TOKEN", "PULL_REQUEST", "BRANCH", "DRAFT"]);
    assert_eq!(environment(5), ["GH_TOKEN", "RUN_URL"]);
    for right in ["contents", "pull-requests", "issues", "actions"] {
        assert_eq!(spec["permissions"][right], "write", "{right}");
    }
    assert!(workflow("ci.yml")["on"].get("workflow_dispatch").is_some(), "announce starts it");
}

/// Toolchains and systems that are not here: each has a job, and each step that `ci` runs only where it is named is run by one.
#[test]
fn every_step_runs_somewhere() {
    let ci = workflow("ci.yml");
    let jobs = ci["jobs"].as_object().expect("jobs");
    let systems: Vec<&str> = jobs.values().filter_map(|job| job["runs-on"].as_str()).collect();
    for system in ["ubuntu-latest", "windows-latest", "macos-latest"] {
        assert!(systems.contains(&system), "nothing runs on {system}");
    }
    let commands = commands();
    for step in ["msrv", "beta", "minimal", "packages", "portable", "advisories", "deny", "semver"] {
        let only = format!("--only {step}");
        let is_run = |(file, line): &(String, String)| file != "release.yml" && line.contains(&only);
        assert!(commands.iter().any(is_run), "no workflow runs the step {step}");
    }
}

/// A tag makes the release by trusted publishing: no secret, rights for one job alone, and nothing before everything passed.
#[test]
fn a_tag_makes_the_release() {
    let release = workflow("release.yml");
    assert_eq!(release["on"], serde_json::json!({"push": {"tags": ["v*"]}}));
    assert_eq!(release["permissions"], serde_json::json!({"contents": "read"}));
    let publish = &release["jobs"]["publish"];
    assert_eq!((&publish["needs"], &publish["environment"]), (&"check".into(), &"release".into()));
    assert_eq!(publish["permissions"], serde_json::json!({"id-token": "write", "contents": "write"}));
    let steps = publish["steps"].as_array().expect("steps");
    let auth = steps.iter().position(|step| step["id"] == "auth").expect("a step that asks for a token");
    let upload = steps.iter().position(|step| step["run"] == "cargo xtask package --publish").expect("it publishes");
    assert!(
        auth < upload
            && steps[auth]["uses"].as_str().expect("an action").starts_with("rust-lang/crates-io-auth-action@")
    );
    assert_eq!(steps[upload]["env"]["CARGO_REGISTRY_TOKEN"], "${{ steps.auth.outputs.token }}");
    assert_eq!(steps.last().expect("steps")["run"], "cargo xtask announce release");
    let text = fs::read_to_string(root().join(".github/workflows/release.yml")).expect("text");
    assert!(!text.contains("secrets."), "trusted publishing needs no secret");
    let checks = release["jobs"]["check"]["steps"].as_array().expect("steps");
    for command in ["cargo xtask release", "cargo xtask ci --install"] {
        assert!(checks.iter().any(|step| step["run"] == command), "{command}");
    }
    // What the changelog says of a version that has no date yet is no release.
    let run: Run = xtask(&["release", "--tag", "v0.0.0"]).output().expect("the program runs").into();
    assert!(!run.success && run.error.contains("the tag is v0.0.0"), "{}", run.error);
}

/// With a program in the place of `gh` that only writes down how it was called.
#[cfg(unix)]
#[test]
fn what_is_announced_is_asked_of_gh() {
    use std::os::unix::fs::PermissionsExt;
    let calls = |what: &str, answer: &str, variables: &[(&str, &str)]| {
        let folder = tempfile::tempdir().expect("a folder");
        let (program, log) = (folder.path().join("gh"), folder.path().join("calls"));
        let text = format!("#!/bin/sh\necho \"$@\" >> '{}'\necho '{answer}'\n", log.display());
        fs::write(&program, text).expect("a program");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("rights");
        let mut command = xtask(&["announce", what]);
        command.env("PATH", folder.path()).envs(variables.iter().copied());
        let run: Run = command.output().expect("the program runs").into();
        assert!(run.success, "{}", run.error);
        fs::read_to_string(log).expect("it was called").lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let request = |draft| [("PULL_REQUEST", "7"), ("BRANCH", "spec-update-2"), ("DRAFT", draft)];
    let start = "workflow run ci.yml --ref spec-update-2";
    assert_eq!(calls("request", "", &request("false")), ["pr ready 7", start]);
    assert_eq!(calls("request", "", &request("always-true")), ["pr ready 7 --undo", start]);
    let failure = [("RUN_URL", "https://example.org/run")];
    let first = calls("failure", "", &failure);
    assert!(first[0].starts_with("issue list") && first[1].starts_with("issue create"), "{first:?}");
    let again = calls("failure", "12", &failure);
    assert!(again[1].starts_with("issue comment 12") && again[1].contains("https://example.org/run"), "{again:?}");
    let run: Run =
        xtask(&["announce", "request"]).env_remove("PULL_REQUEST").output().expect("the program runs").into();
    assert!(!run.success && run.error.contains("PULL_REQUEST is not set"), "{}", run.error);
}

/// What the first test stands on.
#[test]
fn help_does_not_hide_what_is_not_understood() {
    for words in
        [&["spec", "fetsh", "--help"][..], &["codegen", "--no-such-flag", "--help"], &["ci", "--skip", "x", "--help"]]
    {
        let run: Run = xtask(words).output().expect("the program runs").into();
        assert!(!run.success, "{words:?}");
    }
    let run: Run = xtask(&["spec", "fetch", "--help"]).output().expect("the program runs").into();
    assert!(run.success && run.out.contains("Usage: cargo xtask spec fetch"), "{}", run.out);
}
