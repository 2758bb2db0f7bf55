//! The other way round of decoders: bodies that they read.
//!
//! In: data. Out: the body that holds it. Must not know any endpoint.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::example::missing_fields;
use crate::decode::{DecodeError, from_slice};
#[cfg(feature = "paging")]
use crate::endpoint::decoder::Listed;
use crate::endpoint::decoder::{Data, Decoder, Done, Maybe, Nothing, Pages, Raw, Text, Whole};
use crate::envelope::Envelope;
use crate::operation::Op;
use crate::paging::Page;

/// Goes with every request, so that the stand-in knows what it is.
#[derive(Clone)]
pub struct Sent(pub(crate) Op);

/// The other way round of a decoder: makes the body of a success.
pub trait Encode: Decoder {
    /// The media type of such a body.
    const MEDIA: &'static str = "application/json";

    /// The body that holds some data, given as JSON text. Warnings have a place in the envelope only.
    fn encode(data: &str, warnings: &[String]) -> Bytes;

    /// The headers that belong to the same data.
    fn headers(_data: &str) -> http::HeaderMap {
        http::HeaderMap::new()
    }

    /// Whether a body fits, all of it.
    fn check(body: &Bytes) -> Result<(), DecodeError> {
        Self::decode(body).map(drop)
    }

    /// The paths of the fields that a body must have and has not.
    fn missing(_body: &Bytes) -> Vec<String> {
        Vec::new()
    }
}

pub(super) fn envelope(data: &str, warnings: &[String]) -> Bytes {
    let warnings: Vec<_> = warnings.iter().map(|message| serde_json::json!({ "message": message })).collect();
    format!(r#"{{"status":"success","data":{data},"warnings":{}}}"#, serde_json::Value::from(warnings)).into()
}

/// Text that stands in JSON as text, else the JSON.
fn text(data: &str) -> Bytes {
    serde_json::from_str(data).unwrap_or_else(|_| data.to_owned()).into()
}

fn unless_null(data: &str) -> Bytes {
    if data == "null" { Bytes::new() } else { data.to_owned().into() }
}

impl<T: DeserializeOwned + 'static> Encode for Data<T> {
    fn missing(body: &Bytes) -> Vec<String> {
        missing_fields::<Envelope<T>>(body)
    }

    fn encode(data: &str, warnings: &[String]) -> Bytes {
        envelope(data, warnings)
    }
}

impl<T: DeserializeOwned + 'static> Encode for Pages<T> {
    fn missing(body: &Bytes) -> Vec<String> {
        missing_fields::<Envelope<Page<T>>>(body)
    }

    fn encode(data: &str, warnings: &[String]) -> Bytes {
        envelope(data, warnings)
    }

    // The decoder takes records aside that do not fit; a test that wants one has to say so.
    fn check(body: &Bytes) -> Result<(), DecodeError> {
        from_slice::<Envelope<Page<T>>>(body).map(drop)
    }
}

impl Encode for Done {
    fn encode(data: &str, warnings: &[String]) -> Bytes {
        envelope(data, warnings)
    }
}

impl<T: DeserializeOwned + 'static> Encode for Whole<T> {
    fn missing(body: &Bytes) -> Vec<String> {
        missing_fields::<T>(body)
    }

    fn encode(data: &str, _warnings: &[String]) -> Bytes {
        data.to_owned().into()
    }
}

impl<T: DeserializeOwned + 'static> Encode for Maybe<T> {
    fn missing(body: &Bytes) -> Vec<String> {
        missing_fields::<T>(body)
    }

    fn encode(data: &str, _warnings: &[String]) -> Bytes {
        unless_null(data)
    }
}

impl Encode for Nothing {
    fn encode(data: &str, _warnings: &[String]) -> Bytes {
        unless_null(data)
    }
}

impl Encode for Text {
    fn encode(data: &str, _warnings: &[String]) -> Bytes {
        text(data)
    }
}

impl Encode for Raw {
    fn encode(data: &str, _warnings: &[String]) -> Bytes {
        text(data)
    }
}

#[cfg(feature = "streaming")]
impl<T: DeserializeOwned + 'static> Encode for crate::streaming::Lines<T> {
    const MEDIA: &'static str = "application/jsonl";

    fn encode(data: &str, _warnings: &[String]) -> Bytes {
        items(data, |item| format!("{item}\n"))
    }

    fn check(body: &Bytes) -> Result<(), DecodeError> {
        check_items(Self::decode(body)?.0)
    }
}

#[cfg(feature = "streaming")]
impl<T: DeserializeOwned + 'static> Encode for crate::streaming::Sequence<T> {
    const MEDIA: &'static str = "application/json-seq";

    fn encode(data: &str, _warnings: &[String]) -> Bytes {
        items(data, |item| format!("\u{1e}{item}\n"))
    }

    fn check(body: &Bytes) -> Result<(), DecodeError> {
        check_items(Self::decode(body)?.0)
    }
}

#[cfg(feature = "event-stream")]
impl<T: DeserializeOwned + 'static> Encode for crate::streaming::Events<T> {
    const MEDIA: &'static str = "text/event-stream";

    fn encode(data: &str, _warnings: &[String]) -> Bytes {
        items(data, |item| format!("data: {item}\n\n"))
    }

    fn check(body: &Bytes) -> Result<(), DecodeError> {
        check_items(Self::decode(body)?.0)
    }
}

#[cfg(feature = "event-stream")]
impl Encode for crate::streaming::EventTexts {
    const MEDIA: &'static str = "text/event-stream";

    fn encode(data: &str, _warnings: &[String]) -> Bytes {
        let lines = |item: &str| {
            let text = text(item);
            let lines =
                String::from_utf8_lossy(&text).lines().map(|line| format!("data: {line}\n")).collect::<String>();
            format!("{lines}\n")
        };
        items(data, lines)
    }
}

/// The elements of a list, each written as an item; what is no list is one item.
#[cfg(feature = "streaming")]
fn items(data: &str, write: impl Fn(&str) -> String) -> Bytes {
    let one = || vec![crate::Json::from_text(data).unwrap_or_default()];
    let all: Vec<crate::Json> = serde_json::from_str(data).unwrap_or_else(|_| one());
    all.iter().map(|item| write(item.as_str())).collect::<String>().into()
}

/// Whether every item of a stream that has come as a whole fits.
#[cfg(feature = "streaming")]
fn check_items<T>(
    mut items: impl futures_core::Stream<Item = Result<T, crate::Error>> + Unpin,
) -> Result<(), DecodeError> {
    use std::task::{Context, Poll, Waker};

    let mut context = Context::from_waker(Waker::noop());
    while let Poll::Ready(Some(item)) = std::pin::Pin::new(&mut items).poll_next(&mut context) {
        item.map_err(|error| DecodeError::plain(&error.to_string()))?;
    }
    Ok(())
}

#[cfg(feature = "paging")]
impl<L: crate::paging::described::Layout, T: DeserializeOwned + 'static> Encode for Listed<L, T> {
    fn encode(data: &str, _warnings: &[String]) -> Bytes {
        crate::paging::described::encode(L::paging(), data).0
    }

    fn headers(data: &str) -> http::HeaderMap {
        crate::paging::described::encode(L::paging(), data).1
    }

    // The decoder takes records aside that do not fit; a test that wants one has to say so.
    fn check(body: &Bytes) -> Result<(), DecodeError> {
        let page = Self::decode(body)?.0;
        page.malformed.first().map_or(Ok(()), |record| Err(DecodeError::plain(&record.to_string())))
    }
}
