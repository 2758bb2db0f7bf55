//! All types that are emitted, for the test that makes a value of each.

use kombo_codegen::format::HEADER;

use super::rust::bracketed;
use super::{Files, types as of_file};

pub(super) fn types(files: &Files) -> String {
    let mut paths: Vec<&str> = files.values().flat_map(of_file).map(|item| item.path.as_str()).collect();
    paths.sort_unstable();
    let row = |path: &str| bracketed("", &[format!("{path:?}"), format!("marked::<kombo::{path}>")], ",", "    ");
    let rows: String = paths.into_iter().map(row).collect();
    format!(
        "{HEADER} for each type of the description. Edits are lost.\n\n\
         #![allow(deprecated, reason = \"types that are deprecated are types too\")]\n\n\
         use super::every_type::{{TypeRow, marked}};\n\n\
         pub(crate) const TYPES: &[TypeRow] = &[\n{rows}];\n"
    )
}
