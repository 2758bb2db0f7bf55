//! How far a sync has come.
//!
//! In: what a run has done. Out: the same as text, to be stored. Must not know lists or stores.

use std::fmt;
use std::str::FromStr;

use serde_json::{Map, Value, json};

use crate::value::DateTime;

/// How far the sync of a list has come. It is opaque; [`Display`](fmt::Display) writes it as text for the store to keep,
/// and [`FromStr`] reads that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkpoint {
    /// The number of the last full run, the present one included.
    pub(super) run: u64,
    /// When the last full run that has ended began, by the clock of this machine.
    pub(super) full: Option<DateTime>,
    /// Since when the next run for changes asks for them: when the last run began, by the clock of the server.
    pub(super) since: Option<DateTime>,
    /// The run that is going on.
    pub(super) current: Option<Current>,
}

/// A run that has begun and not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Current {
    pub full: bool,
    /// When it began, by the clock of this machine.
    pub begun: DateTime,
    /// When it began, by the clock of the server.
    pub started: Option<DateTime>,
    /// The time it asks for changes since.
    pub updated_after: Option<DateTime>,
    pub at: At,
    /// How many records it has seen.
    pub seen: u64,
    /// Whether a malformed record had no id.
    pub unidentified: bool,
}

/// Where a run is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum At {
    First,
    Cursor(String),
    /// Behind the last page; only the sweep is left.
    End,
}

/// The first version of the text.
const VERSION: u64 = 1;

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = |time: &Option<DateTime>| time.as_ref().map(|time| time.as_str().to_owned());
        let current = self.current.as_ref().map(|current| {
            let (cursor, listed) = match &current.at {
                At::First => (None, false),
                At::Cursor(cursor) => (Some(cursor), false),
                At::End => (None, true),
            };
            json!({
                "full": current.full,
                "begun": current.begun.as_str(),
                "started": time(&current.started),
                "updated_after": time(&current.updated_after),
                "cursor": cursor,
                "listed": listed,
                "seen": current.seen,
                "unidentified": current.unidentified,
            })
        });
        let whole = json!({
            "version": VERSION,
            "run": self.run,
            "full": time(&self.full),
            "since": time(&self.since),
            "current": current,
        });
        whole.fmt(f)
    }
}

impl FromStr for Checkpoint {
    type Err = CheckpointError;

    fn from_str(text: &str) -> Result<Self, CheckpointError> {
        let whole: Value = serde_json::from_str(text).map_err(|_| CheckpointError("the text is no JSON"))?;
        let fields = whole.as_object().ok_or(CheckpointError("the text is no JSON object"))?;
        if number(fields, "version")? != VERSION {
            return Err(CheckpointError("the text has been written by another version of this crate"));
        }
        let current = match fields.get("current") {
            Some(Value::Object(current)) => Some(Current {
                full: flag(current, "full")?,
                begun: time(current, "begun")?.ok_or(CheckpointError("the text has no `begun`"))?,
                started: time(current, "started")?,
                updated_after: time(current, "updated_after")?,
                at: match (text_of(current, "cursor")?, flag(current, "listed")?) {
                    (_, true) => At::End,
                    (Some(cursor), false) => At::Cursor(cursor.to_owned()),
                    (None, false) => At::First,
                },
                seen: number(current, "seen")?,
                unidentified: flag(current, "unidentified")?,
            }),
            _ => None,
        };
        Ok(Checkpoint {
            run: number(fields, "run")?,
            full: time(fields, "full")?,
            since: time(fields, "since")?,
            current,
        })
    }
}

type Fields = Map<String, Value>;

fn number(fields: &Fields, key: &str) -> Result<u64, CheckpointError> {
    fields.get(key).and_then(Value::as_u64).ok_or(CheckpointError("a number of the text is missing"))
}

fn flag(fields: &Fields, key: &str) -> Result<bool, CheckpointError> {
    fields.get(key).and_then(Value::as_bool).ok_or(CheckpointError("a flag of the text is missing"))
}

fn text_of<'a>(fields: &'a Fields, key: &str) -> Result<Option<&'a str>, CheckpointError> {
    match fields.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(CheckpointError("a field of the text is no string")),
    }
}

fn time(fields: &Fields, key: &str) -> Result<Option<DateTime>, CheckpointError> {
    let time = text_of(fields, key)?.map(DateTime::from);
    match time.as_ref().map(DateTime::to_system_time) {
        Some(Err(_)) => Err(CheckpointError("a time of the text is none")),
        _ => Ok(time),
    }
}

/// Why a text is no [`Checkpoint`]. A store that cannot read its checkpoint should say so, and not go on without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckpointError(&'static str);

impl fmt::Display for CheckpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for CheckpointError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_keeps_everything() {
        let time = |text: &str| DateTime::from(text);
        let mut checkpoint = Checkpoint::default();
        assert_eq!(checkpoint.to_string().parse(), Ok(checkpoint.clone()));
        checkpoint.run = 3;
        checkpoint.full = Some(time("2026-01-01T00:00:00Z"));
        checkpoint.since = Some(time("2026-01-08T00:00:00Z"));
        for at in [At::First, At::Cursor("c \"1\"".to_owned()), At::End] {
            checkpoint.current = Some(Current {
                full: true,
                begun: time("2026-01-09T00:00:00Z"),
                started: None,
                updated_after: Some(time("2026-01-08T00:00:00Z")),
                at,
                seen: 250,
                unidentified: true,
            });
            assert_eq!(checkpoint.to_string().parse(), Ok(checkpoint.clone()));
        }
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        let good = Checkpoint::default().to_string();
        for bad in ["", "[]", "{}", &good.replace(":1", ":2"), &good.replace("\"full\":null", "\"full\":\"x\"")] {
            assert!(bad.parse::<Checkpoint>().is_err(), "{bad}");
        }
    }
}
