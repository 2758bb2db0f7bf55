// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/interviews`.

use super::{Ats, InterviewLocation};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Ats {
    /// Schedules an interview for an application.
    ///
    /// In closed beta. Makes the interview in the connected system, with its time, its place, the user who organises
    /// it and those who interview; the ids of users come from [`GET /ats/users`](crate::ats::Ats::get_users). The
    /// answer holds neither a record nor `warnings`, so the id of the new interview has to be looked up in
    /// [`GET /ats/interviews`](crate::ats::Ats::get_interviews). Sending the call again may schedule a second
    /// interview.
    ///
    /// * `application_id` — The Kombo id of the application that the call acts on.
    ///
    /// `POST /ats/applications/{application_id}/interviews`, operation `PostAtsApplicationsApplicationIdInterviews`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::ats::{CreateInterviewBody, InterviewLocation, InterviewLocationType};
    ///
    /// let body = CreateInterviewBody::new(
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
    ///     .create_interview("26vafvWSRmbhNcxJYqjCzuJg", body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ats/applications/{application_id}/interviews")]
    #[doc(alias = "PostAtsApplicationsApplicationIdInterviews")]
    pub fn create_interview(
        &self,
        application_id: impl Into<String>,
        body: CreateInterviewBody,
    ) -> CreateInterview {
        let mut call = self.handle.call(&OPERATION);
        let application_id: String = application_id.into();
        call.path("application_id", &application_id);
        CreateInterview {
            call,
            body: Box::new(body),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAtsApplicationsApplicationIdInterviews",
    method: Method::POST,
    path: "/ats/applications/{application_id}/interviews",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::create_interview`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateInterview {
    call: Call,
    body: Box<CreateInterviewBody>,
}

/// The interview to schedule.
///
/// In the request `POST /ats/applications/{application_id}/interviews`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInterviewBody {
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
    CreateInterviewBody {
        required title,
        required start_time,
        required end_time,
        required interviewer_user_ids,
        required organizer_user_id,
        required location,
        shown ["interviewer_user_ids", "organizer_user_id"]
    }
}

impl CreateInterviewBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        title: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        interviewer_user_ids: impl IntoIterator<Item: Into<String>>,
        organizer_user_id: impl Into<String>,
        location: InterviewLocation,
    ) -> Self {
        Self {
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

endpoint! { CreateInterview => Data<()>, body }
