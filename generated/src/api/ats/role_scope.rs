// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].hiring_team[].job_roles[].scope`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `scope`.
///
/// From `GetAtsJobs.response.data.results[].hiring_team[].job_roles[].scope` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleScope {
    /// `SYSTEM`.
    System,
    /// `JOB`.
    Job,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    RoleScope {
        System = "SYSTEM",
        Job = "JOB",
    }
}
