// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].candidate.social_media[]`. Edits are lost.

use crate::runtime::record;

/// An entry of the `social_media` of an `ApplicationCandidate`.
///
/// From `GetAtsApplications.response.data.results[].candidate.social_media[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SocialMedia {
    /// `link`.
    pub link: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `username`.
    pub username: Option<String>,
}

record! {
    SocialMedia {
        optional link = "link",
        optional r#type = "type",
        optional username = "username",
    }
}
