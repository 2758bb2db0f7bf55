//! Everything that is read, in one list: answers, bodies and events.

use kombo_mock::samples::{self, Kind, Plan, Sample};
use kombo_mock::{Description, Operation, Webhook};
use serde_json::{Map, Value};

use crate::read::{Answer, Outcome, answer, event};
use crate::requests::{ANSWERS, BODIES};

/// Where two lists say once more, under an old name, what `next` says.
pub(crate) const TWIN: &str = "/data/next_cursor";

/// What is read, and how.
#[derive(Clone, Copy)]
pub(crate) enum Subject {
    Answer(&'static Operation, fn(Answer) -> Outcome),
    Body(&'static Operation, fn(&str) -> Outcome),
    Event(&'static Webhook),
}

impl Subject {
    pub(crate) fn name(self) -> String {
        match self {
            Subject::Answer(operation, _) => format!("the answer of {}", operation.id),
            Subject::Body(operation, _) => format!("the body of {}", operation.id),
            Subject::Event(webhook) => format!("the event {}", webhook.name),
        }
    }

    pub(crate) fn sample(self, seed: u64, kind: Kind) -> Sample {
        let plan = Plan::new(seed);
        match self {
            Subject::Answer(operation, _) => samples::answer(&plan, kind, operation),
            // A body that need not be there is tested all the same.
            Subject::Body(operation, _) => {
                let request = samples::request(&plan, kind, operation);
                request.body.unwrap_or_else(|| Sample { value: Map::new().into(), marks: Vec::new() })
            }
            Subject::Event(webhook) => samples::event(&plan, kind, webhook),
        }
    }

    pub(crate) fn read(self, text: &str) -> Outcome {
        match self {
            Subject::Answer(_, read) => read(answer(200, "application/json", text.to_owned())),
            Subject::Body(_, read) => read(text),
            Subject::Event(_) => event(text),
        }
    }

    /// Reads what must fit.
    #[track_caller]
    pub(crate) fn must_read(self, text: &str) -> crate::read::Seen {
        let seen = self.read(text).unwrap_or_else(|trouble| panic!("{}: {trouble}\n{text}", self.name()));
        assert!(seen.malformed.is_empty(), "{}: {:?}\n{text}", self.name(), seen.malformed);
        seen
    }

    /// What a value says, however it is written: null and absence are one, and so are the ways to write a number. The
    /// envelope has a status and perhaps no warnings.
    pub(crate) fn meaning(self, mut value: Value) -> Value {
        if let (Subject::Answer(..), Value::Object(envelope)) = (self, &mut value) {
            assert!(envelope.shift_remove("status").is_none_or(|status| status == "success"));
            if envelope.get("warnings").is_some_and(|warnings| warnings.as_array().is_some_and(Vec::is_empty)) {
                envelope.shift_remove("warnings");
            }
            if let Some(Value::Object(page)) = envelope.get_mut("data").filter(|data| data["results"].is_array()) {
                page.shift_remove(TWIN.trim_start_matches("/data/"));
            }
        }
        plain(value)
    }

    /// Whether two texts mean the same; if not, where they first part.
    pub(crate) fn difference(self, expected: Value, text: &str) -> Option<String> {
        let got = serde_json::from_str(text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", self.name()));
        part(&self.meaning(expected), &self.meaning(got), "")
    }
}

fn plain(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            map.into_iter().filter(|(_, value)| !value.is_null()).map(|(key, value)| (key, plain(value))).collect()
        }
        Value::Array(list) => list.into_iter().map(plain).collect(),
        Value::Number(number) => number.as_f64().map_or(Value::Number(number), Value::from),
        other => other,
    }
}

fn part(expected: &Value, got: &Value, at: &str) -> Option<String> {
    match (expected, got) {
        (Value::Object(a), Value::Object(b)) => {
            let keys = a.keys().chain(b.keys().filter(|key| !a.contains_key(*key)));
            keys.into_iter().find_map(|key| match (a.get(key), b.get(key)) {
                (Some(a), Some(b)) => part(a, b, &format!("{at}/{key}")),
                (a, b) => Some(format!("{at}/{key}: {a:?} became {b:?}")),
            })
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(index, (a, b))| part(a, b, &format!("{at}/{index}")))
        }
        _ => (expected != got).then(|| format!("{at}: {expected} became {got}")),
    }
}

pub(crate) fn all() -> Vec<Subject> {
    [answers(), bodies(), events()].concat()
}

/// One for each request type: as many as the description has operations.
pub(crate) fn answers() -> Vec<Subject> {
    let description = Description::get();
    assert_eq!(ANSWERS.len(), description.operations.len());
    ANSWERS.iter().map(|(id, read)| Subject::Answer(operation(id), *read)).collect()
}

/// One for each operation whose body says anything.
pub(crate) fn bodies() -> Vec<Subject> {
    BODIES.iter().map(|(id, read)| Subject::Body(operation(id), *read)).collect()
}

pub(crate) fn events() -> Vec<Subject> {
    Description::get().webhooks.iter().map(Subject::Event).collect()
}

fn operation(id: &str) -> &'static Operation {
    Description::get().operation(id).unwrap_or_else(|| panic!("{id} is not in the description"))
}
