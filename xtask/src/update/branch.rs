//! What a workflow goes on with: the branch, the title, whether a person has to look first. Where the variable
//! `GITHUB_OUTPUT` names a file, they are written there; a branch that a person has committed to is left to that
//! person.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::workspace::git;

/// The branch of the weekly update.
const BRANCH: &str = "spec-update";
/// Who commits to it when nobody does: how addresses of such accounts end.
const MACHINES: [&str; 2] = ["[bot]@users.noreply.github.com", "noreply@github.com"];
/// How many branches are tried.
const MOST: usize = 20;

/// Writes what comes next, and the report as the text of a request.
pub(super) fn say(title: &str, has_failed: bool, folder: &Path) -> Result<(), String> {
    let Some(file) = std::env::var_os("GITHUB_OUTPUT") else { return Ok(()) };
    let report = folder.join("report.md");
    let lines = format!(
        "branch={}\ntitle={title}\ndraft={}\nreport={}\n",
        free_branch(&people),
        if has_failed { "always-true" } else { "false" },
        report.display()
    );
    let problem = |error: std::io::Error| format!("cannot write {}: {error}", file.display());
    let mut file = fs::OpenOptions::new().append(true).create(true).open(&file).map_err(problem)?;
    file.write_all(lines.as_bytes()).map_err(problem)
}

/// The first branch that is not there or that no person has committed to.
fn free_branch(people: &dyn Fn(&str) -> Vec<String>) -> String {
    let name = |number: usize| if number == 1 { BRANCH.to_owned() } else { format!("{BRANCH}-{number}") };
    (1..=MOST).map(name).find(|branch| people(branch).is_empty()).unwrap_or_else(|| name(MOST + 1))
}

/// The people who have committed to a branch of the origin since it left this one.
fn people(branch: &str) -> Vec<String> {
    let range = format!("HEAD..origin/{branch}");
    let authors = git(&["log", "--format=%ae", &range]).unwrap_or_default();
    let authors = String::from_utf8_lossy(&authors).into_owned();
    let is_machine = |author: &str| MACHINES.iter().any(|end| author.ends_with(end));
    authors.lines().filter(|author| !is_machine(author)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::free_branch;

    #[test]
    fn a_persons_branch_is_left_alone() {
        let nobody = |_: &str| Vec::new();
        assert_eq!(free_branch(&nobody), "spec-update");
        let first = |branch: &str| if branch == "spec-update" { vec!["a@b.org".to_owned()] } else { Vec::new() };
        assert_eq!(free_branch(&first), "spec-update-2");
    }
}
