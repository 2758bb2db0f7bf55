// Written by `cargo xtask codegen` from `GET /hris/staffing-entities`, operation `GetHrisStaffingEntities`. Edits are lost.

use super::super::models;
use super::{EmployeeGroup, EmploymentType, Hris};
use crate::runtime::{
    BodyKind, Call, DateTime, Json, ListStyle, Method, Operation, Unrecognized, endpoint,
    open_enum, record,
};

impl Hris {
    /// Calls `GET /hris/staffing-entities`, operation `GetHrisStaffingEntities`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut staffing_entities = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_staffing_entities()
    ///     .updated_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(staffing_entity) = staffing_entities.try_next().await? {
    ///     println!("{staffing_entity:?}");
    /// }
    /// # Ok(()) }
    /// ```
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

/// The request that [`Hris::get_staffing_entities`] makes; awaiting it gives `Page<StaffingEntity>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetStaffingEntities {
    call: Call,
}

endpoint! { GetStaffingEntities => Pages<StaffingEntity> }

impl GetStaffingEntities {
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

    /// Sets `model_types`.
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

    /// Sets `statuses`.
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

/// What stands at `GetHrisStaffingEntities.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingEntity {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `model_type`.
    pub model_type: Option<StaffingEntityModelType>,
    /// `description`.
    pub description: Option<String>,
    /// `status`.
    pub status: Option<StaffingEntityStatus>,
    /// `employment_types`.
    pub employment_types: Option<Vec<StaffingEntityEmploymentType>>,
    /// `number_of_openings`.
    pub number_of_openings: Option<f64>,
    /// `parent_id`.
    pub parent_id: Option<String>,
    /// `remote_url`: a URL.
    pub remote_url: Option<String>,
    /// `remote_created_at`.
    pub remote_created_at: Option<DateTime>,
    /// `remote_updated_at`.
    pub remote_updated_at: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `locations`.
    pub locations: Vec<StaffingEntityLocation>,
    /// `legal_entities`.
    pub legal_entities: Vec<StaffingEntityLegalEntity>,
    /// `groups`.
    pub groups: Vec<EmployeeGroup>,
}

record! {
    StaffingEntity {
        required id = "id",
        required remote_id = "remote_id",
        nullable name = "name",
        nullable model_type = "model_type",
        nullable description = "description",
        nullable status = "status",
        nullable employment_types = "employment_types",
        nullable number_of_openings = "number_of_openings",
        nullable parent_id = "parent_id",
        nullable remote_url = "remote_url",
        nullable remote_created_at = "remote_created_at",
        nullable remote_updated_at = "remote_updated_at",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
        nullable remote_data = "remote_data",
        required locations = "locations",
        required legal_entities = "legal_entities",
        required groups = "groups",
    }
}

/// A value of `model_type`.
///
/// From `GetHrisStaffingEntities.response.data.results[].model_type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StaffingEntityModelType {
    /// `JOB`.
    Job,
    /// `POSITION`.
    Position,
    /// `REQUISITION`.
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

/// A value of `status`.
///
/// From `GetHrisStaffingEntities.response.data.results[].status` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StaffingEntityStatus {
    /// `OPEN_LIMITED`.
    OpenLimited,
    /// `OPEN_UNLIMITED`.
    OpenUnlimited,
    /// `PENDING`.
    Pending,
    /// `FROZEN`.
    Frozen,
    /// `FILLED`.
    Filled,
    /// `CLOSED`.
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

/// What stands at `GetHrisStaffingEntities.response.data.results[].employment_types[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingEntityEmploymentType {
    /// `remote_label`.
    pub remote_label: String,
    /// `unified_type`.
    pub unified_type: Option<EmploymentType>,
}

record! {
    StaffingEntityEmploymentType {
        required remote_label = "remote_label",
        nullable unified_type = "unified_type",
    }
}

/// What stands at `GetHrisStaffingEntities.response.data.results[].locations[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingEntityLocation {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
}

record! {
    StaffingEntityLocation {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
        nullable r#type = "type",
    }
}

/// What stands at `GetHrisStaffingEntities.response.data.results[].legal_entities[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StaffingEntityLegalEntity {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

record! {
    StaffingEntityLegalEntity {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
    }
}
