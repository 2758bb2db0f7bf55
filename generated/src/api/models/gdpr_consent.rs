// Written by `cargo xtask codegen` from `PostAtsCandidates.body.gdpr_consent`. Edits are lost.

use crate::runtime::{DateTime, input, record, sendable};

/// The candidate's consent, under the GDPR, to the processing of their data.
///
/// From `PostAtsCandidates.body.gdpr_consent` in the API description.
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
        optional expires_at = "expires_at",
        optional given = "given",
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
