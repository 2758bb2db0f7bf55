//! How one file speaks of types: by their bare name where it defines or imports them, by `models::Name` otherwise.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::Piece;
use super::links::Links;
use crate::ir::{Api, Kind, Ty, TypeId};
use crate::name::{Home, Names, Public};

/// What a file defines and what it has to import.
pub(super) struct Context<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    public: Public,
    home: Home,
    imports: RefCell<Imports>,
}

#[derive(Default)]
struct Imports {
    runtime: BTreeSet<&'static str>,
    siblings: BTreeSet<String>,
    models: bool,
    maps: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(api: &'a Api, names: &'a Names, public: Public, home: Home) -> Context<'a> {
        Context { api, names, public, home, imports: RefCell::default() }
    }

    /// Where links in descriptions lead.
    pub(super) fn links(&self) -> Links<'a> {
        Links::within(self.api, self.names, self.public)
    }

    /// Imports an item of the runtime.
    pub(super) fn runtime(&self, item: &'static str) -> Ident {
        self.imports.borrow_mut().runtime.insert(item);
        ident(item)
    }

    /// Imports something of the module around this file.
    pub(super) fn sibling(&self, item: &str) -> Ident {
        self.imports.borrow_mut().siblings.insert(item.to_owned());
        ident(item)
    }

    /// The type's name as this file writes it.
    pub(super) fn named(&self, id: TypeId) -> TokenStream {
        let Some(name) = self.names.ty(id) else {
            // Only types that are reached are named, and only those are asked for.
            let json = self.runtime("Json");
            return quote!(#json);
        };
        let ty = ident(&name.ident);
        if name.public != self.public {
            self.imports.borrow_mut().models = true;
            return quote!(models::#ty);
        }
        if name.home != self.home {
            self.imports.borrow_mut().siblings.insert(name.ident.clone());
        }
        quote!(#ty)
    }

    /// A type as a field has it.
    pub(super) fn ty(&self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::Text => quote!(String),
            Ty::DateTime => {
                let name = self.runtime("DateTime");
                quote!(#name)
            }
            Ty::Date => {
                let name = self.runtime("Date");
                quote!(#name)
            }
            Ty::File => {
                let name = self.runtime("File");
                quote!(#name)
            }
            Ty::Json => {
                let name = self.runtime("Json");
                quote!(#name)
            }
            Ty::I32 => quote!(i32),
            Ty::I64 => quote!(i64),
            Ty::F64 => quote!(f64),
            Ty::Bool => quote!(bool),
            Ty::List(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            Ty::Map(inner) => {
                self.imports.borrow_mut().maps = true;
                let inner = self.ty(inner);
                quote!(BTreeMap<String, #inner>)
            }
            Ty::Named(id) => self.named(*id),
            Ty::Boxed(inner) => {
                let inner = self.ty(inner);
                quote!(Box<#inner>)
            }
            Ty::Nullable(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
        }
    }

    /// Whether callers may give anything that turns into the type.
    pub(super) fn converts(&self, ty: &Ty) -> bool {
        converts(self.api, ty)
    }

    /// A type as an argument has it: what is easiest to give.
    pub(super) fn argument(&self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::Boxed(inner) => self.argument(inner),
            Ty::List(inner) => {
                let item = self.ty(inner);
                if self.converts(inner) {
                    quote!(impl IntoIterator<Item: Into<#item>>)
                } else {
                    quote!(impl IntoIterator<Item = #item>)
                }
            }
            ty if self.converts(ty) => {
                let ty = self.ty(ty);
                quote!(impl Into<#ty>)
            }
            ty => self.ty(ty),
        }
    }

    /// Whether an argument of this type makes its function generic.
    pub(super) fn is_generic(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Boxed(inner) => self.is_generic(inner),
            Ty::List(_) => true,
            ty => self.converts(ty),
        }
    }

    /// The field's value, made from an argument.
    pub(super) fn convert(&self, ty: &Ty, value: TokenStream) -> TokenStream {
        match ty {
            Ty::Boxed(inner) => {
                let inner = self.convert(inner, value);
                quote!(Box::new(#inner))
            }
            Ty::List(inner) if is_time(inner) => {
                let sendable = self.runtime("sendable");
                quote!(#value.into_iter().map(#sendable).collect())
            }
            Ty::List(inner) if self.converts(inner) => quote!(#value.into_iter().map(Into::into).collect()),
            Ty::List(_) => quote!(#value.into_iter().collect()),
            ty if is_time(ty) => {
                let sendable = self.runtime("sendable");
                quote!(#sendable(#value))
            }
            ty if self.converts(ty) => quote!(#value.into()),
            _ => value,
        }
    }

    /// The imports that the file turned out to need.
    pub(super) fn imports(&self) -> Vec<Piece> {
        let imports = self.imports.borrow();
        let mut out = Vec::new();
        if imports.maps {
            out.push(Piece::Item(quote!(
                use std::collections::BTreeMap;
            )));
        }
        let mut lines = TokenStream::new();
        if imports.models {
            lines.extend(match self.public {
                Public::Area(_) | Public::Webhooks => quote!(
                    use super::super::models;
                ),
                Public::Models => quote!(),
            });
        }
        if !imports.siblings.is_empty() {
            let items = imports.siblings.iter().map(|item| ident(item));
            lines.extend(quote!(use super::{#(#items),*};));
        }
        if !imports.runtime.is_empty() {
            let items = imports.runtime.iter().map(|item| ident(item));
            lines.extend(quote!(use crate::runtime::{#(#items),*};));
        }
        if !lines.is_empty() {
            out.push(Piece::Item(lines));
        }
        out
    }
}

/// Whether values are brought into the form of requests when they are given.
pub(super) fn is_time(ty: &Ty) -> bool {
    matches!(ty, Ty::DateTime | Ty::Date)
}

/// Whether callers may give anything that turns into the type.
pub(super) fn converts(api: &Api, ty: &Ty) -> bool {
    match ty {
        Ty::Text | Ty::DateTime | Ty::Date | Ty::Json | Ty::I32 | Ty::I64 => true,
        Ty::Named(id) => matches!(api.def(*id).kind, Kind::Enum(_) | Kind::Union(_)),
        _ => false,
    }
}

/// An identifier, raw where it is written so.
pub(super) fn ident(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}

/// A string literal.
pub(super) fn text(value: &str) -> Literal {
    Literal::string(value)
}
