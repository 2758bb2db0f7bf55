// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/performance-reviews`.

use super::{Hris, PerformanceReviewCycle};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, Unrecognized,
    UnrecognizedVariant, dated, endpoint, open_enum, record, tagged_union,
};

impl Hris {
    /// Lists the performance reviews.
    ///
    /// Each review has the employee it is about, the one who wrote it, its cycle, and a summary in words and as a
    /// rating. The list can be narrowed to cycles, to reviewed employees, and to types, for example only reviews by
    /// the manager.
    ///
    /// `GET /hris/performance-reviews`, operation `GetHrisPerformanceReviews`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut performance_reviews = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_performance_reviews()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(performance_review) = performance_reviews.try_next().await? {
    ///     println!("{}", performance_review.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /hris/performance-reviews")]
    #[doc(alias = "GetHrisPerformanceReviews")]
    #[doc(alias = "list_performance_reviews")]
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

/// The request that [`Hris::get_performance_reviews`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`PerformanceReview`](crate::hris::PerformanceReview).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPerformanceReviews {
    call: Call,
}

impl GetPerformanceReviews {
    /// The `next` of the page before, to get the page that follows it. It does not carry the filters: give them again
    /// with it. Treat it as opaque.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// How many records a page holds at most.
    ///
    /// At least 1, at most 250, `100` when not given.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        let page_size: i64 = page_size.into();
        self.call.query("page_size", &page_size);
        self
    }

    /// Gives only records that have changed after this time, themselves or in data nested in them: a change of
    /// `review_cycle`, `reviewee` or `reviewer` counts. So a record's own `changed_at` may be older. Give the time at
    /// which the last fetch *began* by Kombo's clock, which the `Date` header of an answer tells, or some minutes
    /// less: a clock that is ahead loses changes. Set `include_deleted` to hear of deletions as well.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        let updated_after: DateTime = updated_after.into();
        self.call.query("updated_after", &updated_after);
        self
    }

    /// Whether deleted records are listed too; `remote_deleted_at` marks them. Without this they are left out, so an
    /// incremental fetch does not notice deletions.
    ///
    /// `false` when not given.
    #[inline]
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", &include_deleted);
        self
    }

    /// Whether filters that the integration cannot apply, since it has no such field, are ignored. Without this such
    /// a filter gives an empty list.
    ///
    /// `false` when not given.
    #[inline]
    pub fn ignore_unsupported_filters(
        mut self,
        ignore_unsupported_filters: bool,
    ) -> Self {
        self.call.query("ignore_unsupported_filters", &ignore_unsupported_filters);
        self
    }

    /// Gives only the records with these Kombo ids.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Gives only the records that have one of these ids in the connected system.
    pub fn remote_ids(
        mut self,
        remote_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("remote_ids", ListStyle::Comma, remote_ids);
        self
    }

    /// Gives only reviews of these types, that is by who has written them: a manager, a report, a peer, or the
    /// reviewed person.
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

    /// Gives only reviews that belong to the review cycles with these Kombo ids.
    pub fn review_cycle_ids(
        mut self,
        review_cycle_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("review_cycle_ids", ListStyle::Comma, review_cycle_ids);
        self
    }

    /// Gives only reviews about the employees with these Kombo ids.
    pub fn reviewee_ids(
        mut self,
        reviewee_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("reviewee_ids", ListStyle::Comma, reviewee_ids);
        self
    }
}

endpoint! { GetPerformanceReviews => Pages<PerformanceReview>: incremental }

/// One person's judgement of an employee's work in a review cycle.
///
/// In the answer of `GET /hris/performance-reviews`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PerformanceReview {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// Who has written the review, in relation to the reviewed person.
    pub r#type: Option<PerformanceReviewType>,
    /// What the review says in sum.
    pub summary_comment: Option<String>,
    /// The rating that the review gives in sum.
    pub summary_rating: Option<PerformanceReviewRating>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// The person whom the review is about.
    pub reviewee: PerformanceReviewParticipant,
    /// The person who has written the review.
    pub reviewer: Option<PerformanceReviewParticipant>,
    /// The review cycle that the review belongs to.
    pub review_cycle: Option<PerformanceReviewCycle>,
}

record! {
    PerformanceReview {
        required id,
        required remote_id,
        nullable r#type = "type",
        nullable summary_comment,
        optional summary_rating,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_data,
        required reviewee,
        nullable reviewer,
        nullable review_cycle,
        shown ["id", "remote_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    PerformanceReview {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// Who has written the review, in relation to the reviewed person.
///
/// In the answer of `GET /hris/performance-reviews`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerformanceReviewType {
    /// Written by the manager of the reviewed person.
    ///
    /// On the wire: `MANAGER`.
    Manager,
    /// Written by somebody who reports to the reviewed person.
    ///
    /// On the wire: `DIRECT_REPORT`.
    DirectReport,
    /// Written by a colleague.
    ///
    /// On the wire: `PEER`.
    Peer,
    /// Written by the reviewed person.
    ///
    /// On the wire: `SELF`.
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

/// The rating that the review gives in sum.
///
/// They are distinguished by `type`.
///
/// In the answer of `GET /hris/performance-reviews`.
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

/// A rating as a number on a scale from `min` to `max`.
///
/// In the answer of `GET /hris/performance-reviews`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumericRating {
    /// The worst possible value.
    pub min: Option<f64>,
    /// The best possible value.
    pub max: Option<f64>,
    /// The rating that was given.
    pub value: Option<f64>,
}

record! {
    NumericRating {
        "type" = "NUMERIC",
        nullable min,
        nullable max,
        nullable value,
    }
}

/// A rating that is chosen from a list of options.
///
/// In the answer of `GET /hris/performance-reviews`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleSelectRating {
    /// The options of the rating, from the worst to the best.
    pub ordered_options: Option<Vec<String>>,
    /// The rating that was given.
    pub value: Option<String>,
}

record! {
    SingleSelectRating {
        "type" = "SINGLE_SELECT",
        nullable ordered_options,
        nullable value,
    }
}

/// The person whom the review is about.
///
/// In the answer of `GET /hris/performance-reviews`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PerformanceReviewParticipant {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The employee's full name as it is to be shown.
    pub display_full_name: Option<String>,
    /// The person's e-mail address at work.
    pub work_email: Option<String>,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
}

record! {
    PerformanceReviewParticipant {
        required id,
        required remote_id,
        nullable first_name,
        nullable last_name,
        nullable display_full_name,
        optional work_email,
        nullable remote_deleted_at,
        shown ["id", "remote_id", "remote_deleted_at"]
    }
}
