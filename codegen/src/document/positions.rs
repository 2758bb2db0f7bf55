//! Line numbers: a second, marked scan of a text that the first reading has accepted or refused.
//!
//! It runs only when there is something to report, so the good path pays nothing for positions.

use indexmap::{IndexMap, IndexSet};
use saphyr_parser::{Event, Parser};

use crate::support::diagnostic::Diagnostics;
use crate::support::pointer::escape;

/// The one-based line of every node, by JSON pointer.
type Lines = IndexMap<String, usize>;

/// Fills in the line of every diagnostic whose file is among `files` and whose pointer stands in it.
///
/// A node that no longer has a line of its own (an overlay added it, or a stage rewrote it) gets its parent's.
pub fn fill_lines(diagnostics: &mut Diagnostics, files: &[(&str, &str)]) {
    for (file, text) in files {
        let open = |diagnostic: &crate::Diagnostic| {
            diagnostic.file == *file && diagnostic.line.is_none() && diagnostic.pointer.starts_with('#')
        };
        if !diagnostics.iter().any(open) {
            continue;
        }
        // A large text has millions of nodes: only the lines that are asked for are kept.
        let mut wanted: IndexSet<String> = IndexSet::new();
        for diagnostic in diagnostics.iter().filter(|diagnostic| open(diagnostic)) {
            let pointer = &diagnostic.pointer;
            wanted.extend(pointer.match_indices('/').map(|(end, _)| pointer[..end].to_owned()));
            wanted.insert(pointer.clone());
        }
        let (lines, _) = scan(text, &|pointer| wanted.contains(pointer));
        for diagnostic in diagnostics.iter_mut().filter(|diagnostic| open(diagnostic)) {
            let mut pointer = diagnostic.pointer.as_str();
            diagnostic.line = loop {
                if let Some(line) = lines.get(pointer) {
                    break Some(*line);
                }
                match pointer.rfind('/') {
                    Some(end) => pointer = &pointer[..end],
                    None => break None,
                }
            };
        }
    }
}

/// Every key that stands twice in one mapping, with the line of its second appearance.
pub fn duplicate_keys(text: &str) -> Vec<(String, usize)> {
    let all = scan(text, &|_| true).1;
    // What lies inside a mapping that stands twice stands twice by that alone.
    let twice: IndexSet<&str> = all.iter().map(|(pointer, _)| pointer.as_str()).collect();
    let outer = |pointer: &str| !pointer.match_indices('/').any(|(end, _)| twice.contains(&pointer[..end]));
    all.iter().filter(|(pointer, _)| outer(pointer)).cloned().collect()
}

/// What the scan is inside of.
enum Level {
    /// A mapping, and the key whose value comes next.
    Mapping(Option<String>),
    /// A list, and the index that comes next.
    Sequence(usize),
}

fn scan(text: &str, is_wanted: &dyn Fn(&str) -> bool) -> (Lines, Vec<(String, usize)>) {
    let mut lines = Lines::new();
    let mut duplicates = Vec::new();
    let mut levels: Vec<Level> = Vec::new();
    let mut path = vec!["#".to_owned()];
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        let line = span.start.line();
        let scalar = match &event {
            Event::Scalar(text, ..) => Some(text.to_string()),
            Event::Alias(_) => Some(String::new()),
            Event::MappingStart(..) | Event::SequenceStart(..) => None,
            Event::MappingEnd | Event::SequenceEnd => {
                levels.pop();
                path.pop();
                continue;
            }
            _ => continue,
        };
        let pointer = match levels.last_mut() {
            None => "#".to_owned(),
            Some(Level::Mapping(key @ None)) => {
                let name = scalar.unwrap_or_default();
                let pointer = format!("{}/{}", path.last().map_or("#", String::as_str), escape(&name));
                if is_wanted(&pointer) && lines.insert(pointer.clone(), line).is_some() {
                    duplicates.push((pointer, line));
                }
                *key = Some(name);
                continue;
            }
            Some(Level::Mapping(key)) => {
                let name = key.take().unwrap_or_default();
                format!("{}/{}", path.last().map_or("#", String::as_str), escape(&name))
            }
            Some(Level::Sequence(index)) => {
                let pointer = format!("{}/{index}", path.last().map_or("#", String::as_str));
                *index += 1;
                pointer
            }
        };
        if is_wanted(&pointer) {
            lines.entry(pointer.clone()).or_insert(line);
        }
        match event {
            Event::MappingStart(..) => {
                levels.push(Level::Mapping(None));
                path.push(pointer);
            }
            Event::SequenceStart(..) => {
                levels.push(Level::Sequence(0));
                path.push(pointer);
            }
            _ => {}
        }
    }
    (lines, duplicates)
}
