// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, record};

/// The city of the candidate's address as an object of Workday.
///
/// In the request `POST /ats/candidates`.
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
