//! An area's `mod.rs`: its handles, and everything its files make public.

use quote::quote;

use super::context::{Context, ident};
use super::wrap::wrapped;
use super::{Piece, docs, modules};
use crate::items::Area;

pub(super) fn docs(cx: &Context<'_>, area: &Area) -> Vec<String> {
    let mut lines: Vec<String> = area.texts.iter().flat_map(|text| docs::safe(text, cx.links)).collect();
    if lines.is_empty() {
        lines.push(area.otherwise.clone());
    }
    if !area.example.is_empty() {
        lines.push(String::new());
        lines.extend(area.example.iter().cloned());
    }
    wrapped(&lines)
}

pub(super) fn area(cx: &Context<'_>, area: &Area) -> Vec<Piece> {
    let mut pieces = modules::module_lines(&area.modules);
    pieces.extend(modules::reexports(&area.reexports));
    pieces.push(Piece::Item(quote!(
        use crate::runtime::Handle;
    )));
    for handle in &area.handles {
        let (ident, doc) = (ident(&handle.ident), docs::of(cx, &handle.docs));
        pieces.push(Piece::Item(quote! {
            #doc
            #[derive(Clone, Debug)]
            pub struct #ident { pub(super) handle: Handle }
        }));
        pieces.extend(handle.made_from.as_ref().map(|from| {
            let (ty, method, doc) =
                (super::context::ident(&from.handle), super::context::ident(&from.method), docs::of(cx, &from.docs));
            Piece::Item(quote! {
                impl #ident {
                    #doc
                    pub fn #method(&self) -> super::#ty {
                        super::#ty { handle: self.handle.clone() }
                    }
                }
            })
        }));
    }
    pieces
}
