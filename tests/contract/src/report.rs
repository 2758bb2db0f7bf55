//! What came of the calls.
//!
//! In: for each call its operation and the answers. Out: counts, complaints, and whether all is well. Must not know how
//! anything was called.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kombo::bytes::Bytes;
use kombo::http;
use serde_json::Value;

/// The header in which Prism says what is wrong with a request or an answer.
const VIOLATIONS: &str = "sl-violations";

/// What came of one call.
pub(crate) struct Made {
    /// The operation.
    pub(crate) id: &'static str,
    /// How it was called.
    pub(crate) how: String,
    pub(crate) answers: Vec<http::Response<Bytes>>,
    /// Whether the crate could send it and read the answer.
    pub(crate) outcome: Result<(), String>,
    /// Whether it went through a list.
    pub(crate) walk: bool,
}

/// A complaint that is meant to come.
pub(crate) struct Expected {
    operation: String,
    says: String,
    met: usize,
}

/// The complaints that are meant to come, from a file that has a reason for each.
pub(crate) fn read_expected(file: &Path) -> Result<Vec<Expected>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    let entries = serde_json::from_str::<Vec<Value>>(&text).ok();
    let expected = entries.and_then(|entries| entries.iter().map(expected).collect());
    expected.ok_or_else(|| format!("{} is no list of `operation`, `says` and `reason`", file.display()))
}

fn expected(entry: &Value) -> Option<Expected> {
    let text = |name: &str| entry[name].as_str().map(str::to_owned);
    text("reason")?;
    Some(Expected { operation: text("operation")?, says: text("says")?, met: 0 })
}

/// What came of all calls.
#[derive(Default)]
pub(crate) struct Report {
    expected: Vec<Expected>,
    operations: BTreeMap<&'static str, Option<Verdict>>,
    calls: usize,
    answers: usize,
    lists: usize,
    second_pages: usize,
    complaints: Vec<String>,
    failures: Vec<String>,
}

/// What can be said of an operation after all its calls.
struct Verdict {
    answered: bool,
    decoded: bool,
}

impl Report {
    /// Operations that nothing has called count as well.
    pub(crate) fn new(operations: impl Iterator<Item = &'static str>, expected: Vec<Expected>) -> Report {
        let uncalled = |id| (id, None);
        Report { operations: operations.map(uncalled).collect(), expected, ..Report::default() }
    }

    pub(crate) fn add(&mut self, made: &Made) {
        let Made { id, how, answers, outcome, walk } = made;
        self.calls += 1;
        self.answers += answers.len();
        self.lists += usize::from(*walk);
        self.second_pages += usize::from(*walk && answers.len() > 1);
        let answered = !answers.is_empty() && answers.iter().all(|answer| answer.status().is_success());
        let verdict = self.operations.entry(id).or_default();
        let verdict = verdict.get_or_insert(Verdict { answered: true, decoded: true });
        verdict.answered &= answered;
        verdict.decoded &= outcome.is_ok();
        for violation in answers.iter().flat_map(violations) {
            match self.expected.iter_mut().find(|known| known.operation == *id && known.says == violation) {
                Some(known) => known.met += 1,
                None => self.complaints.push(format!("{id} ({how}): {violation}")),
            }
        }
        if let Err(reason) = outcome {
            self.failures.push(format!("{id} ({how}): {reason}"));
        }
    }

    /// Whether every operation was answered and decoded, and nothing complained of.
    pub(crate) fn is_good(&self) -> bool {
        self.failures.is_empty()
            && self.complaints.is_empty()
            && self.expected.iter().all(|known| known.met > 0)
            && self.good() == self.operations.len()
    }

    /// How many operations have been called, and each time been answered and decoded.
    fn good(&self) -> usize {
        self.operations.values().flatten().filter(|verdict| verdict.answered && verdict.decoded).count()
    }

    /// What is wrong, a line each, and the counts.
    pub(crate) fn text(&self, server: &str) -> String {
        let mut lines: Vec<String> = self.complaints.iter().map(|said| format!("{server} complains: {said}")).collect();
        lines.extend(self.failures.iter().map(|said| format!("failed: {said}")));
        let idle = self.expected.iter().filter(|known| known.met == 0);
        lines
            .extend(idle.map(|known| format!("never said, take it off the list: {}: {}", known.operation, known.says)));
        if !self.expected.is_empty() {
            let met: usize = self.expected.iter().map(|known| known.met).sum();
            lines.push(format!("{met} complaints of {} kinds are expected", self.expected.len()));
        }
        lines.push(format!(
            "{} calls, {} answers; {} of {} walks through a list went on to a second page",
            self.calls, self.answers, self.second_pages, self.lists
        ));
        lines.push(format!(
            "{} of {} operations answered and decoded, {} complaints from {server}",
            self.good(),
            self.operations.len(),
            self.complaints.len()
        ));
        lines.join("\n")
    }
}

