//! Makes the fields of one record agree.
//!
//! In: a record as it was made up field by field. Out: the same, without what contradicts itself: an end of what has not
//! ended, a salary beyond its range, seven hours of work in a day of five. Must not know the description.

use chrono::{DateTime, NaiveDate, SecondsFormat, TimeDelta};
use serde_json::{Map, Value, json};

use super::dice::below;

type Fields = Map<String, Value>;

/// Kind, field, the values of it with which the other fields say something: with all others these are null.
const ONLY_WITH: &[(&str, &str, &[&str], &[&str])] = &[
    ("employee", "employment_status", &["INACTIVE"], &["termination_date"]),
    ("job", "status", &["CLOSED", "ARCHIVED"], &["closed_at"]),
    ("application", "outcome", &["DECLINED"], &["rejection_reason_name", "rejected_at"]),
    ("course_progression", "status", &["COMPLETED"], &["completed_at"]),
    ("posting", "availability", &["ARCHIVED"], &["archived_at", "archived_reason"]),
    ("timesheet", "approval_status", &["APPROVED"], &["approved_at"]),
    ("issue", "status", &["RESOLVED"], &["resolved_at"]),
];

/// How many of these periods a year has.
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

/// What is asked, by the kind of the answer.
const QUESTIONS: &[(&str, &str)] = &[
    ("TEXT", "Why would you like to work here?"),
    ("SINGLE_SELECT", "How many years of experience do you have?"),
    ("MULTI_SELECT", "Which shifts can you work?"),
    ("BOOLEAN", "Do you have a driver's license?"),
    ("NUMBER", "How many days a week can you work?"),
    ("DATE", "When could you begin?"),
    ("FILE", "May we see a certificate?"),
    ("INFORMATION", "We will answer within a week."),
];

/// Which other field decides what this one of a record is.
pub(crate) fn decider(entity: &str, name: &str) -> Option<&'static str> {
    let known = ONLY_WITH.iter().find(|(kind, _, _, fields)| *kind == entity && fields.contains(&name));
    known.map(|(_, decider, ..)| *decider)
}

/// Makes the fields agree. `first` says that there is no earlier record of the kind, `nullable` which fields may be null.
pub(super) fn agree(entity: &str, fields: &mut Fields, first: bool, nullable: impl Fn(&str) -> bool) {
    for (_, decider, values, ends) in ONLY_WITH.iter().filter(|(kind, ..)| *kind == entity) {
        let over = fields.get(*decider).is_none_or(|value| value.as_str().is_some_and(|text| values.contains(&text)));
        for end in ends.iter().filter(|end| !over && nullable(end)) {
            clear(fields, end);
        }
    }
    if first {
        for name in ["parent_id", "manager_id", "manager", "supervisor_id"].iter().filter(|name| nullable(name)) {
            clear(fields, name);
        }
    }
    pay(fields);
    hours(fields);
    match entity {
        "absence" => absence(fields),
        "timesheet" => timesheet(fields),
        "job" => postings(fields),
        _ => {}
    }
    totals(fields);
    choices(fields);
    questions(fields);
    precondition(fields);
    synced(fields);
}

fn clear(fields: &mut Fields, name: &str) {
    if let Some(value) = fields.get_mut(name) {
        *value = Value::Null;
    }
}

/// Puts a number in the place of another of the same sort.
fn put(fields: &mut Fields, name: &str, number: f64) {
    match fields.get_mut(name) {
        Some(value) if value.is_i64() => *value = json!(number.round() as i64),
        Some(value) if value.is_number() => *value = json!((number * 100.0).round() / 100.0),
        _ => {}
    }
}

fn text<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.get(name)?.as_str()
}

fn number(fields: &Fields, name: &str) -> Option<f64> {
    fields.get(name)?.as_f64()
}

/// What is paid fits the time it is paid for, and lies within its range.
fn pay(fields: &mut Fields) {
    for (amount, period, around) in [
        ("pay_rate", "pay_period", None),
        ("salary_amount", "salary_period", Some(("salary_amount_from", "salary_amount_to"))),
    ] {
        let known = text(fields, period).and_then(|period| PERIODS.iter().find(|(known, _)| *known == period));
        let count = known.map_or(1.0, |(_, count)| *count);
        let Some(yearly) = number(fields, amount) else { continue };
        put(fields, amount, yearly / count);
        if let Some((from, to)) = around {
            put(fields, from, yearly * 0.9 / count);
            put(fields, to, yearly * 1.15 / count);
        }
    }
}

fn hours(fields: &mut Fields) {
    if let (Some("FULL_TIME"), Some(hours)) = (text(fields, "employment_type"), number(fields, "weekly_hours")) {
        put(fields, "weekly_hours", if hours < 30.0 { 38.0 } else { 40.0 });
    }
    if let (Some("PART_TIME"), Some(hours)) = (text(fields, "employment_type"), number(fields, "weekly_hours")) {
        put(fields, "weekly_hours", hours.min(32.0));
    }
}

/// As long as from its first day to its last.
fn absence(fields: &mut Fields) {
    let day = |name: &str| text(fields, name)?.get(..10)?.parse::<NaiveDate>().ok();
    let Some(days) = day("start_date").zip(day("end_date")).map(|(start, end)| (end - start).num_days() + 1) else {
        return;
    };
    if days == 1 && fields.get("end_half_day").is_some_and(Value::is_boolean) {
        fields.insert("end_half_day".to_owned(), false.into());
    }
    let halves =
        ["start_half_day", "end_half_day"].iter().filter(|name| fields.get(**name) == Some(&true.into())).count();
    let days = f64::from(i32::try_from(days).unwrap_or_default()) - 0.5 * if halves == 2 { 2.0 } else { halves as f64 };
    put(fields, "amount", if text(fields, "unit") == Some("HOURS") { days * 8.0 } else { days });
}

