//! `mod` and `pub use` lines, and the modules that consist of them: `models` and `webhooks`.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::ident;
use super::{Piece, Table};
use crate::items::{Alias, Models, ModuleItem, Reexports, Webhooks};

/// `mod` lines, then `pub use` lines.
pub(super) fn module_lines(modules: &[ModuleItem]) -> Vec<Piece> {
    let mut declared = TokenStream::new();
    let mut used = TokenStream::new();
    for item in modules {
        let (cfg, module) = (cfg(&item.features), ident(&item.module));
        let public = item.public.iter().map(|name| ident(name));
        declared.extend(quote!(#cfg mod #module;));
        used.extend(quote!(#cfg pub use #module::{#(#public),*};));
    }
    if declared.is_empty() { Vec::new() } else { vec![Piece::Item(declared), Piece::Item(used)] }
}

/// The condition that one of these features is on; none where there are none.
pub(super) fn cfg(features: &[String]) -> TokenStream {
    match features {
        [] => quote!(),
        [one] => quote!(#[cfg(feature = #one)]),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

/// What a module names of `models`.
pub(super) fn reexports(reexports: &Reexports) -> Option<Piece> {
    let named = |Alias { ident: name, alias }: &Alias| {
        let ty = ident(name);
        if name == alias {
            return quote!(#ty);
        }
        let alias = ident(alias);
        quote!(#ty as #alias)
    };
    let mut lines = TokenStream::new();
    if !reexports.always.is_empty() {
        let always = reexports.always.iter().map(named);
        lines.extend(quote!(pub use super::models::{#(#always),*};));
    }
    for (features, one) in &reexports.sometimes {
        let (cfg, one) = (cfg(features), named(one));
        lines.extend(quote!(#cfg pub use super::models::#one;));
    }
    (!lines.is_empty()).then_some(Piece::Item(lines))
}

pub(super) fn models(models: &Models) -> Vec<Piece> {
    let mut pieces = module_lines(&models.modules);
    if !models.has_error_code {
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
        pieces.push(Piece::Table(Table { name: "open_enum", head: "ErrorCode: shown".into(), rows: Vec::new() }));
    }
    pieces
}

pub(super) fn webhooks(webhooks: &Webhooks) -> Vec<Piece> {
    let mut pieces = module_lines(&webhooks.modules);
    let header = &webhooks.signature_header;
    pieces.push(Piece::Item(quote! {
        /// The name of the header that carries the signature.
        pub const SIGNATURE_HEADER: &str = #header;
    }));
    if !webhooks.has_event {
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
        pieces.push(Piece::Table(Table {
            name: "tagged_union",
            head: "Event: shown by [\"type\"]".into(),
            rows: Vec::new(),
        }));
    } else if let Some(event) = &webhooks.event {
        let event = ident(event);
        pieces.push(Piece::Item(quote!(pub use super::models::#event;)));
    }
    pieces.extend(reexports(&webhooks.reexports));
    pieces.extend(webhooks.lists.iter().map(lists));
    pieces.extend(webhooks.refusals.iter().map(refusal));
    pieces
}

fn lists((name, lists): &(String, Vec<(String, String)>)) -> Piece {
    let name = path(name);
    let arms = lists.iter().map(|(value, path)| quote!(#value => Some(#path),));
    Piece::Item(quote! {
        impl #name {
            /// The path of the list whose records this means, as [`OperationInfo::path`](crate::OperationInfo::path) has
            /// it: what is to be read anew. None for what no list has, and for values that this version does not know.
            pub fn list_path(&self) -> Option<&'static str> {
                match self.as_str() {
                    #(#arms)*
                    _ => None,
                }
            }
        }
    })
}

fn refusal((name, status, key): &(String, u16, String)) -> Piece {
    let name = path(name);
    Piece::Item(quote! {
        impl #name {
            /// The answer that refuses what was delivered, with a reason that people are shown. Any other failure only has
            /// the delivery repeated.
            pub fn refusal(&self, reason: impl Into<String>) -> http::Response<String> {
                crate::runtime::refusal(#status, #key, reason.into())
            }
        }
    })
}

fn path(name: &str) -> TokenStream {
    let steps = name.split("::").map(ident);
    quote!(#(#steps)::*)
}
