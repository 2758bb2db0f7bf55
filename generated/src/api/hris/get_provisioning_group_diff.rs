// Written by `cargo xtask codegen` from `POST /hris/provisioning-groups/{group_id}/diff`, operation `PostHrisProvisioningGroupsGroupIdDiff`. Edits are lost.

use super::Hris;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl Hris {
    /// Calls `POST /hris/provisioning-groups/{group_id}/diff`, operation `PostHrisProvisioningGroupsGroupIdDiff`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::hris::{
    ///     ProvisionedUser, ProvisioningEmployeeField, ProvisioningGroupDiffOptions,
    /// };
    ///
    /// let provisioning_group_diff = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .get_provisioning_group_diff(
    ///         "26vafvWSRmbhNcxJYqjCzuJg",
    ///         [ProvisionedUser::new("26vafvWSRmbhNcxJYqjCzuJg", "ada@example.com")],
    ///         ProvisioningGroupDiffOptions::new([ProvisioningEmployeeField::Id]),
    ///     )
    ///     .await?;
    /// println!("{provisioning_group_diff:?}");
    /// # Ok(()) }
    /// ```
    pub fn get_provisioning_group_diff(
        &self,
        group_id: impl Into<String>,
        provisioned_users: impl IntoIterator<Item = ProvisionedUser>,
        options: ProvisioningGroupDiffOptions,
    ) -> GetProvisioningGroupDiff {
        let mut call = self.handle.call(&OPERATION);
        let group_id: String = group_id.into();
        call.path("group_id", &group_id);
        GetProvisioningGroupDiff {
            call,
            body: Box::new(GetProvisioningGroupDiffBody::new(provisioned_users, options)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostHrisProvisioningGroupsGroupIdDiff",
    method: Method::POST,
    path: "/hris/provisioning-groups/{group_id}/diff",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::get_provisioning_group_diff`] makes; awaiting it gives `ProvisioningGroupDiff`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetProvisioningGroupDiff {
    call: Call,
    body: Box<GetProvisioningGroupDiffBody>,
}

endpoint! { GetProvisioningGroupDiff => Data<ProvisioningGroupDiff>, body }

/// What stands at `PostHrisProvisioningGroupsGroupIdDiff.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProvisioningGroupDiffBody {
    /// `provisioned_users`.
    pub provisioned_users: Vec<ProvisionedUser>,
    /// `options`.
    pub options: ProvisioningGroupDiffOptions,
}

record! {
    GetProvisioningGroupDiffBody {
        required provisioned_users = "provisioned_users",
        required options = "options",
    }
}

impl GetProvisioningGroupDiffBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        provisioned_users: impl IntoIterator<Item = ProvisionedUser>,
        options: ProvisioningGroupDiffOptions,
    ) -> Self {
        Self {
            provisioned_users: provisioned_users.into_iter().collect(),
            options,
        }
    }
}

/// What stands at `PostHrisProvisioningGroupsGroupIdDiff.body.provisioned_users[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisionedUser {
    /// `origin_id`.
    pub origin_id: String,
    /// `email`: an e-mail address.
    pub email: String,
}

record! {
    ProvisionedUser {
        required origin_id = "origin_id",
        required email = "email",
    }
}

impl ProvisionedUser {
    /// With what is required; the rest is left out until it is set.
    pub fn new(origin_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            origin_id: origin_id.into(),
            email: email.into(),
        }
    }
}

/// What stands at `PostHrisProvisioningGroupsGroupIdDiff.body.options`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningGroupDiffOptions {
    /// `employee_fields`.
    pub employee_fields: Vec<ProvisioningEmployeeField>,
}

record! {
    ProvisioningGroupDiffOptions {
        required employee_fields = "employee_fields",
    }
}

impl ProvisioningGroupDiffOptions {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        employee_fields: impl IntoIterator<Item: Into<ProvisioningEmployeeField>>,
    ) -> Self {
        Self {
            employee_fields: employee_fields.into_iter().map(Into::into).collect(),
        }
    }
}