/// From its start to its end there are the hours that are paid and the breaks that are not.
fn timesheet(fields: &mut Fields) {
    let start = text(fields, "started_at").and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    let (Some(start), Some(hours), Some(pause)) =
        (start, number(fields, "payable_hours"), number(fields, "unpaid_break_minutes"))
    else {
        return;
    };
    let after = |minutes: f64| {
        let time = start.to_utc() + TimeDelta::minutes(minutes as i64);
        Value::from(time.to_rfc3339_opts(SecondsFormat::Millis, true))
    };
    fields.insert("ended_at".to_owned(), after(hours * 60.0 + pause));
    if let Some(pauses) = fields.get_mut("breaks").and_then(Value::as_array_mut) {
        pauses.truncate(1);
        for taken in pauses.iter_mut().filter(|taken| taken["started_at"].is_string()) {
            taken["started_at"] = after(120.0);
            taken["ended_at"] = after(120.0 + pause);
            taken["paid"] = false.into();
        }
    }
}

/// A job is posted under its name.
fn postings(fields: &mut Fields) {
    let Some(name) = fields.get("name").filter(|name| name.is_string()).cloned() else { return };
    for posting in fields.get_mut("job_postings").and_then(Value::as_array_mut).into_iter().flatten() {
        if posting.get("title").is_some() {
            posting["title"] = name.clone();
        }
    }
}

/// Less is paid than was earned, and what is paid is what is left.
fn totals(fields: &mut Fields) {
    let Some(gross) = fields.get("gross_pay").and_then(|gross| gross["value"].as_f64()) else { return };
    for (name, share) in [("net_pay", 0.62), ("paid_amount", 0.62)] {
        if let Some(Value::Object(amount)) = fields.get_mut(name) {
            put(amount, "value", gross * share);
        }
    }
}

/// What is chosen is among what there is to choose, and what is measured lies between its bounds.
fn choices(fields: &mut Fields) {
    if let (Some(least), Some(most), Some(value)) =
        (number(fields, "min"), number(fields, "max"), number(fields, "value"))
    {
        put(fields, "value", value.clamp(least, most));
    }
    let options = fields.get("ordered_options").or_else(|| fields.get("options")).and_then(Value::as_array);
    let Some(options) = options.cloned().filter(|options| !options.is_empty()) else { return scale(fields) };
    let nth = below(options.len() as u64, options.len());
    match fields.get("value") {
        Some(Value::String(_)) if options[nth].is_string() => {
            fields.insert("value".to_owned(), options[nth].clone());
        }
        _ => {}
    }
    match fields.get_mut("answer") {
        Some(answer @ Value::Object(_)) if options[nth].is_object() => *answer = options[nth].clone(),
        Some(Value::Array(answers)) if options[nth].is_object() => *answers = vec![options[nth].clone()],
        _ => {}
    }
}

/// What is expected of somebody is on the scale of the skill.
fn scale(fields: &mut Fields) {
    let option = fields.get("skill").map(|skill| skill["proficiency_scale"]["ordered_options"][0]["id"].clone());
    if let (Some(id), Some(Value::Object(expected))) =
        (option.filter(Value::is_string), fields.get_mut("expected_proficiency"))
        && expected.contains_key("selected_option_id")
    {
        expected.insert("selected_option_id".to_owned(), id);
    }
    let bounds = fields.get("skill").map(|skill| skill["proficiency_scale"].clone());
    if let (Some(bounds), Some(Value::Object(expected))) = (bounds, fields.get_mut("expected_proficiency"))
        && let (Some(least), Some(most), Some(value)) =
            (bounds["min"].as_f64(), bounds["max"].as_f64(), number(expected, "value"))
    {
        put(expected, "value", value.clamp(least, most));
    }
}

/// Questions ask for what their answers are.
fn questions(fields: &mut Fields) {
    let kind = text(fields, "type").or_else(|| fields.get("format")?.get("type")?.as_str());
    let question =
        kind.and_then(|kind| QUESTIONS.iter().find(|(known, _)| *known == kind)).map(|(_, question)| *question);
    let asks = fields.contains_key("format") || fields.len() <= 3;
    match (question, fields.get_mut("title")) {
        (Some(question), Some(title)) if asks && title.is_string() => *title = question.into(),
        _ => {}
    }
    if let (Some("DATE"), Some(Value::String(answer))) =
        (text(fields, "type").map(str::to_owned).as_deref(), fields.get_mut("answer"))
    {
        "2025-03-01".clone_into(answer);
    }
}

/// Nothing is chosen twice.
fn precondition(fields: &mut Fields) {
    if let Some(Value::Array(options)) = fields.get_mut("precondition_options") {
        options.dedup();
    }
}

/// A sync takes as long as from its start to its end.
fn synced(fields: &mut Fields) {
    let time = |name: &str| text(fields, name).and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    if let (Some(start), Some(end)) = (time("sync_started_at"), time("sync_ended_at")) {
        put(fields, "sync_duration_seconds", f64::from(i32::try_from((end - start).num_seconds()).unwrap_or_default()));
    }
}
