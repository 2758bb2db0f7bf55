//! `format`: the pieces of a file in, its text out.
//!
//! `prettyplease` lays out every item; between items stands a blank line, and the first line says where the file
//! comes from. The runtime's tables are laid out here, a row a line, since no formatter looks into macros.

use proc_macro2::TokenStream;

use crate::emit::{Emitted, Piece, Table};

/// How the first line of every file begins.
pub const HEADER: &str = "// Written by `cargo xtask codegen`";

/// The text of a file.
pub fn format(emitted: Emitted) -> Result<String, String> {
    let mut out = format!("{HEADER}. Edits are lost.\n// From {}.\n\n", one_line(&emitted.origin));
    for line in &emitted.docs {
        out.push_str(if line.is_empty() { "//!" } else { "//! " });
        out.push_str(line);
        out.push('\n');
    }
    if !emitted.docs.is_empty() {
        out.push('\n');
    }
    if emitted.is_root {
        out.push_str(crate::emit::ALLOWED);
        out.push_str("\n\n");
    }
    let mut first = true;
    for piece in emitted.pieces {
        if !first {
            out.push('\n');
        }
        first = false;
        match piece {
            Piece::Item(tokens) => item(&mut out, tokens)?,
            Piece::Table(table) => self::table(&mut out, &table),
            Piece::Methods(name, head, methods) => self::methods(&mut out, (name, &head), methods)?,
        }
    }
    Ok(out)
}

/// Items that belong together stand together; `impl` members and enum variants get blank lines between them.
fn item(out: &mut String, tokens: TokenStream) -> Result<(), String> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| error.to_string())?;
    let text = prettyplease::unparse(&file);
    let methods = matches!(file.items.as_slice(), [syn::Item::Impl(_)]);
    if !methods {
        out.push_str(&text);
        return Ok(());
    }
    let mut previous = "";
    for line in text.lines() {
        // The end of one member and the beginning of the next, at the depth of members.
        let ends = previous == "    }"
            || (previous.starts_with("    ")
                && !previous.starts_with("     ")
                && !previous.starts_with("    //")
                && previous.ends_with(';'));
        if ends && line != "}" && !line.is_empty() {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    Ok(())
}

/// Methods that a macro takes, laid out as in an `impl`.
fn methods(out: &mut String, (name, head): (&str, &str), methods: TokenStream) -> Result<(), String> {
    let mut text = String::new();
    item(&mut text, quote::quote!(impl Them { #methods }))?;
    out.push_str(&text.replacen("impl Them {", &format!("{name}! {{ {head}:"), 1));
    Ok(())
}

fn table(out: &mut String, table: &Table) {
    let Table { name, head, rows } = table;
    if ["endpoint", "streamed"].contains(name) {
        out.push_str(&format!("{name}! {{ {head} }}\n"));
        return;
    }
    if rows.is_empty() {
        out.push_str(&format!("{name}! {{ {head} {{}} }}\n"));
        return;
    }
    out.push_str(&format!("{name}! {{\n    {head} {{\n"));
    for row in rows {
        out.push_str("        ");
        out.push_str(row);
        out.push('\n');
    }
    out.push_str("    }\n}\n");
}

fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_control()
                || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            {
                ' '
            } else {
                c
            }
        })
        .collect()
}
