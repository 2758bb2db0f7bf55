//! Changes as sentences: what is the same for many things, or happened to many parts of one thing, is one sentence.

use indexmap::IndexMap;

use super::{Change, Sort};

/// From how many on things are told together.
const SEVERAL: usize = 3;
/// How many of the calls that reach a type are named.
const NAMED: usize = 3;

/// A sentence for each change or group of changes, in Markdown, without the full stop; in the order of the changes.
pub(super) fn lines(changes: &[&Change]) -> Vec<String> {
    let mut done = vec![false; changes.len()];
    let mut told: IndexMap<usize, String> = IndexMap::new();
    let mut alike: IndexMap<(Option<&str>, &str, Sort), Vec<usize>> = IndexMap::new();
    let mut together: IndexMap<(&str, Sort, &str), Vec<usize>> = IndexMap::new();
    // Types that come and go are told together already.
    let is_list = |change: &Change| change.part.is_none() && change.subject.starts_with("type");
    for (index, change) in changes.iter().enumerate().filter(|(_, change)| !is_list(change)) {
        let member = change.part.as_ref().map(|(_, member)| member.as_str());
        alike.entry((member, change.what.as_str(), change.sort)).or_default().push(index);
    }
    for ((member, what, _), group) in alike.iter().filter(|(_, group)| group.len() >= SEVERAL) {
        let whose: Vec<&str> = group
            .iter()
            .map(|index| changes[*index].part.as_ref().map_or(changes[*index].subject.as_str(), |(owner, _)| owner))
            .collect();
        let what = what.split(", and `").next().unwrap_or(what);
        let sentence = match member {
            Some(member) => format!("{member} {what} in {} places: {}", group.len(), whose.join(", ")),
            None => format!("{}: each {what}", whose.join(", ")),
        };
        told.insert(group[0], sentence);
        group.iter().for_each(|index| done[*index] = true);
    }
    for (index, change) in changes.iter().enumerate().filter(|(index, _)| !done[*index]) {
        if let Some((owner, _)) = &change.part {
            let what = if is_plain(change) { "" } else { change.what.as_str() };
            together.entry((owner.as_str(), change.sort, what)).or_default().push(index);
        }
    }
    for ((owner, sort, what), group) in together.iter().filter(|(_, group)| group.len() > 1) {
        let parts: Vec<&str> =
            group.iter().filter_map(|index| Some(changes[*index].part.as_ref()?.1.as_str())).collect();
        let (reaches, parts) = (reached(&changes[group[0]].reaches, owner), listed(&parts));
        let sentence = match (*what, sort) {
            ("", Sort::Added) => format!("{owner} has new: {parts}"),
            ("", _) => format!("{owner} no longer has {parts}"),
            (what, _) => format!("{owner}: each of {parts} {what}"),
        };
        told.insert(group[0], sentence + &reaches);
        group.iter().for_each(|index| done[*index] = true);
    }
    for (index, change) in changes.iter().enumerate().filter(|(index, _)| !done[*index]) {
        told.insert(index, format!("{}{}", sentence(change), reached(&change.reaches, &change.subject)));
    }
    told.sort_keys();
    told.into_values().map(capital).collect()
}

/// Parts in a row; of parameters of one kind, the kind once.
fn listed(parts: &[&str]) -> String {
    let kind =
        parts.first().and_then(|first| first.split_once(" parameter `")).map(|(kind, _)| format!("{kind} parameter "));
    match kind {
        Some(kind) if parts.iter().all(|part| part.starts_with(&kind)) => {
            let names: Vec<&str> = parts.iter().map(|part| &part[kind.len()..]).collect();
            format!("the {}s {}", kind.trim_end(), names.join(", "))
        }
        _ => parts.join(", "),
    }
}

/// Whether a change says no more than that a part has come or gone.
fn is_plain(change: &Change) -> bool {
    match change.sort {
        Sort::Added => change.what.starts_with("is new: "),
        Sort::Removed => change.what.starts_with("is gone") && !change.what.contains("another thing's"),
        Sort::Changed | Sort::Deprecated => false,
    }
}

/// A change as one sentence.
pub(super) fn sentence(change: &Change) -> String {
    format!("{} {}", change.subject, change.what)
}

/// Which calls reach what a change is about, unless it names its call itself.
fn reached(calls: &[String], subject: &str) -> String {
    let more = match calls {
        [] => return String::new(),
        [one] if subject.contains(one.as_str()) => return String::new(),
        calls => calls.len().saturating_sub(NAMED),
    };
    let named: Vec<String> = calls.iter().take(NAMED).map(|call| format!("`{call}`")).collect();
    if more == 0 { format!(" ({})", named.join(", ")) } else { format!(" ({} and {more} more)", named.join(", ")) }
}

fn capital(mut text: String) -> String {
    if let Some(first) = text.chars().next().filter(char::is_ascii_lowercase) {
        text.replace_range(..1, &first.to_ascii_uppercase().to_string());
    }
    text
}
