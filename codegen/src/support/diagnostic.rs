//! What is said to a person when an input is wrong: where, what, and what to do about it.
//!
//! Every stage up to `name` collects diagnostics and goes on as far as it can, so that one run reports all it can find.

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
            write!(f, ": at {}", self.pointer)?;
        }
        write!(f, ": {}\n  help: {}", self.message, self.help)
    }
}

/// Everything that was found wrong in one run, in the order of discovery.
pub type Diagnostics = Vec<Diagnostic>;
