//! `bench mock`: how many requests the mock server answers on one core, and whether it grows, by time and by data.
//!
//! The server is a process of its own, tied to the first core by `taskset`; the program that asks it runs on the second.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::server::Server;
use super::tools::{BUILD, RUN, uncached_cargo};
use crate::measure::finish;
use crate::table::table;
use crate::workspace::cargo::target;

/// How long the server is asked before its memory is looked at for the first time, in seconds.
const WARM_UP: u64 = 5;

pub(super) fn run(seconds: u64) -> Result<String, String> {
    eprintln!("building the server and what asks it");
    let mut build = uncached_cargo();
    build.args(["build", "--release", "--package", "kombo-mock", "--bin", "kombo-mock", "--example", "load"]);
    finish(&mut build, BUILD)?;
    let folder = target()?.join("release");
    let binary = |name: &str| -> PathBuf { folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)) };

    let mut command = Command::new("taskset");
    command.args(["--cpu-list", "0"]).arg(binary("kombo-mock"));
    // No limit that a minute could reach.
    command.args(["--rate-limit", "1000000000"]);
    let (server, line) = Server::start(&mut command)?;
    let word = |after: &str| Some(line.split(after).nth(1)?.split([' ', ',']).next()?.to_owned());
    let (url, key) = word(" at ").zip(word(", key ")).ok_or_else(|| format!("the server said nonsense: {line}"))?;

    let ask = |seconds: u64| -> Result<u64, String> {
        let mut command = Command::new("taskset");
        command.args(["--cpu-list", others()]).arg(binary("examples/load"));
        let said = finish(command.args([&url, &key, &seconds.to_string()]), RUN + Duration::from_secs(seconds))?.said;
        said.trim().parse().map_err(|_| format!("the program that asks said nonsense: {said}"))
    };
    ask(WARM_UP)?;
    let mut rows = Vec::new();
    let parts = 4;
    let process = server.id();
    let before = memory(process);
    rows.push(vec!["before".to_owned(), "–".to_owned(), shown(before)]);
    for part in 1..=parts {
        let asked = seconds.div_ceil(parts);
        eprintln!("asking for {asked} s, {part} of {parts}");
        let count = ask(asked)?;
        rows.push(vec![format!("{} s", part * asked), format!("{}", count / asked), shown(memory(process))]);
    }
    drop(server);
    Ok(report(&rows, &super::growth::rows(&binary("kombo-mock"))?))
}

/// The second core, if there is one.
fn others() -> &'static str {
    if std::thread::available_parallelism().map_or(1, std::num::NonZero::get) > 1 { "1" } else { "0" }
}

/// The memory that a process holds now, in MiB; Linux tells.
fn memory(process: u32) -> Option<f64> {
    memory_of(process, "VmRSS:")
}

/// A line of what Linux tells of the memory of a process, in MiB.
pub(super) fn memory_of(process: u32, what: &str) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(what))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1024.0)
}

pub(super) fn shown(memory: Option<f64>) -> String {
    memory.map_or_else(|| "unknown".to_owned(), |memory| format!("{memory:.1} MiB"))
}

fn report(rows: &[Vec<String>], growth: &[Vec<String>]) -> String {
    format!(
        "# How many requests the mock server answers\n\n\
         Written by `cargo xtask bench mock` on {}: release build, the server tied to one core, asked over eight\n\
         connections for pages of 10 tags. It is asked for {WARM_UP} s before the first look at its memory.\n\n\
         {}\n\
         With more records, the server is asked for a first page, and then for all employees by pages of 250.\n\n\
         {}",
        super::machine(),
        table(&["asked for", "answers a second", "memory"], rows),
        table(&["records", "first page", "all employees", "memory at the most"], growth),
    )
}
