// Written by `cargo xtask codegen` from `PutAtsApplicationsApplicationIdStage.body.remote_fields.greenhouse`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// What stands at `PutAtsApplicationsApplicationIdStage.body.remote_fields.greenhouse`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsGreenhouse {
    /// `post_headers`.
    pub post_headers: Option<models::PostHeaders>,
}

record! {
    RemoteFieldsGreenhouse {
        optional post_headers = "post_headers",
    }
}

impl RemoteFieldsGreenhouse {
    /// Sets `post_headers`.
    #[inline]
    pub fn post_headers(mut self, post_headers: models::PostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}
