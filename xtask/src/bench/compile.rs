//! `bench compile`: the generated crate alone, beside what `oas3-gen` makes of the same description.
//!
//! Dependencies are built first; what is timed is cargo compiling the one crate from nothing, incremental builds off.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use toml_edit::{DocumentMut, Item, Table};

use super::tools::{BUILD, Bench, RUN, Tool, uncached_cargo};
use crate::measure::{Samples, finish};
use crate::table::table;

const OAS3_GEN: Tool = Tool { name: "oas3-gen", version: "0.29.0" };

/// The area that is compiled alone, and what its endpoints need.
const AREA: &str = "hris";
const TRANSPORT: &str = "reqwest,rustls";

/// A crate with a choice of features, and how long it took.
struct Subject {
    name: String,
    folder: PathBuf,
    /// Where cargo builds it; what is there from earlier runs spares the building of dependencies.
    target: PathBuf,
    features: Option<String>,
    check: Samples,
    release: Samples,
}

pub(super) fn run(runs: u32) -> Result<String, String> {
    let bench = Bench::prepare(&OAS3_GEN)?;
    let (our_folder, their_folder) = (bench.folder.join("ours"), bench.folder.join("theirs"));
    finish(Command::new(&bench.ours).args(["codegen", "--out"]).arg(&our_folder), RUN)?;
    let rendered = bench.folder.join("kombo.yaml");
    bench.render(&rendered)?;
    generate(&bench.theirs, &rendered, &their_folder)?;

    let subject = |name: &str, folder: &Path, target: &str, features: Option<String>| Subject {
        name: name.to_owned(),
        folder: folder.to_owned(),
        target: bench.folder.join(target),
        features,
        check: Samples::default(),
        release: Samples::default(),
    };
    let mut subjects = [
        subject("ours, all areas", &our_folder, "build-ours", None),
        subject(&format!("ours, `{AREA}` alone"), &our_folder, "build-ours", Some(format!("{AREA},{TRANSPORT}"))),
        subject(&format!("`{}` {}", OAS3_GEN.name, OAS3_GEN.version), &their_folder, "build-theirs", None),
    ];
    for subject in &subjects {
        eprintln!("building the dependencies of {}", subject.name);
        subject.prepare()?;
    }
    for run in 1..=runs {
        eprintln!("run {run} of {runs}");
        for subject in &mut subjects {
            subject.time(false)?;
        }
        for subject in &mut subjects {
            subject.time(true)?;
        }
    }
    Ok(report(&subjects, runs))
}

fn report([ours, area, theirs]: &[Subject; 3], runs: u32) -> String {
    let seconds = |samples: &Samples| format!("{:.2} s", samples.least());
    let row = |subject: &Subject| vec![subject.name.clone(), seconds(&subject.check), seconds(&subject.release)];
    let ratio = |name: String, a: &Subject, b: &Subject| {
        let ratio = |a: &Samples, b: &Samples| format!("{:.2}", a.least() / b.least());
        vec![name, ratio(&a.check, &b.check), ratio(&a.release, &b.release)]
    };
    let rows = [
        row(ours),
        row(area),
        row(theirs),
        ratio(format!("all areas by `{}`", OAS3_GEN.name), ours, theirs),
        ratio(format!("`{AREA}` alone by all areas"), area, ours),
    ];
    format!(
        "# How long the generated crate takes to compile\n\n\
         Written by `cargo xtask bench compile` on {}: the crate alone, its dependencies built, incremental builds off, the\n\
         least of {runs} runs in turn. `{}` generates from the same description with the overlays applied, as a crate of\n\
         its own with the client (`generate client-mod --workspace`).\n\n\
         {}",
        super::machine(),
        OAS3_GEN.name,
        table(&["crate", "check", "release"], &rows),
    )
}

/// Has `oas3-gen` write its crate, as its documentation tells, and keeps it out of our workspace.
fn generate(program: &Path, rendered: &Path, folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("cannot remove {}: {error}", folder.display()))?;
    }
    let mut command = Command::new(program);
    command.args(["generate", "client-mod", "--workspace", "--input"]).arg(rendered).arg("--output").arg(folder);
    finish(&mut command, RUN)?;

    let path = folder.join("Cargo.toml");
    let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let mut manifest: DocumentMut =
        text.parse().map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    manifest["workspace"] = Item::Table(Table::new());
    fs::write(&path, manifest.to_string()).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

impl Subject {
    /// Builds it with its dependencies, in both profiles.
    fn prepare(&self) -> Result<(), String> {
        for release in [false, true] {
            finish(&mut self.cargo(release), BUILD)
                .map_err(|error| format!("{} does not compile\n{error}", self.name))?;
        }
        Ok(())
    }

    /// Compiles it, and nothing else, from nothing.
    fn time(&mut self, release: bool) -> Result<(), String> {
        let source = self.folder.join("src/lib.rs");
        let touched = File::options().append(true).open(&source).and_then(|file| file.set_modified(SystemTime::now()));
        touched.map_err(|error| format!("cannot touch {}: {error}", source.display()))?;

        let finished = finish(self.cargo(release).arg("--offline"), BUILD)?;
        let compiled = finished
            .said
            .lines()
            .filter(|line| ["Checking ", "Compiling "].iter().any(|word| line.trim_start().starts_with(word)));
        if compiled.count() != 1 {
            return Err(format!("more or less than the one crate of {} was compiled:\n{}", self.name, finished.said));
        }
        let samples = if release { &mut self.release } else { &mut self.check };
        samples.add(finished.seconds);
        Ok(())
    }

    fn cargo(&self, release: bool) -> Command {
        let mut command = uncached_cargo();
        command.args(if release { &["build", "--release"][..] } else { &["check"] }).arg("--lib");
        command.arg("--manifest-path").arg(self.folder.join("Cargo.toml")).arg("--target-dir").arg(&self.target);
        if let Some(features) = &self.features {
            command.args(["--no-default-features", "--features", features]);
        }
        command
    }
}
