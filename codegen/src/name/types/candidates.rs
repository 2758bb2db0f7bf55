//! What a type may be called: the names that its uses suggest, the shortest first.
//!
//! In: who holds whom, and what the holders are called. Out: names as parts, each later one saying more of the way to the
//! type. Must not know which of them are taken.

use std::collections::BTreeSet;

use super::graph::{Graph, Parent};
use crate::ir::{TypeId, Usage};
use crate::name::Names;
use crate::support::identifier::{LONGEST, pascal, singular, snake, type_ident};

const VERBS: &[&str] = &[
    "get", "list", "create", "update", "delete", "add", "remove", "set", "check", "send", "trigger", "move", "find",
    "fetch", "search", "post", "put", "patch", "retrieve", "read", "show", "import", "complete", "move", "submit",
];

/// Words that are a name only behind another.
const VAGUE: &[&str] = &[
    "Action",
    "Array",
    "Attribute",
    "Body",
    "Category",
    "Data",
    "Details",
    "Entry",
    "Field",
    "File",
    "Format",
    "Group",
    "Info",
    "Item",
    "Kind",
    "Level",
    "List",
    "Meta",
    "Mode",
    "Name",
    "Number",
    "Object",
    "Option",
    "Options",
    "Order",
    "Period",
    "Properties",
    "Property",
    "Reason",
    "Ref",
    "Result",
    "Role",
    "Scope",
    "Settings",
    "Source",
    "State",
    "Status",
    "Step",
    "Tag",
    "Text",
    "Type",
    "Unit",
    "User",
    "Value",
    "Values",
];

/// What an operation gives: its method without the verb and the area, one of them where there are many.
pub(super) fn noun(method: &str, area: &str, many: bool) -> String {
    let method = method.trim_start_matches("r#");
    let words: Vec<&str> = method.split('_').filter(|word| !word.is_empty()).collect();
    let mut rest: Vec<&str> = words.iter().skip_while(|word| VERBS.contains(word)).copied().collect();
    let area: Vec<&str> = area.split('_').collect();
    if rest.len() > area.len() && rest[..area.len()] == area[..] {
        rest.drain(..area.len());
    }
    if rest.is_empty() {
        return format!("{}Response", pascal(method));
    }
    let last = rest.len() - 1;
    let one = singular(rest[last]);
    if many {
        rest[last] = &one;
    }
    pascal(&rest.join("_"))
}

/// The parts of a type's name before anything collides.
pub(super) fn short_segments(graph: &Graph, segments: &[Vec<String>], id: TypeId) -> Vec<String> {
    let edges = &graph.edges[id.0];
    let first = |wanted: fn(&Parent) -> bool| edges.iter().find(|edge| wanted(&edge.parent));
    let root = first(|parent| matches!(parent, Parent::Output(_)))
        .or_else(|| first(|parent| matches!(parent, Parent::Body(_))))
        .or_else(|| first(|parent| matches!(parent, Parent::Webhook(_))));
    if let Some(edge) = root {
        return vec![edge.own.clone()];
    }
    let parents: BTreeSet<Parent> = edges.iter().map(|edge| edge.parent).collect();
    let Some(edge) = edges.first() else { return vec!["Value".into()] };
    let own = edge.own.clone();
    if let ([Parent::Type(parent)], true) =
        (Vec::from_iter(parents.iter().copied()).as_slice(), edges.iter().all(|e| e.own == own))
    {
        return under(&segments[parent.0], own);
    }
    // Several hold it: what all of them are called at the end stays in front.
    let tails: Vec<&Vec<String>> = parents
        .iter()
        .filter_map(|parent| match parent {
            Parent::Type(parent) => Some(&segments[parent.0]),
            _ => None,
        })
        .collect();
    // A word that says nothing by itself keeps the first holder's name in front.
    if let (true, Parent::Type(parent)) = (VAGUE.contains(&own.as_str()), edge.parent) {
        return under(&segments[parent.0], own);
    }
    let mut out = vec![own];
    if tails.len() == parents.len() {
        let mut depth = 0;
        while let Some(word) = tails[0].len().checked_sub(depth + 1).and_then(|index| tails[0].get(index)) {
            let shared = tails.iter().all(|tail| tail.len() > depth + 1 && tail[tail.len() - depth - 1] == *word);
            if !shared {
                break;
            }
            out.insert(0, word.clone());
            depth += 1;
        }
    }
    out
}

/// The most parts that a name is made of.
const MOST_PARTS: usize = 12;

