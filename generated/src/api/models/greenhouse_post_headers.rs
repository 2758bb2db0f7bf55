// Written by `cargo xtask codegen` from `PutAtsApplicationsApplicationIdStage.body.remote_fields.greenhouse.post_headers`. Edits are lost.

use crate::runtime::{IntoNullable, record};

/// The `post_headers` of a `GreenhouseFields`.
///
/// From `PutAtsApplicationsApplicationIdStage.body.remote_fields.greenhouse.post_headers` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhousePostHeaders {
    /// `On-Behalf-Of`.
    pub on_behalf_of: Option<Option<String>>,
}

record! {
    GreenhousePostHeaders {
        double on_behalf_of = "On-Behalf-Of",
    }
}

impl GreenhousePostHeaders {
    /// Sets `On-Behalf-Of`.
    pub fn on_behalf_of(mut self, on_behalf_of: impl IntoNullable<String>) -> Self {
        self.on_behalf_of = Some(on_behalf_of.into_nullable());
        self
    }
}
