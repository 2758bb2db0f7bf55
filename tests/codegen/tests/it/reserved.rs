//! Reserved names are those that the runtime really has, and a description full of them makes a crate that compiles.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kombo_codegen::name::reserved;
use kombo_codegen_tests::scratch::Scratch;
use kombo_codegen_tests::{files_below, generate_text, root, told};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use serde_json::{Map, Value, json};

#[test]
fn the_tables_are_what_the_runtime_has() {
    let runtime = root().join("generated/src");
    let read = |path: &str| fs::read_to_string(runtime.join(path)).expect("a source file is text");
    let mut requests = Vec::new();
    let mut inputs = vec!["new".to_owned()];
    let mut client = Vec::new();
    for path in files_below(&runtime).into_iter().filter(|path| path.ends_with(".rs") && !path.starts_with("api/")) {
        let tokens: TokenStream = read(&path).parse().expect("a source file is Rust");
        requests.extend(methods_by_macro(tokens.clone(), "endpoint"));
        requests.extend(methods_by_macro(tokens.clone(), "streamed"));
        inputs.extend(methods_by_macro(tokens.clone(), "input"));
        client.extend(inherent(tokens, "Client"));
    }
    let lib = read("lib.rs");
    let item = |line: &str| Some(line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';')?.to_owned());
    let modules = lib.lines().filter_map(item).chain(["client", "formats", "models", "region"].map(str::to_owned));
    let uses = lib.split(';').filter_map(|part| Some(part.rsplit_once("pub use ")?.1));
    let types = uses.flat_map(|part| part.split(|c: char| !c.is_alphanumeric())).filter(|word| is_type(word));
    let types = types.map(str::to_owned).chain(["ErrorCode", "Region", "SecurityScheme", "Server"].map(str::to_owned));

    let manifest = fs::read_to_string(root().join("generated/Cargo.toml")).expect("a manifest");
    let manifest: toml::Table = manifest.parse().expect("a manifest is TOML");
    let keys = |table: &str| -> Vec<String> {
        manifest.get(table).and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::keys).cloned().collect()
    };
    let crates = keys("dependencies").into_iter().map(|name| name.replace('-', "_"));
    let areas = fs::read_to_string(runtime.join("api/mod.rs")).expect("a source file is text");
    let features = keys("features")
        .into_iter()
        .filter(|name| name == "webhooks" || !areas.contains(&format!("#[cfg(feature = \"{name}\")]")));
    same("REQUEST_METHODS", reserved::REQUEST_METHODS, requests);
    same("INPUT_METHODS", reserved::INPUT_METHODS, inputs);
    same("CLIENT_METHODS", reserved::CLIENT_METHODS, client);
    same("MODULES", reserved::MODULES, modules);
    same("ROOT_TYPES", reserved::ROOT_TYPES, types);
    same("CRATES", reserved::CRATES, crates.chain(["alloc", "core", "std", "test"].map(str::to_owned)));
    same("FEATURES", reserved::FEATURES, features);
}

#[test]
fn the_tables_are_what_emitted_files_import() {
    let mut found: Vec<String> =
        ["Authentication", "BTreeMap", "Client", "Handle", "RawRequest"].map(str::to_owned).to_vec();
    for room in ["emit", "items"] {
        let source = root().join("codegen/src").join(room);
        for path in files_below(&source) {
            let text = fs::read_to_string(source.join(&path)).expect("a source file is text");
            for start in ["runtime(\"", "Runtime(\"", "style(\"", "{ (\"", "else { (\""] {
                let words = text.split(start).skip(1).filter_map(|rest| rest.split_once('"'));
                found.extend(words.map(|(word, _)| word.to_owned()).filter(|word| is_type(word)));
            }
        }
    }
    same("RUNTIME_TYPES", reserved::RUNTIME_TYPES, found);
}

