//! Which changes tell a difference: those of its call, of the member that stands at its place, or of what it is a part
//! of.

use kombo_codegen::changes::Change;
use kombo_codegen::changes::surface::{Surface, Type};

/// The members that lead to a place, from the one at the top, in the words of changes: `hris::Employee.ssn`.
fn members(surface: &Surface, call: &str, place: &str) -> Vec<String> {
    let operation = surface.operations.values().find(|one| one.call == call);
    let (start, way) = place.split_at(place.find(['.', '[', '{', '|']).unwrap_or(place.len()));
    let steps = steps(way);
    let (ty, steps) = match start {
        "payload" => {
            let event = surface.types.get("webhooks::Event");
            let payload = event.and_then(|event| event.members.get(call.trim_start_matches("webhook ")));
            (payload.map(|one| one.ty.clone()), &steps[..])
        }
        "body" => {
            let of_arguments = || operation?.arguments.iter().find(|one| one.contains("::")).cloned();
            (operation.and_then(|one| one.body.clone()).or_else(of_arguments), &steps[..])
        }
        "response" => {
            let output = operation.map(|one| one.output.clone());
            let is_page = output.as_ref().is_some_and(|output| output.starts_with("pages of "));
            let skip = if is_page {
                3
            } else if steps.first().is_some_and(|step| step == ".data") {
                1
            } else {
                0
            };
            (output, steps.get(skip..).unwrap_or_default())
        }
        _ => {
            let name = steps.first().map_or("", |step| step.trim_start_matches('.'));
            let param = operation.and_then(|one| one.params.get(&format!("{start}.{name}")));
            (param.map(|one| one.ty.clone()), steps.get(1..).unwrap_or_default())
        }
    };
    let mut out = Vec::new();
    walk(surface, ty.as_deref().unwrap_or_default(), steps, &mut out);
    out
}

fn steps(way: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for letter in way.chars() {
        if ".[{|".contains(letter) {
            out.push(String::new());
        }
        out.last_mut().into_iter().for_each(|last| last.push(letter));
    }
    out
}

fn walk(surface: &Surface, ty: &str, steps: &[String], out: &mut Vec<String>) {
    let path = ty.split(['<', '>', ' ', ',']).find(|word| word.contains("::"));
    let Some((path, held)) = path.and_then(|path| surface.types.get_key_value(path)) else { return };
    let path = path.as_str();
    out.push(path.to_owned());
    let mut steps = steps;
    while steps.first().is_some_and(|step| step.starts_with(['[', '{'])) {
        steps = &steps[1..];
    }
    let Some((first, rest)) = steps.split_first() else { return };
    let name = &first[1..];
    let mut go = |wire: &str, ty: &str, rest: &[String]| {
        out.push(format!("{path}.{wire}"));
        walk(surface, ty, rest, out);
    };
    match held {
        Type { kind: "union", members, .. } if !first.starts_with('|') => {
            members.iter().for_each(|(wire, member)| go(wire, &member.ty, steps));
        }
        Type { kind: "union", members, .. } => match members.get(name) {
            Some(member) => go(name, &member.ty, rest),
            None => members.iter().for_each(|(wire, member)| go(wire, &member.ty, rest)),
        },
        held => {
            let key = if first.starts_with('.') { name } else { "" };
            if let Some(member) = held.members.get(key) {
                go(key, &member.ty, rest);
            } else {
                held.gives.iter().for_each(|thing| go("", thing, if first.starts_with('.') { steps } else { rest }));
            }
        }
    }
}

/// The changes that tell a difference.
pub(super) fn tellers<'a>(
    all: &'a [Change],
    old: &Surface,
    new: &Surface,
    (call, place, word): &(String, String, String),
) -> Vec<&'a Change> {
    let subject = format!("`{call}`");
    let name =
        |surface: &Surface| surface.operations.values().find(|one| one.call == *call).map(|one| one.method.clone());
    let methods: Vec<String> = [name(old), name(new)].into_iter().flatten().collect();
    let mut chain = members(old, call, place);
    chain.extend(members(new, call, place));
    let value = word.strip_prefix("value ");
    let tells = |change: &&Change| {
        let plain = change.subject.trim_matches('`');
        if let Some(url) = place.strip_prefix("server ") {
            return change.subject.contains(url) || change.what.contains(url);
        }
        if place == "error code" {
            return plain == format!("models::ErrorCode.{}", value.unwrap_or_default());
        }
        if change.subject == "what proves the caller" {
            return word == "security";
        }
        if change.subject.starts_with(&subject)
            || methods.iter().any(|method| change.what.contains(&format!("`{method}`")))
        {
            let rest = change.subject[subject.len().min(change.subject.len())..].trim_matches([' ', '`']);
            let is_place = place.starts_with(['q', 'p', 'h', 'c']) && place.contains('.');
            if let Some(way) = rest.strip_prefix("at `") {
                let end = way.rsplit('.').next();
                return place.starts_with(way.split(['|', '[', '{']).next().unwrap_or(way))
                    && place.rsplit('.').next() == end;
            }
            return match rest.is_empty() {
                // Of the call itself: what it gives and takes covers all below.
                true => {
                    place.is_empty()
                        || place.contains(' ')
                        || !is_place
                        || change.what.contains("is gone")
                        || change.what.contains("is new")
                }
                false => {
                    rest.replace(" parameter `", ".")
                        .trim_matches('`')
                        .starts_with(place.split(['[', '{', '|']).next().unwrap_or(place))
                        || rest.contains(place.as_str())
                }
            };
        }
        let is_here = |known: &String| {
            plain == known || plain.strip_prefix(known.as_str()).is_some_and(|rest| rest.starts_with(['[', '{', '|']))
        };
        if let (Some(value), Some((owner, member))) = (value, &change.part)
            && member.trim_matches('`') == value
            && chain.iter().any(|known| known == owner.trim_matches('`'))
        {
            return true;
        }
        if call.starts_with("webhook ") && place.is_empty() {
            return plain == format!("webhooks::Event.{}", call.trim_start_matches("webhook "));
        }
        // What has become another type on the way covers all below.
        let covers = ["is of another type", "is gone", "is new", "is called", "is always", "is now"]
            .iter()
            .any(|start| change.what.starts_with(start));
        let last = chain.iter().rev().find(|known| known.rsplit("::").next().is_some_and(|name| name.contains('.')));
        match last {
            Some(last) if is_here(last) => true,
            _ => chain.iter().any(is_here) && (covers || !plain.contains('.') || known_last(&chain, plain)),
        }
    };
    all.iter().filter(tells).collect()
}

/// Whether a member is the last on either way.
fn known_last(chain: &[String], plain: &str) -> bool {
    let members: Vec<&String> =
        chain.iter().filter(|known| known.rsplit("::").next().is_some_and(|name| name.contains('.'))).collect();
    let end = plain.rsplit('.').next();
    members.iter().any(|known| known.as_str() == plain && known.rsplit('.').next() == end)
}
