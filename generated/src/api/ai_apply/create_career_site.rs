// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ai-apply/career-sites`.

use super::{AiApply, PostingSource};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl AiApply {
    /// Creates a career site.
    ///
    /// The `id` of the answer is the `career_site_id` that
    /// [`POST /ai-apply/postings`](crate::ai_apply::AiApply::create_posting) needs. Lines of a job feed name their
    /// career site by its label instead.
    ///
    /// * `label` — The name that the new career site is to have.
    ///
    /// `POST /ai-apply/career-sites`, operation `PostAiApplyCareerSites`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let posting_source = kombo.ai_apply().create_career_site("Example").await?;
    /// println!("{}", posting_source.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ai-apply/career-sites")]
    #[doc(alias = "PostAiApplyCareerSites")]
    pub fn create_career_site(&self, label: impl Into<String>) -> CreateCareerSite {
        let call = self.handle.call(&OPERATION);
        CreateCareerSite {
            call,
            body: Box::new(CreateCareerSiteBody::new(label)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAiApplyCareerSites",
    method: Method::POST,
    path: "/ai-apply/career-sites",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::create_career_site`] makes; awaiting it gives
/// [`PostingSource`](crate::ai_apply::PostingSource).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateCareerSite {
    call: Call,
    body: Box<CreateCareerSiteBody>,
}

/// A career site to create.
///
/// In the request `POST /ai-apply/career-sites`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCareerSiteBody {
    /// The name that the new career site is to have.
    pub label: String,
}

record! {
    CreateCareerSiteBody {
        required label,
    }
}

impl CreateCareerSiteBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into() }
    }
}

endpoint! { CreateCareerSite => Data<PostingSource>, body }
