//! Lines of documentation at a width that can be read in the source.
//!
//! In: lines of Markdown. Out: the same Markdown in lines of one length. What is not a plain paragraph or an entry of a list
//! (code, tables, quotes) stays as it is, and no line begins with what would be markup there.

/// The longest line, in characters.
const WIDTH: usize = 110;

pub(super) fn wrapped<S: AsRef<str>>(lines: &[S]) -> Vec<String> {
    let mut out = Vec::with_capacity(lines.len());
    let mut fence: Option<String> = None;
    // Lines of one paragraph, as one.
    let mut paragraph: Option<String> = None;
    for line in lines {
        let line = line.as_ref();
        let mark: String = line.chars().take_while(|c| *c == '`' || *c == '~').collect();
        match &fence {
            Some(open) if line == open => fence = None,
            None if mark.len() >= 3 => fence = Some(mark),
            Some(_) => {}
            None if is_prose(line) => {
                match paragraph.take() {
                    Some(before) if !is_entry(line) => paragraph = Some(format!("{before} {line}")),
                    before => {
                        before.iter().for_each(|before| wrap(before, &mut out));
                        paragraph = Some(line.to_owned());
                    }
                }
                if line.ends_with("  ") || line.ends_with('\\') {
                    paragraph.take().iter().for_each(|whole| wrap(whole, &mut out));
                }
                continue;
            }
            None => {}
        }
        paragraph.take().iter().for_each(|whole| wrap(whole, &mut out));
        out.push(line.to_owned());
    }
    paragraph.iter().for_each(|whole| wrap(whole, &mut out));
    out
}

fn is_entry(line: &str) -> bool {
    line.starts_with("* ") || line.starts_with("- ")
}

/// Whether the lines that follow an entry of a list, or a paragraph, may begin with any word.
fn is_prose(line: &str) -> bool {
    let text = line.strip_prefix("* ").or_else(|| line.strip_prefix("- ")).unwrap_or(line);
    text.starts_with(|c: char| c.is_alphabetic() || "`[*_(\"'".contains(c)) && !text.contains('|')
}

fn wrap(line: &str, out: &mut Vec<String>) {
    let indent = if is_entry(line) { "  " } else { "" };
    let mut now = String::new();
    let mut length = 0;
    for word in words(line) {
        let count = word.chars().count();
        // A word with markup at its beginning would be a heading, a quote or a list of its own.
        let may_begin =
            word.starts_with(|c: char| c.is_alphabetic() || "`[(\"".contains(c)) && !word.starts_with("```");
        if (length > WIDTH / 4 || count > WIDTH / 2) && length + 1 + count > WIDTH && may_begin {
            out.push(std::mem::replace(&mut now, format!("{indent}{word}")));
            length = indent.len() + count;
        } else {
            if !now.is_empty() {
                now.push(' ');
                length += 1;
            }
            now.push_str(word);
            length += count;
        }
    }
    out.push(now);
}

/// The words of a line. What is code is one word, so that it is not broken, nor a link around it.
fn words(line: &str) -> Vec<&str> {
    let (mut words, mut start, mut is_code) = (Vec::new(), 0, false);
    for (at, c) in line.char_indices() {
        match c {
            '`' => is_code = !is_code,
            ' ' if !is_code => {
                words.push(&line[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    words.push(&line[start..]);
    words
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn paragraphs_and_entries_are_wrapped_and_all_else_is_not() {
        let long = "word ".repeat(30) + "end";
        let entry = format!("* `key` — {long}");
        let text = [long.as_str(), &entry, "```text", &long, "```", &format!("| {long} |"), &format!("> {long}")];
        let lines = wrapped(&text);
        assert!(lines[0].len() <= 110 && lines[1].ends_with("end") && !lines[1].starts_with(' '), "{lines:?}");
        assert!(lines[2].starts_with("* `key`") && lines[3].starts_with("  word"), "{lines:?}");
        assert_eq!(lines[4..], text[2..]);
        assert_eq!(wrapped(&["one", "two", "", "three  ", "four"]), ["one two", "", "three  ", "four"]);
    }

    #[test]
    fn no_line_begins_with_markup() {
        let text = format!("{}# 1. - + > ~~~ | end", "word ".repeat(22));
        assert_eq!(wrapped(&[&text.replace(" |", "")]).len(), 2);
        assert!(wrapped(&[&text.replace(" |", "")])[1].starts_with("end"));
    }
}
