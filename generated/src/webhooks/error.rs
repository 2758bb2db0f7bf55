//! Why a delivery is not to be believed, or not to be understood.
//!
//! In: what the check found. Out: its kind and a sentence. Must not hold the secret, the signature or the body.

use std::fmt;

use crate::decode::DecodeError;

/// Why a delivery gave no event.
///
/// Neither its text nor its `Debug` shows anything of the secret, the signature or the body.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// The secret is empty or blank, as an unset variable of the environment is. Nothing can be checked with it.
    EmptySecret,
    /// The delivery has no signature: the header is missing, empty, or not text.
    MissingSignature,
    /// What stands in the header cannot be a signature.
    MalformedSignature,
    /// The signature was not made with any of the secrets, or not over these bytes.
    WrongSignature,
    /// The signature is right, but the body cannot be read as an event.
    NotAnEvent(EventError),
}

impl WebhookError {
    /// Whether the delivery itself is at fault: it is not signed, or not by the owner of the secret. Answer it with 401
    /// and forget it.
    pub fn is_forged(&self) -> bool {
        matches!(self, Self::MissingSignature | Self::MalformedSignature | Self::WrongSignature)
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EmptySecret => "the webhook secret is empty",
            Self::MissingSignature => "the webhook is not signed",
            Self::MalformedSignature => "the signature of the webhook is malformed",
            Self::WrongSignature => "the signature of the webhook is wrong",
            Self::NotAnEvent(error) => return write!(f, "the body of the webhook is not an event: {error}"),
        })
    }
}

/// There is no source: `Display` includes why a body is not an event.
impl std::error::Error for WebhookError {}

/// Why a body that is rightly signed cannot be read as an event: it names the place and what was expected there.
#[derive(Debug)]
pub struct EventError(pub(super) DecodeError);

impl EventError {
    /// Where in the JSON of the body the mistake is, as in `data.changed_models[0].name`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.path()
    }
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for EventError {}
