//! Tests of the generator, by what they look at.

mod answers;
mod apart;
mod canonical;
mod chain;
mod circles;
mod constructs;
mod determinism;
mod direction;
mod documentation;
mod dressed;
mod freshness;
mod import;
mod limits;
mod lists;
mod lock;
mod mutations;
mod new_names;
mod ownership;
mod placement;
mod properties;
mod published;
mod random;
mod render;
mod reserved;
mod rest;
mod round_trip;
mod runaway;
mod scratch;
mod selection;
mod sent;
mod sentences;
mod snapshot;
mod stale;
mod streams;
mod twelve;
mod ugly;
mod verdicts;
mod vocabulary;
mod wording;

use std::panic::{AssertUnwindSafe, catch_unwind};

use snapshot::snapshot;

/// Runs `check` on every one of `cases` and names those that failed, so that one failure hides no other.
fn each<T>(cases: impl IntoIterator<Item = (String, T)>, check: impl Fn(&str, T)) {
    let mut failed = Vec::new();
    for (name, case) in cases {
        if catch_unwind(AssertUnwindSafe(|| check(&name, case))).is_err() {
            failed.push(name);
        }
    }
    assert!(failed.is_empty(), "failed: {}", failed.join(", "));
}
