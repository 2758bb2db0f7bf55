//! The check of a delivery.
//!
//! In: secrets, then headers and bodies. Out: events, or why there is none. Must not read a body before its signature
//! has been found right.

use std::fmt;

use http::HeaderMap;

use super::signature::{Key, Signature};
use super::{Event, EventError, SIGNATURE_HEADER, WebhookError};
use crate::decode::from_slice;

/// Checks deliveries with one secret, or with several while they are being changed.
///
/// Make one when the program starts and share it; it is cheap to clone. The secret is the text that the API
/// shows for it, exactly as it stands there.
///
/// ```
/// use kombo::webhooks::{Verifier, WebhookError};
///
/// let verifier = Verifier::new("the new secret")?.or("the old secret")?;
/// assert!(matches!(Verifier::new(""), Err(WebhookError::EmptySecret)));
/// # Ok::<(), WebhookError>(())
/// ```
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<Key>,
}

impl Verifier {
    /// A verifier for deliveries that are signed with this secret.
    ///
    /// # Errors
    /// If the secret is empty or blank.
    pub fn new(secret: impl AsRef<[u8]>) -> Result<Verifier, WebhookError> {
        Ok(Verifier { keys: vec![Key::new(secret.as_ref())?] })
    }

    /// Accepts deliveries that are signed with this secret too, so that none is refused while the secret is being changed.
    ///
    /// # Errors
    /// If the secret is empty or blank.
    pub fn or(mut self, secret: impl AsRef<[u8]>) -> Result<Verifier, WebhookError> {
        self.keys.push(Key::new(secret.as_ref())?);
        Ok(self)
    }

    /// Checks the signature of a delivery and decodes its body.
    ///
    /// The body must be the bytes as they came in.
    ///
    /// # Errors
    /// If the signature is missing, malformed or wrong; and if it is right, but the body is not an event.
    pub fn verify(&self, headers: &HeaderMap, body: impl AsRef<[u8]>) -> Result<Event, WebhookError> {
        let signature = headers.get(SIGNATURE_HEADER).and_then(|value| value.to_str().ok());
        self.verify_signature(signature, body)
    }

    /// The same for frameworks whose headers are of another type: takes the text of [`SIGNATURE_HEADER`], or nothing if
    /// there is no such header.
    ///
    /// ```
    /// # use kombo::webhooks::{Event, Verifier, WebhookError, SIGNATURE_HEADER};
    /// # type HttpRequest = http::Request<()>;
    /// fn deliver(verifier: &Verifier, request: &HttpRequest, body: &[u8]) -> Result<Event, WebhookError> {
    ///     let signature = request.headers().get(SIGNATURE_HEADER).and_then(|value| value.to_str().ok());
    ///     verifier.verify_signature(signature, body)
    /// }
    /// ```
    ///
    /// # Errors
    /// As those of [`verify`](Verifier::verify).
    pub fn verify_signature(&self, signature: Option<&str>, body: impl AsRef<[u8]>) -> Result<Event, WebhookError> {
        let body = body.as_ref();
        self.authenticate(signature, body)?;
        from_slice(body).map_err(|error| WebhookError::NotAnEvent(EventError(error)))
    }

    /// Checks the signature alone, for programs that put the body into a queue as it is and decode it later, by
    /// `serde_json::from_slice::<Event>`.
    ///
    /// # Errors
    /// If the signature is missing, malformed or wrong.
    pub fn authenticate(&self, signature: Option<&str>, body: impl AsRef<[u8]>) -> Result<(), WebhookError> {
        let signature = Signature::parse(signature.unwrap_or_default())?;
        let body = body.as_ref();
        // All keys are tried, so that the time does not tell which one it was.
        let right = self.keys.iter().fold(false, |right, key| key.made(&signature, body) | right);
        if right { Ok(()) } else { Err(WebhookError::WrongSignature) }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").field("secrets", &self.keys.len()).finish()
    }
}

/// Checks the signature of one delivery and decodes its body; [`Verifier`] does it with several secrets.
///
/// # Errors
/// If the secret is empty or blank; if the signature is missing, malformed or wrong; and if it is right, but the body is
/// not an event.
pub fn verify(secret: impl AsRef<[u8]>, headers: &HeaderMap, body: impl AsRef<[u8]>) -> Result<Event, WebhookError> {
    Verifier::new(secret)?.verify(headers, body)
}