/// What Prism says, a line each.
fn violations(answer: &http::Response<Bytes>) -> Vec<String> {
    let Some(header) = answer.headers().get(VIOLATIONS) else { return Vec::new() };
    let said: Option<Vec<Value>> = serde_json::from_slice(header.as_bytes()).ok();
    let Some(said) = said else { return vec![String::from_utf8_lossy(header.as_bytes()).into_owned()] };
    said.iter()
        .map(|violation| {
            let place: Vec<&str> =
                violation["location"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            format!("{}: {}", place.join("."), violation["message"].as_str().unwrap_or_default())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, violations: Option<&str>) -> http::Response<Bytes> {
        let builder = http::Response::builder().status(status);
        let builder = violations.into_iter().fold(builder, |builder, said| builder.header(VIOLATIONS, said));
        builder.body(Bytes::new()).unwrap()
    }

    fn made(answers: Vec<http::Response<Bytes>>, outcome: Result<(), String>) -> Made {
        Made { id: "GetThings", how: "full, seed 1".to_owned(), answers, outcome, walk: false }
    }

    fn report(made: &Made) -> Report {
        report_expecting(made, Vec::new())
    }

    fn report_expecting(made: &Made, expected: Vec<Expected>) -> Report {
        let mut report = Report::new(["GetThings"].into_iter(), expected);
        report.add(made);
        report
    }

    fn expected(says: &str) -> Vec<Expected> {
        let entry = serde_json::json!({"operation": "GetThings", "says": says, "reason": "so it is"});
        vec![super::expected(&entry).unwrap()]
    }

    #[test]
    fn an_expected_complaint_must_come() {
        let said = r#"[{"location":["request"],"message":"is deprecated"}]"#;
        let good = report_expecting(&made(vec![answer(200, Some(said))], Ok(())), expected("request: is deprecated"));
        assert!(good.is_good(), "{}", good.text("Prism"));
        assert!(good.text("Prism").contains("1 complaints of 1 kinds are expected"));
        let idle = report_expecting(&made(vec![answer(200, None)], Ok(())), expected("request: is deprecated"));
        assert!(!idle.is_good());
        assert!(idle.text("Prism").contains("never said, take it off the list: GetThings: request: is deprecated"));
    }

    #[test]
    fn an_operation_without_a_call_is_told_by_the_count() {
        let mut report = Report::new(["GetThings", "GetOthers"].into_iter(), Vec::new());
        report.add(&made(vec![answer(200, None)], Ok(())));
        assert!(!report.is_good());
        assert!(report.text("Prism").contains("1 of 2 operations answered"));
    }

    #[test]
    fn a_success_without_complaints_is_good() {
        let report = report(&made(vec![answer(200, None)], Ok(())));
        assert!(report.is_good());
        assert!(report.text("Prism").ends_with("1 of 1 operations answered and decoded, 0 complaints from Prism"));
    }

    #[test]
    fn a_complaint_is_told_with_its_place() {
        let said = r#"[{"location":["request","query","page_size"],"message":"must be <= 250"}]"#;
        let report = report(&made(vec![answer(200, Some(said))], Ok(())));
        assert!(!report.is_good());
        assert!(
            report
                .text("Prism")
                .contains("Prism complains: GetThings (full, seed 1): request.query.page_size: must be")
        );
    }

    #[test]
    fn a_complaint_that_is_no_json_is_told_as_it_is() {
        let report = report(&made(vec![answer(200, Some("too much"))], Ok(())));
        assert!(!report.is_good());
        assert!(report.text("Prism").contains("GetThings (full, seed 1): too much"));
    }

    #[test]
    fn an_error_no_answer_and_an_unreadable_answer_are_failures() {
        assert!(!report(&made(vec![answer(422, None)], Ok(()))).is_good());
        assert!(!report(&made(Vec::new(), Ok(()))).is_good());
        let report = report(&made(vec![answer(200, None)], Err("no `id`".to_owned())));
        assert!(!report.is_good());
        assert!(report.text("Prism").contains("failed: GetThings (full, seed 1): no `id`"));
    }
}
