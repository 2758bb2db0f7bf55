// Written by `cargo xtask codegen` from `GET /ats/scorecards`, operation `GetAtsScorecards`. Edits are lost.

use super::{Ats, Author};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, UnrecognizedVariant,
    endpoint, record, tagged_union,
};

impl Ats {
    /// Calls `GET /ats/scorecards`, operation `GetAtsScorecards`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut scorecards = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_scorecards()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(scorecard) = scorecards.try_next().await? {
    ///     println!("{scorecard:?}");
    /// }
    /// # Ok(()) }
    /// ```
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

/// The request that [`Ats::get_scorecards`] makes; awaiting it gives `Page<Scorecard>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetScorecards {
    call: Call,
}

endpoint! { GetScorecards => Pages<Scorecard> }

impl GetScorecards {
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

    /// Sets `candidate_ids`.
    pub fn candidate_ids(
        mut self,
        candidate_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("candidate_ids", ListStyle::Comma, candidate_ids);
        self
    }

    /// Sets `application_ids`.
    pub fn application_ids(
        mut self,
        application_ids: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.call.query_list("application_ids", ListStyle::Comma, application_ids);
        self
    }
}

/// What stands at `GetAtsScorecards.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Scorecard {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `candidate_id`.
    pub candidate_id: Option<String>,
    /// `application_id`.
    pub application_id: Option<String>,
    /// `interview_id`.
    pub interview_id: Option<String>,
    /// `author_id`.
    pub author_id: Option<String>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `author`.
    pub author: Option<Author>,
    /// `responses`.
    pub responses: Option<Vec<ScorecardResponse>>,
}

record! {
    Scorecard {
        required id = "id",
        required remote_id = "remote_id",
        nullable candidate_id = "candidate_id",
        nullable application_id = "application_id",
        nullable interview_id = "interview_id",
        nullable author_id = "author_id",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable author = "author",
        optional responses = "responses",
    }
}

/// One of the shapes that stand at `GetAtsScorecards.response.data.results[].responses[]`.
///
/// They are told apart by `type`.
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

/// What stands at `GetAtsScorecards.response.data.results[].responses[]|TEXT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseText {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `label`.
    pub label: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `answer`.
    pub answer: Json,
}

record! {
    ScorecardResponseText {
        "type" = "TEXT",
        nullable remote_id = "remote_id",
        required label = "label",
        nullable description = "description",
        nullable required = "required",
        required answer = "answer",
    }
}

/// What stands at `GetAtsScorecards.response.data.results[].responses[]|SINGLE_SELECT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseSingleSelect {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `label`.
    pub label: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `answer`.
    pub answer: Json,
}

record! {
    ScorecardResponseSingleSelect {
        "type" = "SINGLE_SELECT",
        nullable remote_id = "remote_id",
        required label = "label",
        nullable description = "description",
        nullable required = "required",
        required answer = "answer",
    }
}

/// What stands at `GetAtsScorecards.response.data.results[].responses[]|MULTI_SELECT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseMultiSelect {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `label`.
    pub label: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `answer`.
    pub answer: Json,
}

record! {
    ScorecardResponseMultiSelect {
        "type" = "MULTI_SELECT",
        nullable remote_id = "remote_id",
        required label = "label",
        nullable description = "description",
        nullable required = "required",
        required answer = "answer",
    }
}

/// What stands at `GetAtsScorecards.response.data.results[].responses[]|BOOLEAN`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseBoolean {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `label`.
    pub label: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `answer`.
    pub answer: Json,
}

record! {
    ScorecardResponseBoolean {
        "type" = "BOOLEAN",
        nullable remote_id = "remote_id",
        required label = "label",
        nullable description = "description",
        nullable required = "required",
        required answer = "answer",
    }
}

/// What stands at `GetAtsScorecards.response.data.results[].responses[]|NUMBER`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseNumber {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `label`.
    pub label: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `answer`.
    pub answer: Json,
}

record! {
    ScorecardResponseNumber {
        "type" = "NUMBER",
        nullable remote_id = "remote_id",
        required label = "label",
        nullable description = "description",
        nullable required = "required",
        required answer = "answer",
    }
}

/// What stands at `GetAtsScorecards.response.data.results[].responses[]|DATE`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScorecardResponseDate {
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `label`.
    pub label: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `answer`.
    pub answer: Json,
}

record! {
    ScorecardResponseDate {
        "type" = "DATE",
        nullable remote_id = "remote_id",
        required label = "label",
        nullable description = "description",
        nullable required = "required",
        required answer = "answer",
    }
}
