//! What is generated takes some thousand bytes of memory for each member of a type, so there are not more than fit.

use std::collections::BTreeMap;

use crate::ir::{Api, Kind, Origin, Usage};
use crate::openapi::Document;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// Members of types and parameters: a run takes less than 2 GiB for so many. The largest descriptions that are known
/// have a tenth of it.
const MOST_MEMBERS: usize = 250_000;

/// Refuses a description of more members than are written, at the operation that has the most.
pub(super) fn bound(document: &Document, api: &Api) -> Result<(), Diagnostics> {
    let mut most: BTreeMap<&str, usize> = BTreeMap::new();
    let types = api.types.iter().map(|def| (members(&def.kind), operation(&def.usage)));
    let params = api.operations.iter().map(|one| (one.params.len() + 1, Some(one.id.as_str())));
    for (members, operation) in types.chain(params) {
        *most.entry(operation.unwrap_or_default()).or_default() += members;
    }
    let all: usize = most.values().sum();
    if all <= MOST_MEMBERS {
        return Ok(());
    }
    let largest = most.iter().max_by_key(|(_, members)| **members).map(|(id, members)| (*id, *members));
    let (id, members) = largest.unwrap_or_default();
    let at = document.operations.iter().find(|one| one.id == id).map_or("#", |one| one.pointer.as_str());
    let message = format!(
        "the types of this description have {all} members, {members} of them met here first; {MOST_MEMBERS} are written at most"
    );
    Err(vec![Diagnostic::new(at, message, "take out operations that are not called, or fields that are not read")])
}

fn members(kind: &Kind) -> usize {
    1 + match kind {
        Kind::Struct(strukt) => strukt.fields.len(),
        Kind::Enum(one) => one.values.len(),
        Kind::Union(union) => union.variants.len(),
        Kind::Gone => 0,
    }
}

/// The operation that a type is met in.
fn operation(usage: &Usage) -> Option<&str> {
    match &usage.origin {
        Origin::Operation(id, _) => Some(id),
        _ => None,
    }
}
