// Written by `cargo xtask codegen` from `POST /ai-apply/job-feeds/{job_feed_id}/bulk-import`, operation `postAiApplyJobFeedsBulkImport`. Edits are lost.

use super::{AiApply, PostingLocation};
use crate::runtime::{
    BodyKind, Call, IntoNullable, IntoRecords, Method, Operation, endpoint, record,
};

impl AiApply {
    /// Calls `POST /ai-apply/job-feeds/{job_feed_id}/bulk-import`, operation `postAiApplyJobFeedsBulkImport`.
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

/// The request that [`AiApply::import_job_postings`] makes; awaiting it gives `JobPostingImport`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ImportJobPostings {
    call: Call,
}

endpoint! { ImportJobPostings => Data<JobPostingImport> }

/// What stands at `postAiApplyJobFeedsBulkImport.body[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobPostingImportLine {
    /// `url`: a URL.
    pub url: String,
    /// `career_site_label`.
    pub career_site_label: String,
    /// `job_code`.
    pub job_code: Option<String>,
    /// `location`.
    pub location: Option<Option<PostingLocation>>,
}

record! {
    JobPostingImportLine {
        required url = "url",
        required career_site_label = "career_site_label",
        optional job_code = "job_code",
        double location = "location",
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

    /// Sets `job_code`.
    pub fn job_code(mut self, job_code: impl Into<String>) -> Self {
        self.job_code = Some(job_code.into());
        self
    }

    /// Sets `location`.
    pub fn location(mut self, location: impl IntoNullable<PostingLocation>) -> Self {
        self.location = Some(location.into_nullable());
        self
    }
}

/// What stands at `postAiApplyJobFeedsBulkImport.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobPostingImport {
    /// `created`.
    pub created: i64,
    /// `processed`.
    pub processed: i64,
    /// `archived`.
    pub archived: i64,
}

record! {
    JobPostingImport {
        required created = "created",
        required processed = "processed",
        required archived = "archived",
    }
}
