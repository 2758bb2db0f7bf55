// Written by `cargo xtask codegen` from `PostAtsApplicationsApplicationIdNotes.body.remote_fields.teamtailor`. Edits are lost.

use crate::runtime::record;

/// The `teamtailor` of a [`NoteRemoteFields`](super::NoteRemoteFields).
///
/// From `PostAtsApplicationsApplicationIdNotes.body.remote_fields.teamtailor` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamtailorFields {
    /// `user_id`.
    pub user_id: Option<String>,
}

record! {
    TeamtailorFields {
        optional user_id = "user_id",
    }
}

impl TeamtailorFields {
    /// Sets `user_id`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
