//! Texts as tokens.

use proc_macro2::{Ident, Span};

/// An identifier, raw where it is written so.
pub fn ident(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}
