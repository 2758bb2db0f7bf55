//! The changes as text for people, as Markdown for the changelog and for a request to merge, and as JSON for programs.

use std::fmt::Write;

use serde_json::{Value, json as value};

use super::{Change, Diff, Verdict};

const ORDER: [(Verdict, &str); 3] =
    [(Verdict::Breaking, "Breaking"), (Verdict::Additive, "Additive"), (Verdict::Docs, "Documentation")];

/// What the version has to be after the changes.
fn advice(diff: &Diff, version: &str) -> String {
    match diff.verdict() {
        None => "Nothing has changed for callers.".into(),
        Some(verdict) => {
            let next = verdict.next(version).unwrap_or_else(|| "a new version".into());
            format!("All in all {}: after {version} comes {next} or later.", verdict.word())
        }
    }
}

fn sentence(change: &Change) -> String {
    let mut out = format!("{} {}", change.subject, change.what);
    if let Some(first) = out.chars().next().filter(char::is_ascii_lowercase) {
        out.replace_range(..1, &first.to_ascii_uppercase().to_string());
    }
    out
}

/// For people at a terminal: a line a change.
pub fn text(diff: &Diff, version: &str) -> String {
    let mut out = String::new();
    for change in &diff.changes {
        let _ = writeln!(out, "{:>9}: {}", change.verdict.word(), sentence(change).replace('`', ""));
    }
    for remark in &diff.remarks {
        let _ = writeln!(out, "{:>9}: {remark}", "note");
    }
    let _ = writeln!(out, "{}", advice(diff, version));
    out
}

/// For a request to merge.
pub fn markdown(diff: &Diff, version: &str) -> String {
    let mut out = format!("{}\n", advice(diff, version));
    for (verdict, title) in ORDER {
        let changes: Vec<&Change> = diff.changes.iter().filter(|change| change.verdict == verdict).collect();
        if !changes.is_empty() {
            let _ = write!(out, "\n### {title}\n\n");
            changes.iter().for_each(|change| {
                let _ = writeln!(out, "- {}.", sentence(change));
            });
        }
    }
    if !diff.remarks.is_empty() {
        out.push_str("\n### To look at\n\n");
        for remark in &diff.remarks {
            let _ = writeln!(out, "- {}", remark.replace('\n', "\n  "));
        }
    }
    out
}

/// For programs.
pub fn json(diff: &Diff, version: &str) -> String {
    let changes: Vec<Value> = diff
        .changes
        .iter()
        .map(|change| value!({ "subject": change.subject, "what": change.what, "verdict": change.verdict.word() }))
        .collect();
    let verdict = diff.verdict();
    let all = value!({
        "verdict": verdict.map(Verdict::word),
        "version": version,
        "next": verdict.and_then(|verdict| verdict.next(version)),
        "changes": changes,
        "remarks": diff.remarks,
    });
    format!("{all:#}\n")
}

impl Diff {
    /// The lines of the changelog: the heading and what stands below it.
    pub fn changelog(&self) -> Vec<(&'static str, Vec<String>)> {
        let heading = |change: &Change| match change.verdict {
            _ if change.what.contains("deprecated") => "Deprecated",
            Verdict::Additive if change.what.starts_with("is new") || change.what.starts_with("are new") => "Added",
            Verdict::Breaking if change.what.starts_with("is gone") || change.what.starts_with("are gone") => "Removed",
            _ => "Changed",
        };
        let told = || self.changes.iter().filter(|change| change.verdict != Verdict::Docs);
        ["Added", "Changed", "Deprecated", "Removed"]
            .into_iter()
            .map(|title| {
                let lines = told().filter(|change| heading(change) == title).map(|change| {
                    let breaking = if change.verdict == Verdict::Breaking { "**Breaking:** " } else { "" };
                    format!("- {breaking}{}.", sentence(change))
                });
                (title, lines.collect())
            })
            .filter(|(_, lines): &(_, Vec<String>)| !lines.is_empty())
            .collect()
    }
}
