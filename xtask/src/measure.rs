//! Runs a program to its end.
//!
//! In: a command and its limits. Out: how long it took, how much memory it held, what it said. Must not know what the
//! program is for.

use std::fmt::Write;
use std::io::{Read, Seek};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How often a running program is looked at; what a time may be off by.
const STEP: Duration = Duration::from_micros(500);

/// A program that has run well.
pub(crate) struct Finished {
    /// From its start to its end.
    pub(crate) seconds: f64,
    /// The most memory it held, where it was watched and the system tells.
    pub(crate) peak: Option<f64>,
    /// What it wrote to standard output and standard error.
    pub(crate) said: String,
}

/// Runs `command`, for at most `limit`.
pub(crate) fn finish(command: &mut Command, limit: Duration) -> Result<Finished, String> {
    run(command, limit, None)
}

/// Runs `command` and watches its memory, which costs it some time. With a ceiling, one that holds more MiB is stopped.
pub(crate) fn watch(command: &mut Command, limit: Duration, ceiling: Option<f64>) -> Result<Finished, String> {
    run(command, limit, Some(ceiling.unwrap_or(f64::INFINITY)))
}

fn run(command: &mut Command, limit: Duration, watched: Option<f64>) -> Result<Finished, String> {
    let name = shown(command);
    let fail = |error: std::io::Error| format!("cannot run `{name}`: {error}");
    let mut file = tempfile::tempfile().map_err(fail)?;
    command.stdin(Stdio::null());
    command.stdout(file.try_clone().map_err(fail)?).stderr(file.try_clone().map_err(fail)?);
    let start = Instant::now();
    let mut child = command.spawn().map_err(fail)?;
    let (mut peak, process) = (None, child.id());
    let status = loop {
        if let Some(status) = child.try_wait().map_err(fail)? {
            break status;
        }
        let mut stop = |excess: String| {
            let _ = child.kill();
            let _ = child.wait();
            Err(format!("`{name}` was stopped, since it took more than {excess}"))
        };
        if start.elapsed() > limit {
            return stop(format!("{} s", limit.as_secs()));
        }
        if let Some(ceiling) = watched {
            peak = self::peak(process).or(peak);
            if peak.is_some_and(|peak| peak > ceiling) {
                return stop(format!("{ceiling:.0} MiB"));
            }
        }
        sleep(STEP);
    };
    let seconds = start.elapsed().as_secs_f64();

    let mut bytes = Vec::new();
    file.rewind().and_then(|()| file.read_to_end(&mut bytes)).map_err(fail)?;
    let said = String::from_utf8_lossy(&bytes).into_owned();
    if !status.success() {
        let lines: Vec<&str> = said.lines().collect();
        let end = lines[lines.len().saturating_sub(40)..].join("\n");
        return Err(format!("`{name}` failed ({status}); the end of what it said:\n{end}"));
    }
    Ok(Finished { seconds, peak, said })
}

/// A command as one would type it.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut out = program.file_name().unwrap_or(command.get_program()).to_string_lossy().into_owned();
    for argument in command.get_args() {
        let _ = write!(out, " {}", argument.to_string_lossy());
    }
    out
}

/// The most memory the process has held so far, in MiB; Linux keeps the account.
pub(crate) fn peak(process: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1024.0)
}

/// What several runs gave.
#[derive(Clone, Default)]
pub(crate) struct Samples(Vec<f64>);

impl Samples {
    pub(crate) fn add(&mut self, value: f64) {
        self.0.push(value);
    }

    /// The one that was added last.
    pub(crate) fn last(&self) -> f64 {
        self.0.last().copied().unwrap_or(f64::NAN)
    }

    /// The least: what the work takes when nothing else gets in its way.
    pub(crate) fn least(&self) -> f64 {
        self.0.iter().copied().fold(f64::INFINITY, f64::min)
    }

    /// The one in the middle.
    pub(crate) fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
    }

    /// Each run of ours by the run of theirs beside it.
    pub(crate) fn by(&self, other: &Samples) -> Samples {
        Samples(self.0.iter().zip(&other.0).map(|(ours, theirs)| ours / theirs).collect())
    }
}
