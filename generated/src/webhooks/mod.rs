//! Webhooks: what Kombo delivers, and whether it was Kombo that delivered it.
//!
//! Every delivery carries a signature in the header [`SIGNATURE_HEADER`], made over the bytes of its body. A
//! [`Verifier`] checks it before it reads anything of the body:
//!
//! ```
//! use kombo::webhooks::{Event, Verifier, WebhookError};
//!
//! # #[cfg(feature = "hris")]
//! # fn f(secret: &str, headers: http::HeaderMap, body: bytes::Bytes) -> Result<(), WebhookError> {
//! let verifier = Verifier::new(secret)?;
//! match verifier.verify(&headers, &body)? {
//!     Event::DataChanged(event) => println!("{} changed", event.data.integration_id),
//!     other => println!("nothing to do for {other:?}"),
//! }
//! # Ok(()) }
//! ```
//!
//! Give it the bytes as they came in. A body that has been decoded and encoded again is another text, and its signature
//! is wrong. In axum these are the extractors `HeaderMap` and `Bytes`, in actix `web::Bytes` with
//! [`verify_signature`](Verifier::verify_signature), since its headers are of a type of its own.
//!
//! The same event may come more than once: keep the ids that you have dealt with ([`Event::id`]) and answer a repeated
//! one with success. An event of a type that this version of the crate does not know is [`Event::Unrecognized`]; answer
//! it with success too.

// In: the body of a delivery as it came, its signature, the secret. Out: an `Event`, or why the delivery is not to be
// believed. Must not know any web framework.

mod error;
mod signature;
#[cfg(test)]
mod tests;
mod verifier;

pub use crate::api::webhooks::*;

pub use error::{EventError, WebhookError};
#[cfg(any(test, feature = "test-util"))]
pub use signature::sign;
pub use verifier::{SIGNATURE_HEADER, Verifier, verify};

impl Event {
    /// The id of the event. The same event may be delivered more than once, always under the same id.
    ///
    /// None for an event of an unknown type that has no text as its `id`.
    pub fn id(&self) -> Option<String> {
        let mut event = serde_json::to_value(self).ok()?;
        match event.get_mut("id").map(serde_json::Value::take) {
            Some(serde_json::Value::String(id)) => Some(id),
            _ => None,
        }
    }
}
