//! The version of a description: which are known here, and which words of the description belong to another.

use serde_json::Value;

use super::WordCounts;
use crate::support::diagnostic::Diagnostic;
use crate::support::pointer::At;
use crate::vocabulary::{Disposition, Versions};

/// The second number of a document's version, which must be one that is known here.
pub(super) fn check(document: &Value) -> Result<u32, Diagnostic> {
    let version = match (document.get("openapi"), document.get("swagger")) {
        (Some(Value::String(version)), _) => version.clone(),
        (Some(version), _) => version.to_string(),
        (None, Some(version)) => {
            return Err(Diagnostic::new(
                At::Root.key("swagger"),
                format!("this is Swagger {}, not OpenAPI 3", version.to_string().trim_matches('"')),
                "convert it to OpenAPI 3 first, for instance by `npx swagger2openapi old.yaml --outfile new.yaml`",
            ));
        }
        (None, None) => {
            return Err(Diagnostic::new(
                At::Root,
                "this is not an OpenAPI document: there is no `openapi` at the top",
                "begin the file with `openapi: 3.1.0`, or name another file with --spec",
            ));
        }
    };
    minor(&version).ok_or_else(|| {
        let message = format!("OpenAPI {version} is not known here");
        Diagnostic::new(At::Root.key("openapi"), message, "use a description in OpenAPI 3.0, 3.1 or 3.2")
    })
}

/// The second number of a version that is known here.
fn minor(version: &str) -> Option<u32> {
    let minors = [("3.0", 0), ("3.1", 1), ("3.2", 2)];
    let known = |known: &str| version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    minors.into_iter().find(|(start, _)| known(start)).map(|(_, minor)| minor)
}

/// A sentence for each word of a document of this `version` that another version has. All of them are read.
pub fn notes(version: &str, counts: &WordCounts) -> Vec<String> {
    let Some(minor) = minor(version) else { return Vec::new() };
    let met = counts.iter().flat_map(|(kind, words)| words.iter().map(move |(word, count)| (*kind, *word, *count)));
    let foreign = met.filter_map(|(kind, name, count)| {
        let word = kind.word(name).filter(|word| !word.versions.include(minor))?;
        let of = match word.versions {
            Versions::OlderDraft => word.versions.phrase().to_owned(),
            versions => format!("OpenAPI {}", versions.phrase()),
        };
        let becomes = match word.disposition {
            Disposition::Ignored(_) => "ignored as in that version",
            _ => "read as in that version",
        };
        let phrase = kind.phrase();
        let times = if count == 1 { "once".to_owned() } else { format!("{count} times") };
        Some(format!(
            "`{name}` in {phrase} is a word of {of}, in a description of OpenAPI 3.{minor}: {becomes}, {times}"
        ))
    });
    foreign.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{minor, notes};
    use crate::vocabulary::ObjectKind;

    #[test]
    fn patch_levels_do_not_matter() {
        assert_eq!(
            ["3.0", "3.0.3", "3.1.1", "3.10.0", "3.2.0", "2.0"].map(minor),
            [Some(0), Some(0), Some(1), None, Some(2), None]
        );
    }

    #[test]
    fn a_word_of_another_version_makes_a_note() {
        let counts =
            BTreeMap::from([(ObjectKind::Schema, BTreeMap::from([("nullable", 2), ("const", 1), ("type", 7)]))]);
        let schema = "in a schema is a word of OpenAPI";
        assert_eq!(
            notes("3.1.0", &counts),
            [format!("`nullable` {schema} 3.0, in a description of OpenAPI 3.1: read as in that version, 2 times")]
        );
        assert_eq!(
            notes("3.0.3", &counts),
            [format!("`const` {schema} 3.1, in a description of OpenAPI 3.0: read as in that version, once")]
        );
    }
}
