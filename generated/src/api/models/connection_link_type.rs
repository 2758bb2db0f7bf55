// Written by `cargo xtask codegen` from `PostIntegrationsIntegrationIdRelink.body.link_type`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `link_type`.
///
/// From `PostIntegrationsIntegrationIdRelink.body.link_type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionLinkType {
    /// `EMBEDDED`.
    Embedded,
    /// `MAGIC_LINK`.
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
