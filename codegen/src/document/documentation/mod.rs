//! `wording`: says in our words what a description leaves unsaid.
//!
//! In: a document, and the overlays that are marked `x-wording: true`. Out: the document with these words, and what
//! became of each entry. Words are only filled in where there are none: the first that says something wins, and the
//! document's own words win over all. Nothing else is ever added, so no fact, no type and no name depends on an entry,
//! and one that has no effect does not stop a run. It must not know what is made of the words.

mod index;
mod query;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::document::overlay::{Overlay, actions, parts};
use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::pointer::{At, escape};
use crate::vocabulary::nodes::{self, What};
use crate::vocabulary::table::{Kind, look_up};
use index::Index;
use query::Query;

/// The words that an entry may say.
const WORDS: [&str; 5] = ["summary", "description", "x-enum-descriptions", "x-enum-plain", "x-deprecation"];

/// Whether an overlay says what things mean, and nothing else.
pub fn is_wording(overlay: &Overlay) -> bool {
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
pub struct Worded {
    /// The entries in the order in which they were asked.
    pub entries: Vec<Entry>,
    /// Overlays and actions that are none.
    pub errors: Diagnostics,
}

/// Fills the words of `overlays` into `description`, in their order.
pub fn fill<'a>(description: &mut Value, overlays: impl IntoIterator<Item = &'a Overlay>) -> Worded {
    let mut worded = Worded::default();
    let mut known = None;
    let mut ours = BTreeSet::new();
    for overlay in overlays {
        let actions = match actions(overlay) {
            Ok(actions) => actions,
            Err(error) => {
                worded.errors.push(error.in_file(&overlay.file));
                continue;
            }
        };
        for (number, action) in actions.iter().enumerate() {
            // Words change nothing that the index is asked for, so one walk serves all; but a tag may be new.
            let index = known.get_or_insert_with(|| Index::new(description));
            let list = At::Root.key("actions");
            let at = list.index(number);
            match entry(description, index, &mut ours, action, at) {
                Ok(entry) => worded.entries.push(Entry { file: overlay.file.clone(), ..entry }),
                Err((message, help)) => {
                    worded.errors.push(Diagnostic::new(at, message, help).in_file(&overlay.file));
                }
            }
            if action.get("update").is_some_and(|update| update.get("tags").is_some()) {
                known = None;
            }
        }
    }
    worded
}

