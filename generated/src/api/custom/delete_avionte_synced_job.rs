// Written by `cargo xtask codegen`. Edits are lost.
// From `DELETE /ats/custom/avionte/synced-jobs/{job_remote_id}`.

use super::Custom;
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Custom {
    /// Takes a job out of those that Kombo syncs from Avionté.
    ///
    /// Undoes [`POST /ats/custom/avionte/synced-jobs`](crate::custom::Custom::create_avionte_synced_job) for the job
    /// with that id in Avionté.
    ///
    /// * `job_remote_id` — The id that Avionté gives to the job that is no longer to be synced.
    ///
    /// `DELETE /ats/custom/avionte/synced-jobs/{job_remote_id}`, operation
    /// `DeleteAtsCustomAvionteSyncedJobsJobRemoteId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .delete_avionte_synced_job("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /ats/custom/avionte/synced-jobs/{job_remote_id}")]
    #[doc(alias = "DeleteAtsCustomAvionteSyncedJobsJobRemoteId")]
    pub fn delete_avionte_synced_job(
        &self,
        job_remote_id: impl Into<String>,
    ) -> DeleteAvionteSyncedJob {
        let mut call = self.handle.call(&OPERATION);
        let job_remote_id: String = job_remote_id.into();
        call.path("job_remote_id", &job_remote_id);
        DeleteAvionteSyncedJob { call }
    }
}

static OPERATION: Operation = Operation {
    id: "DeleteAtsCustomAvionteSyncedJobsJobRemoteId",
    method: Method::DELETE,
    path: "/ats/custom/avionte/synced-jobs/{job_remote_id}",
    body: BodyKind::Empty,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Custom::delete_avionte_synced_job`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteAvionteSyncedJob {
    call: Call,
}

endpoint! { DeleteAvionteSyncedJob => Data<()> }
