//! Signatures: HMAC with SHA-256 over the bytes of a body, as base64url without padding.
//!
//! In: a secret, bytes, a signature. Out: whether they belong together. Must not know HTTP, nor what the bytes mean.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::WebhookError;

/// How many bytes a signature has.
const LENGTH: usize = 32;

/// A secret, ready to check signatures with. Its state is wiped when it is dropped.
#[derive(Clone)]
pub(super) struct Key(Hmac<Sha256>);

impl Key {
    pub(super) fn new(secret: &[u8]) -> Result<Key, WebhookError> {
        if secret.trim_ascii().is_empty() {
            return Err(WebhookError::EmptySecret);
        }
        // A key of any length will do, so there is no other error.
        Hmac::new_from_slice(secret).map(Key).map_err(|_| WebhookError::EmptySecret)
    }

    /// Compares in constant time.
    pub(super) fn made(&self, signature: &Signature, body: &[u8]) -> bool {
        let mut mac = self.0.clone();
        mac.update(body);
        mac.verify_slice(&signature.0).is_ok()
    }
}

/// A signature of the right form.
pub(super) struct Signature([u8; LENGTH]);

impl Signature {
    /// Reads the text of a header. Padding at its end does no harm.
    pub(super) fn parse(text: &str) -> Result<Signature, WebhookError> {
        let text = text.trim().trim_end_matches('=');
        if text.is_empty() {
            return Err(WebhookError::MissingSignature);
        }
        let mut signature = [0; LENGTH];
        match URL_SAFE_NO_PAD.decode_slice(text, &mut signature) {
            Ok(LENGTH) => Ok(Signature(signature)),
            _ => Err(WebhookError::MalformedSignature),
        }
    }
}

/// Signs a body as the API does, for tests of your handler: put the result into
/// [`SIGNATURE_HEADER`](super::SIGNATURE_HEADER).
///
/// ```
/// use kombo::webhooks::{WebhookError, sign};
///
/// let body = r#"{"id": "e1", "type": "changed"}"#;
/// assert_ne!(sign("secret", body)?, sign("another secret", body)?);
/// # Ok::<(), WebhookError>(())
/// ```
///
/// # Errors
/// If the secret is empty or blank.
#[cfg(any(test, feature = "test-util"))]
pub fn sign(secret: impl AsRef<[u8]>, body: impl AsRef<[u8]>) -> Result<String, WebhookError> {
    let Key(mut mac) = Key::new(secret.as_ref())?;
    mac.update(body.as_ref());
    Ok(URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}
