// Written by `cargo xtask codegen` from `PostAtsCandidates.body.gdpr_consent`. Edits are lost.

use crate::runtime::{DateTime, record};

/// The `gdpr_consent` of a `CreateCandidateBody`.
///
/// From `PostAtsCandidates.body.gdpr_consent` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GdprConsent {
    /// `expires_at`.
    pub expires_at: Option<DateTime>,
    /// `given`.
    pub given: Option<bool>,
}

record! {
    GdprConsent {
        optional expires_at = "expires_at",
        optional given = "given",
    }
}

impl GdprConsent {
    /// Sets `expires_at`.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// Sets `given`.
    #[inline]
    pub fn given(mut self, given: bool) -> Self {
        self.given = Some(given);
        self
    }
}
