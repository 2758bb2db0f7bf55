// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /integrations/{integration_id}/relink`.

use crate::runtime::record;

/// A link for an end user to open.
///
/// In the answer of `POST /integrations/{integration_id}/relink`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionLink {
    /// The address that the end user is to open.
    pub link: String,
}

record! {
    ConnectionLink {
        required link,
    }
}
