//! validate: what was counted in is counted out.

use std::collections::BTreeSet;

use crate::ir::{Api, Kind, Operation, SkippedThing};
use crate::openapi::Document;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// Compares the IR with the document it came from.
pub(super) fn check(document: &Document, api: &Api) -> Result<(), Diagnostics> {
    let mut lost = Diagnostics::new();
    let skipped = api.skipped.iter().filter_map(|one| match &one.what {
        SkippedThing::Operation(id, _) => Some(id),
        _ => None,
    });
    let kept: BTreeSet<&String> = api.operations.iter().map(|lowered| &lowered.id).chain(skipped).collect();
    for operation in &document.operations {
        if !kept.contains(&operation.id) {
            lost.push(ours(&operation.pointer, &format!("the operation `{}` was lost while lowering", operation.id)));
        }
    }
    let skipped = api.skipped.iter().filter_map(|one| match &one.what {
        SkippedThing::Webhook(name) => Some(name),
        _ => None,
    });
    let kept: BTreeSet<&String> = api.webhooks.iter().map(|lowered| &lowered.name).chain(skipped).collect();
    for webhook in &document.webhooks {
        if !kept.contains(&webhook.path) {
            lost.push(ours(&webhook.pointer, &format!("the webhook `{}` was lost while lowering", webhook.path)));
        }
    }
    for def in &api.types {
        for (step, ty) in def.kind.children() {
            if ty.named().is_some_and(|id| matches!(api.def(id).kind, Kind::Gone)) {
                lost.push(ours("#", &format!("{} refers to a type that was merged away", def.usage.then(step))));
            }
        }
    }
    let mut outputs = api.operations.iter().flat_map(Operation::given).filter_map(|(_, ty)| ty.named());
    if outputs.any(|id| matches!(api.def(id).kind, Kind::Gone)) {
        lost.push(ours("#", "an operation answers with a type that was merged away"));
    }
    if lost.is_empty() { Ok(()) } else { Err(lost) }
}

fn ours(pointer: &str, message: &str) -> Diagnostic {
    Diagnostic::new(pointer, message, "this is a mistake of the generator: report it with the description")
}
