// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ai-apply/job-feeds/{job_feed_id}/bulk-import`.

use super::{AiApply, PostingLocation};
use crate::runtime::{
    BodyKind, Call, IntoNullable, IntoRecords, Method, Operation, endpoint, input, record,
};

impl AiApply {
    /// Imports the postings of a job feed.
    ///
    /// The body is NDJSON, one JSON object for each posting on a line of its own. The call lasts as long as the
    /// import and answers with three counts.
    ///
    /// The body may have up to 35 MB, and an import may take up to 5 minutes: allow for that in the timeout of the
    /// request. An import that takes longer fails with `AI_APPLY.JOB_FEED_IMPORT_TIMED_OUT`. A feed has one import at
    /// a time; a second one fails with `AI_APPLY.JOB_FEED_IMPORT_ALREADY_RUNNING` and can be tried again once the
    /// first has ended.
    ///
    /// An import can archive postings too: `archived` counts them, and a posting that has left its feed has
    /// `REMOVED_FROM_JOB_FEED` as its `archived_reason`.
    ///
    /// * `job_feed_id` — The id of the job feed that the postings are written to, as
    ///   [`GET /ai-apply/job-feeds`](crate::ai_apply::AiApply::get_job_feeds) lists it.
    ///
    /// `POST /ai-apply/job-feeds/{job_feed_id}/bulk-import`, operation `postAiApplyJobFeedsBulkImport`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::ai_apply::JobPostingImportLine;
    ///
    /// let job_posting_import = kombo
    ///     .ai_apply()
    ///     .import_job_postings(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         [JobPostingImportLine::new("https://www.example.com/page", "Example")],
    ///     )
    ///     .await?;
    /// println!("{job_posting_import:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ai-apply/job-feeds/{job_feed_id}/bulk-import")]
    #[doc(alias = "postAiApplyJobFeedsBulkImport")]
    pub fn import_job_postings(
        &self,
        job_feed_id: impl Into<String>,
        lines: impl IntoRecords<JobPostingImportLine>,
    ) -> ImportJobPostings {
        let mut call = self.handle.call(&OPERATION);
        let job_feed_id: String = job_feed_id.into();
        call.path("job_feed_id", &job_feed_id);
        call.json_lines(lines);
        ImportJobPostings { call }
    }
}

static OPERATION: Operation = Operation {
    id: "postAiApplyJobFeedsBulkImport",
    method: Method::POST,
    path: "/ai-apply/job-feeds/{job_feed_id}/bulk-import",
    body: BodyKind::JsonLines,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::import_job_postings`] makes; awaiting it gives
/// [`JobPostingImport`](crate::ai_apply::JobPostingImport).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ImportJobPostings {
    call: Call,
}

endpoint! { ImportJobPostings => Data<JobPostingImport> }

/// A posting as a line of a job feed.
///
/// In the request `POST /ai-apply/job-feeds/{job_feed_id}/bulk-import`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobPostingImportLine {
    /// The page on which the job of the line is posted.
    ///
    /// A URL.
    pub url: String,
    /// The label of the career site that the imported posting belongs to.
    pub career_site_label: String,
    /// The code by which the company itself tells the job from others.
    pub job_code: Option<String>,
    /// Where the job of the line is.
    pub location: Option<Option<PostingLocation>>,
}

record! {
    JobPostingImportLine {
        required url,
        required career_site_label,
        optional job_code,
        optional_nullable location,
    }
}

impl JobPostingImportLine {
    /// With what is required; the rest is left out until it is set.
    pub fn new(url: impl Into<String>, career_site_label: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            career_site_label: career_site_label.into(),
            job_code: None,
            location: None,
        }
    }

    /// The code by which the company itself tells the job from others.
    pub fn job_code(mut self, job_code: impl Into<String>) -> Self {
        self.job_code = Some(job_code.into());
        self
    }

    /// Where the job of the line is.
    ///
    /// `None` sends null.
    pub fn location(mut self, location: impl IntoNullable<PostingLocation>) -> Self {
        self.location = Some(location.into_nullable());
        self
    }
}

input! { JobPostingImportLine {} }

/// What an import did to the postings of a job feed.
///
/// In the answer of `POST /ai-apply/job-feeds/{job_feed_id}/bulk-import`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobPostingImport {
    /// How many postings the import added to the job feed.
    pub created: i64,
    /// How many lines were taken in.
    pub processed: i64,
    /// How many postings of the job feed the import archived.
    pub archived: i64,
}

record! {
    JobPostingImport {
        required created,
        required processed,
        required archived,
    }
}
