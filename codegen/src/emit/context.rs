//! How one file speaks of types: by their bare name where it defines or imports them, by `models::Name` otherwise.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::Piece;
use crate::items::{Conversion, File, Given, Links, RustType, TypePath};
use crate::name::{Home, Public};
pub(super) use crate::support::tokens::ident;

/// What a file defines and what it has to import.
pub(super) struct Context<'a> {
    /// Where links in descriptions lead.
    pub(super) links: &'a Links,
    public: Public,
    home: &'a Home,
    imports: RefCell<Imports>,
}

#[derive(Default)]
struct Imports {
    runtime: BTreeSet<&'static str>,
    siblings: BTreeSet<String>,
    models: bool,
    formats: bool,
    maps: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(file: &'a File, links: &'a Links) -> Context<'a> {
        Context { links, public: file.public, home: &file.home, imports: RefCell::default() }
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

    /// A type of this API, imported; whether it is named through `models`.
    fn named(&self, path: &TypePath) -> bool {
        let mut imports = self.imports.borrow_mut();
        let elsewhere = path.public != self.public;
        if elsewhere {
            imports.models = true;
        } else if path.home != *self.home {
            imports.siblings.insert(path.ident.clone());
        }
        elsewhere
    }

    /// A type as this file writes it.
    pub(super) fn ty(&self, ty: &RustType) -> TokenStream {
        match ty {
            RustType::Std(name) => {
                let name = ident(name);
                quote!(#name)
            }
            RustType::Runtime(name) => {
                let name = self.runtime(name);
                quote!(#name)
            }
            RustType::Format(name) => {
                self.imports.borrow_mut().formats = true;
                let name = ident(name);
                quote!(formats::#name)
            }
            RustType::Api(path) => {
                let name = ident(&path.ident);
                if self.named(path) { quote!(models::#name) } else { quote!(#name) }
            }
            RustType::Vec(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            RustType::Map(inner) => {
                self.imports.borrow_mut().maps = true;
                let inner = self.ty(inner);
                quote!(BTreeMap<String, #inner>)
            }
            RustType::Boxed(inner) => {
                let inner = self.ty(inner);
                quote!(Box<#inner>)
            }
            RustType::Option(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
        }
    }

    /// The same as text, for the runtime's tables.
    pub(super) fn text(&self, ty: &RustType) -> String {
        self.ty(ty);
        ty.text(&|path| if self.named(path) { format!("models::{}", path.ident) } else { path.ident.clone() })
    }

    /// The type of an argument.
    pub(super) fn given(&self, given: &Given) -> TokenStream {
        match given {
            Given::Exact(ty) => self.ty(ty),
            Given::Into(ty) => {
                let ty = self.ty(ty);
                quote!(impl Into<#ty>)
            }
            Given::List(item) => {
                let item = self.ty(item);
                quote!(impl IntoIterator<Item = #item>)
            }
            Given::ListInto(item) => {
                let item = self.ty(item);
                quote!(impl IntoIterator<Item: Into<#item>>)
            }
            Given::Nullable(ty) => {
                let (nullable, ty) = (self.runtime("IntoNullable"), self.ty(ty));
                quote!(impl #nullable<#ty>)
            }
            Given::Records(ty) => {
                let (records, ty) = (self.runtime("IntoRecords"), self.ty(ty));
                quote!(impl #records<#ty>)
            }
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
        if !imports.siblings.is_empty() {
            let items = imports.siblings.iter().map(|item| ident(item));
            lines.extend(quote!(use super::{#(#items),*};));
        }
        if imports.formats {
            lines.extend(quote!(
                use crate::formats;
            ));
        }
        if imports.models && self.public != Public::Models {
            lines.extend(quote!(
                use crate::models;
            ));
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

/// The value that is made of an argument.
pub(super) fn converted(cx: &Context<'_>, conversion: &Conversion, value: &Ident) -> TokenStream {
    let sendable = || cx.runtime("sendable");
    match conversion {
        Conversion::None => quote!(#value),
        Conversion::Into => quote!(#value.into()),
        Conversion::Sendable => {
            let sendable = sendable();
            quote!(#sendable(#value))
        }
        Conversion::CollectSendable => {
            let sendable = sendable();
            quote!(#value.into_iter().map(#sendable).collect())
        }
        Conversion::NullableSendable => {
            let sendable = sendable();
            quote!(#value.into_nullable().map(#sendable))
        }
        Conversion::Collect => quote!(#value.into_iter().collect()),
        Conversion::CollectInto => quote!(#value.into_iter().map(Into::into).collect()),
        Conversion::Nullable => quote!(#value.into_nullable()),
        Conversion::NullableBoxed => quote!(#value.into_nullable().map(Box::new)),
        Conversion::Boxed(inner) => {
            let inner = converted(cx, inner, value);
            quote!(Box::new(#inner))
        }
    }
}

/// What is not generic is compiled by callers all the same, and only by those that use it.
pub(super) fn inline(is_generic: bool) -> TokenStream {
    if is_generic { quote!() } else { quote!(#[inline]) }
}

/// A string literal.
pub(super) fn text(value: &str) -> Literal {
    Literal::string(value)
}
