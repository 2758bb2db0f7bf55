//! Methods of operations whose ids say no more than how they are called: a verb, and what it is done to.
//!
//! In: the HTTP method and the path. Out: the name that a person would choose, `complete_course_progression` for a
//! `POST` to `/lms/course-progressions/{id}/complete`; nothing where the id has a name of its own. It must not know
//! what is taken.

use super::Area;
use crate::ir::Operation;
use crate::support::identifier::{shorten, singular, snake};

/// Words that begin the last step of a path where that is what is done, and not a thing.
const VERBS: [&str; 32] = [
    "accept",
    "activate",
    "add",
    "apply",
    "approve",
    "archive",
    "cancel",
    "check",
    "close",
    "complete",
    "create",
    "deactivate",
    "delete",
    "disable",
    "download",
    "enable",
    "export",
    "force",
    "import",
    "link",
    "merge",
    "move",
    "prepare",
    "publish",
    "reject",
    "remove",
    "restore",
    "send",
    "start",
    "stop",
    "submit",
    "update",
];

/// The name of an operation; the name of an area in front of its path says nothing.
pub(super) fn plain(operation: &Operation, areas: &[Area]) -> Option<String> {
    let fixed = operation.path.split('/').filter(|step| !step.is_empty() && !step.contains('{')).collect::<Vec<_>>();
    let all = format!("{} {}", operation.method, operation.path.replace(['{', '}'], " "));
    let short = format!("{} {}", operation.method, fixed.join(" "));
    let id = snake(&operation.id);
    // `postUploads` is what a person has chosen to write; no person chooses `post_piers_pier_id_boats`.
    let is_written = operation.id.starts_with(|c: char| c.is_ascii_lowercase());
    let is_made = id == snake(&all) && (!is_written || operation.path.contains('{'));
    if !is_made && (is_written || id != snake(&short)) {
        return None;
    }
    let mut steps: Vec<&str> = operation.path.split('/').filter(|step| !step.is_empty()).collect();
    if steps.len() > 1 && areas.iter().any(|area| area.module == snake(steps[0])) {
        steps.remove(0);
    }
    let is_param = |step: &str| step.contains('{');
    let of_one = is_param(steps.last()?);
    let end = steps.iter().rposition(|step| !is_param(step))?;
    let start = steps[..end].iter().rposition(|step| is_param(step)).map_or(0, |position| position + 1);
    // What the last thing belongs to: those in front of it, and the one that a parameter in front of it chooses.
    let holder = steps[..start].iter().rev().find(|step| !is_param(step)).copied();
    let own = steps[start..end].iter().copied();
    let holders: Vec<String> = holder.into_iter().chain(own).map(|step| singular(&snake(step))).collect();
    let last = snake(steps[end]);
    let one = singular(&last);
    let named = |verb: &str, thing: &str| {
        let words = std::iter::once(verb).chain(holders.iter().map(String::as_str)).chain(std::iter::once(thing));
        words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_")
    };
    let (first, rest) = last.split_once('_').unwrap_or((&last, ""));
    let does = !of_one && VERBS.contains(&first);
    let name = match operation.method.as_str() {
        "GET" | "POST" | "PUT" | "PATCH" if does && !(operation.method == "GET" && rest.is_empty()) => {
            named(first, rest)
        }
        "GET" if of_one => named("get", &one),
        "GET" => named("get", &last),
        // A single word behind one thing, and no list of things: what is done to it.
        "POST" if !of_one && holder.is_some() && start == end && rest.is_empty() && one == last => named(&last, ""),
        "POST" => named("create", &one),
        "PUT" if of_one => named("update", &one),
        "PUT" => named("set", &last),
        "PATCH" => named("update", &one),
        "DELETE" => named("delete", &one),
        _ => return None,
    };
    let name = snake(&name);
    (name.starts_with(|c: char| c.is_ascii_lowercase())).then(|| shorten(&name))
}

#[cfg(test)]
mod tests {
    use super::{Area, plain};
    use crate::ir::{Body, Doc, Operation, Output};

    fn name(method: &str, path: &str, area: &str, id: Option<&str>) -> Option<String> {
        let area =
            Area { feature: area.into(), module: area.replace('-', "_"), handle: String::new(), tags: Vec::new() };
        let made = format!("{method}{path}");
        let operation = Operation {
            id: id.unwrap_or(&made).to_owned(),
            method: method.to_owned(),
            path: path.to_owned(),
            tag: None,
            doc: Doc::default(),
            params: Vec::new(),
            scope: None,
            body: Body::None,
            output: Output::Nothing,
            stream: None,
            accept: String::new(),
            action: false,
            content_type: None,
            security: Vec::new(),
            server: None,
        };
        plain(&operation, &[area])
    }

    #[test]
    fn methods_are_named_by_what_they_do() {
        for (method, path, area, wanted) in [
            ("GET", "/hris/employees", "hris", "get_employees"),
            ("GET", "/hris/employees/{employee_id}", "hris", "get_employee"),
            ("GET", "/ats/applications/{application_id}/attachments", "ats", "get_application_attachments"),
            ("GET", "/hris/employees/form", "hris", "get_employee_form"),
            ("POST", "/hris/employee-skill-assignments", "hris", "create_employee_skill_assignment"),
            ("POST", "/ats/applications/{application_id}/reject", "ats", "reject_application"),
            ("POST", "/ats/applications/{application_id}/notes", "ats", "create_application_note"),
            ("POST", "/lms/course-progressions/{id}/complete", "lms", "complete_course_progression"),
            ("POST", "/ai-apply/postings/{posting_id}/inquire", "ai-apply", "inquire_posting"),
            ("POST", "/ats/import-tracked-application", "ats", "import_tracked_application"),
            ("POST", "/custom/datev/download-document", "custom", "download_datev_document"),
            ("GET", "/custom/datev/check-eau-permission", "custom", "check_datev_eau_permission"),
            ("PUT", "/integrations/{integration_id}/enabled", "general", "set_integration_enabled"),
            ("PATCH", "/hris/skills/{skill_id}", "hris", "update_skill"),
            ("DELETE", "/hris/absences/{absence_id}", "hris", "delete_absence"),
        ] {
            assert_eq!(name(method, path, area, None).as_deref(), Some(wanted), "{method} {path}");
        }
    }

    #[test]
    fn an_id_that_says_more_is_the_name() {
        assert_eq!(name("GET", "/rooms", "hotel", Some("listRooms")), None);
        assert_eq!(name("POST", "/rooms", "hotel", Some("postRooms")), None);
        assert_eq!(name("POST", "/rooms", "hotel", Some("PostRooms")).as_deref(), Some("create_room"));
        assert_eq!(name("GET", "/rooms/{id}", "hotel", Some("get_rooms")), None);
        assert_eq!(name("GET", "/rooms/{id}", "hotel", Some("get_rooms_id")).as_deref(), Some("get_room"));
        assert_eq!(name("TRACE", "/rooms", "hotel", None), None);
    }
}
