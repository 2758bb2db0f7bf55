//! Finds the descriptions in a page of documentation: Markdown in, the documents of its fenced blocks out.
//!
//! Fences are those of CommonMark. What stands behind the opening one does not matter: a block is a description if one
//! of its lines at the left edge says `openapi`.

use crate::document::canonical::{YamlValue, parse};
use crate::document::positions::fill_lines;
use crate::support::Source;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// A description that a page embeds.
pub(super) struct Document {
    pub(super) file: String,
    pub(super) root: YamlValue,
    /// The text of the block at the lines that it has in the page; all other lines are empty.
    text: String,
}

impl Document {
    /// A mistake at a place of this document.
    pub(super) fn complain(&self, pointer: &str, message: String, help: &str) -> Diagnostic {
        let mut found = vec![Diagnostic::new(pointer, message, help).in_file(&self.file)];
        fill_lines(&mut found, &[(&self.file, &self.text)]);
        found.swap_remove(0)
    }

    /// File and line of a place, as people write it.
    pub(super) fn place(&self, pointer: &str) -> String {
        place(&self.file, &self.text, pointer)
    }
}

/// File and line of a place, as people write it.
pub(super) fn place(file: &str, text: &str, pointer: &str) -> String {
    let mut found = vec![Diagnostic::new(pointer, "", "").in_file(file)];
    fill_lines(&mut found, &[(file, text)]);
    found[0].line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}"))
}

/// Every description of a page; none at all is a mistake.
pub(super) fn read(page: &Source) -> Result<Vec<Document>, Diagnostics> {
    let fail = |line, message: &str, help: &str| {
        Err(vec![Diagnostic::new("", message, help).in_file(&page.name).at_line(line)])
    };
    let Ok(text) = std::str::from_utf8(&page.text) else {
        return fail(None, "the page is not UTF-8 text", "save it as UTF-8");
    };
    let mut documents = Vec::new();
    for block in blocks(text) {
        if !is_description(&block.text) {
            continue;
        }
        if !block.closed {
            return fail(
                Some(block.line),
                "the block that begins here is never closed: the page is cut off",
                "download the page once more",
            );
        }
        let root = parse(&page.name, block.text.as_bytes())?;
        documents.push(Document { file: page.name.clone(), root, text: block.text });
    }
    if documents.is_empty() {
        let start = text.trim_start().get(..9).unwrap_or_default().to_ascii_lowercase();
        return if start.starts_with("<!doctype") || start.starts_with("<html") {
            fail(None, "this is an HTML page", "give the Markdown of the page: its address with `.md` at the end")
        } else {
            fail(
                None,
                "no fenced block of this page holds an OpenAPI description",
                "give a page that documents an operation; its description begins with a line `openapi: 3.1.0`",
            )
        };
    }
    Ok(documents)
}

/// A fenced block.
struct Block {
    /// Where its opening fence stands.
    line: usize,
    text: String,
    closed: bool,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    // The mark of the open fence, its length and its indentation.
    let mut open: Option<(char, usize, usize)> = None;
    for (index, line) in page.lines().enumerate() {
        let inner = line.trim_start_matches([' ', '\t']);
        let mark = inner.chars().next().filter(|mark| matches!(mark, '`' | '~'));
        let length = mark.map_or(0, |mark| inner.chars().take_while(|char| *char == mark).count());
        match (open, blocks.last_mut()) {
            (Some((own, least, indent)), Some(block)) => {
                if mark == Some(own) && length >= least && inner[length..].trim().is_empty() {
                    block.closed = true;
                    open = None;
                    continue;
                }
                let blank = line.len() - inner.len();
                block.text.push_str(&line[indent.min(blank)..]);
                block.text.push('\n');
            }
            _ if length >= 3 => {
                // A code span on one line is no fence.
                if mark == Some('`') && inner[length..].contains('`') {
                    continue;
                }
                open = mark.map(|mark| (mark, length, line.len() - inner.len()));
                blocks.push(Block { line: index + 1, text: "\n".repeat(index + 1), closed: false });
            }
            _ => {}
        }
    }
    blocks
}

fn is_description(text: &str) -> bool {
    let yaml = text.lines().any(|line| line.starts_with("openapi:") || line.starts_with("\"openapi\":"));
    yaml || (text.trim_start().starts_with('{') && text.contains("\"openapi\""))
}