fn entry(
    description: &mut Value,
    index: &Index,
    ours: &mut BTreeSet<String>,
    action: &Value,
    at: At<'_>,
) -> Result<Entry, (String, String)> {
    let parts = parts(action)?;
    let Some(update) = parts.update else {
        return Err((
            "wording takes nothing away".into(),
            "use `update`, or move the action to an overlay of corrections".into(),
        ));
    };
    let target = Query::read(parts.target)
        .map_err(|error| (format!("`{}` is no JSONPath: {error}", parts.target), "write it as RFC 9535 says".into()))?;
    let mut texts = Vec::new();
    read_words(update, target.name(), at.key("update"), &mut texts)?;
    let mut filling = Filling { ours, filled: 0, covered: 0, own: 0, met: BTreeSet::new() };
    let speaks_of_values = mentions(update, "x-enum-descriptions") || mentions(update, "x-enum-plain");
    for (place, kind) in index.find(description, &target) {
        let values = if speaks_of_values { values_below(description, &place) } else { BTreeSet::new() };
        if let (Some(node), Value::Object(update)) = (description.pointer_mut(&place), update) {
            filling.fill(node, What::Node(kind), update, &place, &values);
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

/// Collects the texts of an update, and refuses what is no words.
fn read_words(update: &Value, name: Option<&str>, at: At<'_>, out: &mut Vec<Text>) -> Result<(), (String, String)> {
    let wrong = |what: String, help: &str| Err((what, help.to_owned()));
    let Value::Object(map) = update else {
        return wrong(
            format!("`{}` of a wording entry is no mapping", last(at)),
            "write `summary:`, `description:` or another of the words below it",
        );
    };
    for (key, value) in map {
        let at = at.key(key);
        let text = |word: &'static str, at: At<'_>, name: Option<&str>, text: &str| Text {
            pointer: at.to_string(),
            word,
            name: name.map(str::to_owned),
            text: text.to_owned(),
        };
        match (WORDS.iter().find(|word| *word == key).copied(), value) {
            (Some("x-enum-descriptions"), Value::Object(values)) => {
                for (value, meaning) in values {
                    match meaning.as_str() {
                        Some(meaning) => {
                            out.push(text("x-enum-descriptions", at.key(value), Some(value), meaning));
                        }
                        None => return wrong(format!("what `{value}` means is no text"), "put it in quotes"),
                    }
                }
            }
            (Some("x-enum-plain"), Value::Bool(true)) => {}
            (Some(word @ ("summary" | "description" | "x-deprecation")), Value::String(said)) => {
                out.push(text(word, at, name, said));
            }
            (None, Value::Array(tags)) if key == "tags" => {
                for (index, tag) in tags.iter().enumerate() {
                    let name = tag.get("name").and_then(Value::as_str);
                    if name.is_none() {
                        return wrong("a tag has no `name`".into(), "write `- name: …` above its `description:`");
                    }
                    let mut words = tag.clone();
                    words.as_object_mut().map(|words| words.shift_remove("name"));
                    read_words(&words, name, at.index(index), out)?;
                }
            }
            // A mapping is the way to something further in, which may well be called `description`.
            (None | Some("summary" | "description"), Value::Object(_)) => read_words(value, Some(key), at, out)?,
            (Some(word), _) => return wrong(format!("`{word}` is of the wrong type"), help_for(word)),
            (None, _) => {
                return wrong(
                    format!("`{key}` is none of the words that wording may say"),
                    "say only what things mean here; facts go to an overlay without `x-wording`",
                );
            }
        }
    }
    Ok(())
}

fn help_for(word: &str) -> &'static str {
    match word {
        "x-enum-descriptions" => "give a text to each value, `VALUE: What it means.`",
        "x-enum-plain" => "give `true`, or take it out",
        _ => "give a text",
    }
}

fn last(at: At<'_>) -> String {
    match at {
        At::Key(_, key) => key.to_owned(),
        At::Index(_, index) => index.to_string(),
        At::Root => "#".to_owned(),
    }
}

fn mentions(update: &Value, word: &str) -> bool {
    update.as_object().is_some_and(|map| map.iter().any(|(key, value)| key == word || mentions(value, word)))
}

/// The words of one entry on their way into the description.
struct Filling<'a> {
    /// The places of all words that are ours.
    ours: &'a mut BTreeSet<String>,
    filled: usize,
    covered: usize,
    own: usize,
    /// The values that enums among the targets have.
    met: BTreeSet<String>,
}

impl Filling<'_> {
    fn fill(
        &mut self,
        node: &mut Value,
        what: What,
        update: &Map<String, Value>,
        place: &str,
        values: &BTreeSet<String>,
    ) {
        for (key, said) in update {
            let is_word =
                matches!(what, What::Node(kind) if WORDS.contains(&key.as_str()) && look_up(kind, key).is_some());
            let at = format!("{place}/{}", escape(key));
            match (&mut *node, said) {
                (Value::Object(node), Value::Array(tags)) if what == What::Node(Kind::Root) && key == "tags" => {
                    self.fill_tags(node, tags);
                }
                (Value::Object(node), _) if is_word => match (key.as_str(), said) {
                    ("x-enum-descriptions", Value::Object(meanings)) => {
                        self.fill_values(node, meanings, &at, values);
                    }
                    ("x-enum-plain", _) if values.is_empty() => {}
                    // What is not on its way out has nothing to give way to.
                    ("x-deprecation", _) if node.get("deprecated") != Some(&Value::Bool(true)) => {}
                    _ => self.say(node, key, said, at),
                },
                (below, Value::Object(said)) => {
                    if let Some(inner) = below.get_mut(key) {
                        let what = nodes::below(what, key, inner);
                        self.fill(inner, what, said, &at, values);
                    }
                }
                _ => {}
            }
        }
    }

    fn say(&mut self, node: &mut Map<String, Value>, key: &str, said: &Value, at: String) {
        let blank = |value: &Value| value.as_str().is_some_and(|text| text.trim().is_empty());
        if node.get(key).is_none_or(blank) {
            node.insert(key.to_owned(), said.clone());
            self.ours.insert(at);
            self.filled += 1;
        } else if self.ours.contains(&at) {
            self.covered += 1;
        } else {
            self.own += 1;
        }
    }

    fn fill_values(
        &mut self,
        node: &mut Map<String, Value>,
        meanings: &Map<String, Value>,
        at: &str,
        values: &BTreeSet<String>,
    ) {
        let known: Vec<(&String, &Value)> = meanings.iter().filter(|(value, _)| values.contains(*value)).collect();
        if known.is_empty() {
            return;
        }
        let entry = node.entry("x-enum-descriptions").or_insert_with(|| Value::Object(Map::new()));
        let Value::Object(described) = entry else { return };
        for (value, meaning) in known {
            self.met.insert(value.clone());
            self.say(described, value, meaning, format!("{at}/{}", escape(value)));
        }
    }

    /// Tags are a list, told apart by their names; those that are missing come last.
    fn fill_tags(&mut self, root: &mut Map<String, Value>, tags: &[Value]) {
        let entry = root.entry("tags").or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(list) = entry else { return };
        for tag in tags {
            let Some(words) = tag.as_object() else { continue };
            let name = words.get("name");
            let position = match list.iter().position(|known| known.get("name") == name) {
                Some(position) => position,
                None => {
                    let bare = name.map(|name| ("name".to_owned(), name.clone()));
                    list.push(Value::Object(bare.into_iter().collect()));
                    list.len() - 1
                }
            };
            let words: Map<String, Value> =
                words.iter().filter(|(key, _)| *key != "name").map(|(key, word)| (key.clone(), word.clone())).collect();
            if let Some(node) = list.get_mut(position) {
                self.fill(node, What::Node(Kind::Tag), &words, &format!("/tags/{position}"), &BTreeSet::new());
            }
        }
    }
}

/// How far an enum may stand from the property that it is described with.
const MOST_STEPS: usize = 6;

/// The values of enums at a place: its own, those behind a reference, in a branch, in a list.
fn values_below(document: &Value, place: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    if let Some(Value::Object(node)) = document.pointer(place) {
        collect_values(document, node, MOST_STEPS, &mut out);
    }
    out
}

fn collect_values(document: &Value, schema: &Map<String, Value>, steps: usize, out: &mut BTreeSet<String>) {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten().chain(schema.get("const"));
    out.extend(listed.filter(|value| !value.is_null()).map(text));
    let Some(steps) = steps.checked_sub(1) else { return };
    let branches = ["anyOf", "oneOf", "allOf"].iter().filter_map(|word| schema.get(*word)?.as_array()).flatten();
    let single = ["items", "schema"].iter().filter_map(|word| schema.get(*word));
    let inner = branches.chain(single).filter_map(Value::as_object).chain(nodes::referred(document, schema));
    for schema in inner {
        collect_values(document, schema, steps, out);
    }
}
