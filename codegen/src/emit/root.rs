//! What stands at the top: `mod.rs` with all that the runtime names, the client's ways to the areas, the security schemes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::{Context, ident, text};
use super::modules::cfg;
use super::{Piece, docs};
use crate::items::docs::code;
use crate::items::{AreaMethod, Client, Root, SchemeItem};

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
    if root.has_formats {
        modules.push((
            "formats",
            quote!(
                pub mod formats;
            ),
        ));
    }
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
    let several = (root.schemes.len() > 1).then_some("SecurityScheme");
    let scopes: Vec<_> = root.scopes.iter().map(String::as_str).chain(several).map(ident).collect();
    let scopes = (!scopes.is_empty()).then(|| quote!(pub use client::{#(#scopes),*};));
    let own = (!root.own_servers.is_empty()).then(|| {
        quote!(
            pub use region::Server;
        )
    });
    let default = match &root.default_region {
        Some(name) => {
            let name = ident(name);
            quote!(Some(Region::#name))
        }
        None => quote!(None),
    };
    let schemes = root.schemes.iter().map(|one| {
        let (name, scheme) = (&one.name, ident(one.authentication.0));
        let carrier = one.authentication.1.as_ref().map(|name| quote!((#name)));
        quote!((#name, Authentication::#scheme #carrier))
    });
    let security = root.security.iter().map(|all| {
        let places = all.iter().map(|place| Literal::usize_unsuffixed(*place));
        quote!(&[#(#places),*])
    });
    let own_servers = &root.own_servers;
    let templates = root.templates.iter().map(|(url, template)| {
        let text = &template.text;
        let variables = template.variables.iter().map(|variable| {
            let (name, default) = (&variable.name, &variable.default);
            quote!((#name, #default))
        });
        quote!(Template { url: #url, text: #text, variables: &[#(#variables),*] })
    });
    vec![
        Piece::Item(quote!(#(#modules)*)),
        Piece::Item(quote!(
            use crate::runtime::{Authentication, Security, Template};
        )),
        Piece::Item(quote! {
            #scopes
            #[doc(no_inline)]
            pub use models::ErrorCode;
            pub use region::Region;
            #own
        }),
        Piece::Item(quote! {
            /// The region that is called when none is chosen.
            pub(crate) const DEFAULT_REGION: Option<Region> = #default;
        }),
        Piece::Item(quote! {
            /// How callers prove who they are, each way with its name; a client begins with the first.
            pub(crate) const SCHEMES: &[(&str, Authentication)] = &[#(#schemes),*];
        }),
        Piece::Item(quote! {
            /// What must be shown where an operation says nothing: one of these, each with the places of its schemes.
            pub(crate) const SECURITY: Security = &[#(#security),*];
        }),
        Piece::Item(quote! {
            /// The servers that operations have of their own.
            pub(crate) const SERVERS: &[&str] = &[#(#own_servers),*];
        }),
        Piece::Item(quote! {
            /// What the addresses of servers are made from that have variables.
            pub(crate) const TEMPLATES: &[Template] = &[#(#templates),*];
        }),
        Piece::Item(quote! {
            /// The version that the description gives itself.
            pub(crate) const API_VERSION: &str = #version;
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
    let schemes = schemes(cx, &client.schemes);
    if methods.is_empty() {
        return schemes;
    }
    let cfg = cfg(&client.features);
    let mut pieces = vec![Piece::Item(if handles.is_empty() {
        quote!(#cfg use crate::{Client, runtime::Handle};)
    } else {
        quote!(#cfg use crate::{Client, runtime::{Handle, Method, RawRequest}};)
    })];
    pieces.extend(handles);
    pieces.push(Piece::Item(quote!(#cfg impl Client { #methods })));
    pieces.extend(schemes);
    pieces
}

/// The security schemes, where there are several, and how their credentials are given.
fn schemes(cx: &Context<'_>, schemes: &[SchemeItem]) -> Vec<Piece> {
    let [first, ..] = schemes else { return Vec::new() };
    let variants = schemes.iter().map(|scheme| {
        let (doc, name) = (docs::of(cx, &scheme.docs), ident(&scheme.ident));
        quote!(#doc #name,)
    });
    let first = format!(
        " What [`Client::builder`](crate::Client::builder) takes is for [`{0}`](SecurityScheme::{0}); where there is none,",
        first.ident
    );
    vec![
        Piece::Item(quote! {
            /// A way to prove who one is. Each operation says which of them it asks for.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum SecurityScheme { #(#variants)* }
        }),
        Piece::Item(quote! {
            impl crate::ClientBuilder {
                /// Gives the credential of a security scheme: text, or an [`ApiKey`](crate::ApiKey) that is provided.
                #[doc = #first]
                /// give it [`ApiKey::none`](crate::ApiKey::none).
                ///
                /// An operation takes the first of its alternatives for which there are all credentials, and is not sent
                /// where there is none.
                pub fn credential(self, scheme: SecurityScheme, credential: impl Into<crate::ApiKey>) -> Self {
                    self.set_credential(scheme as usize, credential.into())
                }
            }
        }),
    ]
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
