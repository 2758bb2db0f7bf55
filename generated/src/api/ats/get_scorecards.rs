// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/scorecards`.

use super::{Ats, Author};
use crate::runtime::{
    BodyKind, Call, DateTime, ListStyle, Method, Operation, UnrecognizedVariant, dated,
    endpoint, record, tagged_union,
};

impl Ats {
    /// Lists the scorecards in which candidates have been rated.
    ///
    /// A scorecard is one author's filled-in form: questions with answers of several kinds. It refers to the
    /// candidate, the application and the interview it is about, as far as the connected system says; `candidate_ids`
    /// and `application_ids` filter by the first two.
    ///
    /// `GET /ats/scorecards`, operation `GetAtsScorecards`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut scorecards = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_scorecards()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(scorecard) = scorecards.try_next().await? {
    ///     println!("{}", scorecard.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/scorecards")]
    #[doc(alias = "GetAtsScorecards")]
    #[doc(alias = "list_scorecards")]
    #[inline]
    pub fn get_scorecards(&self) -> GetScorecards {
        let call = self.handle.call(&OPERATION);
        GetScorecards { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsScorecards",
    method: Method::GET,
    path: "/ats/scorecards",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_scorecards`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Scorecard`](crate::ats::Scorecard).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetScorecards {
    call: Call,
}

impl GetScorecards {
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

    /// Gives only records that have changed after this time themselves: a change of `author`, `application`,
    /// `candidate` or `interview` does not count. Give the time at which the last fetch *began* by Kombo's clock,
    /// which the `Date` header of an answer tells, or some minutes less: a clock that is ahead loses changes. Set
    /// `include_deleted` to hear of deletions as well.
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

    /// Gives only scorecards about the candidates with these Kombo ids.
    pub fn candidate_ids(
        mut self,
        candidate_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("candidate_ids", ListStyle::Comma, candidate_ids);
        self
    }

    /// Gives only scorecards for the applications with these Kombo ids.
    pub fn application_ids(
        mut self,
        application_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("application_ids", ListStyle::Comma, application_ids);
        self
    }
}

endpoint! { GetScorecards => Pages<Scorecard>: incremental }

/// A form in which somebody has rated a candidate, question by question.
///
/// In the answer of `GET /ats/scorecards`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Scorecard {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The Kombo id of the candidate that this record belongs to.
    pub candidate_id: Option<String>,
    /// The Kombo id of the application that this record belongs to.
    pub application_id: Option<String>,
    /// The Kombo id of the interview that the scorecard is about.
    pub interview_id: Option<String>,
    /// The Kombo id of the user who wrote the note or filled in the scorecard.
    pub author_id: Option<String>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The user who wrote the note or filled in the scorecard.
    pub author: Option<Author>,
    /// What was answered on the scorecard, question by question.
    pub responses: Option<Vec<ScorecardResponse>>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
}

record! {
    Scorecard {
        required id,
        required remote_id,
        nullable candidate_id,
        nullable application_id,
        nullable interview_id,
        nullable author_id,
        required changed_at,
        nullable remote_deleted_at,
        nullable author,
        optional responses,
        nullable remote_created_at,
        nullable remote_updated_at,
        shown [
            "id", "remote_id", "candidate_id", "application_id", "interview_id", "author_id", "changed_at",
            "remote_deleted_at", "remote_created_at", "remote_updated_at",
        ]
    }
}

dated! {
    Scorecard {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// A question of the form with what the author answered; `type` says which kind of question it is.
///
/// They are distinguished by `type`.
///
/// In the answer of `GET /ats/scorecards`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ScorecardResponse {
    /// `type` is `TEXT`.
    Text(ScorecardResponseText),
    /// `type` is `SINGLE_SELECT`.
    SingleSelect(ScorecardResponseSingleSelect),
    /// `type` is `MULTI_SELECT`.
    MultiSelect(ScorecardResponseMultiSelect),
    /// `type` is `BOOLEAN`.
    Boolean(ScorecardResponseBoolean),
    /// `type` is `NUMBER`.
    Number(ScorecardResponseNumber),
    /// `type` is `DATE`.
    Date(ScorecardResponseDate),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    ScorecardResponse by ["type"] {
        Text = "TEXT",
        SingleSelect = "SINGLE_SELECT",
        MultiSelect = "MULTI_SELECT",
        Boolean = "BOOLEAN",
        Number = "NUMBER",
        Date = "DATE",
    }
}

/// A question for free text.
///
/// In the answer of `GET /ats/scorecards`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseText {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it stands in the form.
    pub label: String,
    /// What the form says to explain the question.
    pub description: Option<String>,
    /// Whether the author had to answer.
    pub required: Option<bool>,
    /// What the author answered; null where nothing was answered.
    pub answer: Option<String>,
}

record! {
    ScorecardResponseText {
        "type" = "TEXT",
        nullable remote_id,
        required label,
        nullable description,
        nullable required,
        nullable answer,
        shown ["remote_id"]
        hidden ["answer"]
    }
}

/// A question for one option out of several.
///
/// In the answer of `GET /ats/scorecards`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseSingleSelect {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it stands in the form.
    pub label: String,
    /// What the form says to explain the question.
    pub description: Option<String>,
    /// Whether the author had to answer.
    pub required: Option<bool>,
    /// What the author answered; null where nothing was answered.
    pub answer: Option<ScorecardOption>,
    /// What the author could choose from.
    pub options: Vec<ScorecardOption>,
}

