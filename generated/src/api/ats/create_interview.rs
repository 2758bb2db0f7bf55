// Written by `cargo xtask codegen` from `POST /ats/applications/{application_id}/interviews`, operation `PostAtsApplicationsApplicationIdInterviews`. Edits are lost.

use super::{Ats, InterviewLocation};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Ats {
    /// Calls `POST /ats/applications/{application_id}/interviews`, operation `PostAtsApplicationsApplicationIdInterviews`.
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

endpoint! { CreateInterview => Data<()>, body }

/// What stands at `PostAtsApplicationsApplicationIdInterviews.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInterviewBody {
    /// `title`.
    pub title: String,
    /// `start_time`.
    pub start_time: String,
    /// `end_time`.
    pub end_time: String,
    /// `interviewer_user_ids`.
    pub interviewer_user_ids: Vec<String>,
    /// `organizer_user_id`.
    pub organizer_user_id: String,
    /// `location`.
    pub location: InterviewLocation,
}

record! {
    CreateInterviewBody {
        required title = "title",
        required start_time = "start_time",
        required end_time = "end_time",
        required interviewer_user_ids = "interviewer_user_ids",
        required organizer_user_id = "organizer_user_id",
        required location = "location",
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
