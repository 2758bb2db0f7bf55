// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /integrations/{integration_id}/relink`.

use crate::runtime::{Unrecognized, open_enum};

/// Where the link will be opened.
///
/// In the request `POST /integrations/{integration_id}/relink`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionLinkType {
    /// A link for a page of your own application, which shows the flow.
    ///
    /// On the wire: `EMBEDDED`.
    Embedded,
    /// A link that can be handed to somebody, who opens it by itself.
    ///
    /// On the wire: `MAGIC_LINK`.
    MagicLink,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ConnectionLinkType {
        Embedded = "EMBEDDED",
        MagicLink = "MAGIC_LINK",
    }
}
