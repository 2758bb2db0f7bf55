// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// Further parts of the candidate's name, for Workday.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayNameDetails {
    /// The candidate's middle name, for Workday.
    pub middle_name: Option<String>,
    /// Workday's reference to a suffix of the name.
    pub social_suffix_reference: Option<WorkdaySocialSuffix>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdayNameDetails {
        optional middle_name = "Middle_Name",
        optional social_suffix_reference = "Social_Suffix_Reference",
        ..extra
    }
}

impl WorkdayNameDetails {
    /// The candidate's middle name, for Workday.
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Workday's reference to a suffix of the name.
    #[inline]
    pub fn social_suffix_reference(
        mut self,
        social_suffix_reference: WorkdaySocialSuffix,
    ) -> Self {
        self.social_suffix_reference = Some(social_suffix_reference);
        self
    }
}

input! { WorkdayNameDetails {} }

/// Workday's reference to a suffix of the name.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdaySocialSuffix {
    /// Workday's id of the suffix.
    pub predefined_name_component_id: String,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkdaySocialSuffix {
        required predefined_name_component_id = "Predefined_Name_Component_ID",
        ..extra
    }
}

impl WorkdaySocialSuffix {
    /// With what is required; the rest is left out until it is set.
    pub fn new(predefined_name_component_id: impl Into<String>) -> Self {
        Self {
            predefined_name_component_id: predefined_name_component_id.into(),
            extra: BTreeMap::new(),
        }
    }
}
