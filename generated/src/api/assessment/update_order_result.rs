// Written by `cargo xtask codegen` from `PUT /assessment/orders/{assessment_order_id}/result`, operation `PutAssessmentOrdersAssessmentOrderIdResult`. Edits are lost.

use super::super::models;
use super::Assessment;
use crate::runtime::{
    BodyKind, Call, DateTime, File, Method, Operation, Unrecognized, UnrecognizedVariant,
    endpoint, open_enum, record, tagged_union,
};

impl Assessment {
    /// Calls `PUT /assessment/orders/{assessment_order_id}/result`, operation `PutAssessmentOrdersAssessmentOrderIdResult`.
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

endpoint! { UpdateOrderResult => Data<()>, body }

impl UpdateOrderResult {
    /// Sets `completed_at`.
    pub fn completed_at(mut self, completed_at: impl Into<DateTime>) -> Self {
        self.body.completed_at = Some(completed_at.into());
        self
    }

    /// Sets `score`.
    #[inline]
    pub fn score(mut self, score: f64) -> Self {
        self.body.score = Some(score);
        self
    }

    /// Sets `max_score`.
    #[inline]
    pub fn max_score(mut self, max_score: f64) -> Self {
        self.body.max_score = Some(max_score);
        self
    }

    /// Sets `attributes`.
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item: Into<OrderResultAttribute>>,
    ) -> Self {
        self.body.attributes = Some(attributes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `attachments`: at most 5 entries.
    pub fn attachments(mut self, attachments: impl IntoIterator<Item = File>) -> Self {
        self.body.attachments = Some(attachments.into_iter().collect());
        self
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: OrderResultRemoteFields) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `PutAssessmentOrdersAssessmentOrderIdResult.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrderResultBody {
    /// `status`.
    pub status: models::AssessmentOrderStatus,
    /// `result_url`: a URL.
    pub result_url: String,
    /// `completed_at`.
    pub completed_at: Option<DateTime>,
    /// `score`.
    pub score: Option<f64>,
    /// `max_score`.
    pub max_score: Option<f64>,
    /// `attributes`.
    pub attributes: Option<Vec<OrderResultAttribute>>,
    /// `attachments`: at most 5 entries.
    pub attachments: Option<Vec<File>>,
    /// `remote_fields`.
    pub remote_fields: Option<OrderResultRemoteFields>,
}

record! {
    UpdateOrderResultBody {
        required status = "status",
        required result_url = "result_url",
        optional completed_at = "completed_at",
        optional score = "score",
        optional max_score = "max_score",
        optional attributes = "attributes",
        optional attachments = "attachments",
        optional remote_fields = "remote_fields",
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

    /// Sets `completed_at`.
    pub fn completed_at(mut self, completed_at: impl Into<DateTime>) -> Self {
        self.completed_at = Some(completed_at.into());
        self
    }

    /// Sets `score`.
    #[inline]
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }

    /// Sets `max_score`.
    #[inline]
    pub fn max_score(mut self, max_score: f64) -> Self {
        self.max_score = Some(max_score);
        self
    }

    /// Sets `attributes`.
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item: Into<OrderResultAttribute>>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `attachments`: at most 5 entries.
    pub fn attachments(mut self, attachments: impl IntoIterator<Item = File>) -> Self {
        self.attachments = Some(attachments.into_iter().collect());
        self
    }

    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: OrderResultRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

/// One of the shapes that stand at `PutAssessmentOrdersAssessmentOrderIdResult.body.attributes[]`.
///
/// They are told apart by `type`.
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

/// What stands at `PutAssessmentOrdersAssessmentOrderIdResult.body.attributes[]|TEXT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderResultText {
    /// `label`.
    pub label: String,
    /// `value`.
    pub value: String,
}

record! {
    OrderResultText {
        "type" = "TEXT",
        required label = "label",
        required value = "value",
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

/// What stands at `PutAssessmentOrdersAssessmentOrderIdResult.body.attributes[]|SUB_RESULT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderSubResult {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `score`.
    pub score: OrderSubResultScore,
    /// `status`.
    pub status: OrderSubResultStatus,
}

record! {
    OrderSubResult {
        "type" = "SUB_RESULT",
        required id = "id",
        required label = "label",
        required score = "score",
        required status = "status",
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

/// What stands at `PutAssessmentOrdersAssessmentOrderIdResult.body.attributes[]|SUB_RESULT.score`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderSubResultScore {
    /// `value`.
    pub value: f64,
    /// `max`: at least 1.
    pub max: f64,
}

record! {
    OrderSubResultScore {
        required value = "value",
        required max = "max",
    }
}

impl OrderSubResultScore {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(value: f64, max: f64) -> Self {
        Self { value, max }
    }
}

/// A value of `status`.
///
/// From `PutAssessmentOrdersAssessmentOrderIdResult.body.attributes[]|SUB_RESULT.status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderSubResultStatus {
    /// `COMPLETED`.
    Completed,
    /// `CANCELLED`.
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

/// What stands at `PutAssessmentOrdersAssessmentOrderIdResult.body.remote_fields`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderResultRemoteFields {
    /// `smartrecruiters`.
    pub smartrecruiters: Option<SmartrecruitersOrderResultFields>,
    /// `recruitee`.
    pub recruitee: Option<RecruiteeOrderResultFields>,
}

record! {
    OrderResultRemoteFields {
        optional smartrecruiters = "smartrecruiters",
        optional recruitee = "recruitee",
    }
}

impl OrderResultRemoteFields {
    /// Sets `smartrecruiters`.
    #[inline]
    pub fn smartrecruiters(
        mut self,
        smartrecruiters: SmartrecruitersOrderResultFields,
    ) -> Self {
        self.smartrecruiters = Some(smartrecruiters);
        self
    }

    /// Sets `recruitee`.
    #[inline]
    pub fn recruitee(mut self, recruitee: RecruiteeOrderResultFields) -> Self {
        self.recruitee = Some(recruitee);
        self
    }
}

/// What stands at `PutAssessmentOrdersAssessmentOrderIdResult.body.remote_fields.smartrecruiters`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmartrecruitersOrderResultFields {
    /// `scoreLabel`.
    pub score_label: Option<String>,
}

record! {
    SmartrecruitersOrderResultFields {
        optional score_label = "scoreLabel",
    }
}

impl SmartrecruitersOrderResultFields {
    /// Sets `scoreLabel`.
    pub fn score_label(mut self, score_label: impl Into<String>) -> Self {
        self.score_label = Some(score_label.into());
        self
    }
}

/// What stands at `PutAssessmentOrdersAssessmentOrderIdResult.body.remote_fields.recruitee`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecruiteeOrderResultFields {
    /// `subtitle`.
    pub subtitle: Option<String>,
}

record! {
    RecruiteeOrderResultFields {
        optional subtitle = "subtitle",
    }
}

impl RecruiteeOrderResultFields {
    /// Sets `subtitle`.
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }
}
