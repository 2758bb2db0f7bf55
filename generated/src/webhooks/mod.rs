//! Webhooks: what the API delivers, and whether it was the API that delivered it.
//!
//! Every delivery carries a signature in the header [`SIGNATURE_HEADER`], made over the bytes of its body. A
//! [`Verifier`] checks it before it reads anything of the body:
//!
//! ```
//! use kombo::webhooks::{Event, Verifier, WebhookError};
//!
//! # fn f(secret: &str, headers: http::HeaderMap, body: bytes::Bytes) -> Result<(), WebhookError> {
//! let verifier = Verifier::new(secret)?;
//! let event: Event = verifier.verify(&headers, &body)?;
//! println!("{event:?}");
//! # Ok(()) }
//! ```
//!
//! Give it the bytes as they came in. A body that has been decoded and encoded again is another text, and its signature
//! is wrong. In axum these are the extractors `HeaderMap` and `Bytes`, in actix `web::Bytes` with
//! [`verify_signature`](Verifier::verify_signature), since its headers are of a type of its own.
//!
//! The same event may come more than once: keep the ids that you have dealt with and answer a repeated one with success.
//! An event of a type that this version of the crate does not know is [`Event::Unrecognized`]; answer it with success too.

// In: the body of a delivery as it came, its signature, the secret. Out: an `Event`, or why the delivery is not to be
// believed. Must not know any web framework.

mod error;
#[allow(dead_code, reason = "a description may have no delivery that can be refused")]
pub(crate) mod refusal;
mod signature;
#[cfg(test)]
mod tests;
mod verifier;

pub use crate::api::webhooks::*;

pub use error::{EventError, WebhookError};
#[cfg(any(test, feature = "test-util"))]
pub use signature::sign;
pub use verifier::{Verifier, verify};

impl Event {
    /// The id of the event. The same event may be delivered more than once, always under the same id.
    ///
    /// None for an event of an unknown type that has no text as its `id`.
    pub fn id(&self) -> Option<String> {
        text_at(&self.json(), "/id")
    }

    /// The id of the integration that the event is about: what the client takes to call it.
    ///
    /// None for an event that is about none, such as a connection that has failed.
    pub fn integration_id(&self) -> Option<String> {
        let event = self.json();
        let is_integration = event["type"].as_str().is_some_and(|name| name.starts_with("integration-"));
        let own = || text_at(&event, "/data/id").filter(|_| is_integration);
        text_at(&event, "/data/integration_id").or_else(own)
    }

    fn json(&self) -> serde_json::Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

fn text_at(event: &serde_json::Value, pointer: &str) -> Option<String> {
    event.pointer(pointer)?.as_str().map(str::to_owned)
}
