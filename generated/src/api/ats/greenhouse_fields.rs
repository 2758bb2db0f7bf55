// Written by `cargo xtask codegen`. Edits are lost.
// From `PUT /ats/applications/{application_id}/stage`.

use std::collections::BTreeMap;

use crate::models;
use crate::runtime::{Json, input, record};

/// What only Greenhouse needs: on whose behalf the change is made.
///
/// In the request `PUT /ats/applications/{application_id}/stage`.
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
        optional post_headers,
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
