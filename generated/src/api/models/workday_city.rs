// Written by `cargo xtask codegen` from `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data.Country_City_Reference`. Edits are lost.

use std::collections::BTreeMap;

use crate::runtime::{Json, record};

/// The city of the candidate's address as an object of Workday.
///
/// From `PostAtsCandidates.body.remote_fields.workday.Candidate_Data.Contact_Data.Location_Data.Country_City_Reference`
/// in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayCity {
    /// Workday's own id (WID) of what is referred to.
    pub wid: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayCity {
        required wid = "WID",
        ..extra
    }
}

impl WorkdayCity {
    /// With what is required; the rest is left out until it is set.
    pub fn new(wid: impl Into<String>) -> Self {
        Self {
            wid: wid.into(),
            extra: BTreeMap::new(),
        }
    }
}
