//! Entries that a description has made pointless, told apart: what can be taken out without losing anything, and what a
//! person has to look at.
//!
//! In: a description with its overlays and decisions, and what its run has found stale. Out: each with what it
//! protected and the proof that nothing needs it, where there is one. It must not know how files are changed.
//!
//! A name that the lock keeps needs no entry. A correction whose place is there and mended needs no action. What is
//! about something that has gone is left: it may come back.

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::ir::usage::{data_way, results_way};
use crate::ir::{Origin, Part, Step, Usage};
use crate::lock::Lock;
use crate::pipeline::{Input, Run};
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// An entry that matches nothing.
#[derive(Clone, Debug)]
pub struct Idle {
    /// Where it stands, and what a run says of it.
    pub found: Diagnostic,
    /// What it is for.
    pub protects: String,
    /// Why nothing is lost without it; nothing where a person has to look.
    pub proof: Option<&'static str>,
}

/// What can be said of each stale entry after a run that has left this lock.
pub fn idle(input: &Input<'_>, stale: Diagnostics, lock: &str) -> Result<Vec<Idle>, Diagnostics> {
    let lock = Lock::read("names.lock", Some(lock.as_bytes()))?;
    let mut run = Run::new(input);
    let (mut document, overlays, _) = run.read()?;
    run.overlay(&mut document, &overlays)?;
    let names: toml::Table =
        input.names.as_ref().and_then(|source| String::from_utf8_lossy(&source.text).parse().ok()).unwrap_or_default();
    let look = |found: Diagnostic| {
        let action = found.pointer.strip_prefix("#/actions/").and_then(|rest| rest.split('/').next()?.parse().ok());
        match action {
            Some(index) => {
                let overlay = overlays.iter().find(|overlay| overlay.file == found.file);
                let action = overlay.and_then(|overlay| overlay.document.get("actions")?.get::<usize>(index));
                of_action(found, action, &document)
            }
            None => of_name(found, &names, &lock),
        }
    };
    Ok(stale.into_iter().map(look).collect())
}

fn of_action(found: Diagnostic, action: Option<&Value>, document: &Value) -> Idle {
    let text = |key: &str| action.and_then(|action| action.get(key)?.as_str()).unwrap_or_default();
    let protects = match text("description") {
        "" => text("target").to_owned(),
        says => says.to_owned(),
    };
    let proof = if found.message.ends_with("changes nothing") {
        Some("the description says all of it by itself")
    } else if found.message.ends_with("matches nothing") && is_mended(text("target"), document) {
        Some("what it selects is there, and correct")
    } else {
        None
    };
    Idle { found, protects, proof }
}

/// Whether the place that a target filters is there, so that it is the filter alone that selects nothing. Only a place
/// of fixed steps counts: with wildcards, what is there may be something else.
fn is_mended(target: &str, document: &Value) -> bool {
    let Some((place, filter)) = target.rsplit_once("[?") else { return false };
    let is_fixed = |path: &str| !path.contains("..") && !path.contains('*') && !path.contains("[?");
    let place = is_fixed(place).then(|| JsonPath::parse(place).ok()).flatten();
    let there = place.map(|path| path.query(document).all().len()).unwrap_or_default();
    there == 1 && filter.ends_with(']')
}

fn of_name(found: Diagnostic, names: &toml::Table, lock: &Lock) -> Idle {
    let entry = found
        .message
        .strip_prefix("the entry ")
        .and_then(|rest| rest.strip_suffix(" matches nothing in the description"));
    let (table, key) = entry.and_then(|entry| entry.split_once('.')).unwrap_or_default();
    let key = key.trim_matches('"');
    let name = names.get(table).and_then(|table| table.get(key)).and_then(toml::Value::as_str).unwrap_or_default();
    let is_kept = match table {
        "regions" => lock.regions.get(key).is_some_and(|one| one.name == name),
        "scopes" => lock.scopes.get(key).is_some_and(|one| one.name == name),
        "areas" => lock.areas.values().any(|area| area.feature == name && area.tags.iter().any(|tag| tag == key)),
        "methods" => lock.operations.get(key).is_some_and(|one| one.method.trim_start_matches("r#") == name),
        // A name that several places are given makes them one type, which the lock does not.
        "types" => {
            let entries = names.get(table).and_then(toml::Value::as_table).into_iter().flatten();
            let is_alone = entries.filter(|(_, other)| other.as_str() == Some(name)).count() == 1;
            let path = key.parse::<Usage>().ok().and_then(|usage| known_at(lock, &usage).map(str::to_owned));
            is_alone && path.is_some_and(|path| path.rsplit("::").next() == Some(name))
        }
        "variants" => key.split_once('.').is_some_and(|(ty, value)| {
            let is_it = |path: &String| path.rsplit("::").next() == Some(ty);
            lock.types
                .iter()
                .any(|(path, one)| is_it(path) && one.members.get(value).is_some_and(|member| member.ident == name))
        }),
        _ => false,
    };
    let what = match (entry, name) {
        (None, _) => found.message.clone(),
        (Some(entry), "") => format!("`{entry}`"),
        (Some(_), name) => format!("`{key}` is `{name}`"),
    };
    Idle { found, protects: what, proof: is_kept.then_some("the lock keeps the name") }
}

