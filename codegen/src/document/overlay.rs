//! `overlay`: applies OpenAPI Overlay 1.0 documents to a description, in the order they are given.
//!
//! Targets are RFC 9535 JSONPath queries, read by `serde_json_path`. Objects merge, lists grow, everything else is
//! replaced, as the Overlay specification says, but that a list is not given again what it holds. An action that
//! matches nothing or changes nothing is stale, and so is the part of one that says what is there already: the caller
//! decides whether that is an error.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json_path::JsonPath;

use super::target::{Allowance, Refusal};
use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::pointer::At;

/// One overlay document, and the file it came from.
pub struct Overlay {
    /// The file's name, for diagnostics.
    pub file: String,
    /// The parsed document.
    pub document: Value,
}

/// What applying a list of overlays left to say.
#[derive(Default)]
pub struct Applied {
    /// Actions that matched nothing or changed nothing, in whole or in part.
    pub stale: Diagnostics,
    /// Overlays that are no overlays.
    pub errors: Diagnostics,
    /// How many actions changed the description.
    pub actions: usize,
}

/// Applies `overlays` to `description`.
pub fn apply<'a>(description: &mut Value, overlays: impl IntoIterator<Item = &'a Overlay>) -> Applied {
    let mut applied = Applied::default();
    let mut allowance = Allowance::of(description);
    for overlay in overlays {
        let actions = match actions(overlay) {
            Ok(actions) => actions,
            Err(error) => {
                applied.errors.push(error.in_file(&overlay.file));
                continue;
            }
        };
        for (index, action) in actions.iter().enumerate() {
            let list = At::Root.key("actions");
            let at = list.index(index);
            match act(description, action, &mut allowance) {
                Ok(Outcome::Changed) => applied.actions += 1,
                Ok(Outcome::Partly(there)) => {
                    applied.actions += 1;
                    applied.stale.push(
                        Diagnostic::new(
                            at,
                            format!("part of what this action says is there already: {there}"),
                            "take that part out of the action",
                        )
                        .in_file(&overlay.file),
                    );
                }
                Ok(Outcome::Stale(what)) => applied.stale.push(
                    Diagnostic::new(
                        at,
                        format!("this action {what}"),
                        "delete the action: the description no longer needs it, or correct its `target`",
                    )
                    .in_file(&overlay.file),
                ),
                Err((message, help)) => applied.errors.push(Diagnostic::new(at, message, help).in_file(&overlay.file)),
            }
        }
    }
    applied
}

/// The actions of an overlay.
pub(crate) fn actions(overlay: &Overlay) -> Result<&[Value], Diagnostic> {
    let document = &overlay.document;
    match document.get("overlay").and_then(Value::as_str) {
        Some(version) if version.starts_with("1.") => {}
        _ => {
            return Err(Diagnostic::new(
                At::Root.key("overlay"),
                "this is not an Overlay document of version 1",
                "begin the file with `overlay: 1.0.0`, or move it out of the overlays folder",
            ));
        }
    }
    document.get("actions").and_then(Value::as_array).map(Vec::as_slice).ok_or_else(|| {
        Diagnostic::new(At::Root.key("actions"), "`actions` is missing or no list", "list the actions under `actions:`")
    })
}

enum Outcome {
    Changed,
    /// It changed something, and some of what it says was there.
    Partly(String),
    Stale(&'static str),
}

/// An action, taken apart.
pub(crate) struct Parts<'a> {
    /// A JSONPath, not read yet.
    pub(crate) target: &'a str,
    /// What is merged; nothing where the targets are removed.
    pub(crate) update: Option<&'a Value>,
}

/// Takes an action apart, or says in a sentence what is wrong with it and what to do.
pub(crate) fn parts(action: &Value) -> Result<Parts<'_>, (String, String)> {
    if let Some(key) = action.as_object().and_then(|map| {
        map.keys().find(|key| {
            !["target", "description", "update", "remove"].contains(&key.as_str()) && !key.starts_with("x-")
        })
    }) {
        return Err((format!("an action has no `{key}`"), "use `target`, `description`, `update` and `remove`".into()));
    }
    let Some(target) = action.get("target").and_then(Value::as_str) else {
        return Err((
            "an action needs a `target`".into(),
            "write an RFC 9535 JSONPath, such as `$.paths['/jobs'].get`".into(),
        ));
    };
    let remove = action.get("remove").and_then(Value::as_bool).unwrap_or(false);
    let update = action.get("update");
    if remove == update.is_some() {
        return Err(("an action needs either `update` or `remove: true`".into(), "give one of the two".into()));
    }
    Ok(Parts { target, update })
}

