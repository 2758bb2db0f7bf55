//! Filters of lists.
//!
//! In: the parameters of a query, records. Out: the records that are asked for. Must not know pages.
//!
//! The values of one filter are alternatives; a record must pass all filters. A filter whose name tells no field of the
//! record has no effect: `UNAPPLIED` lists them.

use serde_json::{Map, Value};

use crate::data::Record;
use crate::lists::ListKind;
use crate::times;

/// Filters that no field of a record answers to.
const UNAPPLIED: &[(&str, &str)] = &[
    ("/hris/employee-skill-assignments", "remote_ids"),
    ("/assessment/orders", "created_after"),
    ("/hris/absences", "time_from"),
    ("/hris/absences", "time_until"),
    ("/ai-apply/unified-api/jobs", "career_site_ids"),
];

/// Parameters that say how to give the records, not which.
const HANDLED: [&str; 5] = ["cursor", "page_size", "updated_after", "include_deleted", "ignore_unsupported_filters"];

/// How a filter looks at a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Test {
    /// It is one of the values.
    Is,
    /// It has the value in it, in any case of letters.
    Contains,
    /// It is the value, in any case of letters.
    Spelled,
    /// It is at or after the value.
    Since,
    /// It is at or before the value.
    Until,
    /// It has the one key of the value, with the same under it.
    Holds,
}

/// What a filter is called, how it looks, and at which fields: the first that a record of the list has.
const FILTERS: &[(&str, Test, &[&str])] = &[
    ("ids", Test::Is, &["id"]),
    ("remote_ids", Test::Is, &["remote_id"]),
    ("application_ids", Test::Is, &["application_id"]),
    ("candidate_ids", Test::Is, &["candidate_id"]),
    ("career_site_ids", Test::Is, &["career_site.id"]),
    ("course_ids", Test::Is, &["course_revision.course_id", "course_revision.course.id"]),
    ("current_stage_ids", Test::Is, &["current_stage_id"]),
    ("custom_fields", Test::Holds, &["custom_fields"]),
    ("date_from", Test::Since, &["end_date"]),
    ("date_until", Test::Until, &["start_date"]),
    ("email", Test::Spelled, &["email_addresses.email_address"]),
    ("emails", Test::Spelled, &["email"]),
    ("employee_id", Test::Is, &["employee_id"]),
    ("employee_ids", Test::Is, &["employee_id", "employee.id"]),
    ("employment_status", Test::Is, &["employment_status"]),
    ("employment_statuses", Test::Is, &["employment_status"]),
    ("employment_types", Test::Is, &["employment_type"]),
    ("ended_after", Test::Since, &["ended_at"]),
    ("ended_before", Test::Until, &["ended_at"]),
    ("first_name", Test::Spelled, &["first_name"]),
    ("group_ids", Test::Is, &["groups.id"]),
    ("job_codes", Test::Is, &["job_code"]),
    ("job_ids", Test::Is, &["job_id", "applications.job.id", "application.job.id"]),
    ("job_posting_ids", Test::Is, &["job_posting_id"]),
    ("job_remote_ids", Test::Is, &["job.remote_id"]),
    ("last_name", Test::Spelled, &["last_name"]),
    ("legal_entity_ids", Test::Is, &["legal_entity_id", "pay_run.legal_entity_id"]),
    ("model_types", Test::Is, &["model_type"]),
    ("name_contains", Test::Contains, &["name"]),
    ("outcome", Test::Is, &["outcome"]),
    ("outcomes", Test::Is, &["outcome"]),
    ("payrun_ids", Test::Is, &["pay_run.id"]),
    ("personal_emails", Test::Spelled, &["personal_email"]),
    ("post_url", Test::Is, &["post_url"]),
    ("remote_created_after", Test::Since, &["remote_created_at"]),
    ("review_cycle_ids", Test::Is, &["review_cycle.id"]),
    ("reviewee_ids", Test::Is, &["reviewee.id"]),
    ("scopes", Test::Is, &["scope"]),
    ("skill_ids", Test::Is, &["skill_id"]),
    ("started_after", Test::Since, &["started_at"]),
    ("started_before", Test::Until, &["started_at"]),
    ("status", Test::Is, &["status"]),
    ("statuses", Test::Is, &["status"]),
    ("type_ids", Test::Is, &["type_id"]),
    ("types", Test::Is, &["type"]),
    ("user_ids", Test::Is, &["user_id"]),
    ("visibilities", Test::Is, &["visibility"]),
    ("work_emails", Test::Spelled, &["work_email"]),
    ("work_location_ids", Test::Is, &["work_location_id"]),
];

