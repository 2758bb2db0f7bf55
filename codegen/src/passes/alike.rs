//! Enums that look like one thing, for a person to decide.

use indexmap::IndexMap;

use super::hints::hints;
use crate::ir::{Api, Enum, Kind};

/// Notes enums under one property name of which one's values are among another's: perhaps one thing.
pub(super) fn note_alike(api: &mut Api) {
    let hints = hints(api);
    let mut by_hint: IndexMap<&str, Vec<usize>> = IndexMap::new();
    for (index, def) in api.types.iter().enumerate() {
        if matches!(def.kind, Kind::Enum(_)) && (def.request || def.response) {
            for hint in &hints[index] {
                by_hint.entry(hint).or_default().push(index);
            }
        }
    }
    let mut notes = Vec::new();
    for (hint, members) in by_hint {
        for (position, one) in members.iter().enumerate() {
            for other in &members[position + 1..] {
                let (Kind::Enum(a), Kind::Enum(b)) = (&api.types[*one].kind, &api.types[*other].kind) else { continue };
                let within = |a: &Enum, b: &Enum| a.values.iter().all(|value| b.values.contains(value));
                if within(a, b) || within(b, a) {
                    let (first, second) = (&api.types[*one].usage, &api.types[*other].usage);
                    notes.push(format!("the enums under `{hint}` at {first} and {second} may be one; [merge] in names.toml makes them so"));
                }
            }
        }
    }
    api.notes.extend(notes);
}
