//! `cargo xtask ci --install`: what it asks apt-get for, with programs that only write down how they were called.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::{Run, xtask};

const STEPS: [&str; 12] = [
    "fmt", "commits", "codegen", "words", "clippy", "features", "doc", "package", "deny", "semver", "contract", "tests",
];

/// A program that adds its name and arguments to the file `calls` and ends with `code`.
fn program(folder: &Path, name: &str, code: u8) {
    let calls = folder.join("calls");
    let text = format!("#!/bin/sh\necho {name} \"$@\" >> '{}'\nexit {code}\n", calls.display());
    fs::write(folder.join(name), text).expect("a program");
    fs::set_permissions(folder.join(name), fs::Permissions::from_mode(0o755)).expect("rights");
}

fn install(pkg_config: u8, apt_get: u8) -> (Run, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, code) in [
        ("pkg-config", pkg_config),
        ("npm", 0),
        ("python3", 0),
        ("chromedriver", 0),
        ("apt-get", apt_get),
        ("sudo", apt_get),
    ] {
        program(folder.path(), name, code);
    }
    // Through it apt-get is given its variable.
    std::os::unix::fs::symlink("/usr/bin/env", folder.path().join("env")).expect("a link");
    let skips = STEPS.iter().flat_map(|step| ["--skip", step]);
    let arguments: Vec<&str> = ["ci", "--install"].into_iter().chain(skips).collect();
    let run = xtask(&arguments).env("PATH", folder.path()).output().expect("the program runs").into();
    let calls = fs::read_to_string(folder.path().join("calls")).expect("something was called");
    // Run by somebody with fewer rights, apt-get is called through sudo.
    let plain = |line: &str| line.find("apt-get").map_or(line, |start| &line[start..]).to_owned();
    (run, calls.lines().map(plain).collect())
}

#[test]
fn only_what_is_missing_is_installed() {
    let (run, calls) = install(0, 0);
    assert!(run.success, "{}", run.error);
    let asked =
        ["pkg-config --exists openssl", "npm --version", "python3 -c import ensurepip, venv", "chromedriver --version"];
    assert_eq!(calls, asked);
    let (run, calls) = install(1, 0);
    assert!(run.success, "{}", run.error);
    assert_eq!(
        calls[asked.len()..],
        ["apt-get update -qq", "apt-get install -y -qq --no-install-recommends pkg-config libssl-dev"]
    );
    let (run, calls) = install(1, 7);
    assert!(!run.success && run.error.contains("apt-get update -qq` failed"), "{}", run.error);
    assert_eq!(calls.len(), asked.len() + 1);
}

/// `update` runs what is listed, each alone.
#[test]
fn the_steps_are_listed() {
    let run: Run = xtask(&["ci", "--list"]).output().expect("the program runs").into();
    assert!(run.success, "{}", run.error);
    assert_eq!(run.out.lines().collect::<Vec<_>>(), STEPS);
    let run: Run = xtask(&["update", "--skip", "nothing-of-this-name"]).output().expect("the program runs").into();
    assert!(!run.success && run.error.contains("there is no check `nothing-of-this-name`"), "{}", run.error);
    let run: Run = xtask(&["ci", "--only", "fmt", "--skip", "doc"]).output().expect("the program runs").into();
    assert!(!run.success, "one of the two is enough");
}
