// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use crate::runtime::{Unrecognized, open_enum};

/// What it corresponds to in Kombo's list, where it corresponds to anything.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnifiedRoleType {
    /// Decides on who is hired.
    ///
    /// On the wire: `HIRING_MANAGER`.
    HiringManager,
    /// Looks after the applicants of the job.
    ///
    /// On the wire: `RECRUITER`.
    Recruiter,
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
    /// Administers the system.
    ///
    /// On the wire: `ADMIN`.
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
