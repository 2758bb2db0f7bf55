//! Parameters: how each is taken from the caller and handed to the runtime's encoder.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, ident, text};
use crate::ir::{Kind, Param, Ty};
use crate::resolve::{Location, Style};

/// The statement by which `call` takes `argument` to where the parameter travels.
pub(super) fn write(cx: &Context<'_>, param: &Param, argument: &TokenStream, call: &TokenStream) -> TokenStream {
    let wire = text(&param.wire);
    let location = ident(match param.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    });
    if param.style == Style::Json && param.location == Location::Query {
        let ty = cx.ty(&param.ty);
        let converted = match &param.ty {
            Ty::List(inner) if cx.converts(inner) => {
                quote!(let #argument: #ty = #argument.into_iter().map(Into::into).collect();)
            }
            Ty::List(_) => quote!(let #argument: #ty = #argument.into_iter().collect();),
            given => convert(cx, given, argument),
        };
        return quote!(#converted #call.query_json(#wire, &#argument););
    }
    match &param.ty {
        Ty::List(inner) => {
            let values = if matches!(**inner, Ty::Text) {
                argument.clone()
            } else {
                let item = cx.ty(inner);
                let converted = if cx.is_generic(inner) { quote!(Into::<#item>::into(value)) } else { quote!(value) };
                quote!(#argument.into_iter().map(|value| #converted.to_string()))
            };
            match param.location {
                Location::Query => {
                    let style = cx.runtime("ListStyle");
                    let kind = ident(match (param.style, param.explode) {
                        (_, true) => "Repeat",
                        (Style::SpaceDelimited, false) => "Space",
                        (Style::PipeDelimited, false) => "Pipe",
                        _ => "Comma",
                    });
                    quote!(#call.query_list(#wire, #style::#kind, #values);)
                }
                Location::Header => quote!(#call.header_list(#wire, #values);),
                Location::Path => {
                    let style = path_style(cx, param);
                    let list = if matches!(**inner, Ty::Text) {
                        quote!(#values.into_iter().map(Into::into).collect())
                    } else {
                        quote!(#values.collect())
                    };
                    quote!(#call.path_styled(#wire, #style, #list);)
                }
                Location::Cookie => quote!(#call.cookie_list(#wire, #values);),
            }
        }
        ty if is_object(cx, ty) => {
            let style = cx.runtime("ObjectStyle");
            let kind = ident(match (param.style, param.explode) {
                (Style::DeepObject, _) => "Deep",
                (_, true) => "FormExploded",
                _ => "Form",
            });
            let converted = convert(cx, ty, argument);
            quote!(#converted #call.query_object(#wire, #style::#kind, &#argument);)
        }
        ty => {
            let converted = convert(cx, ty, argument);
            if param.location == Location::Path && matches!(param.style, Style::Label | Style::Matrix) {
                let style = path_style(cx, param);
                return quote!(#converted #call.path_styled(#wire, #style, Vec::from([#argument.to_string()])););
            }
            quote!(#converted #call.#location(#wire, &#argument);)
        }
    }
}

/// The statement that turns an argument into its type, where it is not of that type already.
fn convert(cx: &Context<'_>, ty: &Ty, argument: &TokenStream) -> TokenStream {
    if cx.is_generic(ty) {
        let name = cx.ty(ty);
        quote!(let #argument: #name = #argument.into();)
    } else {
        quote!()
    }
}

fn path_style(cx: &Context<'_>, param: &Param) -> TokenStream {
    let style = cx.runtime("PathStyle");
    let kind = ident(match (param.style, param.explode) {
        (Style::Label, true) => "LabelExploded",
        (Style::Label, false) => "Label",
        (Style::Matrix, true) => "MatrixExploded",
        (Style::Matrix, false) => "Matrix",
        _ => "Simple",
    });
    quote!(#style::#kind)
}

/// Whether a query parameter is written key by key, or by whatever it turns out to be.
fn is_object(cx: &Context<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Map(_) | Ty::Json => true,
        Ty::Named(id) => !matches!(cx.api.def(*id).kind, Kind::Enum(_)),
        _ => false,
    }
}
