//! What the feature `tracing` tells: how a call went, and nothing of what was said.
//!
//! A process of its own: `tracing` remembers for each place in the code whether anybody listens, and a test without a
//! subscriber that reaches the place first would answer for this one too.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use kombo::models::CandidateInput;
use kombo_client_tests::simulated::{Outcome, Simulated, answer, refusal, success};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down everything that is said by this crate.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<String>>>, Arc<Mutex<Vec<()>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push_str(&format!(" {}={value:?}", field.name()));
    }
}

impl Recorder {
    fn say(&self, what: &str, write: impl FnOnce(&mut Line)) {
        let mut line = Line(what.to_owned());
        write(&mut line);
        self.0.lock().unwrap().push(line.0);
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "kombo"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut spans = self.1.lock().unwrap();
        let parent = span.parent().map_or(String::new(), |parent| format!(" in {}", parent.into_u64()));
        spans.push(());
        self.say(&format!("{} {}{parent}:", spans.len(), span.metadata().name()), |line| span.record(line));
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        self.say(&format!("{}", span.into_u64()), |line| values.record(line));
    }

    fn event(&self, event: &Event<'_>) {
        self.say("event", |line| event.record(line));
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}
}

/// What is said while a candidate applies to a job.
async fn said(outcomes: impl IntoIterator<Item = Outcome>) -> Vec<String> {
    let recorder = Recorder::default();
    let server = Simulated::meeting(outcomes);
    let guard = tracing::subscriber::set_default(recorder.clone());
    let client =
        kombo::Client::builder("SECRET-key").base_url("http://kombo.test:8080").transport(server).build().unwrap();
    let candidate = CandidateInput::new("SECRET-first", "SECRET-last", "SECRET@example.com");
    let request = client.integration("workday:1").ats().create_application("SECRET-job", candidate);
    let _ = request.query("q", "SECRET-query").header("x-own", "SECRET-header").await;
    drop(guard);
    let said = recorder.0.lock().unwrap().clone();
    assert!(!said.join("\n").contains("SECRET"), "{said:?}");
    said
}

const CALL: &str = "1 kombo: otel.name=PostAtsJobsJobIdApplications otel.kind=\"internal\" \
                    operation=\"PostAtsJobsJobIdApplications\" http.request.method=\"POST\" \
                    url.template=\"/ats/jobs/{job_id}/applications\" scope=\"workday:1\"";

/// The span of an attempt.
fn attempt(number: u8, resent: &str) -> String {
    format!(
        "{number} attempt in 1: otel.name=POST /ats/jobs/{{job_id}}/applications otel.kind=\"client\" \
         http.request.method=\"POST\"{resent} url.template=\"/ats/jobs/{{job_id}}/applications\" \
         server.address=\"kombo.test\" server.port=8080"
    )
}

#[tokio::test]
async fn a_call_is_a_span_and_each_attempt_one_within_it() {
    let limited = refusal(429, "PLATFORM.RATE_LIMIT_EXCEEDED", &[("retry-after", "3"), ("x-own", "SECRET")]);
    let closed = answer(400, &[], r#"{"error":{"code":"ATS.JOB_CLOSED","message":"SECRET","title":"SECRET"}}"#);
    assert_eq!(
        said([limited, closed]).await,
        [
            CALL,
            &attempt(2, ""),
            "2 code=\"PLATFORM.RATE_LIMIT_EXCEEDED\"",
            "2 error.type=429",
            "2 otel.status_code=\"ERROR\"",
            "2 http.response.status_code=429",
            "event message=the request will be sent again reason=429 code=\"PLATFORM.RATE_LIMIT_EXCEEDED\" wait_ms=3500",
            &attempt(3, " http.request.resend_count=1"),
            "3 code=\"ATS.JOB_CLOSED\"",
            "3 error.type=400",
            "3 otel.status_code=\"ERROR\"",
            "3 http.response.status_code=400",
            "1 code=\"ATS.JOB_CLOSED\"",
            "1 error.type=400",
            "1 otel.status_code=\"ERROR\"",
            "1 http.response.status_code=400",
            "1 attempts=2",
            "1 elapsed_ms=3500",
        ]
    );
}

#[tokio::test]
async fn a_success_has_its_status_and_the_number_of_its_warnings() {
    let data = json!(kombo::test_util::example::<kombo::models::CreatedApplication>());
    let body = json!({"status": "success", "data": data, "warnings": [{"message": "SECRET"}, {"message": "SECRET"}]});
    assert_eq!(
        said([answer(200, &[], &body.to_string())]).await,
        [
            CALL,
            &attempt(2, ""),
            "2 http.response.status_code=200",
            "1 http.response.status_code=200",
            "1 attempts=1",
            "1 warnings=2",
            "1 elapsed_ms=0",
        ]
    );
}

#[tokio::test]
async fn failures_without_a_refusal_are_failures_of_the_span() {
    // What cannot be decoded is a success to the attempt, and a failure to the call.
    let undecodable = success(&json!({"id": "SECRET"}));
    for (outcome, attempt_fails, reason, tail) in [
        (undecodable, None, "decode", &["1 http.response.status_code=200", "1 attempts=1", "1 elapsed_ms=0"][..]),
        (Outcome::Stalled, Some("timeout"), "timeout", &["1 attempts=1", "1 elapsed_ms=330000"]),
        (Outcome::Broken, Some("transport"), "transport", &["1 attempts=1", "1 elapsed_ms=0"]),
    ] {
        let mut expected = vec![CALL.to_owned(), attempt(2, "")];
        match attempt_fails {
            None => expected.push("2 http.response.status_code=200".to_owned()),
            Some(reason) => {
                expected.push(format!("2 error.type={reason}"));
                expected.push("2 otel.status_code=\"ERROR\"".to_owned());
            }
        }
        expected.push(format!("1 error.type={reason}"));
        expected.push("1 otel.status_code=\"ERROR\"".to_owned());
        expected.extend(tail.iter().map(|line| (*line).to_owned()));
        assert_eq!(said([outcome]).await, expected);
    }
}
