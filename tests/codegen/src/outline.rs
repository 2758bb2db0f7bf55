//! The outline of a crate's public surface, read from the emitted files: every public path with what a caller sees of
//! it, one thing a line, so that a change of the description shows as a short difference.

use std::collections::BTreeMap;
use std::fmt::Write;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Fields, FnArg, ImplItem, Item, ReturnType, UseTree, Visibility};

/// The outline of these files, by path below `src/api/`.
pub fn outline(files: &BTreeMap<String, String>) -> String {
    let mut modules: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for (path, text) in files {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path} is no Rust: {error}"));
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        modules.entry(folder.to_owned()).or_default().extend(file.items);
    }
    let mut out = String::new();
    for (module, items) in &modules {
        let _ = writeln!(out, "mod {}", if module.is_empty() { "kombo" } else { module });
        for line in lines(items) {
            let _ = writeln!(out, "  {line}");
        }
        out.push('\n');
    }
    out
}

/// A module's things in the order of their names, each with its members below it.
fn lines(items: &[Item]) -> Vec<String> {
    let mut things: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut methods: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut answers: BTreeMap<String, String> = BTreeMap::new();
    for item in items {
        match item {
            Item::Struct(one) if is_public(&one.vis) => {
                let fields = fields(&one.fields);
                things.insert(one.ident.to_string(), head("struct", &one.ident, fields));
            }
            Item::Enum(one) if is_public(&one.vis) => {
                let payloads = one.variants.iter().filter(|variant| variant.ident != "Unrecognized");
                let plain = payloads.clone().all(|variant| variant.fields.is_empty());
                let members = if plain {
                    Vec::new()
                } else {
                    payloads
                        .clone()
                        .map(|variant| shown(&variant.to_token_stream().into_iter().skip_while(is_attribute).collect()))
                        .collect()
                };
                let what = format!("{} of {}", if plain { "enum" } else { "union" }, payloads.count());
                things.insert(one.ident.to_string(), head(&what, &one.ident, members));
            }
            Item::Const(one) if is_public(&one.vis) => {
                things.insert(
                    one.ident.to_string(),
                    vec![format!("const {}: {}", one.ident, shown(&one.ty.to_token_stream()))],
                );
            }
            Item::Use(one) if is_public(&one.vis) => {
                let mut names = Vec::new();
                foreign(&one.tree, &mut String::new(), &mut names);
                for name in names {
                    things.insert(format!("~{name}"), vec![format!("use {name}")]);
                }
            }
            Item::Impl(one) if one.trait_.is_none() => {
                let own = one.items.iter().filter_map(|item| match item {
                    ImplItem::Fn(method) if is_public(&method.vis) => Some(format!("fn {}", signature(&method.sig))),
                    ImplItem::Const(constant) if is_public(&constant.vis) => Some(format!("const {}", constant.ident)),
                    _ => None,
                });
                methods.entry(shown(&one.self_ty.to_token_stream())).or_default().extend(own);
            }
            Item::Macro(one) if one.mac.path.is_ident("endpoint") => {
                let (name, answer) = endpoint(one.mac.tokens.clone());
                answers.insert(name, answer);
            }
            _ => {}
        }
    }
    for (name, mut own) in methods {
        own.sort();
        // What the runtime's own types gain here, such as `Client`, has no definition among these files.
        let thing = things.entry(name.clone()).or_insert_with(|| vec![format!("impl {name}")]);
        thing.extend(own.into_iter().map(|line| format!("  {line}")));
    }
    for (name, answer) in answers {
        if let Some(first) = things.get_mut(&name).and_then(|thing| thing.first_mut()) {
            *first = format!("request {name} => {answer}");
        }
    }
    things.into_values().flatten().collect()
}

fn head(what: &str, name: &syn::Ident, members: Vec<String>) -> Vec<String> {
    let mut out = vec![format!("{what} {name}")];
    out.extend(members.into_iter().map(|member| format!("  {member}")));
    out
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn fields(fields: &Fields) -> Vec<String> {
    let public = fields.iter().filter(|field| is_public(&field.vis));
    public
        .map(|field| {
            let name = field.ident.as_ref().map_or_else(String::new, ToString::to_string);
            format!("{name}: {}", shown(&field.ty.to_token_stream()))
        })
        .collect()
}

fn signature(signature: &syn::Signature) -> String {
    let arguments = signature.inputs.iter().filter_map(|argument| match argument {
        FnArg::Receiver(_) => None,
        FnArg::Typed(typed) => {
            Some(format!("{}: {}", shown(&typed.pat.to_token_stream()), shown(&typed.ty.to_token_stream())))
        }
    });
    let arguments: Vec<String> = arguments.collect();
    let given = match &signature.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, ty) => match shown(&ty.to_token_stream()).as_str() {
            "Self" => String::new(),
            ty => format!(" -> {ty}"),
        },
    };
    format!("{}({}){given}", signature.ident, arguments.join(", "))
}

/// `GetEmployees => Pages<Employee>, body`: the request and what it answers with.
fn endpoint(tokens: TokenStream) -> (String, String) {
    let text = shown(&tokens);
    let (name, rest) = text.split_once(" => ").unwrap_or((&text, ""));
    (name.to_owned(), rest.trim_end_matches(", body").to_owned())
}

/// The paths of a `pub use` that lead out of the module's own files.
fn foreign(tree: &UseTree, path: &mut String, out: &mut Vec<String>) {
    match tree {
        UseTree::Path(step) => {
            let before = path.len();
            let _ = write!(path, "{}::", step.ident);
            foreign(&step.tree, path, out);
            path.truncate(before);
        }
        UseTree::Name(name) if path.starts_with("super") || path.starts_with("crate") => {
            out.push(format!("{path}{}", name.ident))
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| foreign(tree, path, out)),
        _ => {}
    }
}

fn is_attribute(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == '#')
        || matches!(token, TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Bracket)
}

/// Tokens as a person writes them.
fn shown(tokens: &TokenStream) -> String {
    let mut text = tokens.to_string();
    for (loose, tight) in [
        (" < ", "<"),
        ("< ", "<"),
        (" <", "<"),
        (" >", ">"),
        (" :: ", "::"),
        (" ,", ","),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" :", ":"),
        ("& ", "&"),
        ("= >", "=>"),
    ] {
        text = text.replace(loose, tight);
    }
    text.replace("Item =", "Item = ")
        .replace("Item =  ", "Item = ")
        .replace("=>", " => ")
        .replace("  ", " ")
        .replace(",>", ">")
}
