// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use crate::runtime::{DateTime, input, record, sendable};

/// The candidate's consent, under the GDPR, to the processing of their data.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GdprConsent {
    /// When the candidate's consent ends.
    pub expires_at: Option<DateTime>,
    /// Whether the candidate has given consent.
    pub given: Option<bool>,
}

record! {
    GdprConsent {
        optional expires_at,
        optional given,
        shown ["expires_at"]
    }
}

impl GdprConsent {
    /// When the candidate's consent ends.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(sendable(expires_at));
        self
    }

    /// Whether the candidate has given consent.
    #[inline]
    pub fn given(mut self, given: bool) -> Self {
        self.given = Some(given);
        self
    }
}

input! { GdprConsent {} }
