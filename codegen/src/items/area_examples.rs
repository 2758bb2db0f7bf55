//! Examples as text: those of whole areas, which people write, and the layout of those that are made.
//!
//! In: `examples/*.rs` beside the description, each the statements of one area's common task, with the client in a
//! variable that is called like the crate. Out: text by area. Must not know where an example is shown.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::ir::Api;
use crate::name::Names;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// The example of each area that has one, by the area's position.
pub type Examples = BTreeMap<usize, String>;

/// Reads files, given by name and bytes. What is no example of an area, or of none that it has now, is told.
pub fn read<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>, api: &Api, names: &Names) -> (Examples, Diagnostics) {
    let mut examples = Examples::new();
    let mut diagnostics = Diagnostics::new();
    for (file, text) in files {
        let mut complain = |message: String, help: &str| {
            diagnostics.push(Diagnostic::new("", message, help).in_file(file));
        };
        let name = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".rs");
        let Some(area) = names.areas.iter().position(|area| area.module == name) else {
            let areas: Vec<&str> = names.areas.iter().map(|area| area.module.as_str()).collect();
            let help = format!("name the file after one of {}, or delete it", areas.join(", "));
            complain(format!("there is no area {name} that this could be the example of"), &help);
            continue;
        };
        let Ok(text) = std::str::from_utf8(text) else {
            complain("the example is not UTF-8".into(), "save it as UTF-8");
            continue;
        };
        // A fence would end the block of code that the example stands in.
        if let Err(error) = syn::parse_str::<syn::Block>(&format!("{{{text}\n}}")) {
            complain(format!("the example is not made of Rust statements: {error}"), "correct it");
        } else if text.contains("```") {
            complain("the example holds three backticks".into(), "leave them out");
        } else if !calls_area(text, area, api, names) {
            let message = format!("the example calls no operation that the area {name} has");
            complain(message, "correct the names of its methods, or delete it");
        } else {
            examples.insert(area, text.trim().to_owned());
        }
    }
    (examples, diagnostics)
}

/// Whether statements call an operation of an area, through the handle that has it.
fn calls_area(text: &str, area: usize, api: &Api, names: &Names) -> bool {
    let mut called = BTreeSet::new();
    if let Ok(tokens) = text.parse::<TokenStream>() {
        collect_calls(tokens, &mut called);
    }
    let way = |scope: &str| called.contains(&(scope.to_owned(), names.areas[area].module.clone()));
    let scoped = names.scopes.iter().any(|scope| way(&scope.method));
    let mut operations = names.operations.iter().zip(&api.operations);
    operations.any(|(name, operation)| {
        let is_called = called.iter().any(|(_, method)| method == name.module());
        name.area == area && is_called && operation.scope.is_some() == scoped
    })
}

/// The names of the methods that are called, each with the one that was called just before in the same chain.
fn collect_calls(tokens: TokenStream, called: &mut BTreeSet<(String, String)>) {
    let mut tokens = tokens.into_iter().peekable();
    let (mut after_dot, mut before) = (false, String::new());
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                collect_calls(group.stream(), called);
                after_dot = false;
                continue;
            }
            TokenTree::Ident(name) if after_dot && matches!(tokens.peek(), Some(TokenTree::Group(_))) => {
                called.insert((before, name.to_string()));
                before = name.to_string();
            }
            TokenTree::Punct(dot) if dot.as_char() == '.' => {
                after_dot = true;
                continue;
            }
            _ => before = String::new(),
        }
        after_dot = false;
    }
}

/// Statements as people lay them out.
pub fn lay_out(statements: TokenStream) -> Result<String, syn::Error> {
    let file: syn::File = syn::parse2(quote!(fn example() { #statements }))?;
    let text = prettyplease::unparse(&file);
    let inside = text.lines().filter_map(|line| line.strip_prefix("    "));
    Ok(inside.map(|line| format!("{line}\n")).collect())
}
