//! How this program is called, and the repository it belongs to, if it belongs to one.
//!
//! In: what `main` says once. Out: names of commands and paths for people to read and type. Must not know what the
//! commands do.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::OnceLock;

/// What a program says of itself.
#[derive(Debug, Clone, Default)]
pub struct Program {
    /// What stands in front of a command, where that is not the name of this tool.
    pub command: Option<&'static str>,
    /// The repository, if the program belongs to one: paths are shown from there.
    pub root: Option<PathBuf>,
    /// The description where no command names one, if there is such a one.
    pub spec: Option<PathBuf>,
    /// The crate of the repository, which is written without `--out`.
    pub home: Option<PathBuf>,
    /// Where that description is published.
    pub url: Option<&'static str>,
}

/// Ends a program as its command has: with its code, or with its message.
pub fn end(result: Result<ExitCode, String>) -> ExitCode {
    result.unwrap_or_else(|message| {
        eprintln!("error: {message}");
        ExitCode::FAILURE
    })
}

static PROGRAM: OnceLock<Program> = OnceLock::new();

/// Says what this program is. Only the first call counts; without one it is the tool itself.
pub fn set(program: Program) {
    let _ = PROGRAM.set(program);
}

/// What this program is.
pub fn this() -> &'static Program {
    PROGRAM.get_or_init(Program::default)
}

/// How generated texts and messages call the commands.
const GENERIC: &str = "cargo xtask ";

/// The name of this tool, which stands in front of its commands.
pub const NAME: &str = "openapi-to-crate";

/// A text with its commands as this program has them.
pub fn named(text: &str) -> String {
    match this().command {
        Some(command) => text.replace(GENERIC, &format!("{command} ")),
        None => text.replace(GENERIC, &format!("{NAME} ")),
    }
}

/// A command of this program, as it is typed.
pub fn command(words: &str) -> String {
    format!("{} {words}", this().command.unwrap_or(NAME))
}

/// The description: the one that is given, or else the program's own.
pub fn spec(given: Option<&Path>) -> Result<PathBuf, String> {
    let spec = given.map(Path::to_path_buf).or_else(|| this().spec.clone());
    spec.ok_or_else(|| "no description is named; --spec names one".to_owned())
}

/// A path as people type it: without the folder of the repository, or without the current folder.
pub fn shown(path: &Path) -> String {
    let base = this().root.clone().or_else(|| std::env::current_dir().ok()).unwrap_or_default();
    path.strip_prefix(base).unwrap_or(path).display().to_string()
}

/// What git prints, run in a folder.
pub fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let mut command = Command::new("git");
    command.current_dir(folder).args(arguments);
    let output = command.output().map_err(|error| format!("cannot run git: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(format!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim()))
}
