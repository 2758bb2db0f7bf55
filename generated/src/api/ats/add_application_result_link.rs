// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/result-links`.

use super::{Ats, ResultLinkDetails, ResultLinkRemoteFields};
use crate::runtime::{
    BodyKind, Call, Method, Operation, endpoint, input, record, setters,
};

impl Ats {
    /// Adds a link to a result, such as that of a test, to an application.
    ///
    /// Adds a link with a label to the application in the connected system. `details` can add attributes of the
    /// result as pairs of key and value. Sending the same link again may show it twice. For a result that belongs to
    /// the person rather than to one application there is
    /// [`POST /ats/candidates/{candidate_id}/result-links`](crate::ats::Ats::add_candidate_result_link); results of
    /// orders are sent with `PUT /assessment/orders/{assessment_order_id}/result`.
    ///
    /// * `application_id` — The Kombo id of the application that the call acts on.
    /// * `label` — The words that the link is shown with.
    /// * `url` — The page with the result. A URL.
    ///
    /// `POST /ats/applications/{application_id}/result-links`, operation
    /// `PostAtsApplicationsApplicationIdResultLinks`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .add_application_result_link(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         "Example",
    ///         "https://www.example.com/page",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/applications/{application_id}/result-links")]
    #[doc(alias = "PostAtsApplicationsApplicationIdResultLinks")]
    pub fn add_application_result_link(
        &self,
        application_id: impl Into<String>,
        label: impl Into<String>,
        url: impl Into<String>,
    ) -> AddApplicationResultLink {
        let mut call = self.handle.call(&OPERATION);
        let application_id: String = application_id.into();
        call.path("application_id", &application_id);
        AddApplicationResultLink {
            call,
            body: Box::new(AddApplicationResultLinkBody::new(label, url)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsApplicationsApplicationIdResultLinks",
    method: Method::POST,
    path: "/ats/applications/{application_id}/result-links",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::add_application_result_link`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddApplicationResultLink {
    call: Call,
    body: Box<AddApplicationResultLinkBody>,
}

/// A link to show on the application.
///
/// In the request `POST /ats/applications/{application_id}/result-links`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddApplicationResultLinkBody {
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
    AddApplicationResultLinkBody {
        required label,
        required url,
        optional details,
        optional remote_fields,
    }
}

impl AddApplicationResultLinkBody {
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

setters! { AddApplicationResultLink, AddApplicationResultLinkBody:
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

input! { AddApplicationResultLinkBody {} }

endpoint! { AddApplicationResultLink => Data<()>, body }
