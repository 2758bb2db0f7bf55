//! The report: the verdict and the version, the names to decide, what has changed, entries without effect, what each
//! check said. It is meant to be read from top to bottom, so it has its limits; what does not fit stands in files
//! beside it.

use std::fmt::Write;
use std::path::Path;

use kombo_codegen::changes::{Diff, Verdict, markdown};
use kombo_codegen::name::NewName;
use kombo_codegen::tools::prune::Idle;

use super::prune::Pruned;
use super::step::Step;
use openapi_to_crate::program::shown;

/// The most lines of all, and of some parts: what is left is for changes.
const MOST: usize = 145;
const MOST_NAMES: usize = 28;
const MOST_LEFT: usize = 14;
/// The most characters of a line, and of the whole: a request to merge takes 65,536.
const WIDEST: usize = 900;
const LONGEST: usize = 60_000;

/// What was found.
pub(super) struct Found {
    pub(super) pruned: Result<Pruned, String>,
    pub(super) new_names: Result<Vec<NewName>, String>,
    /// What is different from the last commit.
    pub(super) diff: Result<Diff, String>,
    /// What is different from the last release, where its tag is here, and its version.
    pub(super) since_release: Option<(Option<Diff>, String)>,
    /// Whether the mock has the description.
    pub(super) mock: Result<(), String>,
}

/// What was done.
pub(super) struct Facts<'a> {
    pub(super) version: &'a str,
    pub(super) steps: &'a [Step],
    pub(super) skipped: &'a [&'a str],
    pub(super) folder: &'a Path,
}

/// The verdict in a line, for a title.
pub(super) fn title(found: &Found, version: &str) -> String {
    let Ok(diff) = &found.diff else { return "The API description cannot be read".to_owned() };
    match diff.verdict() {
        None => "The API description: nothing has changed for callers".to_owned(),
        Some(Verdict::Docs) => "The API description: other words".to_owned(),
        Some(verdict) => format!("The API description: {}{}", verdict.word(), next(found, version)),
    }
}

/// The version that is due, by what has changed since the last release.
fn next(found: &Found, version: &str) -> String {
    match &found.since_release {
        None => format!(", {version} is not released yet"),
        Some((None, released)) => format!(", no tag of {released} here"),
        Some((Some(diff), released)) => match diff.verdict().and_then(|verdict| verdict.next(released)) {
            Some(next) => format!(", {next} after {released}"),
            None => format!(", {released} stays"),
        },
    }
}

