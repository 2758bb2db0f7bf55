//! A call of every operation: what it requires as arguments, each optional parameter by its setter, a body as a whole.

use std::collections::BTreeMap;

use kombo_codegen::format::HEADER;
use kombo_codegen::items::{Argument, Items, Made, OperationItem, Use};

use super::rust::{WIDTH, absolute, bracketed, value};
use super::{Files, operations};

pub(super) fn calls(files: &Files) -> String {
    let ways = ways(files);
    let rows: String = operations(files).map(row).collect();
    let functions: Vec<String> = operations(files).map(|operation| function(operation, &ways)).collect();
    format!(
        "{HEADER} for each operation of the description. Edits are lost.\n\n\
         use super::{{Call, Client, Given, Prepared}};\n\n\
         pub(super) const CALLS: &[Call] = &[\n{rows}];\n\n{}",
        functions.join("\n")
    )
}

/// The way from the client to each handle, by the handle's path.
fn ways(files: &Files) -> BTreeMap<String, String> {
    let mut ways = BTreeMap::new();
    let clients =
        files.values().filter_map(|file| if let Items::Client(client) = &file.items { Some(client) } else { None });
    for client in clients {
        for area in &client.areas {
            ways.insert(format!("{}::{}", area.module, area.handle), format!("client.{}()", area.module));
        }
        for scope in &client.scopes {
            for area in &scope.areas {
                let way = format!("client.{0}(given.{0}()).{1}()", scope.method, area.module);
                ways.insert(format!("{}::{}", area.module, area.handle), way);
            }
        }
    }
    ways
}

/// The name of the function that makes an operation's request.
fn name(operation: &OperationItem) -> String {
    let bare = |name: &str| name.trim_start_matches("r#").to_owned();
    format!("{}_{}", bare(&operation.module), bare(&operation.method))
}

fn row(operation: &OperationItem) -> String {
    let (id, name) = (&operation.id, name(operation));
    let is_sized = operation.setters.iter().any(|setter| setter.argument.name == "page_size");
    match (operation.answer.is_page(), is_sized) {
        (true, true) => format!("    listed!({id:?}, {name}, page_size),\n"),
        (true, false) => format!("    listed!({id:?}, {name}),\n"),
        (false, _) => format!("    plain!({id:?}, {name}),\n"),
    }
}

fn function(operation: &OperationItem, ways: &BTreeMap<String, String>) -> String {
    let OperationItem { module, handle, method, request, .. } = operation;
    let all: Vec<String> = operation.arguments.iter().map(|(argument, becomes)| taken(argument, becomes)).collect();
    let given = ["client: &Client".to_owned(), "given: &Given".to_owned()];
    let result = format!(" -> Prepared<kombo::{module}::{request}> {{");
    let head = bracketed(&format!("fn {}", name(operation)), &given, &result, "");
    let way = &ways[&format!("{module}::{handle}")];
    let call = bracketed(&format!("let request = {way}.{method}"), &all, ";", "    ");
    let setters: String = operation.setters.iter().map(|one| setter(&one.encoding.wire, &one.argument)).collect();
    format!("{head}{call}{setters}{}    given.all_taken()?;\n    Ok(request)\n}}\n", whole_body(operation))
}

/// An argument's value, taken from the sample.
fn taken(argument: &Argument, becomes: &Use) -> String {
    let ty = value(&argument.given);
    match becomes {
        Use::Param(encoding) => format!("given.parameter::<{ty}>({:?})?", encoding.wire),
        Use::Member(wire) => format!("given.field::<{ty}>({wire:?})?"),
        Use::Body => format!("given.body::<{ty}>()?"),
        Use::Lines => format!("vec![given.body::<{}>()?]", absolute(&argument.value)),
        Use::Text | Use::Bytes => "given.body::<String>()?".to_owned(),
    }
}

/// What sets a parameter when the sample has it.
fn setter(wire: &str, argument: &Argument) -> String {
    let (method, ty) = (&argument.name, value(&argument.given));
    match ty.as_str() {
        "bool" => step(&format!("set_flag(request, {wire:?}"), "value", method),
        ty => step(&format!("set(request, {wire:?}"), &format!("value: {ty}"), method),
    }
}

/// What sets the body as a whole, where it is no argument. So no setter of its members is called.
fn whole_body(operation: &OperationItem) -> String {
    match &operation.body {
        Some(body) if !matches!(body.made, Made::Argument(_)) => {
            step("set_body(request", &format!("value: {}", absolute(&body.ty)), "body")
        }
        _ => String::new(),
    }
}

/// The next `request`, by a method of the sample that may call a setter.
fn step(call: &str, value: &str, setter: &str) -> String {
    let line = format!("    let request = given.{call}, |request, {value}| request.{setter}(value))?;\n");
    if line.len() <= WIDTH {
        return line;
    }
    format!("    let request = given.{call}, |request, {value}| {{\n        request.{setter}(value)\n    }})?;\n")
}
