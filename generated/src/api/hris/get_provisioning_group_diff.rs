// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/provisioning-groups/{group_id}/diff`.

use super::Hris;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl Hris {
    /// Compares a provisioning group with the users that exist in your product.
    ///
    /// A provisioning group says which employees of a company are to have an account in your product. Give the
    /// accounts that exist in `provisioned_users`; the answer has three lists: employees of the group without an
    /// account (`to_provision`), accounts without an employee in the group (`to_deprovision`), and accounts that
    /// match an employee (`already_provisioned`). Of each employee it holds the fields that `options.employee_fields`
    /// names. Opening and closing the accounts is up to you.
    ///
    /// * `group_id` — The id of the provisioning group.
    /// * `provisioned_users` — The users that you have at present.
    /// * `options` — What the answer is to contain.
    ///
    /// `POST /hris/provisioning-groups/{group_id}/diff`, operation `PostHrisProvisioningGroupsGroupIdDiff`.
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
    #[doc(alias = "POST /hris/provisioning-groups/{group_id}/diff")]
    #[doc(alias = "PostHrisProvisioningGroupsGroupIdDiff")]
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

/// The request that [`Hris::get_provisioning_group_diff`] makes; awaiting it gives
/// [`ProvisioningGroupDiff`](crate::hris::ProvisioningGroupDiff).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetProvisioningGroupDiff {
    call: Call,
    body: Box<GetProvisioningGroupDiffBody>,
}

/// The accounts that exist in your product, and what the answer should say about each employee.
///
/// In the request `POST /hris/provisioning-groups/{group_id}/diff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProvisioningGroupDiffBody {
    /// The users that you have at present.
    pub provisioned_users: Vec<ProvisionedUser>,
    /// What the answer is to contain.
    pub options: ProvisioningGroupDiffOptions,
}

record! {
    GetProvisioningGroupDiffBody {
        required provisioned_users,
        required options,
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

endpoint! { GetProvisioningGroupDiff => Data<ProvisioningGroupDiff>, body }

/// A user who has an account in your product at present.
///
/// In the request `POST /hris/provisioning-groups/{group_id}/diff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisionedUser {
    /// Your own id for the user.
    pub origin_id: String,
    /// The e-mail address of the user in your own application.
    pub email: String,
}

record! {
    ProvisionedUser {
        required origin_id,
        required email,
        shown ["origin_id"]
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

/// What the answer is to contain.
///
/// In the request `POST /hris/provisioning-groups/{group_id}/diff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningGroupDiffOptions {
    /// Which fields of the employees the answer is to hold.
    pub employee_fields: Vec<ProvisioningEmployeeField>,
}

record! {
    ProvisioningGroupDiffOptions {
        required employee_fields,
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

/// A field of an employee that can be asked for.
///
/// In the request `POST /hris/provisioning-groups/{group_id}/diff`.
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

/// The difference between a provisioning group and the accounts in your product.
///
/// In the answer of `POST /hris/provisioning-groups/{group_id}/diff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningGroupDiff {
    /// The users, sorted by what is to be done with them.
    pub users: ProvisioningGroupDiffUsers,
}

record! {
    ProvisioningGroupDiff {
        required users,
    }
}

/// The users, sorted by what is to be done with them.
///
/// In the answer of `POST /hris/provisioning-groups/{group_id}/diff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningGroupDiffUsers {
    /// People in the provisioning group for whom you have no user yet.
    pub to_provision: Vec<UserToProvision>,
    /// Users whom you have and who should go, since they are no longer in the provisioning group.
    pub to_deprovision: Vec<UserToDeprovision>,
    /// The users whom the request named as provisioned and who still belong to the group, each with their employee
    /// record.
    pub already_provisioned: Vec<AlreadyProvisionedUser>,
}

record! {
    ProvisioningGroupDiffUsers {
        listed to_provision,
        listed to_deprovision,
        listed already_provisioned,
    }
}

/// An employee of the group who has no account yet.
///
/// In the answer of `POST /hris/provisioning-groups/{group_id}/diff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserToProvision {
    /// The e-mail address of the person who needs an account.
    pub email: Option<String>,
    /// The employee who belongs to the group, with the fields that the request asked for.
    pub employee: ProvisioningEmployee,
}

record! {
    UserToProvision {
        nullable email,
        required employee,
    }
}

/// The employee who belongs to the group, with the fields that the request asked for.
///
/// In the answer of `POST /hris/provisioning-groups/{group_id}/diff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningEmployee {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: Option<String>,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The person's given name.
    pub first_name: Option<String>,
    /// The person's family name.
    pub last_name: Option<String>,
    /// The groups, such as departments and teams, that the employee belongs to.
    pub groups: Option<Vec<ProvisioningEmployeeGroup>>,
    /// A reference to the employee's profile picture.
    pub avatar: Option<String>,
    /// The Kombo id of the place of work.
    pub work_location_id: Option<String>,
    /// The Kombo id of the legal entity, as [`GET /hris/legal-entities`](crate::hris::Hris::get_legal_entities) lists
    /// it.
    pub legal_entity_id: Option<String>,
}

record! {
    ProvisioningEmployee {
        optional id,
        optional remote_id,
        optional first_name,
        optional last_name,
        optional groups,
        optional avatar,
        optional work_location_id,
        optional legal_entity_id,
        shown ["id", "remote_id", "work_location_id", "legal_entity_id"]
    }
}

/// One of the groups that an employee of a provisioning group belongs to.
///
/// In the answer of `POST /hris/provisioning-groups/{group_id}/diff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningEmployeeGroup {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// What it is called, for people to read.
    pub name: Option<String>,
}

record! {
    ProvisioningEmployeeGroup {
        required id,
        nullable remote_id,
        nullable name,
        shown ["id", "remote_id"]
    }
}

/// An account that belongs to no employee of the group.
///
/// In the answer of `POST /hris/provisioning-groups/{group_id}/diff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserToDeprovision {
    /// Your own id for the user.
    pub origin_id: String,
    /// The e-mail address of the user in your own application.
    pub email: String,
}

record! {
    UserToDeprovision {
        required origin_id,
        required email,
        shown ["origin_id"]
    }
}

/// An account together with the employee of the group whom it belongs to.
///
/// In the answer of `POST /hris/provisioning-groups/{group_id}/diff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlreadyProvisionedUser {
    /// Your own id for the user.
    pub origin_id: String,
    /// The e-mail address of the user in your own application.
    pub email: String,
    /// The employee who belongs to the group, with the fields that the request asked for.
    pub employee: ProvisioningEmployee,
}

record! {
    AlreadyProvisionedUser {
        required origin_id,
        required email,
        required employee,
        shown ["origin_id"]
    }
}
