//! `bench sync`: a long list over a slow line, by the crate and by the official SDKs.
//!
//! The server compresses if it is asked to. A proxy in front of it takes the time of a line of 20 Mbit/s with 50 ms there
//! and back. TCP's slow start is not played.

use std::process::Command;

use super::server::{Server, get};
use super::tools::{BUILD, RUN, uncached_cargo};
use crate::install;
use crate::measure::{finish, watch};
use crate::table::table;
use crate::workspace::cargo::target;
use crate::workspace::root;

/// How many employees there are.
const RECORDS: usize = 1750;
const MEGABITS: u32 = 20;
const MILLISECONDS: u32 = 50;

const INTEGRATION: &str = "bamboohr:HWUTwvyx2wLoSUHphiWVrp28";

/// A program, and the best of its runs.
struct Program {
    name: &'static str,
    command: Command,
    best: Option<Run>,
}

/// What a run took: seconds, the processor's seconds, MiB, bytes that came, requests.
#[derive(Clone, Copy)]
struct Run {
    wall: f64,
    cpu: f64,
    memory: Option<f64>,
    bytes: u64,
    requests: u64,
}

pub(super) fn run(runs: u32) -> Result<String, String> {
    eprintln!("building the server and the program that lists");
    for (package, example) in [("kombo-mock", "far"), ("kombo-client-tests", "list_all")] {
        let mut build = uncached_cargo();
        finish(build.args(["build", "--release", "--package", package, "--example", example]), BUILD)?;
    }
    let installed = install::folder()?;
    let (python, packages) = (install::python_sdk(&installed)?, install::typescript_sdk(&installed)?);
    let folder = target()?.join("release/examples");
    let own = root().join("tests/bench/sync");

    let mut server = Command::new(folder.join("far"));
    server.args([RECORDS.to_string(), MEGABITS.to_string(), MILLISECONDS.to_string()]);
    let (_server, line) = Server::start(&mut server)?;
    let (url, key) = line.trim().split_once(' ').ok_or_else(|| format!("the server said nonsense: {line}"))?;

    let command = |program: &std::path::Path, first: Option<std::path::PathBuf>, last: &str| {
        let mut command = Command::new(program);
        command.args(first).args([url, key, INTEGRATION, last]);
        command
    };
    let ours = folder.join("list_all");
    let packages = packages.to_string_lossy().into_owned();
    let mut programs = [
        ("`kombo`", command(&ours, None, "gzip")),
        ("`kombo` without `gzip`", command(&ours, None, "plain")),
        ("Python SDK", command(&python, Some(own.join("list_all.py")), "")),
        ("TypeScript SDK", command("node".as_ref(), Some(own.join("list_all.mjs")), &packages)),
    ]
    .map(|(name, command)| Program { name, command, best: None });
    // The first to ask has the records made.
    finish(&mut command(&ours, None, "gzip"), RUN)?;
    for round in 1..=runs {
        eprintln!("round {round} of {runs}");
        for program in &mut programs {
            let run = once(url, program)?;
            if program.best.is_none_or(|best| run.wall < best.wall) {
                program.best = Some(run);
            }
        }
    }
    Ok(report(&programs, runs))
}

fn once(url: &str, program: &mut Program) -> Result<Run, String> {
    counts(url)?;
    let done = watch(&mut program.command, RUN, None)?;
    let (bytes, requests) = counts(url)?;
    let nonsense = || format!("{} said nonsense: {}", program.name, done.said);
    let words: Vec<f64> = done.said.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [count, cpu, _] = words[..] else { return Err(nonsense()) };
    // Some are deleted, and not listed.
    if count < 0.8 * RECORDS as f64 {
        return Err(nonsense());
    }
    Ok(Run { wall: done.seconds, cpu, memory: done.peak, bytes, requests })
}

/// Bytes and requests since this was last asked.
fn counts(url: &str) -> Result<(u64, u64), String> {
    let address = url.trim_start_matches("http://").trim_end_matches("/v1");
    let body = get(address, "/far", "")?;
    let words = body.trim().split_once(' ');
    let parsed = words.and_then(|(bytes, requests)| Some((bytes.parse().ok()?, requests.parse().ok()?)));
    parsed.ok_or_else(|| format!("the server said nonsense: {body}"))
}

fn report(programs: &[Program], runs: u32) -> String {
    let ours = programs[0].best.map_or((1.0, 1.0), |best| (best.wall, best.cpu));
    let rows: Vec<Vec<String>> = programs
        .iter()
        .filter_map(|program| {
            let Run { wall, cpu, memory, bytes, requests } = program.best?;
            Some(vec![
                program.name.to_owned(),
                format!("{:.2}", ours.0 / wall),
                format!("{:.2}", ours.1 / cpu),
                format!("{wall:.2} s"),
                format!("{cpu:.3} s"),
                memory.map_or_else(|| "unknown".to_owned(), |memory| format!("{memory:.0} MiB")),
                format!("{} KB", bytes / 1000),
                requests.to_string(),
            ])
        })
        .collect();
    format!(
        "# A long list over a slow line\n\n\
         Written by `cargo xtask bench sync` on {}: a list of {RECORDS} employees in pages of 250, from a server that compresses,\n\
         over {MEGABITS} Mbit/s with {MILLISECONDS} ms there and back. Whole programs from start to end, in turn, the fastest\n\
         of {runs} runs each. The ratios are `kombo` by the program of the row.\n\n\
         {}",
        super::machine(),
        table(
            &["program", "time, ratio", "processor, ratio", "time", "processor", "memory", "received", "requests"],
            &rows
        ),
    )
}
