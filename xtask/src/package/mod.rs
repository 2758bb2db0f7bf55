//! `cargo xtask package`: what is published, as package files, and built from those alone.
//!
//! In: the repository as it lies there. Out: a package file for each package that is published, in `target/packages`.
//! Packages are made in a copy of the repository, which holds what a package needs and its folder here does not: the
//! runtime for the tool, and the texts of the licenses. Must not know what is in a package, but that it is whole.

mod alone;
mod stage;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use clap::Args;

use crate::workspace::cargo::{cargo, metadata, target};

/// Flags of `cargo xtask package`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Build each package from its file alone, install the tool, and test the crate that it writes
    #[arg(long)]
    build: bool,
    /// Check the crate `kombo` with the oldest versions that its manifest allows; needs nightly Rust
    #[arg(long)]
    minimal: bool,
    /// Upload the packages; cargo takes the token from the variable CARGO_REGISTRY_TOKEN
    #[arg(long)]
    publish: bool,
}

/// A package that is published.
struct Package {
    name: String,
    version: String,
    /// Its folder, from the root of the repository.
    folder: PathBuf,
}

impl Package {
    /// What its file and the folder in it are called.
    fn stem(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let packages = published()?;
    let home = target()?.join("packages");
    let copy = home.join("workspace");
    stage::stage(&packages, &copy)?;
    let selected: Vec<&str> = packages.iter().flat_map(|package| ["--package", package.name.as_str()]).collect();
    let made = home.join("made");
    let mut pack = cargo();
    pack.current_dir(&copy).args(["package", "--quiet", "--no-verify"]).args(&selected);
    execute(pack.env("CARGO_TARGET_DIR", &made))?;
    let unpacked = home.join("unpacked");
    alone::unpack(&packages, &made.join("package"), &unpacked)?;
    for package in &packages {
        let folder = unpacked.join(package.stem());
        stage::check(package, &folder)?;
        let (count, bytes) = size(&folder)?;
        println!("{}: {count} files, {} KiB", package.stem(), bytes / 1024);
    }
    if arguments.build {
        alone::build(&packages, &unpacked, &home)?;
    }
    if arguments.minimal {
        let kombo = packages.iter().find(|package| package.name == "kombo").ok_or("kombo is not published")?;
        alone::minimal(kombo, &made.join("package"), &home.join("minimal"))?;
    }
    if arguments.publish {
        let mut publish = cargo();
        publish.current_dir(&copy).arg("publish").args(&selected);
        execute(publish.env("CARGO_TARGET_DIR", &made))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Every package of the workspace that may be published.
fn published() -> Result<Vec<Package>, String> {
    let metadata = metadata()?;
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let all = metadata["packages"].as_array().into_iter().flatten();
    let root = PathBuf::from(text(&metadata["workspace_root"]));
    let packages = all.filter(|package| package["publish"].is_null()).map(|package| {
        let manifest = PathBuf::from(text(&package["manifest_path"]));
        let folder = manifest.parent().unwrap_or(&root);
        Package {
            name: text(&package["name"]),
            version: text(&package["version"]),
            folder: folder.strip_prefix(&root).unwrap_or(folder).to_path_buf(),
        }
    });
    Ok(packages.collect())
}

/// How many files are below a folder, and their bytes.
fn size(folder: &Path) -> Result<(usize, u64), String> {
    let fail = |error| format!("cannot read {}: {error}", folder.display());
    let mut sum = (0, 0);
    for entry in std::fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let data = entry.metadata().map_err(fail)?;
        let (count, bytes) = if data.is_dir() { size(&entry.path())? } else { (1, data.len()) };
        sum = (sum.0 + count, sum.1 + bytes);
    }
    Ok(sum)
}

/// Runs a program, which says what it has to say to whoever runs this.
fn execute(command: &mut Command) -> Result<(), String> {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let shown = words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    let status = command.stdin(Stdio::null()).status().map_err(|error| format!("cannot start `{shown}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{shown}` failed")) }
}

#[cfg(test)]
mod tests {
    use super::published;

    #[test]
    fn what_is_published_is_the_crate_its_mock_and_the_tool() {
        let packages = published().expect("a workspace");
        let mut names: Vec<&str> = packages.iter().map(|package| package.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["kombo", "kombo-mock", "openapi-to-crate", "openapi-to-crate-core"]);
        assert!(packages.iter().all(|package| package.version == env!("CARGO_PKG_VERSION")));
    }
}
