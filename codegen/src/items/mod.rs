//! `items`: the IR and its names in, what will be printed out, as plain data.
//!
//! Everything is decided here: what is an argument and what a setter, how a body is held, what turns into what, which
//! presence a field has, what is said where the description says nothing. `emit` prints items, `changes` compares them.
//! It must not know how a file is laid out, nor what its Markdown becomes.

mod answer;
mod area;
pub mod area_examples;
mod argument;
mod body;
mod choice;
pub(crate) mod docs;
mod example;
mod formats;
mod links;
mod modules;
mod operation;
mod params;
mod record;
mod role;
mod root;
mod rust_type;
mod show;
#[cfg(test)]
mod tests;
mod types;

pub use answer::{Answer, List};
pub use area::{AreaItem, Handle, MadeFrom};
pub use argument::{Argument, Conversion, Given, Presence};
pub use body::{BodyField, Held, Made, Use};
pub use choice::{EnumItem, UnionItem, ValueItem, VariantItem};
pub use docs::Docs;
pub use formats::FormatItem;
pub use links::Links;
pub use modules::{Alias, Models, ModuleItem, Reexports, Webhooks};
pub use operation::{OperationItem, ParamItem, ParamSetter, StreamItem};
pub use params::{Elements, Encoding, Way};
pub use record::{Constructor, FieldItem, Initial, Record, Setter};
pub use root::{AreaMethod, Client, Root, SchemeItem, ScopeItem, Server, Servers};
pub use rust_type::{RustType, TypePath};
pub use show::Show;
pub use types::{TypeItem, TypeShape};

use std::collections::BTreeMap;

use crate::ir::{Api, TypeId};
pub use crate::ir::{At, Next, Paging};
use crate::name::{Home, Names, Public};
use area_examples::Examples;

/// One file to be written, before its items are made.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its path below `src/api/`.
    pub path: String,
    /// What it is about.
    about: About,
}

/// What a file is about.
#[derive(Clone, Debug)]
enum About {
    Root,
    Client,
    Region,
    Formats,
    Area(usize),
    /// An operation, and the types that only it reaches.
    Operation(usize, Vec<TypeId>),
    /// Types of one module.
    Types(Public, Vec<TypeId>),
    Models,
    Webhooks,
}

/// What a file holds.
#[derive(Clone, Debug)]
pub struct File {
    /// Where it comes from, for its first line.
    pub origin: String,
    /// The module that makes its types public.
    pub public: Public,
    /// The file that it is.
    pub home: Home,
    /// Its items.
    pub items: Items,
}

/// The items of a file.
#[derive(Clone, Debug)]
pub enum Items {
    /// `mod.rs`.
    Root(Root),
    /// `client.rs`.
    Client(Client),
    /// `region.rs`.
    Region(Servers),
    /// An area's `mod.rs`.
    Area(AreaItem),
    /// An operation, and the types that only it reaches.
    Operation(Box<OperationItem>, Vec<TypeItem>),
    /// Types.
    Types(Vec<TypeItem>),
    /// `formats/mod.rs`.
    Formats(Vec<FormatItem>),
    /// `models/mod.rs`.
    Models(Models),
    /// `webhooks/mod.rs`.
    Webhooks(Webhooks),
}

