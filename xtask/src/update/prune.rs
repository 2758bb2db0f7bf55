//! Entries without effect: those that provably protect nothing any more are taken out, the others are named.
//!
//! In: the folder of the description. Out: files without these entries, and each entry with what it protected.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kombo_codegen::survey;
use kombo_codegen::tools::prune::{Idle, idle, without_actions};
use toml_edit::DocumentMut;

use crate::workspace::root;
use openapi_to_crate::atomic;
use openapi_to_crate::inputs::{Inputs, error_message};

/// What has become of entries without effect.
#[derive(Default)]
pub(super) struct Pruned {
    /// Taken out.
    pub(super) gone: Vec<Idle>,
    /// For a person to look at.
    pub(super) left: Vec<Idle>,
}

pub(super) fn prune(spec: &Path) -> Result<Pruned, String> {
    let fail = |errors: Vec<_>| error_message(&errors);
    let survey = Inputs::read(spec)?.with(true, survey).map_err(fail)?;
    let all = Inputs::read(spec)?.with(true, |input| idle(input, survey.stale, &survey.lock)).map_err(fail)?;
    let mut pruned = Pruned::default();
    let mut files: BTreeMap<String, Vec<Idle>> = BTreeMap::new();
    for one in all {
        match one.proof {
            Some(_) => files.entry(one.found.file.clone()).or_default().push(one),
            None => pruned.left.push(one),
        }
    }
    for (file, entries) in files {
        let path = root().join(&file);
        let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {file}: {error}"))?;
        let new =
            if file.ends_with(".toml") { without_names(&text, &entries) } else { without(&file, &text, &entries) };
        match new {
            Some(new) => {
                atomic::write(&path, &new)?;
                pruned.gone.extend(entries);
            }
            None => pruned.left.extend(entries),
        }
    }
    Ok(pruned)
}

/// An overlay without these actions.
fn without(file: &str, text: &str, entries: &[Idle]) -> Option<String> {
    let index = |entry: &Idle| entry.found.pointer.strip_prefix("#/actions/")?.parse().ok();
    without_actions(file, text, &entries.iter().map(index).collect::<Option<Vec<usize>>>()?)
}

/// `names.toml` without these entries. Comments above an entry stay, since they speak of those below it too.
fn without_names(text: &str, entries: &[Idle]) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    for entry in entries {
        let found =
            entry.found.message.strip_prefix("the entry ")?.strip_suffix(" matches nothing in the description")?;
        let (table, key) = found.split_once('.')?;
        let table = document.get_mut(table)?.as_table_mut()?;
        let key = key.trim_matches('"');
        let above =
            table.key(key)?.leaf_decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
        let next = table.iter().skip_while(|(known, _)| *known != key).nth(1).map(|(known, _)| known.to_owned());
        table.remove(key)?;
        if let (Some(next), false) = (next, above.trim().is_empty()) {
            let mut next = table.key_mut(&next)?;
            let own = next.leaf_decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
            next.leaf_decor_mut().set_prefix(format!("{above}{}", own.trim_start_matches('\n')));
        }
    }
    Some(document.to_string())
}

#[cfg(test)]
mod tests {
    use kombo_codegen::Diagnostic;
    use kombo_codegen::tools::prune::Idle;

    use super::without_names;

    #[test]
    fn names_are_taken_out_and_comments_stay() {
        let entry = |key: &str| {
            let message = format!("the entry methods.\"{key}\" matches nothing in the description");
            Idle { found: Diagnostic::new("", message, ""), protects: String::new(), proof: Some("it is kept") }
        };
        let text =
            "[methods]\n# Rooms.\nGetA = \"a\"\nGetB = \"b\"\n\n# Beds.\nGetC = \"c\"\n\n[types]\n\"x.y\" = \"Z\"\n";
        let left = without_names(text, &[entry("GetA")]).expect("it is there");
        assert_eq!(left, text.replace("GetA = \"a\"\n", ""));
        let left = without_names(text, &[entry("GetB"), entry("GetC")]).expect("they are there");
        assert!(left.starts_with("[methods]\n# Rooms.\nGetA = \"a\"\n") && left.contains("[types]"), "{left}");
        assert_eq!(without_names(text, &[entry("GetD")]), None);
    }
}
