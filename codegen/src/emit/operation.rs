//! An operation's file: the method on its handle, the request with its setters, and the types only it reaches.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::{Context, ident, text};
use super::output::{list_mark, output_words};
use super::structs::{argument_ty, has_default, inline, settable, setter};
use super::{Emitted, Piece, Table, docs, example, modules, params};
use crate::ir::{Api, Body, Field, Kind, Operation, Output, Struct, Ty, TypeId};
use crate::name::{Home, Names, OperationName, Public};

/// The most arguments a method takes; with more, its body is built first and handed over.
const MOST_ARGUMENTS: usize = 4;

pub(super) fn operation(index: usize, types: &[TypeId], api: &Api, names: &Names) -> Emitted {
    let operation = &api.operations[index];
    let name = &names.operations[index];
    let cx = Context::new(api, names, Public::Area(name.area), Home::Operation(index));
    let mut pieces = vec![method(&cx, index, name), constant(&cx, operation)];
    pieces.extend(request(&cx, operation, name));
    for id in types {
        pieces.extend(modules::definition(&cx, *id));
    }
    let mut all = cx.imports();
    all.extend(pieces);
    Emitted {
        origin: format!("`{} {}`, operation `{}`", operation.method, operation.path, operation.id),
        docs: Vec::new(),
        pieces: all,
    }
}

/// The body, where it is a struct of its own.
pub(super) fn body_struct<'a>(api: &'a Api, operation: &'a Operation) -> Option<(TypeId, &'a Struct)> {
    match &operation.body {
        Body::Json { ty: Ty::Named(id), .. } | Body::Form { ty: Ty::Named(id) } => match &api.def(*id).kind {
            Kind::Struct(strukt) => Some((*id, strukt)),
            _ => None,
        },
        _ => None,
    }
}

fn required(strukt: &Struct) -> impl Iterator<Item = (usize, &Field)> {
    strukt.fields.iter().enumerate().filter(|(_, field)| field.required && field.constant.is_none())
}

/// Whether what the body requires is given as arguments.
pub(super) fn spreads(api: &Api, operation: &Operation) -> bool {
    let params = operation.params.iter().filter(|param| param.required).count();
    body_struct(api, operation).is_some_and(|(_, strukt)| params + required(strukt).count() <= MOST_ARGUMENTS)
}

fn handle(cx: &Context<'_>, operation: &Operation, name: &OperationName) -> Ident {
    cx.sibling(&handle_name(cx.names, name.area, operation.scope.as_deref()))
}

/// The handle that an operation stands on.
pub(super) fn handle_name(names: &Names, area: usize, scope: Option<&str>) -> String {
    let area = &names.areas[area].handle;
    let scope = scope.and_then(|header| names.scopes.iter().find(|scope| scope.header == header));
    match scope {
        // An area that has both kinds has two handles; the scoped one says so.
        Some(scope) if names.is_split(area) => format!("{}{area}", scope.handle),
        _ => area.clone(),
    }
}

