// Written by `cargo xtask codegen` from `GetAssessmentOrders.response.data.results[].job`. Edits are lost.

use super::{Address, HiringTeamRole};
use crate::runtime::record;

/// The `job` of an `AssessmentOrder`.
///
/// From `GetAssessmentOrders.response.data.results[].job` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderJob {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `job_code`.
    pub job_code: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `location`.
    pub location: Option<Address>,
    /// `hiring_team`.
    pub hiring_team: Vec<AssessmentOrderHiringTeamMember>,
}

record! {
    AssessmentOrderJob {
        nullable remote_id = "remote_id",
        nullable name = "name",
        nullable job_code = "job_code",
        nullable description = "description",
        nullable location = "location",
        required hiring_team = "hiring_team",
    }
}

/// An entry of the `hiring_team` of an [`AssessmentOrderJob`].
///
/// From `GetAssessmentOrders.response.data.results[].job.hiring_team[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderHiringTeamMember {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `hiring_team_roles`.
    pub hiring_team_roles: Vec<HiringTeamRole>,
}

record! {
    AssessmentOrderHiringTeamMember {
        nullable remote_id = "remote_id",
        nullable email = "email",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        required hiring_team_roles = "hiring_team_roles",
    }
}
