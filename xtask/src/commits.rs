//! `cargo xtask commits`: whether the commits of a branch can be read in a list.
//!
//! In: the commits that `main` does not have. Out: those whose subject is too long. Must not know what they change.

use std::process::ExitCode;

use crate::workspace::git;

/// How many characters a subject may have.
const MOST: usize = 72;

pub(crate) fn run() -> Result<ExitCode, String> {
    let known = |name: &&str| git(&["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")]).is_ok();
    let Some(main) = ["origin/main", "main"].into_iter().find(known) else {
        println!("commits: there is no branch main to compare with, so nothing is checked");
        return Ok(ExitCode::SUCCESS);
    };
    let log = git(&["log", "--no-merges", "--format=%h %s", &format!("{main}..HEAD")])?;
    let log = String::from_utf8_lossy(&log).into_owned();
    let long: Vec<String> = log.lines().filter_map(complaint).collect();
    if long.is_empty() {
        println!("commits: {} subjects since {main}, none longer than {MOST} characters", log.lines().count());
        return Ok(ExitCode::SUCCESS);
    }
    Err(format!("subjects have at most {MOST} characters, the rest is for the body:\n{}", long.join("\n")))
}

/// What is wrong with a line of the log, an id and a subject.
fn complaint(line: &str) -> Option<String> {
    let (id, subject) = line.split_once(' ')?;
    let length = subject.chars().count();
    (length > MOST).then(|| format!("  {id} has {length}: {subject}"))
}

#[cfg(test)]
mod tests {
    use super::complaint;

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert_eq!(complaint(&format!("0123abc {}", "ü".repeat(72))), None);
        assert!(complaint(&format!("0123abc {}", "u".repeat(73))).is_some_and(|text| text.contains("0123abc has 73")));
    }
}
