// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].remote_work_status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `remote_work_status`.
///
/// From `GetAtsJobs.response.data.results[].remote_work_status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobRemoteWorkStatus {
    /// `REMOTE`.
    Remote,
    /// `HYBRID`.
    Hybrid,
    /// `TEMPORARY`.
    Temporary,
    /// `ON_SITE`.
    OnSite,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    JobRemoteWorkStatus {
        Remote = "REMOTE",
        Hybrid = "HYBRID",
        Temporary = "TEMPORARY",
        OnSite = "ON_SITE",
    }
}
