//! The outline of the public surface: every module with its types, and what a caller sees of each, one thing a line, so
//! that a change of the description shows as a short difference.

use std::collections::BTreeMap;

use kombo_codegen::items::{
    Argument, Client, File, Items, OperationItem, Record, Reexports, Setter, TypeItem, TypeShape, UnionItem,
};

use super::rust::{argument, relative};
use super::{Files, types};

/// A type's first line, and the lines below it: members in their order, then methods in alphabetical order.
#[derive(Default)]
struct Thing {
    head: String,
    members: Vec<String>,
    methods: Vec<String>,
}

/// What a module makes public, by name.
type Things = BTreeMap<String, Thing>;

pub(super) fn outline(files: &Files) -> String {
    let mut modules: BTreeMap<&str, Things> = BTreeMap::new();
    for (path, file) in files {
        let module = path.rsplit_once('/').map_or("kombo", |(module, _)| module);
        add(file, module, modules.entry(module).or_default());
    }
    let mut out = String::new();
    // The crate itself comes first.
    let (top, below): (Vec<_>, Vec<_>) = modules.into_iter().partition(|(module, _)| *module == "kombo");
    for (module, things) in top.into_iter().chain(below) {
        out.push_str(&format!("mod {module}\n"));
        for mut thing in things.into_values() {
            thing.methods.sort();
            out.push_str(&format!("  {}\n", thing.head));
            thing.members.iter().chain(&thing.methods).for_each(|line| out.push_str(&format!("    {line}\n")));
        }
        out.push('\n');
    }
    out
}

fn add(file: &File, module: &str, things: &mut Things) {
    for item in types(file) {
        things.insert(item.ident.clone(), ty(item, module));
    }
    match &file.items {
        Items::Client(client) => ways(client, things),
        Items::Region(servers) => {
            let head = format!("enum of {} Region", servers.regions.len());
            things.insert("Region".to_owned(), Thing { head, ..Thing::default() });
        }
        Items::Area(area) => {
            for handle in &area.handles {
                things.entry(handle.ident.clone()).or_default().head = format!("struct {}", handle.ident);
            }
            shared(&area.reexports, things);
        }
        Items::Operation(operation, _) => {
            let method = call(operation, module);
            things.entry(operation.handle.clone()).or_default().methods.push(method);
            things.insert(operation.request.clone(), request(operation, module));
        }
        Items::Webhooks(webhooks) => {
            shared(&webhooks.reexports, things);
            webhooks.event.iter().for_each(|event| names(event, event, things));
        }
        Items::Models(models) if !models.has_error_code => {
            things.insert("ErrorCode".to_owned(), Thing { head: "enum of 0 ErrorCode".into(), ..Thing::default() });
        }
        Items::Formats(formats) => {
            for format in formats {
                let head = format!("type {} = {}", format.ident, format.ty);
                things.insert(format.ident.clone(), Thing { head, ..Thing::default() });
            }
        }
        Items::Models(_) | Items::Root(_) | Items::Types(_) => {}
    }
}

/// The ways from the client to the areas.
fn ways(client: &Client, things: &mut Things) {
    let way = |area: &kombo_codegen::items::AreaMethod| format!("fn {0}() -> {0}::{1}", area.module, area.handle);
    let mut methods: Vec<String> = client.areas.iter().map(way).collect();
    for scope in &client.scopes {
        methods.push(format!("fn {}({}: impl Into<String>) -> {}", scope.method, scope.argument, scope.handle));
        let thing = Thing {
            head: format!("struct {}", scope.handle),
            members: Vec::new(),
            methods: scope.areas.iter().map(way).collect(),
        };
        things.insert(scope.handle.clone(), thing);
    }
    things.insert("Client".to_owned(), Thing { head: "impl Client".into(), members: Vec::new(), methods });
}

/// Types of `models` that a module names too. They come after its own.
fn shared(reexports: &Reexports, things: &mut Things) {
    let all = reexports.always.iter().chain(reexports.sometimes.iter().map(|(_, alias)| alias));
    all.for_each(|one| names(&one.ident, &one.alias, things));
}

fn names(ident: &str, alias: &str, things: &mut Things) {
    let head = if ident == alias { format!("use models::{ident}") } else { format!("use models::{ident} as {alias}") };
    things.insert(format!("~{alias}"), Thing { head, ..Thing::default() });
}

fn ty(item: &TypeItem, module: &str) -> Thing {
    match &item.shape {
        TypeShape::Record(record) => self::record(item, record, module),
        TypeShape::Enum(one) => {
            let head = format!("enum of {} {}", one.values.len(), item.ident);
            Thing { head, ..Thing::default() }
        }
        TypeShape::Union(one) => union(item, one, module),
    }
}

fn record(item: &TypeItem, record: &Record, module: &str) -> Thing {
    let fields = record.fields.iter().filter(|field| field.constant.is_none());
    let fields = fields.map(|field| format!("{}: {}", field.ident, relative(&field.ty(), module)));
    let extra = record.extra.iter().map(|(ident, ty)| format!("{ident}: {}", relative(ty, module)));
    let new = record.new.iter().map(|new| format!("fn new({})", arguments(&new.arguments, module)));
    let setters = record.setters.iter().map(|one| setter(one, module));
    Thing {
        head: format!("struct {}", item.ident),
        members: fields.chain(extra).collect(),
        methods: new.chain(setters).collect(),
    }
}

fn union(item: &TypeItem, one: &UnionItem, module: &str) -> Thing {
    let variant =
        |one: &kombo_codegen::items::VariantItem| format!("{}({})", one.ident, relative(&one.payload, module));
    let head = format!("union of {} {}", one.variants.len(), item.ident);
    Thing { head, members: one.variants.iter().map(variant).collect(), methods: Vec::new() }
}

/// The method that makes a request.
fn call(operation: &OperationItem, module: &str) -> String {
    let all = operation.arguments.iter().map(|(argument, _)| argument);
    format!("fn {}({}) -> {}", operation.method, arguments(all, module), operation.request)
}

fn request(operation: &OperationItem, module: &str) -> Thing {
    let answer = &operation.answer;
    let of = match (&answer.of, answer.decoder) {
        (Some(ty), _) => format!("<{}>", relative(ty, module)),
        (None, "Data") => "<()>".to_owned(),
        (None, _) => String::new(),
    };
    let of_params = operation.setters.iter();
    let of_params = of_params.map(|one| method(&one.argument.name, &one.argument, module));
    let of_body = operation.body_setters.iter().map(|one| setter(one, module));
    Thing {
        head: format!("request {} => {}{of}", operation.request, answer.decoder),
        members: Vec::new(),
        methods: of_params.chain(of_body).collect(),
    }
}

fn setter(one: &Setter, module: &str) -> String {
    method(&one.method, &one.argument, module)
}

fn method(name: &str, argument: &Argument, module: &str) -> String {
    format!("fn {name}({})", arguments([argument], module))
}

fn arguments<'a>(all: impl IntoIterator<Item = &'a Argument>, module: &str) -> String {
    let all = all.into_iter().map(|one| format!("{}: {}", one.name, argument(&one.given, module)));
    all.collect::<Vec<_>>().join(", ")
}
