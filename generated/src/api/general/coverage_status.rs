// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether Kombo supports this model, field, action or feature for the tool.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoverageStatus {
    /// Kombo supports it for this tool.
    ///
    /// On the wire: `SUPPORTED`.
    Supported,
    /// The tool cannot do it.
    ///
    /// On the wire: `UNSUPPORTED`.
    Unsupported,
    /// Kombo does not support it for this tool yet.
    ///
    /// On the wire: `NOT_IMPLEMENTED`.
    NotImplemented,
    /// Nothing is known about it.
    ///
    /// On the wire: `UNKNOWN`.
    Unknown,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    CoverageStatus {
        Supported = "SUPPORTED",
        Unsupported = "UNSUPPORTED",
        NotImplemented = "NOT_IMPLEMENTED",
        Unknown = "UNKNOWN",
    }
}