/// A value of `employee_fields`.
///
/// From `PostHrisProvisioningGroupsGroupIdDiff.body.options.employee_fields[]` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningEmployeeField {
    /// `id`.
    Id,
    /// `remote_id`.
    RemoteId,
    /// `first_name`.
    FirstName,
    /// `last_name`.
    LastName,
    /// `groups`.
    Groups,
    /// `avatar`.
    Avatar,
    /// `work_location_id`.
    WorkLocationId,
    /// `legal_entity_id`.
    LegalEntityId,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ProvisioningEmployeeField {
        Id = "id",
        RemoteId = "remote_id",
        FirstName = "first_name",
        LastName = "last_name",
        Groups = "groups",
        Avatar = "avatar",
        WorkLocationId = "work_location_id",
        LegalEntityId = "legal_entity_id",
    }
}

/// What stands at `PostHrisProvisioningGroupsGroupIdDiff.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningGroupDiff {
    /// `users`.
    pub users: ProvisioningGroupDiffUsers,
}

record! {
    ProvisioningGroupDiff {
        required users = "users",
    }
}

/// What stands at `PostHrisProvisioningGroupsGroupIdDiff.response.data.users`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningGroupDiffUsers {
    /// `to_provision`.
    pub to_provision: Vec<UserToProvision>,
    /// `to_deprovision`.
    pub to_deprovision: Vec<UserToDeprovision>,
    /// `already_provisioned`.
    pub already_provisioned: Vec<AlreadyProvisionedUser>,
}

record! {
    ProvisioningGroupDiffUsers {
        required to_provision = "to_provision",
        required to_deprovision = "to_deprovision",
        required already_provisioned = "already_provisioned",
    }
}

/// What stands at `PostHrisProvisioningGroupsGroupIdDiff.response.data.users.to_provision[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserToProvision {
    /// `email`.
    pub email: Option<String>,
    /// `employee`.
    pub employee: ProvisioningEmployee,
}

record! {
    UserToProvision {
        nullable email = "email",
        required employee = "employee",
    }
}

/// What stands at `PostHrisProvisioningGroupsGroupIdDiff.response.data.users.to_provision[].employee`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningEmployee {
    /// `id`.
    pub id: Option<String>,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `first_name`.
    pub first_name: Option<String>,
    /// `last_name`.
    pub last_name: Option<String>,
    /// `groups`.
    pub groups: Option<Vec<ProvisioningEmployeeGroup>>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// `work_location_id`.
    pub work_location_id: Option<String>,
    /// `legal_entity_id`.
    pub legal_entity_id: Option<String>,
}

record! {
    ProvisioningEmployee {
        optional id = "id",
        optional remote_id = "remote_id",
        optional first_name = "first_name",
        optional last_name = "last_name",
        optional groups = "groups",
        optional avatar = "avatar",
        optional work_location_id = "work_location_id",
        optional legal_entity_id = "legal_entity_id",
    }
}

/// What stands at `PostHrisProvisioningGroupsGroupIdDiff.response.data.users.to_provision[].employee.groups[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningEmployeeGroup {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

record! {
    ProvisioningEmployeeGroup {
        required id = "id",
        nullable remote_id = "remote_id",
        nullable name = "name",
    }
}

/// What stands at `PostHrisProvisioningGroupsGroupIdDiff.response.data.users.to_deprovision[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserToDeprovision {
    /// `origin_id`.
    pub origin_id: String,
    /// `email`: an e-mail address.
    pub email: String,
}

record! {
    UserToDeprovision {
        required origin_id = "origin_id",
        required email = "email",
    }
}

/// What stands at `PostHrisProvisioningGroupsGroupIdDiff.response.data.users.already_provisioned[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlreadyProvisionedUser {
    /// `origin_id`.
    pub origin_id: String,
    /// `email`: an e-mail address.
    pub email: String,
    /// `employee`.
    pub employee: ProvisioningEmployee,
}

record! {
    AlreadyProvisionedUser {
        required origin_id = "origin_id",
        required email = "email",
        required employee = "employee",
    }
}
