// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, record};

/// The region, such as a state, of the candidate's address as an object of Workday.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayRegion {
    /// Workday's id of the region, such as a state, of the candidate's address.
    pub country_region_id: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayRegion {
        required country_region_id = "Country_Region_ID",
        ..extra
    }
}

impl WorkdayRegion {
    /// With what is required; the rest is left out until it is set.
    pub fn new(country_region_id: impl Into<String>) -> Self {
        Self {
            country_region_id: country_region_id.into(),
            extra: BTreeMap::new(),
        }
    }
}
