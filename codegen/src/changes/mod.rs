//! What has changed from one surface to the next, by meaning, and what that asks of the crate's version.
//!
//! Judged by what a caller's program would notice: what no longer compiles is breaking, what is new is additive, what
//! compiles and behaves otherwise is a change on the wire, the rest is documentation. Structs and enums are
//! `#[non_exhaustive]`, so a new field or value breaks nothing.

mod accepted;
mod calls;
mod lines;
mod on_wire;
mod reach;
mod render;
mod shapes;
pub mod surface;
pub mod wire;

use std::collections::BTreeMap;

use crate::changes::surface::{Surface, Words};

pub use accepted::Decision;
pub use render::{json, markdown, text};

/// How much a change asks of callers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Verdict {
    /// Nothing is different for the compiler or on the wire.
    #[default]
    Docs,
    /// Programs compile as they are, and something else is sent, accepted or answered.
    Wire,
    /// Programs go on as they are.
    Additive,
    /// Programs have to change.
    Breaking,
}

/// What kind of change it is: the headings of a changelog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants are the headings")]
pub enum Sort {
    Added,
    Changed,
    Deprecated,
    Removed,
}

/// One thing that is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is about: `hris::Employee.work_email`, ``GET /hris/employees``.
    pub subject: String,
    /// What is different, in words.
    pub what: String,
    /// What it asks of callers.
    pub verdict: Verdict,
    /// What kind of change it is.
    pub sort: Sort,
    /// What it is a part of, and what it is called there: the enum and its value, the call and its parameter.
    pub part: Option<(String, String)>,
    /// Whether only words are others.
    pub is_wording: bool,
    /// The calls that reach it, where it is not about one call: `GET /hris/employees`.
    pub reaches: Vec<String>,
}

/// All that is different.
#[derive(Clone, Debug, Default)]
pub struct Diff {
    /// Changes, those that ask most first.
    pub changes: Vec<Change>,
    /// Changes that somebody has decided on, each with the reason. They count for the version.
    pub accepted: Vec<(Change, String)>,
    /// Published names that are not kept, and corrections that are no longer needed: told beside the changes.
    pub remarks: Vec<String>,
}

impl Verdict {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Docs => "docs only",
            Verdict::Wire => "wire",
            Verdict::Additive => "additive",
            Verdict::Breaking => "breaking",
        }
    }

    /// The least version that may follow `version`, by the rules of semantic versioning: while the first number is 0,
    /// the second one says that something breaks.
    pub fn next(self, version: &str) -> Option<String> {
        let core = version.split(['-', '+']).next()?;
        let numbers: Vec<u64> = core.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
        let [major, minor, patch] = numbers.as_slice() else { return None };
        let (major, minor, patch) = match (self, major) {
            (Verdict::Breaking, 0) => (0, minor + 1, 0),
            (Verdict::Breaking, _) => (major + 1, 0, 0),
            (Verdict::Additive | Verdict::Wire, 1..) => (*major, minor + 1, 0),
            _ => (*major, *minor, patch + 1),
        };
        Some(format!("{major}.{minor}.{patch}"))
    }
}

impl Diff {
    /// What all changes together ask of callers; `None` where there is no change.
    pub fn verdict(&self) -> Option<Verdict> {
        self.changes.iter().chain(self.accepted.iter().map(|(change, _)| change)).map(|change| change.verdict).max()
    }

    /// The same of what nobody has decided on.
    pub fn open_verdict(&self) -> Option<Verdict> {
        self.changes.iter().map(|change| change.verdict).max()
    }
}

/// Compares two surfaces.
pub fn diff(old: &Surface, new: &Surface) -> Diff {
    let mut changes = Changes::default();
    names(old, new, &mut changes);
    let renamed = shapes::renamed(old, new);
    let pairs = calls::pairs(old, new);
    calls::compare(old, new, &pairs, &renamed, &mut changes);
    shapes::compare(old, new, &renamed, &mut changes);
    reach::tell(old, new, &mut changes.0);
    on_wire::compare(old, new, &pairs, &mut changes);
    let mut changes = changes.0;
    changes.sort_by_key(|change| std::cmp::Reverse(change.verdict));
    Diff { changes, ..Diff::default() }
}

/// Types that have another path now, old to new.
type Renamed = BTreeMap<String, String>;

/// What a change is about.
#[derive(Clone, Debug)]
struct Subject {
    text: String,
    part: Option<(String, String)>,
}

impl From<String> for Subject {
    fn from(text: String) -> Subject {
        Subject { text, part: None }
    }
}

