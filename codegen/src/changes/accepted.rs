//! Changes that somebody has decided on: `accepted.toml` in, what is still open out.
//!
//! A decision names the beginning of the sentence that tells a change. It takes the change from what is open; the
//! version that the change asks for stays the same.

use toml::Table;

use super::lines::sentence;
use super::{Change, Diff};
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// How the sentence of each change begins that it is about, without backticks.
    pub change: String,
    /// Why the change is accepted.
    pub reason: String,
}

impl Decision {
    /// Reads the file: a list `accepted` of tables with `change` and `reason`.
    pub fn read(file: &str, text: &[u8]) -> Result<Vec<Decision>, Diagnostics> {
        let refuse = |message: String| {
            let help = "write `[[accepted]]` with `change`, how a line of `cargo xtask spec diff` begins, and `reason`";
            vec![Diagnostic::new("", message, help).in_file(file)]
        };
        let table: Table = String::from_utf8_lossy(text).parse().map_err(|error| refuse(format!("{error}")))?;
        if let Some(other) = table.keys().find(|key| key.as_str() != "accepted") {
            return Err(refuse(format!("`{other}` is not a table of this file")));
        }
        let entries = table.get("accepted").and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let read = |entry: &toml::Value| {
            let text =
                |key: &str| entry.get(key)?.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
            Some(Decision { change: text("change")?.replace('`', ""), reason: text("reason")? })
        };
        entries
            .iter()
            .map(read)
            .collect::<Option<_>>()
            .ok_or_else(|| refuse("an entry lacks its `change` or its `reason`".into()))
    }

    fn is_about(&self, change: &Change) -> bool {
        sentence(change).replace('`', "").to_lowercase().starts_with(&self.change.to_lowercase())
    }
}

impl Diff {
    /// Takes what has been decided from what is open. What is given are the decisions that are about nothing.
    pub fn decide<'a>(&mut self, decisions: &'a [Decision]) -> Vec<&'a Decision> {
        let mut used = vec![false; decisions.len()];
        for change in std::mem::take(&mut self.changes) {
            match decisions.iter().position(|decision| decision.is_about(&change)) {
                Some(index) => {
                    used[index] = true;
                    self.accepted.push((change, decisions[index].reason.clone()));
                }
                None => self.changes.push(change),
            }
        }
        decisions.iter().zip(used).filter(|(_, used)| !used).map(|(decision, _)| decision).collect()
    }
}
