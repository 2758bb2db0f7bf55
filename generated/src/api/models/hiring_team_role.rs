// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use crate::runtime::{Unrecognized, open_enum};

/// What somebody does in the hiring team of a job.
///
/// In the answer of `GET /ats/jobs`.
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
