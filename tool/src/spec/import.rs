//! `spec import`: pages of the documentation in, the description with what they know out.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use kombo_codegen::Source;
use kombo_codegen::tools::import::{Changes, Imported, Prefer, import};

use super::{pages, say_next};
use crate::atomic::AtomicFile;
use crate::inputs::error_message;
use crate::program::{self, shown};

/// Flags of `spec import`.
#[derive(Args)]
pub struct Arguments {
    /// Markdown pages, each with an OpenAPI description in a fenced block
    #[arg(value_name = "PAGE", required = true)]
    pages: Vec<PathBuf>,
    /// The description to change
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Who is right about a component that other operations use as well; of several pages the last one counts
    #[arg(long, value_name = "SIDE")]
    prefer: Option<Side>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Side {
    Page,
    Description,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), String> {
    let spec = program::spec(arguments.spec.as_deref())?;
    let old = source(&spec)?;
    let pages = arguments.pages.iter().map(|page| source(page)).collect::<Result<Vec<_>, _>>()?;
    let prefer = arguments.prefer.map(|side| match side {
        Side::Page => Prefer::Page,
        Side::Description => Prefer::Description,
    });
    let imported = import(&old, &pages, prefer).map_err(|errors| error_message(&errors))?;
    for decided in &imported.decided {
        println!("decided: {decided}");
    }
    println!("{}", summary(&imported));
    if imported.text.as_bytes() == old.text {
        println!("{} is untouched", shown(&spec));
        return Ok(());
    }
    // First, so that what a run that is stopped has imported is not lost with the next fetch.
    pages.iter().try_for_each(|page| pages::keep(&spec, page))?;
    AtomicFile::new(&spec, imported.text.as_bytes())?.commit()?;
    say_next(&spec);
    Ok(())
}

fn source(path: &Path) -> Result<Source, String> {
    let name = shown(path);
    let text = fs::read(path).map_err(|error| format!("cannot read {name}: {error}"))?;
    Ok(Source { name, text })
}

/// What became of everything, as one paragraph.
fn summary(imported: &Imported) -> String {
    format!("operations: {}; components: {}", count(&imported.operations), count(&imported.components))
}

fn count(changes: &Changes) -> String {
    let parts = [
        ("added", &changes.added),
        ("changed", &changes.changed),
        ("removed", &changes.removed),
        ("unchanged", &changes.unchanged),
    ];
    let told = parts.iter().filter(|(what, names)| !names.is_empty() || *what == "added" || *what == "changed");
    let told = told.map(|(what, names)| {
        let list =
            if names.is_empty() || *what == "unchanged" { String::new() } else { format!(" ({})", names.join(", ")) };
        format!("{} {what}{list}", names.len())
    });
    told.collect::<Vec<_>>().join(", ")
}
