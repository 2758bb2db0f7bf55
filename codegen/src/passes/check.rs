//! validate: what was counted in is counted out.

use crate::ir::{Api, Kind, SkippedThing, Ty};
use crate::openapi::Document;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// Compares the IR with the document it came from.
pub(super) fn check(document: &Document, api: &Api) -> Result<(), Diagnostics> {
    let mut lost = Diagnostics::new();
    let skipped = |is_it: &dyn Fn(&SkippedThing) -> bool| api.skipped.iter().any(|one| is_it(&one.what));
    for operation in &document.operations {
        let kept = api.operations.iter().any(|lowered| lowered.id == operation.id);
        if !kept && !skipped(&|what| matches!(what, SkippedThing::Operation(id, _) if *id == operation.id)) {
            lost.push(ours(&operation.pointer, &format!("the operation `{}` was lost while lowering", operation.id)));
        }
    }
    for webhook in &document.webhooks {
        let kept = api.webhooks.iter().any(|lowered| lowered.name == webhook.path);
        if !kept && !skipped(&|what| matches!(what, SkippedThing::Webhook(name) if *name == webhook.path)) {
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
    let outputs = api.operations.iter().filter_map(|operation| operation.output.ty()).filter_map(Ty::named);
    if outputs.into_iter().any(|id| matches!(api.def(id).kind, Kind::Gone)) {
        lost.push(ours("#", "an operation answers with a type that was merged away"));
    }
    if lost.is_empty() { Ok(()) } else { Err(lost) }
}

fn ours(pointer: &str, message: &str) -> Diagnostic {
    Diagnostic::new(pointer, message, "this is a mistake of the generator: report it with the description")
}
