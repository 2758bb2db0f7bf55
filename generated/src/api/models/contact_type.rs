// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the address is private, for work or neither.
///
/// In the request `POST /ats/candidates`.
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
