//! What an answer has that this version of the crate does not know.
//!
//! In: what decoding comes upon. Out: kinds and paths. Must not show a value, nor a key that is not described.
//!
//! Decoding alone notices *that* there is something new, at the price of a look at a flag. Only if somebody observes the
//! call, the body is decoded again for its path: the decoder fails at the first thing that is new, whose path is then
//! known as that of any error; then at the first of another type, until there is none left.

use std::cell::{Cell, RefCell};
use std::fmt;

use crate::decode::{DecodeError, append_path};

/// Something in an answer that this version of the crate does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// What it is.
    pub kind: DriftKind,
    /// Where it is in the JSON of the answer, as in `data.results[].gender`, without the places in lists.
    pub path: String,
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at `{}`", self.kind, self.path)
    }
}

/// What kind of thing is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A value of an enum, or a branch of a union, that has no name. It is kept as `Unrecognized`.
    NewValue,
    /// A record of a list that does not have the described shape. It is left out, and kept as it came.
    MalformedRecord,
    /// A list or map that is described as always there. It reads as empty.
    MissingList,
}

impl DriftKind {
    /// The kind as a label: lower case, with underscores.
    pub fn as_str(self) -> &'static str {
        match self {
            DriftKind::NewValue => "new_value",
            DriftKind::MalformedRecord => "malformed_record",
            DriftKind::MissingList => "missing_list",
        }
    }
}

impl fmt::Display for DriftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            DriftKind::NewValue => "a new value",
            DriftKind::MalformedRecord => "a malformed record",
            DriftKind::MissingList => "a missing list",
        })
    }
}

/// For how many types of values, and lists, the path is looked for in one answer.
const MOST: usize = 16;

thread_local! {
    /// Whether a value without a name was made since the last look.
    static NEW: Cell<bool> = const { Cell::new(false) };
    /// What is found in the answer that is decoded at present; none if nobody wants to know.
    static SURVEYED: RefCell<Option<Found>> = const { RefCell::new(None) };
}

#[derive(Default)]
struct Found {
    /// Whether there is anything whose path is to be looked for.
    noticed: bool,
    /// What the search does not stop at; none while nothing is searched.
    search: Option<Vec<&'static str>>,
    /// What the search has stopped at.
    stop: Option<(DriftKind, &'static str)>,
    drifts: Vec<Drift>,
}

impl Found {
    fn add(&mut self, kind: DriftKind, path: &str) {
        let drift = Drift { kind, path: without_places(path) };
        if !self.drifts.contains(&drift) {
            self.drifts.push(drift);
        }
    }
}

/// The time during which an answer is decoded that somebody observes.
pub struct Survey(());

impl Survey {
    pub fn begin() -> Survey {
        NEW.set(false);
        SURVEYED.set(Some(Found::default()));
        Survey(())
    }

    /// What there was.
    pub fn end(self) -> Vec<Drift> {
        SURVEYED.take().map(|found| found.drifts).unwrap_or_default()
    }
}

impl Drop for Survey {
    fn drop(&mut self) {
        SURVEYED.set(None);
    }
}

/// Remembers that a value without a name was made.
#[cold]
pub fn note_new() {
    NEW.set(true);
}

/// A value that was read, unless decoding has to stop at it: because it is new, and its path is looked for.
#[inline]
pub fn known<T, E: serde::de::Error>(value: T) -> Result<T, E> {
    if NEW.get() && stop(DriftKind::NewValue, std::any::type_name::<T>()) {
        return Err(E::custom("a new value"));
    }
    Ok(value)
}

/// Remembers that a record is without the list or map of this key.
#[cold]
pub fn missing_list(key: &'static str) {
    NEW.set(stop(DriftKind::MissingList, key));
}

/// A record that was read, unless decoding has to stop at it: because it is without a list whose path is looked for.
#[inline]
pub fn complete<T, E: serde::de::Error>(record: T) -> Result<T, E> {
    if NEW.get() && has_stopped() {
        return Err(E::custom("a missing list"));
    }
    Ok(record)
}

/// Whether the search has just stopped.
#[cold]
pub fn has_stopped() -> bool {
    NEW.set(false);
    SURVEYED.with_borrow(|found| found.as_ref().is_some_and(|found| found.stop.is_some()))
}

/// Notices something, and tells whether the search has to stop at it.
#[cold]
fn stop(kind: DriftKind, what: &'static str) -> bool {
    NEW.set(false);
    SURVEYED.with_borrow_mut(|found| {
        let Some(found) = found else {
            return false;
        };
        found.noticed = true;
        let stops = found.search.as_ref().is_some_and(|passed| !passed.contains(&what));
        if stops {
            found.stop = Some((kind, what));
        }
        stops
    })
}

/// Tells that a record of a list was left out.
#[cold]
pub fn malformed(path: &str) {
    change(|found| found.add(DriftKind::MalformedRecord, path));
}

/// Looks for the paths of what decoding came upon. `explain` decodes the body once more, and says at what it fails.
#[inline]
pub fn survey(body: &[u8], explain: fn(&[u8]) -> DecodeError) {
    if SURVEYED.with_borrow(|found| found.as_ref().is_some_and(|found| found.noticed && found.search.is_none())) {
        search(body, explain);
    }
}

#[cold]
fn search(body: &[u8], explain: fn(&[u8]) -> DecodeError) {
    change(|found| found.search = Some(Vec::new()));
    for _ in 0..MOST {
        let error = explain(body);
        let Some((kind, what)) = change(|found| found.stop.take()).flatten() else {
            break;
        };
        let path = match (kind, error.path()) {
            (DriftKind::MissingList, path) => {
                let mut path = path.unwrap_or_default().to_owned();
                append_path(&mut path, what);
                path
            }
            (_, Some(path)) => path.to_owned(),
            // The branch of a union that was stopped at may have been passed over: then the type has to do.
            (_, None) => what.rsplit("::").next().unwrap_or(what).to_owned(),
        };
        change(|found| {
            found.add(kind, &path);
            found.search.get_or_insert_default().push(what);
        });
    }
    change(|found| (found.search, found.noticed) = (None, false));
}

fn change<T>(change: impl FnOnce(&mut Found) -> T) -> Option<T> {
    SURVEYED.with_borrow_mut(|found| found.as_mut().map(change))
}

/// The path without the places in lists, which differ from answer to answer.
fn without_places(path: &str) -> String {
    let mut shown = String::with_capacity(path.len());
    let mut in_brackets = false;
    for character in path.chars() {
        in_brackets &= character != ']';
        if !in_brackets {
            shown.push(character);
        }
        in_brackets |= character == '[';
    }
    shown
}
