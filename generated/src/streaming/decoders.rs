//! How an answer that is read while it comes is made of items: one type per way.
//!
//! In: the bytes of an answer. Out: a stream. Must not know any endpoint.

use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::frames::Framing;
use super::send::Live;
use super::{ByteStream, ItemStream};
#[cfg(feature = "event-stream")]
use super::{EventStream, events};
use crate::decode::DecodeError;
use crate::endpoint::decoder::Decoder;
use crate::value::Warning;

/// The bytes as they come.
pub struct Pieces;
/// One JSON text a line.
pub struct Lines<T>(PhantomData<T>);
/// JSON texts with a record separator in front of each.
pub struct Sequence<T>(PhantomData<T>);
/// Events whose data is JSON.
#[cfg(feature = "event-stream")]
pub struct Events<T>(PhantomData<T>);
/// Events whose data is text.
#[cfg(feature = "event-stream")]
pub struct EventTexts;

/// Makes one of these a way to read an answer, also one that has come as a whole.
macro_rules! live {
    ($decoder:ident $(<$item:ident>)? => $output:ty, $similar:ident, $wanted:expr, $open:expr) => {
        impl $(<$item: DeserializeOwned + 'static>)? Decoder for $decoder $(<$item>)? {
            type Output = $output;
            type Similar<U: DeserializeOwned + 'static> = $similar<U>;

            fn decode(body: &Bytes) -> Result<($output, Vec<Warning>), DecodeError> {
                Ok((Self::open(ByteStream::whole(body.clone())), Vec::new()))
            }
        }

        impl $(<$item: DeserializeOwned + 'static>)? Live for $decoder $(<$item>)? {
            const WANTED: Option<&'static str> = $wanted;

            fn open(bytes: ByteStream) -> $output {
                $open(bytes)
            }
        }
    };
}

live!(Pieces => ByteStream, Lines, None, std::convert::identity);
live!(Lines<T> => ItemStream<T>, Lines, None, |bytes| ItemStream::new(bytes, Framing::Lines));
live!(Sequence<T> => ItemStream<T>, Sequence, None, |bytes| ItemStream::new(bytes, Framing::Sequence));
#[cfg(feature = "event-stream")]
live!(Events<T> => EventStream<T>, Events, Some(EVENTS), |bytes| EventStream::new(bytes, events::json));
#[cfg(feature = "event-stream")]
live!(EventTexts => EventStream<String>, Events, Some(EVENTS), |bytes| EventStream::new(bytes, events::text));

#[cfg(feature = "event-stream")]
const EVENTS: &str = "text/event-stream";
