// Written by `cargo xtask codegen` from `GetAtsApplications.response.data.results[].candidate.social_media[]`. Edits are lost.

use crate::runtime::record;

/// A profile of a candidate on a social network or a website of theirs.
///
/// From `GetAtsApplications.response.data.results[].candidate.social_media[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SocialMedia {
    /// The address of the candidate's profile.
    pub link: Option<String>,
    /// What network or site the profile is on.
    pub r#type: Option<String>,
    /// The candidate's name on the network.
    pub username: Option<String>,
}

record! {
    SocialMedia {
        optional link = "link",
        optional r#type = "type",
        optional username = "username",
    }
}