impl From<&String> for Subject {
    fn from(text: &String) -> Subject {
        Subject::from(text.clone())
    }
}

impl From<&str> for Subject {
    fn from(text: &str) -> Subject {
        Subject::from(text.to_owned())
    }
}

impl Subject {
    /// A member of a type.
    fn member(path: &str, wire: &str) -> Subject {
        Subject { text: format!("`{path}.{wire}`"), part: Some((format!("`{path}`"), format!("`{wire}`"))) }
    }

    /// A parameter of a call.
    fn parameter(call: &str, step: &str) -> Subject {
        let name = step.replacen('.', " parameter `", 1) + "`";
        Subject { text: format!("{call} {name}"), part: Some((call.to_owned(), name)) }
    }
}

#[derive(Default)]
struct Changes(Vec<Change>);

impl Changes {
    /// Something is another than it was.
    fn add(&mut self, verdict: Verdict, subject: impl Into<Subject>, what: impl Into<String>) {
        self.push(Sort::Changed, verdict, subject, what);
    }

    fn come(&mut self, verdict: Verdict, subject: impl Into<Subject>, what: impl Into<String>) {
        self.push(Sort::Added, verdict, subject, what);
    }

    fn gone(&mut self, subject: impl Into<Subject>, what: impl Into<String>) {
        self.push(Sort::Removed, Verdict::Breaking, subject, what);
    }

    fn push(&mut self, sort: Sort, verdict: Verdict, subject: impl Into<Subject>, what: impl Into<String>) {
        let Subject { text: subject, part } = subject.into();
        let what = what.into();
        self.0.push(Change { subject, what, verdict, sort, part, is_wording: false, reaches: Vec::new() });
    }

    /// Differences in what is said about a thing.
    fn words(&mut self, subject: &Subject, old: &Words, new: &Words) {
        match (old.deprecated, new.deprecated) {
            (false, true) => self.push(Sort::Deprecated, Verdict::Additive, subject.clone(), "is deprecated"),
            (true, false) => self.add(Verdict::Additive, subject.clone(), "is no longer deprecated"),
            _ => {}
        }
        if old.text != new.text {
            self.add(Verdict::Docs, subject.clone(), "is described in other words");
            self.0.iter_mut().last().into_iter().for_each(|change| change.is_wording = true);
        }
    }
}

/// The package, the areas, the handles, the servers.
fn names(old: &Surface, new: &Surface, changes: &mut Changes) {
    for (what, name) in &old.names {
        let same = new.names.get(what);
        let moved = || new.names.iter().find(|(other, known)| *known == name && !old.names.contains_key(*other));
        match (same, moved()) {
            (Some(now), _) if now == name => {}
            (Some(now), _) => {
                changes.add(Verdict::Breaking, what, format!("is now called `{now}`, it was `{name}`"));
            }
            (None, Some((other, _))) => {
                changes.add(Verdict::Wire, format!("`{name}`"), format!("stands for {other} now, no longer for {what}"))
            }
            (None, None) => changes.gone(what, gone(name, new.names.values().any(|known| known == name))),
        }
    }
    for (what, name) in &new.names {
        let known = old.names.contains_key(what) || old.names.values().any(|known| known == name);
        if !known {
            changes.come(Verdict::Additive, what, format!("is new: `{name}`"));
        }
    }
    if old.wire.authentication != new.wire.authentication {
        let what = format!("is {} now, it was {}", new.wire.authentication, old.wire.authentication);
        changes.add(Verdict::Wire, "what proves the caller", what);
    }
}

/// That something is gone, and its name with it unless that is another thing's now.
fn gone(name: &str, stays: bool) -> String {
    if stays { format!("is gone; `{name}` is another thing's now") } else { format!("is gone, and `{name}` with it") }
}

/// The same of a thing that is called as it is on the wire.
fn gone_member(wire: &str, name: &str, stays: bool) -> String {
    if wire == name.trim_start_matches("r#") && !stays { "is gone".to_owned() } else { gone(name, stays) }
}

/// A type's text after the renames, so that a renamed type is told once.
fn after(ty: &str, renamed: &Renamed) -> String {
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '#';
    let mut out = String::new();
    let mut rest = ty;
    while let Some(start) = rest.find(word) {
        out.push_str(&rest[..start]);
        let end = rest[start..].find(|c| !word(c)).map_or(rest.len(), |end| start + end);
        let path = &rest[start..end];
        out.push_str(renamed.get(path).map_or(path, String::as_str));
        rest = &rest[end..];
    }
    out + rest
}

#[cfg(test)]
mod tests;
