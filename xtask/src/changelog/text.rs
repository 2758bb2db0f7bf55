//! The changelog as text: the block below *API* of what is not released yet, which a run writes. What people write stands
//! outside of it. Not released is the section *Unreleased*, or a version that is prepared and says so in place of its date:
//! `## [0.1.0] - unreleased`.

/// The line that the block begins with.
const START: &str = "<!-- Computed by `cargo xtask codegen` up to the next mark: write above or below. -->";
/// The line that it ends with.
const END: &str = "<!-- End of what is computed. -->";

/// The text with these lines in the block, which is made where there is none. Without lines there is no block.
pub(super) fn replace(text: &str, wanted: &[String]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let (start, end) = section(&mut lines, !wanted.is_empty());
    let mut block = Vec::new();
    if !wanted.is_empty() {
        block.extend([START.to_owned(), String::new()]);
        block.extend(wanted.iter().cloned());
        block.extend([String::new(), END.to_owned()]);
    }
    let known = |mark: &str| lines[start..end].iter().position(|line| line == mark).map(|position| start + position);
    match (known(START), known(END)) {
        (Some(from), Some(to)) if from < to => {
            // With its block gone, the empty line in front of it goes too.
            let empty = block.is_empty() && lines[from - 1].is_empty();
            drop(lines.splice(from - usize::from(empty)..=to, block));
        }
        _ if block.is_empty() => return text.to_owned(),
        _ => {
            let last =
                lines[start..end].iter().rposition(|line| !line.is_empty()).map_or(start, |last| start + last + 1);
            block.insert(0, String::new());
            drop(lines.splice(last..last, block));
        }
    }
    lines.join("\n") + "\n"
}

/// The lines below *Unreleased*, *API*, which are made where there are none and `make` says so: from behind the heading
/// to the next one of its rank.
fn section(lines: &mut Vec<String>, make: bool) -> (usize, usize) {
    let release = lines.iter().position(|line| is_open(line));
    if release.is_none() && !make {
        return (lines.len(), lines.len());
    }
    let release = release.unwrap_or_else(|| {
        let first = lines.iter().position(|line| line.starts_with("## ")).unwrap_or(lines.len());
        lines.splice(first..first, ["## [Unreleased]".to_owned(), String::new()]);
        first
    });
    let end = |lines: &[String], from: usize, rank: &[&str]| {
        let next = lines[from..].iter().position(|line| rank.iter().any(|rank| line.starts_with(rank)));
        next.map_or(lines.len(), |next| from + next)
    };
    let last = end(lines, release + 1, &["## "]);
    let api = lines[release..last].iter().position(|line| line == "### API").map(|position| release + position);
    if api.is_none() && !make {
        return (lines.len(), lines.len());
    }
    let api = api.unwrap_or_else(|| {
        lines.splice(release + 1..release + 1, [String::new(), "### API".to_owned()]);
        release + 2
    });
    (api + 1, end(lines, api + 1, &["## ", "### "]))
}

/// The version that was released last.
pub(super) fn released(text: &str) -> Option<String> {
    let versions = text.lines().filter(|line| !is_open(line)).filter_map(version);
    versions.map(str::to_owned).find(|version| version.starts_with(|c: char| c.is_ascii_digit()))
}

/// The version that a heading is of.
fn version(line: &str) -> Option<&str> {
    line.strip_prefix("## [")?.split(']').next()
}

/// Whether a line is the heading of what is not released yet.
fn is_open(line: &str) -> bool {
    line.starts_with("## [Unreleased]") || (version(line).is_some() && line.trim_end().ends_with("- unreleased"))
}

/// What stands below the heading of a version that has been released, without marks; nothing where there is no such heading
/// with a date.
pub(super) fn notes(text: &str, wanted: &str) -> Option<String> {
    let mut lines = text.lines().skip_while(|line| is_open(line) || version(line) != Some(wanted));
    lines.next()?;
    let below = lines.take_while(|line| !line.starts_with("## ")).filter(|line| ![START, END].contains(line));
    let below: Vec<&str> = below.collect();
    Some(below.join("\n").trim().replace("\n\n\n", "\n\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::{END, START, notes, released, replace};

    const TEXT: &str = "# Changelog\n\n## [Unreleased]\n\n### API\n\n- By a person.\n\n### Crate\n\n#### Added\n\n- Other.\n\n## [0.2.0]\n\n### API\n\n- Old.\n";

    fn lines(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn the_block_is_replaced_and_nothing_around_it() {
        let first = replace(TEXT, &lines(&["- One.", "- Two."]));
        let wanted = format!("### API\n\n- By a person.\n\n{START}\n\n- One.\n- Two.\n\n{END}\n\n### Crate\n");
        assert!(first.contains(&wanted), "{first}");
        assert_eq!(replace(&first, &lines(&["- One.", "- Two."])), first);
        let edited =
            first.replace("- By a person.", "- By a person, again.").replace("### Crate", "- Below.\n\n### Crate");
        let second = replace(&edited, &lines(&["- Three."]));
        assert_eq!(second, edited.replace("- One.\n- Two.", "- Three."));
    }

    #[test]
    fn nothing_computed_leaves_no_block() {
        let first = replace(TEXT, &lines(&["- One."]));
        assert_eq!(replace(&first, &[]), TEXT);
        assert_eq!(replace(TEXT, &[]), TEXT);
    }

    #[test]
    fn what_is_released_is_left_alone() {
        let released = replace(TEXT, &lines(&["- One."])).replace("## [Unreleased]", "## [0.3.0]");
        let next = replace(&released, &lines(&["- Two."]));
        assert!(next.contains(&format!("## [Unreleased]\n\n### API\n\n{START}\n\n- Two.\n\n{END}\n")), "{next}");
        assert!(next.contains(&released["# Changelog\n\n".len()..]), "{next}");
    }

    #[test]
    fn a_section_that_is_missing_is_made() {
        let text = replace("# Changelog\n\n## [0.2.0]\n", &lines(&["- Two."]));
        assert!(text.contains(&format!("## [Unreleased]\n\n### API\n\n{START}\n\n- Two.\n\n{END}\n")), "{text}");
        assert!(text.ends_with("## [0.2.0]\n"), "{text}");
    }

    #[test]
    fn the_last_release_is_the_first_one_below_unreleased() {
        assert_eq!(released(TEXT).as_deref(), Some("0.2.0"));
        assert_eq!(released("## [Unreleased]\n"), None);
    }

    #[test]
    fn a_version_that_is_prepared_is_not_released() {
        let text = TEXT.replace("## [Unreleased]", "## [0.3.0] - unreleased");
        assert_eq!(released(&text).as_deref(), Some("0.2.0"));
        let first = replace(&text, &lines(&["- One."]));
        assert!(
            first.contains(&format!("## [0.3.0] - unreleased\n\n### API\n\n- By a person.\n\n{START}\n\n- One.\n"))
        );
        assert_eq!(notes(&first, "0.3.0"), None);
        let dated = first.replace("- unreleased", "- 2026-11-30");
        assert_eq!(released(&dated).as_deref(), Some("0.3.0"));
        let wanted = "### API\n\n- By a person.\n\n- One.\n\n### Crate\n\n#### Added\n\n- Other.\n";
        assert_eq!(notes(&dated, "0.3.0").as_deref(), Some(wanted));
        assert_eq!(notes(&dated, "0.2.0").as_deref(), Some("### API\n\n- Old.\n"));
        assert_eq!(notes(&dated, "9.0.0"), None);
    }
}
