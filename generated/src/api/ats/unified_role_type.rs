// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].hiring_team[].job_roles[].unified_type`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `unified_type`.
///
/// From `GetAtsJobs.response.data.results[].hiring_team[].job_roles[].unified_type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnifiedRoleType {
    /// `HIRING_MANAGER`.
    HiringManager,
    /// `RECRUITER`.
    Recruiter,
    /// `COORDINATOR`.
    Coordinator,
    /// `SOURCER`.
    Sourcer,
    /// `INTERVIEWER`.
    Interviewer,
    /// `ADMIN`.
    Admin,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    UnifiedRoleType {
        HiringManager = "HIRING_MANAGER",
        Recruiter = "RECRUITER",
        Coordinator = "COORDINATOR",
        Sourcer = "SOURCER",
        Interviewer = "INTERVIEWER",
        Admin = "ADMIN",
    }
}