/// All files of the crate, in order of their paths.
pub fn plan(names: &Names) -> Vec<Plan> {
    let mut operations: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
    let mut modules: BTreeMap<(Public, String), Vec<TypeId>> = BTreeMap::new();
    for (index, name) in names.types.iter().enumerate() {
        let Some(name) = name else { continue };
        match &name.home {
            Home::Operation(operation) => operations.entry(*operation).or_default().push(TypeId(index)),
            Home::Module(module) => modules.entry((name.public, module.clone())).or_default().push(TypeId(index)),
        }
    }
    let file = |path: &str, about: About| Plan { path: path.to_owned(), about };
    let mut files = vec![
        file("mod.rs", About::Root),
        file("client.rs", About::Client),
        file("region.rs", About::Region),
        file("models/mod.rs", About::Models),
        file("webhooks/mod.rs", About::Webhooks),
    ];
    if !names.formats.is_empty() {
        files.push(file("formats/mod.rs", About::Formats));
    }
    for (index, area) in names.areas.iter().enumerate() {
        files.push(file(&format!("{}/mod.rs", area.module), About::Area(index)));
    }
    for (index, name) in names.operations.iter().enumerate() {
        let path = format!("{}/{}.rs", names.areas[name.area].module, name.module());
        files.push(file(&path, About::Operation(index, operations.remove(&index).unwrap_or_default())));
    }
    for ((public, module), types) in modules {
        files.push(file(&format!("{}/{module}.rs", names.module(public)), About::Types(public, types)));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// What a file holds.
pub fn file(plan: &Plan, api: &Api, names: &Names, examples: &Examples) -> File {
    let types = |ids: &[TypeId]| ids.iter().filter_map(|id| types::item(api, names, *id)).collect::<Vec<_>>();
    let nowhere = || Home::Module(String::new());
    let file = |origin: String, public: Public, items: Items| File { origin, public, home: nowhere(), items };
    match &plan.about {
        About::Root => file("the whole description".into(), Public::Models, Items::Root(root::root(api, names))),
        About::Client => {
            let origin = "the tags and the headers that handles supply".to_owned();
            file(origin, Public::Models, Items::Client(root::client(api, names)))
        }
        About::Region => file("`servers`".into(), Public::Models, Items::Region(root::servers(api, names))),
        About::Formats => file("the formats of texts".into(), Public::Models, Items::Formats(formats::formats(api))),
        About::Area(index) => {
            let area = area::area(*index, api, names, examples.get(index).map(String::as_str));
            let origin = format!("the tag {}", names.areas[*index].tags.join(", "));
            file(origin, Public::Area(*index), Items::Area(area))
        }
        About::Operation(index, ids) => {
            let item = operation::item(api, names, *index, true);
            File {
                origin: docs::code(&format!("{} {}", item.http_method, item.path)),
                public: Public::Area(names.operations[*index].area),
                home: Home::Operation(*index),
                items: Items::Operation(Box::new(item), types(ids)),
            }
        }
        About::Types(public, ids) => {
            let first = ids.first().copied();
            let home = first.and_then(|id| names.ty(id)).map_or_else(nowhere, |name| name.home.clone());
            let origin = first.map_or(String::new(), |id| {
                let usage = &api.def(id).usage;
                role::place(api, usage).unwrap_or_else(|| docs::code(&usage.to_string()))
            });
            File { origin, public: *public, home, items: Items::Types(types(ids)) }
        }
        About::Models => {
            file("what several areas share".into(), Public::Models, Items::Models(modules::models(api, names)))
        }
        About::Webhooks => {
            file("the webhooks".into(), Public::Webhooks, Items::Webhooks(modules::webhooks(api, names)))
        }
    }
}

/// All operations, without examples, in the order in which they were published.
pub fn operations(api: &Api, names: &Names) -> Vec<OperationItem> {
    (0..api.operations.len()).map(|index| operation::item(api, names, index, false)).collect()
}

/// All types, in the order in which they were met.
pub fn types(api: &Api, names: &Names) -> Vec<TypeItem> {
    (0..api.types.len()).filter_map(|index| types::item(api, names, TypeId(index))).collect()
}

/// Where links lead from each module.
pub fn links(api: &Api, names: &Names) -> BTreeMap<Public, Links> {
    let areas = (0..names.areas.len()).map(|area| (Public::Area(area), Links::within(api, names, Some(area))));
    let elsewhere = [Public::Models, Public::Webhooks].map(|public| (public, Links::within(api, names, None)));
    areas.chain(elsewhere).collect()
}

/// The handle that an operation stands on.
fn handle_name(names: &Names, area: usize, scope: Option<&str>) -> String {
    let area = &names.areas[area].handle;
    match names.scope(scope) {
        // An area that has both kinds has two handles; the scoped one says so.
        Some(scope) if names.is_split(area) => format!("{}{area}", scope.handle),
        _ => area.clone(),
    }
}
