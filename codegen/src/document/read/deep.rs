//! Nesting of YAML that its parser would take an hour for.
//!
//! The parser looks at every list and mapping in brackets that is open, for each word it reads, and tells of too deep ones
//! only when it has read all. In: the text. Out: what is wrong with it. Must not know what the text says.

use saphyr_parser::{Event, Parser};

use crate::support::diagnostic::Diagnostic;

/// The levels that are read.
const MOST_LEVELS: usize = 128;

/// Brackets times bytes that the parser takes a second for.
const A_SECOND: usize = 1_000_000_000;

/// Refuses a text that is nested too deep, where the parser would take long to find out.
pub(super) fn refusal(text: &str) -> Option<Diagnostic> {
    let brackets = text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count();
    if brackets <= MOST_LEVELS || brackets.saturating_mul(text.len()) <= A_SECOND {
        return None;
    }
    let mut levels = 0_usize;
    for event in Parser::new_from_str(text) {
        match event {
            Ok((Event::MappingStart(..) | Event::SequenceStart(..), span)) => {
                levels += 1;
                if levels > MOST_LEVELS {
                    return Some(too_deep(span.start.line()));
                }
            }
            Ok((Event::MappingEnd | Event::SequenceEnd, _)) => levels = levels.saturating_sub(1),
            Ok(_) => {}
            Err(error) if error.info().contains("recursion limit") => {
                return Some(too_deep(error.marker().line()));
            }
            Err(error) => {
                let message = format!("this is neither YAML nor JSON: {}", error.info());
                let help = "check the indentation, quotes and colons near this line";
                return Some(Diagnostic::new("", message, help).at_line(Some(error.marker().line())));
            }
        }
    }
    None
}

fn too_deep(line: usize) -> Diagnostic {
    Diagnostic::new("", super::TOO_DEEP, super::TOO_DEEP_HELP).at_line(Some(line))
}
