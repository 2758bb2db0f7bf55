//! What is said to a person when an input is wrong: where, what, and what to do about it.
//!
//! Every stage up to `name` collects diagnostics and goes on as far as it can, so that one run reports all it can find.

use std::borrow::Cow;
use std::fmt;

/// One mistake in an input file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, as the caller named it.
    pub file: String,
    /// JSON pointer of the node, `#` for the whole document, empty where there is none.
    pub pointer: String,
    /// One-based line, where known.
    pub line: Option<usize>,
    /// One sentence: what is wrong.
    pub message: String,
    /// One sentence: what to type.
    pub help: String,
}

impl Diagnostic {
    /// A diagnostic at `pointer` of the description.
    pub fn new(pointer: impl fmt::Display, message: impl Into<String>, help: impl Into<String>) -> Self {
        Diagnostic {
            file: String::new(),
            pointer: pointer.to_string(),
            line: None,
            message: message.into(),
            help: help.into(),
        }
    }

    /// The same, in a file other than the description.
    pub fn in_file(mut self, file: &str) -> Self {
        self.file = file.to_owned();
        self
    }

    /// The same, at a known line.
    pub fn at_line(mut self, line: Option<usize>) -> Self {
        self.line = line;
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.pointer.is_empty() {
            let steps: Vec<_> = self.pointer.split('/').map(|step| shortened(step, LONGEST_STEP)).collect();
            write!(f, ": at {}", steps.join("/"))?;
        }
        write!(f, ": {}\n  help: {}", shortened(&self.message, LONGEST), shortened(&self.help, LONGEST))
    }
}

/// The longest texts that are shown whole: names and references of a description may be as long as it is.
const LONGEST: usize = 1_000;
const LONGEST_STEP: usize = 200;

/// A text with its middle left out, where it is too long to be read.
fn shortened(text: &str, longest: usize) -> Cow<'_, str> {
    if text.len() <= longest {
        return text.into();
    }
    let (mut start, mut end) = (longest * 2 / 3, text.len() - longest / 4);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    format!("{} [… {} bytes …] {}", &text[..start], end - start, &text[end..]).into()
}

/// Everything that was found wrong in one run, in the order of discovery.
pub type Diagnostics = Vec<Diagnostic>;
