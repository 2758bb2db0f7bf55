//! Which calls reach a type: a change in what many share is told once, with the calls that it concerns.

use std::collections::BTreeMap;

use super::Change;
use super::surface::{Call, Surface, Type};

/// Says with each change of a type or of its members which calls reach it.
pub(super) fn tell(old: &Surface, new: &Surface, changes: &mut [Change]) {
    let (before, now) = (reached(old), reached(new));
    for change in changes {
        let owner = change.part.as_ref().map_or(change.subject.as_str(), |(owner, _)| owner).trim_matches('`');
        // Codes of errors may answer any call.
        if owner == "models::ErrorCode" {
            continue;
        }
        if let Some(calls) = now.get(owner).or(before.get(owner)) {
            change.reaches.clone_from(calls);
        }
    }
}

/// The calls that reach each type, in the order of the operations; deliveries of webhooks come last.
fn reached(surface: &Surface) -> BTreeMap<&str, Vec<String>> {
    let mut out: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for call in surface.operations.values() {
        for path in below(surface, uses(call)) {
            out.entry(path).or_default().push(call.call.clone());
        }
    }
    let events = surface.types.iter().filter(|(path, _)| path.as_str() == "webhooks::Event");
    let payloads = events.flat_map(|(_, event)| &event.members).collect::<Vec<_>>();
    for (name, payload) in payloads {
        for path in below(surface, vec![payload.ty.as_str()]) {
            out.entry(path).or_default().push(format!("webhook {name}"));
        }
    }
    out
}

/// The texts of all types that a call names itself.
fn uses(call: &Call) -> Vec<&str> {
    let params = call.params.values().map(|one| one.ty.as_str());
    let others = call.arguments.iter().chain(call.setters.values()).chain(&call.body).map(String::as_str);
    params.chain(others).chain([call.output.as_str()]).chain(call.stream.as_deref()).collect()
}

/// Every type that is reached from these texts.
fn below<'a>(surface: &'a Surface, texts: Vec<&str>) -> Vec<&'a str> {
    let mut out: Vec<&str> = Vec::new();
    let mut next: Vec<String> = texts.iter().flat_map(|text| paths(text)).map(str::to_owned).collect();
    while let Some(path) = next.pop() {
        let Some((path, ty)) = surface.types.get_key_value(&path) else { continue };
        if !out.contains(&path.as_str()) {
            out.push(path);
            next.extend(held(ty).flat_map(paths).map(str::to_owned));
        }
    }
    out
}

fn held(ty: &Type) -> impl Iterator<Item = &str> {
    ty.members.values().map(|one| one.ty.as_str()).chain(ty.gives.iter().map(String::as_str))
}

/// The paths of this API's types in a type's text.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    text.split(['<', '>', ',', ' ', '(', ')']).filter(|word| word.contains("::"))
}
