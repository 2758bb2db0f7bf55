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
struct Recorder(Arc<Mutex<Vec<String>>>);

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
        self.say(span.metadata().name(), |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _span: &Id, values: &Record<'_>) {
        self.say("record", |line| values.record(line));
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
    let client = kombo::Client::builder("SECRET-key").base_url("http://kombo.test").transport(server).build().unwrap();
    let candidate = CandidateInput::new("SECRET-first", "SECRET-last", "SECRET@example.com");
    let request = client.integration("SECRET-integration").ats().create_application("SECRET-job", candidate);
    let _ = request.query("q", "SECRET-query").header("x-own", "SECRET-header").await;
    drop(guard);
    let said = recorder.0.lock().unwrap().clone();
    assert!(!said.join("\n").contains("SECRET"), "{said:?}");
    said
}

const SPAN: &str = "kombo operation=\"PostAtsJobsJobIdApplications\" method=\"POST\" \
                    path=\"/ats/jobs/{job_id}/applications\"";

#[tokio::test]
async fn a_call_is_a_span_with_its_attempts_and_its_end() {
    let limited = refusal(429, "PLATFORM.RATE_LIMIT_EXCEEDED", &[("retry-after", "3"), ("x-own", "SECRET")]);
    let closed = answer(400, &[], r#"{"error":{"code":"ATS.JOB_CLOSED","message":"SECRET","title":"SECRET"}}"#);
    assert_eq!(
        said([limited, closed]).await,
        [
            SPAN,
            "record attempts=1",
            "event message=the request will be sent again status=429 code=\"PLATFORM.RATE_LIMIT_EXCEEDED\" \
             timeout=false wait_ms=3500",
            "record attempts=2",
            "record status=400",
            "record code=\"ATS.JOB_CLOSED\"",
            "record elapsed_ms=3500",
        ]
    );
}

#[tokio::test]
async fn a_success_and_a_failure_without_answer_end_too() {
    let done = success(&json!({"id": "SECRET", "remote_url": "SECRET"}));
    assert_eq!(said([done]).await, [SPAN, "record attempts=1", "record status=200", "record elapsed_ms=0"]);
    assert_eq!(said([Outcome::Stalled]).await, [SPAN, "record attempts=1", "record elapsed_ms=330000"]);
}
