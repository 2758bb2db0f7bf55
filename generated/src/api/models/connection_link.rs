// Written by `cargo xtask codegen` from `PostIntegrationsIntegrationIdRelink.response.data`. Edits are lost.

use crate::runtime::record;

/// A link for an end user to open.
///
/// From `PostIntegrationsIntegrationIdRelink.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionLink {
    /// The address that the end user is to open.
    pub link: String,
}

record! {
    ConnectionLink {
        required link = "link",
    }
}
