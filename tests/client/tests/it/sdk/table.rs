//! The differences as a table for people, `tests/sdk/differences.md`.
//!
//! In: the list of differences with the calls in which they occur. Out: the text, which the committed file must equal. Must not
//! know how they were found.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use super::CallName;
use super::differences::{Differences, LISTED, Values};
use super::recorded::{Recorded, file};

/// More operations than these are counted instead of named.
const NAMED: usize = 7;

/// What the crate can send and the SDK cannot: operation and place. All of it is deprecated or a part of `remote_fields`.
pub(super) const ONLY_HERE: &[(&str, &str)] = &[
    ("GetAtsApplications", "query outcome"),
    ("GetAtsJobs", "query status"),
    ("GetHrisAbsences", "query time_from"),
    ("GetHrisAbsences", "query time_until"),
    ("GetHrisEmployees", "query employment_status"),
    ("PostAtsApplicationsApplicationIdNotes", "body /remote_fields/greenhouse/visibility"),
    ("PostAtsApplicationsApplicationIdReject", "body /remote_fields/greenhouse/rejection_email"),
    ("PostAtsCandidates", "body /remote_fields/greenhouse/application"),
    ("PostAtsCandidates", "body /remote_fields/greenhouse/candidate"),
    ("PostAtsCandidates", "body /remote_fields/workable/candidate"),
    ("PostAtsJobsJobIdApplications", "body /remote_fields/greenhouse/application"),
    ("PostAtsJobsJobIdApplications", "body /remote_fields/greenhouse/candidate"),
    ("PostAtsJobsJobIdApplications", "body /remote_fields/workable/candidate"),
];

/// Fails unless the committed file says what has been found.
pub(super) fn assert_current(found: &Differences, recorded: &Recorded) {
    let path = file("differences.md");
    let now = render(found, recorded);
    if std::env::var_os("UPDATE_DIFFERENCES").is_some() {
        fs::write(&path, &now).expect("differences.md can be written");
    }
    let before = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        now == before,
        "tests/sdk/differences.md is not current; run `UPDATE_DIFFERENCES=1 cargo test -p kombo-client-tests sdk` and read what changed:\n{now}"
    );
}

fn render(found: &Differences, recorded: &Recorded) -> String {
    let operations = recorded.methods.len();
    let mut text = format!(
        "# Where the crate and the official SDK differ\n\n\
         Written by `UPDATE_DIFFERENCES=1 cargo test -p kombo-client-tests sdk` from `tests/client/tests/it/sdk/differences.rs`.\n\n\
         The same {} calls of {operations} operations were made by {} and by the crate. Method, path, query, headers and body are\n\
         equal but for these {} differences, each of which occurs.\n\n\
         | where | the SDK sends | the crate sends | met in | reason |\n|---|---|---|---|---|\n",
        recorded.requests.len(),
        recorded.sdk,
        LISTED.len(),
    );
    for (listed, calls) in LISTED.iter().zip(&found.calls) {
        let (sdk, ours) = match listed.values {
            Values::OnlySdk(value) => (code(value), "–".to_owned()),
            Values::Both(sdk, ours) => (code(sdk), code(ours)),
            Values::Raw(raw) => {
                let raw: Vec<_> = raw.iter().map(|c| format!("`{c}`")).collect();
                (format!("{} as they are", raw.join(" and ")), "them escaped".to_owned())
            }
            Values::Refused(line) => (code(line), "nothing: an error before sending".to_owned()),
        };
        let met = met_in(calls, operations);
        writeln!(text, "| {} | {sdk} | {ours} | {met} | {} |", listed.place, listed.reason).expect("text takes text");
    }
    text.push_str("\n## Only the SDK can send\n\nNot in our description:\n\n");
    for (operation, places) in &recorded.only_in_sdk {
        let places: Vec<_> = places.iter().map(|place| code(place)).collect();
        writeln!(text, "- {operation}: {}", places.join(", ")).expect("text takes text");
    }
    text.push_str("\n## Only the crate can send\n\nDeprecated, or no longer in the SDK:\n\n");
    for (operation, place) in ONLY_HERE {
        writeln!(text, "- {operation}: {}", code(place)).expect("text takes text");
    }
    text
}

fn code(value: &str) -> String {
    format!("`{value}`")
}

/// The calls by operation; where there are many operations, only how many.
fn met_in(calls: &[CallName], all: usize) -> String {
    let mut operations: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (operation, call) in calls {
        operations.entry(operation).or_default().push(call);
    }
    match operations.len() {
        count if count == all => format!("all {all} operations, {} calls", calls.len()),
        count if count > NAMED => format!("{count} operations, {} calls", calls.len()),
        _ => {
            let named = operations.iter().map(|(operation, calls)| format!("{operation} ({})", calls.join(", ")));
            named.collect::<Vec<_>>().join(", ")
        }
    }
}
