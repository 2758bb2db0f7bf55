//! Files that are parts of a multipart form.
//!
//! In: a name, and bytes at once or one after another. Out: the same, to be written into a form. Must not know which
//! operation it is for.

use std::fmt;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::transport::{Body, BoxError};

/// A file to send in a form: its name and its bytes, with the media type of these.
///
/// ```
/// use kombo::Upload;
///
/// let photo = Upload::new("ada.png", b"...".to_vec()).content_type("image/png");
/// assert_eq!(photo.name(), "ada.png");
/// ```
pub struct Upload {
    pub(crate) name: String,
    pub(crate) content_type: Option<String>,
    pub(crate) headers: HeaderMap,
    /// What is wrong with it; reported when it is sent.
    pub(crate) refusal: Option<&'static str>,
    pub(crate) body: Body,
}

impl Upload {
    /// A file whose bytes are there.
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Upload {
        Upload::of(name.into(), Body::from(bytes.into()))
    }

    /// A file whose bytes come while it is sent. A request with such a file is sent only once, and not again after a
    /// failure; one that was cloned fails. What the stream fails with becomes part of the request's error.
    pub fn from_stream<S, E>(name: impl Into<String>, stream: S) -> Upload
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Upload::of(name.into(), Body::from_stream(stream))
    }

    fn of(name: String, body: Body) -> Upload {
        // It stands in a header.
        let refusal = name.contains(char::is_control).then_some("has a file whose name has control characters");
        Upload { name, content_type: None, headers: HeaderMap::new(), refusal, body }
    }

    /// Says of which media type the bytes are, such as `image/png`; `application/octet-stream` without it, unless the API
    /// wants another.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Upload {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets a header of the part of the form that the file is.
    pub fn header(mut self, name: &str, value: &str) -> Upload {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.refusal = Some("has a file with something that is no header"),
        }
        self
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same file once more, if its bytes are there.
    pub(crate) fn again(&self) -> Option<Upload> {
        Some(Upload {
            name: self.name.clone(),
            content_type: self.content_type.clone(),
            headers: self.headers.clone(),
            refusal: self.refusal,
            body: self.body.as_bytes()?.clone().into(),
        })
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("body", &self.body).finish_non_exhaustive()
    }
}
