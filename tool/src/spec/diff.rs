//! `spec diff`: what has changed for callers from one description to the next.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use kombo_codegen::changes::{self, Verdict};

use crate::atomic;
use crate::comparison::compare;
use crate::inputs::Inputs;
use crate::program;

/// Flags of `spec diff`.
#[derive(Args)]
pub struct Arguments {
    /// The description before: a file, or a revision in git of the file that it is now [default: HEAD]
    old: Option<String>,
    /// The description now: a file, or a revision [default: the description of this repository as it lies there]
    new: Option<String>,
    /// How to say it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// The file to write; standard output when absent
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
    /// List what is only described in other words; it is counted otherwise
    #[arg(long)]
    docs: bool,
    /// Exit with 1 when changes that are not in accepted.toml ask this much of callers, or more
    #[arg(long, value_enum, value_name = "VERDICT")]
    fail_on: Option<Level>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Level {
    Docs,
    Wire,
    Additive,
    Breaking,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let new = arguments.new.as_deref();
    // A revision has the file that the other side is, or else the program's own description.
    let file = match new.map(Path::new).filter(|path| path.is_file()) {
        Some(path) => Some(path.to_path_buf()),
        None => program::this().spec.clone(),
    };
    let old = named(arguments.old.as_deref().unwrap_or("HEAD"), file.as_deref())?;
    let new = match new {
        Some(new) => named(new, file.as_deref())?,
        None => {
            Inputs::read(&program::spec(None).map_err(|_| "one description is no comparison; name two".to_owned())?)?
        }
    };
    let diff = compare(old, new)?;
    let version = env!("CARGO_PKG_VERSION");
    let text = match if arguments.json { Format::Json } else { arguments.format } {
        Format::Text => changes::text(&diff, version, arguments.docs),
        Format::Markdown => changes::markdown(&diff, version, arguments.docs),
        Format::Json => changes::json(&diff, version),
    };
    let text = program::named(&text);
    match &arguments.out {
        None => std::io::stdout()
            .write_all(text.as_bytes())
            .map_err(|error| format!("cannot write to standard output: {error}"))?,
        Some(path) => atomic::write(path, &text)?,
    }
    let most = match arguments.fail_on {
        None => return Ok(ExitCode::SUCCESS),
        Some(Level::Docs) => Verdict::Docs,
        Some(Level::Wire) => Verdict::Wire,
        Some(Level::Additive) => Verdict::Additive,
        Some(Level::Breaking) => Verdict::Breaking,
    };
    Ok(if diff.open_verdict().is_some_and(|verdict| verdict >= most) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// A file, or else a revision.
fn named(name: &str, file: Option<&Path>) -> Result<Inputs, String> {
    let path = Path::new(name);
    if path.is_file() {
        return Inputs::read(path);
    }
    let file = file.ok_or_else(|| format!("{name} is no file"))?;
    Inputs::committed(name, file).map_err(|error| format!("{name} is neither a file nor a revision: {error}"))
}
