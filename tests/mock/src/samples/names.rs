//! Texts by what they are of: the name of a group is not that of a skill.
//!
//! In: the kind of thing, the name of the field. Out: a text, or nothing where the name of the field says enough. Must not
//! know schemas.

use super::dice::{below, pick};

/// Texts by kind of thing and field.
const NAMES: &[(&str, &str, &[&str])] = &[
    ("absence_type", "name", &["Vacation", "Sick leave", "Parental leave", "Training", "Unpaid leave"]),
    ("application_stage", "name", &["Applied", "Screening", "Interview", "Team day", "Offer"]),
    ("current_stage", "name", &["Applied", "Screening", "Interview", "Team day", "Offer"]),
    ("career_site", "label", &["Careers in Berlin", "Jobs at Nordlicht", "Work with Quince"]),
    ("category", "label", &["Field service", "Head office", "Production"]),
    ("course", "title", &["First aid", "Fire safety", "Data protection", "Safe lifting"]),
    ("course_revision", "title", &["First aid", "Fire safety", "Data protection", "Safe lifting"]),
    ("custom_field", "key", &["shirt_size", "cost_center", "badge_number", "languages"]),
    ("custom_field", "label", &["Shirt size", "Cost center", "Badge number", "Languages"]),
    ("employee_document_category", "name", &["Contracts", "Certificates", "Payroll", "Reviews"]),
    ("group", "name", &["Engineering", "Nursing", "Early shift", "Night shift", "Sales", "Finance"]),
    ("team", "name", &["Engineering", "Nursing", "Early shift", "Night shift", "Sales", "Finance"]),
    ("integration_field", "key", &["shirtSize", "costCenter", "badgeNumber", "spokenLanguages"]),
    ("integration_field", "label", &["Shirt size", "Cost center", "Badge number", "Spoken languages"]),
    ("custom_field", "model", &["hris_employees", "ats_jobs", "ats_candidates", "lms_users"]),
    ("integration_field", "model", &["hris_employees", "ats_jobs", "ats_candidates", "lms_users"]),
    ("interview", "title", &["Phone interview", "Meet the team", "Technical interview", "Final talk"]),
    ("job", "name", &["Payroll Clerk", "Welder", "Data Engineer", "Head of Care", "Electrician", "Site Manager"]),
    ("job_feed", "label", &["Main feed", "Seasonal jobs"]),
    ("job_posting", "title", &["Payroll Clerk", "Welder", "Data Engineer", "Head of Care"]),
    ("legal_entity", "name", &["Nordlicht GmbH", "Quince & Daughters Ltd.", "Hafen B.V.", "Atelier Sept SARL"]),
    ("location", "name", &["Head office", "Harbour workshop", "Clinic north", "Branch Lyon"]),
    ("work_location", "name", &["Head office", "Harbour workshop", "Clinic north", "Branch Lyon"]),
    ("model", "id", &["hris_employees", "hris_groups", "ats_jobs", "ats_candidates"]),
    ("read_model", "id", &["hris_employees", "hris_groups", "ats_jobs", "ats_candidates"]),
    ("read_model", "label", &["Employees", "Groups", "Jobs", "Candidates"]),
    ("write_action", "id", &["hris_create_employee", "hris_create_absence", "ats_create_application"]),
    ("write_action", "label", &["Create employee", "Create absence", "Create application"]),
    ("changed_model", "name", &["hris_employees", "hris_groups", "ats_jobs"]),
    ("performance_review_cycle", "name", &["Mid-year 2024", "Year-end 2024", "Mid-year 2025"]),
    ("review_cycle", "name", &["Mid-year 2024", "Year-end 2024", "Mid-year 2025"]),
    ("rejection_reason", "name", &["Not enough experience", "Position filled", "No reply", "Salary too high"]),
    ("role", "remote_label", &["Recruiter", "Hiring manager", "Coordinator"]),
    (
        "screening_question",
        "title",
        &["Do you hold a licence?", "When could you begin?", "Which languages do you speak?"],
    ),
    ("skill", "name", &["Forklift", "First aid", "Dutch", "Bookkeeping", "Soldering"]),
    ("staffing_entity", "name", &["Nurse, ward 3", "Welder, hall B", "Accountant"]),
    ("tag", "name", &["Remote", "Talent pool", "Referral", "Returner"]),
    ("tool", "id", TOOLS),
    ("tool", "label", LABELS),
    ("tool", "internal_label", LABELS),
    ("sync", "sync_state", &["SUCCEEDED"]),
    ("issue", "type", &["integration.authentication_failed"]),
    ("issue", "title", &["The credentials are no longer valid"]),
];

/// Tools as Kombo spells them, and as people do.
pub(crate) const TOOLS: &[&str] =
    &["bamboohr", "personio", "greenhouse", "workday", "hibob", "smartrecruiters", "lever", "teamtailor"];
const LABELS: &[&str] =
    &["BambooHR", "Personio", "Greenhouse", "Workday", "HiBob", "SmartRecruiters", "Lever", "Teamtailor"];

/// A tool as people spell it.
pub(crate) fn tool_label(tool: &str) -> String {
    match TOOLS.iter().position(|known| *known == tool) {
        Some(nth) => LABELS[nth].to_owned(),
        None => {
            let mut letters = tool.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        }
    }
}

/// Values of enums of which one is by far the most usual.
const USUAL: &[(&str, &str)] =
    &[("coverage_status", "SUPPORTED"), ("setup_status", "COMPLETED"), ("qa_status", "PASSED")];

/// A text for the field of the nth thing of that kind.
pub(super) fn text(entity: &str, name: &str, number: u64, nth: usize) -> Option<&'static str> {
    if name == "sync_state" {
        return Some("SUCCEEDED");
    }
    let (_, _, texts) = NAMES.iter().find(|(known, field, _)| *known == entity && *field == name)?;
    if entity == "tool" {
        return texts.get(nth % texts.len()).copied();
    }
    Some(pick(number, texts))
}

/// What a field of an enum is, more often than not.
pub(super) fn usual<'a>(entity: &str, name: &str, values: &[&'a str], number: u64) -> Option<&'a str> {
    let wanted = match (entity, name) {
        ("job", "status") => "OPEN",
        ("integration", "status" | "state") => return values.iter().find(|value| **value == "ACTIVE").copied(),
        _ => USUAL.iter().find(|(known, _)| *known == name)?.1,
    };
    values.iter().find(|value| **value == wanted).copied().filter(|_| below(number, 4) > 0)
}
