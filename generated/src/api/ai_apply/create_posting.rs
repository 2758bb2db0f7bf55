// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ai-apply/postings`.

use super::{AiApply, Posting, PostingLocation};
use crate::runtime::{
    BodyKind, Call, IntoNullable, Method, Operation, endpoint, input, record, setters,
};

impl AiApply {
    /// Registers the posting at a URL.
    ///
    /// `url` is the page of the job, and the career site must exist already. Applications can be made once
    /// `availability` is `APPLYABLE`; as long as it is `PENDING`, wait for the webhook
    /// `ai-apply-job-posting-status-updated` or look again with
    /// [`GET /ai-apply/postings`](crate::ai_apply::AiApply::get_postings). For many postings there is
    /// [`POST /ai-apply/job-feeds/{job_feed_id}/bulk-import`](crate::ai_apply::AiApply::import_job_postings).
    ///
    /// * `url` — The page on which the job is posted, over HTTP or HTTPS. A URL.
    /// * `career_site_id` — The career site that the posting is on, an `id` of
    ///   [`GET /ai-apply/career-sites`](crate::ai_apply::AiApply::get_career_sites).
    ///
    /// `POST /ai-apply/postings`, operation `PostAiApplyPostings`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let posting = kombo
    ///     .ai_apply()
    ///     .create_posting("https://www.example.com/page", "26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{}", posting.url);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ai-apply/postings")]
    #[doc(alias = "PostAiApplyPostings")]
    pub fn create_posting(
        &self,
        url: impl Into<String>,
        career_site_id: impl Into<String>,
    ) -> CreatePosting {
        let call = self.handle.call(&OPERATION);
        CreatePosting {
            call,
            body: Box::new(CreatePostingBody::new(url, career_site_id)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAiApplyPostings",
    method: Method::POST,
    path: "/ai-apply/postings",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::create_posting`] makes; awaiting it gives [`Posting`](crate::ai_apply::Posting).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreatePosting {
    call: Call,
    body: Box<CreatePostingBody>,
}

/// A posting to register.
///
/// In the request `POST /ai-apply/postings`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePostingBody {
    /// The page on which the job is posted, over HTTP or HTTPS.
    ///
    /// A URL.
    pub url: String,
    /// The code by which the company itself tells the job from others.
    pub job_code: Option<String>,
    /// Where the job of a posting is.
    pub location: Option<Option<PostingLocation>>,
    /// The career site that the posting is on, an `id` of
    /// [`GET /ai-apply/career-sites`](crate::ai_apply::AiApply::get_career_sites).
    pub career_site_id: String,
}

record! {
    CreatePostingBody {
        required url,
        optional job_code,
        optional_nullable location,
        required career_site_id,
        shown ["career_site_id"]
    }
}

impl CreatePostingBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(url: impl Into<String>, career_site_id: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            job_code: None,
            location: None,
            career_site_id: career_site_id.into(),
        }
    }
}

setters! { CreatePosting, CreatePostingBody:
    /// The code by which the company itself tells the job from others.
    pub fn job_code(mut self, job_code: impl Into<String>) -> Self {
        self.job_code = Some(job_code.into());
        self
    }

    /// Where the job of a posting is.
    ///
    /// `None` sends null.
    pub fn location(mut self, location: impl IntoNullable<PostingLocation>) -> Self {
        self.location = Some(location.into_nullable());
        self
    }
}

input! { CreatePostingBody {} }

endpoint! { CreatePosting => Data<Posting>, body }
