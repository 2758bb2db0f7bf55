// Written by `cargo xtask codegen` from `GET /hris/performance-reviews`, operation `GetHrisPerformanceReviews`. Edits are lost.

use super::{Hris, PerformanceReviewCycle};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, Unrecognized,
    UnrecognizedVariant, endpoint, open_enum, record, tagged_union,
};

impl Hris {
    /// Calls `GET /hris/performance-reviews`, operation `GetHrisPerformanceReviews`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut performance_reviews = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_performance_reviews()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(performance_review) = performance_reviews.try_next().await? {
    ///     println!("{performance_review:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_performance_reviews(&self) -> GetPerformanceReviews {
        let call = self.handle.call(&OPERATION);
        GetPerformanceReviews { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisPerformanceReviews",
    method: Method::GET,
    path: "/hris/performance-reviews",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_performance_reviews`] makes; awaiting it gives `Page<PerformanceReview>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPerformanceReviews {
    call: Call,
}

endpoint! { GetPerformanceReviews => Pages<PerformanceReview> }

impl GetPerformanceReviews {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// Sets `page_size`: at least 1, at most 250, `100` when not given.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", &page_size);
        self
    }

    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Sets `include_deleted`: `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Sets `ignore_unsupported_filters`: `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Sets `remote_ids`.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }

    /// Sets `types`.
    pub fn types(
        mut self,
        types: impl IntoIterator<Item: Into<PerformanceReviewType>>,
    ) -> Self {
        self.call
            .query_list(
                "types",
                ListStyle::Comma,
                types
                    .into_iter()
                    .map(|value| Into::<PerformanceReviewType>::into(value).to_string()),
            );
        self
    }

    /// Sets `review_cycle_ids`.
    pub fn review_cycle_ids(
        mut self,
        review_cycle_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("review_cycle_ids", ListStyle::Comma, review_cycle_ids);
        self
    }

    /// Sets `reviewee_ids`.
    pub fn reviewee_ids(
        mut self,
        reviewee_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("reviewee_ids", ListStyle::Comma, reviewee_ids);
        self
    }
}

/// What stands at `GetHrisPerformanceReviews.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PerformanceReview {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `type`.
    pub r#type: Option<PerformanceReviewType>,
    /// `summary_comment`.
    pub summary_comment: Option<String>,
    /// `summary_rating`.
    pub summary_rating: Option<PerformanceReviewRating>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `reviewee`.
    pub reviewee: PerformanceReviewParticipant,
    /// `reviewer`.
    pub reviewer: Option<PerformanceReviewParticipant>,
    /// `review_cycle`.
    pub review_cycle: Option<PerformanceReviewCycle>,
}

record! {
    PerformanceReview {
        required id = "id",
        required remote_id = "remote_id",
        nullable r#type = "type",
        nullable summary_comment = "summary_comment",
        optional summary_rating = "summary_rating",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
        required reviewee = "reviewee",
        nullable reviewer = "reviewer",
        nullable review_cycle = "review_cycle",
    }
}

/// A value of `type`.
///
/// From `GetHrisPerformanceReviews.response.data.results[].type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerformanceReviewType {
    /// `MANAGER`.
    Manager,
    /// `DIRECT_REPORT`.
    DirectReport,
    /// `PEER`.
    Peer,
    /// `SELF`.
    SelfReview,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    PerformanceReviewType {
        Manager = "MANAGER",
        DirectReport = "DIRECT_REPORT",
        Peer = "PEER",
        SelfReview = "SELF",
    }
}

/// One of the shapes that stand at `GetHrisPerformanceReviews.response.data.results[].summary_rating`.
///
/// They are told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PerformanceReviewRating {
    /// `type` is `NUMERIC`.
    Numeric(NumericRating),
    /// `type` is `SINGLE_SELECT`.
    SingleSelect(SingleSelectRating),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    PerformanceReviewRating by ["type"] {
        Numeric = "NUMERIC",
        SingleSelect = "SINGLE_SELECT",
    }
}

/// What stands at `GetHrisPerformanceReviews.response.data.results[].summary_rating|NUMERIC`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumericRating {
    /// `min`.
    pub min: Option<f64>,
    /// `max`.
    pub max: Option<f64>,
    /// `value`.
    pub value: Option<f64>,
}

record! {
    NumericRating {
        "type" = "NUMERIC",
        nullable min = "min",
        nullable max = "max",
        nullable value = "value",
    }
}

/// What stands at `GetHrisPerformanceReviews.response.data.results[].summary_rating|SINGLE_SELECT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectRating {
    /// `ordered_options`.
    pub ordered_options: Option<Vec<String>>,
    /// `value`.
    pub value: Option<String>,
}

record! {
    SingleSelectRating {
        "type" = "SINGLE_SELECT",
        nullable ordered_options = "ordered_options",
        nullable value = "value",
    }
}

/// What stands at `GetHrisPerformanceReviews.response.data.results[].reviewee`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PerformanceReviewParticipant {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `display_full_name`.
    pub display_full_name: Option<String>,
    /// `work_email`.
    pub work_email: Option<String>,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
}

record! {
    PerformanceReviewParticipant {
        required id = "id",
        required remote_id = "remote_id",
        nullable first_name = "first_name",
        nullable last_name = "last_name",
        nullable display_full_name = "display_full_name",
        optional work_email = "work_email",
        nullable remote_deleted_at = "remote_deleted_at",
    }
}
