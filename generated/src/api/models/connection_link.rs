// Written by `cargo xtask codegen` from `PostIntegrationsIntegrationIdRelink.response.data`. Edits are lost.

use crate::runtime::record;

/// What `POST /integrations/{integration_id}/relink` answers.
///
/// From `PostIntegrationsIntegrationIdRelink.response.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionLink {
    /// `link`: a URL.
    pub link: String,
}

record! {
    ConnectionLink {
        required link = "link",
    }
}
