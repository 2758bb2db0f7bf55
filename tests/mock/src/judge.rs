//! Whether a value fits a schema.
//!
//! In: schemas of the description, values. Out: the first thing that is wrong, with the field it is wrong with. Must not
//! know operations.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use crate::description::Description;

/// A schema that values are held against.
#[derive(Debug)]
pub(crate) struct Judge(Validator);

/// What is wrong with a value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    /// The field, as a path: `candidate.emails[0].type`; empty for the whole value.
    pub(crate) field: String,
    /// What is wrong with it.
    pub(crate) what: String,
}

impl Judge {
    /// A judge by a schema of the description.
    pub(crate) fn new(description: &Description, schema: &Value) -> Judge {
        let schema = description.standalone(schema);
        let mut options = jsonschema::draft202012::options();
        // A time may be a plain day (D4).
        options = options.should_validate_formats(true).with_format("date-time", day_or_time);
        match options.build(&schema) {
            Ok(validator) => Judge(validator),
            Err(error) => panic!("the description has a schema that cannot be read: {error}"),
        }
    }

    pub(crate) fn fits(&self, value: &Value) -> bool {
        self.0.is_valid(value)
    }

    /// What is wrong first.
    pub(crate) fn complaint(&self, value: &Value) -> Option<Complaint> {
        self.0.iter_errors(value).next().map(|error| complaint(&error))
    }
}

fn day_or_time(text: &str) -> bool {
    chrono::DateTime::parse_from_rfc3339(text).is_ok()
        || text.trim_end_matches('Z').parse::<chrono::NaiveDate>().is_ok()
        || text.trim_end_matches('Z').parse::<chrono::NaiveDateTime>().is_ok()
}

fn complaint(error: &ValidationError<'_>) -> Complaint {
    let field = field(error.instance_path().as_str());
    let inside = match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => deepest(context),
        _ => None,
    };
    if let Some(inside) = inside {
        return complaint(inside);
    }
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            let dot = if field.is_empty() { "" } else { "." };
            Complaint { field: format!("{field}{dot}{name}"), what: "it is required".to_owned() }
        }
        // The value itself may be long, and is known to whoever sent it.
        _ => Complaint { field, what: error.masked_with("the value").to_string() },
    }
}

/// Of several shapes that do not fit, what is wrong with the one that came closest.
fn deepest<'a>(context: &'a [Vec<ValidationError<'static>>]) -> Option<&'a ValidationError<'static>> {
    let depth = |error: &&ValidationError<'static>| error.instance_path().as_str().matches('/').count();
    let errors = context.iter().filter_map(|branch| branch.iter().max_by_key(depth));
    let all: Vec<_> = errors.collect();
    let least = all.iter().map(&depth).min()?;
    all.into_iter().max_by_key(&depth).filter(|error| depth(error) > least)
}

/// A JSON pointer as a path.
fn field(pointer: &str) -> String {
    let mut path = String::new();
    for part in pointer.split('/').skip(1) {
        if part.parse::<usize>().is_ok() {
            path.push_str(&format!("[{part}]"));
            continue;
        }
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&part.replace("~1", "/").replace("~0", "~"));
    }
    path
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn complaint(id: &str, body: &Value) -> String {
        let description = Description::get();
        let schema = &description.operation(id).unwrap().body.as_ref().unwrap().schema;
        let complaint = Judge::new(description, schema).complaint(body).unwrap();
        format!("{}: {}", complaint.field, complaint.what)
    }

    #[test]
    fn complaints_name_the_field() {
        let candidate = json!({ "first_name": "Ada", "last_name": 7, "email_address": "ada@example.com" });
        assert_eq!(
            complaint("PostAtsCandidates", &json!({ "candidate": candidate, "application": { "job_id": "x" } })),
            "candidate.last_name: the value is not of type \"string\""
        );
        assert_eq!(complaint("PostHrisSkills", &json!({})), "name: it is required");
        // Which of several missing members comes first is the description's order.
        let nested = complaint("PutAssessmentPackages", &json!({ "packages": [{}] }));
        assert!(nested.starts_with("packages[0].") && nested.ends_with(": it is required"), "{nested}");
    }

    #[test]
    fn days_and_times_fit() {
        for text in ["2024-03-01", "2024-03-01T09:30:00Z", "2024-03-01T09:30:00", "2024-03-01T09:30:00.123Z"] {
            assert!(day_or_time(text), "{text}");
        }
        assert!(!day_or_time("2024-13-01") && !day_or_time("tomorrow"));
    }
}