fn method(cx: &Context<'_>, index: usize, name: &OperationName) -> Piece {
    let operation = &cx.api.operations[index];
    let handle = handle(cx, operation, name);
    let request = ident(&name.request);
    let method = ident(&name.method);
    let place = format!(
        "{}, operation {}",
        docs::code(&format!("{} {}", operation.method, operation.path)),
        docs::code(&operation.id)
    );
    let mut doc = docs::lines(&operation.doc, &format!("Calls {place}"), cx.links());
    let arguments = described_arguments(cx, operation, name);
    if !arguments.is_empty() {
        doc.push(String::new());
        doc.extend(arguments);
    }
    if operation.doc.text.is_some() {
        doc.extend([String::new(), format!("{place}.")]);
    }
    if let Some(example) = example::lines(index, cx.api, cx.names) {
        doc.push(String::new());
        doc.extend(example);
    }
    let doc = docs::outer(&doc);
    let deprecated = docs::deprecated(&operation.doc);

    let mut arguments = TokenStream::new();
    let mut statements = TokenStream::new();
    let mut generic = false;
    for (param, argument) in operation.params.iter().zip(&name.params).filter(|(param, _)| param.required) {
        let argument = ident(argument);
        let ty = cx.argument(&param.ty);
        generic |= cx.is_generic(&param.ty);
        arguments.extend(quote!(, #argument: #ty));
        statements.extend(params::write(cx, param, &quote!(#argument), &quote!(call)));
    }
    let mut value = quote!();
    match &operation.body {
        Body::None | Body::Empty => {}
        Body::Object => {
            let json = cx.runtime("Json");
            value = quote!(, body: #json::empty_object());
        }
        Body::Lines { ty, .. } => {
            let ty = cx.ty(ty);
            let records = cx.runtime("IntoRecords");
            arguments.extend(quote!(, lines: impl #records<#ty>));
            statements.extend(quote!(call.json_lines(lines);));
            generic = true;
        }
        Body::Text { media } => {
            arguments.extend(quote!(, text: impl Into<String>));
            if media != "text/plain" {
                statements.extend(quote!(call.header("content-type", &#media);));
            }
            statements.extend(quote!(call.text(text.into());));
            generic = true;
        }
        Body::Bytes { media } => {
            let bytes = cx.runtime("Bytes");
            arguments.extend(quote!(, bytes: impl Into<#bytes>));
            if media != "application/octet-stream" && !media.contains('*') {
                statements.extend(quote!(call.header("content-type", &#media);));
            }
            statements.extend(quote!(call.bytes(bytes);));
            generic = true;
        }
        Body::Json { ty, .. } | Body::Form { ty } => {
            let (more, made, is_generic) = body_argument(cx, operation, name, ty);
            arguments.extend(more);
            generic |= is_generic;
            value = quote!(, #made);
        }
    }
    let aliases = aliases(operation, &name.method);
    let count = arguments.to_string().matches(": ").count();
    let allow = (operation.params.iter().filter(|param| param.required).count().max(count) > 6)
        .then(|| quote!(#[allow(clippy::too_many_arguments, reason = "the path has as many")]));
    let inline = inline(generic);
    let call = if statements.is_empty() { quote!(let call) } else { quote!(let mut call) };
    let fields = if value.is_empty() { quote!(call) } else { quote!(call #value) };
    Piece::Item(quote! {
        impl #handle {
            #doc
            #aliases
            #deprecated
            #allow
            #inline
            pub fn #method(&self #arguments) -> #request {
                #call = self.handle.call(&OPERATION);
                #statements
                #request { #fields }
            }
        }
    })
}

/// What else people look for: the call, the operation's id, and a list as a list.
fn aliases(operation: &Operation, method: &str) -> TokenStream {
    let list = matches!(operation.output, Output::Page(_)).then(|| method.strip_prefix("get_")).flatten();
    let mut names = vec![format!("{} {}", operation.method, operation.path), operation.id.clone()];
    names.extend(list.map(|rest| format!("list_{rest}")));
    names.retain(|name| {
        name != method.trim_start_matches("r#") && !name.contains(['"', '\'', '\\']) && !name.contains(char::is_control)
    });
    quote!(#(#[doc(alias = #names)])*)
}

/// A line for each argument that there are words for.
fn described_arguments(cx: &Context<'_>, operation: &Operation, name: &OperationName) -> Vec<String> {
    let params = operation.params.iter().zip(&name.params).filter(|(param, _)| param.required);
    let mut lines: Vec<String> =
        params.filter_map(|(param, argument)| docs::argument(argument, &param.doc, cx.links())).collect();
    if let (Some((_, strukt)), true) = (body_struct(cx.api, operation), spreads(cx.api, operation)) {
        let file = strukt.file_members();
        let fields = required(strukt).filter(|(position, _)| file.is_none_or(|file| file[0] != *position));
        lines.extend(
            fields.filter_map(|(position, field)| docs::argument(&name.body[position], &field.doc, cx.links())),
        );
    }
    lines
}

/// The arguments that make the body, the field of the request that holds it, and whether they are generic.
fn body_argument(
    cx: &Context<'_>,
    operation: &Operation,
    name: &OperationName,
    ty: &Ty,
) -> (TokenStream, TokenStream, bool) {
    if let (Some((id, strukt)), true) = (body_struct(cx.api, operation), spreads(cx.api, operation)) {
        let def = cx.api.def(id);
        let body = cx.named(id);
        if has_default(strukt) {
            return (quote!(), quote!(body: Box::new(#body::default())), false);
        }
        let file = strukt.file_members();
        let is_file = |position: usize| file.is_some_and(|file| file[0] == position);
        let file_free = !name.params.iter().any(|param| param == "file");
        let names: Vec<Ident> = required(strukt)
            .map(|(position, _)| ident(if is_file(position) && file_free { "file" } else { &name.body[position] }))
            .collect();
        let given = required(strukt).zip(&names).map(|((position, field), argument)| {
            let ty = if is_file(position) { cx.ty(&Ty::File) } else { argument_ty(cx, field, def) };
            quote!(, #argument: #ty)
        });
        let arguments = quote!(#(#given)*);
        let generic = arguments.to_string().contains("impl ");
        return (arguments, quote!(body: Box::new(#body::new(#(#names),*))), generic);
    }
    if !is_body_required(operation) {
        let ty = cx.ty(ty);
        return (quote!(), quote!(body: None::<#ty>), false);
    }
    let given = cx.argument(ty);
    let value = cx.convert(ty, quote!(body));
    let made = if is_large(cx, ty) {
        quote!(body: Box::new(#value))
    } else if value.to_string() == "body" {
        quote!(body)
    } else {
        quote!(body: #value)
    };
    (quote!(, body: #given), made, cx.is_generic(ty))
}

/// Whether values of a type may be long: structs and unions, but not what is behind a pointer by itself.
fn is_large(cx: &Context<'_>, ty: &Ty) -> bool {
    matches!(ty, Ty::Named(id) if !matches!(cx.api.def(*id).kind, Kind::Enum(_)))
}

pub(super) fn is_body_required(operation: &Operation) -> bool {
    match &operation.body {
        Body::Json { required, .. } => *required,
        _ => true,
    }
}

fn constant(cx: &Context<'_>, operation: &Operation) -> Piece {
    let (ty, kind, method_ty) = (cx.runtime("Operation"), cx.runtime("BodyKind"), cx.runtime("Method"));
    let (id, path) = (text(&operation.id), text(&operation.path));
    let method = ident(&operation.method);
    let body = ident(match &operation.body {
        Body::None => "None",
        Body::Empty => "Empty",
        Body::Json { .. } | Body::Object => "Json",
        Body::Form { .. } => "Form",
        Body::Lines { .. } => "JsonLines",
        Body::Text { .. } => "Text",
        Body::Bytes { .. } => "Bytes",
    });
    let (authenticated, action) = (operation.authenticated, operation.action);
    let accept = &operation.accept;
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

fn request(cx: &Context<'_>, operation: &Operation, name: &OperationName) -> Vec<Piece> {
    let request = ident(&name.request);
    let handle = handle_name(cx.names, name.area, operation.scope.as_deref());
    let doc = docs::outer(&[format!(
        "The request that [`{handle}::{}`] makes; awaiting it gives {}.",
        name.method.trim_start_matches("r#"),
        output_words(cx, &operation.output),
    )]);
    let call = cx.runtime("Call");
    let mut has_body = false;
    let body = match &operation.body {
        Body::Json { ty, .. } | Body::Form { ty } => {
            has_body = true;
            let inner = cx.ty(ty);
            let spread = body_struct(cx.api, operation).is_some() && spreads(cx.api, operation);
            // Behind a pointer, so that a request stays as small as its handle however much it can say.
            if spread || (is_body_required(operation) && is_large(cx, ty)) {
                quote!(body: Box<#inner>,)
            } else if is_body_required(operation) {
                quote!(body: #inner,)
            } else {
                quote!(body: Option<#inner>,)
            }
        }
        Body::Object => {
            has_body = true;
            let json = cx.runtime("Json");
            quote!(body: #json,)
        }
        _ => quote!(),
    };
    let decoder = match &operation.output {
        Output::Data(ty) => format!("Data<{}>", ty_text(cx, ty)),
        Output::Done => "Data<()>".to_owned(),
        Output::Page(ty) => format!("Pages<{}>{}", ty_text(cx, ty), list_mark(cx, operation, ty)),
        Output::Whole(ty) => format!("Whole<{}>", ty_text(cx, ty)),
        Output::Maybe(ty) => format!("Maybe<{}>", ty_text(cx, ty)),
        Output::Nothing => "Nothing".to_owned(),
        Output::Text => "Text".to_owned(),
        Output::Raw => "Raw".to_owned(),
    };
    cx.runtime("endpoint");
    let suffix = if has_body { ", body" } else { "" };
    let mut pieces = vec![Piece::Item(quote! {
        #doc
        #[must_use = "a request does nothing until it is awaited or sent"]
        #[derive(Debug)]
        pub struct #request { call: #call, #body }
    })];
    let table = Table { name: "endpoint", head: format!("{} => {decoder}{suffix}", name.request), rows: Vec::new() };
    let mut setters = TokenStream::new();
    for (param, method) in operation.params.iter().zip(&name.params).filter(|(param, _)| !param.required) {
        let doc = docs::outer(&docs::lines(&param.doc, &format!("Sets {}", docs::code(&param.wire)), cx.links()));
        let deprecated = docs::deprecated(&param.doc);
        let method = ident(method);
        let ty = cx.argument(&param.ty);
        let statement = params::write(cx, param, &quote!(#method), &quote!(self.call));
        let inline = inline(cx.is_generic(&param.ty));
        setters.extend(quote! {
            #doc
            #deprecated
            #inline
            pub fn #method(mut self, #method: #ty) -> Self {
                #statement
                self
            }
        });
    }
    if let (Some((id, strukt)), true) = (body_struct(cx.api, operation), has_body) {
        let def = cx.api.def(id);
        let whole = is_body_required(operation) || spreads(cx.api, operation);
        for (position, field) in settable(strukt).filter(|_| whole) {
            let Some(ty_name) = cx.names.ty(id) else { continue };
            let member = ident(&ty_name.members[position]);
            let method = ident(&name.body[position]);
            setters.extend(setter(cx, field, def, &method, &quote!(#method), &quote!(self.body.#member)));
        }
    }
    // Documentation shows methods in this order: what an operation has of its own first.
    if !setters.is_empty() {
        pieces.push(Piece::Item(quote!(impl #request { #setters })));
    }
    pieces.push(Piece::Table(table));
    pieces
}

/// A type as a table has it.
pub(super) fn ty_text(cx: &Context<'_>, ty: &Ty) -> String {
    cx.ty(ty).to_string().replace(" :: ", "::").replace(" < ", "<").replace(" >", ">").replace(" ,", ",")
}
