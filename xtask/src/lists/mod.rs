//! Lists of what the crate has, for those who test and review it: the outline of its public surface, a call of every
//! operation, a reader of every answer and body, every type.
//!
//! In: the items that the generator printed. Out: the text of each list by its path, and which of these are not what is
//! on disk. Must not know how the items were printed, nor single operations.

mod calls;
mod outline;
mod requests;
mod rust;
#[cfg(test)]
mod tests;
mod types;

use std::collections::BTreeMap;
use std::fs;

use kombo_codegen::items::{File, Items, OperationItem, TypeItem};

use crate::workspace::root;
use openapi_to_crate::atomic;

/// The files of a crate, by path below `src/api/`.
type Files = BTreeMap<String, File>;

/// What makes the text of a list.
type Write = fn(&Files) -> String;

/// Every list: its path from the root, and what writes it.
const LISTS: [(&str, Write); 4] = [
    ("tests/client/tests/samples/requests.rs", requests::requests),
    ("tests/client/tests/samples/types.rs", types::types),
    ("tests/codegen/outline.txt", outline::outline),
    ("tests/contract/src/calls/operations.rs", calls::calls),
];

/// The lists that are missing or have another text, each with the text it should have.
pub(crate) fn stale(files: &Files) -> Vec<(&'static str, String)> {
    let lists = LISTS.map(|(path, write)| (path, write(files)));
    let is_stale = |(path, text): &(&str, String)| fs::read(root().join(path)).ok().as_deref() != Some(text.as_bytes());
    lists.into_iter().filter(is_stale).collect()
}

/// Writes these lists.
pub(crate) fn write(lists: &[(&str, String)]) -> Result<(), String> {
    lists.iter().try_for_each(|(path, text)| atomic::write(&root().join(path), text))
}

/// All operations, in the order of their files.
fn operations(files: &Files) -> impl Iterator<Item = &OperationItem> {
    files.values().filter_map(|file| match &file.items {
        Items::Operation(operation, _) => Some(&**operation),
        _ => None,
    })
}

/// The types that a file holds.
fn types(file: &File) -> &[TypeItem] {
    match &file.items {
        Items::Operation(_, types) | Items::Types(types) => types,
        _ => &[],
    }
}
