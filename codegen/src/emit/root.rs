//! What stands at the top: `mod.rs` with all that the runtime names, the client's ways to the areas, the servers.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{ident, text};
use super::links::Links;
use super::operation::handle_name;
use super::{Emitted, Piece, area, docs};
use crate::ir::{Api, is_callable};
use crate::name::{Names, Public};
use crate::resolve::Scheme;

pub(super) fn root(api: &Api, names: &Names) -> Emitted {
    let mut modules: Vec<(String, TokenStream)> = names
        .areas
        .iter()
        .map(|area| {
            let (feature, module) = (&area.feature, ident(&area.module));
            (area.module.clone(), quote!(#[cfg(feature = #feature)] pub mod #module;))
        })
        .collect();
    modules.push((
        "client".into(),
        quote!(
            mod client;
        ),
    ));
    modules.push((
        "models".into(),
        quote!(
            pub mod models;
        ),
    ));
    modules.push((
        "region".into(),
        quote!(
            mod region;
        ),
    ));
    modules.push((
        "webhooks".into(),
        quote!(
            #[cfg(feature = "webhooks")]
            pub mod webhooks;
        ),
    ));
    modules.sort_by(|a, b| a.0.cmp(&b.0));
    let modules = modules.into_iter().map(|(_, line)| line);
    let version = text(&api.version);
    let scopes: Vec<_> = names.scopes.iter().map(|scope| ident(&scope.handle)).collect();
    let scopes = (!scopes.is_empty()).then(|| quote!(pub use client::{#(#scopes),*};));
    let default = default_region(api, names);
    let authentication = match &api.scheme {
        None => quote!(Authentication::None),
        Some(Scheme::Bearer | Scheme::Unsupported) => quote!(Authentication::Bearer),
        Some(Scheme::Basic) => quote!(Authentication::Basic),
        Some(Scheme::Header(name)) => quote!(Authentication::Header(#name)),
        Some(Scheme::Query(name)) => quote!(Authentication::Query(#name)),
        Some(Scheme::Cookie(name)) => quote!(Authentication::Cookie(#name)),
    };
    let pieces = vec![
        Piece::Item(quote!(#(#modules)*)),
        Piece::Item(quote!(
            use crate::runtime::{Authentication, Debugged};
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
            pub(crate) const AUTHENTICATION: Authentication = #authentication;
        }),
        Piece::Item(quote! {
            /// The version that the description gives itself.
            pub(crate) const API_VERSION: &str = #version;
        }),
        debugged(names),
    ];
    let docs = vec![
        if api.title.trim().is_empty() { "An HTTP API.".to_owned() } else { format!("{}.", docs::code(&api.title)) },
        String::new(),
        "The lints that are off here judge what the API description decides: which things are deprecated, how large the".into(),
        "shapes of a union are, what values and modules are called.".into(),
    ];
    Emitted { origin: "the whole description".into(), docs, pieces }
}

/// What `Debug` hides and shows, as data for the runtime.
fn debugged(names: &Names) -> Piece {
    let (types, properties, shown) =
        (&names.debug.hidden_types, &names.debug.hidden_properties, &names.debug.shown_types);
    Piece::Item(quote! {
        /// What `Debug` hides besides, and of which enums it shows values that are new.
        pub(crate) const DEBUGGED: Debugged = Debugged {
            hidden_types: &[#(#types),*],
            hidden_properties: &[#(#properties),*],
            shown_types: &[#(#shown),*],
        };
    })
}

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

fn default_region(api: &Api, names: &Names) -> TokenStream {
    let first = api.servers.iter().zip(&names.regions).find(|((url, _), _)| is_callable(url));
    match first {
        Some((_, name)) => {
            let name = ident(name);
            quote!(Some(Region::#name))
        }
        None => quote!(None),
    }
}

pub(super) fn region(api: &Api, names: &Names) -> Emitted {
    let servers: Vec<(&String, &Option<String>, proc_macro2::Ident)> = api
        .servers
        .iter()
        .zip(&names.regions)
        .filter(|((url, _), _)| is_callable(url))
        .map(|((url, doc), name)| (url, doc, ident(name)))
        .collect();
    let variants = servers.iter().map(|(url, doc, name)| {
        let mut lines =
            doc.as_deref().map(|doc| docs::safe(doc, Links::within(api, names, Public::Models))).unwrap_or_default();
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(format!("{}.", docs::code(url.trim_end_matches('/'))));
        let doc = docs::outer(&lines);
        quote!(#doc #name,)
    });
    let all = servers.iter().map(|(_, _, name)| quote!(Self::#name));
    let urls = servers.iter().map(|(url, _, name)| {
        let url = url.trim_end_matches('/');
        quote!(Self::#name => #url,)
    });
    let texts = servers.iter().map(|(_, _, name)| {
        let text = name.to_string().trim_start_matches("r#").to_lowercase();
        quote!(Self::#name => #text,)
    });
    let (formatter, shown) = if servers.is_empty() {
        (ident("_f"), quote!(match *self {}))
    } else {
        (ident("f"), quote!(f.write_str(match *self { #(#texts)* })))
    };
    let pieces = vec![
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
                pub const ALL: &'static [Self] = &[#(#all),*];

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
    ];
    Emitted { origin: "`servers`".into(), docs: Vec::new(), pieces }
}

pub(super) fn client(api: &Api, names: &Names) -> Emitted {
    let mut client = TokenStream::new();
    let mut scoped: Vec<TokenStream> = vec![TokenStream::new(); names.scopes.len()];
    for (index, one) in names.areas.iter().enumerate() {
        let (feature, module) = (&one.feature, ident(&one.module));
        for scope in area::scopes(index, api, names) {
            let handle = ident(&handle_name(names, index, scope.as_deref()));
            let position =
                scope.as_ref().and_then(|header| names.scopes.iter().position(|scope| scope.header == *header));
            let doc = docs::outer(&[match position {
                None => format!("Operations of `{}`.", one.feature),
                Some(_) => format!(
                    "Operations of `{}` on this {}.",
                    one.feature,
                    names.scopes[position.unwrap_or(0)].method.replace('_', " ")
                ),
            }]);
            let value = match position {
                None => quote!(Handle::new(self)),
                Some(_) => quote!(self.handle.clone()),
            };
            let method = quote! {
                #doc
                #[cfg(feature = #feature)]
                pub fn #module(&self) -> super::#module::#handle {
                    super::#module::#handle { handle: #value }
                }
            };
            match position {
                None => client.extend(method),
                Some(position) => scoped[position].extend(method),
            }
        }
    }
    let mut handles = Vec::new();
    for (scope, methods) in names.scopes.iter().zip(scoped) {
        let (handle, method, header) = (ident(&scope.handle), ident(&scope.method), text(&scope.header));
        let argument = ident(&format!("{}_id", scope.method));
        let doc = docs::outer(&[
            format!(
                "One {}: the operations that need {} are reached through it.",
                scope.method.replace('_', " "),
                docs::code(&scope.header)
            ),
            String::new(),
            "Nothing is sent until a request is.".into(),
        ]);
        client.extend(quote! {
            #doc
            pub fn #method(&self, #argument: impl Into<String>) -> #handle {
                #handle { handle: Handle::scoped(self, #header, #argument) }
            }
        });
        let doc = docs::outer(&[format!(
            "One {}, whose id goes with every request as {}.",
            scope.method.replace('_', " "),
            docs::code(&scope.header)
        )]);
        handles.push(Piece::Item(quote! {
            #doc
            #[derive(Clone, Debug)]
            pub struct #handle { pub(super) handle: Handle }
        }));
        let id = docs::outer(&[format!("The id that goes with every request as {}.", docs::code(&scope.header))]);
        let raw = docs::outer(&[format!(
            "A request for an operation that this crate does not know, with {}: see [`Client::call`](crate::Client::call).",
            docs::code(&scope.header)
        )]);
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

                #raw
                pub fn call(&self, method: Method, path: &'static str) -> RawRequest {
                    self.handle.raw(method, path)
                }
                #methods
            }
        }));
    }
    let mut pieces = Vec::new();
    if !client.is_empty() {
        let cfg = if names.scopes.is_empty() {
            let features: Vec<&String> = names.areas.iter().map(|area| &area.feature).collect();
            match features.as_slice() {
                [one] => quote!(#[cfg(feature = #one)]),
                several => quote!(#[cfg(any(#(feature = #several),*))]),
            }
        } else {
            quote!()
        };
        pieces.push(Piece::Item(if handles.is_empty() {
            quote!(#cfg use crate::{Client, runtime::Handle};)
        } else {
            quote!(#cfg use crate::{Client, runtime::{Handle, Method, RawRequest}};)
        }));
        pieces.extend(handles);
        pieces.push(Piece::Item(quote!(#cfg impl Client { #client })));
    }
    Emitted { origin: "the tags and the headers that handles supply".into(), docs: Vec::new(), pieces }
}
