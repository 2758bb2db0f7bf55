// Written by `cargo xtask codegen` from `PutAtsApplicationsApplicationIdStage.body.remote_fields.workable`. Edits are lost.

use crate::runtime::record;

/// The `workable` of a [`StageRemoteFields`](super::StageRemoteFields).
///
/// From `PutAtsApplicationsApplicationIdStage.body.remote_fields.workable` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkableFields {
    /// `on_behalf_of_user_remote_id`.
    pub on_behalf_of_user_remote_id: Option<String>,
}

record! {
    WorkableFields {
        optional on_behalf_of_user_remote_id = "on_behalf_of_user_remote_id",
    }
}

impl WorkableFields {
    /// Sets `on_behalf_of_user_remote_id`.
    pub fn on_behalf_of_user_remote_id(
        mut self,
        on_behalf_of_user_remote_id: impl Into<String>,
    ) -> Self {
        self.on_behalf_of_user_remote_id = Some(on_behalf_of_user_remote_id.into());
        self
    }
}
