//! The codes of errors.
//!
//! In: the description. Out: every code it has, and the status that comes with it. Must not know when there is an error.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::Value;

use crate::description::Description;

/// What comes with a code. Documented are 429, and 409 for an integration that is not set up; all else is decided here, for
/// the mock alone.
const STATUSES: &[(&str, u16)] = &[
    ("RATE_LIMIT_EXCEEDED", 429),
    ("CONCURRENCY_LIMIT_EXCEEDED", 429),
    ("SETUP_SYNC_PENDING", 409),
    ("SETUP_INCOMPLETE", 409),
    ("QA_FAILED", 409),
    ("INTEGRATION_NOT_FOUND", 404),
    ("INPUT_INVALID", 400),
    ("UNKNOWN_ERROR", 500),
    ("IP_NOT_WHITELISTED", 403),
    ("PLATFORM.AUTHENTICATION_INVALID", 401),
    ("TASK_TIMED_OUT", 504),
    ("PERMISSION_MISSING", 403),
    ("SERVICE_UNAVAILABLE", 503),
    ("UNKNOWN_HTTP_ERROR", 502),
    ("ALREADY_EXISTS", 409),
    ("ALREADY_RUNNING", 409),
    ("TIMED_OUT", 504),
];

/// Every code of the description, in its order, with its status and what it means in the description's words.
pub(crate) fn all() -> &'static BTreeMap<&'static str, (u16, &'static str)> {
    static CODES: OnceLock<BTreeMap<&'static str, (u16, &'static str)>> = OnceLock::new();
    CODES.get_or_init(|| {
        let mut found = BTreeMap::new();
        collect(Description::get().document(), &mut found);
        found
    })
}

/// The status of a code, and the code as it is kept.
pub(crate) fn known(code: &str) -> Option<(&'static str, u16)> {
    all().get_key_value(code).map(|(code, (status, _))| (*code, *status))
}

fn status(code: &str) -> u16 {
    // Whatever else the connected system or the integration does not want.
    STATUSES.iter().find(|(end, _)| code.ends_with(end)).map_or(400, |(_, status)| *status)
}

fn collect(value: &'static Value, found: &mut BTreeMap<&'static str, (u16, &'static str)>) {
    match value {
        Value::Object(fields) => {
            let code = fields.get("code").filter(|_| fields.contains_key("message"));
            for code in code.and_then(|code| code["enum"].as_array()).into_iter().flatten().filter_map(Value::as_str) {
                let words = fields["code"]["x-enum-descriptions"][code].as_str().unwrap_or_default();
                found.insert(code, (status(code), words));
            }
            fields.values().for_each(|value| collect(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_description() {
        assert_eq!(all().len(), 29);
        assert_eq!(known("INTEGRATION.SETUP_SYNC_PENDING"), Some(("INTEGRATION.SETUP_SYNC_PENDING", 409)));
        assert_eq!(known("INTEGRATION.AUTHENTICATION_INVALID").unwrap().1, 400);
        assert_eq!(known("PLATFORM.UNHEARD_OF"), None);
        assert!(all().values().all(|(_, words)| !words.is_empty()));
        for (end, _) in STATUSES {
            assert!(all().keys().any(|code| code.ends_with(end)), "{end}");
        }
    }
}
