//! Structs: public fields, `new` for what is required, a setter for each thing that is not, and the wire table.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::context::{Context, ident, is_time};
use super::docs;
use super::role::role;
use super::{Piece, Table};
use crate::ir::{Field, Struct, Ty, TypeDef, TypeId};

/// How a field is written when it has no value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// There is always a value.
    Required,
    /// `None` is null.
    Nullable,
    /// `None` leaves the key out.
    Optional,
    /// `None` leaves the key out, `Some(None)` is null.
    Double,
}

/// The presence of a field of a struct that travels as `def` does.
pub(super) fn presence(field: &Field, def: &TypeDef) -> Presence {
    match (field.required, field.nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, true) if def.request => Presence::Double,
        (false, _) => Presence::Optional,
    }
}

/// Whether callers can leave the whole struct at its defaults.
pub(super) fn has_default(strukt: &Struct) -> bool {
    !strukt.fields.iter().any(|field| field.required && field.constant.is_none())
}

pub(super) fn emit(cx: &Context<'_>, id: TypeId, strukt: &Struct) -> Vec<Piece> {
    let def = cx.api.def(id);
    let Some(name) = cx.names.ty(id) else { return Vec::new() };
    let ty = ident(&name.ident);
    let mut doc = docs::lines(&def.doc, &role(cx, id), cx.links());
    doc.extend([String::new(), format!("From {} in the API description.", docs::code(&def.usage))]);
    let doc = docs::outer(&doc);
    let mut fields = TokenStream::new();
    let mut rows = Vec::new();
    for (position, field) in strukt.fields.iter().enumerate() {
        if let Some(constant) = &field.constant {
            rows.push(format!("{} = {},", literal(&Value::String(field.wire.clone())), literal(constant)));
            continue;
        }
        let member = &name.members[position];
        let field_doc = docs::outer(&docs::lines(&field.doc, &docs::code(&field.wire), cx.links()));
        let deprecated = docs::deprecated(&field.doc);
        let inner = cx.ty(&field.ty);
        let presence = presence(field, def);
        let (field_ty, mark) = match presence {
            Presence::Required => (inner, "required"),
            Presence::Nullable => (quote!(Option<#inner>), "nullable"),
            Presence::Optional => (quote!(Option<#inner>), "optional"),
            Presence::Double => (quote!(Option<Option<#inner>>), "double"),
        };
        let member_ident = ident(member);
        fields.extend(quote! {
            #field_doc
            #deprecated
            pub #member_ident: #field_ty,
        });
        rows.push(format!("{mark} {member} = {},", literal(&Value::String(field.wire.clone()))));
    }
    // Constants first, as the runtime's table has them.
    rows.sort_by_key(|row| !row.starts_with('"'));
    if let Some(extra) = &strukt.extra {
        let map = cx.ty(&Ty::Map(Box::new(extra.clone())));
        let member = ident(&name.extra);
        fields.extend(quote! {
            /// All other keys.
            pub #member: #map,
        });
        rows.push(format!("..{}", name.extra));
    }
    let default = if def.request && has_default(strukt) { quote!(, Default) } else { quote!() };
    let deprecated = docs::deprecated(&def.doc);
    cx.runtime("record");
    let mut pieces = vec![
        Piece::Item(quote! {
            #doc
            #deprecated
            #[derive(Clone, PartialEq #default)]
            #[non_exhaustive]
            pub struct #ty { #fields }
        }),
        Piece::Table(Table { name: "record", head: name.ident.clone(), rows }),
    ];
    if is_dated(def, strukt) {
        cx.runtime("dated");
        let members = DATED.iter().filter_map(|key| strukt.fields.iter().position(|field| field.wire == *key));
        let rows = members.map(|position| format!("{},", name.members[position])).collect();
        pieces.push(Piece::Table(Table { name: "dated", head: name.ident.clone(), rows }));
    }
    if def.request {
        pieces.extend(builder(cx, id, strukt));
        if settable(strukt).next().is_some() {
            cx.runtime("input");
            pieces.push(Piece::Table(Table { name: "input", head: name.ident.clone(), rows: Vec::new() }));
        }
    }
    pieces
}

/// What a record of a list has that can be asked for what has changed: its id, when it changed, when it was deleted.
const DATED: [&str; 3] = ["id", "changed_at", "remote_deleted_at"];

/// Whether a struct that comes in answers has all of them.
pub(super) fn is_dated(def: &TypeDef, strukt: &Struct) -> bool {
    let has = |wire: &str, ty: &Ty| strukt.fields.iter().any(|field| field.wire == wire && field.ty == *ty);
    let id = strukt
        .fields
        .iter()
        .any(|field| field.wire == DATED[0] && field.ty == Ty::Text && presence(field, def) == Presence::Required);
    def.response && !def.request && id && DATED[1..].iter().all(|wire| has(wire, &Ty::DateTime))
}

/// `new` and the setters.
fn builder(cx: &Context<'_>, id: TypeId, strukt: &Struct) -> Option<Piece> {
    let def = cx.api.def(id);
    let name = cx.names.ty(id)?;
    let ty = ident(&name.ident);
    let required: Vec<(usize, &Field)> =
        strukt.fields.iter().enumerate().filter(|(_, field)| field.required && field.constant.is_none()).collect();
    let file = strukt.file_members();
    let mut methods = TokenStream::new();
    if !required.is_empty() {
        let arguments = required.iter().map(|(position, field)| {
            if file.is_some_and(|file| file[0] == *position) {
                let file = cx.runtime("File");
                return quote!(file: #file);
            }
            let argument = ident(&name.members[*position]);
            let given = argument_ty(cx, field, def);
            quote!(#argument: #given)
        });
        let taken = file.map(|file| {
            let members = file.map(|position| ident(&name.members[position]));
            quote!(let (#(#members),*) = file.into_parts();)
        });
        let values =
            strukt.fields.iter().enumerate().filter(|(_, field)| field.constant.is_none()).map(|(position, field)| {
                let member = ident(&name.members[position]);
                if file.is_some_and(|file| file.contains(&position)) {
                    quote!(#member)
                } else if field.required {
                    let value = argument_value(cx, field, def, &quote!(#member));
                    if member == value.to_string() { quote!(#member) } else { quote!(#member: #value) }
                } else {
                    quote!(#member: None)
                }
            });
        let extra = strukt.extra.as_ref().map(|_| {
            let member = ident(&name.extra);
            quote!(#member: BTreeMap::new(),)
        });
        let allow = (required.len() > 7)
            .then(|| quote!(#[allow(clippy::too_many_arguments, reason = "the API requires as many")]));
        let inline = inline(required.iter().any(|(_, field)| is_generic(cx, field, def)));
        let doc = docs::outer(&match file {
            None => ["With what is required; the rest is left out until it is set."],
            Some(_) => ["With the file and what else is required; the rest is left out until it is set."],
        });
        methods.extend(quote! {
            #doc
            #allow
            #inline
            pub fn new(#(#arguments),*) -> Self {
                #taken
                Self { #(#values,)* #extra }
            }
        });
    }
    for (position, field) in settable(strukt) {
        let member = ident(&name.members[position]);
        methods.extend(setter(
            cx,
            field,
            def,
            &ident(&name.setters[position]),
            &quote!(#member),
            &quote!(self.#member),
        ));
    }
    (!methods.is_empty()).then(|| Piece::Item(quote!(impl #ty { #methods })))
}

/// The fields that have a setter: those that may be left out, less the parts of a file, which are given as one.
pub(super) fn settable(strukt: &Struct) -> impl Iterator<Item = (usize, &Field)> {
    let file = strukt.file_members();
    strukt.fields.iter().enumerate().filter(move |(position, field)| {
        !field.required && field.constant.is_none() && !file.is_some_and(|file| file.contains(position))
    })
}

/// A chained setter that puts `field` at `place`.
pub(super) fn setter(
    cx: &Context<'_>,
    field: &Field,
    def: &TypeDef,
    method: &proc_macro2::Ident,
    argument: &TokenStream,
    place: &TokenStream,
) -> TokenStream {
    let mut doc = docs::lines(&field.doc, &format!("Sets {}", docs::code(&field.wire)), cx.links());
    if matches!(presence(field, def), Presence::Nullable | Presence::Double) {
        doc.extend([String::new(), "`None` sends null.".to_owned()]);
    }
    let doc = docs::outer(&doc);
    let deprecated = docs::deprecated(&field.doc);
    let given = argument_ty(cx, field, def);
    let value = argument_value(cx, field, def, argument);
    let inline = inline(is_generic(cx, field, def));
    quote! {
        #doc
        #deprecated
        #inline
        pub fn #method(mut self, #argument: #given) -> Self {
            #place = Some(#value);
            self
        }
    }
}

/// The type of the argument that gives a field its value.
pub(super) fn argument_ty(cx: &Context<'_>, field: &Field, def: &TypeDef) -> TokenStream {
    match presence(field, def) {
        Presence::Required | Presence::Optional => cx.argument(&field.ty),
        Presence::Nullable | Presence::Double => {
            let nullable = cx.runtime("IntoNullable");
            let inner = match &field.ty {
                Ty::Boxed(inner) => cx.ty(inner),
                ty => cx.ty(ty),
            };
            quote!(impl #nullable<#inner>)
        }
    }
}

/// A field's value, made from such an argument; without the `Some` of what can be left out.
pub(super) fn argument_value(cx: &Context<'_>, field: &Field, def: &TypeDef, argument: &TokenStream) -> TokenStream {
    match presence(field, def) {
        Presence::Required | Presence::Optional => cx.convert(&field.ty, argument.clone()),
        Presence::Nullable | Presence::Double => match &field.ty {
            Ty::Boxed(_) => quote!(#argument.into_nullable().map(Box::new)),
            ty if is_time(ty) => {
                let sendable = cx.runtime("sendable");
                quote!(#argument.into_nullable().map(#sendable))
            }
            _ => quote!(#argument.into_nullable()),
        },
    }
}

fn is_generic(cx: &Context<'_>, field: &Field, def: &TypeDef) -> bool {
    matches!(presence(field, def), Presence::Nullable | Presence::Double) || cx.is_generic(&field.ty)
}

/// What is not generic is compiled by callers all the same, and only by those that use it.
pub(super) fn inline(generic: bool) -> TokenStream {
    if generic { quote!() } else { quote!(#[inline]) }
}

/// A constant as Rust writes it.
pub(super) fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => proc_macro2::Literal::string(text).to_string(),
        other => other.to_string(),
    }
}
