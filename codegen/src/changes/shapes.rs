//! Types: come, gone, renamed, and changed.

use std::collections::{BTreeMap, BTreeSet};

use super::{Changes, Renamed, Sort, Subject, Verdict, after, gone_member};
use crate::changes::surface::{Member, Surface, Type};

/// Types whose path is another one: those that stand where a gone one stood, and have most of its members.
pub(super) fn renamed(old: &Surface, new: &Surface) -> Renamed {
    let kept = paths(new);
    let known = paths(old);
    let mut fresh: Vec<(&String, &Type)> =
        new.types.iter().filter(|(path, _)| !known.contains_key(path.as_str())).collect();
    let mut out: Renamed = BTreeMap::new();
    let mut gone: Vec<(&String, &Type)> = Vec::new();
    for (path, before) in &old.types {
        match kept.get(path.as_str()) {
            Some(now) if now != path => drop(out.insert(path.clone(), (*now).to_owned())),
            Some(_) => {}
            None => gone.push((path, before)),
        }
    }
    // What stands at the very place comes before what stands beside it, so that of two types that were alike the one
    // that went is told as gone.
    let places: [fn(&Type, &Type) -> bool; 2] =
        [|old, new| new.usage == old.usage, |old, new| new.usage.is_beside(&old.usage)];
    for is_place in places {
        gone.retain(|(path, before)| {
            let fits =
                |one: &(&String, &Type)| one.1.kind == before.kind && is_place(before, one.1) && alike(before, one.1);
            let found = fresh.iter().position(fits);
            if let Some(position) = found {
                out.insert((*path).clone(), fresh.remove(position).0.clone());
            }
            found.is_none()
        });
    }
    out
}

/// Every path with that of its type.
fn paths(surface: &Surface) -> BTreeMap<&str, &str> {
    let all = surface.types.iter().flat_map(|(path, ty)| {
        let aliases = ty.aliases.iter().map(move |alias| (alias.as_str(), path.as_str()));
        std::iter::once((path.as_str(), path.as_str())).chain(aliases)
    });
    all.collect()
}

fn alike(old: &Type, new: &Type) -> bool {
    let shared = old.members.keys().filter(|wire| new.members.contains_key(*wire)).count();
    shared * 2 > old.members.len().max(new.members.len())
}

pub(super) fn compare(old: &Surface, new: &Surface, renamed: &Renamed, changes: &mut Changes) {
    let mut met: BTreeSet<&str> = BTreeSet::new();
    let mut gone = Vec::new();
    for (path, before) in &old.types {
        let target = renamed.get(path).unwrap_or(path);
        match new.types.get_key_value(target) {
            None => gone.push(path.as_str()),
            Some((target, now)) => {
                met.insert(target);
                if target != path {
                    if now.aliases.contains(path) {
                        changes.add(Verdict::Additive, format!("`{path}`"), format!("is `{target}` too"));
                    } else {
                        changes.add(Verdict::Breaking, format!("`{path}`"), format!("is called `{target}` now"));
                    }
                }
                let lost = before.aliases.iter().filter(|alias| *alias != target && !now.aliases.contains(alias));
                for alias in lost {
                    changes.add(Verdict::Breaking, format!("`{alias}`"), format!("is only `{target}` now"));
                }
                ty(target, before, now, renamed, changes);
                cause(target, before, (old, new), renamed, changes);
            }
        }
    }
    let fresh: Vec<&str> = new.types.keys().map(String::as_str).filter(|path| !met.contains(path)).collect();
    for (paths, sort, word) in [(gone, Sort::Removed, "gone"), (fresh, Sort::Added, "new")] {
        let verdict = if sort == Sort::Removed { Verdict::Breaking } else { Verdict::Additive };
        let mut modules: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for path in paths {
            let (module, name) = path.split_once("::").unwrap_or(("", path));
            modules.entry(module).or_default().push(format!("`{name}`"));
        }
        for (module, names) in modules {
            let (noun, is) = if names.len() == 1 { ("type", "is") } else { ("types", "are") };
            changes.push(sort, verdict, format!("{noun} {} of `{module}`", names.join(", ")), format!("{is} {word}"));
        }
    }
}

