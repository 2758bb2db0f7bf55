//! One description: the crate made of it, and what is said of that, as a line of JSON from one process to another.
//!
//! In: a description and a folder, or the line. Out: the crate in the folder and the line, or what the line says. Must not
//! know what becomes of the crate.

use std::path::Path;

use serde_json::{Value, json};

use openapi_to_crate::inputs::{Inputs, error_message};
use openapi_to_crate::tree::Ownership;
use openapi_to_crate::{package, tree};

use crate::measure;

/// What came of a description.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Generated {
    /// How many operations it has, and how many are written.
    pub(super) operations: (u64, u64),
    /// Why the others are not.
    pub(super) skipped: Vec<String>,
    pub(super) notes: Vec<String>,
    /// The most memory that the process held, in MiB, by its own account.
    pub(super) peak: Option<f64>,
    /// From the start of the process to its end.
    pub(super) seconds: f64,
}

/// Writes the crate, and says what came of it.
pub(super) fn generate(spec: &Path, folder: &Path) -> Result<Value, String> {
    let output = Inputs::read(spec)?.with(true, kombo_codegen::generate).map_err(|errors| error_message(&errors))?;
    let (expected, _) =
        package::standalone(&output, folder, "cargo xtask corpus".to_owned(), &package::Identity::default())?;
    tree::apply(&tree::plan(folder, &expected, Ownership::ByChecksum)?)?;
    let report = output.report;
    let skipped: Vec<&String> = report.skipped.iter().map(|(_, reason)| reason).collect();
    let peak = measure::peak(std::process::id());
    Ok(json!({ "operations": report.operations, "skipped": skipped, "notes": report.notes, "peak": peak }))
}

impl Generated {
    /// Reads what [`generate`] said.
    pub(super) fn read(line: &str) -> Result<Generated, String> {
        let last = line.lines().last().unwrap_or_default();
        let said: Value = serde_json::from_str(last).map_err(|_| format!("it said no figures, but:\n{line}"))?;
        let texts = |word: &str| {
            let list = said.get(word).and_then(Value::as_array).into_iter().flatten();
            list.filter_map(|text| text.as_str().map(str::to_owned)).collect()
        };
        let count = |index: usize| said.pointer(&format!("/operations/{index}")).and_then(Value::as_u64).unwrap_or(0);
        let peak = said.get("peak").and_then(Value::as_f64);
        let operations = (count(0), count(1));
        Ok(Generated { operations, skipped: texts("skipped"), notes: texts("notes"), peak, seconds: 0.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::Generated;

    #[test]
    fn what_one_process_says_the_other_reads() {
        let line = r#"{"operations": [3, 2], "skipped": ["it is XML"], "notes": ["a", "b"], "peak": 12.5}"#;
        let generated = Generated {
            operations: (3, 2),
            skipped: vec!["it is XML".into()],
            notes: vec!["a".into(), "b".into()],
            peak: Some(12.5),
            seconds: 0.0,
        };
        assert_eq!(Generated::read(line), Ok(generated));
        assert!(Generated::read("thread panicked").is_err());
    }
}
