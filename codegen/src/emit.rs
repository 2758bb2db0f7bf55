//! `emit`: the IR and its names in, the pieces of every file out.
//!
//! One kind of item, one file of this module. Every decision has been made before: here things are only written down.

mod area;
mod context;
mod docs;
mod enums;
mod example;
mod links;
mod markdown;
mod modules;
mod operation;
mod output;
mod params;
mod role;
mod root;
mod structs;
mod unions;
mod wrap;

pub use root::ALLOWED;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::examples::Examples;
use crate::ir::{Api, TypeId};
use crate::name::{Home, Names, Public};

/// One file to be written, as plain data.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path below `src/api/`.
    pub path: String,
    /// What it holds.
    pub plan: Plan,
}

/// What a file holds.
#[derive(Clone, Debug)]
pub enum Plan {
    /// `mod.rs`: the modules and what the runtime names.
    Root,
    /// The client's ways to the areas.
    Client,
    /// The servers.
    Region,
    /// An area's `mod.rs`.
    Area(usize),
    /// An operation, and the types that only it reaches.
    Operation(usize, Vec<TypeId>),
    /// Types of one module.
    Types(Public, Vec<TypeId>),
    /// `models/mod.rs`.
    Models,
    /// `webhooks/mod.rs`.
    Webhooks,
}

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
    /// The rest.
    pub pieces: Vec<Piece>,
}

/// All files of the crate, in order of their paths.
pub fn plan(api: &Api, names: &Names) -> Vec<File> {
    let mut operations: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
    let mut modules: BTreeMap<(Public, String), Vec<TypeId>> = BTreeMap::new();
    for (index, name) in names.types.iter().enumerate() {
        let Some(name) = name else { continue };
        match &name.home {
            Home::Operation(operation) => operations.entry(*operation).or_default().push(TypeId(index)),
            Home::Module(module) => modules.entry((name.public, module.clone())).or_default().push(TypeId(index)),
        }
    }
    let file = |path: &str, plan: Plan| File { path: path.to_owned(), plan };
    let mut files = vec![
        file("mod.rs", Plan::Root),
        file("client.rs", Plan::Client),
        file("region.rs", Plan::Region),
        file("models/mod.rs", Plan::Models),
        file("webhooks/mod.rs", Plan::Webhooks),
    ];
    for (index, area) in names.areas.iter().enumerate() {
        files.push(file(&format!("{}/mod.rs", area.module), Plan::Area(index)));
    }
    for (index, _) in api.operations.iter().enumerate() {
        let area = &names.areas[names.operations[index].area].module;
        let path = format!("{area}/{}.rs", names.operations[index].module());
        files.push(File { path, plan: Plan::Operation(index, operations.remove(&index).unwrap_or_default()) });
    }
    for ((public, module), types) in modules {
        let path = format!("{}/{module}.rs", names.module(public));
        files.push(File { path, plan: Plan::Types(public, types) });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The pieces of one file.
pub fn emit(file: &File, api: &Api, names: &Names, examples: &Examples) -> Emitted {
    match &file.plan {
        Plan::Root => root::root(api, names),
        Plan::Client => root::client(api, names),
        Plan::Region => root::region(api, names),
        Plan::Area(area) => area::area(*area, api, names, examples.get(area).map(String::as_str)),
        Plan::Operation(operation, types) => operation::operation(*operation, types, api, names),
        Plan::Types(public, types) => modules::types(*public, types, api, names),
        Plan::Models => modules::models(api, names),
        Plan::Webhooks => modules::webhooks(api, names),
    }
}

/// How many operations have an example in their documentation.
pub fn examples(api: &Api, names: &Names) -> usize {
    (0..api.operations.len()).filter(|index| example::exists(*index, api, names)).count()
}
