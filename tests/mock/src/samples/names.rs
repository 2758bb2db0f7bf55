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
    ("email_address", "type", &["work", "home"]),
    ("line_item", "name", &["Base salary", "Night supplement", "Health insurance", "Travel allowance"]),
    ("location", "type", &["Office", "Workshop", "Clinic"]),
    ("work_location", "type", &["Office", "Workshop", "Clinic"]),
    ("content_ref", "key", &["attachments/cv.pdf", "attachments/letter.pdf", "attachments/photo.png"]),
    ("note", "title", &["First call", "Reference", "After the interview"]),
    ("offer_letter", "type", &["PDF"]),
    ("option", "name", &["Less than two years", "Two to five years", "More than five years"]),
    ("option", "label", &["Strong yes", "Yes", "No"]),
    ("ordered_option", "name", &["Beginner", "Practised", "Expert"]),
    ("phone_number", "type", &["mobile", "work"]),
    ("provider", "name", &["Harbour Academy", "Open School"]),
    ("response", "label", &["Communication", "Team spirit", "Experience", "Craft"]),
    ("scope_config", "name", &["Default scope"]),
    ("social_media", "type", &["LinkedIn", "GitHub"]),
    ("summary_rating", "ordered_option", &["Below", "Meets", "Exceeds"]),
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
    ("rejection_reason", "name", &["Not enough experience", "Position filled", "No reply", "Salary too high"]),
    ("role", "remote_label", &["Recruiter", "Hiring manager", "Coordinator"]),
    (
        "screening_question",
        "title",
        &["Do you hold a license?", "When could you begin?", "Which languages do you speak?"],
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

/// Kinds of things of which each has another text.
const UNIQUE: &[&str] = &[
    "absence_type",
    "custom_field",
    "employee_document_category",
    "group",
    "integration_field",
    "legal_entity",
    "location",
    "rejection_reason",
    "skill",
    "tag",
    "team",
    "work_location",
];

/// Kinds of things whose texts belong together, field by field.
const PAIRED: &[&str] = &["read_model", "tool", "write_action"];

/// Halves of years, the last ones first.
fn half(index: usize) -> (usize, bool) {
    (2025 - index / 2 % 20, index.is_multiple_of(2))
}

/// The first day of the time that a review cycle is about, as its name says.
pub(super) fn review_start(index: usize) -> String {
    let (year, second) = half(index);
    format!("{year}-{}-01", if second { "07" } else { "01" })
}

/// A text for the field of the nth thing of that kind.
pub(super) fn text(entity: &str, name: &str, number: u64, nth: usize) -> Option<String> {
    match (entity, name) {
        (_, "sync_state") => return Some("SUCCEEDED".to_owned()),
        ("review_cycle" | "performance_review_cycle", "name") => {
            let (year, second) = half(nth);
            return Some(format!("{} {year}", if second { "Year-end" } else { "Mid-year" }));
        }
        _ => {}
    }
    let (_, _, texts) = NAMES.iter().find(|(known, field, _)| *known == entity && *field == name)?;
    let text = texts.get(nth % texts.len()).copied().unwrap_or_default();
    if UNIQUE.contains(&entity) && !["type", "model"].contains(&name) {
        return Some(match (nth / texts.len(), name) {
            (0, _) => text.to_owned(),
            (round, "key") => format!("{text}_{}", round + 1),
            (round, _) => format!("{text} {}", round + 1),
        });
    }
    Some(if PAIRED.contains(&entity) { text } else { pick(number, texts) }.to_owned())
}

/// What a field of an enum is, more often than not.
pub(super) fn usual<'a>(entity: &str, name: &str, values: &[&'a str], number: u64) -> Option<&'a str> {
    let wanted = match (entity, name) {
        ("job", "status") => "OPEN",
        ("employee" | "manager", "employment_status") | ("user" | "stage" | "application_stage", "status") => "ACTIVE",
        ("application", "outcome") => "PENDING",
        ("absence", "status") => "APPROVED",
        (_, "pay_period") => "MONTH",
        (_, "pay_frequency") => "MONTHLY",
        (_, "salary_period") => "YEAR",
        (_, "employment_type") => "FULL_TIME",
        ("integration", "status" | "state") => return values.iter().find(|value| **value == "ACTIVE").copied(),
        _ => USUAL.iter().find(|(known, _)| *known == name)?.1,
    };
    values.iter().find(|value| **value == wanted).copied().filter(|_| below(number, 4) > 0)
}
