//! What a type is there for, said of those that the description has no words for.
//!
//! Links lead only to what every build has that has the type itself, so none breaks when an area is left out.

use super::docs::code;
use super::handle_name;
use crate::ir::usage::find_usage;
use crate::ir::{Api, Operation, TypeId};
use crate::name::{Home, Names, Public, TypeName};

/// The part that a type plays, without the full stop.
pub(super) fn role(api: &Api, names: &Names, id: TypeId) -> String {
    let usage = api.def(id).usage.as_str();
    if usage == "webhooks" {
        return "The payload of any webhook".to_owned();
    }
    top(api, names, id, usage)
        .or_else(|| inside(api, names, id, usage))
        .unwrap_or_else(|| format!("What stands at {}", code(usage)))
}

/// A body, an answer, a record of a list, an argument, the payload of a webhook.
fn top(api: &Api, names: &Names, id: TypeId, usage: &str) -> Option<String> {
    if let Some(webhook) = api.webhooks.iter().find(|webhook| usage.strip_prefix("webhook:") == Some(&webhook.name)) {
        return Some(format!("The payload of the webhook {}", code(&webhook.name)));
    }
    let (position, operation, way) = operation_at(api, usage)?;
    let call = call(names, id, position, operation);
    Some(match way {
        ".body" => format!("The body of {call}"),
        ".body[]" => format!("A line of the body of {call}"),
        ".response" | ".response.data" => format!("What {call} answers"),
        ".response[]" | ".response.data[]" => format!("An entry of the list that {call} answers"),
        ".response.data.results[]" => format!("A record of the list that {call} gives"),
        way => {
            let param = operation.params.iter().find(|param| {
                let (_, name) = way.trim_start_matches('.').split_once('.').unwrap_or_default();
                name.trim_end_matches("[]") == param.wire
            })?;
            format!("What is given as {} to {call}", code(&param.wire))
        }
    })
}

/// What a field of another type holds, or a shape of a union.
fn inside(api: &Api, names: &Names, id: TypeId, usage: &str) -> Option<String> {
    let bare = usage.trim_end_matches(['[', ']', '{', '}']);
    let suffix = &usage[bare.len()..];
    let cut = bare.rfind(['.', '|'])?;
    let (parent, step) = (&bare[..cut], &bare[cut + 1..]);
    let whole = match find_usage(api, parent) {
        Some(parent) => holder(names, id, parent)?,
        None => match parent.strip_prefix("webhook:") {
            Some(_) => return None,
            None => {
                let (position, operation, way) = operation_at(api, parent)?;
                let call = call(names, id, position, operation);
                if way.starts_with(".body") { format!("the body of {call}") } else { format!("what {call} answers") }
            }
        },
    };
    let step = code(step);
    Some(match (bare.as_bytes().get(cut), suffix) {
        (Some(b'|'), _) => format!("The shape {step} of {whole}"),
        (_, "") => format!("The {step} of {whole}"),
        (_, suffix) if suffix.ends_with("{}") => format!("A value of the {step} of {whole}"),
        _ => format!("An entry of the {step} of {whole}"),
    })
}

/// Where a type is met first: a call, or a webhook.
pub(super) fn place(api: &Api, usage: &str) -> Option<String> {
    if let Some(rest) = usage.strip_prefix("webhook:") {
        let ends = |rest: &str| rest.is_empty() || rest.starts_with(['.', '|', '[', '{']);
        let mut all = api.webhooks.iter();
        let webhook = all.find(|one| rest.strip_prefix(one.name.as_str()).is_some_and(ends))?;
        return Some(format!("the webhook {}", code(&webhook.name)));
    }
    let (_, operation, _) = operation_at(api, usage)?;
    Some(code(&format!("{} {}", operation.method, operation.path)))
}

/// The same as a sentence, without the full stop.
pub(super) fn at(api: &Api, usage: &str) -> Option<String> {
    let place = place(api, usage)?;
    Some(match operation_at(api, usage) {
        None => format!("In {place}"),
        Some((_, _, way)) if way.starts_with(".response") => format!("In the answer of {place}"),
        Some(_) => format!("In the request {place}"),
    })
}

/// The operation that a usage begins with, and the way on from it.
fn operation_at<'a>(api: &'a Api, usage: &'a str) -> Option<(usize, &'a Operation, &'a str)> {
    let operations = api.operations.iter().enumerate();
    operations.filter_map(|(position, one)| Some((position, one, usage.strip_prefix(one.id.as_str())?))).find(
        |(_, _, way)| {
            [".body", ".response", ".path.", ".query.", ".header.", ".cookie."]
                .iter()
                .any(|start| way.starts_with(start))
        },
    )
}

/// An operation: its method where this stands in the same file, else its path.
fn call(names: &Names, id: TypeId, position: usize, operation: &Operation) -> String {
    let here = names.ty(id).is_some_and(|name| name.home == Home::Operation(position));
    if !here {
        return code(&format!("{} {}", operation.method, operation.path));
    }
    let name = &names.operations[position];
    let handle = handle_name(names, name.area, operation.scope.as_deref());
    format!("[`{handle}::{}`]", name.method.trim_start_matches("r#"))
}

/// A type with its article, and a link where that cannot break.
fn holder(names: &Names, id: TypeId, holder: TypeId) -> Option<String> {
    let (own, name) = (names.ty(id)?, names.ty(holder)?);
    let always = |name: &TypeName| name.areas.is_empty() && !name.webhooks;
    let is_there =
        always(name) || (!always(own) && own.areas.is_subset(&name.areas) && (name.webhooks || !own.webhooks));
    let ident = &name.ident;
    let article = if ident.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
    let way = match (own.public, name.public) {
        _ if !is_there => return Some(format!("{article} `{ident}`")),
        _ if own.home == name.home && own.public == name.public => String::new(),
        (own, other) if own == other => format!("(super::{ident})"),
        (_, Public::Models) => format!("(crate::models::{ident})"),
        _ => return Some(format!("{article} `{ident}`")),
    };
    Some(format!("{article} [`{ident}`]{way}"))
}
