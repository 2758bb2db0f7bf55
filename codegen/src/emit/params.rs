//! Parameters: the statement that hands each to the runtime's encoder.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::{Context, converted, ident, text};
use crate::items::{Elements, Encoding, Way};
use crate::openapi::Location;

/// The statement by which `call` takes `argument` to where the parameter travels.
pub(super) fn write(cx: &Context<'_>, encoding: &Encoding, argument: &Ident, call: &TokenStream) -> TokenStream {
    let wire = text(&encoding.wire);
    let first = encoding.first.as_ref().map(|(ty, conversion)| {
        let (ty, value) = (cx.ty(ty), converted(cx, conversion, argument));
        quote!(let #argument: #ty = #value;)
    });
    let style = |name: &'static str, variant: &str| {
        let (name, variant) = (cx.runtime(name), ident(variant));
        quote!(#name::#variant)
    };
    let statement = match &encoding.way {
        Way::One(location) => {
            let method = ident(match location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
                Location::Cookie | Location::Part => "cookie",
            });
            quote!(#call.#method(#wire, &#argument);)
        }
        Way::PathOne(kind) => {
            let style = style("PathStyle", kind);
            match encoding.is_formatted() {
                true => {
                    quote!(let #argument = #call.texts(#wire, [#argument]); #call.path_styled(#wire, #style, #argument);)
                }
                false => quote!(#call.path_styled(#wire, #style, Vec::from([#argument.to_string()]));),
            }
        }
        Way::Json => quote!(#call.query_json(#wire, &#argument);),
        Way::Object(kind) => {
            let style = style("ObjectStyle", kind);
            quote!(#call.query_object(#wire, #style, &#argument);)
        }
        Way::QueryList(kind, elements) => {
            let (values, style) = (values(cx, elements, argument), style("ListStyle", kind));
            quote!(#call.query_list(#wire, #style, #values);)
        }
        Way::HeaderList(elements) => {
            let values = values(cx, elements, argument);
            quote!(#call.header_list(#wire, #values);)
        }
        Way::PathList(kind, elements) => {
            let (values, style) = (values(cx, elements, argument), style("PathStyle", kind));
            let list = match elements {
                Elements::Texts => quote!(#values.into_iter().map(Into::into).collect()),
                Elements::Shown | Elements::Converted(_) => quote!(#values.collect()),
                Elements::Encoded(_) => values,
            };
            quote!(#call.path_styled(#wire, #style, #list);)
        }
        Way::Files(media, several) => {
            let media = option(media.as_deref());
            let files = if *several { quote!(#argument) } else { quote!([#argument]) };
            quote!(#call.files(#wire, #media, #files);)
        }
        Way::Part(kind, media) => {
            let kind = match kind {
                Some(kind) => {
                    let kind = style("ObjectStyle", kind);
                    quote!(Some(#kind))
                }
                None => quote!(None),
            };
            let media = option(media.as_deref());
            quote!(#call.part(#wire, #kind, #media, &#argument);)
        }
        Way::CookieList(elements) => {
            let values = values(cx, elements, argument);
            quote!(#call.cookie_list(#wire, #values);)
        }
    };
    // Texts of a list are made before it is taken: making them may refuse the call.
    let texts = match &encoding.way {
        Way::QueryList(_, Elements::Encoded(ty))
        | Way::PathList(_, Elements::Encoded(ty))
        | Way::HeaderList(Elements::Encoded(ty))
        | Way::CookieList(Elements::Encoded(ty)) => {
            let ty = cx.ty(ty);
            quote!(let #argument = #call.texts(#wire, #argument.into_iter().map(Into::<#ty>::into));)
        }
        _ => quote!(),
    };
    let reserved = encoding.reserved.then(|| quote!(#call.allow_reserved(#wire);));
    quote!(#first #texts #reserved #statement)
}

/// A text that there need not be.
fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

/// The elements of a list, as texts.
fn values(cx: &Context<'_>, elements: &Elements, argument: &Ident) -> TokenStream {
    match elements {
        Elements::Texts | Elements::Encoded(_) => quote!(#argument),
        Elements::Shown => quote!(#argument.into_iter().map(|value| value.to_string())),
        Elements::Converted(ty) => {
            let ty = cx.ty(ty);
            quote!(#argument.into_iter().map(|value| Into::<#ty>::into(value).to_string()))
        }
    }
}
