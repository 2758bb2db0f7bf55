// Written by `cargo xtask codegen` from `PutAtsApplicationsApplicationIdStage.body.remote_fields.workable`. Edits are lost.

use std::collections::BTreeMap;

use crate::runtime::{Json, input, record};

/// What only Workable takes.
///
/// From `PutAtsApplicationsApplicationIdStage.body.remote_fields.workable` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkableFields {
    /// The id of the Workable user in whose name it is done.
    pub on_behalf_of_user_remote_id: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    WorkableFields {
        optional on_behalf_of_user_remote_id = "on_behalf_of_user_remote_id",
        ..extra
    }
}

impl WorkableFields {
    /// The id of the Workable user in whose name it is done.
    pub fn on_behalf_of_user_remote_id(
        mut self,
        on_behalf_of_user_remote_id: impl Into<String>,
    ) -> Self {
        self.on_behalf_of_user_remote_id = Some(on_behalf_of_user_remote_id.into());
        self
    }
}

input! { WorkableFields {} }
