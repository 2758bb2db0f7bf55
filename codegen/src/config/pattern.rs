//! Patterns under `[merge]`: usages in full, or `*` and the end of one.

use super::Entries;
use crate::ir::{Step, Usage, usage};

/// The usages that an entry of `[merge]` makes one enum.
#[derive(Debug)]
pub(super) struct Pattern {
    /// The entry.
    pub(super) entry: String,
    /// Its text.
    pub(super) text: String,
    places: Places,
}

#[derive(Debug)]
enum Places {
    /// A usage in full.
    At(Usage),
    /// `*` and the end of usages.
    EndingWith(Vec<Step>),
}

impl Pattern {
    /// Whether a usage is one of those that the pattern says.
    pub(super) fn has(&self, usage: &Usage) -> bool {
        match &self.places {
            Places::At(one) => one == usage,
            Places::EndingWith(tail) => usage.ends_with(tail),
        }
    }
}

impl Places {
    /// What a pattern says; nothing where it says nothing.
    fn read(text: &str) -> Option<Places> {
        match text.strip_prefix('*') {
            Some(tail) => usage::steps(tail).map(Places::EndingWith),
            None => text.parse().ok().map(Places::At),
        }
    }
}

/// The patterns of all entries; what is none is left out.
pub(super) fn patterns(entries: &Entries) -> Vec<Pattern> {
    let all = entries.merge.iter().flat_map(|(entry, texts)| texts.iter().map(move |text| (entry, text.get_ref())));
    let read = |(entry, text): (&String, &String)| {
        Some(Pattern { entry: entry.clone(), text: text.clone(), places: Places::read(text)? })
    };
    all.filter_map(read).collect()
}