fn ty(path: &str, old: &Type, new: &Type, renamed: &Renamed, changes: &mut Changes) {
    let subject = format!("`{path}`");
    if old.kind != new.kind {
        changes.add(Verdict::Breaking, &subject, format!("is {} now, it was {}", article(new.kind), article(old.kind)));
        return;
    }
    changes.words(&subject.as_str().into(), &old.doc, &new.doc);
    let before = changes.0.len();
    members(path, old, new, renamed, changes);
    let told = changes.0[before..].iter().any(|change| change.verdict == Verdict::Breaking);
    let arguments: Vec<String> = old.new.iter().map(|ty| after(ty, renamed)).collect();
    if !told && old.request && arguments != new.new {
        let what = format!("`new` takes ({}), it took ({})", new.new.join(", "), arguments.join(", "));
        changes.add(Verdict::Breaking, &subject, what);
    }
    for thing in old.gives.iter().map(|thing| after(thing, renamed)).filter(|thing| !new.gives.contains(thing)) {
        changes.add(Verdict::Breaking, &subject, format!("no longer has `{thing}`"));
    }
    // Enums are the same on either way; what is only read has no `new`, no setters and no conversions.
    let is_built = new.kind == "struct" || new.gives.iter().any(|thing| thing.starts_with("From<"));
    if old.request && !new.request && (is_built || old.kind == "struct") {
        changes.add(Verdict::Breaking, &subject, "is no longer sent, so it is not built either");
    }
}

fn article(kind: &str) -> String {
    if kind.starts_with(['a', 'e', 'i', 'o']) { format!("an {kind}") } else { format!("a {kind}") }
}

fn members(path: &str, old: &Type, new: &Type, renamed: &Renamed, changes: &mut Changes) {
    let fresh: Vec<(usize, &String, &Member)> = new
        .members
        .iter()
        .enumerate()
        .filter(|(_, (wire, _))| !old.members.contains_key(*wire))
        .map(|(position, (wire, member))| (position, wire, member))
        .collect();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for (wire, before) in &old.members {
        let subject = Subject::member(path, wire);
        if let Some(now) = new.members.get(wire) {
            member(&subject, before, now, renamed, changes);
            continue;
        }
        // Another word for the same thing: alone of its type among what is new, as this one is among what is gone.
        let ty = after(&before.ty, renamed);
        let same = |one: &Member| !ty.is_empty() && one.ty == ty && one.constant == before.constant;
        let lost =
            old.members.iter().filter(|(wire, one)| !new.members.contains_key(*wire) && after(&one.ty, renamed) == ty);
        let mut fits = fresh.iter().filter(|(_, _, one)| same(one));
        match (lost.count(), fits.next(), fits.next()) {
            (1, Some((_, other, now)), None) => {
                taken.insert(other);
                let verdict = if before.ident == now.ident { Verdict::Additive } else { Verdict::Breaking };
                changes.add(verdict, subject, format!("is `{other}` now: `{}`, it was `{}`", now.ident, before.ident));
            }
            _ if before.constant.is_some() => {
                changes.push(Sort::Removed, Verdict::Wire, subject, "is gone; it was always the same")
            }
            _ => {
                let stays = new.members.values().any(|now| now.ident == before.ident);
                changes.gone(subject, gone_member(wire, &before.ident, stays));
            }
        }
    }
    for (_, wire, now) in fresh.iter().filter(|(_, wire, _)| !taken.contains(wire.as_str())) {
        let subject = Subject::member(path, wire);
        match now.constant {
            Some(_) => changes.come(Verdict::Wire, subject, "is new and always the same"),
            None if now.required && new.request && new.kind == "struct" => {
                changes.come(Verdict::Breaking, subject, format!("is new and required: `{}`", now.ident));
            }
            None => changes.come(Verdict::Additive, subject, format!("is new: `{}`", now.ident)),
        }
    }
}

