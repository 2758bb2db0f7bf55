// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /lms/skills`.

use super::Lms;
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, dated, endpoint, record,
};

impl Lms {
    /// Lists the skills that courses can teach.
    ///
    /// The revisions of a course refer to them in `skill_assignments`, by `id`. These are the learning system's own
    /// skills; those of an HR system are listed by `GET /hris/skills`.
    ///
    /// `GET /lms/skills`, operation `GetLmsSkills`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut skills = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .lms()
    ///     .get_skills()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(skill) = skills.try_next().await? {
    ///     println!("{}", skill.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /lms/skills")]
    #[doc(alias = "GetLmsSkills")]
    #[doc(alias = "list_skills")]
    #[inline]
    pub fn get_skills(&self) -> GetSkills {
        let call = self.handle.call(&OPERATION);
        GetSkills { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetLmsSkills",
    method: Method::GET,
    path: "/lms/skills",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Lms::get_skills`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`Skill`](crate::lms::Skill).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetSkills {
    call: Call,
}

impl GetSkills {
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

    /// Gives only records that have changed after this time, themselves or, in some lists, in data nested in them; so
    /// a record's own `changed_at` may be older. Give the time at which the last fetch *began* by Kombo's clock,
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
}

endpoint! { GetSkills => Pages<Skill>: incremental }

/// A skill as the learning system knows it.
///
/// In the answer of `GET /lms/skills`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Skill {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What the skill is called.
    pub name: Option<String>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
}

record! {
    Skill {
        required id,
        nullable remote_id,
        nullable name,
        nullable remote_created_at,
        nullable remote_deleted_at,
        required changed_at,
        nullable remote_data,
        nullable custom_fields,
        listed integration_fields,
        shown ["id", "remote_id", "remote_created_at", "remote_deleted_at", "changed_at"]
    }
}

dated! {
    Skill {
        id,
        changed_at,
        remote_deleted_at,
    }
}
