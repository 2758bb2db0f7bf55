//! The changes as text for people, as Markdown for the changelog and for a request to merge, and as JSON for programs.

use std::fmt::Write;

use serde_json::{Value, json as value};

use super::lines::{lines, sentence};
use super::{Change, Diff, Sort, Verdict};

const ORDER: [(Verdict, &str); 4] = [
    (Verdict::Breaking, "Breaking"),
    (Verdict::Additive, "Additive"),
    (Verdict::Wire, "On the wire"),
    (Verdict::Docs, "Documentation"),
];

impl Diff {
    /// What the version has to be after the changes.
    pub fn advice(&self, version: &str) -> String {
        match self.verdict() {
            None => "Nothing has changed for callers.".into(),
            Some(verdict) => {
                let next = verdict.next(version).unwrap_or_else(|| "a new version".into());
                format!("All in all {}: after {version} comes {next} or later ({}).", verdict.word(), self.counts())
            }
        }
    }

    /// How many changes there are of each verdict.
    pub fn counts(&self) -> String {
        let count = |wanted: Verdict| {
            let all = self.changes.iter().chain(self.accepted.iter().map(|(change, _)| change));
            all.filter(|change| change.verdict == wanted).count()
        };
        let told = ORDER.iter().filter(|(verdict, _)| count(*verdict) > 0);
        told.map(|(verdict, _)| format!("{} {}", count(*verdict), verdict.word())).collect::<Vec<_>>().join(", ")
    }

    /// The changes of a verdict; those in wording alone only with `docs`.
    fn of(&self, verdict: Verdict, docs: bool) -> Vec<&Change> {
        self.changes.iter().filter(|change| change.verdict == verdict && (docs || !change.is_wording)).collect()
    }

    /// How much is not shown.
    fn unshown(&self, docs: bool) -> Option<String> {
        let count = self.changes.iter().filter(|change| change.is_wording).count();
        (count > 0 && !docs).then(|| {
            let (things, are) = if count == 1 { ("thing", "is") } else { ("things", "are") };
            format!("{count} {things} {are} described in other words; `cargo xtask spec diff --docs` lists them")
        })
    }
}

/// For people at a terminal: a line a change. Changes in wording alone are counted, and listed with `docs`.
pub fn text(diff: &Diff, version: &str, docs: bool) -> String {
    let mut out = String::new();
    for (verdict, _) in ORDER {
        for line in lines(&diff.of(verdict, docs)) {
            let _ = writeln!(out, "{:>9}: {}", verdict.word(), line.replace('`', ""));
        }
    }
    for (change, reason) in &diff.accepted {
        let _ = writeln!(out, "{:>9}: {} ({reason})", "accepted", sentence(change).replace('`', ""));
    }
    for remark in &diff.remarks {
        let _ = writeln!(out, "{:>9}: {remark}", "note");
    }
    if let Some(line) = diff.unshown(docs) {
        let _ = writeln!(out, "{:>9}: {}", Verdict::Docs.word(), line.replace('`', ""));
    }
    let _ = writeln!(out, "{}", diff.advice(version));
    out
}

/// For a request to merge.
pub fn markdown(diff: &Diff, version: &str, docs: bool) -> String {
    let mut out = format!("{}\n", diff.advice(version));
    let mut section = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            let lines: Vec<String> = lines.iter().map(|line| format!("- {}\n", line.replace('\n', "\n  "))).collect();
            let _ = write!(out, "\n### {title}\n\n{}", lines.concat());
        }
    };
    for (verdict, title) in ORDER {
        let mut lines: Vec<String> =
            lines(&diff.of(verdict, docs)).into_iter().map(|line| format!("{line}.")).collect();
        if verdict == Verdict::Docs {
            lines.extend(diff.unshown(docs).map(|line| format!("{line}.")));
        }
        section(title, lines);
    }
    section(
        "Accepted",
        diff.accepted.iter().map(|(change, reason)| format!("{}: {reason}", sentence(change))).collect(),
    );
    section("To look at", diff.remarks.clone());
    out
}

/// For programs.
pub fn json(diff: &Diff, version: &str) -> String {
    let change = |change: &Change| {
        value!({
            "subject": change.subject,
            "what": change.what,
            "verdict": change.verdict.word(),
            "reaches": change.reaches,
        })
    };
    let accepted: Vec<Value> = diff
        .accepted
        .iter()
        .map(|(one, reason)| {
            let mut one = change(one);
            one["reason"] = reason.as_str().into();
            one
        })
        .collect();
    let verdict = diff.verdict();
    let all = value!({
        "verdict": verdict.map(Verdict::word),
        "version": version,
        "next": verdict.and_then(|verdict| verdict.next(version)),
        "changes": diff.changes.iter().map(change).collect::<Vec<_>>(),
        "accepted": accepted,
        "remarks": diff.remarks,
    });
    format!("{all:#}\n")
}

impl Diff {
    /// The lines of the changelog: the heading and what stands below it. Documentation has none.
    pub fn changelog(&self) -> Vec<(&'static str, Vec<String>)> {
        let told = || self.changes.iter().chain(self.accepted.iter().map(|(change, _)| change));
        [
            (Sort::Added, "Added"),
            (Sort::Changed, "Changed"),
            (Sort::Deprecated, "Deprecated"),
            (Sort::Removed, "Removed"),
        ]
        .into_iter()
        .map(|(sort, title)| {
            let of = |verdict: Verdict, mark: &str| {
                let changes: Vec<&Change> =
                    told().filter(|change| change.sort == sort && change.verdict == verdict).collect();
                lines(&changes).into_iter().map(|line| format!("- {mark}{line}.")).collect::<Vec<_>>()
            };
            let lines =
                [(Verdict::Breaking, "**Breaking:** "), (Verdict::Additive, ""), (Verdict::Wire, "On the wire: ")];
            (title, lines.into_iter().flat_map(|(verdict, mark)| of(verdict, mark)).collect())
        })
        .filter(|(_, lines): &(_, Vec<String>)| !lines.is_empty())
        .collect()
    }
}
