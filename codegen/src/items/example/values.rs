//! Values of examples: chosen by type and name from `tables.rs`, built as a user builds them.
//!
//! In: a type and the name it goes by. Out: an expression of that type, or nothing where none ends, as for a type that
//! must hold itself. What is imported on the way is remembered. Must not know whose argument a value becomes.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::package;
use super::tables::{self, NUMBERS, OTHERWISE, row};
use crate::ir::{Api, Enum, Field, Kind, Struct, Ty, TypeDef, TypeId, Union};
use crate::items::argument::{Presence, converts};
use crate::items::record::{has_default, settable};
use crate::name::Names;
use crate::support::tokens::ident;

/// How deep values hold values before lists are left empty and null is given.
const DEPTH: usize = 4;

/// How many values one example is made of at most.
const MOST: usize = 200;

/// What is known while an example is made.
pub(super) struct Values<'a> {
    pub(super) api: &'a Api,
    names: &'a Names,
    /// Whether something deprecated was used.
    pub(super) deprecated: bool,
    /// Types that are being made, from the outside in.
    open: Vec<TypeId>,
    made: usize,
    /// What is imported: the name with its module.
    imports: BTreeMap<String, String>,
}

impl<'a> Values<'a> {
    pub(super) fn new(api: &'a Api, names: &'a Names) -> Values<'a> {
        Values { api, names, deprecated: false, open: Vec::new(), made: 0, imports: BTreeMap::new() }
    }

    /// The `use` lines for everything that was named.
    pub(super) fn uses(&self, package: &str) -> Vec<TokenStream> {
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, module) in &self.imports {
            modules.entry(module).or_default().push(name);
        }
        let uses = modules.into_iter().map(|(module, items)| {
            let items = items.iter().map(|item| ident(item));
            let path = match module {
                STD => STD.to_owned(),
                "" => package.to_owned(),
                module => format!("{package}::{module}"),
            };
            let path = path.split("::").map(ident);
            quote!(use #(#path)::*::{#(#items),*};)
        });
        uses.collect()
    }

    fn import(&mut self, name: &str, module: &str) -> TokenStream {
        let known = self.imports.entry(name.to_owned()).or_insert_with(|| module.to_owned());
        let item = ident(name);
        if known == module {
            return quote!(#item);
        }
        // Two things of one name: the second is written with its path.
        let package = package(self.names);
        let path = if module == STD { STD.to_owned() } else { format!("{package}::{module}") };
        let path = path.split("::").filter(|step| !step.is_empty()).map(ident);
        quote!(#(#path)::*::#item)
    }

    fn runtime(&mut self, name: &str) -> TokenStream {
        self.import(name, "")
    }

    fn named(&mut self, id: TypeId) -> Option<TokenStream> {
        let name = self.names.ty(id)?;
        self.deprecated |= self.api.def(id).doc.deprecated;
        Some(self.import(&name.ident, self.names.module(name.public)))
    }

    /// A value as an argument takes it: what is easiest to write.
    pub(super) fn argument(&mut self, ty: &Ty, name: &str) -> Option<TokenStream> {
        match ty {
            Ty::Boxed(inner) => self.argument(inner, name),
            Ty::List(inner) => {
                let item = if converts(self.api, inner) { self.argument(inner, name) } else { self.exact(inner, name) };
                match item.filter(|_| self.open.len() < DEPTH) {
                    Some(item) => Some(quote!([#item])),
                    None => self.none(ty),
                }
            }
            Ty::Text | Ty::DateTime | Ty::Date => Some(literal(ty, name)),
            Ty::Formatted(format) => self.formatted(format),
            Ty::Json => self.count(json()),
            ty => self.exact(ty, name),
        }
    }

    /// A value of exactly this type.
    pub(super) fn exact(&mut self, ty: &Ty, name: &str) -> Option<TokenStream> {
        self.made += 1;
        if self.made > MOST {
            return None;
        }
        let deep = self.open.len() >= DEPTH;
        match ty {
            Ty::Text => {
                let text = literal(ty, name);
                Some(quote!(#text.to_owned()))
            }
            Ty::Formatted(format) => self.formatted(format),
            Ty::DateTime | Ty::Date | Ty::Json => {
                let (kind, value) = match ty {
                    Ty::Json => (self.runtime("Json"), json()),
                    Ty::Date => (self.runtime("Date"), literal(ty, name)),
                    _ => (self.runtime("DateTime"), literal(ty, name)),
                };
                Some(quote!(#kind::from(#value)))
            }
            Ty::Upload => {
                let upload = self.runtime("Upload");
                self.count(quote!(#upload::new("photo.png", "An example")))
            }
            Ty::File => {
                let file = self.runtime("File");
                Some(quote!(#file::from_url("document.pdf", "https://files.example.com/document.pdf")))
            }
            Ty::I32 | Ty::I64 => {
                let number = Literal::u8_unsuffixed(row(NUMBERS, name).unwrap_or(1));
                Some(quote!(#number))
            }
            // Without the type a literal would be an `i32`, which is no `u64`.
            Ty::U64 => {
                let number = Literal::u64_suffixed(row(NUMBERS, name).unwrap_or(1).into());
                Some(quote!(#number))
            }
            Ty::F64 => {
                let number = Literal::f64_unsuffixed(row(NUMBERS, name).unwrap_or(1).into());
                Some(quote!(#number))
            }
            Ty::Bool => Some(quote!(true)),
            Ty::List(inner) => match self.exact(inner, name).filter(|_| !deep) {
                Some(item) => Some(quote!(vec![#item])),
                None => self.none(ty),
            },
            Ty::Map(inner) => match self.exact(inner, name).filter(|_| !deep) {
                Some(item) => {
                    let map = self.import("BTreeMap", STD);
                    Some(quote!(#map::from([("key".to_owned(), #item)])))
                }
                None => self.none(ty),
            },
            Ty::Nullable(inner) => match self.exact(inner, name).filter(|_| !deep) {
                Some(value) => Some(quote!(Some(#value))),
                None => self.none(ty),
            },
            Ty::Boxed(inner) => {
                let inner = self.exact(inner, name)?;
                Some(quote!(Box::new(#inner)))
            }
            Ty::Named(id) => self.of_type(*id, name),
        }
    }

    /// A text of a format, which is read in a way that text and the type of the format have in common.
    fn formatted(&mut self, format: &str) -> Option<TokenStream> {
        let text = self.api.formats.get(format)?.example.as_deref()?;
        let ty = self.import(&self.names.format(format), FORMATS);
        let expected = format!("a text of the format {format}");
        self.count(quote!(#text.parse::<#ty>().expect(#expected)))
    }

    fn of_type(&mut self, id: TypeId, name: &str) -> Option<TokenStream> {
        if self.open.contains(&id) {
            return None;
        }
        self.open.push(id);
        let before = self.imports.clone();
        let made = match &self.api.def(id).kind {
            Kind::Struct(strukt) => self.of_struct(id, strukt),
            Kind::Enum(one) => self.of_enum(id, one),
            Kind::Union(union) => self.of_union(id, union, name),
            Kind::Gone => None,
        };
        self.open.pop();
        if made.is_none() {
            self.imports = before;
        }
        made
    }

    fn of_enum(&mut self, id: TypeId, one: &Enum) -> Option<TokenStream> {
        let ty = self.named(id)?;
        match self.names.ty(id)?.members.first() {
            Some(member) => {
                let member = ident(member);
                Some(quote!(#ty::#member))
            }
            None if one.values.iter().all(serde_json::Value::is_string) => Some(quote!(#ty::from(#OTHERWISE))),
            None => Some(quote!(#ty::from(1))),
        }
    }

    /// The first shape that can be made.
    fn of_union(&mut self, id: TypeId, union: &Union, name: &str) -> Option<TokenStream> {
        let members = &self.names.ty(id)?.members;
        let (member, value) = union
            .variants
            .iter()
            .zip(members)
            .find_map(|(variant, member)| Some((member, self.exact(&variant.ty, name)?)))?;
        let (ty, member) = (self.named(id)?, ident(member));
        Some(quote!(#ty::#member(#value)))
    }

    fn of_struct(&mut self, id: TypeId, strukt: &Struct) -> Option<TokenStream> {
        let def = self.api.def(id);
        if !def.request {
            return None;
        }
        let arguments = self.required(id, strukt)?;
        let ty = self.named(id)?;
        if !has_default(strukt) {
            return Some(quote!(#ty::new(#(#arguments),*)));
        }
        let mut setters = TokenStream::new();
        if self.open.len() < DEPTH {
            let setter = settable(strukt).find(|(_, field)| self.is_simple(field));
            if let Some((position, field)) = setter {
                let (setter, value) = (ident(&self.names.ty(id)?.setters[position]), self.field(field, def)?);
                setters = quote!(.#setter(#value));
            }
        }
        Some(quote!(#ty::default()#setters))
    }

    /// The arguments for what a struct requires.
    pub(super) fn required(&mut self, id: TypeId, strukt: &Struct) -> Option<Vec<TokenStream>> {
        let file = strukt.file_members();
        let mut out = Vec::new();
        for (position, field) in strukt.fields.iter().enumerate() {
            if file.is_some_and(|file| file[0] == position) {
                out.push(self.exact(&Ty::File, &field.wire)?);
            } else if field.required && field.constant.is_none() {
                out.push(self.field(field, self.api.def(id))?);
            }
        }
        Some(out)
    }

    /// The argument for one field.
    pub(super) fn field(&mut self, field: &Field, def: &TypeDef) -> Option<TokenStream> {
        match (Presence::of(field, def), &field.ty) {
            (Presence::Required | Presence::Optional, ty) => self.argument(ty, &field.wire),
            (_, ty @ (Ty::Text | Ty::DateTime | Ty::Date)) => Some(literal(ty, &field.wire)),
            (_, Ty::Boxed(inner)) => self.nullable(inner, &field.wire),
            (_, ty) => self.nullable(ty, &field.wire),
        }
    }

    fn nullable(&mut self, ty: &Ty, name: &str) -> Option<TokenStream> {
        match self.exact(ty, name) {
            Some(value) => Some(value),
            None => Some(quote!(None)).filter(|_| self.made <= MOST),
        }
    }

    /// Whether a field is of the kind that is shown where nothing is required: one plain value that is not on its way
    /// out.
    pub(super) fn is_simple(&self, field: &Field) -> bool {
        let plain = match &field.ty {
            Ty::Text | Ty::DateTime | Ty::Date | Ty::I32 | Ty::I64 | Ty::U64 | Ty::F64 | Ty::Bool => true,
            Ty::Formatted(format) => self.api.formats.get(&**format).is_some_and(|format| format.example.is_some()),
            Ty::Named(id) => matches!(self.api.def(*id).kind, Kind::Enum(_)),
            _ => false,
        };
        plain && !field.doc.deprecated
    }

    /// Nothing, where the type has a word for it.
    fn none(&mut self, ty: &Ty) -> Option<TokenStream> {
        if self.made > MOST {
            return None;
        }
        match ty {
            Ty::List(inner) => {
                let inner = self.path(inner)?;
                Some(quote!(Vec::<#inner>::new()))
            }
            Ty::Map(inner) => {
                let (map, inner) = (self.import("BTreeMap", STD), self.path(inner)?);
                Some(quote!(#map::<String, #inner>::new()))
            }
            Ty::Nullable(inner) => {
                let inner = self.path(inner)?;
                Some(quote!(None::<#inner>))
            }
            _ => None,
        }
    }

    /// A type as an example writes it.
    fn path(&mut self, ty: &Ty) -> Option<TokenStream> {
        Some(match ty {
            Ty::Text => quote!(String),
            Ty::Formatted(format) => {
                let name = self.names.format(format);
                self.import(&name, FORMATS)
            }
            Ty::DateTime => self.runtime("DateTime"),
            Ty::Date => self.runtime("Date"),
            Ty::File => self.runtime("File"),
            Ty::Upload => self.runtime("Upload"),
            Ty::Json => self.runtime("Json"),
            Ty::I32 => quote!(i32),
            Ty::I64 => quote!(i64),
            Ty::U64 => quote!(u64),
            Ty::F64 => quote!(f64),
            Ty::Bool => quote!(bool),
            Ty::List(inner) => {
                let inner = self.path(inner)?;
                quote!(Vec<#inner>)
            }
            Ty::Map(inner) => {
                let (map, inner) = (self.import("BTreeMap", STD), self.path(inner)?);
                quote!(#map<String, #inner>)
            }
            Ty::Boxed(inner) => {
                let inner = self.path(inner)?;
                quote!(Box<#inner>)
            }
            Ty::Nullable(inner) => {
                let inner = self.path(inner)?;
                quote!(Option<#inner>)
            }
            Ty::Named(id) => self.named(*id)?,
        })
    }

    fn count(&mut self, value: TokenStream) -> Option<TokenStream> {
        self.made += 1;
        (self.made <= MOST).then_some(value)
    }
}

const STD: &str = "std::collections";

const FORMATS: &str = "formats";

fn json() -> TokenStream {
    quote!(serde_json::json!({ "key": "value" }))
}

/// The literal for a text or a time.
fn literal(ty: &Ty, name: &str) -> TokenStream {
    let text = tables::text(ty, name);
    quote!(#text)
}
