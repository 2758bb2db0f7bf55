// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}`.

use crate::runtime::record;

/// Who has connected the tool.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUser {
    /// The name of the company that connects its system.
    pub organization_name: String,
    /// The e-mail address of the person who connected the system.
    pub creator_email: Option<String>,
    /// Your own id for the company, as given when the connection link was created.
    pub origin_id: Option<String>,
}

record! {
    EndUser {
        required organization_name,
        nullable creator_email,
        nullable origin_id,
        shown ["origin_id"]
    }
}
