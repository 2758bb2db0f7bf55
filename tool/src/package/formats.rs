//! Features of formats: what `Cargo.toml` needs for the types that texts are read into.
//!
//! In: a manifest and formats. Out: the manifest with a feature and, where it lacks one, an optional dependency for each.
//! Must not know what else a manifest has.

use kombo_codegen::ir::{CrateAt, Format};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value, value};

/// Whether a manifest has the feature of a format.
pub(super) fn is_there(manifest: &DocumentMut, format: &Format) -> bool {
    manifest.get("features").and_then(|features| features.get(&format.feature)).is_some()
}

/// Brings in what formats need.
pub(super) fn bring_in(manifest: &mut DocumentMut, formats: &[Format]) -> Result<(), String> {
    for format in formats {
        let mut needs = Array::new();
        if let Some(dependency) = &format.dependency {
            let name = dependency.name.as_str();
            let table = manifest.entry("dependencies").or_insert(Item::Table(Table::new()));
            let table = table.as_table_like_mut().ok_or("the manifest has `dependencies` that are no table")?;
            if !table.contains_key(name) {
                let mut at = InlineTable::new();
                match &dependency.at {
                    CrateAt::Version(version) => at.insert("version", Value::from(version)),
                    CrateAt::Path(path) => at.insert("path", Value::from(path)),
                };
                if !dependency.default_features {
                    at.insert("default-features", false.into());
                }
                at.insert("optional", true.into());
                table.insert(name, value(at));
            }
            let is_optional = table.get(name).and_then(|item| item.get("optional")).and_then(Item::as_bool);
            if is_optional == Some(true) {
                needs.push(format!("dep:{name}"));
            }
            dependency.features.iter().for_each(|feature| needs.push(format!("{name}/{feature}")));
        }
        let features = manifest.entry("features").or_insert(Item::Table(Table::new())).as_table_like_mut();
        features.ok_or("the manifest has `features` that are no table")?.insert(&format.feature, value(needs));
    }
    Ok(())
}
