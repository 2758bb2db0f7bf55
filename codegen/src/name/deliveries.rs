//! What can be done about a delivery: the list that a changed model stands for, and the answer that refuses it.
//!
//! In: the tables `[lists]` and `[refusals]` of `names.toml`, and the API. Out: the same, without what there is not. Must
//! not know how it is printed.

use super::Names;
use crate::config::Config;
use crate::ir::{Api, Kind, TypeId};
use crate::support::diagnostic::Diagnostics;

/// What is known about deliveries.
#[derive(Debug, Default)]
pub struct Deliveries {
    /// An enum, and for values of it the path of the list to call.
    pub lists: Vec<(TypeId, Vec<(String, String)>)>,
    /// The payload of a webhook, and the status and the key of the answer that refuses it.
    pub refusals: Vec<(TypeId, u16, String)>,
}

pub(super) fn name_deliveries(api: &Api, config: &Config, names: &mut Names, wrong: &mut Diagnostics) {
    for (id, def) in api.types.iter().enumerate().map(|(id, def)| (TypeId(id), def)) {
        let Kind::Enum(known) = &def.kind else { continue };
        if !names.ty(id).is_some_and(|name| name.webhooks) {
            continue;
        }
        let values = known.values.iter().filter_map(|value| value.as_str());
        let lists: Vec<(String, String)> = values
            .filter_map(|value| {
                let wanted = config.list_of(value)?;
                let operation = api.operations.iter().find(|operation| operation.id == wanted)?;
                Some((value.to_owned(), operation.path.clone()))
            })
            .collect();
        if !lists.is_empty() {
            names.deliveries.lists.push((id, lists));
        }
    }
    // Values that the description does not have yet come all the same.
    if let [(_, lists)] = names.deliveries.lists.as_mut_slice() {
        for (value, wanted) in config.lists() {
            let known = lists.iter().any(|(known, _)| known == value);
            if let Some(operation) = api.operations.iter().find(|operation| operation.id == wanted).filter(|_| !known) {
                lists.push((value.to_owned(), operation.path.clone()));
            }
        }
    }
    for webhook in &api.webhooks {
        let Some(id) = webhook.ty.named() else { continue };
        let Some(answer) = config.refusal(&webhook.name) else { continue };
        match answer.split_once(' ').map(|(status, key)| (status.parse(), key)) {
            Some((Ok(status), key)) if (400..600).contains(&status) && !key.is_empty() => {
                names.deliveries.refusals.push((id, status, key.to_owned()));
            }
            _ => wrong.push(config.complain(
                "refusals",
                &webhook.name,
                format!("`{answer}` is not the answer that refuses a delivery"),
                "give its status and the key of its text, such as \"422 message\"",
            )),
        }
    }
}
