//! Servers: those of which one is called, those that operations have of their own, and variables in their addresses.

use quote::quote;

use super::context::{Context, ident};
use super::{Piece, docs};
use crate::items::{Server, Servers};

pub(super) fn region(cx: &Context<'_>, servers: &Servers) -> Vec<Piece> {
    let mut pieces = regions(cx, &servers.regions);
    let own = servers.own.iter().map(|server| {
        let (doc, name) = (docs::of(cx, &server.docs), ident(&server.ident));
        quote!(#doc #name,)
    });
    if !servers.own.is_empty() {
        pieces.push(Piece::Item(quote! {
            /// A server that some operations go to, wherever the others go.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum Server { #(#own)* }
        }));
        pieces.push(Piece::Item(quote! {
            impl crate::ClientBuilder {
                /// Sends the operations of a server to another address, such as one that stands in for it. What
                /// [`region`](crate::ClientBuilder::region) and [`base_url`](crate::ClientBuilder::base_url) say is for all
                /// operations that have no server of their own.
                pub fn server(self, server: Server, base_url: impl Into<String>) -> Self {
                    self.set_server(server as usize, base_url.into())
                }
            }
        }));
    }
    if !servers.variables.is_empty() {
        let lines = servers.variables.iter().map(|line| format!(" {line}"));
        pieces.push(Piece::Item(quote! {
            impl crate::ClientBuilder {
                /// Gives a variable in the addresses of servers its value:
                ///
                #(#[doc = #lines])*
                ///
                /// The value stands in the address as it is given. An address that is given whole has no variables.
                pub fn server_variable(self, name: impl Into<String>, value: impl Into<String>) -> Self {
                    self.set_variable(name.into(), value.into())
                }
            }
        }));
    }
    pieces
}

fn regions(cx: &Context<'_>, servers: &[Server]) -> Vec<Piece> {
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
