// Written by `cargo xtask codegen` from `PostIntegrationsIntegrationIdRelink.body.link_type`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// Where the link will be opened.
///
/// From `PostIntegrationsIntegrationIdRelink.body.link_type` in the API description.
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
