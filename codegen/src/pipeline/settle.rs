//! Names at rest: what a run publishes in, the same as the next run will read it out.

use crate::config::Config;
use crate::ir::Api;
use crate::lock::Lock;
use crate::name::{self, Names};
use crate::openapi;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// What is new has been given names and places; what the next run will make of these is what this run gives already, so
/// that it changes nothing.
pub(super) fn settle(
    document: &openapi::Document,
    config: &Config,
    (mut api, mut names, mut lock): (Api, Names, Lock),
    mut next: Lock,
) -> Result<(Api, Names, Lock), Diagnostics> {
    for _ in 0..MOST_ROUNDS {
        if next == lock {
            return Ok((api, names, next));
        }
        let (renames, splits) = (std::mem::take(&mut names.renames), std::mem::take(&mut api.splits));
        lock = next;
        api = super::understand(document, config, &lock)?;
        names = name::name(&api, config, &lock)?;
        (names.renames, api.splits) = (renames, splits);
        next = name::publish(&api, &names, &lock);
    }
    if next == lock {
        return Ok((api, names, next));
    }
    Err(vec![Diagnostic::new(
        "",
        "names do not come to rest: each run would give others",
        "this is a mistake of the generator: report it with the description and names.lock",
    )])
}

/// More rounds than it takes until nothing changes: one where all is published, two where something is new.
const MOST_ROUNDS: usize = 4;