pub(super) fn text(found: &Found, facts: &Facts<'_>) -> String {
    let mut out = format!("# {}\n\n", title(found, facts.version));
    out.push_str(&verdict(found, facts));
    names(&found.new_names, &mut out);
    let mut rest = String::new();
    entries(&found.pruned, &mut rest);
    checks(facts, &mut rest);
    if let Err(problem) = &found.mock {
        line(&mut rest, &format!("- the description of the mock: **failed**: {}", problem.replace('\n', " ")));
    }
    changes(found, facts, MOST.saturating_sub(out.lines().count() + rest.lines().count()), &mut out);
    out.push_str(&rest);
    let lines: Vec<String> = out.lines().map(|line| cut(line, WIDEST)).collect();
    cut(&lines.join("\n"), LONGEST) + "\n"
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn verdict(found: &Found, facts: &Facts<'_>) -> String {
    let mut out = String::new();
    match &found.diff {
        Err(problem) => line(&mut out, &format!("What has changed is not known: {}", problem.replace('\n', " "))),
        Ok(diff) => {
            let all = diff.verdict().map_or("nothing has changed for callers".to_owned(), |verdict| {
                format!("{} ({})", verdict.word(), diff.counts())
            });
            line(&mut out, &format!("Against the last commit: {all}."));
        }
    }
    let release = match &found.since_release {
        None => format!("Nothing has been released yet: the version {} fits.", facts.version),
        Some((None, released)) => format!("The release {released} has no tag here; `git fetch --tags` brings it."),
        Some((Some(diff), released)) => format!("Against the release: {}", diff.advice(released)),
    };
    line(&mut out, &release);
    let failed: Vec<&str> = facts.steps.iter().filter(|step| !step.passed).map(|step| step.name.as_str()).collect();
    match failed.as_slice() {
        [] => line(&mut out, "Every step went well."),
        failed => line(&mut out, &format!("These steps failed: {}.", failed.join(", "))),
    }
    out
}

fn names(found: &Result<Vec<NewName>, String>, out: &mut String) {
    let names = match found {
        Err(problem) => return line(out, &format!("\n## New names\n\nThey are not known: {problem}")),
        Ok(names) if names.is_empty() => return,
        Ok(names) => names,
    };
    let _ = write!(
        out,
        "\n## New names to decide ({})\n\nThey stay once this is merged. Paste what is to be another into `spec/names.toml`, changed.\n\n```toml\n",
        names.len()
    );
    let mut table = "";
    // What callers write most comes first, and parts of new types last.
    let mut order: Vec<&NewName> = names.iter().collect();
    let rank = |name: &&NewName| {
        let tables = ["merge", "regions", "areas", "methods", "types", "variants"];
        let depth = if name.table == "types" { name.line.matches('.').count() } else { 0 };
        (tables.iter().position(|table| *table == name.table), depth)
    };
    order.sort_by_key(rank);
    for name in order.iter().take(MOST_NAMES) {
        if name.table != table {
            table = name.table;
            let _ = writeln!(out, "[{table}]");
        }
        let _ = writeln!(out, "{} # {}", name.line, name.what);
    }
    if order.len() > MOST_NAMES {
        let rest: Vec<&str> = order[MOST_NAMES..].iter().map(|name| name.name.as_str()).collect();
        let _ = writeln!(out, "# and {} parts of these: {}", rest.len(), rest.join(", "));
    }
    out.push_str("```\n");
}

fn changes(found: &Found, facts: &Facts<'_>, room: usize, out: &mut String) {
    // The heading and what does not fit take their lines too.
    let most = room.saturating_sub(4).max(10);
    let Ok(diff) = &found.diff else { return };
    // Entries without effect have a part of their own.
    let remarks = diff.remarks.iter().filter(|remark| !remark.contains("  help: ")).cloned().collect();
    let shown_diff = Diff { remarks, ..diff.clone() };
    let text = markdown(&shown_diff, facts.version, false);
    let lines: Vec<&str> = text.lines().skip(1).filter(|line| !line.is_empty()).collect();
    if lines.is_empty() {
        return;
    }
    out.push_str("\n## What has changed for callers\n\n");
    for one in lines.iter().take(most) {
        match one.strip_prefix("### ") {
            Some(heading) => line(out, &format!("**{heading}**")),
            None => line(out, one),
        }
    }
    if lines.len() > most {
        let _ = writeln!(out, "- … and {} more lines, in {}", lines.len() - most, shown(&facts.folder.join("diff.md")));
    }
}

fn entries(pruned: &Result<Pruned, String>, out: &mut String) {
    let pruned = match pruned {
        Err(problem) => return line(out, &format!("\n## Entries without effect\n\nThey are not known: {problem}")),
        Ok(pruned) if pruned.gone.is_empty() && pruned.left.is_empty() => return,
        Ok(pruned) => pruned,
    };
    let _ = write!(
        out,
        "\n## Entries without effect ({} taken out, {} to look at)\n\n",
        pruned.gone.len(),
        pruned.left.len()
    );
    for group in grouped(&pruned.gone) {
        let proof = group.proof.unwrap_or_default();
        line(out, &format!("- taken out of {}, since {proof}: {}", group.place, group.protects.join("; ")));
    }
    let left = grouped(&pruned.left);
    for group in left.iter().take(MOST_LEFT) {
        line(out, &format!("- to look at in {}: {}", group.place, group.protects.join("; ")));
    }
    if left.len() > MOST_LEFT {
        line(out, "- … and more, which `cargo xtask codegen --allow-stale` lists");
    }
}

/// Entries of one table or file of which the same is said.
struct Group {
    place: String,
    proof: Option<&'static str>,
    protects: Vec<String>,
}

fn grouped(entries: &[Idle]) -> Vec<Group> {
    let mut out: Vec<Group> = Vec::new();
    for entry in entries {
        let found = &entry.found;
        let table = found.message.strip_prefix("the entry ").and_then(|rest| rest.split(['.', ',']).next());
        let (place, protects) = match (table, found.line) {
            (Some(table), _) => (format!("`{}` [{table}]", found.file), entry.protects.clone()),
            (None, Some(at)) => {
                (format!("`{}`", found.file), format!("line {at}, {} ({})", entry.protects, found.message))
            }
            (None, None) => (format!("`{}`", found.file), entry.protects.clone()),
        };
        match out.iter_mut().find(|group| group.place == place && group.proof == entry.proof) {
            Some(group) => group.protects.push(protects),
            None => out.push(Group { place, proof: entry.proof, protects: vec![protects] }),
        }
    }
    out
}

fn checks(facts: &Facts<'_>, out: &mut String) {
    out.push_str("\n## Steps\n\n");
    for step in facts.steps {
        let result = if step.passed { "passed" } else { "**failed**" };
        let _ = write!(out, "- {}: {result} in {:.0} s", step.name, step.time.as_secs_f64());
        match (step.passed, step.name.as_str()) {
            (false, _) => {
                let _ = writeln!(out, "; all of it is in {}", shown(&step.log));
                step.end()
                    .iter()
                    .for_each(|one| line(out, &format!("  - `{}`", cut(one.trim(), 200).replace('`', "'"))));
            }
            (true, "fetch" | "codegen" | "lint") => {
                let last = step.lines.iter().rev().find(|line| !line.starts_with("next:"));
                let _ = writeln!(out, ": {}", last.map_or("", |line| line.trim()));
            }
            (true, _) => out.push('\n'),
        }
    }
    if !facts.skipped.is_empty() {
        let _ = writeln!(out, "- left out: {}", facts.skipped.join(", "));
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::time::Duration;

    use kombo_codegen::Diagnostic;
    use kombo_codegen::changes::{Diff, surface::Surface};

    use super::*;

    fn idle(file: &str, message: &str, protects: &str, proof: Option<&'static str>) -> Idle {
        let found = Diagnostic::new("", message, "take it out").in_file(file).at_line(Some(7));
        Idle { found, protects: protects.to_owned(), proof }
    }

    fn found(names: usize) -> Found {
        let name = |index: usize| NewName {
            what: format!("GET /rooms/{index}"),
            name: format!("get_room_{index}"),
            table: "methods",
            line: format!("GetRoom{index} = \"get_room_{index}\""),
        };
        let mut new = Surface::default();
        new.names.insert("the server https://api.au.kombo.dev".into(), "Region::Au".into());
        let kept = |key: &str| {
            let message = format!("the entry methods.\"{key}\" matches nothing in the description");
            idle("spec/names.toml", &message, key, Some("the lock keeps the name"))
        };
        Found {
            pruned: Ok(Pruned {
                gone: vec![kept("One"), kept("Two")],
                left: vec![idle("spec/overlays/10.yaml", "this action matches nothing", "D1: a day.", None)],
            }),
            new_names: Ok((0..names).map(name).collect()),
            diff: Ok(kombo_codegen::changes::diff(&Surface::default(), &new)),
            since_release: None,
            mock: Ok(()),
        }
    }

    fn step(name: &str, passed: bool, lines: &[&str]) -> Step {
        let lines = lines.iter().map(|line| (*line).to_owned()).collect();
        Step { name: name.to_owned(), passed, time: Duration::from_secs(3), log: "target/update/x.log".into(), lines }
    }

    #[test]
    fn a_report_says_first_what_matters_most() {
        let steps = [step("fetch", true, &["nothing new"]), step("tests", false, &["fine", "error: `a` differs"])];
        let facts = Facts { version: "0.1.0", steps: &steps, skipped: &["doc"], folder: Path::new("target/update") };
        let text = text(&found(2), &facts);
        let order = [
            "# The API description: additive, 0.1.0 is not released yet",
            "These steps failed: tests.",
            "[methods]\nGetRoom0 = \"get_room_0\" # GET /rooms/0",
            "The server https://api.au.kombo.dev is new: `Region::Au`",
            "taken out of `spec/names.toml` [methods], since the lock keeps the name: One; Two",
            "to look at in `spec/overlays/10.yaml`: line 7, D1: a day. (this action matches nothing)",
            "fetch: passed in 3 s: nothing new",
            "tests: **failed** in 3 s; all of it is in target/update/x.log\n  - `error: 'a' differs`",
            "left out: doc",
        ];
        let places: Vec<Option<usize>> = order.iter().map(|part| text.find(part)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{text}");
    }

    #[test]
    fn a_report_has_its_limits() {
        let facts = Facts { version: "0.1.0", steps: &[], skipped: &[], folder: Path::new("target/update") };
        let text = text(&found(500), &facts);
        assert!(text.lines().count() < 150 && text.len() < 65_536, "{}", text.lines().count());
        assert!(text.contains("# and 472 parts of these"), "{text}");
        let unread = Found { diff: Err("it is empty".into()), ..found(0) };
        assert!(super::text(&unread, &facts).starts_with("# The API description cannot be read\n"));
    }

    #[test]
    fn a_title_names_the_version_that_is_due() {
        let with = |since_release| Found { since_release, ..found(0) };
        let additive = found(0).diff.ok();
        assert_eq!(
            title(&with(Some((additive, "1.2.3".into()))), "1.2.3"),
            "The API description: additive, 1.3.0 after 1.2.3"
        );
        assert_eq!(
            title(&with(Some((Some(Diff::default()), "1.2.3".into()))), "1.2.3"),
            "The API description: additive, 1.2.3 stays"
        );
    }
}
