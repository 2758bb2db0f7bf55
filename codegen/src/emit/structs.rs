//! Structs: public fields, `new` for what is required, a setter for each thing that is not, and the wire table.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::context::{Context, converted, ident, inline};
use super::{Piece, Table, docs};
use crate::items::{Constructor, Initial, OperationItem, Presence, Record, Setter, Show, TypeItem};

pub(super) fn emit(
    cx: &Context<'_>,
    item: &TypeItem,
    record: &Record,
    of: Option<(&OperationItem, &[&Setter])>,
) -> Vec<Piece> {
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
    let shared = of.map_or(&[][..], |(_, shared)| shared);
    let is_own = |one: &&Setter| !shared.iter().any(|shared| shared.method == one.method);
    let methods: TokenStream = record
        .new
        .iter()
        .map(|new| constructor(cx, new))
        .chain(record.setters.iter().filter(is_own).map(|one| setter(cx, one, &quote!(self))))
        .collect();
    if !methods.is_empty() {
        pieces.push(Piece::Item(quote!(impl #ty { #methods })));
    }
    if let (Some((operation, _)), false) = (of, shared.is_empty()) {
        cx.runtime("setters");
        let head = format!("{}, {}", operation.request, item.ident);
        let methods = shared.iter().map(|one| setter(cx, one, &quote!(self))).collect();
        pieces.push(Piece::Methods("setters", head, methods));
    }
    if !record.setters.is_empty() {
        cx.runtime("input");
        pieces.push(Piece::Table(Table { name: "input", head: item.ident.clone(), rows: Vec::new() }));
    }
    pieces
}

/// The rows of the wire table: constants, fields, what takes all other keys, what `Debug` shows and hides besides.
fn rows(record: &Record) -> Vec<String> {
    let key = |wire: &str| literal(&Value::String(wire.to_owned()));
    let constants = record
        .fields
        .iter()
        .filter_map(|field| Some((field, field.constant.as_ref()?)))
        .map(|(field, constant)| format!("{} = {},", key(&field.wire), literal(constant)));
    let fields = || record.fields.iter().filter(|field| field.constant.is_none());
    let rows = fields().map(|field| {
        let presence = match field.presence {
            Presence::Required if field.listed => "listed",
            Presence::Required => "required",
            Presence::Nullable => "nullable",
            Presence::Optional => "optional",
            Presence::OptionalNullable => "optional_nullable",
        };
        let own = if field.ident == field.wire { String::new() } else { format!(" = {}", key(&field.wire)) };
        format!("{presence} {}{own},", field.ident)
    });
    let extra = record.extra.iter().map(|(member, _)| format!("..{member}"));
    let listed = [("shown", Show::Shown), ("hidden", Show::Hidden)].into_iter().filter_map(|(word, show)| {
        let keys: Vec<String> = fields().filter(|field| field.show == show).map(|field| key(&field.wire)).collect();
        (!keys.is_empty()).then(|| list(word, &keys))
    });
    constants.chain(rows).chain(extra).chain(listed).collect()
}

/// The widest row, in characters.
const WIDTH: usize = 100;

/// A word and a list of keys, on as many lines as it takes.
fn list(word: &str, keys: &[String]) -> String {
    let line = format!("{word} [{}]", keys.join(", "));
    if line.chars().count() <= WIDTH {
        return line;
    }
    let mut lines = vec![String::new()];
    for key in keys {
        match lines.last_mut() {
            Some(last) if !last.is_empty() && last.chars().count() + key.chars().count() + 2 <= WIDTH => {
                last.push_str(&format!(" {key},"));
            }
            Some(last) if last.is_empty() => last.push_str(&format!("{key},")),
            _ => lines.push(format!("{key},")),
        }
    }
    format!("{word} [\n            {}\n        ]", lines.join("\n            "))
}

/// What the table of an enum or a union says of what `Debug` shows.
pub(super) fn seen(show: Show) -> &'static str {
    match show {
        Show::Hidden => ": hidden",
        Show::Plain => "",
        Show::Shown => ": shown",
    }
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