/// Whether a record is asked for, as far as the query says so itself; deletion, change and pages are not looked at.
pub(crate) fn wanted(kind: &ListKind, query: &Map<String, Value>, record: &Record) -> bool {
    let handled = |name: &str| HANDLED.contains(&name) || kind.paging.handles(name) || unapplied(kind.path, name);
    query.iter().filter(|(name, _)| !handled(name)).all(|(name, value)| {
        let has = |field: &&&str| record.value.get(field.split('.').next().unwrap_or_default()).is_some();
        match FILTERS.iter().find(|(known, ..)| known == name) {
            Some((_, test, fields)) if fields.iter().any(|field| has(&field)) => fields.iter().any(|field| {
                let mut found = Vec::new();
                collect(&record.value, field, &mut found);
                found.iter().any(|present| passes(*test, present, value))
            }),
            // A parameter called as a field is asks for its value.
            _ => record.value.get(name).is_none_or(|present| passes(Test::Is, present, value)),
        }
    })
}

/// Whether it is deleted and was not asked for, or has not changed since the time that was asked for.
pub(crate) fn hidden(query: &Map<String, Value>, record: &Record) -> bool {
    let deleted = record.deleted() && query.get("include_deleted").is_none_or(|wanted| wanted != "true");
    let since = query.get("updated_after").and_then(Value::as_str);
    deleted || since.is_some_and(|since| record.touched < times::key(since))
}

fn unapplied(path: &str, name: &str) -> bool {
    UNAPPLIED.contains(&(path, name))
}

/// The values at a dotted path; lists are looked into.
fn collect<'a>(value: &'a Value, path: &str, found: &mut Vec<&'a Value>) {
    if let Value::Array(list) = value {
        list.iter().for_each(|value| collect(value, path, found));
    } else if path.is_empty() {
        found.push(value);
    } else {
        let (name, rest) = path.split_once('.').unwrap_or((path, ""));
        value.get(name).into_iter().for_each(|value| collect(value, rest, found));
    }
}

fn passes(test: Test, present: &Value, wanted: &Value) -> bool {
    if let Value::Array(alternatives) = wanted {
        return alternatives.iter().any(|wanted| passes(test, present, wanted));
    }
    let texts = present.as_str().zip(wanted.as_str());
    match test {
        Test::Is => present == wanted,
        Test::Contains => texts.is_some_and(|(a, b)| a.to_lowercase().contains(&b.to_lowercase())),
        Test::Spelled => texts.is_some_and(|(a, b)| a.to_lowercase() == b.to_lowercase()),
        Test::Since => texts.is_some_and(|(a, b)| times::key(a) >= times::key(b)),
        // A plain day ends with its last moment.
        Test::Until => texts.is_some_and(|(a, b)| times::key(a) <= times::key(b) || a.starts_with(b)),
        Test::Holds => wanted.as_object().into_iter().flatten().all(|(name, value)| present.get(name) == Some(value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{DataSet, Own};
    use crate::description::Place;
    use crate::lists;
    use crate::samples::Plan;

    #[test]
    fn every_filter_of_the_table_finds_a_field() {
        let data = DataSet::new(Plan::new(1), &Own::default());
        let (mut applied, mut without, mut lacking) = (0, 0, Vec::new());
        for kind in lists::all().values().filter(|kind| !kind.scoped() && kind.view.is_none()) {
            let records: Vec<_> = data.all(kind).collect();
            let queried = kind.operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
            for parameter in queried.filter(|parameter| !HANDLED.contains(&parameter.name.as_str())) {
                let name = parameter.name.as_str();
                let row = FILTERS.iter().find(|(known, ..)| *known == name).filter(|_| !unapplied(kind.path, name));
                let Some((_, _, fields)) = row else {
                    let field = records.iter().any(|record| record.value.get(name).is_some());
                    println!(
                        "{} {name}: {}",
                        kind.path,
                        if field { "the field of this name" } else { "has no effect" }
                    );
                    without += 1;
                    continue;
                };
                let mut found = Vec::new();
                for record in &records {
                    fields.iter().for_each(|field| collect(&record.value, field, &mut found));
                }
                if found.iter().all(|value| value.is_null()) {
                    lacking.push(format!("{} {name}: no record has {fields:?}", kind.path));
                }
                applied += 1;
            }
        }
        assert!(lacking.is_empty(), "{}", lacking.join("\n"));
        println!("{applied} filters apply by the table, {without} do not");
        assert!(applied > without);
    }
}
