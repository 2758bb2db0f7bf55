//! Texts for types that do not take just any.
//!
//! In: what a type says that it expects, once it has refused a text. Out: texts of formats, one after another. Must not know
//! any type.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::Error;

/// What is known while a value is made.
#[derive(Default)]
pub(super) struct Known {
    /// The fields that are missing.
    pub(super) missing: Vec<String>,
    /// Which of [`FORMATS`] is given to types that take no other text: by what they say they expect, or by the place.
    texts: BTreeMap<String, usize>,
    /// What the type expects that has just refused a text.
    pub(super) refused: Option<String>,
    /// The place that a text was last given to: what refuses it may be around what took it.
    last: Option<String>,
}

impl Known {
    /// The text for a place where another one was refused, or for a type that has refused one, by what it expects.
    pub(super) fn text_for(&mut self, place: &str, expected: &str) -> Option<String> {
        let place = format!("at {place}");
        let found = self.texts.get(&place).or_else(|| self.texts.get(expected));
        let text = found.map(|index| FORMATS[*index].to_owned());
        self.last = Some(place);
        text
    }
}

/// Texts of formats, for types that do not take just any text.
const FORMATS: [&str; 12] = [
    "0b7f0b5e-6d3c-4d2a-9f3e-5b1c2d3e4f50",
    "https://example.com/page",
    "12.50",
    "aGVsbG8=",
    "192.0.2.1",
    "2001:db8::1",
    "PT15M",
    "2024-03-01T10:00:00Z",
    "2024-03-01",
    "10:00:00",
    "ada@example.com",
    "#ffffff",
];

/// Makes a value again with another text where a type refuses the one that it was given.
pub(super) fn tried<T>(known: &RefCell<Known>, make: impl Fn() -> Result<T, Error>) -> Result<T, Error> {
    loop {
        let result = make();
        let mut known = known.borrow_mut();
        let (refused, last) = (known.refused.take(), known.last.take());
        let (Err(_), Some(refused)) = (&result, refused.or(last)) else { return result };
        let next = known.texts.get(&refused).map_or(0, |last| last + 1);
        if next == FORMATS.len() {
            return result;
        }
        known.texts.insert(refused, next);
    }
}
