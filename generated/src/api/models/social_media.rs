// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/applications`.

use crate::runtime::record;

/// A profile of a candidate on a social network or a website of theirs.
///
/// In the answer of `GET /ats/applications`.
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
        optional link,
        optional r#type = "type",
        optional username,
    }
}
