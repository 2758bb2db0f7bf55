//! What each operation does to the data set.
//!
//! In: the description. Out: for each operation whether it lists, adds, changes or deletes records, and of which list. Most
//! follows from the path; what does not stands in tables. Must not know any record.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::description::{Description, Operation, Place};
use crate::lists::{self, ListKind};
use crate::samples::linked;

/// What an operation does.
#[derive(Clone, Debug)]
pub(crate) enum Role {
    /// Gives records of a list.
    List(&'static ListKind),
    /// Adds a record to a list.
    Create(&'static ListKind),
    /// Changes a record.
    Change(&'static ListKind, Name, &'static [Effect]),
    /// Deletes a record.
    Delete(&'static ListKind, Name),
    /// Says what the operation with this id gives from now on.
    Settle(&'static str),
    /// Adds a tag to a candidate, or takes one away.
    Tag(bool),
    /// Deletes the integration.
    Disconnect,
    /// Switches the integration on or off.
    Enable,
    /// Tells how the integration stands.
    Standing,
    /// Makes a link that connects a tool, or leads on with one.
    Link,
    /// Gives the integration that a token of the connection flow stands for.
    Token,
    /// Starts a task, which goes on by itself.
    Start,
    /// Tells how a task is.
    Task,
    /// Has an integration synced.
    Sync,
    /// Takes records in lines, and counts them.
    Count,
    /// Gives an answer that depends on nothing but the data set.
    Plain,
}

/// What names the record that is changed.
#[derive(Clone, Debug)]
pub(crate) enum Name {
    /// An argument in the path.
    Path(String),
    /// A field of the body.
    Body(&'static str),
}

/// A field that gets a value.
pub(crate) type Effect = (&'static str, Source);

/// Where a value comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source {
    /// A field of the body.
    Body(&'static str),
    /// The name of the record of a list that a field of the body names.
    NameOf(&'static str, &'static str),
    /// This text.
    Text(&'static str),
    /// The time.
    Now,
}

/// Operations that add to a list at another path.
const CREATES: &[(&str, &str)] = &[
    ("PostHrisEmployeesForm", "/hris/employees"),
    ("PostAtsJobsJobIdApplications", "/ats/applications"),
    ("PostAtsApplicationsApplicationIdNotes", "/ats/notes"),
    ("PostAtsApplicationsApplicationIdInterviews", "/ats/interviews"),
    ("PostAiApplyApply", "/ai-apply/applications"),
];

/// Operations on a record whose path says more than its list and its id, and what they change.
const EFFECTS: &[(&str, &[Effect])] = &[
    ("PutAtsApplicationsApplicationIdStage", &[("current_stage_id", Source::Body("stage_id"))]),
    (
        "PostAtsApplicationsApplicationIdReject",
        &[
            ("outcome", Source::Text("DECLINED")),
            ("rejection_reason_name", Source::NameOf("/ats/rejection-reasons", "rejection_reason_id")),
            ("rejected_at", Source::Now),
        ],
    ),
    (
        "PostLmsCourseProgressionsCourseProgressionIdComplete",
        &[
            ("status", Source::Text("COMPLETED")),
            ("completed_at", Source::Now),
            ("completed_at", Source::Body("completed_at")),
        ],
    ),
    ("PutAssessmentOrdersAssessmentOrderIdResult", &[("status", Source::Body("status"))]),
    ("PostLmsCoursesCourseIdDeactivate", &[]),
];

/// Fields of bodies that records have under another name, by list.
pub(crate) const RENAMED: &[(&str, &str, &str)] = &[
    ("/hris/absences", "absence_type_id", "type_id"),
    ("/integrations/{integration_id}/integration-fields", "enable_passthrough", "is_passthrough_enabled"),
    ("/hris/employees", "location_id", "work_location_id"),
    ("/ats/applications", "stage_id", "current_stage_id"),
    ("/ats/attachments", "name", "file_name"),
    ("/ats/applications/{application_id}/attachments", "name", "file_name"),
    ("/ats/candidates/{candidate_id}/attachments", "name", "file_name"),
    ("/ats/candidates", "email_address", "email_addresses"),
    ("/ats/candidates", "phone_number", "phone_numbers"),
    ("/ats/interviews", "start_time", "starting_at"),
    ("/ats/interviews", "end_time", "ending_at"),
    ("/ats/notes", "content", "content_html"),
];

/// What an operation does.
pub(crate) fn role(operation: &Operation) -> &'static Role {
    static ROLES: OnceLock<BTreeMap<&'static str, Role>> = OnceLock::new();
    let all = || Description::get().operations.iter().map(|operation| (operation.id.as_str(), derive(operation)));
    ROLES.get_or_init(|| all().collect()).get(operation.id.as_str()).unwrap_or(&Role::Plain)
}

fn derive(operation: &'static Operation) -> Role {
    let (lists, path) = (lists::all(), operation.path.as_str());
    match operation.id.as_str() {
        "PostAtsCandidatesCandidateIdTags" => return Role::Tag(true),
        "DeleteAtsCandidatesCandidateIdTags" => return Role::Tag(false),
        "PatchAtsApplicationsApplicationIdInterviews" => {
            let list = lists.get("/ats/interviews");
            return list.map_or(Role::Plain, |list| Role::Change(list, Name::Body("interview_id"), &[]));
        }
        "DeleteIntegrationsIntegrationId" => return Role::Disconnect,
        "PutIntegrationsIntegrationIdEnabled" => return Role::Enable,
        "GetIntegrationsIntegrationId" => return Role::Standing,
        "PostConnectCreateLink" | "PostIntegrationsIntegrationIdRelink" | "PostIntegrationsIntegrationIdSetupLink" => {
            return Role::Link;
        }
        "GetConnectIntegrationByTokenToken" | "PostConnectActivateIntegration" => return Role::Token,
        "PostLmsCoursesBulk" => return Role::Start,
        "GetLmsCoursesBulkTaskId" => return Role::Task,
        "PostForceSync" => return Role::Sync,
        _ if operation.body.as_ref().is_some_and(|body| body.media_type != "application/json") => return Role::Count,
        _ => {}
    }
    if let Some((_, path)) = CREATES.iter().find(|(id, _)| *id == operation.id) {
        return lists.get(path).map_or(Role::Plain, Role::Create);
    }
    if let Some((_, effects)) = EFFECTS.iter().find(|(id, _)| *id == operation.id)
        && let Some((list, name)) = subject(operation)
    {
        return Role::Change(list, Name::Path(name), effects);
    }
    match (operation.method.as_str(), lists.get(path)) {
        ("GET", Some(list)) => return Role::List(list),
        ("POST", Some(list)) => return Role::Create(list),
        _ => {}
    }
    let parent = path.rsplit_once("/{").and_then(|(parent, name)| Some((lists.get(parent)?, name.strip_suffix('}')?)));
    match (operation.method.as_str(), parent) {
        ("PATCH" | "PUT", Some((list, name))) => return Role::Change(list, Name::Path(name.to_owned()), &[]),
        ("DELETE", Some((list, name))) => return Role::Delete(list, Name::Path(name.to_owned())),
        _ => {}
    }
    let mut others = Description::get().operations.iter();
    let given = others.find(|other| other.path == path && other.method == "GET" && operation.method == "PUT");
    given.map_or(Role::Plain, |given| Role::Settle(&given.id))
}

/// The record that the path of an operation is about: the last of its arguments that names a record of a list.
pub(crate) fn subject(operation: &Operation) -> Option<(&'static ListKind, String)> {
    subjects(operation).last().map(|(list, name)| (*list, name.clone()))
}

/// All records that the path of an operation names.
pub(crate) fn subjects(operation: &Operation) -> Vec<(&'static ListKind, String)> {
    let area = operation.path.split('/').nth(1).unwrap_or_default();
    let named =
        operation.parameters.iter().filter(|parameter| parameter.place == Place::Path).filter_map(|parameter| {
            let link = linked(&parameter.name, "").filter(|link| !link.remote)?;
            let entity = if link.entity == "assessment_order" { "order" } else { link.entity.as_str() };
            Some((lists::of(area, entity)?, parameter.name.clone()))
        });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(id: &str) -> String {
        match role(Description::get().operation(id).unwrap()) {
            Role::List(list) => format!("list {}", list.path),
            Role::Create(list) => format!("create {}", list.path),
            Role::Change(list, name, effects) => format!("change {} {name:?} {}", list.path, effects.len()),
            Role::Delete(list, name) => format!("delete {} {name:?}", list.path),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn roles_follow_from_paths_and_tables() {
        assert_eq!(said("GetHrisEmployees"), "list /hris/employees");
        assert_eq!(said("PostHrisEmployees"), "create /hris/employees");
        assert_eq!(said("PatchHrisEmployeesEmployeeId"), "change /hris/employees Path(\"employee_id\") 0");
        assert_eq!(said("DeleteHrisAbsencesAbsenceId"), "delete /hris/absences Path(\"absence_id\")");
        assert_eq!(said("PutAtsApplicationsApplicationIdStage"), "change /ats/applications Path(\"application_id\") 1");
        assert_eq!(
            said("PutAssessmentOrdersAssessmentOrderIdResult"),
            "change /assessment/orders Path(\"assessment_order_id\") 1"
        );
        assert_eq!(said("PutAssessmentPackages"), "Settle(\"GetAssessmentPackages\")");
        assert_eq!(said("PostConnectCreateLink"), "Link");
        assert_eq!(said("GetCheckApiKey"), "Plain");
    }

    #[test]
    fn tables_name_what_exists() {
        let (description, lists) = (Description::get(), lists::all());
        for (id, path) in CREATES {
            assert!(description.operation(id).is_some() && lists.contains_key(path), "{id} {path}");
        }
        for (id, effects) in EFFECTS {
            let (list, _) = subject(description.operation(id).unwrap()).unwrap();
            for (field, source) in *effects {
                assert!(lists::property(&list.item, field).is_some(), "{id} {field}");
                if let Source::NameOf(path, _) = source {
                    assert!(lists.contains_key(path));
                }
            }
        }
        for (path, _, to) in RENAMED {
            assert!(lists::property(&lists[path].item, to).is_some(), "{path} {to}");
        }
    }
}
