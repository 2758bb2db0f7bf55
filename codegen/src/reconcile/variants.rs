//! Variants of unions that no tag tells apart: known again by what they hold, since the key that tells two shapes apart
//! may be another one tomorrow.

use std::cmp::Reverse;

use indexmap::IndexMap;

use crate::ir::{Kind, TypeDef, Union};
use crate::lock::{Lock, Member};

/// Gives variants whose step is not published the step of the published variant that they share most fields with.
pub(super) fn recognize(union: &mut Union, types: &[TypeDef], lock: &Lock, members: &IndexMap<String, Member>) {
    if !union.tag.is_empty() || members.is_empty() {
        return;
    }
    let steps = union.steps();
    let mut free: Vec<(&String, &Member)> = members.iter().filter(|(step, _)| !steps.contains(step)).collect();
    for (variant, step) in union.variants.iter_mut().zip(&steps) {
        let Some(id) = variant.ty.named().filter(|_| !members.contains_key(step)) else { continue };
        let alike = |member: &Member| {
            let published = member.ty.as_ref().and_then(|path| lock.types.get(path))?;
            shared(&types[id.0].kind, &published.members)
        };
        // Of those that are as much alike, the first: shapes are numbered in their order.
        let best =
            free.iter().enumerate().filter_map(|(index, (_, member))| Some((alike(member)?, Reverse(index)))).max();
        if let Some((_, Reverse(index))) = best {
            variant.word = Some(free.remove(index).0.clone());
        }
    }
}

/// How many members two types share, where that is at least half of what either has.
fn shared(kind: &Kind, published: &IndexMap<String, Member>) -> Option<usize> {
    let own: Vec<String> = match kind {
        Kind::Struct(strukt) => strukt.fields.iter().map(|field| field.wire.clone()).collect(),
        Kind::Enum(one) => {
            one.values.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect()
        }
        Kind::Union(union) => union.variants.iter().map(|variant| variant.step()).collect(),
        Kind::Gone => return None,
    };
    let count = own.iter().filter(|wire| published.contains_key(*wire)).count();
    (count > 0 && count * 2 >= own.len().max(published.len())).then_some(count)
}
