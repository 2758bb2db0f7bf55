//! Records of a page that do not fit.
//!
//! In: the body of a page that could not be decoded straight. Out: its good records, and what is known of the others. Must
//! not know what the records are.

use std::fmt;

use serde::de::DeserializeOwned;

use super::Page;
use crate::decode::{DecodeError, append_path, explain, read, without_position};
use crate::envelope::Envelope;
use crate::observe;
use crate::value::{Json, Warning};

/// A record of a list that does not have the described shape, kept as it came.
///
/// It costs only itself: the records around it are decoded as ever. [`Page::malformed`] holds those of one page,
/// [`Items`](super::Items) yields them as errors between the good ones.
#[derive(Clone, PartialEq)]
pub struct MalformedRecord {
    index: usize,
    path: String,
    message: String,
    json: Json,
}

impl MalformedRecord {
    fn new(index: usize, json: Json, error: &DecodeError) -> MalformedRecord {
        let mut path = format!("data.results[{index}]");
        if let Some(within) = error.path() {
            append_path(&mut path, within);
        }
        let message = without_position(error.message()).to_owned();
        MalformedRecord { index, path, message, json }
    }

    /// Its place among all records of its page, the first being 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Where in the JSON of the answer the mistake is, as in `data.results[3].id`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there. It never repeats a value of the record.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The record as it came.
    pub fn json(&self) -> &Json {
        &self.json
    }
}

impl fmt::Display for MalformedRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at `{}`: {}", self.path, self.message)
    }
}

impl fmt::Debug for MalformedRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MalformedRecord")
            .field("path", &self.path)
            .field("message", &self.message)
            .field("json", &self.json)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for MalformedRecord {}

/// Decodes a page record by record, after it did not decode as a whole.
#[cold]
pub fn salvage<T: DeserializeOwned>(body: &[u8]) -> Result<(Page<T>, Vec<Warning>), DecodeError> {
    let Envelope { data, warnings } = read::<Envelope<Page<Json>>>(body)?;
    let mut page = Page { items: Vec::with_capacity(data.items.len()), next: data.next, malformed: Vec::new() };
    for (index, json) in data.items.into_iter().enumerate() {
        match read::<T>(json.as_str().as_bytes()) {
            Ok(item) => page.items.push(item),
            Err(error) => {
                let record = MalformedRecord::new(index, json, &error);
                observe::malformed(&record.path);
                page.malformed.push(record);
            }
        }
    }
    observe::survey(body, explain_records::<T>);
    Ok((page, warnings))
}

/// Says at which record of a page, and where in it, the search for what is new has stopped.
#[cold]
pub fn explain_records<T: DeserializeOwned>(body: &[u8]) -> DecodeError {
    let records = read::<Envelope<Page<Json>>>(body).map(|envelope| envelope.data.items).unwrap_or_default();
    for json in records {
        let error = explain::<T>(json.as_str().as_bytes());
        if observe::has_stopped() {
            return error.within("data.results[]");
        }
    }
    DecodeError::plain("the records fit")
}
