// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /force-sync`.

use super::IntegrationGeneral;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, input, open_enum, record,
    setters,
};

impl IntegrationGeneral {
    /// Queues a sync of the integration's data.
    ///
    /// In a sync Kombo reads the connected system's data again, all of it (`FULL`) or the changes (`DELTA`). The
    /// answer comes when the sync is queued, not when it is done; if one was in the queue already, `already_queued`
    /// is true. The webhook `data-changed` tells later in which models data has changed.
    ///
    /// `POST /force-sync`, operation `PostForceSync`.
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
    #[doc(alias = "POST /force-sync")]
    #[doc(alias = "PostForceSync")]
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

/// The request that [`IntegrationGeneral::trigger_sync`] makes; awaiting it gives
/// [`TriggeredSync`](crate::general::TriggeredSync).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct TriggerSync {
    call: Call,
    body: Box<TriggerSyncBody>,
}

/// Which sync to queue.
///
/// In the request `POST /force-sync`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TriggerSyncBody {
    /// Whether to read everything or only what has changed.
    ///
    /// `FULL` when not given.
    pub r#type: Option<SyncType>,
}

record! {
    TriggerSyncBody {
        optional r#type = "type",
    }
}

setters! { TriggerSync, TriggerSyncBody:
    /// Whether to read everything or only what has changed.
    ///
    /// `FULL` when not given.
    pub fn r#type(mut self, r#type: impl Into<SyncType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

input! { TriggerSyncBody {} }

endpoint! { TriggerSync => Data<TriggeredSync>, body }

/// Whether to read everything or only what has changed.
///
/// In the request `POST /force-sync`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncType {
    /// A sync that reads everything.
    ///
    /// On the wire: `FULL`.
    Full,
    /// A sync that reads what has changed.
    ///
    /// On the wire: `DELTA`.
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

/// The sync that stands in the queue.
///
/// In the answer of `POST /force-sync`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggeredSync {
    /// Whether a sync of this integration was already queued when the request arrived.
    pub already_queued: bool,
    /// What tells this sync from other runs.
    pub sync_id: String,
    /// Whether the queued sync reads everything or only changes.
    pub r#type: SyncType,
}

record! {
    TriggeredSync {
        required already_queued,
        required sync_id,
        required r#type = "type",
        shown ["sync_id"]
    }
}
