// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/reject`.

use std::collections::BTreeMap;

use super::{Ats, TeamtailorFields, WorkableFields};
use crate::models;
use crate::runtime::{
    BodyKind, Call, Json, Method, Operation, endpoint, input, record, setters,
};

impl Ats {
    /// Rejects an application for a reason.
    ///
    /// Ends the application in the connected system. The reason is required and must be one of those that the system
    /// knows: `rejection_reason_id` is an id from
    /// [`GET /ats/rejection-reasons`](crate::ats::Ats::get_rejection_reasons). A `note` can say more.
    ///
    /// * `application_id` — The Kombo id of the application that the call acts on.
    /// * `rejection_reason_id` — The Kombo id of the reason, as
    ///   [`GET /ats/rejection-reasons`](crate::ats::Ats::get_rejection_reasons) lists it.
    ///
    /// `POST /ats/applications/{application_id}/reject`, operation `PostAtsApplicationsApplicationIdReject`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .reject_application("26vafvWSRmbhNcxJYqjCzuJg", "26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/applications/{application_id}/reject")]
    #[doc(alias = "PostAtsApplicationsApplicationIdReject")]
    pub fn reject_application(
        &self,
        application_id: impl Into<String>,
        rejection_reason_id: impl Into<String>,
    ) -> RejectApplication {
        let mut call = self.handle.call(&OPERATION);
        let application_id: String = application_id.into();
        call.path("application_id", &application_id);
        RejectApplication {
            call,
            body: Box::new(RejectApplicationBody::new(rejection_reason_id)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsApplicationsApplicationIdReject",
    method: Method::POST,
    path: "/ats/applications/{application_id}/reject",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Ats::reject_application`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct RejectApplication {
    call: Call,
    body: Box<RejectApplicationBody>,
}

/// Why the application is rejected.
///
/// In the request `POST /ats/applications/{application_id}/reject`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RejectApplicationBody {
    /// The Kombo id of the reason, as [`GET /ats/rejection-reasons`](crate::ats::Ats::get_rejection_reasons) lists
    /// it.
    pub rejection_reason_id: String,
    /// A note that explains the rejection.
    pub note: Option<String>,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<RejectionRemoteFields>,
}

record! {
    RejectApplicationBody {
        required rejection_reason_id,
        optional note,
        optional remote_fields,
        shown ["rejection_reason_id"]
    }
}

impl RejectApplicationBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(rejection_reason_id: impl Into<String>) -> Self {
        Self {
            rejection_reason_id: rejection_reason_id.into(),
            note: None,
            remote_fields: None,
        }
    }
}

setters! { RejectApplication, RejectApplicationBody:
    /// A note that explains the rejection.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: RejectionRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { RejectApplicationBody {} }

endpoint! { RejectApplication => Data<()>, body }

/// Fields that only single tools take, by tool.
///
/// In the request `POST /ats/applications/{application_id}/reject`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RejectionRemoteFields {
    /// Fields that Greenhouse takes with a rejection: the email to the candidate.
    pub greenhouse: Option<GreenhouseRejectionFields>,
    /// What only Teamtailor takes.
    pub teamtailor: Option<TeamtailorFields>,
    /// What only Workable takes.
    pub workable: Option<WorkableFields>,
    /// What only the third version of the Greenhouse API takes.
    pub greenhousev3: Option<GreenhouseV3RejectionFields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    RejectionRemoteFields {
        optional greenhouse,
        optional teamtailor,
        optional workable,
        optional greenhousev3,
        ..extra
    }
}

impl RejectionRemoteFields {
    /// Fields that Greenhouse takes with a rejection: the email to the candidate.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseRejectionFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// What only Teamtailor takes.
    #[inline]
    pub fn teamtailor(mut self, teamtailor: TeamtailorFields) -> Self {
        self.teamtailor = Some(teamtailor);
        self
    }

    /// What only Workable takes.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }

    /// What only the third version of the Greenhouse API takes.
    #[inline]
    pub fn greenhousev3(mut self, greenhousev3: GreenhouseV3RejectionFields) -> Self {
        self.greenhousev3 = Some(greenhousev3);
        self
    }
}

input! { RejectionRemoteFields {} }

/// Fields that Greenhouse takes with a rejection: the email to the candidate.
///
/// In the request `POST /ats/applications/{application_id}/reject`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseRejectionFields {
    /// The e-mail that Greenhouse sends to the candidate, in Greenhouse's own form.
    pub rejection_email: Option<Json>,
    /// Headers that are sent to Greenhouse along with the request.
    pub post_headers: Option<models::GreenhousePostHeaders>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    GreenhouseRejectionFields {
        optional rejection_email,
        optional post_headers,
        ..extra
    }
}

impl GreenhouseRejectionFields {
    /// The e-mail that Greenhouse sends to the candidate, in Greenhouse's own form.
    pub fn rejection_email(mut self, rejection_email: impl Into<Json>) -> Self {
        self.rejection_email = Some(rejection_email.into());
        self
    }

    /// Headers that are sent to Greenhouse along with the request.
    #[inline]
    pub fn post_headers(mut self, post_headers: models::GreenhousePostHeaders) -> Self {
        self.post_headers = Some(post_headers);
        self
    }
}

input! { GreenhouseRejectionFields {} }

/// What only the third version of the Greenhouse API takes.
///
/// In the request `POST /ats/applications/{application_id}/reject`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GreenhouseV3RejectionFields {
    /// The e-mail that Greenhouse sends to the candidate, in Greenhouse's own form.
    pub rejection_email: Option<Json>,
}

record! {
    GreenhouseV3RejectionFields {
        optional rejection_email,
    }
}

impl GreenhouseV3RejectionFields {
    /// The e-mail that Greenhouse sends to the candidate, in Greenhouse's own form.
    pub fn rejection_email(mut self, rejection_email: impl Into<Json>) -> Self {
        self.rejection_email = Some(rejection_email.into());
        self
    }
}

input! { GreenhouseV3RejectionFields {} }
