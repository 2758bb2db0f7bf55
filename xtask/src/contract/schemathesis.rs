//! `contract schemathesis`: requests that a program makes up from the description, on the mock server.
//!
//! What it complains of is read from what it says, and held against `tests/contract/schemathesis/complaints.json`: what it
//! cannot know, each with its reason. It takes some minutes, and so is no part of `contract all`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::sdk::{INTEGRATION, KEY, start};
use crate::install;
use crate::workspace::root;

const VERSION: &str = "schemathesis==4.32.5";

/// How many requests of each operation are made up beside those that try every bound.
const EXAMPLES: &str = "10";

/// Has it call every operation.
pub(super) fn run(folder: &Path) -> Result<(), String> {
    let python = install::python(folder, "schemathesis", VERSION, "Schemathesis")?;
    let program = python.with_file_name(if cfg!(windows) { "st.exe" } else { "st" });
    // It cannot know which fields, ids and tokens the mock has beyond the schemas.
    let (server, url) = start(folder, &["--lax", "fields,ids,tokens"])?;
    let description = url.trim_end_matches("/v1").to_owned() + "/__mock/openapi.json";
    let mut command = Command::new(program);
    command.current_dir(folder).args(["run", &description, "--phases", "examples,coverage,fuzzing"]);
    command.args(["-n", EXAMPLES, "--seed", "1", "--continue-on-failure", "--no-shrink", "--warnings", "off"]);
    command.args(["--suppress-health-check", "all", "--no-color"]);
    command.args(["-H", &format!("Authorization: Bearer {KEY}"), "-H", &format!("X-Integration-Id: {INTEGRATION}")]);
    let output =
        command.stdin(Stdio::null()).output().map_err(|error| format!("cannot start Schemathesis: {error}"))?;
    drop(server);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let log = folder.join("schemathesis.txt");
    fs::write(&log, &said).map_err(|error| format!("cannot write {}: {error}", log.display()))?;
    let Some(count) = generated(&said) else {
        let error = String::from_utf8_lossy(&output.stderr);
        return Err(format!("Schemathesis did not come to an end; {} says what it said\n{error}", log.display()));
    };
    let known = known(&root().join("tests/contract/schemathesis/complaints.json"))?;
    let (complaints, seen) = judge(&said, &known);
    let listed: usize = seen.iter().sum();
    println!("schemathesis: {count} requests; {listed} complaints are listed, {} are not", complaints.len());
    for (nth, _) in seen.iter().enumerate().filter(|(_, seen)| **seen == 0) {
        println!("not met this time, though listed: {}", known[nth].says);
    }
    match complaints.as_slice() {
        [] => Ok(()),
        complaints => Err(format!(
            "Schemathesis complains of\n{}\nMend the mock or the description, or list it with its reason in \
             tests/contract/schemathesis/complaints.json; all of what was said is in {}",
            complaints.join("\n"),
            log.display()
        )),
    }
}

/// A complaint that is known.
#[derive(Debug)]
struct Known {
    /// What it has in it.
    says: String,
}

fn known(file: &PathBuf) -> Result<Vec<Known>, String> {
    let problem = |why: String| format!("cannot read {}: {why}", file.display());
    let text = fs::read_to_string(file).map_err(|error| problem(error.to_string()))?;
    let list: Vec<Value> = serde_json::from_str(&text).map_err(|error| problem(error.to_string()))?;
    let mut known = Vec::new();
    for entry in list {
        match (entry["says"].as_str(), entry["reason"].as_str()) {
            (Some(says), Some(reason)) if !says.is_empty() && !reason.is_empty() => {
                known.push(Known { says: says.to_owned() });
            }
            _ => return Err(problem(format!("an entry has `says` and `reason`, and this has not: {entry}"))),
        }
    }
    Ok(known)
}

/// How many requests were made, if it has come to its end.
fn generated(said: &str) -> Option<String> {
    let line = said.lines().find(|line| line.trim_start().ends_with("generated") || line.contains(" generated"))?;
    line.split_whitespace().next().map(str::to_owned)
}

/// The complaints that are not listed, and how often each that is was met.
fn judge(said: &str, known: &[Known]) -> (Vec<String>, Vec<usize>) {
    let (mut complaints, mut seen) = (Vec::new(), vec![0; known.len()]);
    for complaint in complaints_of(said) {
        match known.iter().position(|known| complaint.contains(&known.says)) {
            Some(nth) => seen[nth] += 1,
            None => complaints.push(complaint),
        }
    }
    complaints.dedup();
    (complaints, seen)
}

/// What is complained of: the operation, the complaint, and what the server said.
fn complaints_of(said: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let (mut operation, mut part, mut fresh) = ("", "", false);
    for line in said.lines() {
        let text = line.trim();
        if text.starts_with("====") {
            part = text.trim_matches('=').trim();
        } else if ["FAILURES", "ERRORS"].contains(&part) && line.starts_with('_') && line.ends_with('_') {
            operation = line.trim_matches('_').trim();
            fresh = true;
        } else if part == "ERRORS" && fresh && !text.is_empty() {
            found.push(format!("{operation}: {text}"));
            fresh = false;
        } else if part == "FAILURES" && line.starts_with("- ") {
            found.push(format!("{operation}: {}", &line[2..]));
        } else if part == "FAILURES" && (text.starts_with("`{") || text.starts_with("Invalid component:")) {
            let answer: Value = serde_json::from_str(text.trim_matches('`')).unwrap_or_default();
            let message = if text.starts_with('`') { answer["error"]["message"].as_str() } else { Some(text) };
            if let (Some(last), Some(message)) = (found.last_mut(), message) {
                last.push_str(": ");
                last.push_str(message);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "\
==================================== ERRORS ====================================
______________________________ GET /check-api-key ______________________________
Schema Error

=================================== FAILURES ===================================
_________________________________ GET /a/b _________________________________
1. Test Case ID: otB31V

- ST202 Schema-valid request rejected

[400] Bad Request:

    `{\"error\":{\"message\":\"the query parameter `cursor` is wrong\"}}`
=================================== SUMMARY ====================================
- not this
";

    #[test]
    fn complaints_are_read_and_held_against_those_that_are_listed() {
        let all = [
            "GET /check-api-key: Schema Error",
            "GET /a/b: ST202 Schema-valid request rejected: the query parameter `cursor` is wrong",
        ];
        assert_eq!(complaints_of(SAID), all);
        let known = [Known { says: "`cursor` is wrong".to_owned() }, Known { says: "never".to_owned() }];
        assert_eq!(judge(SAID, &known), (vec![all[0].to_owned()], vec![1, 0]));
    }

    #[test]
    fn the_list_gives_reasons() {
        assert!(!known(&root().join("tests/contract/schemathesis/complaints.json")).unwrap().is_empty());
    }
}
