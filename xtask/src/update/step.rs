//! A step: a command in, whether it went well and how it ended out. All that it says is kept in a file.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::workspace::root;

/// How many of its last lines are told where a step fails.
const TOLD: usize = 4;

/// What a step has come to.
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) passed: bool,
    pub(super) time: Duration,
    /// Where all that it said stands.
    pub(super) log: PathBuf,
    /// What it said, line by line.
    pub(super) lines: Vec<String>,
}

/// Runs another command of this program.
pub(super) fn xtask(name: &'static str, words: &[&str], folder: &Path) -> Result<Step, String> {
    let mut command = Command::new(program()?);
    command.args(words);
    step(name, command, folder)
}

/// This program. It is looked for once, for a check may build it anew.
fn program() -> Result<&'static Path, String> {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    if PROGRAM.get().is_none() {
        let found = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
        let _ = PROGRAM.set(found);
    }
    PROGRAM.get().map(PathBuf::as_path).ok_or_else(|| "this program cannot be found".to_owned())
}

fn step(name: &'static str, mut command: Command, folder: &Path) -> Result<Step, String> {
    let log = folder.join(format!("{}.log", name.replace([' ', '\''], "-")));
    let file = File::create(&log).map_err(|error| format!("cannot write {}: {error}", log.display()))?;
    let both = file.try_clone().map_err(|error| format!("cannot write {}: {error}", log.display()))?;
    eprintln!("update: {name}");
    let start = Instant::now();
    command.current_dir(root()).stdin(Stdio::null()).stdout(file).stderr(both);
    let status = command.status().map_err(|error| format!("cannot start the step {name}: {error}"))?;
    let text = fs::read(&log).map(|text| String::from_utf8_lossy(&text).into_owned()).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
    Ok(Step { name, passed: status.success(), time: start.elapsed(), log, lines })
}

impl Step {
    /// What it said of a failure: the lines with errors in them, or else its last ones.
    pub(super) fn end(&self) -> Vec<&str> {
        let is_error = |line: &&str| {
            let is_test = line.starts_with("test ") && line.ends_with("FAILED");
            line.starts_with("error") || is_test || line.contains("panicked at")
        };
        let mut told: Vec<&str> = self.lines.iter().map(String::as_str).filter(is_error).collect();
        if told.is_empty() {
            told = self.lines.iter().map(String::as_str).collect();
        }
        told.split_off(told.len().saturating_sub(TOLD))
    }
}
