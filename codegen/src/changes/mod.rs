//! What has changed from one surface to the next, by meaning, and what that asks of the crate's version.
//!
//! Judged by what a caller's program would notice: what no longer compiles is breaking, what is new is additive, the
//! rest is documentation. Structs and enums are `#[non_exhaustive]`, so a new field or value breaks nothing.

mod calls;
mod render;
mod shapes;
pub mod surface;

use std::collections::BTreeMap;

use crate::changes::surface::{Surface, Words};

pub use render::{json, markdown, text};

/// How much a change asks of callers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Verdict {
    /// Nothing is different for the compiler or on the wire.
    #[default]
    Docs,
    /// Programs go on as they are.
    Additive,
    /// Programs have to change.
    Breaking,
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
}

/// All that is different.
#[derive(Clone, Debug, Default)]
pub struct Diff {
    /// Changes, those that ask most first.
    pub changes: Vec<Change>,
    /// Published names that are not kept, and corrections that are no longer needed: told beside the changes.
    pub remarks: Vec<String>,
}

impl Verdict {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Docs => "docs only",
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
            (Verdict::Additive, 1..) => (*major, minor + 1, 0),
            _ => (*major, *minor, patch + 1),
        };
        Some(format!("{major}.{minor}.{patch}"))
    }
}

impl Diff {
    /// What all changes together ask of callers; `None` where there is no change.
    pub fn verdict(&self) -> Option<Verdict> {
        self.changes.iter().map(|change| change.verdict).max()
    }
}

/// Compares two surfaces.
pub fn diff(old: &Surface, new: &Surface) -> Diff {
    let mut changes = Changes::default();
    names(old, new, &mut changes);
    let renamed = shapes::renamed(old, new);
    calls::compare(old, new, &renamed, &mut changes);
    shapes::compare(old, new, &renamed, &mut changes);
    let mut changes = changes.0;
    changes.sort_by_key(|change| std::cmp::Reverse(change.verdict));
    Diff { changes, remarks: Vec::new() }
}

/// Types that have another path now, old to new.
type Renamed = BTreeMap<String, String>;

#[derive(Default)]
struct Changes(Vec<Change>);

impl Changes {
    fn add(&mut self, verdict: Verdict, subject: impl Into<String>, what: impl Into<String>) {
        self.0.push(Change { subject: subject.into(), what: what.into(), verdict });
    }

    /// Differences in what is said about a thing.
    fn words(&mut self, subject: &str, old: &Words, new: &Words) {
        match (old.deprecated, new.deprecated) {
            (false, true) => self.add(Verdict::Additive, subject, "is deprecated"),
            (true, false) => self.add(Verdict::Additive, subject, "is no longer deprecated"),
            _ => {}
        }
        if old.text != new.text {
            self.add(Verdict::Docs, subject, "is described in other words");
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
            (Some(now), _) => changes.add(Verdict::Breaking, what, format!("is now called `{now}`, it was `{name}`")),
            (None, Some((other, _))) => changes.add(
                Verdict::Additive,
                format!("`{name}`"),
                format!("stands for {other} now, no longer for {what}"),
            ),
            (None, None) => changes.add(Verdict::Breaking, what, format!("is gone, and `{name}` with it")),
        }
    }
    for (what, name) in &new.names {
        let known = old.names.contains_key(what) || old.names.values().any(|known| known == name);
        if !known {
            changes.add(Verdict::Additive, what, format!("is new: `{name}`"));
        }
    }
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
