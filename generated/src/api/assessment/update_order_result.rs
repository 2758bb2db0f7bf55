// Written by `cargo xtask codegen`. Edits are lost.
// From `PUT /assessment/orders/{assessment_order_id}/result`.

use std::collections::BTreeMap;

use super::Assessment;
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, File, Json, Method, Operation, Unrecognized,
    UnrecognizedVariant, endpoint, input, open_enum, record, sendable, setters,
    tagged_union,
};

impl Assessment {
    /// Sends the result of an assessment order.
    ///
    /// Writes the result to the connected system in which the order was placed. `status` and `result_url` are
    /// required; score, attributes and files are sent as far as there are any. `OPEN` reports on an order that is
    /// still going on, `COMPLETED` and `CANCELLED` end it. The id of the order comes with the webhook or from
    /// [`GET /assessment/orders`](crate::assessment::Assessment::get_assessment_orders).
    ///
    /// * `assessment_order_id` — The Kombo id of the order that the result is for; it comes with the order, listed or
    ///   by webhook.
    /// * `status` — Whether the assessment is completed, cancelled or still going on.
    /// * `result_url` — The page that shows the result. A URL.
    ///
    /// `PUT /assessment/orders/{assessment_order_id}/result`, operation `PutAssessmentOrdersAssessmentOrderIdResult`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::models::AssessmentOrderStatus;
    ///
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .assessment()
    ///     .update_order_result(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         AssessmentOrderStatus::Open,
    ///         "https://www.example.com/page",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /assessment/orders/{assessment_order_id}/result")]
    #[doc(alias = "PutAssessmentOrdersAssessmentOrderIdResult")]
    pub fn update_order_result(
        &self,
        assessment_order_id: impl Into<String>,
        status: impl Into<models::AssessmentOrderStatus>,
        result_url: impl Into<String>,
    ) -> UpdateOrderResult {
        let mut call = self.handle.call(&OPERATION);
        let assessment_order_id: String = assessment_order_id.into();
        call.path("assessment_order_id", &assessment_order_id);
        UpdateOrderResult {
            call,
            body: Box::new(UpdateOrderResultBody::new(status, result_url)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PutAssessmentOrdersAssessmentOrderIdResult",
    method: Method::PUT,
    path: "/assessment/orders/{assessment_order_id}/result",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Assessment::update_order_result`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UpdateOrderResult {
    call: Call,
    body: Box<UpdateOrderResultBody>,
}

/// What came out of an assessment, as far as it is known.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrderResultBody {
    /// Whether the assessment is completed, cancelled or still going on.
    pub status: models::AssessmentOrderStatus,
    /// The page that shows the result.
    ///
    /// A URL.
    pub result_url: String,
    /// When the candidate finished the assessment.
    pub completed_at: Option<DateTime>,
    /// The points reached, out of `max_score`.
    pub score: Option<f64>,
    /// The highest score that can be reached.
    pub max_score: Option<f64>,
    /// Further facts of the assessment's result: labelled texts, and sub-results with a score of their own.
    pub attributes: Option<Vec<OrderResultAttribute>>,
    /// Files that belong to the result of the assessment, such as a report.
    ///
    /// At most 5 entries.
    pub attachments: Option<Vec<File>>,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<OrderResultRemoteFields>,
}

record! {
    UpdateOrderResultBody {
        required status,
        required result_url,
        optional completed_at,
        optional score,
        optional max_score,
        optional attributes,
        optional attachments,
        optional remote_fields,
        shown ["completed_at"]
    }
}

impl UpdateOrderResultBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        status: impl Into<models::AssessmentOrderStatus>,
        result_url: impl Into<String>,
    ) -> Self {
        Self {
            status: status.into(),
            result_url: result_url.into(),
            completed_at: None,
            score: None,
            max_score: None,
            attributes: None,
            attachments: None,
            remote_fields: None,
        }
    }
}

setters! { UpdateOrderResult, UpdateOrderResultBody:
    /// When the candidate finished the assessment.
    pub fn completed_at(mut self, completed_at: impl Into<DateTime>) -> Self {
        self.completed_at = Some(sendable(completed_at));
        self
    }

    /// The points reached, out of `max_score`.
    #[inline]
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }

    /// The highest score that can be reached.
    #[inline]
    pub fn max_score(mut self, max_score: f64) -> Self {
        self.max_score = Some(max_score);
        self
    }

    /// Further facts of the assessment's result: labelled texts, and sub-results with a score of their own.
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item: Into<OrderResultAttribute>>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().map(Into::into).collect());
        self
    }

    /// Files that belong to the result of the assessment, such as a report.
    ///
    /// At most 5 entries.
    pub fn attachments(mut self, attachments: impl IntoIterator<Item = File>) -> Self {
        self.attachments = Some(attachments.into_iter().collect());
        self
    }

    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: OrderResultRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { UpdateOrderResultBody {} }

endpoint! { UpdateOrderResult => Data<()>, body }

/// A detail of the result, as text or as a result of one part with a score of its own.
///
/// They are distinguished by `type`.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderResultAttribute {
    /// `type` is `TEXT`.
    Text(OrderResultText),
    /// `type` is `SUB_RESULT`.
    SubResult(OrderSubResult),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    OrderResultAttribute by ["type"] {
        Text = "TEXT",
        SubResult = "SUB_RESULT",
    }
}

impl From<OrderResultText> for OrderResultAttribute {
    #[inline]
    fn from(value: OrderResultText) -> Self {
        Self::Text(value)
    }
}

impl From<OrderSubResult> for OrderResultAttribute {
    #[inline]
    fn from(value: OrderSubResult) -> Self {
        Self::SubResult(value)
    }
}

/// A detail of the result in words.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderResultText {
    /// What the detail is about.
    pub label: String,
    /// The text of the detail.
    pub value: String,
}

record! {
    OrderResultText {
        "type" = "TEXT",
        required label,
        required value,
    }
}

impl OrderResultText {
    /// With what is required; the rest is left out until it is set.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
        }
    }
}

/// The result of one part of the assessment.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderSubResult {
    /// Your own id of the part.
    pub id: String,
    /// What the part is called.
    pub label: String,
    /// The points reached in this part and the most that could be reached.
    pub score: OrderSubResultScore,
    /// Whether the candidate finished this part.
    pub status: OrderSubResultStatus,
}

record! {
    OrderSubResult {
        "type" = "SUB_RESULT",
        required id,
        required label,
        required score,
        required status,
        shown ["id"]
    }
}

impl OrderSubResult {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        id: impl Into<String>,
        label: impl Into<String>,
        score: OrderSubResultScore,
        status: impl Into<OrderSubResultStatus>,
    ) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            score,
            status: status.into(),
        }
    }
}

/// The points reached in this part and the most that could be reached.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderSubResultScore {
    /// The points reached in the part.
    pub value: f64,
    /// The most points that the part can give.
    ///
    /// At least 1.
    pub max: f64,
}

record! {
    OrderSubResultScore {
        required value,
        required max,
    }
}

impl OrderSubResultScore {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(value: f64, max: f64) -> Self {
        Self { value, max }
    }
}

/// Whether the candidate finished this part.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderSubResultStatus {
    /// This part is finished.
    ///
    /// On the wire: `COMPLETED`.
    Completed,
    /// This part was called off.
    ///
    /// On the wire: `CANCELLED`.
    Cancelled,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    OrderSubResultStatus {
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
    }
}

/// Fields that only single tools take, by tool.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderResultRemoteFields {
    /// What only SmartRecruiters takes.
    pub smartrecruiters: Option<SmartrecruitersOrderResultFields>,
    /// What only Recruitee takes.
    pub recruitee: Option<RecruiteeOrderResultFields>,
    /// How far the test has got, in Workday's words.
    pub workday: Option<WorkdayResultFields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    OrderResultRemoteFields {
        optional smartrecruiters,
        optional recruitee,
        optional workday,
        ..extra
    }
}

impl OrderResultRemoteFields {
    /// What only SmartRecruiters takes.
    #[inline]
    pub fn smartrecruiters(
        mut self,
        smartrecruiters: SmartrecruitersOrderResultFields,
    ) -> Self {
        self.smartrecruiters = Some(smartrecruiters);
        self
    }

    /// What only Recruitee takes.
    #[inline]
    pub fn recruitee(mut self, recruitee: RecruiteeOrderResultFields) -> Self {
        self.recruitee = Some(recruitee);
        self
    }

    /// How far the test has got, in Workday's words.
    #[inline]
    pub fn workday(mut self, workday: WorkdayResultFields) -> Self {
        self.workday = Some(workday);
        self
    }
}

input! { OrderResultRemoteFields {} }

/// What only SmartRecruiters takes.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmartrecruitersOrderResultFields {
    /// How SmartRecruiters shows the score.
    pub score_label: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    SmartrecruitersOrderResultFields {
        optional score_label = "scoreLabel",
        ..extra
    }
}

impl SmartrecruitersOrderResultFields {
    /// How SmartRecruiters shows the score.
    pub fn score_label(mut self, score_label: impl Into<String>) -> Self {
        self.score_label = Some(score_label.into());
        self
    }
}

input! { SmartrecruitersOrderResultFields {} }

/// What only Recruitee takes.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruiteeOrderResultFields {
    /// The line that Recruitee shows below the result.
    pub subtitle: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    RecruiteeOrderResultFields {
        optional subtitle,
        ..extra
    }
}

impl RecruiteeOrderResultFields {
    /// The line that Recruitee shows below the result.
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }
}

input! { RecruiteeOrderResultFields {} }

/// How far the test has got, in Workday's words.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayResultFields {
    /// What Workday receives about the assessment, in its own form.
    pub assess_candidate_data: Option<WorkdayAssessment>,
}

record! {
    WorkdayResultFields {
        optional assess_candidate_data = "Assess_Candidate_Data",
    }
}

impl WorkdayResultFields {
    /// What Workday receives about the assessment, in its own form.
    #[inline]
    pub fn assess_candidate_data(
        mut self,
        assess_candidate_data: WorkdayAssessment,
    ) -> Self {
        self.assess_candidate_data = Some(assess_candidate_data);
        self
    }
}

input! { WorkdayResultFields {} }

/// What Workday receives about the assessment, in its own form.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayAssessment {
    /// What the assessment found.
    pub candidate_assessment_data: Option<WorkdayAssessmentData>,
}

record! {
    WorkdayAssessment {
        optional candidate_assessment_data = "Candidate_Assessment_Data",
    }
}

impl WorkdayAssessment {
    /// What the assessment found.
    #[inline]
    pub fn candidate_assessment_data(
        mut self,
        candidate_assessment_data: WorkdayAssessmentData,
    ) -> Self {
        self.candidate_assessment_data = Some(candidate_assessment_data);
        self
    }
}

input! { WorkdayAssessment {} }

/// What the assessment found.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayAssessmentData {
    /// The result of one test.
    pub assess_candidate_test_result_data: Option<WorkdayTestResult>,
}

record! {
    WorkdayAssessmentData {
        optional assess_candidate_test_result_data = "Assess_Candidate_Test_Result_Data",
    }
}

impl WorkdayAssessmentData {
    /// The result of one test.
    #[inline]
    pub fn assess_candidate_test_result_data(
        mut self,
        assess_candidate_test_result_data: WorkdayTestResult,
    ) -> Self {
        self.assess_candidate_test_result_data = Some(assess_candidate_test_result_data);
        self
    }
}

input! { WorkdayAssessmentData {} }

/// The result of one test.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WorkdayTestResult {
    /// How far the test has got, as one of Workday's own records.
    pub assessment_test_status_reference: Option<WorkdayTestStatus>,
}

record! {
    WorkdayTestResult {
        optional assessment_test_status_reference = "Assessment_Test_Status_Reference",
    }
}

impl WorkdayTestResult {
    /// How far the test has got, as one of Workday's own records.
    #[inline]
    pub fn assessment_test_status_reference(
        mut self,
        assessment_test_status_reference: WorkdayTestStatus,
    ) -> Self {
        self.assessment_test_status_reference = Some(assessment_test_status_reference);
        self
    }
}

input! { WorkdayTestResult {} }

/// How far the test has got, as one of Workday's own records.
///
/// In the request `PUT /assessment/orders/{assessment_order_id}/result`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkdayTestStatus {
    /// Workday's id of how far the test has got.
    pub assessment_status_id: String,
}

record! {
    WorkdayTestStatus {
        required assessment_status_id = "Assessment_Status_ID",
    }
}

impl WorkdayTestStatus {
    /// With what is required; the rest is left out until it is set.
    pub fn new(assessment_status_id: impl Into<String>) -> Self {
        Self {
            assessment_status_id: assessment_status_id.into(),
        }
    }
}
