//! The descriptions below a folder.
//!
//! In: a folder. Out: the files that are descriptions of OpenAPI 3 themselves, by what stands at their top; neither the
//! files that they refer to, nor Swagger 2.0. Must not know anything else of what they say.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::value::RawValue;

/// The descriptions below a folder, in the order of their paths. Links are followed as far as they lead to files.
pub(super) fn descriptions(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    collect(folder, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), String> {
    let fail = |error| format!("cannot read {}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let path = entry.path();
        if entry.file_type().map_err(fail)?.is_dir() {
            collect(&path, found)?;
        } else if path.is_file() && is_description(&path) {
            found.push(path);
        }
    }
    Ok(())
}

fn is_description(path: &Path) -> bool {
    let text = || fs::read(path).unwrap_or_default();
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("json") => is_json_description(&text()),
        Some("yaml" | "yml") => is_yaml_description(&text()),
        _ => false,
    }
}

fn is_json_description(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    serde_json::from_slice::<BTreeMap<String, &RawValue>>(text).is_ok_and(|top| top.contains_key("openapi"))
}

/// A YAML file with the word at the beginning of a line. What is JSON all the same is read as that.
fn is_yaml_description(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let is_top = |line: &[u8]| {
        let line = line.strip_prefix(b"\"").or_else(|| line.strip_prefix(b"'")).unwrap_or(line);
        line.strip_prefix(b"openapi").is_some_and(|rest| rest.contains(&b':'))
    };
    text.split(|byte| *byte == b'\n').any(is_top)
        || text.trim_ascii_start().starts_with(b"{") && is_json_description(text)
}

#[cfg(test)]
mod tests {
    use super::{is_json_description, is_yaml_description};

    #[test]
    fn a_description_says_openapi_at_its_top() {
        assert!(is_json_description(br#"{"info": {}, "openapi": "3.0.0"}"#));
        assert!(!is_json_description(br#"{"swagger": "2.0", "info": {"openapi": "3.0.0"}}"#));
        assert!(is_yaml_description(b"# A comment.\n'openapi': 3.1.0\n"));
        assert!(is_yaml_description(b"{\"openapi\": \"3.1.0\"}"));
        assert!(!is_yaml_description(b"swagger: '2.0'\ninfo:\n  openapi: no\n"));
    }
}
