// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use crate::runtime::{Unrecognized, open_enum};

/// How the application has ended, if it has.
///
/// In the answer of `GET /ats/applications`.
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
