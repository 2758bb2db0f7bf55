//! Types of formats: an alias for each, of a library's type or of text, and what the runtime has to know of the former.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::ident;
use super::modules::cfg;
use super::{Piece, docs};
use crate::items::FormatItem;
use crate::items::docs::code;

pub(super) fn docs() -> Vec<String> {
    vec![
        "Types of texts that have a format.".into(),
        String::new(),
        "Each is a type of its own with its feature, and text without it.".into(),
    ]
}

pub(super) fn formats(formats: &[FormatItem]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut types: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for format in formats {
        let (feature, name) = (&format.feature, ident(&format.ident));
        let ty: TokenStream = format.ty.parse().unwrap_or_default();
        let doc = docs::outer(&[&format!(
            "Text of the format {}: `{}` with the feature `{feature}`, text without it.",
            code(&format.name),
            format.ty
        )]);
        let own = if format.is_own {
            quote!(#[doc(inline)] #[cfg(feature = #feature)] pub use crate::runtime::#ty as #name;)
        } else {
            types.entry(&format.ty).or_default().push(feature.clone());
            quote!(#doc #[cfg(feature = #feature)] pub type #name = #ty;)
        };
        pieces.push(Piece::Item(quote! {
            #own
            #doc
            #[cfg(not(feature = #feature))]
            pub type #name = String;
        }));
    }
    for (ty, features) in types {
        let (cfg, ty) = (cfg(&features), ty.parse::<TokenStream>().unwrap_or_default());
        pieces.push(Piece::Item(quote! { #cfg crate::runtime::formatted!(#ty); }));
    }
    pieces
}
