//! Records of a page that do not fit.
//!
//! In: the body of a page that could not be decoded straight. Out: its good records, and what is known of the others. Must
//! not know what the records are.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Page;
use crate::decode::{DecodeError, append_path, explain, read, without_position};
use crate::envelope::{CursorSeed, Envelope, Ignored, members};
use crate::observe;
use crate::value::{Json, Warning};

/// A record of a list that could not be decoded, kept as received.
///
/// The records around it are not affected. [`Page::malformed`] holds those of one page,
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
        MalformedRecord::at(format!("data.results[{index}]"), index, json, error)
    }

    /// An item of an answer that is a sequence. Text that is no JSON is kept as a text.
    #[cfg(feature = "streaming")]
    pub(crate) fn in_sequence(index: usize, text: &[u8], error: &DecodeError) -> MalformedRecord {
        let text = String::from_utf8_lossy(text);
        let json = Json::from_text(text.as_ref()).or_else(|_| Json::new(text.as_ref())).unwrap_or_default();
        MalformedRecord::at(format!("[{index}]"), index, json, error)
    }

    pub(super) fn at(mut path: String, index: usize, json: Json, error: &DecodeError) -> MalformedRecord {
        if let Some(within) = error.path() {
            append_path(&mut path, within);
        }
        let message = without_position(error.message()).to_owned();
        MalformedRecord { index, path, message, json }
    }

    /// Its index in its page, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// The path in the response's JSON that could not be decoded, such as `data.results[3].id`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong. It contains no value of the record.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The record as received. Invalid UTF-8 is replaced by U+FFFD.
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

/// With more malformed records than this, it is the page that does not have the described shape.
const MOST: usize = 1000;

/// Decodes a page record by record, after it did not decode as a whole. Each record is looked at where it stands, so that
/// a page of many small ones takes no more memory than they do.
#[cold]
pub fn salvage<T: DeserializeOwned>(body: &[u8]) -> Result<(Page<T>, Vec<Warning>), DecodeError> {
    let (text, broken) = readable(body);
    let mut broken = broken.into_iter().peekable();
    let mut page = Page::default();
    let start = text.as_ptr() as usize;
    let (next, warnings) = each_record(&text, &mut |index, json| {
        let begins = json.as_ptr() as usize - start;
        // What is broken before the first record, or between two, is no part of any.
        if broken.next_if(|place| *place < begins).is_some() {
            return Err(DecodeError::plain(NO_TEXT));
        }
        let mut is_text = true;
        while broken.next_if(|place| *place < begins + json.len()).is_some() {
            is_text = false;
        }
        match if is_text { read::<T>(json.as_bytes()) } else { Err(DecodeError::plain(NO_TEXT)) } {
            Ok(item) => page.items.push(item),
            Err(error) if page.malformed.len() == MOST => return Err(error.within(RECORD)),
            Err(error) => {
                let json = serde_json::from_str(json).unwrap_or_default();
                let record = MalformedRecord::new(index, json, &error);
                observe::malformed(&record.path);
                page.malformed.push(record);
            }
        }
        Ok(())
    })?;
    if broken.peek().is_some() {
        return Err(DecodeError::plain(NO_TEXT));
    }
    page.next = next;
    observe::survey(text.as_bytes(), explain_records::<T>);
    Ok((page, warnings))
}

const NO_TEXT: &str = "the text is not UTF-8";

/// The path of a record whose place in the list does not matter.
const RECORD: &str = "data.results[]";

/// The text of a body, and where in it characters stand in for bytes that are no text.
fn readable(body: &[u8]) -> (Cow<'_, str>, Vec<usize>) {
    if let Ok(text) = std::str::from_utf8(body) {
        return (text.into(), Vec::new());
    }
    let (mut text, mut broken) = (String::with_capacity(body.len()), Vec::new());
    for chunk in body.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            broken.push(text.len());
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    (text.into(), broken)
}

/// What is done with each record: its place, and its JSON as it stands in the text.
type Visit<'v> = &'v mut dyn FnMut(usize, &str) -> Result<(), DecodeError>;

/// Goes through the records of a page. What is given is the cursor of the next one, and the warnings.
fn each_record(text: &str, visit: Visit<'_>) -> Result<(Option<String>, Vec<Warning>), DecodeError> {
    let shapeless = || explain::<Envelope<Page<Ignored>>>(text.as_bytes());
    let [data, warnings] = members(text, ["data", "warnings"]);
    let [results, next] = members(data.map_or("", RawValue::get), ["results", "next"]);
    let mut stopped = None;
    let records = Records { visit, stopped: &mut stopped };
    let read = results.map(|results| serde_json::Deserializer::from_str(results.get()).deserialize_seq(records));
    match (read, stopped) {
        (_, Some(error)) => return Err(error),
        (Some(Ok(())), None) => {}
        _ => return Err(shapeless()),
    }
    let cursor = |next: &RawValue| CursorSeed.deserialize(&mut serde_json::Deserializer::from_str(next.get()));
    let warnings = warnings.map(|warnings| serde_json::from_str::<Option<Vec<Warning>>>(warnings.get()));
    match (next.map(cursor).transpose(), warnings.transpose()) {
        (Ok(next), Ok(warnings)) => Ok((next.flatten(), warnings.flatten().unwrap_or_default())),
        _ => Err(shapeless()),
    }
}

/// Reads a list, one element after the other.
struct Records<'v> {
    visit: Visit<'v>,
    stopped: &'v mut Option<DecodeError>,
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut index = 0;
        while let Some(json) = list.next_element::<&RawValue>()? {
            if let Err(error) = (self.visit)(index, json.get()) {
                *self.stopped = Some(error);
                return Err(A::Error::custom("it is enough"));
            }
            index += 1;
        }
        Ok(())
    }
}

/// Says at which record of a page, and where in it, the search for what is new has stopped.
#[cold]
pub fn explain_records<T: DeserializeOwned>(body: &[u8]) -> DecodeError {
    let stop = each_record(&String::from_utf8_lossy(body), &mut |_, json| {
        let error = explain::<T>(json.as_bytes());
        if observe::has_stopped() { Err(error.within(RECORD)) } else { Ok(()) }
    });
    stop.err().unwrap_or_else(|| DecodeError::plain("the records fit"))
}
