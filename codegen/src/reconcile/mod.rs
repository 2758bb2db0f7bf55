//! What is published stays what it is, and stands where it stood.
//!
//! In: the IR as it was lowered, and the lock. Out: the IR with what is published in its place and order and what is new
//! behind it, and which entry of the lock is whose. Must not know why a name was given.

mod published;
mod variants;
mod walk;

pub use published::Published;

use indexmap::IndexMap;

use crate::ir::{Api, Operation, find_usage};
use crate::lock::{Lock, Member};
use crate::lower::{DocCandidate, Lowered};
use crate::openapi::Location;

/// Brings the types and the order of all things in line with the lock. What is said of types goes with them.
pub fn reconcile(lowered: Lowered, lock: &Lock) -> (Api, Published<'_>, Vec<Vec<DocCandidate>>) {
    let Lowered { mut api, candidates, .. } = lowered;
    let operations = arrange(&mut api, lock);
    let walked = walk::walk(&mut api, lock, &operations);
    let candidates = walked.origins.iter().map(|old| candidates[old.0].clone()).collect();
    let published = Published { lock, operations, types: walked.locked, splits: Vec::new() };
    own_usages(&mut api, &published);
    (api, published, candidates)
}

/// Puts operations, parameters, webhooks and servers into the order of the lock. Gives the position of each operation.
fn arrange(api: &mut Api, lock: &Lock) -> Vec<Option<usize>> {
    let ids: Vec<String> = api.operations.iter().map(|operation| operation.id.clone()).collect();
    let present = |id: &str| ids.iter().any(|known| known == id);
    let find = |operation: &Operation| lock.operation(&operation.id, &call(operation), &present);
    let operations = std::mem::take(&mut api.operations).into_iter();
    let mut operations: Vec<(Option<usize>, Operation)> = operations.map(|one| (find(&one), one)).collect();
    operations.sort_by_key(|(locked, _)| locked.unwrap_or(usize::MAX));
    for (locked, operation) in &mut operations {
        let Some((_, known)) = locked.and_then(|index| lock.operations.get_index(index)) else { continue };
        // Path parameters come first, in the order of the lock as all others.
        operation.params.sort_by_cached_key(|param| {
            (param.location != Location::Path, position(&known.members, &param.part().to_string()))
        });
    }
    let locked;
    (locked, api.operations) = operations.into_iter().unzip();
    api.webhooks.sort_by_cached_key(|webhook| lock.roots.get_index_of(&webhook.origin()).unwrap_or(usize::MAX));
    api.merged.sort_keys();
    api.servers.sort_by_key(|(url, _)| lock.regions.get_index_of(url).unwrap_or(usize::MAX));
    locked
}

/// A published type stands at the usage that owns its name, wherever the walk has met it first.
fn own_usages(api: &mut Api, published: &Published<'_>) {
    // An enum that `names.toml` makes of several may stand where no operation's types lead.
    for id in api.merged.values() {
        if let Some((_, entry)) = published.ty(*id) {
            api.types[id.0].usage.clone_from(&entry.usage);
        }
    }
    for (index, (_, entry)) in published.lock.types.iter().enumerate() {
        let owner = find_usage(api, &entry.usage).filter(|id| published.types[id.0] == Some(index));
        if let Some(id) = owner {
            api.types[id.0].usage.clone_from(&entry.usage);
        }
    }
}

/// Method and path of an operation, as the lock has them.
pub(crate) fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn position(members: &IndexMap<String, Member>, step: &str) -> usize {
    members.get_index_of(step).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests;
