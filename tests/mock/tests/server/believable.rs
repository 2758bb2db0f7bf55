//! Made up data that a person believes: what comes first is earlier, what has not ended has no end, what one record says of
//! another is so.

use std::collections::BTreeMap;

use kombo_mock::Mock;
use serde_json::{Map, Value};

use crate::Caller;
use crate::lists::{lists, whole};

/// Of two times of one object the first is not after the second.
const ORDERED: &[(&str, &str)] = &[
    ("start_date", "end_date"),
    ("start_date", "termination_date"),
    ("date_of_birth", "start_date"),
    ("start_time", "end_time"),
    ("started_at", "ended_at"),
    ("starting_at", "ending_at"),
    ("ended_at", "approved_at"),
    ("opened_at", "closed_at"),
    ("enrolled_at", "completed_at"),
    ("remote_created_at", "remote_updated_at"),
    ("remote_created_at", "opened_at"),
    ("remote_created_at", "rejected_at"),
    ("remote_created_at", "changed_at"),
    ("remote_updated_at", "changed_at"),
    ("created_at", "updated_at"),
    ("created_at", "archived_at"),
    ("changed_at", "remote_deleted_at"),
    ("completed_at", "changed_at"),
    ("ended_at", "changed_at"),
];

/// A record of the first list, by its id under the field, is not later by its time than one of the second by its own.
const ACROSS: &[(&str, &str, &str, &str, &str)] = &[
    ("/hris/absences", "employee_id", "/hris/employees", "start_date", "start_date"),
    ("/hris/timesheets", "employee_id", "/hris/employees", "start_date", "started_at"),
    ("/hris/employments", "employee_id", "/hris/employees", "start_date", "effective_date"),
    ("/ats/applications", "job_id", "/ats/jobs", "opened_at", "remote_created_at"),
    ("/ats/applications", "candidate_id", "/ats/candidates", "remote_created_at", "remote_created_at"),
    ("/ats/interviews", "application_id", "/ats/applications", "remote_created_at", "starting_at"),
    ("/ats/notes", "application_id", "/ats/applications", "remote_created_at", "remote_created_at"),
    ("/ats/offers", "application_id", "/ats/applications", "remote_created_at", "employment_start_date"),
    ("/ats/scorecards", "interview_id", "/ats/interviews", "ending_at", "remote_created_at"),
];

/// Records of the first list have by `candidate_id`, or show as `candidate`, the one of their application.
const OF_APPLICATIONS: &[&str] = &["/ats/attachments", "/ats/interviews", "/ats/notes", "/ats/scorecards"];

/// The kind of list, the field, its values with which the others may say something.
const ONLY_WITH: &[(&str, &str, &str, &[&str])] = &[
    ("/hris/employees", "employment_status", "INACTIVE", &["termination_date"]),
    ("/ats/applications", "outcome", "DECLINED", &["rejected_at", "rejection_reason_name"]),
    ("/lms/course-progressions", "status", "COMPLETED", &["completed_at"]),
    ("/ai-apply/postings", "availability", "ARCHIVED", &["archived_at", "archived_reason"]),
    ("/hris/timesheets", "approval_status", "APPROVED", &["approved_at"]),
];

/// Between what bounds a number lies.
const RANGES: &[(&str, f64, f64)] = &[
    ("weekly_hours", 10.0, 45.0),
    ("payable_hours", 1.0, 10.0),
    ("unpaid_break_minutes", 0.0, 90.0),
    ("number_of_openings", 1.0, 10.0),
    ("amount", 0.0, 80.0),
];

const PERIODS: &[(&str, f64)] = &[
    ("HOUR", 1800.0),
    ("DAY", 225.0),
    ("WEEK", 52.0),
    ("TWO_WEEKS", 26.0),
    ("HALF_MONTH", 24.0),
    ("MONTH", 12.0),
    ("TWO_MONTHS", 6.0),
    ("QUARTER", 4.0),
    ("HALF_YEAR", 2.0),
    ("YEAR", 1.0),
];

const CITIES: &[(&str, &str)] =
    &[("Berlin", "DE"), ("Rotterdam", "NL"), ("Lyon", "FR"), ("Porto", "PT"), ("Graz", "AT")];

#[derive(Default)]
struct Found {
    problems: Vec<String>,
    checked: usize,
}

impl Found {
    fn hold(&mut self, holds: bool, what: impl FnOnce() -> String) {
        self.checked += 1;
        if !holds {
            self.problems.push(what());
        }
    }

    /// Looks at an object, and all within it.
    fn look(&mut self, value: &Value, at: &str) {
        match value {
            Value::Object(fields) => {
                self.object(fields, at);
                for (name, value) in
                    fields.iter().filter(|(name, _)| !["remote_data", "custom_fields"].contains(&&***name))
                {
                    self.look(value, &format!("{at}.{name}"));
                }
            }
            Value::Array(list) => {
                let plain: Vec<&Value> = list.iter().filter(|value| value.is_string()).collect();
                let repeats = plain.iter().enumerate().any(|(nth, value)| plain[..nth].contains(value));
                self.hold(!repeats, || format!("{at} has one value twice: {value}"));
                list.iter().for_each(|value| self.look(value, at));
            }
            Value::String(text) => {
                // What no table of words knows is called by its field and a number.
                let name = at.rsplit('.').next().unwrap_or_default().replace('_', " ");
                let bare = text.strip_prefix(&name).is_some_and(|rest| rest.trim().parse::<u32>().is_ok());
                self.hold(!bare, || format!("{at} is `{text}`"));
            }
            _ => {}
        }
    }

