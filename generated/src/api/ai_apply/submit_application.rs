// Written by `cargo xtask codegen` from `POST /ai-apply/apply`, operation `PostAiApplyApply`. Edits are lost.

use std::collections::BTreeMap;

use super::super::models;
use super::AiApply;
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, UnrecognizedVariant, endpoint, record,
    untagged_union,
};

impl AiApply {
    /// Calls `POST /ai-apply/apply`, operation `PostAiApplyApply`.
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
    /// println!("{submitted_application:?}");
    /// # Ok(()) }
    /// ```
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

/// The request that [`AiApply::submit_application`] makes; awaiting it gives `SubmittedApplication`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SubmitApplication {
    call: Call,
    body: Box<SubmitApplicationBody>,
}

endpoint! { SubmitApplication => Data<SubmittedApplication>, body }

impl SubmitApplication {
    /// Sets `query_params`.
    #[inline]
    pub fn query_params(mut self, query_params: BTreeMap<String, String>) -> Self {
        self.body.query_params = Some(query_params);
        self
    }

    /// Sets `additional_clicks`: at least 0, at most 30.
    #[inline]
    pub fn additional_clicks(mut self, additional_clicks: i64) -> Self {
        self.body.additional_clicks = Some(additional_clicks);
        self
    }

    /// Sets `additional_clicks_scatter_duration`: at least 1.
    #[inline]
    pub fn additional_clicks_scatter_duration(
        mut self,
        additional_clicks_scatter_duration: i64,
    ) -> Self {
        self.body.additional_clicks_scatter_duration = Some(
            additional_clicks_scatter_duration,
        );
        self
    }
}

/// What stands at `PostAiApplyApply.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmitApplicationBody {
    /// `submission_token`.
    pub submission_token: String,
    /// `candidate_email`: an e-mail address.
    pub candidate_email: String,
    /// `query_params`.
    pub query_params: Option<BTreeMap<String, String>>,
    /// `screening_question_answers`.
    pub screening_question_answers: Vec<ApplicationFormAnswer>,
    /// `additional_clicks`: at least 0, at most 30.
    pub additional_clicks: Option<i64>,
    /// `additional_clicks_scatter_duration`: at least 1.
    pub additional_clicks_scatter_duration: Option<i64>,
}

record! {
    SubmitApplicationBody {
        required submission_token = "submission_token",
        required candidate_email = "candidate_email",
        optional query_params = "query_params",
        required screening_question_answers = "screening_question_answers",
        optional additional_clicks = "additional_clicks",
        optional additional_clicks_scatter_duration = "additional_clicks_scatter_duration",
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

    /// Sets `query_params`.
    #[inline]
    pub fn query_params(mut self, query_params: BTreeMap<String, String>) -> Self {
        self.query_params = Some(query_params);
        self
    }

    /// Sets `additional_clicks`: at least 0, at most 30.
    #[inline]
    pub fn additional_clicks(mut self, additional_clicks: i64) -> Self {
        self.additional_clicks = Some(additional_clicks);
        self
    }

    /// Sets `additional_clicks_scatter_duration`: at least 1.
    #[inline]
    pub fn additional_clicks_scatter_duration(
        mut self,
        additional_clicks_scatter_duration: i64,
    ) -> Self {
        self.additional_clicks_scatter_duration = Some(
            additional_clicks_scatter_duration,
        );
        self
    }
}

/// What stands at `PostAiApplyApply.body.screening_question_answers[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFormAnswer {
    /// `question_id`.
    pub question_id: String,
    /// `answer`.
    pub answer: ApplicationFormAnswerValue,
}

record! {
    ApplicationFormAnswer {
        required question_id = "question_id",
        required answer = "answer",
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

/// One of the shapes that stand at `PostAiApplyApply.body.screening_question_answers[].answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationFormAnswerValue {
    /// Text.
    Text(String),
    /// A text list.
    List(Vec<String>),
    /// A number.
    Number(f64),
    /// A boolean.
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

/// What stands at `PostAiApplyApply.body.screening_question_answers[].answer|object`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationFormAnswerFile {
    /// `name`.
    pub name: String,
    /// `content_type`.
    pub content_type: String,
    /// `data`.
    pub data: String,
}

record! {
    ApplicationFormAnswerFile {
        required name = "name",
        required content_type = "content_type",
        required data = "data",
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

/// What stands at `PostAiApplyApply.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmittedApplication {
    /// `id`.
    pub id: String,
    /// `posting_id`.
    pub posting_id: String,
    /// `status`.
    pub status: models::AiApplyApplicationStatus,
    /// `created_at`.
    pub created_at: DateTime,
    /// `updated_at`.
    pub updated_at: DateTime,
}

record! {
    SubmittedApplication {
        required id = "id",
        required posting_id = "posting_id",
        required status = "status",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}
