//! The workflows say which commands run, not how: each of their commands is one of `cargo xtask`, and there is one.

use std::fs;

use serde_json::Value;

use super::{Run, root, xtask};

/// Every command of every step, with the file it stands in.
fn commands() -> Vec<(String, String)> {
    let mut out = Vec::new();
    let entries = fs::read_dir(root().join(".github/workflows")).expect("the workflows");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(name.ends_with(".yml"), "{name} is no workflow");
        let text = fs::read(&path).expect("a workflow");
        let workflow =
            kombo_codegen::document::read::read(&name, &text).unwrap_or_else(|errors| panic!("{}", errors[0]));
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

/// What the test above stands on.
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
