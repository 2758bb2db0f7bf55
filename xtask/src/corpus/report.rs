//! What is said of a corpus: a row for each description, why operations were skipped, and what went wrong.
//!
//! In: rows. Out: text. Must not know how the figures came about.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::check::Checked;
use super::one::Generated;
use crate::table::table;

/// A description, and what came of it.
pub(super) struct Row {
    pub(super) name: String,
    /// What was generated, or why nothing was.
    pub(super) generated: Result<Generated, String>,
    /// Nothing where there was nothing to check, or nobody asked.
    pub(super) checked: Option<Checked>,
}

impl Row {
    /// Whether a crate came of it within these MiB, and compiles without a warning.
    pub(super) fn is_right(&self, memory: f64) -> bool {
        let within = self.generated.as_ref().is_ok_and(|generated| generated.peak.is_none_or(|peak| peak <= memory));
        within && self.checked.as_ref().is_none_or(|checked| checked.warnings == 0 && checked.errors == 0)
    }
}

/// How many lines are shown of what went wrong with one description.
const SHOWN: usize = 12;

pub(super) fn report(rows: &[Row], memory: f64, verbose: bool) -> String {
    let head = ["description", "operations", "written", "notes", "s", "MiB", "warnings", "errors", ""];
    let cells: Vec<Vec<String>> = rows.iter().map(|row| cells(row, memory)).collect();
    let mut out = table(&head, &cells);
    let generated = || rows.iter().filter_map(|row| row.generated.as_ref().ok());
    let skipped = generated().flat_map(|generated| generated.skipped.iter().cloned());
    kinds(&mut out, "Skipped", skipped);
    if verbose {
        kinds(&mut out, "Notes", generated().flat_map(|generated| generated.notes.iter().map(|note| kind(note))));
    }
    for row in rows.iter().filter(|row| !row.is_right(memory)) {
        let why = match (&row.generated, &row.checked) {
            (Err(message), _) => message.clone(),
            (_, Some(Checked { first: Some(first), .. })) => first.clone(),
            _ => format!("it takes more than {memory:.0} MiB"),
        };
        let lines: Vec<&str> = why.lines().take(SHOWN).collect();
        let _ = write!(out, "\n{}:\n{}\n", row.name, lines.join("\n"));
    }
    let operations = generated()
        .fold((0, 0), |(all, written), generated| (all + generated.operations.0, written + generated.operations.1));
    let right = rows.iter().filter(|row| row.is_right(memory)).count();
    let _ = write!(
        out,
        "\n{right} of {} descriptions are right, with {} of {} operations written",
        rows.len(),
        operations.1,
        operations.0
    );
    out
}

fn cells(row: &Row, memory: f64) -> Vec<String> {
    let verdict = if row.is_right(memory) { "right" } else { "wrong" }.to_owned();
    let mut cells = vec![row.name.clone()];
    match &row.generated {
        Ok(generated) => {
            cells.extend([
                generated.operations.0.to_string(),
                generated.operations.1.to_string(),
                generated.notes.len().to_string(),
                format!("{:.2}", generated.seconds),
                generated.peak.map_or_else(|| "unknown".to_owned(), |peak| format!("{peak:.0}")),
            ]);
        }
        Err(_) => cells.extend(["", "", "", "", ""].map(str::to_owned)),
    }
    match &row.checked {
        Some(checked) => cells.extend([checked.warnings.to_string(), checked.errors.to_string()]),
        None => cells.extend(["", ""].map(str::to_owned)),
    }
    cells.push(verdict);
    cells
}

/// A line for each text, with how often it was said, the most frequent first.
fn kinds(out: &mut String, title: &str, texts: impl Iterator<Item = String>) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    if counts.is_empty() {
        return;
    }
    let mut sorted: Vec<(&String, &usize)> = counts.iter().collect();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let _ = write!(out, "\n{title}:\n");
    for (text, count) in sorted {
        let _ = writeln!(out, "{count:>6} {text}");
    }
}

/// A note without its place and the names in it.
fn kind(note: &str) -> String {
    let note = note.split_once(": ").map_or(note, |(_, rest)| rest);
    let note = note.split_once(" at ").map_or(note, |(what, _)| what);
    let parts: Vec<&str> = note.split('`').collect();
    let plain = parts.iter().enumerate().map(|(index, part)| if index % 2 == 0 { part } else { "`…`" });
    plain.collect()
}

#[cfg(test)]
mod tests {
    use super::{Checked, Generated, Row, report};

    fn row(name: &str, generated: Result<Generated, String>, checked: Option<Checked>) -> Row {
        Row { name: name.into(), generated, checked }
    }

    #[test]
    fn a_row_is_right_if_a_small_crate_compiles_without_a_warning() {
        let made = |peak: f64| {
            let skipped = vec!["its answer is XML".to_owned()];
            let notes = vec!["#/a: `b` restricts nothing here".to_owned()];
            Generated { operations: (3, 2), skipped, notes, peak: Some(peak), seconds: 1.0 }
        };
        let warned = Checked { warnings: 1, errors: 0, first: Some("warning: unused".into()) };
        let rows = [
            row("good.yaml", Ok(made(30.0)), Some(Checked::default())),
            row("large.yaml", Ok(made(400.0)), Some(Checked::default())),
            row("warned.yaml", Ok(made(30.0)), Some(warned)),
            row("refused.yaml", Err("1 mistake in the input".into()), None),
        ];
        let verdicts: Vec<bool> = rows.iter().map(|row| row.is_right(300.0)).collect();
        assert_eq!(verdicts, [true, false, false, false]);
        let text = report(&rows, 300.0, true);
        for part in [
            "     3 its answer is XML",
            "     3 `…` restricts nothing here",
            "refused.yaml:\n1 mistake in the input",
            "warned.yaml:\nwarning: unused",
            "large.yaml:\nit takes more than 300 MiB",
            "1 of 4 descriptions are right, with 6 of 9 operations written",
        ] {
            assert!(text.contains(part), "{part:?} is not in\n{text}");
        }
    }
}
