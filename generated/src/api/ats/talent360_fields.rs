// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/result-links`.

use crate::runtime::record;

/// What only Talent360 takes.
///
/// In the request `POST /ats/applications/{application_id}/result-links`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Talent360Fields {
    /// The id of the Talent360 user in whose name it is done.
    pub user_id: String,
}

record! {
    Talent360Fields {
        required user_id,
        shown ["user_id"]
    }
}

impl Talent360Fields {
    /// With what is required; the rest is left out until it is set.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}
