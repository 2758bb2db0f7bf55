//! How the body of a success becomes data: one type per way.
//!
//! In: a raw answer. Out: data and warnings. Must not know any endpoint.
//!
//! These are types and not values so that a decoder is compiled only by programs that call an operation that needs it.

use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::decode::{DecodeError, from_slice, parse};
use crate::envelope::{Envelope, Ignored, Problem, is_enveloped};
use crate::observe::survey;
#[cfg(feature = "paging")]
use crate::paging::described::{Layout, Place, page};
use crate::paging::{Page, explain_records, salvage};
use crate::value::Warning;

#[cfg(feature = "event-stream")]
pub use crate::streaming::{EventTexts, Events};
#[cfg(feature = "streaming")]
pub use crate::streaming::{Lines, Pieces, Sequence};

/// A way to read the body of a success.
pub trait Decoder: 'static {
    /// What it gives.
    type Output: 'static;

    /// The same way to read it, for data of another type.
    type Similar<U: DeserializeOwned + 'static>: Decoder;

    fn decode(body: &Bytes) -> Result<(Self::Output, Vec<Warning>), DecodeError>;

    /// The same of an answer whose headers may count as well.
    #[inline]
    fn read(answer: &http::Response<Bytes>) -> Result<(Self::Output, Vec<Warning>), DecodeError> {
        Self::decode(answer.body())
    }
}

/// Within the envelope of success; `Data<()>` takes any data.
pub struct Data<T>(PhantomData<T>);
/// The body itself.
pub struct Whole<T>(PhantomData<T>);
/// Within the envelope of success where there is one, else the body itself.
pub struct Any<T>(PhantomData<T>);
/// The body itself, or nothing where there is none.
pub struct Maybe<T>(PhantomData<T>);
/// A page of a list, within the envelope. A record that does not fit is taken aside.
pub struct Pages<T>(PhantomData<T>);
/// A page of a list that says itself how it comes in pages. A record that does not fit is taken aside.
#[cfg(feature = "paging")]
pub struct Listed<L, T>(PhantomData<(L, T)>);
/// Whatever the body is.
pub struct Nothing;
/// Whatever an envelope holds; only its warnings are read.
pub struct Done;
/// The body as text.
pub struct Text;
/// The body as it is.
pub struct Raw;

impl<T: DeserializeOwned + 'static> Decoder for Data<T> {
    type Output = T;
    type Similar<U: DeserializeOwned + 'static> = Data<U>;

    #[inline]
    fn decode(body: &Bytes) -> Result<(T, Vec<Warning>), DecodeError> {
        let envelope: Envelope<T> = from_slice(body)?;
        Ok((envelope.data, envelope.warnings))
    }
}

impl<T: DeserializeOwned + 'static> Decoder for Whole<T> {
    type Output = T;
    type Similar<U: DeserializeOwned + 'static> = Whole<U>;

    #[inline]
    fn decode(body: &Bytes) -> Result<(T, Vec<Warning>), DecodeError> {
        Ok((from_slice(body)?, Vec::new()))
    }
}

impl<T: DeserializeOwned + 'static> Decoder for Any<T> {
    type Output = T;
    type Similar<U: DeserializeOwned + 'static> = Any<U>;

    fn decode(body: &Bytes) -> Result<(T, Vec<Warning>), DecodeError> {
        if is_enveloped(body) {
            return Data::decode(body);
        }
        let body = if body.trim_ascii().is_empty() { b"null" } else { &body[..] };
        Ok((from_slice(body)?, Vec::new()))
    }
}

impl<T: DeserializeOwned + 'static> Decoder for Maybe<T> {
    type Output = Option<T>;
    type Similar<U: DeserializeOwned + 'static> = Whole<U>;

    #[inline]
    fn decode(body: &Bytes) -> Result<(Option<T>, Vec<Warning>), DecodeError> {
        if body.trim_ascii().is_empty() {
            return Ok((None, Vec::new()));
        }
        Ok((from_slice(body)?, Vec::new()))
    }
}

impl<T: DeserializeOwned + 'static> Decoder for Pages<T> {
    type Output = Page<T>;
    type Similar<U: DeserializeOwned + 'static> = Data<U>;

    #[inline]
    fn decode(body: &Bytes) -> Result<(Page<T>, Vec<Warning>), DecodeError> {
        match parse::<Envelope<Page<T>>>(body) {
            Ok(envelope) => {
                survey(body, explain_records::<T>);
                Ok((envelope.data, envelope.warnings))
            }
            Err(_) => salvage(body),
        }
    }
}

#[cfg(feature = "paging")]
impl<L: Layout, T: DeserializeOwned + 'static> Decoder for Listed<L, T> {
    type Output = Page<T>;
    type Similar<U: DeserializeOwned + 'static> = Whole<U>;

    fn decode(body: &Bytes) -> Result<(Page<T>, Vec<Warning>), DecodeError> {
        Ok((page(L::paging(), body, &http::HeaderMap::new(), None)?, Vec::new()))
    }

    fn read(answer: &http::Response<Bytes>) -> Result<(Page<T>, Vec<Warning>), DecodeError> {
        let place = answer.extensions().get::<Place>();
        Ok((page(L::paging(), answer.body(), answer.headers(), place)?, Vec::new()))
    }
}

impl Decoder for Nothing {
    type Output = ();
    type Similar<U: DeserializeOwned + 'static> = Whole<U>;

    fn decode(_body: &Bytes) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

impl Decoder for Done {
    type Output = ();
    type Similar<U: DeserializeOwned + 'static> = Data<U>;

    fn decode(body: &Bytes) -> Result<((), Vec<Warning>), DecodeError> {
        // Where any data will do, an error that comes with the status of a success has to be looked for.
        if Problem::in_success(body) {
            return Err(DecodeError::plain("the body is that of an error"));
        }
        let envelope = serde_json::from_slice::<Envelope<Ignored>>(body);
        Ok(((), envelope.map(|envelope| envelope.warnings).unwrap_or_default()))
    }
}

impl Decoder for Text {
    type Output = String;
    type Similar<U: DeserializeOwned + 'static> = Whole<U>;

    fn decode(body: &Bytes) -> Result<(String, Vec<Warning>), DecodeError> {
        match std::str::from_utf8(body) {
            Ok(text) => Ok((text.to_owned(), Vec::new())),
            Err(_) => Err(DecodeError::plain("the text is not UTF-8")),
        }
    }
}

impl Decoder for Raw {
    type Output = Bytes;
    type Similar<U: DeserializeOwned + 'static> = Whole<U>;

    fn decode(body: &Bytes) -> Result<(Bytes, Vec<Warning>), DecodeError> {
        Ok((body.clone(), Vec::new()))
    }
}
