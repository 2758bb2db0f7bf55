// Written by `cargo xtask codegen` from `GetAtsJobs.response.data.results[].visibility`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `visibility`.
///
/// From `GetAtsJobs.response.data.results[].visibility` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobVisibility {
    /// `PUBLIC`.
    Public,
    /// `INTERNAL`.
    Internal,
    /// `UNLISTED`.
    Unlisted,
    /// `CONFIDENTIAL`.
    Confidential,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    JobVisibility {
        Public = "PUBLIC",
        Internal = "INTERNAL",
        Unlisted = "UNLISTED",
        Confidential = "CONFIDENTIAL",
    }
}
