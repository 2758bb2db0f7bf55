//! Structs: public fields, `new` for what is required, a setter for each thing that is not, and the wire table.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::context::{Context, converted, ident, inline};
use super::{Piece, Table, docs};
use crate::items::{Constructor, Initial, Presence, Record, Setter, TypeItem};

pub(super) fn emit(cx: &Context<'_>, item: &TypeItem, record: &Record) -> Vec<Piece> {
    let ty = ident(&item.ident);
    let (doc, deprecated) = (docs::of(cx, &item.docs), docs::deprecated(&item.docs));
    let mut fields = TokenStream::new();
    for field in record.fields.iter().filter(|field| field.constant.is_none()) {
        let (doc, deprecated) = (docs::of(cx, &field.docs), docs::deprecated(&field.docs));
        let (member, ty) = (ident(&field.ident), cx.ty(&field.ty()));
        fields.extend(quote! {
            #doc
            #deprecated
            pub #member: #ty,
        });
    }
    if let Some((member, map)) = &record.extra {
        let (member, map) = (ident(member), cx.ty(map));
        fields.extend(quote! {
            /// All other keys.
            pub #member: #map,
        });
    }
    let default = record.has_default.then(|| quote!(, Default));
    cx.runtime("record");
    let mut pieces = vec![
        Piece::Item(quote! {
            #doc
            #deprecated
            #[derive(Clone, PartialEq #default)]
            #[non_exhaustive]
            pub struct #ty { #fields }
        }),
        Piece::Table(Table { name: "record", head: item.ident.clone(), rows: rows(record) }),
    ];
    if let Some(members) = &record.dated {
        cx.runtime("dated");
        let rows = members.iter().map(|member| format!("{member},")).collect();
        pieces.push(Piece::Table(Table { name: "dated", head: item.ident.clone(), rows }));
    }
    let methods: TokenStream = record
        .new
        .iter()
        .map(|new| constructor(cx, new))
        .chain(record.setters.iter().map(|one| setter(cx, one, &quote!(self))))
        .collect();
    if !methods.is_empty() {
        pieces.push(Piece::Item(quote!(impl #ty { #methods })));
    }
    if !record.setters.is_empty() {
        cx.runtime("input");
        pieces.push(Piece::Table(Table { name: "input", head: item.ident.clone(), rows: Vec::new() }));
    }
    pieces
}

/// The rows of the wire table: constants, fields, what takes all other keys.
fn rows(record: &Record) -> Vec<String> {
    let key = |wire: &str| literal(&Value::String(wire.to_owned()));
    let constants = record
        .fields
        .iter()
        .filter_map(|field| Some((field, field.constant.as_ref()?)))
        .map(|(field, constant)| format!("{} = {},", key(&field.wire), literal(constant)));
    let fields = record.fields.iter().filter(|field| field.constant.is_none()).map(|field| {
        let presence = match field.presence {
            Presence::Required if field.listed => "listed",
            Presence::Required => "required",
            Presence::Nullable => "nullable",
            Presence::Optional => "optional",
            Presence::OptionalNullable => "double",
        };
        format!("{presence} {} = {},", field.ident, key(&field.wire))
    });
    let extra = record.extra.iter().map(|(member, _)| format!("..{member}"));
    constants.chain(fields).chain(extra).collect()
}

fn constructor(cx: &Context<'_>, new: &Constructor) -> TokenStream {
    let arguments = new.arguments.iter().map(|argument| {
        let (name, given) = (ident(&argument.name), cx.given(&argument.given));
        quote!(#name: #given)
    });
    let taken = new.file.as_ref().map(|members| {
        let members = members.iter().map(|member| ident(member));
        quote!(let (#(#members),*) = file.into_parts();)
    });
    let values = new.fields.iter().map(|(member, initial)| {
        let member = ident(member);
        match initial {
            Initial::FilePart | Initial::Argument(crate::items::Conversion::None) => quote!(#member),
            Initial::Argument(conversion) => {
                let value = converted(cx, conversion, &member);
                quote!(#member: #value)
            }
            Initial::None => quote!(#member: None),
        }
    });
    let extra = new.extra.as_ref().map(|member| {
        let member = ident(member);
        quote!(#member: BTreeMap::new(),)
    });
    let allow = (new.arguments.len() > 7)
        .then(|| quote!(#[allow(clippy::too_many_arguments, reason = "the API requires as many")]));
    let inline = inline(new.arguments.iter().any(|argument| argument.given.is_generic()));
    let doc = docs::outer(&match new.file {
        None => ["With what is required; the rest is left out until it is set."],
        Some(_) => ["With the file and what else is required; the rest is left out until it is set."],
    });
    quote! {
        #doc
        #allow
        #inline
        pub fn new(#(#arguments),*) -> Self {
            #taken
            Self { #(#values,)* #extra }
        }
    }
}

/// A chained setter of a member of what stands at `place`.
pub(super) fn setter(cx: &Context<'_>, setter: &Setter, place: &TokenStream) -> TokenStream {
    let (doc, deprecated) = (docs::of(cx, &setter.docs), docs::deprecated(&setter.docs));
    let (method, argument, member) = (ident(&setter.method), ident(&setter.argument.name), ident(&setter.member));
    let given = cx.given(&setter.argument.given);
    let value = converted(cx, &setter.conversion, &argument);
    let inline = inline(setter.argument.given.is_generic());
    quote! {
        #doc
        #deprecated
        #inline
        pub fn #method(mut self, #argument: #given) -> Self {
            #place.#member = Some(#value);
            self
        }
    }
}

/// A constant as Rust writes it.
pub(super) fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => proc_macro2::Literal::string(text).to_string(),
        other => other.to_string(),
    }
}
