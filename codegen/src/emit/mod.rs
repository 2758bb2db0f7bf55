//! `emit`: the items of a file in, its pieces out: tokens, and rows of the runtime's tables.
//!
//! One kind of item, one file of this module. Everything has been decided: here items are only printed. It must not
//! know the IR, the names or the layout of the text.

mod area;
mod context;
mod docs;
mod enums;
mod markdown;
mod modules;
mod operation;
mod params;
mod root;
mod structs;
mod unions;
mod wrap;

pub use root::ALLOWED;

use proc_macro2::TokenStream;

use crate::items::{File, Items, Links, TypeItem, TypeShape};
use context::Context;

/// A part of a file.
pub enum Piece {
    /// A Rust item.
    Item(TokenStream),
    /// A call of one of the runtime's macros, a row a line.
    Table(Table),
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
        Items::Region(servers) => (Vec::new(), root::region(&cx, servers)),
        Items::Area(area) => (area::docs(&cx, area), area::area(&cx, area)),
        Items::Operation(operation, types) => {
            let mut pieces = operation::operation(&cx, operation);
            pieces.extend(definitions(&cx, types));
            (Vec::new(), pieces)
        }
        Items::Types(types) => (Vec::new(), definitions(&cx, types)),
        Items::Models(models) => (vec!["Types that several areas share.".into()], modules::models(models)),
        Items::Webhooks(webhooks) => (vec!["Payloads of webhooks.".into()], modules::webhooks(webhooks)),
    };
    let pieces = cx.imports().into_iter().chain(pieces).collect();
    Emitted { origin: file.origin.clone(), docs, is_root: matches!(file.items, Items::Root(_)), pieces }
}

/// Everything that defines types.
fn definitions(cx: &Context<'_>, types: &[TypeItem]) -> Vec<Piece> {
    let pieces = types.iter().flat_map(|item| match &item.shape {
        TypeShape::Record(record) => structs::emit(cx, item, record),
        TypeShape::Enum(one) => enums::emit(cx, item, one),
        TypeShape::Union(union) => unions::emit(cx, item, union),
    });
    pieces.collect()
}
