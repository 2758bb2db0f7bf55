//! An area's `mod.rs`: its handles, and everything its files make public.

use indexmap::IndexMap;
use quote::quote;

use super::context::ident;
use super::links::Links;
use super::operation::handle_name;
use super::wrap::wrapped;
use super::{Emitted, Piece, docs, example, modules};
use crate::ir::Api;
use crate::name::{Names, Public};

/// `example` is what people have written for the area; without it stands the example of its first list.
pub(super) fn area(index: usize, api: &Api, names: &Names, example: Option<&str>) -> Emitted {
    let area = &names.areas[index];
    let mut lines = Vec::new();
    for tag in &area.tags {
        if let Some(Some(text)) = api.tags.get(tag) {
            lines.extend(docs::safe(text, Links::within(api, names, Public::Area(index))));
        }
    }
    if lines.is_empty() {
        let tags: Vec<String> = area.tags.iter().map(|tag| docs::code(tag)).collect();
        lines = match tags.as_slice() {
            [] => vec![format!("Operations under `{}`.", area.feature)],
            tags => vec![format!("Operations tagged {} in the API description.", tags.join(", "))],
        };
    }
    let table = operations_by_resource(index, api, names);
    let first = lines.iter().position(String::is_empty).unwrap_or(lines.len());
    lines.splice(first..first, table);
    let example = match example {
        Some(text) => Some(example::block(text, "", names)),
        None => example::of_area(index, api, names),
    };
    if let Some(example) = example {
        lines.push(String::new());
        lines.extend(example);
    }
    let mut pieces = Vec::new();
    let mut mods = Vec::new();
    for (position, operation) in names.operations.iter().enumerate() {
        if operation.area == index {
            let mut public = vec![operation.request.clone()];
            public.extend(modules::public_types(names, Public::Area(index), &crate::name::Home::Operation(position)));
            mods.push((operation.method.clone(), public));
        }
    }
    mods.extend(modules::type_modules(names, Public::Area(index)));
    pieces.extend(modules::module_lines(mods.into_iter().map(|(module, public)| (quote!(), module, public))));
    pieces.extend(modules::reexports(names, Public::Area(index), Vec::new()));
    pieces.push(Piece::Item(quote!(
        use crate::runtime::Handle;
    )));
    let mine: Vec<&str> =
        names.operations.iter().filter(|one| one.area == index).map(|one| one.method.as_str()).collect();
    for scope in scopes(index, api, names) {
        let handle = ident(&handle_name(names, index, scope.as_deref()));
        let by = scope.as_ref().and_then(|header| names.scopes.iter().find(|scope| scope.header == *header));
        let way = match by {
            Some(scope) => format!("[`{}::{}`](crate::{}::{})", scope.handle, area.module, scope.handle, area.module),
            None => format!("[`Client::{}`](crate::Client::{})", area.module, area.module),
        };
        let doc = match by {
            Some(scope) => {
                let header = docs::code(&scope.header);
                let which = if names.is_split(&area.handle) {
                    "The operations of this area that need"
                } else {
                    "The operations of this area, all of which need"
                };
                format!("{which} {header}; made by {way}.")
            }
            None => format!("The operations of this area; made by {way}."),
        };
        let doc = docs::outer(&[doc]);
        pieces.push(Piece::Item(quote! {
            #doc
            #[derive(Clone, Debug)]
            pub struct #handle { pub(super) handle: Handle }
        }));
        let way = by.filter(|scope| !mine.contains(&scope.method.as_str()));
        pieces.extend(way.map(|scope| {
            let (ty, method) = (ident(&scope.handle), ident(&scope.method));
            let doc = docs::outer(&[format!("The {} that this was made from.", scope.method.replace('_', " "))]);
            Piece::Item(quote! {
                impl #handle {
                    #doc
                    pub fn #method(&self) -> super::#ty {
                        super::#ty { handle: self.handle.clone() }
                    }
                }
            })
        }));
    }
    Emitted { origin: format!("the tag {}", area.tags.join(", ")), docs: wrapped(&lines), pieces }
}

/// A table of an area's operations, a row for each thing that they are about, behind an empty line.
fn operations_by_resource(area: usize, api: &Api, names: &Names) -> Vec<String> {
    let mut rows: IndexMap<String, Vec<String>> = IndexMap::new();
    for (operation, name) in api.operations.iter().zip(&names.operations).filter(|(_, name)| name.area == area) {
        let fixed: Vec<&str> =
            operation.path.split('/').filter(|step| !step.is_empty() && !step.starts_with('{')).collect();
        // What an area's paths have in common says nothing.
        let resource = if fixed.len() > 1 { fixed[1] } else { fixed.first().copied().unwrap_or("/") };
        let handle = handle_name(names, area, operation.scope.as_deref());
        let method = name.method.trim_start_matches("r#");
        let link = format!("[`{method}`](super::{}::{handle}::{method})", names.areas[area].module);
        rows.entry(resource.to_owned()).or_default().push(link);
    }
    let head = ["", "| about | operations |", "|---|---|"].map(str::to_owned);
    let rows =
        rows.into_iter().map(|(resource, links)| format!("| {} | {} |", docs::code(&resource), links.join(", ")));
    head.into_iter().chain(rows).collect()
}

/// The kinds of handles an area has: `None` for the plain one.
pub(super) fn scopes(area: usize, api: &Api, names: &Names) -> Vec<Option<String>> {
    let mut out: Vec<Option<String>> = Vec::new();
    for (operation, name) in api.operations.iter().zip(&names.operations) {
        if name.area == area && !out.contains(&operation.scope) {
            out.push(operation.scope.clone());
        }
    }
    out.sort();
    out
}
