// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/staffing-entities`.

use super::{EmployeeGroup, EmploymentType, Hris};
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, Unrecognized,
    UnrecognizedVariant, dated, endpoint, open_enum, record, tagged_union,
};

impl Hris {
    /// Lists the jobs, positions and requisitions of staff planning.
    ///
    /// HR systems plan staff in jobs, in positions or in requisitions, which ask for someone to be hired;
    /// `model_type` tells which a record is, and `parent_id` links those that belong together. The list can be
    /// narrowed by `model_types` and `statuses`. An entity's id can be given to
    /// [`GET /hris/employees/form`](crate::hris::Hris::get_employee_form) to hire into it. These are not the openings
    /// that candidates apply to: those are in `GET /ats/jobs`.
    ///
    /// `GET /hris/staffing-entities`, operation `GetHrisStaffingEntities`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut staffing_entities = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_staffing_entities()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .include_deleted(true)
    ///     .items();
    /// while let Some(staffing_entity) = staffing_entities.try_next().await? {
    ///     println!("{}", staffing_entity.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /hris/staffing-entities")]
    #[doc(alias = "GetHrisStaffingEntities")]
    #[doc(alias = "list_staffing_entities")]
    #[inline]
    pub fn get_staffing_entities(&self) -> GetStaffingEntities {
        let call = self.handle.call(&OPERATION);
        GetStaffingEntities { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetHrisStaffingEntities",
    method: Method::GET,
    path: "/hris/staffing-entities",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_staffing_entities`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`StaffingEntity`](crate::hris::StaffingEntity).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetStaffingEntities {
    call: Call,
}

impl GetStaffingEntities {
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

    /// Gives only records that have changed after this time, themselves or in data nested in them: a change of an
    /// entry of `locations`, `legal_entities`, `groups` and `skills`, one that is added and one that is removed
    /// count. So a record's own `changed_at` may be older. Give the time at which the last fetch *began* by Kombo's
    /// clock, which the `Date` header of an answer tells, or some minutes less: a clock that is ahead loses changes.
    /// Set `include_deleted` to hear of deletions as well.
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

    /// Gives only staffing entities of these kinds: jobs, positions, requisitions.
    pub fn model_types(
        mut self,
        model_types: impl IntoIterator<Item: Into<StaffingEntityModelType>>,
    ) -> Self {
        self.call
            .query_list(
                "model_types",
                ListStyle::Comma,
                model_types
                    .into_iter()
                    .map(|value| {
                        Into::<StaffingEntityModelType>::into(value).to_string()
                    }),
            );
        self
    }

    /// Gives only staffing entities that are in one of these states.
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item: Into<StaffingEntityStatus>>,
    ) -> Self {
        self.call
            .query_list(
                "statuses",
                ListStyle::Comma,
                statuses
                    .into_iter()
                    .map(|value| Into::<StaffingEntityStatus>::into(value).to_string()),
            );
        self
    }
}

endpoint! { GetStaffingEntities => Pages<StaffingEntity>: incremental }

/// A job, position or requisition: a place in the company that a person fills or is to fill.
///
/// In the answer of `GET /hris/staffing-entities`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingEntity {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// What the connected system calls such an entity.
    pub model_type: Option<StaffingEntityModelType>,
    /// What the job, position or requisition is about.
    pub description: Option<String>,
    /// Whether people are still looked for.
    pub status: Option<StaffingEntityStatus>,
    /// The kinds of employment that the job, position or requisition is open for.
    pub employment_types: Option<Vec<StaffingEntityEmploymentType>>,
    /// How many people are looked for.
    pub number_of_openings: Option<f64>,
    /// The Kombo id of the record of the same kind that this one belongs to.
    pub parent_id: Option<String>,
    /// The page of the connected system that shows the record.
    ///
    /// A URL.
    pub remote_url: Option<String>,
    /// When the record was created in the connected system.
    pub remote_created_at: Option<DateTime>,
    /// When the record was last changed in the connected system.
    pub remote_updated_at: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// The places at which people are looked for.
    pub locations: Vec<StaffingEntityLocation>,
    /// The legal entities that people are looked for.
    pub legal_entities: Vec<StaffingEntityLegalEntity>,
    /// The groups, such as departments, that the job, position or requisition belongs to.
    pub groups: Vec<EmployeeGroup>,
    /// The skills that the role asks for, each with the level that is expected.
    pub skills: Vec<StaffingEntitySkill>,
}

record! {
    StaffingEntity {
        required id,
        required remote_id,
        nullable name,
        nullable model_type,
        nullable description,
        nullable status,
        nullable employment_types,
        nullable number_of_openings,
        nullable parent_id,
        nullable remote_url,
        nullable remote_created_at,
        nullable remote_updated_at,
        required changed_at,
        nullable remote_deleted_at,
        nullable custom_fields,
        listed integration_fields,
        nullable remote_data,
        listed locations,
        listed legal_entities,
        listed groups,
        listed skills,
        shown [
            "id", "remote_id", "number_of_openings", "parent_id", "remote_created_at", "remote_updated_at",
            "changed_at", "remote_deleted_at",
        ]
    }
}

dated! {
    StaffingEntity {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// What the connected system calls such an entity.
///
/// In the answer of `GET /hris/staffing-entities`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StaffingEntityModelType {
    /// A job, which several people may hold.
    ///
    /// On the wire: `JOB`.
    Job,
    /// A position, a single seat in the company.
    ///
    /// On the wire: `POSITION`.
    Position,
    /// A requisition, the approved wish to hire.
    ///
    /// On the wire: `REQUISITION`.
    Requisition,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    StaffingEntityModelType {
        Job = "JOB",
        Position = "POSITION",
        Requisition = "REQUISITION",
    }
}

/// Whether people are still looked for.
///
/// In the answer of `GET /hris/staffing-entities`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StaffingEntityStatus {
    /// Open for a limited number of hires.
    ///
    /// On the wire: `OPEN_LIMITED`.
    OpenLimited,
    /// Open for any number of hires.
    ///
    /// On the wire: `OPEN_UNLIMITED`.
    OpenUnlimited,
    /// Not open yet.
    ///
    /// On the wire: `PENDING`.
    Pending,
    /// Put on hold.
    ///
    /// On the wire: `FROZEN`.
    Frozen,
    /// Everybody who was looked for has been hired.
    ///
    /// On the wire: `FILLED`.
    Filled,
    /// Nobody is looked for any longer.
    ///
    /// On the wire: `CLOSED`.
    Closed,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    StaffingEntityStatus {
        OpenLimited = "OPEN_LIMITED",
        OpenUnlimited = "OPEN_UNLIMITED",
        Pending = "PENDING",
        Frozen = "FROZEN",
        Filled = "FILLED",
        Closed = "CLOSED",
    }
}

/// A kind of employment that is offered, in the connected system's words and in Kombo's.
///
/// In the answer of `GET /hris/staffing-entities`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingEntityEmploymentType {
    /// What the connected system calls it.
    pub remote_label: String,
    /// What it corresponds to in Kombo's list, where it corresponds to anything.
    pub unified_type: Option<EmploymentType>,
}

record! {
    StaffingEntityEmploymentType {
        required remote_label,
        nullable unified_type,
    }
}

/// A place where the work is done, in short; [`GET /hris/locations`](crate::hris::Hris::get_locations) has the
/// whole record.
///
/// In the answer of `GET /hris/staffing-entities`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingEntityLocation {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: Option<String>,
    /// The kind of place, in the words of the connected system.
    pub r#type: Option<String>,
}

record! {
    StaffingEntityLocation {
        required id,
        nullable remote_id,
        nullable name,
        nullable r#type = "type",
        shown ["id", "remote_id"]
    }
}

/// A legal entity that would be the employer, in short.
///
/// In the answer of `GET /hris/staffing-entities`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingEntityLegalEntity {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: Option<String>,
}

record! {
    StaffingEntityLegalEntity {
        required id,
        nullable remote_id,
        nullable name,
        shown ["id", "remote_id"]
    }
}

/// An entry of the `skills` of a [`StaffingEntity`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingEntitySkill {
    /// The Kombo id of the skill, as [`GET /hris/skills`](crate::hris::Hris::get_skills) lists it.
    pub skill_id: String,
    /// The skill itself, and the scale it is measured on.
    pub skill: StaffingSkill,
    /// The level that is expected, as a number or an option of the scale.
    pub expected_proficiency: Option<StaffingSkillExpectation>,
}

record! {
    StaffingEntitySkill {
        required skill_id,
        required skill,
        optional expected_proficiency,
        shown ["skill_id"]
    }
}

/// The skill itself, and the scale it is measured on.
///
/// In the answer of `GET /hris/staffing-entities`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingSkill {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// What it is called in the connected system.
    pub name: Option<String>,
    /// The scale that the level of a skill is measured on; null where the skill has none.
    pub proficiency_scale: Option<StaffingSkillScale>,
}

record! {
    StaffingSkill {
        required id,
        required remote_id,
        nullable name,
        nullable proficiency_scale,
        shown ["id", "remote_id"]
    }
}

/// The scale that the level of a skill is measured on; null where the skill has none.
///
/// They are distinguished by `type`.
///
/// In the answer of `GET /hris/staffing-entities`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StaffingSkillScale {
    /// `type` is `NUMERIC`.
    Numeric(StaffingSkillNumericScale),
    /// `type` is `SINGLE_SELECT`.
    SingleSelect(StaffingSkillSelectScale),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    StaffingSkillScale by ["type"] {
        Numeric = "NUMERIC",
        SingleSelect = "SINGLE_SELECT",
    }
}

/// The shape `NUMERIC` of a [`StaffingSkillScale`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingSkillNumericScale {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The smallest number that can be answered.
    pub min: Option<f64>,
    /// The largest number that can be answered.
    pub max: Option<f64>,
    /// By how much one level of the scale differs from the next.
    pub step: Option<f64>,
}

record! {
    StaffingSkillNumericScale {
        "type" = "NUMERIC",
        required id,
        required remote_id,
        nullable min,
        nullable max,
        nullable step,
        shown ["id", "remote_id"]
    }
}

/// The shape `SINGLE_SELECT` of a [`StaffingSkillScale`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingSkillSelectScale {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: String,
    /// The options of the rating, from the worst to the best.
    pub ordered_options: Vec<StaffingSkillOption>,
}

record! {
    StaffingSkillSelectScale {
        "type" = "SINGLE_SELECT",
        required id,
        required remote_id,
        listed ordered_options,
        shown ["id", "remote_id"]
    }
}

/// An entry of the `ordered_options` of a [`StaffingSkillSelectScale`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingSkillOption {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: String,
}

record! {
    StaffingSkillOption {
        required id,
        nullable remote_id,
        required name,
        shown ["id", "remote_id"]
    }
}

/// The level that is expected, as a number or an option of the scale.
///
/// They are distinguished by `type`.
///
/// In the answer of `GET /hris/staffing-entities`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StaffingSkillExpectation {
    /// `type` is `NUMERIC`.
    Numeric(StaffingSkillExpectedValue),
    /// `type` is `SINGLE_SELECT`.
    SingleSelect(StaffingSkillExpectedOption),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! {
    StaffingSkillExpectation by ["type"] {
        Numeric = "NUMERIC",
        SingleSelect = "SINGLE_SELECT",
    }
}

/// The shape `NUMERIC` of a [`StaffingSkillExpectation`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingSkillExpectedValue {
    /// The level that is expected, on a scale of numbers.
    pub value: f64,
}

record! {
    StaffingSkillExpectedValue {
        "type" = "NUMERIC",
        required value,
    }
}

/// The shape `SINGLE_SELECT` of a [`StaffingSkillExpectation`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingSkillExpectedOption {
    /// The Kombo id of the option of the scale that is expected.
    pub selected_option_id: String,
}

record! {
    StaffingSkillExpectedOption {
        "type" = "SINGLE_SELECT",
        required selected_option_id,
        shown ["selected_option_id"]
    }
}
