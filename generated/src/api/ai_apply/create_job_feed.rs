// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ai-apply/job-feeds`.

use super::{AiApply, PostingSource};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl AiApply {
    /// Creates a job feed.
    ///
    /// Fill it by
    /// [`POST /ai-apply/job-feeds/{job_feed_id}/bulk-import`](crate::ai_apply::AiApply::import_job_postings), with
    /// the `id` of the answer as `job_feed_id`.
    ///
    /// * `label` — The name that the new job feed is to have. At least 1 character.
    ///
    /// `POST /ai-apply/job-feeds`, operation `PostAiApplyJobFeeds`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let posting_source = kombo.ai_apply().create_job_feed("Example").await?;
    /// println!("{}", posting_source.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ai-apply/job-feeds")]
    #[doc(alias = "PostAiApplyJobFeeds")]
    pub fn create_job_feed(&self, label: impl Into<String>) -> CreateJobFeed {
        let call = self.handle.call(&OPERATION);
        CreateJobFeed {
            call,
            body: Box::new(CreateJobFeedBody::new(label)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAiApplyJobFeeds",
    method: Method::POST,
    path: "/ai-apply/job-feeds",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::create_job_feed`] makes; awaiting it gives
/// [`PostingSource`](crate::ai_apply::PostingSource).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateJobFeed {
    call: Call,
    body: Box<CreateJobFeedBody>,
}

/// A job feed to create.
///
/// In the request `POST /ai-apply/job-feeds`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateJobFeedBody {
    /// The name that the new job feed is to have.
    ///
    /// At least 1 character.
    pub label: String,
}

record! {
    CreateJobFeedBody {
        required label,
    }
}

impl CreateJobFeedBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into() }
    }
}

endpoint! { CreateJobFeed => Data<PostingSource>, body }
