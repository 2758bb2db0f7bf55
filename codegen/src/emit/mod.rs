//! `emit`: the items of a file in, its pieces out: tokens, and rows of the runtime's tables.
//!
//! One kind of item, one file of this module. Everything has been decided: here items are only printed. It must not
//! know the IR, the names or the layout of the text.

mod area;
mod context;
mod docs;
mod enums;
mod formats;
mod markdown;
mod modules;
mod operation;
mod params;
mod region;
mod root;
mod structs;
mod unions;
mod wrap;

pub use root::ALLOWED;

use proc_macro2::TokenStream;

use crate::items::{File, Items, Links, OperationItem, Setter, TypeItem, TypeShape};
use context::Context;

/// A part of a file.
pub enum Piece {
    /// A Rust item.
    Item(TokenStream),
    /// A call of one of the runtime's macros, a row a line.
    Table(Table),
    /// Methods that one of the runtime's macros gives to several types: its name, what stands before them, the methods.
    Methods(&'static str, String, TokenStream),
}

/// A call of one of the runtime's macros.
pub struct Table {
    /// The macro.
    pub name: &'static str,
    /// What stands before the rows.
    pub head: String,
    /// The rows, each with its comma; none where the head says it all.
    pub rows: Vec<String>,
}

/// A file as it is emitted.
pub struct Emitted {
    /// Where it comes from, for the first line.
    pub origin: String,
    /// `//!` lines.
    pub docs: Vec<String>,
    /// Whether the lints that emitted code is let off are named in it.
    pub is_root: bool,
    /// The rest.
    pub pieces: Vec<Piece>,
}

/// The pieces of one file; `links` is where the links of its module lead.
pub fn emit(file: &File, links: &Links) -> Emitted {
    let cx = Context::new(file, links);
    let (docs, pieces) = match &file.items {
        Items::Root(root) => (root::docs(root), root::root(root)),
        Items::Client(client) => (Vec::new(), root::client(&cx, client)),
        Items::Region(servers) => (Vec::new(), region::region(&cx, servers)),
        Items::Area(area) => (area::docs(&cx, area), area::area(&cx, area)),
        Items::Operation(operation, types) => {
            let shared = operation::shared_setters(operation, types);
            let mut pieces = operation::operation(&cx, operation, &shared);
            let (body, others): (Vec<_>, Vec<_>) = types.iter().partition(|item| operation::is_body(operation, item));
            pieces.extend(body.iter().flat_map(|item| definition(&cx, item, Some((operation, &shared)))));
            // Documentation shows methods in this order: what an operation has of its own first.
            pieces.push(operation::endpoint(&cx, operation));
            pieces.extend(operation::streamed(&cx, operation));
            pieces.extend(others.iter().flat_map(|item| definition(&cx, item, None)));
            (Vec::new(), pieces)
        }
        Items::Types(types) => (Vec::new(), types.iter().flat_map(|item| definition(&cx, item, None)).collect()),
        Items::Formats(all) => (formats::docs(), formats::formats(all)),
        Items::Models(models) => (vec!["Types that several areas share.".into()], modules::models(models)),
        Items::Webhooks(webhooks) => (vec!["Payloads of webhooks.".into()], modules::webhooks(webhooks)),
    };
    let pieces = cx.imports().into_iter().chain(pieces).collect();
    Emitted { origin: file.origin.clone(), docs, is_root: matches!(file.items, Items::Root(_)), pieces }
}

/// Everything that defines a type; with the operation whose body it is, and the setters that both have.
fn definition(cx: &Context<'_>, item: &TypeItem, of: Option<(&OperationItem, &[&Setter])>) -> Vec<Piece> {
    match &item.shape {
        TypeShape::Record(record) => structs::emit(cx, item, record, of),
        TypeShape::Enum(one) => enums::emit(cx, item, one),
        TypeShape::Union(union) => unions::emit(cx, item, union),
    }
}
