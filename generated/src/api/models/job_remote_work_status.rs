// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].remote_work_status`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the work can be done from elsewhere.
///
/// From `GetAtsJobs.response.data.results[].remote_work_status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobRemoteWorkStatus {
    /// From anywhere.
    ///
    /// On the wire: `REMOTE`.
    Remote,
    /// Partly at the place of work.
    ///
    /// On the wire: `HYBRID`.
    Hybrid,
    /// From anywhere for a time.
    ///
    /// On the wire: `TEMPORARY`.
    Temporary,
    /// At the place of work.
    ///
    /// On the wire: `ON_SITE`.
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
