// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].hiring_team[].hiring_team_roles[]`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// What somebody does in the hiring team of a job.
///
/// From `GetAtsJobs.response.data.results[].hiring_team[].hiring_team_roles[]` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HiringTeamRole {
    /// Looks after the applicants of the job.
    ///
    /// On the wire: `RECRUITER`.
    Recruiter,
    /// Decides on who is hired.
    ///
    /// On the wire: `HIRING_MANAGER`.
    HiringManager,
    /// Arranges interviews and the like.
    ///
    /// On the wire: `COORDINATOR`.
    Coordinator,
    /// Looks for candidates.
    ///
    /// On the wire: `SOURCER`.
    Sourcer,
    /// Interviews candidates.
    ///
    /// On the wire: `INTERVIEWER`.
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
