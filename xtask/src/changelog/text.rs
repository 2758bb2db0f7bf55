//! The changelog as text: lines that a run adds below *Unreleased*, *API*.

/// The text with these lines below the headings they belong to, and how many of them are new. Lines that stand there
/// already are not added again.
pub(crate) fn append(text: &str, groups: &[(&'static str, Vec<String>)]) -> (String, usize) {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut added = 0;
    for (title, wanted) in groups {
        let (start, end) = section(&mut lines);
        let new: Vec<String> = wanted.iter().filter(|line| !lines[start..end].contains(line)).cloned().collect();
        if new.is_empty() {
            continue;
        }
        added += new.len();
        let heading = format!("#### {title}");
        match lines[start..end].iter().position(|line| *line == heading) {
            Some(position) => {
                let from = start + position + 1;
                let next =
                    lines[from..end].iter().position(|line| line.starts_with('#')).map_or(end, |next| from + next);
                let last =
                    lines[from..next].iter().rposition(|line| !line.is_empty()).map_or(from, |last| from + last + 1);
                lines.splice(last..last, new);
            }
            None => {
                let last =
                    lines[start..end].iter().rposition(|line| !line.is_empty()).map_or(start, |last| start + last + 1);
                let block = [String::new(), heading, String::new()].into_iter().chain(new);
                lines.splice(last..last, block);
            }
        }
    }
    if added == 0 {
        return (text.to_owned(), 0);
    }
    (lines.join("\n") + "\n", added)
}

/// The lines below *Unreleased*, *API*, which are made where there are none: from behind the heading to the next one of
/// its rank.
fn section(lines: &mut Vec<String>) -> (usize, usize) {
    let release = lines.iter().position(|line| line.starts_with("## [Unreleased]"));
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
    let api = api.unwrap_or_else(|| {
        lines.splice(release + 1..release + 1, [String::new(), "### API".to_owned()]);
        release + 2
    });
    (api + 1, end(lines, api + 1, &["## ", "### "]))
}

/// The version that was released last.
pub(crate) fn released(text: &str) -> Option<String> {
    let heading = |line: &str| line.strip_prefix("## [")?.split(']').next().map(str::to_owned);
    text.lines().filter_map(heading).find(|version| version.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{append, released};

    const TEXT: &str = "# Changelog\n\n## [Unreleased]\n\n### API\n\n#### Added\n\n- One.\n\n### Crate\n\n#### Added\n\n- Other.\n\n## [0.2.0]\n";

    #[test]
    fn lines_go_below_their_heading_once() {
        let groups = [("Added", vec!["- Two.".to_owned()]), ("Removed", vec!["- Three.".to_owned()])];
        let (text, added) = append(TEXT, &groups);
        assert_eq!(added, 2);
        assert!(text.contains("- One.\n- Two.\n\n#### Removed\n\n- Three.\n\n### Crate\n"), "{text}");
        assert_eq!(append(&text, &groups), (text.clone(), 0));
    }

    #[test]
    fn a_section_that_is_missing_is_made() {
        let (text, added) = append("# Changelog\n\n## [0.2.0]\n", &[("Added", vec!["- Two.".to_owned()])]);
        assert_eq!(added, 1);
        assert!(text.contains("## [Unreleased]\n\n### API\n\n#### Added\n\n- Two.\n"), "{text}");
        assert!(text.ends_with("## [0.2.0]\n"), "{text}");
    }

    #[test]
    fn the_last_release_is_the_first_one_below_unreleased() {
        assert_eq!(released(TEXT).as_deref(), Some("0.2.0"));
        assert_eq!(released("## [Unreleased]\n"), None);
    }
}
