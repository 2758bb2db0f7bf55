//! What stands at the top: `mod.rs` with all that the runtime names, the client's ways to the areas, the servers.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, ident, text};
use super::modules::cfg;
use super::{Piece, docs};
use crate::items::docs::code;
use crate::items::{AreaMethod, Client, Root, Server};

/// Lints of `mod.rs`, which hold for all that is emitted.
pub const ALLOWED: &str = "#![allow(
    deprecated,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = \"the API description decides these\"
)]";

pub(super) fn docs(root: &Root) -> Vec<String> {
    vec![
        if root.title.trim().is_empty() { "An HTTP API.".to_owned() } else { format!("{}.", code(&root.title)) },
        String::new(),
        "The lints that are off here judge what the API description decides: which things are deprecated, how large the".into(),
        "shapes of a union are, what values and modules are called.".into(),
    ]
}

pub(super) fn root(root: &Root) -> Vec<Piece> {
    let mut modules: Vec<(&str, TokenStream)> = root
        .areas
        .iter()
        .map(|(module, feature)| {
            let name = ident(module);
            (module.as_str(), quote!(#[cfg(feature = #feature)] pub mod #name;))
        })
        .collect();
    modules.push((
        "client",
        quote!(
            mod client;
        ),
    ));
    modules.push((
        "models",
        quote!(
            pub mod models;
        ),
    ));
    modules.push((
        "region",
        quote!(
            mod region;
        ),
    ));
    modules.push((
        "webhooks",
        quote!(
            #[cfg(feature = "webhooks")]
            pub mod webhooks;
        ),
    ));
    modules.sort_by_key(|(module, _)| *module);
    let modules = modules.into_iter().map(|(_, line)| line);
    let version = text(&root.version);
    let scopes = root.scopes.iter().map(|scope| ident(scope));
    let scopes = (!root.scopes.is_empty()).then(|| quote!(pub use client::{#(#scopes),*};));
    let default = match &root.default_region {
        Some(name) => {
            let name = ident(name);
            quote!(Some(Region::#name))
        }
        None => quote!(None),
    };
    let scheme = ident(root.authentication.0);
    let carrier = root.authentication.1.as_ref().map(|name| quote!((#name)));
    vec![
        Piece::Item(quote!(#(#modules)*)),
        Piece::Item(quote!(
            use crate::runtime::Authentication;
        )),
        Piece::Item(quote! {
            #scopes
            #[doc(no_inline)]
            pub use models::ErrorCode;
            pub use region::Region;
        }),
        Piece::Item(quote! {
            /// The region that is called when none is chosen.
            pub(crate) const DEFAULT_REGION: Option<Region> = #default;
        }),
        Piece::Item(quote! {
            /// How callers prove who they are.
            pub(crate) const AUTHENTICATION: Authentication = Authentication::#scheme #carrier;
        }),
        Piece::Item(quote! {
            /// The version that the description gives itself.
            pub(crate) const API_VERSION: &str = #version;
        }),
    ]
}

pub(super) fn region(cx: &Context<'_>, servers: &[Server]) -> Vec<Piece> {
    let variants = servers.iter().map(|server| {
        let (doc, name) = (docs::of(cx, &server.docs), ident(&server.ident));
        quote!(#doc #name,)
    });
    let all = servers.iter().map(|server| ident(&server.ident));
    let urls = servers.iter().map(|server| {
        let (name, url) = (ident(&server.ident), &server.url);
        quote!(Self::#name => #url,)
    });
    let texts = servers.iter().map(|server| {
        let (name, text) = (ident(&server.ident), server.ident.trim_start_matches("r#").to_lowercase());
        quote!(Self::#name => #text,)
    });
    let (formatter, shown) = if servers.is_empty() {
        (ident("_f"), quote!(match *self {}))
    } else {
        (ident("f"), quote!(f.write_str(match *self { #(#texts)* })))
    };
    vec![
        Piece::Item(quote!(
            use std::fmt;
        )),
        Piece::Item(quote! {
            /// A deployment of the API, each with its own keys and data.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum Region { #(#variants)* }
        }),
        Piece::Item(quote! {
            impl Region {
                /// All regions that this version of the crate knows.
                pub const ALL: &'static [Self] = &[#(Self::#all),*];

                /// The URL that paths are put behind.
                pub const fn base_url(self) -> &'static str {
                    match self { #(#urls)* }
                }
            }
        }),
        Piece::Item(quote! {
            impl fmt::Display for Region {
                fn fmt(&self, #formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    #shown
                }
            }
        }),
    ]
}

pub(super) fn client(cx: &Context<'_>, client: &Client) -> Vec<Piece> {
    let mut methods = area_methods(cx, &client.areas, &quote!(Handle::new(self)));
    let mut handles = Vec::new();
    for scope in &client.scopes {
        let (handle, method, argument) = (ident(&scope.handle), ident(&scope.method), ident(&scope.argument));
        let (header, doc) = (text(&scope.header), docs::of(cx, &scope.method_docs));
        methods.extend(quote! {
            #doc
            pub fn #method(&self, #argument: impl Into<String>) -> #handle {
                #handle { handle: Handle::scoped(self, #header, #argument) }
            }
        });
        let doc = docs::of(cx, &scope.docs);
        handles.push(Piece::Item(quote! {
            #doc
            #[derive(Clone, Debug)]
            pub struct #handle { pub(super) handle: Handle }
        }));
        let areas = area_methods(cx, &scope.areas, &quote!(self.handle.clone()));
        let (id, call) = (docs::of(cx, &scope.id_docs), docs::of(cx, &scope.call_docs));
        handles.push(Piece::Item(quote! {
            impl #handle {
                /// The client that this was made from.
                pub fn client(&self) -> &Client {
                    self.handle.client()
                }

                #id
                pub fn id(&self) -> &str {
                    self.handle.scope_value()
                }

                #call
                pub fn call(&self, method: Method, path: &'static str) -> RawRequest {
                    self.handle.raw(method, path)
                }
                #areas
            }
        }));
    }
    if methods.is_empty() {
        return Vec::new();
    }
    let cfg = cfg(&client.features);
    let mut pieces = vec![Piece::Item(if handles.is_empty() {
        quote!(#cfg use crate::{Client, runtime::Handle};)
    } else {
        quote!(#cfg use crate::{Client, runtime::{Handle, Method, RawRequest}};)
    })];
    pieces.extend(handles);
    pieces.push(Piece::Item(quote!(#cfg impl Client { #methods })));
    pieces
}

/// Ways to areas; `handle` is what each is made with.
fn area_methods(cx: &Context<'_>, areas: &[AreaMethod], handle: &TokenStream) -> TokenStream {
    let methods = areas.iter().map(|area| {
        let (feature, module, name) = (&area.feature, ident(&area.module), ident(&area.handle));
        let doc = docs::of(cx, &area.docs);
        quote! {
            #doc
            #[cfg(feature = #feature)]
            pub fn #module(&self) -> super::#module::#name {
                super::#module::#name { handle: #handle }
            }
        }
    });
    methods.collect()
}
