//! What documentation sites write and Markdown takes for something else.
//!
//! In: Markdown with callouts of documentation sites. Out: the same as Markdown reads it as meant: what a callout holds is
//! not set in further than its tag, and a bar within code does not end the cell of a table. Must not know what becomes of
//! either.

use super::html::CALLOUTS;

/// The text as it is meant.
pub(super) fn rewrite(markdown: &str) -> String {
    let mut lines: Vec<String> = markdown.lines().map(str::to_owned).collect();
    let mut fence = Fence::default();
    let mut columns = None;
    for index in 0..lines.len() {
        if fence.holds(&lines[index]) {
            columns = None;
            continue;
        }
        if let Some(name) = opened(&lines[index]) {
            set_back(&mut lines, index, name);
        }
        let line = &lines[index];
        columns = match columns {
            None => is_delimiter(line).then(|| cells(line)),
            Some(_) if !line.contains('|') => None,
            Some(columns) => {
                if cells(line) > columns {
                    let escaped = with_bars_escaped(line);
                    lines[index] = escaped;
                }
                Some(columns)
            }
        };
    }
    lines.join("\n")
}

/// Whether the lines that are shown one after another stand in a fence.
#[derive(Default)]
struct Fence(Option<String>);

impl Fence {
    /// Whether a line is part of one, its marks included.
    fn holds(&mut self, line: &str) -> bool {
        let text = line.trim_start();
        let mark: String = text.chars().take_while(|c| matches!(c, '`' | '~') && text.starts_with(*c)).collect();
        match &self.0 {
            Some(open) => {
                if mark.starts_with(open.as_str()) && text.trim_end().len() == mark.len() {
                    self.0 = None;
                }
                true
            }
            None if mark.len() >= 3 && !text[mark.len()..].contains('`') => {
                self.0 = Some(mark);
                true
            }
            None => false,
        }
    }
}

/// The callout that a line opens and leaves open.
fn opened(line: &str) -> Option<&'static str> {
    let tag = line.trim_start().strip_prefix('<')?;
    let (name, _) = CALLOUTS.iter().find(|(name, _)| {
        tag.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
            && tag[name.len()..].starts_with(['>', ' '])
    })?;
    (!is_closed(line, name)).then_some(name)
}

fn is_closed(line: &str, name: &str) -> bool {
    line.to_ascii_lowercase().contains(&format!("</{name}>"))
}

/// Sets what the callout of this line holds back to where its tag stands.
fn set_back(lines: &mut [String], start: usize, name: &str) {
    let mut depth = 0_usize;
    let mut fence = Fence::default();
    let end = lines[start + 1..].iter().position(|line| {
        if fence.holds(line) {
            return false;
        }
        if opened(line) == Some(name) {
            depth += 1;
        } else if is_closed(line, name) && line.trim_start().starts_with("</") {
            depth = match depth.checked_sub(1) {
                Some(depth) => depth,
                None => return true,
            };
        }
        false
    });
    let Some(end) = end.map(|length| start + 1 + length) else { return };
    let tag = blanks(&lines[start]);
    let inside = lines[start + 1..end].iter().filter(|line| !line.trim().is_empty());
    let further = inside.map(|line| blanks(line)).min().unwrap_or(tag).saturating_sub(tag);
    for line in &mut lines[start + 1..end] {
        let cut = blanks(line).min(further);
        line.drain(..cut);
    }
    let closing = format!("{}{}", " ".repeat(tag), lines[end].trim_start());
    lines[end] = closing;
}

fn blanks(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Whether a line stands below the head of a table.
fn is_delimiter(line: &str) -> bool {
    let line = line.trim();
    line.contains('|') && line.contains('-') && line.chars().all(|c| "|:- ".contains(c))
}

/// How many cells a row has, as Markdown counts them.
fn cells(line: &str) -> usize {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').filter(|rest| !rest.ends_with('\\')).unwrap_or(line);
    let mut escaped = false;
    1 + line
        .chars()
        .filter(|c| {
            let bar = *c == '|' && !escaped;
            escaped = *c == '\\' && !escaped;
            bar
        })
        .count()
}

/// The row with a backslash before each bar that stands between two backticks.
fn with_bars_escaped(line: &str) -> String {
    let parts: Vec<&str> = line.split('`').collect();
    let last = parts.len() - 1;
    let escape = |(index, part): (usize, &&str)| {
        // What follows the last of an odd number of backticks is no code.
        if index % 2 == 1 && index < last { part.replace("\\|", "|").replace('|', "\\|") } else { (*part).to_owned() }
    };
    parts.iter().enumerate().map(escape).collect::<Vec<_>>().join("`")
}