/// A parent's parts with one more behind them.
fn under(parent: &[String], own: String) -> Vec<String> {
    let mut out = stem(parent);
    out.push(own);
    if out.len() > MOST_PARTS {
        out.drain(1..=out.len() - MOST_PARTS);
    }
    out
}

/// The parts that can be in a name: those in the middle of more than it has letters are left out of it anyhow.
fn within(mut parts: Vec<String>) -> Vec<String> {
    if parts.len() > LONGEST {
        parts.retain(|part| !part.is_empty());
        let excess = parts.len().saturating_sub(LONGEST);
        parts.drain(1.min(parts.len())..(1 + excess).min(parts.len()));
    }
    parts
}

/// A parent's parts as a prefix: a body gives its operation's name.
fn stem(parent: &[String]) -> Vec<String> {
    let mut out = parent.to_vec();
    // What lies in `data` belongs to what `data` belongs to.
    if out.len() > 1 && out.last().is_some_and(|last| last == "Data") {
        out.pop();
    }
    if let [only] = out.as_mut_slice() {
        for suffix in ["Body", "Line"] {
            if let Some(stem) = only.strip_suffix(suffix).filter(|stem| !stem.is_empty()) {
                *only = stem.to_owned();
                break;
            }
        }
    }
    out
}

/// The names a type may have, as parts, the shortest first. Each later one says more of the way to the type: more
/// parents, the operation, nothing left out; the last one ends in a mark of the way itself.
pub(super) fn alternatives(
    graph: &Graph,
    parts: &[Vec<String>],
    names: &Names,
    marks: &[String],
    id: TypeId,
) -> Vec<Vec<String>> {
    let short = short_segments(graph, parts, id);
    let mut out = vec![short.clone()];
    let Some(edge) = graph.edges[id.0].first() else {
        out.push(marked(&short, &marks[id.0]));
        return out;
    };
    let mut way = vec![edge.own.clone()];
    let mut whole = vec![edge.whole.clone()];
    let mut at = edge.parent;
    let mut seen = BTreeSet::from([id]);
    for _ in 0..MOST_PARTS {
        match at {
            Parent::Type(parent) if seen.insert(parent) => {
                let stem = stem(&parts[parent.0]);
                let Some(next) = graph.edges[parent.0].first() else { break };
                out.push(within(stem.iter().chain(&way).cloned().collect()));
                way.insert(0, next.own.clone());
                whole.insert(0, next.whole.clone());
                at = next.parent;
            }
            Parent::Type(_) | Parent::Webhook(_) => break,
            Parent::Output(operation) | Parent::Body(operation) | Parent::Param(operation) => {
                let request = &names.operations[operation].request;
                // What the operation's name ends with need not be said again.
                for way in [&mut way, &mut whole] {
                    if way.len() > 1 && (request.ends_with(way[0].as_str()) || way[0].starts_with(request.as_str())) {
                        way.remove(0);
                    }
                    if !way[0].starts_with(request.as_str()) {
                        way.insert(0, request.clone());
                    }
                }
                break;
            }
        }
    }
    out.push(way);
    out.push(whole.clone());
    out.push(marked(&whole, &marks[id.0]));
    out.dedup();
    out
}

/// A mark made from the whole way to a type: the same for every description that has the way.
pub(super) fn mark(usage: &Usage) -> String {
    let hash = usage
        .to_string()
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("X{:04x}", hash & 0xffff)
}

/// Parts that end in a mark.
fn marked(parts: &[String], mark: &str) -> Vec<String> {
    let mut out = parts.to_vec();
    out.push(mark.to_owned());
    out
}

/// Joins the parts, leaving out those in the middle until the name is short enough.
pub(super) fn fit(parts: &[String]) -> String {
    let mut parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    while parts.iter().map(|part| part.len()).sum::<usize>() > LONGEST && parts.len() > 2 {
        parts.remove(1);
    }
    let mut name = parts.concat();
    if name.len() > LONGEST {
        // The last words name the thing; one in front says where it belongs.
        let snake = snake(&name);
        let mut words: Vec<&str> = snake.split('_').collect();
        while words.len() > 2 && pascal(&words.join("_")).len() > LONGEST {
            words.remove(1);
        }
        name = pascal(&words.join("_"));
        if name.len() > LONGEST {
            let tail = name.split_off(name.len() - LONGEST / 2);
            name.truncate(LONGEST - tail.len());
            name = pascal(&format!("{name} {tail}"));
            name.truncate(LONGEST);
        }
    }
    let name = type_ident(&name);
    if name.is_empty() { "Value".to_owned() } else { name }
}
