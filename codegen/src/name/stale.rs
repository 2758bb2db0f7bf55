//! Entries of `names.toml` that match nothing, so that no decision outlives its reason.
//!
//! In: the entries, the IR and its names, and the patterns that lowering has met. Out: a diagnostic for each entry that
//! nothing has asked for.

use std::collections::BTreeSet;

use super::Names;
use super::members::value_text;
use crate::config::paging::ALL;
use crate::config::{Config, DebugRule, Entry};
use crate::ir::{Api, Kind, Output, find_usage};
use crate::lower::Matched;
use crate::support::diagnostic::Diagnostics;

/// Every entry that matches nothing.
pub fn stale(api: &Api, names: &Names, config: &Config, matched: &Matched) -> Diagnostics {
    let variants = variants(api, names);
    let operations = api.operations.iter();
    let ids: BTreeSet<&str> = operations.clone().map(|one| one.id.as_str()).collect();
    let own = api.own_servers.iter().map(|server| server.url.as_str());
    let servers: BTreeSet<&str> = api.servers.iter().map(|(url, _)| url.as_str()).chain(own).collect();
    let scopes: BTreeSet<&str> = operations.clone().filter_map(|one| one.scope.as_deref()).collect();
    let tags: BTreeSet<&str> = operations.filter_map(|one| one.tag.as_deref()).collect();
    let webhooks: BTreeSet<&str> = api.webhooks.iter().map(|webhook| webhook.name.as_str()).collect();
    config.stale(&|entry| match entry {
        Entry::Scope(header) => scopes.contains(header),
        Entry::Region(url) => servers.contains(url),
        // A tag that no operation has may still be named.
        Entry::Area(tag) => api.tags.contains_key(tag) || tags.contains(tag),
        Entry::Method(id) => ids.contains(id),
        Entry::Type(usage) => usage.parse().is_ok_and(|usage| find_usage(api, &usage).is_some()),
        Entry::Variant(key) => variants.contains(key),
        Entry::Merge(name, pattern) => matched.contains(&(name.to_owned(), pattern.to_owned())),
        Entry::List(value) => config.list_of(value).is_some_and(|id| ids.contains(id)),
        Entry::Paging(ALL) => api.operations.iter().any(|one| match &one.output {
            Output::Listed(listed) => listed.entry.as_deref() == Some(ALL),
            _ => false,
        }),
        Entry::Paging(id) => ids.contains(id),
        Entry::Refusal(name) => webhooks.contains(name),
        Entry::Format(name) => api.formats.contains_key(name),
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
