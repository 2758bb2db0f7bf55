// Written by `cargo xtask codegen` from `PutAtsApplicationsApplicationIdStage.body.remote_fields.greenhouse`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// The `greenhouse` of a [`StageRemoteFields`](super::StageRemoteFields).
///
/// From `PutAtsApplicationsApplicationIdStage.body.remote_fields.greenhouse` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseFields {
    /// `post_headers`.
    pub post_headers: Option<models::GreenhousePostHeaders>,
}

record! {
    GreenhouseFields {
        optional post_headers = "post_headers",
    }
}

impl GreenhouseFields {
    /// Sets `post_headers`.
    #[inline]
    pub fn post_headers(mut self, post_headers: models::GreenhousePostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}
