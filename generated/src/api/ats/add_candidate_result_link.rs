// Written by `cargo xtask codegen` from `POST /ats/candidates/{candidate_id}/result-links`, operation `PostAtsCandidatesCandidateIdResultLinks`. Edits are lost.

use super::{Ats, ResultLinkDetails, ResultLinkRemoteFields};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Ats {
    /// Calls `POST /ats/candidates/{candidate_id}/result-links`, operation `PostAtsCandidatesCandidateIdResultLinks`.
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

endpoint! { AddCandidateResultLink => Data<()>, body }

impl AddCandidateResultLink {
    /// Sets `details`.
    #[inline]
    pub fn details(mut self, details: ResultLinkDetails) -> Self {
        self.body.details = Some(details);
        self
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: ResultLinkRemoteFields) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `PostAtsCandidatesCandidateIdResultLinks.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCandidateResultLinkBody {
    /// `label`.
    pub label: String,
    /// `url`: a URL.
    pub url: String,
    /// `details`.
    pub details: Option<ResultLinkDetails>,
    /// `remote_fields`.
    pub remote_fields: Option<ResultLinkRemoteFields>,
}

record! {
    AddCandidateResultLinkBody {
        required label = "label",
        required url = "url",
        optional details = "details",
        optional remote_fields = "remote_fields",
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

    /// Sets `details`.
    #[inline]
    pub fn details(mut self, details: ResultLinkDetails) -> Self {
        self.details = Some(details);
        self
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: ResultLinkRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}
