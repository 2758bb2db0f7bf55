// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ai-apply/apply`.

use std::collections::BTreeMap;

use super::AiApply;
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, UnrecognizedVariant, endpoint, input,
    record, setters, untagged_union,
};

impl AiApply {
    /// Submits an application.
    ///
    /// Needs the `submission_token` of
    /// [`POST /ai-apply/postings/{posting_id}/inquire`](crate::ai_apply::AiApply::inquire_posting) and answers to the
    /// questions of that form, each under its `question_id`. An answer is a text, a number, a boolean, a list of
    /// texts, or a file, as the `question_type` asks.
    ///
    /// The answer gives the application's `id` and its status at this moment. The outcome may come later, by the
    /// webhook `ai-apply-application-status-updated` or in
    /// [`GET /ai-apply/applications`](crate::ai_apply::AiApply::get_applications).
    ///
    /// * `submission_token` — Ties an application to the form that was inquired for it:
    ///   [`POST /ai-apply/postings/{posting_id}/inquire`](crate::ai_apply::AiApply::inquire_posting) gives it,
    ///   [`POST /ai-apply/apply`](crate::ai_apply::AiApply::submit_application) takes it.
    /// * `candidate_email` — The e-mail address that the application is handed in with.
    /// * `screening_question_answers` — The answers to the questions of the form.
    ///
    /// `POST /ai-apply/apply`, operation `PostAiApplyApply`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::ai_apply::{ApplicationFormAnswer, ApplicationFormAnswerValue};
    ///
    /// let submitted_application = kombo
    ///     .ai_apply()
    ///     .submit_application(
    ///         "a-token",
    ///         "ada@example.com",
    ///         [
    ///             ApplicationFormAnswer::new(
    ///                 "26vafvWSRmbhNcxJYqjCzuJg",
    ///                 ApplicationFormAnswerValue::Text("example".to_owned()),
    ///             ),
    ///         ],
    ///     )
    ///     .await?;
    /// println!("{}", submitted_application.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /ai-apply/apply")]
    #[doc(alias = "PostAiApplyApply")]
    pub fn submit_application(
        &self,
        submission_token: impl Into<String>,
        candidate_email: impl Into<String>,
        screening_question_answers: impl IntoIterator<Item = ApplicationFormAnswer>,
    ) -> SubmitApplication {
        let call = self.handle.call(&OPERATION);
        SubmitApplication {
            call,
            body: Box::new(
                SubmitApplicationBody::new(
                    submission_token,
                    candidate_email,
                    screening_question_answers,
                ),
            ),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostAiApplyApply",
    method: Method::POST,
    path: "/ai-apply/apply",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`AiApply::submit_application`] makes; awaiting it gives
/// [`SubmittedApplication`](crate::ai_apply::SubmittedApplication).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SubmitApplication {
    call: Call,
    body: Box<SubmitApplicationBody>,
}

/// An application to a posting.
///
/// In the request `POST /ai-apply/apply`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmitApplicationBody {
    /// Ties an application to the form that was inquired for it:
    /// [`POST /ai-apply/postings/{posting_id}/inquire`](crate::ai_apply::AiApply::inquire_posting) gives it,
    /// [`POST /ai-apply/apply`](crate::ai_apply::AiApply::submit_application) takes it.
    pub submission_token: String,
    /// The e-mail address that the application is handed in with.
    pub candidate_email: String,
    /// Query parameters of the address through which the candidate came, such as those of a campaign.
    pub query_params: Option<BTreeMap<String, String>>,
    /// The answers to the questions of the form.
    pub screening_question_answers: Vec<ApplicationFormAnswer>,
    /// How many clicks to make beyond those of the application itself.
    ///
    /// At least 0, at most 30.
    pub additional_clicks: Option<i64>,
    /// How long a time the `additional_clicks` are spread over. No unit is documented.
    ///
    /// At least 1.
    pub additional_clicks_scatter_duration: Option<i64>,
}

record! {
    SubmitApplicationBody {
        required submission_token,
        required candidate_email,
        optional query_params,
        required screening_question_answers,
        optional additional_clicks,
        optional additional_clicks_scatter_duration,
    }
}

