//! Entries of `names.toml` that match nothing, so that no decision outlives its reason.
//!
//! In: the entries, the IR and its names, and the patterns that lowering has met. Out: a diagnostic for each entry that
//! nothing has asked for.

use std::collections::BTreeSet;

use super::Names;
use super::members::value_text;
use crate::config::{Config, DebugRule, Entry};
use crate::ir::{Api, Kind, find_usage};
use crate::lower::Matched;
use crate::support::diagnostic::Diagnostics;

/// Every entry that matches nothing.
pub fn stale(api: &Api, names: &Names, config: &Config, matched: &Matched) -> Diagnostics {
    let variants = variants(api, names);
    let operations = api.operations.iter();
    config.stale(&|entry| match entry {
        Entry::Scope(header) => operations.clone().any(|one| one.scope.as_deref() == Some(header)),
        Entry::Region(url) => {
            let own = api.own_servers.iter().map(|server| &server.url);
            api.servers.iter().map(|(server, _)| server).chain(own).any(|server| server == url)
        }
        // A tag that no operation has may still be named.
        Entry::Area(tag) => api.tags.contains_key(tag) || operations.clone().any(|one| one.tag.as_deref() == Some(tag)),
        Entry::Method(id) => operations.clone().any(|one| one.id == id),
        Entry::Type(usage) => usage.parse().is_ok_and(|usage| find_usage(api, &usage).is_some()),
        Entry::Variant(key) => variants.contains(key),
        Entry::Merge(name, pattern) => matched.contains(&(name.to_owned(), pattern.to_owned())),
        Entry::List(value) => config.list_of(value).is_some_and(|id| operations.clone().any(|one| one.id == id)),
        Entry::Refusal(name) => api.webhooks.iter().any(|webhook| webhook.name == name),
        Entry::Debug(rule, name) => {
            let there = match rule {
                DebugRule::HiddenTypes => &names.debug.hidden_types,
                DebugRule::HiddenProperties => &names.debug.hidden_properties,
                DebugRule::ShownTypes => &names.debug.shown_types,
            };
            there.iter().any(|known| known == name)
        }
    })
}

/// All values of enums and unions, as entries name them.
fn variants(api: &Api, names: &Names) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for (def, name) in api.types.iter().zip(&names.types) {
        let Some(name) = name else { continue };
        let key = |value: String| format!("{}.{value}", name.ident);
        match &def.kind {
            Kind::Enum(one) => out.extend(one.values.iter().map(value_text).map(key)),
            Kind::Union(union) => out.extend(union.variants.iter().map(|one| key(one.discriminant.step()))),
            Kind::Struct(_) | Kind::Gone => {}
        }
    }
    out
}
