//! The body of a request.
//!
//! In: bytes. Out: bytes. Must not know what they mean.

use bytes::Bytes;

/// The body of an outgoing request.
#[derive(Clone, Default)]
pub struct Body(Bytes);

impl Body {
    /// The bytes. A body that is produced while it is sent has none; there is no such body yet.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        Some(&self.0)
    }

    /// Takes the bytes out; what [`as_bytes`](Body::as_bytes) says holds here too.
    pub fn into_bytes(self) -> Option<Bytes> {
        Some(self.0)
    }

    /// Whether there is nothing to send.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Body(bytes)
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Body({} bytes)", self.0.len())
    }
}
