//! Modules: which files a module has, what each makes public, and what it names of `models`.

use std::collections::BTreeMap;

use crate::ir::Api;
use crate::name::{Home, Names, Public, TypeName};
use crate::support::identifier::escape;

/// A private file and what it makes public.
#[derive(Clone, Debug)]
pub struct ModuleItem {
    /// The features of which one must be on; none where it is always there.
    pub features: Vec<String>,
    /// The file.
    pub module: String,
    /// What it makes public, in alphabetical order.
    pub public: Vec<String>,
}

/// What a module names of `models`.
#[derive(Clone, Debug, Default)]
pub struct Reexports {
    /// What is there whenever the module is.
    pub always: Vec<Alias>,
    /// What is there under features of its own.
    pub sometimes: Vec<(Vec<String>, Alias)>,
}

/// A type under a name of the module's own.
#[derive(Clone, Debug)]
pub struct Alias {
    /// Its name in `models`.
    pub ident: String,
    /// Its name here.
    pub alias: String,
}

/// `models/mod.rs`.
#[derive(Clone, Debug)]
pub struct Models {
    /// Its files.
    pub modules: Vec<ModuleItem>,
    /// Whether the description has an `ErrorCode`.
    pub has_error_code: bool,
}

/// `webhooks/mod.rs`.
#[derive(Clone, Debug)]
pub struct Webhooks {
    /// The header that carries the signature.
    pub signature_header: String,
    /// Its files.
    pub modules: Vec<ModuleItem>,
    /// Whether a tag tells the payloads apart.
    pub has_event: bool,
    /// The union of all payloads, where it stands in `models`.
    pub event: Option<String>,
    /// What it names of `models`.
    pub reexports: Reexports,
    /// Enums, and for values of them the path of the list to call.
    pub lists: Vec<(String, Vec<(String, String)>)>,
    /// Payloads, and the status and the key of the answer that refuses them.
    pub refusals: Vec<(String, u16, String)>,
}

/// The types that one file of a module makes public.
fn public_types(names: &Names, public: Public, home: &Home) -> Vec<String> {
    let own = names.types.iter().flatten().filter(|name| name.public == public && name.home == *home);
    own.map(|name| name.ident.clone()).collect()
}

/// The files of a module, in alphabetical order.
pub(super) fn modules(names: &Names, public: Public) -> Vec<ModuleItem> {
    let mut types: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut features: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for name in names.types.iter().flatten().filter(|name| name.public == public) {
        if let Home::Module(module) = &name.home {
            types.entry(module).or_default().push(name.ident.clone());
            features.entry(module).or_insert_with(|| self::features(names, name));
        }
    }
    let is_shared = public == Public::Models;
    let mut out: Vec<ModuleItem> = types
        .into_iter()
        .map(|(module, public)| ModuleItem {
            features: features.remove(module).filter(|_| is_shared).unwrap_or_default(),
            module: escape(module),
            public,
        })
        .collect();
    if let Public::Area(area) = public {
        let own = names.operations.iter().enumerate().filter(|(_, operation)| operation.area == area);
        out.extend(own.map(|(position, operation)| {
            let mut types = vec![operation.request.clone()];
            types.extend(public_types(names, public, &Home::Operation(position)));
            ModuleItem { features: Vec::new(), module: operation.method.clone(), public: types }
        }));
    }
    out.iter_mut().for_each(|module| module.public.sort());
    out.sort_by(|a, b| a.module.cmp(&b.module));
    out
}

/// The features that need a type.
fn features(names: &Names, name: &TypeName) -> Vec<String> {
    let mut features: Vec<String> = name.areas.iter().map(|area| names.areas[*area].feature.clone()).collect();
    if name.webhooks {
        features.push("webhooks".to_owned());
    }
    features
}

/// Types of `models` that another module names too: these, and those that were published there.
pub(super) fn reexports<'a>(names: &'a Names, module: Public, mut shared: Vec<(&'a TypeName, String)>) -> Reexports {
    let published = names.types.iter().flatten().filter(|name| name.public == Public::Models);
    let aliases = published.flat_map(|name| name.aliases.iter().map(move |(public, alias)| (name, *public, alias)));
    shared.extend(aliases.filter(|(_, public, _)| *public == module).map(|(name, _, alias)| (name, alias.clone())));
    shared.sort_by(|a, b| (&a.0.ident, &a.1).cmp(&(&b.0.ident, &b.1)));
    shared.dedup_by(|a, b| a.0.ident == b.0.ident && a.1 == b.1);
    let mut out = Reexports::default();
    for (name, alias) in shared {
        let is_here = match module {
            Public::Area(area) => name.areas.contains(&area),
            Public::Webhooks => name.webhooks,
            Public::Models => true,
        };
        let alias = Alias { ident: name.ident.clone(), alias };
        if is_here {
            out.always.push(alias);
        } else {
            out.sometimes.push((features(names, name), alias));
        }
    }
    out
}

pub(super) fn models(api: &Api, names: &Names) -> Models {
    Models { modules: modules(names, Public::Models), has_error_code: api.merged.contains_key("ErrorCode") }
}

pub(super) fn webhooks(api: &Api, names: &Names) -> Webhooks {
    let event = api.event.and_then(|id| names.ty(id)).filter(|name| name.public != Public::Webhooks);
    // A payload that an operation shares lives in `models` and is named here too.
    let payloads = api.webhooks.iter().filter_map(|webhook| webhook.ty.named()).filter_map(|id| names.ty(id));
    let deliveries = &names.deliveries;
    // By the path from within the module.
    let here = |id| {
        let name = names.ty(id)?;
        let module = names.module(name.public);
        Some(if name.public == Public::Webhooks {
            name.ident.clone()
        } else {
            format!("super::{module}::{}", name.ident)
        })
    };
    let shared = payloads.filter(|name| name.public == Public::Models).map(|name| (name, name.ident.clone()));
    Webhooks {
        signature_header: api.signature_header.clone().unwrap_or_else(|| "x-signature".to_owned()),
        modules: modules(names, Public::Webhooks),
        has_event: api.event.is_some(),
        event: event.map(|name| name.ident.clone()),
        reexports: reexports(names, Public::Webhooks, shared.collect()),
        lists: deliveries.lists.iter().filter_map(|(id, lists)| Some((here(*id)?, lists.clone()))).collect(),
        refusals: deliveries
            .refusals
            .iter()
            .filter_map(|(id, status, key)| Some((here(*id)?, *status, key.clone())))
            .collect(),
    }
}
