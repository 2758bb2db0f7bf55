//! `import`: a description and pages of its documentation in, the description with what the pages know out.
//!
//! A page embeds a whole description of one operation. Its operations are added, or replace those of the same place or
//! the same id; its components are added, or replace those of the same name. A component that other operations stand on
//! too may change its wording, but not its meaning: that is refused, with both places named, unless the caller says who
//! is right. Servers, security and the title of a page are not read: they are the description's.
//!
//! The stages of the pipeline do not need it.

mod components;
mod graph;
mod merge;
mod page;
mod report;

use crate::document::canonical::{head, parse, text};
use crate::support::Source;
use crate::support::diagnostic::Diagnostics;
use merge::Merge;

/// Who is right where a page and the description disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefer {
    /// The page; of several pages the last one.
    Page,
    /// The description.
    Description,
}

/// What an import gives.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The new text of the description, with the comment that stood at its head.
    pub text: String,
    /// What became of the operations of the pages.
    pub operations: Changes,
    /// What became of the components: those of the pages, and those that nothing uses any more.
    pub components: Changes,
    /// Components on which page and description disagree, and which side was taken by the caller's wish.
    pub decided: Vec<String>,
}

/// Names of things by what became of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of the fields say it all")]
pub struct Changes {
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub removed: Vec<String>,
    pub unchanged: Vec<String>,
}

/// Brings what the pages know into the description. Where anything is wrong with one page, nothing is.
pub fn import(description: &Source, pages: &[Source], prefer: Option<Prefer>) -> Result<Imported, Diagnostics> {
    let old = parse(&description.name, &description.text)?;
    let mut documents = Vec::new();
    let mut errors = Diagnostics::new();
    for page in pages {
        match page::read(page) {
            Ok(found) => documents.extend(found),
            Err(found) => errors.extend(found),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let whole = String::from_utf8_lossy(&description.text);
    let merged = Merge::new(&description.name, &whole, &old, &documents, prefer).run()?;
    let text = format!("{}{}", head(&whole), text(&description.name, merged.root, Some(&old))?);
    Ok(Imported { text, operations: merged.operations, components: merged.components, decided: merged.decided })
}
