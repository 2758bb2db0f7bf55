//! `bench decode`: a page of employees read by the crate, beside `serde_json::Value` and what `openapi-to-rust` generates.
//!
//! All three are in one program, `tests/bench` with the others' types put beside ours, and take turns on the same page.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use toml_edit::{DocumentMut, Item, Table, value};

use super::tools::{BUILD, Bench, RUN, Tool, uncached_cargo};
use crate::measure::finish;
use crate::table::table;
use crate::workspace::root;

const OPENAPI_TO_RUST: Tool = Tool { name: "openapi-to-rust", version: "0.23.0" };

/// The program: ours, a tree of values, and the type that the others give the answer of `GET /hris/employees`.
const MAIN: &str = r#"
#[allow(warnings)]
mod types;

const THEIRS: kombo_bench::Subject = ("openapi-to-rust", |page| {
    let answer: types::GetHrisEmployeesPositiveResponse =
        serde_json::from_str(page).map_err(|error| error.to_string())?;
    Ok(std::hint::black_box(answer).data.results.len())
});

fn main() -> Result<(), String> {
    kombo_bench::run(&[kombo_bench::KOMBO, kombo_bench::VALUE, THEIRS])
}
"#;

/// One way to decode the page, with what it took.
struct Subject {
    name: String,
    seconds: f64,
    bytes: f64,
    peak: Option<f64>,
}

pub(super) fn run(rounds: u32) -> Result<String, String> {
    let bench = Bench::prepare(&OPENAPI_TO_RUST)?;
    let folder = bench.folder.join("decode");
    let rendered = bench.folder.join("kombo.yaml");
    bench.render(&rendered)?;
    write_program(&bench.theirs, &rendered, &folder)?;
    eprintln!("building the program, types of {} included", OPENAPI_TO_RUST.name);
    let program = build(&folder, &bench.folder.join("build-decode"))?;

    let scratch = bench.scratch()?;
    let page = scratch.path().join("page.json");
    let said = finish(Command::new(&program).arg("page"), RUN)?.said;
    fs::write(&page, said).map_err(|error| format!("cannot write {}: {error}", page.display()))?;
    eprintln!("decoding the page {rounds} times by each");
    let said = finish(Command::new(&program).args(["time", &rounds.to_string()]), BUILD)?.said;
    let mut subjects =
        said.lines().map(read_line).collect::<Option<Vec<Subject>>>().ok_or("the program said nonsense")?;
    for subject in &mut subjects {
        let said = finish(Command::new(&program).args(["memory", &subject.name]).arg(&page), RUN)?.said;
        subject.peak = said.trim().parse().ok();
    }
    Ok(report(&subjects, rounds))
}

/// Has `openapi-to-rust` write its types, and puts a program around them that is no member of our workspace.
fn write_program(theirs: &Path, rendered: &Path, folder: &Path) -> Result<(), String> {
    let source = folder.join("src");
    let write = |path: PathBuf, text: String| {
        fs::write(&path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
    };
    fs::create_dir_all(&source).map_err(|error| format!("cannot make the folder {}: {error}", source.display()))?;
    let types = folder.join("types");
    let mut command = Command::new(theirs);
    command.arg("generate").arg(rendered).args(["--types-only", "--output-dir"]).arg(&types);
    finish(&mut command, RUN)?;

    let needs = types.join("REQUIRED_DEPS.toml");
    let text = fs::read_to_string(&needs).map_err(|error| format!("cannot read {}: {error}", needs.display()))?;
    let mut manifest: DocumentMut =
        text.parse().map_err(|error| format!("{} cannot be read: {error}", needs.display()))?;
    manifest["package"] =
        Item::Table(Table::from_iter([("name", "decode"), ("version", "0.0.0"), ("edition", "2024")]));
    manifest["workspace"] = Item::Table(Table::new());
    manifest["dependencies"]["kombo-bench"]["path"] = value(root().join("tests/bench").display().to_string());
    write(folder.join("Cargo.toml"), manifest.to_string())?;
    write(source.join("main.rs"), MAIN.to_owned())?;
    fs::copy(types.join("types.rs"), source.join("types.rs"))
        .map(|_| ())
        .map_err(|error| format!("{} wrote no types: {error}", OPENAPI_TO_RUST.name))
}

fn build(folder: &Path, target: &Path) -> Result<PathBuf, String> {
    let mut command = uncached_cargo();
    command.args(["build", "--release", "--manifest-path"]).arg(folder.join("Cargo.toml"));
    command.arg("--target-dir").arg(target);
    finish(&mut command, BUILD)?;
    Ok(target.join("release").join(format!("decode{}", std::env::consts::EXE_SUFFIX)))
}

/// Reads `NAME<tab>seconds<tab>bytes`.
fn read_line(line: &str) -> Option<Subject> {
    let mut parts = line.split('\t');
    let name = parts.next()?.to_owned();
    let (seconds, bytes) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(Subject { name, seconds, bytes, peak: None })
}

fn report(subjects: &[Subject], rounds: u32) -> String {
    let speed = |subject: &Subject| subject.bytes / subject.seconds / 1e6;
    let ours = subjects.first().map_or(f64::NAN, speed);
    let rows: Vec<Vec<String>> = subjects
        .iter()
        .map(|subject| {
            vec![
                format!("`{}`", subject.name),
                format!("{:.1} ms", subject.seconds * 1000.0),
                format!("{:.0} MB/s", speed(subject)),
                format!("{:.2}", ours / speed(subject)),
                subject.peak.map_or_else(|| "unknown".into(), |peak| format!("{peak:.1} MiB")),
            ]
        })
        .collect();
    let bytes = subjects.first().map_or(0.0, |subject| subject.bytes) / 1e6;
    format!(
        "# How fast a page of employees is decoded\n\n\
         Written by `cargo xtask bench decode` on {}: 1,000 employees with every field set, {bytes:.1} MB, release build,\n\
         the least of {rounds} rounds in which each took its turn. Ours is the whole way from the answer to the page with its\n\
         envelope, the copying of the bytes included. Memory is by how much the process grew for one page.\n\n\
         {}",
        super::machine(),
        table(&["decoded by", "least", "speed", "ours is faster by", "memory"], &rows),
    )
}
