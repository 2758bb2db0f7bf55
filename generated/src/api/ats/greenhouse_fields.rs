// Written by `cargo xtask codegen` from `PutAtsApplicationsApplicationIdStage.body.remote_fields.greenhouse`. Edits are lost.

use std::collections::BTreeMap;

use super::super::models;
use crate::runtime::{Json, input, record};

/// What only Greenhouse needs: on whose behalf the change is made.
///
/// From `PutAtsApplicationsApplicationIdStage.body.remote_fields.greenhouse` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseFields {
    /// Headers that are sent to Greenhouse along with the request.
    pub post_headers: Option<models::GreenhousePostHeaders>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    GreenhouseFields {
        optional post_headers = "post_headers",
        ..extra
    }
}

impl GreenhouseFields {
    /// Headers that are sent to Greenhouse along with the request.
    #[inline]
    pub fn post_headers(mut self, post_headers: models::GreenhousePostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}

input! { GreenhouseFields {} }