fn member(subject: &Subject, old: &Member, new: &Member, renamed: &Renamed, changes: &mut Changes) {
    let (ty, inner) = (after(&old.ty, renamed), after(&old.inner, renamed));
    match (&old.constant, &new.constant) {
        (None, None) => {
            if old.ident != new.ident {
                changes.add(
                    Verdict::Breaking,
                    subject.clone(),
                    format!("is called `{}`, it was `{}`", new.ident, old.ident),
                );
            }
            let verdict = if ty == new.ty { Verdict::Wire } else { Verdict::Breaking };
            let rust = if ty == new.ty { String::new() } else { format!(": `{}`, it was `{ty}`", new.ty) };
            if inner != new.inner {
                changes.add(verdict, subject.clone(), format!("is of another type{rust}"));
            } else if ty != new.ty || (old.required, old.nullable) != (new.required, new.nullable) {
                changes.add(verdict, subject.clone(), format!("{}{rust}", presence(old, new)));
            }
        }
        (Some(before), Some(now)) if before != now => {
            changes.add(Verdict::Wire, subject.clone(), format!("is always {now}, it was {before}"));
        }
        (None, Some(now)) => {
            changes.add(Verdict::Breaking, subject.clone(), format!("is always {now} now, and no field"))
        }
        (Some(before), None) => {
            changes.add(Verdict::Additive, subject.clone(), format!("is a field now, it was always {before}"))
        }
        _ => {}
    }
    changes.words(subject, &old.doc, &new.doc);
}

/// Where a place has another type that does the same work, what tells the two apart: that is what has changed.
fn cause(path: &str, before: &Type, (old, new): (&Surface, &Surface), renamed: &Renamed, changes: &mut Changes) {
    let now = &new.types[path];
    for (wire, member) in &before.members {
        let Some(next) = now.members.get(wire) else { continue };
        let was = after(&member.inner, renamed);
        let (Some(was), Some(is)) = (named(&was), named(&next.inner)) else { continue };
        let known = old.types.iter().find(|(path, _)| renamed.get(*path).unwrap_or(path) == was);
        let (Some((_, one)), Some(other)) = (known, new.types.get(is).filter(|_| was != is)) else { continue };
        let mut told = Changes::default();
        if one.kind == other.kind {
            members(is, one, other, renamed, &mut told);
        }
        let told: Vec<String> = told
            .0
            .iter()
            .filter(|change| change.verdict > Verdict::Docs)
            .map(|change| {
                let name = change.part.as_ref().map_or(change.subject.as_str(), |(_, name)| name.as_str());
                format!("{name} {}", change.what)
            })
            .collect();
        let subject = Subject::member(path, wire).text;
        let change = changes
            .0
            .iter_mut()
            .rev()
            .find(|change| change.subject == subject && change.what.starts_with("is of another type"));
        match change {
            Some(change) if told.is_empty() && one.kind == other.kind => {
                change.what.push_str(&format!(". It is `{was}` as it was, which has changed at other places"));
            }
            Some(change) if (1..=4).contains(&told.len()) => {
                change.what.push_str(&format!(". The one differs from the other: {}", told.join("; ")));
                if other.kind == "enum" {
                    change.what.push_str("; `[merge]` in names.toml would keep one enum");
                }
            }
            _ => {}
        }
    }
}

/// The type of this API that a type's text names.
fn named(ty: &str) -> Option<&str> {
    ty.split(['<', '>', ',', ' ']).find(|word| word.contains("::"))
}

fn presence(old: &Member, new: &Member) -> String {
    let required = match (old.required, new.required) {
        (true, false) => "is optional now",
        (false, true) => "is always there now",
        _ => "",
    };
    let nullable = match (old.nullable, new.nullable) {
        (true, false) => "is never null now",
        (false, true) => "may be null now",
        _ => "",
    };
    match (required, nullable) {
        ("", "") => "is sent now as well, where it was only received".into(),
        (one, "") | ("", one) => one.into(),
        (one, other) => format!("{one} and {other}"),
    }
}
