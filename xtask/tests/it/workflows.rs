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
        let workflow = workflow(&name);
        let jobs = workflow["jobs"].as_object().unwrap_or_else(|| panic!("{name} has jobs"));
        for step in jobs.values().flat_map(|job| job["steps"].as_array().into_iter().flatten()) {
            match (step.get("run"), step.get("uses")) {
                (Some(Value::String(run)), None) => {
                    out.extend(run.lines().map(|line| (name.clone(), line.trim().to_owned())));
                }
                (None, Some(Value::String(action))) => {
                    let version = action.split_once('@').map(|(_, version)| version);
                    assert!(version.is_some_and(|version| version != "main"), "{name}: {action} has no version");
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
    for file in ["ci.yml", "spec.yml"] {
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
