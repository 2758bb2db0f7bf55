// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].hiring_team[].hiring_team_roles[]`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `hiring_team_roles`.
///
/// From `GetAtsJobs.response.data.results[].hiring_team[].hiring_team_roles[]` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HiringTeamRole {
    /// `RECRUITER`.
    Recruiter,
    /// `HIRING_MANAGER`.
    HiringManager,
    /// `COORDINATOR`.
    Coordinator,
    /// `SOURCER`.
    Sourcer,
    /// `INTERVIEWER`.
    Interviewer,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    HiringTeamRole {
        Recruiter = "RECRUITER",
        HiringManager = "HIRING_MANAGER",
        Coordinator = "COORDINATOR",
        Sourcer = "SOURCER",
        Interviewer = "INTERVIEWER",
    }
}
