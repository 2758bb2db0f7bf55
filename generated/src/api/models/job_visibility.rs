// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/jobs`.

use crate::runtime::{Unrecognized, open_enum};

/// Who is meant to see the job, from everybody down to those who are involved in the hiring.
///
/// Another value of the connected system is passed through.
///
/// In the answer of `GET /ats/jobs`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobVisibility {
    /// Everybody can find it.
    ///
    /// On the wire: `PUBLIC`.
    Public,
    /// Only people within the company can see it.
    ///
    /// On the wire: `INTERNAL`.
    Internal,
    /// Only those who have the address can see it.
    ///
    /// On the wire: `UNLISTED`.
    Unlisted,
    /// Only a few people within the company may see it.
    ///
    /// On the wire: `CONFIDENTIAL`.
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
