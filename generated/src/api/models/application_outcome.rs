// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].outcome`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// How the application has ended, if it has.
///
/// From `GetAtsApplications.response.data.results[].outcome` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationOutcome {
    /// Nothing is decided yet.
    ///
    /// On the wire: `PENDING`.
    Pending,
    /// The candidate was hired.
    ///
    /// On the wire: `HIRED`.
    Hired,
    /// The candidate was rejected, or has withdrawn.
    ///
    /// On the wire: `DECLINED`.
    Declined,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ApplicationOutcome {
        Pending = "PENDING",
        Hired = "HIRED",
        Declined = "DECLINED",
    }
}
