// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/custom/avionte/synced-jobs`.

use super::Custom;
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Custom {
    /// Adds a job to those that Kombo syncs from Avionté.
    ///
    /// The job is named by its id in Avionté, which has only digits. Take it out again with
    /// [`DELETE /ats/custom/avionte/synced-jobs/{job_remote_id}`](crate::custom::Custom::delete_avionte_synced_job).
    /// Synced jobs are listed by `GET /ats/jobs`.
    ///
    /// * `job_remote_id` — The job's id in Avionté.
    ///
    /// `POST /ats/custom/avionte/synced-jobs`, operation `PostAtsCustomAvionteSyncedJobs`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .custom()
    ///     .create_avionte_synced_job("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/custom/avionte/synced-jobs")]
    #[doc(alias = "PostAtsCustomAvionteSyncedJobs")]
    pub fn create_avionte_synced_job(
        &self,
        job_remote_id: impl Into<String>,
    ) -> CreateAvionteSyncedJob {
        let call = self.handle.call(&OPERATION);
        CreateAvionteSyncedJob {
            call,
            body: Box::new(CreateAvionteSyncedJobBody::new(job_remote_id)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsCustomAvionteSyncedJobs",
    method: Method::POST,
    path: "/ats/custom/avionte/synced-jobs",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Custom::create_avionte_synced_job`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateAvionteSyncedJob {
    call: Call,
    body: Box<CreateAvionteSyncedJobBody>,
}

/// The job to sync.
///
/// In the request `POST /ats/custom/avionte/synced-jobs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAvionteSyncedJobBody {
    /// The job's id in Avionté.
    pub job_remote_id: String,
}

record! {
    CreateAvionteSyncedJobBody {
        required job_remote_id,
        shown ["job_remote_id"]
    }
}

impl CreateAvionteSyncedJobBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(job_remote_id: impl Into<String>) -> Self {
        Self {
            job_remote_id: job_remote_id.into(),
        }
    }
}

endpoint! { CreateAvionteSyncedJob => Data<()>, body }
