//! `cargo xtask spec lint`: what is described and what is not, and which entries of documentation overlays are of no use.
//!
//! In: the same as for a run. Out: counts by kind of thing, and what is wrong with the words. Parameters and properties
//! are counted in the description with all words filled in, by name: one is described when every place of that name
//! is, by itself or by what it refers to. All others are counted as the crate has them, after equal types have become
//! one, since words at any of their places serve them. It must not know how words look in the documentation.

mod coverage;
mod texts;

use crate::document::documentation::{Effect, Entry};
use crate::pipeline::{Input, Run};
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// What was found.
#[derive(Debug, Default)]
pub struct Lint {
    /// How much is described, by kind of thing.
    pub counts: Vec<Count>,
    /// What is wrong with entries of documentation overlays: they say nothing.
    pub faults: Diagnostics,
    /// Entries, or parts of them, without effect: what they are about has gone, or others say it first.
    pub idle: Diagnostics,
    /// How many entries there are.
    pub entries: usize,
    /// How many of them give way to the description's own words.
    pub gives_way: usize,
}

/// How many things of a kind are described.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The kind, in the plural.
    pub kind: &'static str,
    /// How many are described.
    pub described: usize,
    /// Those that are not: the name, and the first place without words.
    pub missing: Vec<(String, String)>,
}

impl Count {
    /// How many there are.
    pub fn all(&self) -> usize {
        self.described + self.missing.len()
    }
}

impl Lint {
    /// Whether all is described in words that say something. Entries without effect do no harm.
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty() && self.counts.iter().all(|count| count.missing.is_empty())
    }
}

/// Looks at a description and its documentation overlays.
pub fn lint(input: &Input<'_>) -> Result<Lint, Diagnostics> {
    crate::pipeline::on_large_stack(|| {
        let mut run = Run::new(input);
        let result = run.documented();
        let (document, api, names) = result.map_err(|diagnostics| run.locate(diagnostics))?;
        let idle: Diagnostics = run.entries.iter().flat_map(useless).collect();
        Ok(Lint {
            counts: coverage::count(&document, &api, &names),
            faults: run.locate(texts::judge(&run.entries)),
            idle: run.locate(idle),
            entries: run.entries.len(),
            gives_way: run.entries.iter().filter(|entry| entry.effect == Effect::GivesWay).count(),
        })
    })
}

/// What an entry says to nobody.
fn useless(entry: &Entry) -> Diagnostics {
    let found =
        |pointer: &str, message: String, help: &str| Diagnostic::new(pointer, message, help).in_file(&entry.file);
    match entry.effect {
        Effect::Nothing => vec![found(
            &entry.pointer,
            format!("`{}` is nothing that these words could describe", entry.target),
            "correct the `target`, or delete the entry if the description no longer has it",
        )],
        Effect::Covered => vec![found(
            &entry.pointer,
            format!("earlier entries describe all of `{}` already", entry.target),
            "delete this entry, or move it in front of the more general one",
        )],
        Effect::Filled | Effect::GivesWay => {
            let foreign = entry.foreign.iter().map(|value| {
                found(
                    &format!("{}/update", entry.pointer),
                    format!("no enum at `{}` has the value `{value}`", entry.target),
                    "correct the value, or delete its description",
                )
            });
            foreign.collect()
        }
    }
}
