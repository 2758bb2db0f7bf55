// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the work can be done from elsewhere.
///
/// In the answer of `GET /ats/jobs`.
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
