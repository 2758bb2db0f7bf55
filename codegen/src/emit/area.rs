//! An area's `mod.rs`: its handles, and everything its files make public.

use quote::quote;

use super::context::{Context, ident};
use super::wrap::wrapped;
use super::{Piece, docs, modules};
use crate::items::AreaItem;
use crate::items::docs::code;

pub(super) fn docs(cx: &Context<'_>, area: &AreaItem) -> Vec<String> {
    let mut lines: Vec<String> = area.texts.iter().flat_map(|text| docs::safe(text, cx.links)).collect();
    if lines.is_empty() {
        lines.push(area.otherwise.clone());
    }
    let first = lines.iter().position(String::is_empty).unwrap_or(lines.len());
    lines.splice(first..first, resources(area));
    if !area.example.is_empty() {
        lines.push(String::new());
        lines.extend(area.example.iter().cloned());
    }
    wrapped(&lines)
}

/// A table of an area's operations, a row for each thing that they are about, behind an empty line.
fn resources(area: &AreaItem) -> Vec<String> {
    let head = ["", "| about | operations |", "|---|---|"].map(str::to_owned);
    let rows = area.resources.iter().map(|(resource, operations)| {
        let links = operations.iter().map(|(method, path)| format!("[`{method}`]({path})"));
        format!("| {} | {} |", code(resource), links.collect::<Vec<_>>().join(", "))
    });
    head.into_iter().chain(rows).collect()
}

pub(super) fn area(cx: &Context<'_>, area: &AreaItem) -> Vec<Piece> {
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
