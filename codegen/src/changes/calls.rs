//! Operations: come, gone, and changed.

use super::{Changes, Renamed, Subject, Verdict, after, gone};
use crate::changes::surface::{Call, Surface};

/// Operations of both sides that are one, by their ids. One whose id has changed is known by what it calls.
pub(super) fn pairs<'a>(old: &'a Surface, new: &'a Surface) -> Vec<(&'a str, Option<&'a str>)> {
    let find = |id: &String, before: &Call| {
        let by_call = || {
            let others = new.operations.iter().filter(|(other, _)| !old.operations.contains_key(*other));
            others.into_iter().find(|(_, one)| one.call == before.call)
        };
        new.operations.get_key_value(id).or_else(by_call).map(|(id, _)| id.as_str())
    };
    old.operations.iter().map(|(id, before)| (id.as_str(), find(id, before))).collect()
}

pub(super) fn compare(
    old: &Surface,
    new: &Surface,
    pairs: &[(&str, Option<&str>)],
    renamed: &Renamed,
    changes: &mut Changes,
) {
    for (id, other) in pairs {
        let before = &old.operations[*id];
        let Some(other) = other else {
            let stays = new.operations.values().any(|now| now.method == before.method);
            changes.gone(subject(before), gone(&before.method, stays));
            continue;
        };
        let now = &new.operations[*other];
        if id != other {
            changes.add(Verdict::Docs, subject(now), format!("has the id `{other}`, it was `{id}`"));
        }
        let fields = changed_fields(before, now, old, new, renamed);
        call(before, now, &fields, renamed, changes);
    }
    let is_met = |id: &String| pairs.iter().any(|(_, other)| *other == Some(id));
    for (_, now) in new.operations.iter().filter(|(id, _)| !is_met(id)) {
        changes.come(Verdict::Additive, subject(now), format!("is new: `{}`", now.method));
    }
}

/// Fields of a body that are gone or of another type.
fn changed_fields<'a>(
    before: &Call,
    now: &Call,
    old: &'a Surface,
    new: &Surface,
    renamed: &Renamed,
) -> Vec<&'a String> {
    let body = |call: &Call| call.body.clone();
    let (Some(before), Some(now)) = (body(before), body(now)) else { return Vec::new() };
    let (Some(before), Some(now)) = (old.types.get(&before), new.types.get(&now)) else { return Vec::new() };
    let same = |wire: &String, ty: &str| now.members.get(wire).is_some_and(|one| one.ty == after(ty, renamed));
    before.members.iter().filter(|(wire, one)| !same(wire, &one.ty)).map(|(_, one)| &one.ident).collect()
}

fn subject(call: &Call) -> String {
    format!("`{}`", call.call)
}

fn call(old: &Call, new: &Call, fields: &[&String], renamed: &Renamed, changes: &mut Changes) {
    let subject = subject(new);
    if old.call != new.call {
        changes.add(Verdict::Wire, &subject, format!("is how `{}` is sent now, it was `{}`", new.method, old.call));
    }
    if old.method != new.method {
        changes.add(Verdict::Breaking, &subject, format!("is `{}`, it was `{}`", new.method, old.method));
    }
    if old.request != new.request {
        changes.add(Verdict::Breaking, &subject, format!("makes a `{}`, it was `{}`", new.request, old.request));
    }
    changes.words(&subject.as_str().into(), &old.doc, &new.doc);
    let before = changes.0.len();
    params(&subject, old, new, renamed, changes);
    let old_arguments: Vec<String> = old.arguments.iter().map(|ty| after(ty, renamed)).collect();
    if old_arguments != new.arguments {
        let list = |types: &[String]| format!("({})", types.join(", "));
        let what = format!("takes {} as arguments, it took {}", list(&new.arguments), list(&old_arguments));
        changes.add(Verdict::Breaking, &subject, what);
    }
    // Setters of parameters have been told with them, and those of fields are told with the body.
    let told = changes.0[before..].iter().any(|change| change.verdict == Verdict::Breaking);
    let lost: Vec<String> = old
        .setters
        .iter()
        .filter(|(name, ty)| new.setters.get(*name).is_none_or(|now| *now != after(ty, renamed)))
        .filter(|(name, _)| !fields.contains(name))
        .map(|(name, _)| format!("`{name}`"))
        .collect();
    if !told && !lost.is_empty() {
        let what = format!("has lost or changed the setters {} of `{}`", lost.join(", "), new.request);
        changes.add(Verdict::Breaking, &subject, what);
    }
    let output = after(&old.output, renamed);
    if output != new.output {
        changes.add(Verdict::Breaking, &subject, format!("gives `{}`, it gave `{output}`", new.output));
    }
    match (old.stream.as_ref().map(|stream| after(stream, renamed)), &new.stream) {
        (Some(old), Some(new)) if old != *new => {
            changes.add(Verdict::Breaking, &subject, format!("streams `{new}`, it streamed `{old}`"));
        }
        (Some(old), None) => changes.add(Verdict::Breaking, &subject, format!("no longer streams `{old}`")),
        (None, Some(new)) => changes.add(Verdict::Additive, &subject, format!("can also stream `{new}`")),
        _ => {}
    }
}

fn params(subject: &str, old: &Call, new: &Call, renamed: &Renamed, changes: &mut Changes) {
    let name = |step: &str| Subject::parameter(subject, step);
    for (step, before) in &old.params {
        let Some(now) = new.params.get(step) else {
            changes.gone(name(step), "is gone");
            continue;
        };
        let ty = after(&before.ty, renamed);
        if ty != now.ty {
            changes.add(Verdict::Breaking, name(step), format!("is `{}`, it was `{ty}`", now.ty));
        }
        match (before.required, now.required) {
            (false, true) => changes.add(Verdict::Breaking, name(step), "is required now"),
            (true, false) => changes.add(Verdict::Breaking, name(step), "is optional now: no argument, but a setter"),
            (false, false) if before.ident != now.ident => {
                changes.add(
                    Verdict::Breaking,
                    name(step),
                    format!("is set by `{}`, it was `{}`", now.ident, before.ident),
                );
            }
            _ => {}
        }
        changes.words(&name(step), &before.doc, &now.doc);
    }
    for (step, now) in new.params.iter().filter(|(step, _)| !old.params.contains_key(*step)) {
        match now.required {
            true => changes.come(Verdict::Breaking, name(step), "is new and required"),
            false => changes.come(Verdict::Additive, name(step), format!("is new: `{}`", now.ident)),
        }
    }
}
