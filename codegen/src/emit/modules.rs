//! Files of types, and the modules that make them public.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, ident};
use super::{Emitted, Piece, Table, enums, structs, unions};
use crate::ir::{Api, Kind, TypeId};
use crate::name::{Home, Names, Public, TypeName};

/// Everything that defines one type.
pub(super) fn definition(cx: &Context<'_>, id: TypeId) -> Vec<Piece> {
    match &cx.api.def(id).kind {
        Kind::Struct(strukt) => structs::emit(cx, id, strukt),
        Kind::Enum(one) => enums::emit(cx, id, one),
        Kind::Union(union) => unions::emit(cx, id, union),
        Kind::Gone => Vec::new(),
    }
}

pub(super) fn types(public: Public, types: &[TypeId], api: &Api, names: &Names) -> Emitted {
    let home = types.first().and_then(|id| names.ty(*id)).map_or(Home::Module(String::new()), |name| name.home.clone());
    let cx = Context::new(api, names, public, home);
    let pieces: Vec<Piece> = types.iter().flat_map(|id| definition(&cx, *id)).collect();
    let mut all = cx.imports();
    all.extend(pieces);
    let origin = types.first().map_or(String::new(), |id| format!("`{}`", api.def(*id).usage));
    Emitted { origin, docs: Vec::new(), pieces: all }
}

/// The types that one file of a module makes public.
pub(super) fn public_types(names: &Names, public: Public, home: &Home) -> Vec<String> {
    names
        .types
        .iter()
        .flatten()
        .filter(|name| name.public == public && name.home == *home)
        .map(|name| name.ident.clone())
        .collect()
}

/// The files of types of a module, with what each makes public.
pub(super) fn type_modules(names: &Names, public: Public) -> Vec<(String, Vec<String>)> {
    let mut out: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in names.types.iter().flatten().filter(|name| name.public == public) {
        if let Home::Module(module) = &name.home {
            out.entry(module.clone()).or_default().push(name.ident.clone());
        }
    }
    out.into_iter().map(|(module, types)| (crate::support::identifier::escape(&module), types)).collect()
}

