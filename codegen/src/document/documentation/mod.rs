//! Documentation overlays: they say in our words what a description leaves unsaid.
//!
//! In: a document, and the overlays that are marked `x-wording: true`. Out: the document with these words, and what
//! became of each entry. Words are only filled in where there are none: the first that says something wins, and the
//! document's own words win over all. Nothing else is ever added, so no fact, no type and no name depends on an entry,
//! and one that has no effect does not stop a run. It must not know what is made of the words.

mod filling;
mod index;
mod query;
mod texts;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::overlay::{Overlay, actions, parts};
use crate::document::target::Allowance;
use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::pointer::At;
use crate::vocabulary::Content;
use filling::{Filling, values_below};
use index::Index;
use query::Query;
use texts::mentions;

/// The words that an entry may say.
const WORDS: [&str; 5] = ["summary", "description", "x-enum-descriptions", "x-enum-plain", "x-deprecation"];

/// Whether an overlay says what things mean, and nothing else.
pub fn is_documentation(overlay: &Overlay) -> bool {
    overlay.document.get("x-wording") == Some(&Value::Bool(true))
}

/// One action of such an overlay.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The file.
    pub file: String,
    /// Where it stands in the file.
    pub pointer: String,
    /// What it is about.
    pub target: String,
    /// What it says.
    pub texts: Vec<Text>,
    /// What became of it.
    pub effect: Effect,
    /// Values that it speaks of and no enum among its targets has.
    pub foreign: Vec<String>,
}

/// A text of an entry.
#[derive(Clone, Debug)]
pub struct Text {
    /// Where it stands in the file.
    pub pointer: String,
    /// The word that it is the value of.
    pub word: &'static str,
    /// The name of what it describes, where that is known.
    pub name: Option<String>,
    /// The text.
    pub text: String,
}

/// What became of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It has said something.
    Filled,
    /// There is nothing that it speaks of.
    Nothing,
    /// Earlier entries have said all of it.
    Covered,
    /// The document has words of its own.
    GivesWay,
}

/// What became of all entries.
#[derive(Debug, Default)]
pub struct Documented {
    /// The entries in the order in which they were asked.
    pub entries: Vec<Entry>,
    /// Overlays and actions that are none.
    pub errors: Diagnostics,
}

/// Fills the words of `overlays` into `description`, in their order.
pub fn fill<'a>(description: &mut Value, overlays: impl IntoIterator<Item = &'a Overlay>) -> Documented {
    let mut documented = Documented::default();
    let mut known = None;
    let mut allowance = Allowance::of(description);
    let mut ours = BTreeSet::new();
    for overlay in overlays {
        let actions = match actions(overlay) {
            Ok(actions) => actions,
            Err(error) => {
                documented.errors.push(error.in_file(&overlay.file));
                continue;
            }
        };
        for (number, action) in actions.iter().enumerate() {
            // Words change nothing that the index is asked for, so one walk serves all; but a tag may be new.
            let index = known.get_or_insert_with(|| Index::new(description));
            let list = At::Root.key("actions");
            let at = list.index(number);
            match entry((description, index), &mut ours, action, at, &mut allowance) {
                Ok(entry) => documented.entries.push(Entry { file: overlay.file.clone(), ..entry }),
                Err((message, help)) => {
                    documented.errors.push(Diagnostic::new(at, message, help).in_file(&overlay.file));
                }
            }
            if action.get("update").is_some_and(|update| update.get("tags").is_some()) {
                known = None;
            }
        }
    }
    documented
}

fn entry(
    (description, index): (&mut Value, &Index),
    ours: &mut BTreeSet<String>,
    action: &Value,
    at: At<'_>,
    allowance: &mut Allowance,
) -> Result<Entry, (String, String)> {
    let parts = parts(action)?;
    let Some(update) = parts.update else {
        return Err((
            "documentation takes nothing away".into(),
            "use `update`, or move the action to an overlay of corrections".into(),
        ));
    };
    if !Query::is_looked_up(parts.target) {
        allowance.visit(parts.target)?;
    }
    let target = Query::read(parts.target).map_err(|error| {
        (format!("`{}` is not a JSONPath: {error}", parts.target), "write it as RFC 9535 says".into())
    })?;
    let mut texts = Vec::new();
    texts::read(update, target.name(), at.key("update"), &mut texts)?;
    let mut filling = Filling { ours, filled: 0, covered: 0, own: 0, met: BTreeSet::new() };
    let speaks_of_values = mentions(update, "x-enum-descriptions") || mentions(update, "x-enum-plain");
    let places = index.find(description, &target);
    allowance.add(parts.target, places.len(), parts.update)?;
    for (place, kind) in places {
        let values = if speaks_of_values { values_below(description, &place) } else { BTreeSet::new() };
        if let (Some(node), Value::Object(update)) = (description.pointer_mut(&place), update) {
            filling.fill(node, Content::Object(kind), update, &place, &values);
        }
    }
    let effect = match (filling.filled, filling.own, filling.covered) {
        (1.., _, _) => Effect::Filled,
        (0, 1.., _) => Effect::GivesWay,
        (0, 0, 1..) => Effect::Covered,
        (0, 0, 0) => Effect::Nothing,
    };
    let is_foreign = |text: &&Text| {
        text.word == "x-enum-descriptions" && !text.name.as_ref().is_some_and(|name| filling.met.contains(name))
    };
    let foreign = texts.iter().filter(is_foreign).filter_map(|text| text.name.clone()).collect();
    Ok(Entry { file: String::new(), pointer: at.to_string(), target: parts.target.to_owned(), texts, effect, foreign })
}
