// Written by `cargo xtask codegen` from `POST /force-sync`, operation `PostForceSync`. Edits are lost.

use super::IntegrationGeneral;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl IntegrationGeneral {
    /// Calls `POST /force-sync`, operation `PostForceSync`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::general::SyncType;
    ///
    /// let triggered_sync = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .general()
    ///     .trigger_sync()
    ///     .r#type(SyncType::Full)
    ///     .await?;
    /// println!("{triggered_sync:?}");
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn trigger_sync(&self) -> TriggerSync {
        let call = self.handle.call(&OPERATION);
        TriggerSync {
            call,
            body: Box::new(TriggerSyncBody::default()),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostForceSync",
    method: Method::POST,
    path: "/force-sync",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`IntegrationGeneral::trigger_sync`] makes; awaiting it gives `TriggeredSync`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct TriggerSync {
    call: Call,
    body: Box<TriggerSyncBody>,
}

endpoint! { TriggerSync => Data<TriggeredSync>, body }

impl TriggerSync {
    /// Sets `type`: `FULL` when not given.
    pub fn r#type(mut self, r#type: impl Into<SyncType>) -> Self {
        self.body.r#type = Some(r#type.into());
        self
    }
}

/// What stands at `PostForceSync.body`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TriggerSyncBody {
    /// `type`: `FULL` when not given.
    pub r#type: Option<SyncType>,
}

record! {
    TriggerSyncBody {
        optional r#type = "type",
    }
}

impl TriggerSyncBody {
    /// Sets `type`: `FULL` when not given.
    pub fn r#type(mut self, r#type: impl Into<SyncType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// A value of `type`.
///
/// From `PostForceSync.body.type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncType {
    /// `FULL`.
    Full,
    /// `DELTA`.
    Delta,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    SyncType {
        Full = "FULL",
        Delta = "DELTA",
    }
}

/// What stands at `PostForceSync.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggeredSync {
    /// `already_queued`.
    pub already_queued: bool,
    /// `sync_id`.
    pub sync_id: String,
    /// `type`.
    pub r#type: SyncType,
}

record! {
    TriggeredSync {
        required already_queued = "already_queued",
        required sync_id = "sync_id",
        required r#type = "type",
    }
}
