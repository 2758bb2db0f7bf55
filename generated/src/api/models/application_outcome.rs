// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].outcome`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `outcome`.
///
/// From `GetAtsApplications.response.data.results[].outcome` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationOutcome {
    /// `PENDING`.
    Pending,
    /// `HIRED`.
    Hired,
    /// `DECLINED`.
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