/// Every reserved name as a tag, an operation, a parameter of each kind, a property, a type and a value.
#[test]
fn a_description_of_reserved_names_makes_a_crate_that_compiles() {
    let tables = [
        reserved::REQUEST_METHODS,
        reserved::INPUT_METHODS,
        reserved::CLIENT_METHODS,
        reserved::HANDLE_METHODS,
        reserved::TRAIT_METHODS,
        reserved::MODULES,
        reserved::CRATES,
        reserved::FEATURES,
        reserved::WEBHOOK_TYPES,
        reserved::PRELUDE_TYPES,
        reserved::RUNTIME_TYPES,
        reserved::ROOT_TYPES,
        &[
            "self",
            "super",
            "crate",
            "fn",
            "type",
            "async",
            "gen",
            "Self",
            "call",
            "value",
            "key",
            "keys",
            "f",
            "OPERATION",
        ],
    ];
    let names: BTreeSet<&str> = tables.into_iter().flatten().copied().collect();
    let mut paths = Map::new();
    for name in &names {
        paths.insert(format!("/{name}/{{{name}}}"), json!({ "post": operation(name, name) }));
    }
    // All of them as setters of one request, and as fields of one type.
    let all: Vec<Value> = names.iter().map(|name| query(name)).collect();
    let fields: Map<String, Value> =
        names.iter().map(|name| ((*name).to_owned(), json!({ "type": "string" }))).collect();
    let body = json!({ "content": { "application/json": { "schema": { "type": "object", "properties": fields } } } });
    paths.insert(
        "/all".into(),
        json!({ "put": {
        "operationId": "all", "tags": ["All"], "parameters": all, "requestBody": body,
        "responses": { "204": { "description": "" } },
    } }),
    );
    let description = json!({ "openapi": "3.1.0", "info": { "title": "Reserved", "version": "1" }, "paths": paths });
    let output =
        generate_text("reserved.json", description.to_string()).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    assert_eq!(output.report.operations, (names.len() + 1, names.len() + 1));
    let scratch = Scratch::of_one(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("reserved"), &output);
    scratch.cargo(&["check"], &[]).unwrap_or_else(|error| panic!("{error}"));
}

fn query(name: &str) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": "string" } })
}

fn operation(id: &str, name: &str) -> Value {
    let nested = json!({ "type": "object", "required": [name], "properties": {
        name: { "type": "object", "properties": { "x": { "type": "string", "enum": [name] } } },
    } });
    json!({
        "operationId": id,
        "tags": [name],
        "parameters": [
            { "name": name, "in": "path", "required": true, "schema": { "type": "string" } },
            query(name),
            { "name": format!("x-{name}"), "in": "header", "required": true, "schema": { "type": "string" } },
        ],
        "requestBody": { "content": { "application/json": { "schema": nested } } },
        "responses": { "200": { "description": "", "content": { "application/json": { "schema": nested } } } },
    })
}

fn is_type(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase()) && word.chars().any(|c| c.is_ascii_lowercase())
}

fn same(table: &str, names: &[&str], found: impl IntoIterator<Item = String>) {
    let found: BTreeSet<String> = found.into_iter().collect();
    let names: BTreeSet<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let missing: Vec<&String> = found.difference(&names).collect();
    let idle: Vec<&String> = names.difference(&found).collect();
    assert!(
        missing.is_empty() && idle.is_empty(),
        "codegen/src/name/reserved.rs: {table} lacks {missing:?}, and has {idle:?} for nothing"
    );
}

/// The methods that a macro of this name gives the type `$name`.
fn methods_by_macro(tokens: TokenStream, name: &str) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out = Vec::new();
    for window in tokens.windows(4) {
        if let [TokenTree::Ident(word), _, TokenTree::Ident(own), TokenTree::Group(body)] = window
            && word == "macro_rules"
            && own == name
        {
            implementations(body.stream(), &mut out);
        }
    }
    out
}

/// The functions of every `impl $name { … }`.
fn implementations(tokens: TokenStream, out: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let before = |back: usize| index.checked_sub(back).map(|index| tokens[index].to_string()).unwrap_or_default();
        if group.delimiter() == Delimiter::Brace && before(1) == "name" && before(2) == "$" && before(3) == "impl" {
            functions(group.stream(), out);
        } else {
            implementations(group.stream(), out);
        }
    }
}

/// The names of functions, those within repetitions too; `fn $name` is called like its variable.
fn functions(tokens: TokenStream, out: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(word) if word == "fn" => {
                let name = tokens[index + 1..].iter().find_map(|token| match token {
                    TokenTree::Ident(name) => Some(name.to_string()),
                    _ => None,
                });
                out.extend(name);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                let repeated = index > 0 && tokens[index - 1].to_string() == "$";
                if repeated {
                    functions(group.stream(), out);
                }
            }
            _ => {}
        }
    }
}

/// The functions of every `impl` of this type alone that others can see or call.
fn inherent(tokens: TokenStream, name: &str) -> Vec<String> {
    let Ok(file) = syn::parse2::<syn::File>(tokens) else { return Vec::new() };
    let mut out = Vec::new();
    for item in file.items {
        let syn::Item::Impl(one) = item else { continue };
        let of = matches!(&*one.self_ty, syn::Type::Path(path) if path.path.is_ident(name));
        if of && one.trait_.is_none() {
            out.extend(one.items.iter().filter_map(|item| match item {
                syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            }));
        }
    }
    out
}
