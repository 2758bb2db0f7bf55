//! Packages built from their files alone, and the tool used as somebody without this repository uses it.
//!
//! The unpacked packages are a workspace that knows nothing of this one but its lock file, so that the same versions of
//! others' packages are taken. They find each other there instead of in a registry.

use std::fs;
use std::path::Path;
use std::process::Command;

use toml_edit::DocumentMut;

use super::{Package, execute};
use crate::workspace::cargo::{cargo, target, toolchain_cargo};
use crate::workspace::root;

/// A description that is not Kombo's, and a test of the crate that is made from it.
const DESCRIPTION: &str = include_str!("library.yaml");
const TEST: &str = include_str!("library.rs");

/// Unpacks each package file into a folder of its name.
pub(super) fn unpack(packages: &[Package], from: &Path, to: &Path) -> Result<(), String> {
    let fail = |error: std::io::Error| format!("cannot write to {}: {error}", to.display());
    if to.exists() {
        fs::remove_dir_all(to).map_err(fail)?;
    }
    fs::create_dir_all(to).map_err(fail)?;
    for package in packages {
        let mut unpack = Command::new("tar");
        unpack.arg("-xzf").arg(from.join(format!("{}.crate", package.stem()))).arg("-C").arg(to);
        execute(&mut unpack)?;
    }
    let members: Vec<String> = packages.iter().map(|package| format!("{:?}", package.stem())).collect();
    let patches: String =
        packages.iter().map(|package| format!("{} = {{ path = {:?} }}\n", package.name, package.stem())).collect();
    let mut manifest: DocumentMut =
        format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[patch.crates-io]\n{patches}", members.join(", "))
            .parse()
            .map_err(|error| format!("cannot write a workspace: {error}"))?;
    // With the profiles of this workspace, what others' packages are built to is there already.
    let own =
        fs::read_to_string(root().join("Cargo.toml")).map_err(|error| format!("cannot read Cargo.toml: {error}"))?;
    let own: DocumentMut = own.parse().map_err(|error| format!("cannot read Cargo.toml: {error}"))?;
    manifest["profile"] = own["profile"].clone();
    fs::write(to.join("Cargo.toml"), manifest.to_string()).map_err(fail)?;
    fs::copy(root().join("Cargo.lock"), to.join("Cargo.lock")).map(drop).map_err(fail)
}

/// Checks a package with the oldest versions of what it depends on directly; the others are what these ask for.
pub(super) fn minimal(package: &Package, from: &Path, to: &Path) -> Result<(), String> {
    unpack(std::slice::from_ref(package), from, to)?;
    let lock = to.join("Cargo.lock");
    fs::remove_file(&lock).map_err(|error| format!("cannot remove {}: {error}", lock.display()))?;
    let mut resolve = toolchain_cargo("nightly");
    execute(resolve.current_dir(to).args(["generate-lockfile", "-Z", "direct-minimal-versions"]))?;
    let mut check = cargo();
    check.current_dir(to).args(["check", "--locked", "--all-features", "--package", &package.name]);
    execute(check.env("CARGO_TARGET_DIR", target()?))
}

/// Builds every package by itself, installs the tool, and has it write a crate, which is tested.
pub(super) fn build(packages: &[Package], unpacked: &Path, home: &Path) -> Result<(), String> {
    let target = target()?;
    let cargo = |folder: &Path, words: &[&str]| {
        println!("package: cargo {}", words.join(" "));
        let mut command = cargo();
        command.current_dir(folder).args(words).env("CARGO_TARGET_DIR", &target).env("CARGO_INCREMENTAL", "0");
        execute(&mut command)
    };
    for package in packages {
        cargo(unpacked, &["build", "--quiet", "--package", &package.name])?;
    }
    let installed = home.join("installed");
    let tool = packages.iter().find(|package| package.name == "openapi-to-crate").ok_or("the tool is not published")?;
    let (stem, place) = (tool.stem(), installed.display().to_string());
    cargo(unpacked, &["install", "--quiet", "--locked", "--debug", "--force", "--path", &stem, "--root", &place])?;
    let tool = installed.join("bin").join(format!("{}{}", tool.name, std::env::consts::EXE_SUFFIX));

    let folder = tempfile::tempdir().map_err(|error| format!("cannot make a folder: {error}"))?;
    let folder = folder.path();
    let fail = |error: std::io::Error| format!("cannot write to {}: {error}", folder.display());
    fs::write(folder.join("openapi.yaml"), DESCRIPTION).map_err(fail)?;
    let run = |words: &[&str]| {
        println!("package: openapi-to-crate {}", words.join(" "));
        execute(Command::new(&tool).current_dir(folder).args(words))
    };
    run(&["init", "library", "--spec", "openapi.yaml"])?;
    let write = ["codegen", "--strict", "--spec", "library/spec/openapi.yaml", "--out", "library"];
    run(&write)?;
    run(&[&write[..], &["--check", "--locked"]].concat())?;
    run(&["spec", "diff", "openapi.yaml", "library/spec/openapi.yaml", "--fail-on", "docs"])?;
    let written = folder.join("library");
    fs::copy(root().join("Cargo.lock"), written.join("Cargo.lock")).map_err(fail)?;
    fs::create_dir_all(written.join("tests")).map_err(fail)?;
    fs::write(written.join("tests/library.rs"), TEST).map_err(fail)?;
    cargo(&written, &["test", "--quiet", "--features", "test-util"])
}