/// `mod` lines, then `pub use` lines, in alphabetical order.
pub(super) fn module_lines(mods: impl Iterator<Item = (TokenStream, String, Vec<String>)>) -> Vec<Piece> {
    let mut mods: Vec<(TokenStream, String, Vec<String>)> = mods.collect();
    mods.sort_by(|a, b| a.1.cmp(&b.1));
    let mut declared = TokenStream::new();
    let mut used = TokenStream::new();
    for (cfg, module, mut public) in mods {
        public.sort();
        let module = ident(&module);
        let public = public.iter().map(|name| ident(name));
        declared.extend(quote!(#cfg mod #module;));
        used.extend(quote!(#cfg pub use #module::{#(#public),*};));
    }
    if declared.is_empty() { Vec::new() } else { vec![Piece::Item(declared), Piece::Item(used)] }
}

/// The features that need a type.
pub(super) fn cfg(names: &Names, name: &TypeName) -> TokenStream {
    let mut features: Vec<&str> = name.areas.iter().map(|area| names.areas[*area].feature.as_str()).collect();
    if name.webhooks {
        features.push("webhooks");
    }
    match features.as_slice() {
        [] => quote!(),
        [one] => quote!(#[cfg(feature = #one)]),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

/// Types of `models` that another module names too: these, and those that were published there.
pub(super) fn reexports<'a>(
    names: &'a Names,
    module: Public,
    mut shared: Vec<(&'a TypeName, String)>,
) -> Option<Piece> {
    let published = names.types.iter().flatten().filter(|name| name.public == Public::Models);
    let aliases = published.flat_map(|name| name.aliases.iter().map(move |(public, alias)| (name, *public, alias)));
    shared.extend(aliases.filter(|(_, public, _)| *public == module).map(|(name, _, alias)| (name, alias.clone())));
    shared.sort_by(|a, b| (&a.0.ident, &a.1).cmp(&(&b.0.ident, &b.1)));
    shared.dedup_by(|a, b| a.0.ident == b.0.ident && a.1 == b.1);
    let always = |name: &TypeName| match module {
        Public::Area(area) => name.areas.contains(&area),
        Public::Webhooks => name.webhooks,
        Public::Models => true,
    };
    let named = |(name, alias): &(&TypeName, String)| {
        let ty = ident(&name.ident);
        if name.ident == *alias {
            return quote!(#ty);
        }
        let alias = ident(alias);
        quote!(#ty as #alias)
    };
    let (here, elsewhere): (Vec<_>, Vec<_>) = shared.into_iter().partition(|(name, _)| always(name));
    let mut lines = TokenStream::new();
    if !here.is_empty() {
        let here = here.iter().map(named);
        lines.extend(quote!(pub use super::models::{#(#here),*};));
    }
    for one in &elsewhere {
        let (cfg, one) = (cfg(names, one.0), named(one));
        lines.extend(quote!(#cfg pub use super::models::#one;));
    }
    (!lines.is_empty()).then_some(Piece::Item(lines))
}

pub(super) fn models(api: &Api, names: &Names) -> Emitted {
    let mods = type_modules(names, Public::Models).into_iter().map(|(module, public)| {
        let name =
            names.types.iter().flatten().find(|name| name.public == Public::Models && public.contains(&name.ident));
        (name.map_or(quote!(), |name| cfg(names, name)), module, public)
    });
    let mut pieces = module_lines(mods);
    if !api.merged.contains_key("ErrorCode") {
        pieces.push(Piece::Item(quote!(
            use crate::runtime::{Unrecognized, open_enum};
        )));
        pieces.push(Piece::Item(quote! {
            /// What went wrong, as the API names it; this description names nothing.
            #[derive(Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum ErrorCode {
                /// A value that this version of the crate does not know.
                Unrecognized(Unrecognized),
            }
        }));
        pieces.push(Piece::Table(Table { name: "open_enum", head: "ErrorCode".into(), rows: Vec::new() }));
    }
    Emitted { origin: "what several areas share".into(), docs: vec!["Types that several areas share.".into()], pieces }
}

pub(super) fn webhooks(api: &Api, names: &Names) -> Emitted {
    let mods = type_modules(names, Public::Webhooks).into_iter().map(|(module, public)| (quote!(), module, public));
    let mut pieces = module_lines(mods);
    if api.event.is_none() {
        pieces.push(Piece::Item(quote!(
            use crate::runtime::{UnrecognizedVariant, tagged_union};
        )));
        pieces.push(Piece::Item(quote! {
            /// What a webhook delivers; this description names no payloads that a tag tells apart.
            #[derive(Clone, PartialEq)]
            #[non_exhaustive]
            pub enum Event {
                /// A payload as it came.
                Unrecognized(UnrecognizedVariant),
            }
        }));
        pieces.push(Piece::Table(Table { name: "tagged_union", head: "Event by [\"type\"]".into(), rows: Vec::new() }));
    } else if let Some(name) = api.event.and_then(|id| names.ty(id)).filter(|name| name.public != Public::Webhooks) {
        let event = ident(&name.ident);
        pieces.push(Piece::Item(quote!(pub use super::models::#event;)));
    }
    // A payload that an operation shares lives in `models` and is named here too.
    let payloads = api.webhooks.iter().filter_map(|webhook| webhook.ty.named()).filter_map(|id| names.ty(id));
    let shared = payloads.filter(|name| name.public == Public::Models).map(|name| (name, name.ident.clone()));
    pieces.extend(reexports(names, Public::Webhooks, shared.collect()));
    Emitted { origin: "the webhooks".into(), docs: vec!["Payloads of webhooks.".into()], pieces }
}
