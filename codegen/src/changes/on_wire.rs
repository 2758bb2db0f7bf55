//! What is sent, accepted and answered otherwise though programs compile as they are.
//!
//! In: the wire of both sides, the operations that are one, and what has been told already. Out: each difference once,
//! with the calls that it concerns: one in a shared type is told of the type.

use std::collections::{BTreeMap, BTreeSet};

use super::surface::Surface;
use super::wire::{CallWire, Place, Places};
use super::{Changes, Sort, Subject, Verdict};

pub(super) fn compare(old: &Surface, new: &Surface, pairs: &[(&str, Option<&str>)], changes: &mut Changes) {
    let mut found = Found::default();
    let is_default = |wire: (&CallWire, &CallWire)| {
        wire.0.authentication == old.wire.authentication && wire.1.authentication == new.wire.authentication
    };
    for (id, other) in pairs {
        let other = other.unwrap_or_default();
        let (Some(before), Some(now)) = (old.wire.calls.get(*id), new.wire.calls.get(other)) else { continue };
        let call = &new.operations[other].call;
        let subject = format!("`{call}`");
        let mut add = |verdict, what: String| changes.add(verdict, subject.as_str(), what);
        if before.authentication != now.authentication && !is_default((before, now)) {
            let what = format!("is proved by {} now, it was {}", now.authentication, before.authentication);
            add(Verdict::Wire, what);
        }
        let sets = [
            ("may be answered", &before.statuses, &now.statuses),
            ("is sent in", &before.sent, &now.sent),
            ("is answered in", &before.answered, &now.answered),
        ];
        for (what, before, now) in sets {
            let more: Vec<String> = now.difference(before).map(|one| format!("`{one}`")).collect();
            let less: Vec<String> = before.difference(now).map(|one| format!("`{one}`")).collect();
            match (more.is_empty(), less.is_empty()) {
                (true, true) => {}
                (false, true) => add(Verdict::Wire, format!("{what} {} too", more.join(", "))),
                (true, false) => add(Verdict::Wire, format!("{what} {} no longer", less.join(", "))),
                (false, false) => {
                    add(Verdict::Wire, format!("{what} {} now, no longer {}", more.join(", "), less.join(", ")));
                }
            }
        }
        if before.tag != now.tag {
            let tag = |tag: &Option<String>| tag.as_ref().map_or("no tag".to_owned(), |tag| format!("the tag `{tag}`"));
            add(Verdict::Docs, format!("stands under {} now, it was {}", tag(&now.tag), tag(&before.tag)));
        }
        found.places((old, new), call, (id, other), &before.places, &now.places);
    }
    for (name, before) in &old.wire.webhooks {
        if let Some(now) = new.wire.webhooks.get(name) {
            found.places((old, new), &format!("webhook {name}"), ("", ""), before, now);
        }
    }
    found.tell(changes);
}

/// Differences of places by what they are about and what they are, each with the calls.
#[derive(Default)]
struct Found(BTreeMap<(String, String), (Subject, Vec<String>)>);

impl Found {
    fn places(
        &mut self,
        surfaces: (&Surface, &Surface),
        call: &str,
        (id, other): (&str, &str),
        old: &Places,
        new: &Places,
    ) {
        for (usage, before) in old {
            let key = usage.strip_prefix(id).map_or(usage.clone(), |rest| format!("{other}{rest}"));
            let Some(now) = new.get(&key) else { continue };
            if before.words == now.words && before.values == now.values {
                continue;
            }
            let subject = match &now.owner {
                Some((path, member)) => Subject::member(path, member),
                None => {
                    let way = key.strip_prefix(other).unwrap_or(&key).trim_start_matches('.');
                    let is_param = ["query.", "path.", "header.", "cookie."].iter().any(|place| way.starts_with(place));
                    match is_param {
                        true => Subject::parameter(&format!("`{call}`"), way),
                        false => Subject { text: format!("`{call}` at `{way}`"), part: None },
                    }
                }
            };
            let words: BTreeSet<&&str> = before.words.keys().chain(now.words.keys()).collect();
            for word in words {
                let what = match (before.words.get(*word), now.words.get(*word)) {
                    (Some(was), Some(is)) if was == is => continue,
                    (Some(was), Some(is)) => format!("has `{word}` {}, it was {}", shown(is), shown(was)),
                    (None, Some(is)) => format!("has `{word}` {}, it had none", shown(is)),
                    (Some(was), None) => format!("has no `{word}`, it was {}", shown(was)),
                    (None, None) => continue,
                };
                self.add(&subject, what, call);
            }
            for what in values(surfaces, before, now) {
                self.add(&subject, what, call);
            }
        }
    }

    fn add(&mut self, subject: &Subject, what: String, call: &str) {
        let (_, calls) = self.0.entry((subject.text.clone(), what)).or_insert_with(|| (subject.clone(), Vec::new()));
        if !calls.iter().any(|known| known == call) {
            calls.push(call.to_owned());
        }
    }

    fn tell(self, changes: &mut Changes) {
        for ((_, what), (subject, calls)) in self.0 {
            changes.push(Sort::Changed, Verdict::Wire, subject, what);
            if let Some(change) = changes.0.last_mut() {
                change.reaches = calls;
            }
        }
    }
}

/// Values that a place has gained or lost and its enum has not, since the enum has them from other places too.
fn values((old, new): (&Surface, &Surface), before: &Place, now: &Place) -> Vec<String> {
    let members = |surface: &Surface, place: &Place| -> Option<BTreeSet<String>> {
        let ty = surface.types.get(place.ty.as_ref()?)?;
        Some(ty.members.keys().cloned().collect())
    };
    let (enum_before, enum_now) = (members(old, before), members(new, now));
    let is_told = |value: &str, here: &Option<BTreeSet<String>>, there: &Option<BTreeSet<String>>| {
        let value = value.trim_matches('"');
        match (here, there) {
            (Some(here), Some(there)) => here.contains(value) && !there.contains(value),
            // It has become an enum, or is none any more, which is another type.
            (Some(_), None) | (None, Some(_)) => true,
            (None, None) => false,
        }
    };
    let more = now.values.difference(&before.values).filter(|value| !is_told(value, &enum_now, &enum_before));
    let less = before.values.difference(&now.values).filter(|value| !is_told(value, &enum_before, &enum_now));
    let list =
        |values: Vec<&String>| values.iter().map(|one| format!("`{}`", one.trim_matches('"'))).collect::<Vec<_>>();
    let (more, less) = (list(more.collect()), list(less.collect()));
    let mut out = Vec::new();
    if !more.is_empty() {
        out.push(format!("lists {} too, which its type has already", more.join(", ")));
    }
    if !less.is_empty() {
        out.push(format!("lists {} no longer, which its type keeps for other places", less.join(", ")));
    }
    out
}

/// A value as it is shown: in code, and not at length.
fn shown(value: &str) -> String {
    let value = value.trim_matches('"');
    let start: String = value.chars().take(60).collect();
    if start.len() < value.len() { format!("`{start}…`") } else { format!("`{start}`") }
}
