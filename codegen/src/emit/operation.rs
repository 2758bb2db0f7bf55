//! Operations: the method, the request with its setters, and what is fixed about the call.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::context::{Context, converted, ident, inline, text};
use super::structs::setter;
use super::{Piece, Table, docs, params};
use crate::items::{
    Answer, At, Conversion, Held, List, Made, Next, OperationItem, Paging, Presence, RustType, Setter, TypeItem,
    TypeShape, Use,
};

/// All but the table of the endpoint, and but the setters that the body's type has as well.
pub(super) fn operation(cx: &Context<'_>, operation: &OperationItem, shared: &[&Setter]) -> Vec<Piece> {
    let mut pieces = vec![method(cx, operation), constant(cx, operation), request(cx, operation)];
    pieces.extend(operation.paging.as_ref().map(|paging| layout(&ident(&operation.request), paging)));
    let setters = setters(cx, operation, shared);
    if !setters.is_empty() {
        let request = ident(&operation.request);
        pieces.push(Piece::Item(quote!(impl #request { #setters })));
    }
    pieces
}

/// Whether a type is the operation's body.
pub(super) fn is_body(operation: &OperationItem, item: &TypeItem) -> bool {
    let body = operation.body.as_ref().map(|body| &body.ty);
    matches!(body, Some(RustType::Api(path)) if path.ident == item.ident)
}

/// The setters that the body's type, where it is one of these, has as well.
pub(super) fn shared_setters<'a>(operation: &'a OperationItem, types: &[TypeItem]) -> Vec<&'a Setter> {
    let body = types.iter().find(|item| is_body(operation, item));
    let Some(TypeShape::Record(record)) = body.map(|item| &item.shape) else { return Vec::new() };
    let names = |setter: &Setter| [&setter.method, &setter.argument.name, &setter.member].map(String::clone);
    let own: Vec<_> = record.setters.iter().map(names).collect();
    operation.body_setters.iter().filter(|setter| own.contains(&names(setter))).collect()
}

fn method(cx: &Context<'_>, operation: &OperationItem) -> Piece {
    let handle = cx.sibling(&operation.handle);
    let (method, request) = (ident(&operation.method), ident(&operation.request));
    let (doc, deprecated) = (docs::of(cx, &operation.docs), docs::deprecated(&operation.docs));
    let mut arguments = TokenStream::new();
    let mut statements = fixed(cx, operation);
    for (argument, becomes) in &operation.arguments {
        let (name, given) = (ident(&argument.name), cx.given(&argument.given));
        arguments.extend(quote!(, #name: #given));
        match becomes {
            Use::Param(encoding) => statements.extend(params::write(cx, encoding, &name, &quote!(call))),
            Use::Lines => statements.extend(quote!(call.json_lines(#name);)),
            Use::Text => statements.extend(quote!(call.text(#name.into());)),
            Use::Bytes => statements.extend(quote!(call.bytes(#name);)),
            Use::Body | Use::Member(_) => {}
        }
    }
    // Clippy counts `self` too.
    let allow = (operation.arguments.len() > 6)
        .then(|| quote!(#[allow(clippy::too_many_arguments, reason = "the path has as many")]));
    let inline = inline(operation.arguments.iter().any(|(argument, _)| argument.given.is_generic()));
    let call = if statements.is_empty() { quote!(let call) } else { quote!(let mut call) };
    let body = operation.body.as_ref().map(|body| {
        let made = made(cx, operation);
        match (&body.made, body.held) {
            (Made::Argument(Conversion::None), Held::Plain) => quote!(, body),
            _ => quote!(, body: #made),
        }
    });
    let aliases = &operation.aliases;
    Piece::Item(quote! {
        impl #handle {
            #doc
            #(#[doc(alias = #aliases)])*
            #deprecated
            #allow
            #inline
            pub fn #method(&self #arguments) -> #request {
                #call = self.handle.call(&OPERATION);
                #statements
                #request { call #body }
            }
        }
    })
}

/// What few operations say of themselves beside what all do.
fn fixed(cx: &Context<'_>, operation: &OperationItem) -> TokenStream {
    let content_type = operation.content_type.as_ref().map(|media| quote!(call.content_type(#media);));
    let styles = operation.form_styles.iter().map(|(key, style)| {
        let (ty, style) = (cx.runtime("ObjectStyle"), ident(style));
        quote!((#key, #ty::#style))
    });
    let styles = (styles.len() > 0).then(|| quote!(call.form_styles(&[#(#styles),*]);));
    // Both stand at the top of what is emitted, where no type of the description is.
    let server = operation.server.as_ref().map(|name| {
        let name = ident(name);
        quote!(call.server(super::super::Server::#name as usize);)
    });
    let security = operation.security.as_ref().map(|security| {
        let all = security.iter().map(|all| {
            let places = all.iter().map(|name| match name.as_str() {
                "" => quote!(0),
                name => {
                    let name = ident(name);
                    quote!(super::super::SecurityScheme::#name as usize)
                }
            });
            quote!(&[#(#places),*])
        });
        quote!(call.security(&[#(#all),*]);)
    });
    let request = ident(&operation.request);
    let paging =
        operation.paging.as_ref().map(|_| quote!(call.paging(<#request as crate::runtime::Layout>::paging());));
    quote!(#server #security #content_type #styles #paging)
}

/// How the pages of a list come. Nothing is imported for it, so that no type of the description has to give way.
fn layout(request: &Ident, paging: &Paging) -> Piece {
    let option = |value: Option<TokenStream>| value.map_or(quote!(None), |value| quote!(Some(#value)));
    let way = |way: &Vec<String>| quote!(&[#(#way),*]);
    let at = |at: &At| match at {
        At::Body(keys) => {
            let keys = way(keys);
            quote!(At::Body(#keys))
        }
        At::Header(name) => quote!(At::Header(#name)),
        At::Link => quote!(At::Link),
    };
    let next = match &paging.next {
        Next::Cursor(param, place) => {
            let place = at(place);
            quote!(Next::Cursor { param: #param, at: #place })
        }
        Next::Address(place) => {
            let place = at(place);
            quote!(Next::Address { at: #place })
        }
        Next::Offset(param) => quote!(Next::Offset { param: #param }),
        Next::Page(param, first) => {
            let first = Literal::u64_unsuffixed(first.unwrap_or(1));
            quote!(Next::Page { param: #param, first: #first })
        }
        Next::After(param, key) => quote!(Next::After { param: #param, key: #key }),
    };
    let items = way(&paging.items);
    let more = option(paging.more.as_ref().map(way));
    let size = option(paging.size.as_ref().map(|size| quote!(#size)));
    let uses = match &paging.next {
        Next::Cursor(..) | Next::Address(_) => quote!(
            use crate::runtime::{At, Next, Paging};
        ),
        _ => quote!(
            use crate::runtime::{Next, Paging};
        ),
    };
    Piece::Item(quote! {
        impl crate::runtime::Layout for #request {
            fn paging() -> &'static crate::runtime::Paging {
                #uses
                &Paging { items: #items, more: #more, size: #size, next: #next }
            }
        }
    })
}

/// What the body begins as.
fn made(cx: &Context<'_>, operation: &OperationItem) -> TokenStream {
    let Some(body) = &operation.body else { return quote!() };
    let ty = cx.ty(&body.ty);
    let value = match &body.made {
        Made::EmptyObject => quote!(#ty::empty_object()),
        Made::Default => quote!(#ty::default()),
        Made::New(arguments) => {
            let arguments = arguments.iter().map(|argument| ident(argument));
            quote!(#ty::new(#(#arguments),*))
        }
        Made::Argument(conversion) => converted(cx, conversion, &ident("body")),
        Made::Nothing => quote!(None::<#ty>),
    };
    match body.held {
        Held::Boxed => quote!(Box::new(#value)),
        Held::Plain | Held::Option => value,
    }
}

fn constant(cx: &Context<'_>, operation: &OperationItem) -> Piece {
    let (ty, kind, method_ty) = (cx.runtime("Operation"), cx.runtime("BodyKind"), cx.runtime("Method"));
    let (id, path) = (text(&operation.id), text(&operation.path));
    let (method, body) = (ident(&operation.http_method), ident(operation.body_kind));
    let (authenticated, action, accept) = (operation.is_authenticated, operation.is_action, &operation.accept);
    Piece::Item(quote! {
        static OPERATION: #ty = #ty {
            id: #id,
            method: #method_ty::#method,
            path: #path,
            body: #kind::#body,
            authenticated: #authenticated,
            action: #action,
            accept: #accept,
        };
    })
}

fn request(cx: &Context<'_>, operation: &OperationItem) -> Piece {
    let (request, call) = (ident(&operation.request), cx.runtime("Call"));
    let doc = docs::of(cx, &operation.request_docs);
    let body = operation.body.as_ref().map(|body| {
        let ty = cx.ty(&body.ty);
        match body.held {
            Held::Boxed => quote!(body: Box<#ty>,),
            Held::Plain => quote!(body: #ty,),
            Held::Option => quote!(body: Option<#ty>,),
        }
    });
    Piece::Item(quote! {
        #doc
        #[must_use = "a request does nothing until it is awaited or sent"]
        #[derive(Debug)]
        pub struct #request { call: #call, #body }
    })
}

/// A decoder with its type.
fn decoder(cx: &Context<'_>, answer: &Answer) -> String {
    let of = match (&answer.of, answer.decoder) {
        (Some(ty), _) => format!("<{}>", cx.text(ty)),
        (None, "Data") => "<()>".to_owned(),
        (None, _) => String::new(),
    };
    format!("{}{of}", answer.decoder)
}

/// What reads the answer of an operation while it comes, beside what reads it whole.
pub(super) fn streamed(cx: &Context<'_>, operation: &OperationItem) -> Option<Piece> {
    let stream = operation.stream.as_ref()?;
    cx.runtime("streamed");
    let member = stream.member.as_ref().map_or_else(String::new, |(member, presence)| {
        let value = match presence {
            Presence::Required => "true",
            Presence::Nullable | Presence::Optional => "Some(true)",
            Presence::OptionalNullable => "Some(Some(true))",
        };
        format!(", {member} = {value}")
    });
    let (decoder, media) = (decoder(cx, &stream.answer), &stream.media);
    let head = format!("{} => {decoder}: {media:?}{member}", operation.request);
    Some(Piece::Table(Table { name: "streamed", head, rows: Vec::new() }))
}

pub(super) fn endpoint(cx: &Context<'_>, operation: &OperationItem) -> Piece {
    cx.runtime("endpoint");
    let body = if operation.body.is_some() { ", body" } else { "" };
    let list = match operation.list {
        List::Plain => "",
        List::Paged => ": list",
        List::Incremental => ": incremental",
        List::Unswept => ": unswept",
    };
    let head = format!("{} => {}{list}{body}", operation.request, decoder(cx, &operation.answer));
    Piece::Table(Table { name: "endpoint", head, rows: Vec::new() })
}

fn setters(cx: &Context<'_>, operation: &OperationItem, shared: &[&Setter]) -> TokenStream {
    let params = operation.setters.iter().map(|setter| {
        let (doc, deprecated) = (docs::of(cx, &setter.docs), docs::deprecated(&setter.docs));
        let (method, given) = (ident(&setter.argument.name), cx.given(&setter.argument.given));
        let statement = params::write(cx, &setter.encoding, &method, &quote!(self.call));
        let inline = inline(setter.argument.given.is_generic());
        quote! {
            #doc
            #deprecated
            #inline
            pub fn #method(mut self, #method: #given) -> Self {
                #statement
                self
            }
        }
    });
    let is_own = |one: &&Setter| !shared.iter().any(|shared| shared.method == one.method);
    let of_body = operation.body_setters.iter().filter(is_own).map(|one| setter(cx, one, &quote!(self.body)));
    params.chain(of_body).collect()
}
