// Written by `cargo xtask codegen` from `PostAtsApplicationsApplicationIdResultLinks.body.remote_fields.talent360`. Edits are lost.

use crate::runtime::record;

/// What only Talent360 takes.
///
/// From `PostAtsApplicationsApplicationIdResultLinks.body.remote_fields.talent360` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Talent360Fields {
    /// The id of the Talent360 user in whose name it is done.
    pub user_id: String,
}

record! {
    Talent360Fields {
        required user_id = "user_id",
    }
}

impl Talent360Fields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}
