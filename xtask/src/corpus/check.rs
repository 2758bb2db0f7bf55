//! The check of a crate: what the compiler says of it.
//!
//! In: the folder of a crate, and the target folder that all share. Out: its warnings and mistakes. Must not know what
//! the crate is made of.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::workspace::cargo::cargo;
use crate::workspace::root;

/// What the compiler says of a crate.
#[derive(Debug, Default)]
pub(super) struct Checked {
    pub(super) warnings: usize,
    pub(super) errors: usize,
    /// The first of them, as the compiler shows it.
    pub(super) first: Option<String>,
}

/// Checks a crate with its default features and the packages of this workspace.
pub(super) fn check(folder: &Path, target: &Path) -> Result<Checked, String> {
    let lock = folder.join("Cargo.lock");
    if !lock.exists() {
        fs::copy(root().join("Cargo.lock"), &lock)
            .map_err(|error| format!("cannot write {}: {error}", lock.display()))?;
    }
    let mut command = cargo();
    command.args(["check", "--offline", "--quiet", "--message-format", "json", "--manifest-path"]);
    command.arg(folder.join("Cargo.toml")).current_dir(folder);
    command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
    let output = command.output().map_err(|error| format!("cannot run `cargo check`: {error}"))?;
    let mut checked = count(&String::from_utf8_lossy(&output.stdout), folder);
    if !output.status.success() && checked.errors == 0 {
        checked.errors = 1;
        checked.first = Some(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(checked)
}

/// What the lines of cargo say of the crate in this folder. The compiler's last words, which count, have no place.
fn count(lines: &str, folder: &Path) -> Checked {
    let manifest = folder.join("Cargo.toml").display().to_string();
    let mut checked = Checked::default();
    let messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    for message in messages.filter(|message| message["reason"] == "compiler-message") {
        let said = &message["message"];
        let has_place = said["spans"].as_array().is_some_and(|spans| !spans.is_empty());
        match said["level"].as_str() {
            Some("warning") if has_place => checked.warnings += 1,
            Some(level) if level.starts_with("error") && has_place => checked.errors += 1,
            _ => continue,
        }
        let is_own = message["manifest_path"].as_str() == Some(&manifest);
        let text = said["rendered"].as_str().unwrap_or_default();
        let text = if is_own { text.to_owned() } else { format!("in {}: {text}", message["manifest_path"]) };
        // A mistake says more than the warnings before it.
        if checked.first.is_none() || checked.errors == 1 && said["level"] == "error" {
            checked.first = Some(text);
        }
    }
    checked
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::count;

    #[test]
    fn warnings_and_errors_are_counted_and_last_words_are_not() {
        let message = |level: &str, text: &str, spans: &str| {
            format!(
                r#"{{"reason":"compiler-message","manifest_path":"/c/Cargo.toml","message":{{"level":"{level}","rendered":"{text}","spans":{spans}}}}}"#
            )
        };
        let lines = [
            r#"{"reason":"compiler-artifact"}"#.to_owned(),
            message("warning", "unused", "[{}]"),
            message("error", "wrong", "[{}]"),
            message("error", "aborting", "[]"),
        ];
        let checked = count(&lines.join("\n"), Path::new("/c"));
        assert_eq!((checked.warnings, checked.errors, checked.first.as_deref()), (1, 1, Some("wrong")));
    }
}