/// The path of the type that the lock has at a usage, though the description may not have it any more.
fn known_at<'a>(lock: &'a Lock, usage: &Usage) -> Option<&'a str> {
    if let Some((path, _)) = lock.types.iter().find(|(_, one)| one.usage == *usage) {
        return Some(path);
    }
    let (start, way) = match &usage.origin {
        Origin::Operation(id, part) => {
            let member = lock.operations.get(&**id)?.members.get(&part.to_string())?;
            let (results, data) = (results_way(), data_way());
            let fronts: &[&[Step]] = if *part == Part::Response { &[&results, &data, &[]] } else { &[&[]] };
            (member.ty.as_deref()?, fronts.iter().find_map(|front| usage.steps.strip_prefix(*front))?)
        }
        origin => (lock.roots.get(origin)?.ty.as_str(), usage.steps.as_slice()),
    };
    let mut path = start;
    for step in way {
        let ty = lock.types.get(path)?;
        path = match step {
            Step::Property(name) | Step::Variant(name) => ty.members.get(&**name)?.ty.as_deref()?,
            Step::Values => ty.extra.as_ref().and_then(|extra| extra.ty.as_deref()).unwrap_or(path),
            Step::Items => path,
        };
    }
    Some(path)
}

/// An overlay without the actions at these places, as text: everything else of it stays, comments included. Nothing
/// where what is left would be another list of actions than is meant.
pub fn without_actions(file: &str, text: &str, actions: &[usize]) -> Option<String> {
    let read = |text: &str| crate::document::read::read(file, text.as_bytes()).ok();
    let before = read(text)?;
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let head = lines.iter().position(|line| line.trim_end() == "actions:")?;
    let first = lines[head + 1..].iter().find(|line| line.trim_start().starts_with("- "))?;
    let depth = indent(first);
    let starts: Vec<usize> = (head + 1..lines.len())
        .filter(|at| lines[*at].trim_start().starts_with("- ") && indent(lines[*at]) == depth)
        .collect();
    let mut keep = vec![true; lines.len()];
    for index in actions {
        let from = *starts.get(*index)?;
        let next = starts.get(index + 1).copied().unwrap_or(lines.len());
        // Comments in front of the next action are its own.
        let own =
            lines[from..next].iter().rposition(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
        let end = from + own? + 1;
        let blank = lines[end..next].iter().take_while(|line| line.trim().is_empty()).count();
        keep[from..end + blank].iter_mut().for_each(|keep| *keep = false);
    }
    let kept: Vec<&str> = lines.iter().zip(&keep).filter(|(_, keep)| **keep).map(|(line, _)| *line).collect();
    let after = kept.join("\n").trim_end().to_owned() + "\n";
    let mut wanted = before.clone();
    let list = wanted.get_mut("actions")?.as_array_mut()?;
    let mut index = 0;
    list.retain(|_| {
        index += 1;
        !actions.contains(&(index - 1))
    });
    if list.is_empty() {
        return Some(after.replace("actions:", "actions: []")).filter(|text| read(text).as_ref() == Some(&wanted));
    }
    (read(&after)? == wanted).then_some(after)
}

#[cfg(test)]
mod tests {
    use super::{is_mended, without_actions};
    use serde_json::json;

    const TEXT: &str = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  # Of a.\n  - target: $.a\n    update:\n      list:\n        - x\n\n  # Of b.\n  - target: $.b\n    remove: true\n  - target: $.c\n    remove: true\n";

    #[test]
    fn actions_are_taken_out_and_nothing_else() {
        let left = without_actions("a.yaml", TEXT, &[1]).expect("it is plain");
        assert_eq!(left, TEXT.replace("  - target: $.b\n    remove: true\n", ""));
        let left = without_actions("a.yaml", TEXT, &[0, 2]).expect("it is plain");
        assert!(left.contains("# Of a.\n  # Of b.\n  - target: $.b\n"), "{left}");
        assert!(without_actions("a.yaml", TEXT, &[0, 1, 2]).expect("it is plain").contains("actions: []"));
        assert_eq!(without_actions("a.yaml", TEXT, &[3]), None);
    }

    #[test]
    fn a_place_that_is_there_is_mended_and_one_that_is_gone_is_not() {
        let document = json!({ "a": { "type": ["string"] } });
        assert!(is_mended("$.a.type[?@ == 'null']", &document));
        assert!(!is_mended("$.b.type[?@ == 'null']", &document));
        assert!(!is_mended("$..type[?@ == 'null']", &document));
        assert!(!is_mended("$.a", &document));
    }
}
