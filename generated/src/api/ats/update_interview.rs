// Written by `cargo xtask codegen`. Edits are lost.
// From `PATCH /ats/applications/{application_id}/interviews`.

use super::{Ats, InterviewLocation};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Ats {
    /// Changes an interview of an application.
    ///
    /// In closed beta. `interview_id` says which interview is meant. All members of the body are required: send the
    /// interview as it is to be, including what stays the same.
    ///
    /// * `application_id` — The Kombo id of the application that the call acts on.
    ///
    /// `PATCH /ats/applications/{application_id}/interviews`, operation
    /// `PatchAtsApplicationsApplicationIdInterviews`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::ats::{InterviewLocation, InterviewLocationType, UpdateInterviewBody};
    ///
    /// let body = UpdateInterviewBody::new(
    ///     "26vafvWSRmbhNcxJYqjCzuJg",
    ///     "Example",
    ///     "09:00:00",
    ///     "09:00:00",
    ///     ["26vafvWSRmbhNcxJYqjCzuJg"],
    ///     "26vafvWSRmbhNcxJYqjCzuJg",
    ///     InterviewLocation::new(InterviewLocationType::Physical),
    /// );
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .update_interview("26vafvWSRmbhNcxJYqjCzuJg", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PATCH /ats/applications/{application_id}/interviews")]
    #[doc(alias = "PatchAtsApplicationsApplicationIdInterviews")]
    pub fn update_interview(
        &self,
        application_id: impl Into<String>,
        body: UpdateInterviewBody,
    ) -> UpdateInterview {
        let mut call = self.handle.call(&OPERATION);
        let application_id: String = application_id.into();
        call.path("application_id", &application_id);
        UpdateInterview {
            call,
            body: Box::new(body),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PatchAtsApplicationsApplicationIdInterviews",
    method: Method::PATCH,
    path: "/ats/applications/{application_id}/interviews",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::update_interview`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UpdateInterview {
    call: Call,
    body: Box<UpdateInterviewBody>,
}

/// The interview as it is to be from now on.
///
/// In the request `PATCH /ats/applications/{application_id}/interviews`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInterviewBody {
    /// The id of the interview to change.
    pub interview_id: String,
    /// The name to give the interview.
    pub title: String,
    /// When the interview begins.
    pub start_time: String,
    /// When the interview is over.
    pub end_time: String,
    /// The ids of the users who hold the interview, from [`GET /ats/users`](crate::ats::Ats::get_users).
    pub interviewer_user_ids: Vec<String>,
    /// The Kombo id of the user who organizes the interview, as [`GET /ats/users`](crate::ats::Ats::get_users) lists
    /// it.
    pub organizer_user_id: String,
    /// Whether the interview is held in person or online, and at what address.
    pub location: InterviewLocation,
}

record! {
    UpdateInterviewBody {
        required interview_id,
        required title,
        required start_time,
        required end_time,
        required interviewer_user_ids,
        required organizer_user_id,
        required location,
        shown ["interview_id", "interviewer_user_ids", "organizer_user_id"]
    }
}

impl UpdateInterviewBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        interview_id: impl Into<String>,
        title: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        interviewer_user_ids: impl IntoIterator<Item: Into<String>>,
        organizer_user_id: impl Into<String>,
        location: InterviewLocation,
    ) -> Self {
        Self {
            interview_id: interview_id.into(),
            title: title.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            interviewer_user_ids: interviewer_user_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            organizer_user_id: organizer_user_id.into(),
            location,
        }
    }
}

endpoint! { UpdateInterview => Data<()>, body }