    fn object(&mut self, fields: &Map<String, Value>, at: &str) {
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let number = |name: &str| fields.get(name).and_then(Value::as_f64);
        for (first, second) in ORDERED {
            if let (Some(a), Some(b)) = (text(first), text(second)) {
                self.hold(earlier(a, b), || format!("{at}: {first} {a} is after {second} {b}"));
            }
        }
        for name in ["parent_id", "manager_id"] {
            if let (Some(id), Some(above)) = (text("id"), text(name)) {
                self.hold(id != above, || format!("{at}: {id} is above itself"));
            }
        }
        for (name, least, most) in RANGES {
            if let Some(value) = number(name) {
                self.hold((*least..=*most).contains(&value), || format!("{at}.{name} is {value}"));
            }
        }
        for (amount, period) in [("pay_rate", "pay_period"), ("salary_amount", "salary_period")] {
            let count = text(period).and_then(|period| PERIODS.iter().find(|(known, _)| *known == period));
            if let (Some(amount), Some((period, count))) = (number(amount), count) {
                self.hold((20_000.0..=120_000.0).contains(&(amount * count)), || {
                    format!("{at}: {amount} by the {period}")
                });
            }
        }
        if let (Some(from), Some(amount), Some(to)) =
            (number("salary_amount_from"), number("salary_amount"), number("salary_amount_to"))
        {
            self.hold(from <= amount && amount <= to, || format!("{at}: {amount} is not between {from} and {to}"));
        }
        let value = |name: &str| fields.get(name)?.get("value")?.as_f64();
        if let (Some(gross), Some(net)) = (value("gross_pay"), value("net_pay")) {
            self.hold(net < gross, || format!("{at}: {net} is left of {gross}"));
        }
        if let (Some(least), Some(most), Some(value)) = (number("min"), number("max"), number("value")) {
            self.hold((least..=most).contains(&value), || format!("{at}: {value} is not between {least} and {most}"));
        }
        if let (Some(city), Some(country)) = (text("city"), text("country")) {
            self.hold(CITIES.contains(&(city, country)), || format!("{at}: {city} in {country}"));
        }
        if let (Some("FULL_TIME"), Some(hours)) = (text("employment_type"), number("weekly_hours")) {
            self.hold(hours >= 35.0, || format!("{at}: full time of {hours} hours"));
        }
        if let Some(born) = text("date_of_birth") {
            self.hold(born.starts_with("19"), || format!("{at}: born {born}"));
        }
    }
}

/// Days and times alike.
fn earlier(a: &str, b: &str) -> bool {
    let length = if a.len() == 10 || b.len() == 10 { 10 } else { usize::MAX };
    a.get(..length).unwrap_or(a) <= b.get(..length).unwrap_or(b)
}

async fn look_at(seed: u64) -> Found {
    let caller = Caller::new(Mock::builder().seed(seed).records(30).start().await.unwrap());
    let mut found = Found::default();
    let mut all: BTreeMap<&str, BTreeMap<String, Value>> = BTreeMap::new();
    for (operation, path) in lists() {
        let deleted = operation.parameters.iter().any(|parameter| parameter.name == "include_deleted");
        let records = whole(&caller, &path, if deleted { "include_deleted=true" } else { "" }).await;
        records.iter().for_each(|record| found.look(record, &path));
        let known = records.into_iter().map(|record| (record["id"].as_str().unwrap_or_default().to_owned(), record));
        all.insert(&operation.path, known.collect());
    }
    for (path, decider, wanted, ends) in ONLY_WITH {
        for record in all[path].values() {
            for end in ends.iter().filter(|_| record[*decider].is_string() && record[*decider] != *wanted) {
                found.hold(record[*end].is_null(), || {
                    format!("{path}: {} with {end} {}", record[*decider], record[*end])
                });
            }
        }
    }
    for (path, field, other, before, after) in ACROSS {
        for record in all[path].values() {
            let named = record[*field].as_str().and_then(|id| all[other].get(id));
            if let Some((a, b)) = named.and_then(|named| Some((named[*before].as_str()?, record[*after].as_str()?))) {
                found.hold(earlier(a, b), || format!("{path}: {after} {b} is before {before} {a} of {other}"));
            }
        }
    }
    for path in OF_APPLICATIONS {
        for record in all[path].values() {
            let Some(application) = record["application_id"].as_str().and_then(|id| all["/ats/applications"].get(id))
            else {
                continue;
            };
            let own = [&record["candidate_id"], &record["application"]["candidate"]["id"]];
            // An application that has only what it must have names no candidate.
            let named = application["candidate_id"].is_string();
            for id in own.into_iter().filter(|id| id.is_string() && named) {
                found.hold(*id == application["candidate_id"], || {
                    format!("{path}: the candidate is not the application's")
                });
            }
        }
    }
    found
}

#[tokio::test]
async fn a_person_believes_the_data() {
    let mut checked = 0;
    for seed in [1, 2, 7] {
        let mut found = look_at(seed).await;
        checked += found.checked;
        found.problems.dedup();
        let count = found.problems.len();
        found.problems.truncate(25);
        assert!(count == 0, "{count} of {} with seed {seed}:\n{}", found.checked, found.problems.join("\n"));
    }
    println!("{checked} relations in made up data hold");
    assert!(checked > 10_000);
}
