// Written by `cargo xtask codegen` from `PostAtsCandidates.body.candidate.additional_email_addresses[].type`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the address is private, for work or neither.
///
/// From `PostAtsCandidates.body.candidate.additional_email_addresses[].type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactType {
    /// Private.
    ///
    /// On the wire: `PERSONAL`.
    Personal,
    /// At work.
    ///
    /// On the wire: `WORK`.
    Work,
    /// Neither private nor at work, or not known.
    ///
    /// On the wire: `OTHER`.
    Other,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ContactType {
        Personal = "PERSONAL",
        Work = "WORK",
        Other = "OTHER",
    }
}