fn act(description: &mut Value, action: &Value, allowance: &mut Allowance) -> Result<Outcome, (String, String)> {
    let Parts { target, update } = parts(action)?;
    allowance.visit(target)?;
    let path = JsonPath::parse(target)
        .map_err(|error| (format!("`{target}` is not a JSONPath: {error}"), "write it as RFC 9535 says".to_owned()))?;
    let mut places = find(&path, target, description, allowance, update)?;
    if places.is_empty() {
        return Ok(Outcome::Stale("matches nothing"));
    }
    let Some(update) = update else {
        // From the last to the first, so that an index stays true until its element is taken.
        places.reverse();
        for place in &places {
            take(description, place)?;
        }
        return Ok(Outcome::Changed);
    };
    let mut merged = Merged::default();
    for place in &places {
        if let Some(node) = description.pointer_mut(place) {
            merge(node, update, place.rsplit('/').next().unwrap_or(place), &mut merged);
        }
    }
    Ok(match (merged.changed, merged.there.is_empty()) {
        (false, _) => Outcome::Stale("changes nothing"),
        (true, true) => Outcome::Changed,
        (true, false) => Outcome::Partly(few(&merged.there)),
    })
}

/// The first of what was there, each named once.
fn few(there: &[String]) -> String {
    let mut names: Vec<String> = Vec::new();
    for name in there {
        let name = format!("`{name}`");
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(MOST_NAMED);
    names.truncate(MOST_NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    names.join(", ") + &more
}

/// How many parts of an action a message names.
const MOST_NAMED: usize = 5;

/// The JSON pointers of the nodes that `path`, written `target`, names.
fn find(
    path: &JsonPath,
    target: &str,
    description: &Value,
    allowance: &mut Allowance,
    update: Option<&Value>,
) -> Result<Vec<String>, Refusal> {
    if !target.contains("..") {
        let places: Vec<String> =
            path.query_located(description).locations().map(|place| place.to_json_pointer()).collect();
        return allowance.add(target, places.len(), update).map(|()| places);
    }
    // The library keeps the whole way to every node that `..` passes; those few that are found are sooner looked for.
    let nodes = path.query(description).all();
    allowance.add(target, nodes.len(), update)?;
    let mut ways = nodes.iter().map(|node| (std::ptr::from_ref(*node), String::new())).collect();
    trace(description, At::Root, &mut ways);
    Ok(nodes.iter().filter_map(|node| ways.get(&std::ptr::from_ref(*node)).cloned()).collect())
}

/// Writes the pointer of each of the nodes that are `ways`' keys.
fn trace(node: &Value, at: At<'_>, ways: &mut BTreeMap<*const Value, String>) {
    if let Some(way) = ways.get_mut(&std::ptr::from_ref(node)) {
        *way = at.to_string().trim_start_matches('#').to_owned();
    }
    match node {
        Value::Object(map) => map.iter().for_each(|(key, node)| trace(node, at.key(key), ways)),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, node)| trace(node, at.index(index), ways)),
        _ => {}
    }
}

fn take(description: &mut Value, place: &str) -> Result<(), (String, String)> {
    let Some((parent, key)) = place.rsplit_once('/') else {
        return Err(("an action cannot remove the whole description".into(), "name a part of it".into()));
    };
    match description.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.shift_remove(&crate::support::pointer::unescape(key));
        }
        Some(Value::Array(list)) => {
            if let Some(index) = key.parse::<usize>().ok().filter(|index| *index < list.len()) {
                list.remove(index);
            }
        }
        _ => {}
    }
    Ok(())
}

/// What merging an update made of a place.
#[derive(Default)]
struct Merged {
    changed: bool,
    /// What the update says and the place said already, by key or value.
    there: Vec<String>,
}

/// Merges `update`, found under `name`, into `node`. What a list holds already is not added to it again.
fn merge(node: &mut Value, update: &Value, name: &str, merged: &mut Merged) {
    match (node, update) {
        (Value::Object(node), Value::Object(update)) => {
            for (key, value) in update {
                match node.get_mut(key) {
                    Some(old) => merge(old, value, key, merged),
                    None => {
                        node.insert(key.clone(), value.clone());
                        merged.changed = true;
                    }
                }
            }
        }
        (Value::Array(node), Value::Array(update)) => {
            for value in update {
                if node.contains(value) {
                    merged.there.push(shown(value, name));
                } else {
                    node.push(value.clone());
                    merged.changed = true;
                }
            }
        }
        (Value::Array(node), update) => {
            node.push(update.clone());
            merged.changed = true;
        }
        (node, update) if node == update => merged.there.push(name.to_owned()),
        (node, update) => {
            *node = update.clone();
            merged.changed = true;
        }
    }
}

/// An element of the list `name`, as a message names it.
fn shown(value: &Value, name: &str) -> String {
    let named = ["name", "url", "operationId"].iter().find_map(|word| value.get(*word)?.as_str());
    named.or(value.as_str()).map_or_else(|| format!("an element of {name}"), str::to_owned)
}
