//! Examples as text: those of whole areas, which people write, and the layout of those that are made.
//!
//! In: `examples/*.rs` beside the description, each the statements of one area's common task, with the client in a
//! variable that is called like the crate. Out: text by area. Must not know where an example is shown.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::name::Names;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// The example of each area that has one, by the area's position.
pub type Examples = BTreeMap<usize, String>;

/// Reads files, given by name and bytes. What is no example of an area is told.
pub fn read<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>, names: &Names) -> (Examples, Diagnostics) {
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
            complain(format!("the example is not made of Rust statements: {error}"), "mend it");
        } else if text.contains("```") {
            complain("the example holds three backticks".into(), "leave them out");
        } else {
            examples.insert(area, text.trim().to_owned());
        }
    }
    (examples, diagnostics)
}

/// Statements as people lay them out.
pub fn lay_out(statements: TokenStream) -> Result<String, syn::Error> {
    let file: syn::File = syn::parse2(quote!(fn example() { #statements }))?;
    let text = prettyplease::unparse(&file);
    let inside = text.lines().filter_map(|line| line.strip_prefix("    "));
    Ok(inside.map(|line| format!("{line}\n")).collect())
}
