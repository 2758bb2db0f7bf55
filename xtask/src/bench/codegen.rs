//! `bench codegen`: the whole description to a crate, beside `ploidy`.
//!
//! Both run as whole processes, in turn, each time into a folder that is not there yet, so that every file is written.
//! Those folders stay until the end: some file systems are slow to make files where many were just deleted.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::tools::{Bench, RUN, Tool};
use crate::measure::{Samples, finish, watch};
use crate::table::table;

const PLOIDY: Tool = Tool { name: "ploidy", version: "0.15.0" };

/// How often each program runs with its memory watched.
const WATCHED: usize = 3;

/// One of the two programs, and what its runs gave.
struct Program<'a> {
    binary: &'a Path,
    /// All but the folder, which comes last.
    arguments: Vec<&'a Path>,
    folder: &'a Path,
    runs: usize,
    seconds: Samples,
    peaks: Samples,
}

pub(super) fn run(runs: u32) -> Result<String, String> {
    let bench = Bench::prepare(&PLOIDY)?;
    let scratch = bench.scratch()?;
    let rendered = scratch.path().join("kombo.yaml");
    bench.render(&rendered)?;

    let (our_folder, their_folder) = (scratch.path().join("ours"), scratch.path().join("theirs"));
    let [codegen, timings, out] = ["codegen", "--timings", "--out"].map(Path::new);
    let [generate, rust, output] = ["generate", "rust", "--output"].map(Path::new);
    let mut ours = Program::new(&bench.ours, vec![codegen, timings, out], &our_folder);
    let mut theirs = Program::new(&bench.theirs, vec![generate, rust, &rendered, output], &their_folder);

    eprintln!("running both {runs} times");
    for _ in 0..WATCHED {
        ours.watch()?;
        theirs.watch()?;
    }
    let (our_lines, their_lines) = (lines(&our_folder)? / WATCHED, lines(&their_folder)? / WATCHED);
    let mut stages: Vec<(String, Samples)> = Vec::new();
    let mut rest = Samples::default();
    for _ in 0..runs {
        let said = ours.time()?;
        theirs.time()?;
        let found = timings_of(&said);
        if found.is_empty() {
            return Err("`xtask codegen --timings` named no stage".into());
        }
        rest.add(ours.seconds.last() * 1000.0 - found.iter().map(|(_, time)| time).sum::<f64>());
        for (stage, time) in found {
            let known = stages.iter().position(|(known, _)| *known == stage).unwrap_or_else(|| {
                stages.push((stage, Samples::default()));
                stages.len() - 1
            });
            stages[known].1.add(time);
        }
    }

    let wholes = [
        ours.row("`xtask codegen`", our_lines),
        theirs.row(&format!("`{}` {}", PLOIDY.name, PLOIDY.version), their_lines),
        vec![
            "ratio".into(),
            format!("{:.2}", ours.seconds.least() / theirs.seconds.least()),
            format!("{:.2}", ours.seconds.by(&theirs.seconds).median()),
            format!("{:.2}", ours.peaks.least() / theirs.peaks.least()),
            format!("{:.2}", our_lines as f64 / their_lines as f64),
        ],
    ];
    stages.push(("start, writing the files, end".into(), rest));
    let stages: Vec<Vec<String>> = stages
        .iter()
        .map(|(stage, samples)| vec![stage.clone(), milliseconds(samples.least()), milliseconds(samples.median())])
        .collect();
    Ok(format!(
        "# How long the generator takes\n\n\
         Written by `cargo xtask bench codegen` on {}: release builds, whole processes, {runs} runs of each in turn, every\n\
         time into an empty folder. Ours reads `spec/kombo.yaml` with its overlays and names, `{}` reads the same\n\
         description with the overlays applied. The ratio of medians is that of the runs pair by pair.\n\n\
         {}\n\
         Our stages, of the same runs:\n\n\
         {}",
        super::machine(),
        PLOIDY.name,
        table(&["program", "least", "median", "memory", "lines of Rust"], &wholes),
        table(&["stage", "least", "median"], &stages),
    ))
}

impl<'a> Program<'a> {
    fn new(binary: &'a Path, arguments: Vec<&'a Path>, folder: &'a Path) -> Program<'a> {
        Program { binary, arguments, folder, runs: 0, seconds: Samples::default(), peaks: Samples::default() }
    }

    /// The command, with the next folder to write.
    fn command(&mut self) -> Result<Command, String> {
        fs::create_dir_all(self.folder)
            .map_err(|error| format!("cannot make the folder {}: {error}", self.folder.display()))?;
        self.runs += 1;
        let mut command = Command::new(self.binary);
        command.args(&self.arguments).arg(self.folder.join(format!("crate-{}", self.runs)));
        Ok(command)
    }

    fn time(&mut self) -> Result<String, String> {
        let finished = finish(&mut self.command()?, RUN)?;
        self.seconds.add(finished.seconds);
        Ok(finished.said)
    }

    fn watch(&mut self) -> Result<(), String> {
        let finished = watch(&mut self.command()?, RUN, None)?;
        finished.peak.into_iter().for_each(|peak| self.peaks.add(peak));
        Ok(())
    }

    fn row(&self, name: &str, lines: usize) -> Vec<String> {
        let peak = self.peaks.least();
        vec![
            name.to_owned(),
            milliseconds(self.seconds.least() * 1000.0),
            milliseconds(self.seconds.median() * 1000.0),
            if peak.is_finite() { format!("{peak:.0} MiB") } else { "unknown".into() },
            lines.to_string(),
        ]
    }
}

fn milliseconds(value: f64) -> String {
    format!("{value:.1} ms")
}

/// The stages that `--timings` prints, a line each: `name 1.23 ms`.
fn timings_of(said: &str) -> Vec<(String, f64)> {
    let stage = |line: &str| {
        let (name, time) = line.trim().strip_suffix(" ms")?.rsplit_once(' ')?;
        Some((name.trim().to_owned(), time.parse().ok()?))
    };
    said.lines().filter_map(stage).collect()
}

/// How many lines of Rust stand below a folder.
fn lines(folder: &Path) -> Result<usize, String> {
    let fail = |error: std::io::Error| format!("cannot read the folder {}: {error}", folder.display());
    let mut count = 0;
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        if path.is_dir() {
            count += lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            count += fs::read_to_string(&path).map_err(fail)?.lines().count();
        }
    }
    Ok(count)
}
