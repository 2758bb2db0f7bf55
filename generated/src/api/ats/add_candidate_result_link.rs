// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates/{candidate_id}/result-links`.

use super::{Ats, ResultLinkDetails, ResultLinkRemoteFields};
use crate::runtime::{
    BodyKind, Call, Method, Operation, endpoint, input, record, setters,
};

impl Ats {
    /// Adds a link to a result, such as that of a test, to a candidate.
    ///
    /// Adds a labelled link to the candidate in the connected system. It takes the same body as
    /// [`POST /ats/applications/{application_id}/result-links`](crate::ats::Ats::add_application_result_link), which
    /// is the better choice when the result belongs to one application. A repeated call may add a second link.
    ///
    /// * `candidate_id` — The Kombo id of the candidate whose profile shows the link.
    /// * `label` — The words that the link is shown with.
    /// * `url` — The page with the result. A URL.
    ///
    /// `POST /ats/candidates/{candidate_id}/result-links`, operation `PostAtsCandidatesCandidateIdResultLinks`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .add_candidate_result_link(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         "Example",
    ///         "https://www.example.com/page",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/candidates/{candidate_id}/result-links")]
    #[doc(alias = "PostAtsCandidatesCandidateIdResultLinks")]
    pub fn add_candidate_result_link(
        &self,
        candidate_id: impl Into<String>,
        label: impl Into<String>,
        url: impl Into<String>,
    ) -> AddCandidateResultLink {
        let mut call = self.handle.call(&OPERATION);
        let candidate_id: String = candidate_id.into();
        call.path("candidate_id", &candidate_id);
        AddCandidateResultLink {
            call,
            body: Box::new(AddCandidateResultLinkBody::new(label, url)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsCandidatesCandidateIdResultLinks",
    method: Method::POST,
    path: "/ats/candidates/{candidate_id}/result-links",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::add_candidate_result_link`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddCandidateResultLink {
    call: Call,
    body: Box<AddCandidateResultLinkBody>,
}

/// A link to show on the candidate.
///
/// In the request `POST /ats/candidates/{candidate_id}/result-links`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCandidateResultLinkBody {
    /// The words that the link is shown with.
    pub label: String,
    /// The page with the result.
    ///
    /// A URL.
    pub url: String,
    /// Facts to keep with the link to the result, and how to name the fields that hold them.
    pub details: Option<ResultLinkDetails>,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<ResultLinkRemoteFields>,
}

record! {
    AddCandidateResultLinkBody {
        required label,
        required url,
        optional details,
        optional remote_fields,
    }
}

impl AddCandidateResultLinkBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            url: url.into(),
            details: None,
            remote_fields: None,
        }
    }
}

setters! { AddCandidateResultLink, AddCandidateResultLinkBody:
    /// Facts to keep with the link to the result, and how to name the fields that hold them.
    #[inline]
    pub fn details(mut self, details: ResultLinkDetails) -> Self {
        self.details = Some(details);
        self
    }

    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: ResultLinkRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { AddCandidateResultLinkBody {} }

endpoint! { AddCandidateResultLink => Data<()>, body }