record! {
    ScorecardResponseSingleSelect {
        "type" = "SINGLE_SELECT",
        nullable remote_id,
        required label,
        nullable description,
        nullable required,
        nullable answer,
        listed options,
        shown ["remote_id"]
        hidden ["answer"]
    }
}

/// What the author answered; null where nothing was answered.
///
/// In the answer of `GET /ats/scorecards`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardOption {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it stands in the form.
    pub label: String,
}

record! {
    ScorecardOption {
        nullable remote_id,
        required label,
        shown ["remote_id"]
    }
}

/// A question that several options may answer.
///
/// In the answer of `GET /ats/scorecards`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseMultiSelect {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it stands in the form.
    pub label: String,
    /// What the form says to explain the question.
    pub description: Option<String>,
    /// Whether the author had to answer.
    pub required: Option<bool>,
    /// What the author answered; null where nothing was answered.
    pub answer: Option<Vec<ScorecardOption>>,
    /// What the author could choose from.
    pub options: Vec<ScorecardOption>,
}

record! {
    ScorecardResponseMultiSelect {
        "type" = "MULTI_SELECT",
        nullable remote_id,
        required label,
        nullable description,
        nullable required,
        nullable answer,
        listed options,
        shown ["remote_id"]
        hidden ["answer"]
    }
}

/// A question to be answered by yes or no.
///
/// In the answer of `GET /ats/scorecards`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseBoolean {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it stands in the form.
    pub label: String,
    /// What the form says to explain the question.
    pub description: Option<String>,
    /// Whether the author had to answer.
    pub required: Option<bool>,
    /// What the author answered; null where nothing was answered.
    pub answer: Option<bool>,
}

record! {
    ScorecardResponseBoolean {
        "type" = "BOOLEAN",
        nullable remote_id,
        required label,
        nullable description,
        nullable required,
        nullable answer,
        shown ["remote_id"]
        hidden ["answer"]
    }
}

/// A question for a number, such as points.
///
/// In the answer of `GET /ats/scorecards`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseNumber {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it stands in the form.
    pub label: String,
    /// What the form says to explain the question.
    pub description: Option<String>,
    /// Whether the author had to answer.
    pub required: Option<bool>,
    /// What the author answered; null where nothing was answered.
    pub answer: Option<f64>,
}

record! {
    ScorecardResponseNumber {
        "type" = "NUMBER",
        nullable remote_id,
        required label,
        nullable description,
        nullable required,
        nullable answer,
        shown ["remote_id"]
        hidden ["answer"]
    }
}

/// A question for a date.
///
/// In the answer of `GET /ats/scorecards`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseDate {
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The question as it stands in the form.
    pub label: String,
    /// What the form says to explain the question.
    pub description: Option<String>,
    /// Whether the author had to answer.
    pub required: Option<bool>,
    /// What the author answered; null where nothing was answered.
    pub answer: Option<String>,
}

record! {
    ScorecardResponseDate {
        "type" = "DATE",
        nullable remote_id,
        required label,
        nullable description,
        nullable required,
        nullable answer,
        shown ["remote_id"]
        hidden ["answer"]
    }
}
