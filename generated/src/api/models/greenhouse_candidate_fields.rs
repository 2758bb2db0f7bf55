// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use super::GreenhousePostHeaders;
use crate::runtime::{Json, input, record};

/// Fields of the candidate and the application that only Greenhouse takes.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseCandidateFields {
    /// Fields to set on the candidate in Greenhouse, under Greenhouse's own names.
    pub candidate: Option<Json>,
    /// Fields to set on the application in Greenhouse, under Greenhouse's own names.
    pub application: Option<Json>,
    /// Headers that are sent to Greenhouse along with the request.
    pub post_headers: Option<GreenhousePostHeaders>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    GreenhouseCandidateFields {
        optional candidate,
        optional application,
        optional post_headers,
        ..extra
    }
}

impl GreenhouseCandidateFields {
    /// Fields to set on the candidate in Greenhouse, under Greenhouse's own names.
    pub fn candidate(mut self, candidate: impl Into<Json>) -> Self {
        self.candidate = Some(candidate.into());
        self
    }

    /// Fields to set on the application in Greenhouse, under Greenhouse's own names.
    pub fn application(mut self, application: impl Into<Json>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// Headers that are sent to Greenhouse along with the request.
    #[inline]
    pub fn post_headers(mut self, post_headers: GreenhousePostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}

input! { GreenhouseCandidateFields {} }
