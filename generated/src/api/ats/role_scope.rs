// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the role holds in the whole system or in single jobs.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleScope {
    /// The role holds in the whole system.
    ///
    /// On the wire: `SYSTEM`.
    System,
    /// The role holds in single jobs.
    ///
    /// On the wire: `JOB`.
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
