//! What a type is there for, said of those that the description has no words for.
//!
//! Links lead only to what every build has that has the type itself, so none breaks when an area is left out.

use super::docs::code;
use super::handle_name;
use crate::ir::usage::data_way;
use crate::ir::{Api, Origin, Part, Step, TypeId, Usage, find_usage};
use crate::name::{Home, Names, Public, TypeName};

/// The part that a type plays, without the full stop.
pub(super) fn role(api: &Api, names: &Names, id: TypeId) -> String {
    let usage = &api.def(id).usage;
    top(api, names, id, usage)
        .or_else(|| inside(api, names, id, usage))
        .unwrap_or_else(|| format!("What stands at {}", code(&usage.to_string())))
}

/// A body, an answer, a record of a list, an argument, the payload of a webhook.
fn top(api: &Api, names: &Names, id: TypeId, usage: &Usage) -> Option<String> {
    let (operation, part) = match &usage.origin {
        Origin::Webhooks if usage.steps.is_empty() => return Some("The payload of any webhook".to_owned()),
        Origin::Webhook(name) if usage.steps.is_empty() => {
            return Some(format!("The payload of the webhook {}", code(name)));
        }
        Origin::Operation(operation, part) => (operation, part),
        Origin::Webhooks | Origin::Webhook(_) | Origin::Merge(_) | Origin::Error(_) => return None,
    };
    let call = call(api, names, id, operation)?;
    let steps = usage.steps.as_slice();
    let is_list_of = |way: &[Step]| steps.split_last().is_some_and(|(last, rest)| *last == Step::Items && rest == way);
    match part {
        Part::Body if steps.is_empty() => Some(format!("The body of {call}")),
        Part::Body if is_list_of(&[]) => Some(format!("A line of the body of {call}")),
        Part::Response if steps.is_empty() || steps == data_way() => Some(format!("What {call} answers")),
        Part::Response if is_record(api, operation, usage) => Some(format!("A record of the list that {call} gives")),
        Part::Response if is_list_of(&[]) || is_list_of(&data_way()) => {
            Some(format!("An entry of the list that {call} answers"))
        }
        Part::Stream if steps.is_empty() => Some(format!("An item of the stream that {call} answers")),
        Part::Param(_, name) if steps.iter().all(|step| *step == Step::Items) => {
            Some(format!("What is given as {} to {call}", code(name)))
        }
        Part::Body | Part::Response | Part::Stream | Part::Param(..) => None,
    }
}

/// Whether a usage is that of a record of a list.
fn is_record(api: &Api, operation: &str, usage: &Usage) -> bool {
    let operation = api.operations.iter().find(|one| one.id == operation);
    operation.is_some_and(|one| one.output.record().is_some() && one.output.usage(&one.id) == *usage)
}

/// What a field of another type holds, or a shape of a union.
fn inside(api: &Api, names: &Names, id: TypeId, usage: &Usage) -> Option<String> {
    let last = usage.steps.iter().rposition(|step| step.name().is_some())?;
    let (step, suffix) = (&usage.steps[last], &usage.steps[last + 1..]);
    let parent = Usage { origin: usage.origin.clone(), steps: usage.steps[..last].to_vec() };
    let whole = match (find_usage(api, &parent), &parent.origin) {
        (Some(parent), _) => holder(names, id, parent)?,
        (None, Origin::Operation(operation, part)) => {
            let call = call(api, names, id, operation)?;
            if *part == Part::Body { format!("the body of {call}") } else { format!("what {call} answers") }
        }
        (None, _) => return None,
    };
    let named = code(step.name().unwrap_or_default());
    Some(match (step, suffix.last()) {
        (Step::Variant(_), _) => format!("The shape {named} of {whole}"),
        (_, None) => format!("The {named} of {whole}"),
        (_, Some(Step::Values)) => format!("A value of the {named} of {whole}"),
        (_, Some(_)) => format!("An entry of the {named} of {whole}"),
    })
}

/// Where a type is met first: a call, or a webhook.
pub(super) fn place(api: &Api, usage: &Usage) -> Option<String> {
    match &usage.origin {
        Origin::Webhook(name) => Some(format!("the webhook {}", code(name))),
        Origin::Operation(operation, _) => {
            let operation = api.operations.iter().find(|one| one.id == **operation)?;
            Some(code(&format!("{} {}", operation.method, operation.path)))
        }
        Origin::Webhooks | Origin::Merge(_) | Origin::Error(_) => None,
    }
}

/// The same as a sentence, without the full stop.
pub(super) fn at(api: &Api, usage: &Usage) -> Option<String> {
    let place = place(api, usage)?;
    Some(match &usage.origin {
        Origin::Operation(_, Part::Response | Part::Stream) => format!("In the answer of {place}"),
        Origin::Operation(..) => format!("In the request {place}"),
        _ => format!("In {place}"),
    })
}

/// An operation: its method where this stands in the same file, else its path.
fn call(api: &Api, names: &Names, id: TypeId, operation: &str) -> Option<String> {
    let (position, operation) = api.operations.iter().enumerate().find(|(_, one)| one.id == operation)?;
    let here = names.ty(id).is_some_and(|name| name.home == Home::Operation(position));
    if !here {
        return Some(code(&format!("{} {}", operation.method, operation.path)));
    }
    let name = &names.operations[position];
    let handle = handle_name(names, name.area, operation.scope.as_deref());
    Some(format!("[`{handle}::{}`]", name.method.trim_start_matches("r#")))
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