impl SubmitApplicationBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        submission_token: impl Into<String>,
        candidate_email: impl Into<String>,
        screening_question_answers: impl IntoIterator<Item = ApplicationFormAnswer>,
    ) -> Self {
        Self {
            submission_token: submission_token.into(),
            candidate_email: candidate_email.into(),
            query_params: None,
            screening_question_answers: screening_question_answers.into_iter().collect(),
            additional_clicks: None,
            additional_clicks_scatter_duration: None,
        }
    }
}

setters! { SubmitApplication, SubmitApplicationBody:
    /// Query parameters of the address through which the candidate came, such as those of a campaign.
    #[inline]
    pub fn query_params(mut self, query_params: BTreeMap<String, String>) -> Self {
        self.query_params = Some(query_params);
        self
    }

    /// How many clicks to make beyond those of the application itself.
    ///
    /// At least 0, at most 30.
    pub fn additional_clicks(mut self, additional_clicks: impl Into<i64>) -> Self {
        self.additional_clicks = Some(additional_clicks.into());
        self
    }

    /// How long a time the `additional_clicks` are spread over. No unit is documented.
    ///
    /// At least 1.
    pub fn additional_clicks_scatter_duration(
        mut self,
        additional_clicks_scatter_duration: impl Into<i64>,
    ) -> Self {
        self.additional_clicks_scatter_duration = Some(
            additional_clicks_scatter_duration.into(),
        );
        self
    }
}

input! { SubmitApplicationBody {} }

endpoint! { SubmitApplication => Data<SubmittedApplication>, body }

/// The answer to a question of an application form.
///
/// In the request `POST /ai-apply/apply`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFormAnswer {
    /// The question that is answered, by the `question_id` of the form.
    pub question_id: String,
    /// The candidate's answer, of the kind that `question_type` asks for.
    pub answer: ApplicationFormAnswerValue,
}

record! {
    ApplicationFormAnswer {
        required question_id,
        required answer,
        shown ["question_id"]
        hidden ["answer"]
    }
}

impl ApplicationFormAnswer {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        question_id: impl Into<String>,
        answer: impl Into<ApplicationFormAnswerValue>,
    ) -> Self {
        Self {
            question_id: question_id.into(),
            answer: answer.into(),
        }
    }
}

/// The candidate's answer, of the kind that `question_type` asks for.
///
/// In the request `POST /ai-apply/apply`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationFormAnswerValue {
    /// A text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// An object with `name`, `content_type`, `data`.
    File(ApplicationFormAnswerFile),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

untagged_union! {
    ApplicationFormAnswerValue {
        Text: string,
        List: array of string,
        Number: number,
        Boolean: boolean,
        File: object ["name", "content_type", "data"],
    }
}

impl From<String> for ApplicationFormAnswerValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ApplicationFormAnswerValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for ApplicationFormAnswerValue {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<f64> for ApplicationFormAnswerValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for ApplicationFormAnswerValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<ApplicationFormAnswerFile> for ApplicationFormAnswerValue {
    #[inline]
    fn from(value: ApplicationFormAnswerFile) -> Self {
        Self::File(value)
    }
}

/// A file that the candidate hands in, such as a curriculum vitae.
///
/// In the request `POST /ai-apply/apply`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFormAnswerFile {
    /// The name of the file that is handed in.
    pub name: String,
    /// The file's media type, such as `application/pdf`. It is needed where the file comes in `data`.
    pub content_type: String,
    /// The content of the file, in base64.
    pub data: String,
}

record! {
    ApplicationFormAnswerFile {
        required name,
        required content_type,
        required data,
    }
}

impl ApplicationFormAnswerFile {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        name: impl Into<String>,
        content_type: impl Into<String>,
        data: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            content_type: content_type.into(),
            data: data.into(),
        }
    }
}

/// An application just after it was submitted.
///
/// In the answer of `POST /ai-apply/apply`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmittedApplication {
    /// The application's id.
    pub id: String,
    /// The id of the posting that was applied for.
    pub posting_id: String,
    /// How the application stands, in the words of
    /// [`GET /ai-apply/applications`](crate::ai_apply::AiApply::get_applications).
    pub status: models::AiApplyApplicationStatus,
    /// When the application was submitted to Kombo.
    pub created_at: DateTime,
    /// When the application last changed.
    pub updated_at: DateTime,
}

record! {
    SubmittedApplication {
        required id,
        required posting_id,
        required status,
        required created_at,
        required updated_at,
        shown ["id", "posting_id", "created_at", "updated_at"]
    }
}
