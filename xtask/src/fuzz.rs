//! `cargo xtask fuzz`: gives the targets of `kombo-fuzz` to libFuzzer, one after the other.
//!
//! In: a target or none, a time for each. Out: how many inputs were tried, or the first that a target fails on. Needs nightly
//! Rust and `cargo-fuzz`; without them the tests of `kombo-fuzz` try the committed seeds. Must not know what a target looks
//! at.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use clap::Args;

use crate::table::table;
use crate::workspace::cargo::target;
use crate::workspace::root;
use openapi_to_crate::program::shown;

/// Flags of `cargo xtask fuzz`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// One of the folders of tests/fuzz/seeds; all of them without it
    #[arg(value_name = "TARGET")]
    target: Option<String>,
    /// How long each target is given inputs
    #[arg(long, value_name = "N", default_value_t = 60)]
    seconds: u64,
}

const NEEDS: &str = "fuzzing needs nightly Rust and cargo-fuzz: `rustup toolchain install nightly`, `cargo install cargo-fuzz`; \
                     without them `cargo test -p kombo-fuzz` tries the committed seeds";

/// The longest input, in bytes; the memory that a target may take, in MiB; the time that one input may take, in seconds.
const LIMITS: [&str; 3] = ["-max_len=8192", "-rss_limit_mb=4096", "-timeout=60"];

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let found = targets(&root().join("tests/fuzz/seeds"))?;
    let wanted: Vec<&String> =
        found.iter().filter(|name| arguments.target.as_ref().is_none_or(|wanted| wanted == *name)).collect();
    if wanted.is_empty() {
        return Err(format!("there is no such target; there are {}", found.join(", ")));
    }
    let there = cargo_fuzz().arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !there.is_ok_and(|status| status.success()) {
        return Err(NEEDS.to_owned());
    }
    let mut rows = Vec::new();
    let mut failed = Vec::new();
    for name in wanted {
        match fuzz(name, arguments.seconds)? {
            Fuzzed::Held(tried) => rows.push(vec![name.clone(), tried, arguments.seconds.to_string()]),
            Fuzzed::Failed(why) => failed.push(why),
        }
    }
    print!("{}", table(&["target", "inputs", "s"], &rows));
    if failed.is_empty() { Ok(ExitCode::SUCCESS) } else { Err(failed.join("\n")) }
}

/// The names of the folders with seeds.
fn targets(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", shown(folder)))?;
    let mut names: Vec<String> =
        entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())).collect();
    names.sort();
    Ok(names)
}

/// `cargo fuzz` of nightly Rust: this program may have been started by another.
fn cargo_fuzz() -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly", "cargo", "fuzz"]).current_dir(root()).env_remove("CARGO").env_remove("RUSTC");
    command
}

/// What came of a target.
enum Fuzzed {
    /// How many inputs were tried.
    Held(String),
    /// On what it failed, and what to do.
    Failed(String),
}

fn fuzz(name: &str, seconds: u64) -> Result<Fuzzed, String> {
    let home = target()?.join("fuzz");
    let (corpus, findings) = (home.join("corpus").join(name), home.join("findings").join(name));
    for folder in [&corpus, &findings] {
        fs::create_dir_all(folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    }
    let log = home.join(format!("{name}.log"));
    let file = fs::File::create(&log).map_err(|error| format!("cannot write {}: {error}", log.display()))?;
    let again = file.try_clone().map_err(|error| format!("cannot write {}: {error}", log.display()))?;
    eprintln!("{name}: {seconds} s; what libFuzzer says is in {}", log.display());
    let mut command = cargo_fuzz();
    command.args(["run", "--fuzz-dir", "tests/fuzz/libfuzzer", "--sanitizer", "none", "--target-dir"]);
    command.arg(home.join("build")).arg(name).arg(&corpus).arg(format!("tests/fuzz/seeds/{name}"));
    command.args(["--", "-print_final_stats=1", &format!("-max_total_time={seconds}")]).args(LIMITS);
    command.arg(format!("-artifact_prefix={}/", findings.display()));
    let status = command.stdin(Stdio::null()).stdout(again).stderr(file).status();
    let status = status.map_err(|error| format!("cannot start cargo-fuzz: {error}"))?;
    let said = fs::read(&log).map_err(|error| format!("cannot read {}: {error}", log.display()))?;
    let said = String::from_utf8_lossy(&said).into_owned();
    let tried = said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    match (status.success(), tried) {
        (true, Some(tried)) => Ok(Fuzzed::Held(tried.trim().to_owned())),
        _ => Ok(Fuzzed::Failed(format!(
            "{name} has failed: see {}; when it is fixed, put the input, which is in {}, into tests/fuzz/seeds/{name}",
            log.display(),
            findings.display()
        ))),
    }
}
