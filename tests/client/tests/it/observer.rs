//! What an observer is told: how calls go, and that an answer has something new. Never a value.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use kombo::Error;
use kombo::models::CandidateInput;
use kombo::observe::{CallInfo, Drift, DriftKind, Ending, Observer, Outcome};
use kombo_client_tests::simulated::{Outcome as Meets, Simulated, answer, refusal, success};
use serde_json::{Value, json};

/// Writes down all that it is told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Told {
    fn say(&self, call: &CallInfo, what: String) {
        self.0.lock().unwrap().push(format!("{} {what}", call.operation().id()));
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Observer for Told {
    fn started(&self, call: &CallInfo) {
        self.say(call, format!("started for {:?}", call.scope()));
    }

    fn attempt(&self, call: &CallInfo, number: u32) {
        self.say(call, format!("attempt {number}"));
    }

    fn waiting(&self, call: &CallInfo, error: &Error, wait: Duration) {
        self.say(call, format!("waits {wait:?} after {}", error.kind()));
    }

    fn finished(&self, call: &CallInfo, outcome: &Outcome<'_>) {
        let ending = match outcome.ending {
            Ending::Done(status) => format!("done {}", status.as_u16()),
            Ending::Failed(error) => format!("failed {}", error.kind()),
            _ => "dropped".to_owned(),
        };
        let Outcome { attempts, elapsed, sent, received, warnings, .. } = outcome;
        self.say(call, format!("{ending}: {attempts} {elapsed:?} {sent} {received} {warnings}"));
    }

    fn drift(&self, call: &CallInfo, drift: &Drift) {
        self.say(call, drift.to_string());
    }
}

fn observed(outcomes: impl IntoIterator<Item = Meets>) -> (Told, kombo::Integration) {
    let told = Told::default();
    let client = Simulated::meeting(outcomes).builder().observer(told.clone()).build().unwrap();
    (told, client.integration("workday:1"))
}

#[tokio::test]
async fn a_call_is_told_from_its_start_to_its_end() {
    let data = json!(kombo::test_util::example::<kombo::models::CreatedApplication>());
    let done = json!({"status": "success", "data": data, "warnings": [{"message": "w"}]});
    let done = done.to_string();
    let limited = refusal(429, "PLATFORM.RATE_LIMIT_EXCEEDED", &[("retry-after", "3")]);
    let Meets::Answer(first) = &limited else { panic!() };
    let received = first.body().len() + done.len();
    let (told, integration) = observed([limited, answer(200, &[], &done)]);
    let request = integration.ats().create_application("j", CandidateInput::new("A", "L", "a@example.com"));
    let sent = 2 * request.clone().request().unwrap().body().len();
    request.await.unwrap();
    let id = "PostAtsJobsJobIdApplications";
    assert_eq!(
        told.lines(),
        [
            format!("{id} started for Some(\"workday:1\")"),
            format!("{id} attempt 1"),
            format!("{id} waits 3.5s after api"),
            format!("{id} attempt 2"),
            format!("{id} done 200: 2 3.5s {sent} {received} 1"),
        ]
    );
}

#[tokio::test]
async fn each_way_to_end_is_told_once() {
    let id = "GetCheckApiKey";
    for (outcome, ending) in [
        (Meets::Broken, "failed transport: 1"),
        (Meets::Stalled, "failed timeout: 1"),
        (answer(200, &[], "{}"), "failed decode: 1"),
        (answer(403, &[], "no"), "failed api: 1"),
    ] {
        let told = Told::default();
        let builder = Simulated::meeting([outcome]).builder().retry(kombo::Retry::off());
        let client = builder.observer(told.clone()).build().unwrap();
        client.general().check_api_key().await.unwrap_err();
        let lines = told.lines();
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(lines[2].starts_with(&format!("{id} {ending} ")), "{lines:?}");
    }

    // What is wrong before it is sent has no attempts.
    let (told, integration) = observed([Meets::Stalled]);
    integration.hris().get_groups().ids([""; 0]).await.unwrap_err();
    assert_eq!(told.lines()[1], "GetHrisGroups failed request: 0 0ns 0 0 0");

    // One that is given up is told too; one that was never awaited has not begun.
    let (told, integration) = observed([Meets::Unconnected]);
    drop(integration.hris().get_groups().send());
    assert!(told.lines().is_empty());
    let client = kombo::Client::builder("key").base_url("http://127.0.0.1:9/v1").transport(Never);
    let client = client.observer(told.clone()).build().unwrap();
    let mut sending = std::pin::pin!(client.general().check_api_key().send());
    let waker = std::task::Context::from_waker(std::task::Waker::noop());
    let mut context = waker;
    assert!(sending.as_mut().poll(&mut context).is_pending());
    sending.set(client.general().check_api_key().send());
    let lines = told.lines();
    assert!(lines.len() == 3 && lines[2].starts_with("GetCheckApiKey dropped: 1 "), "{lines:?}");
}

/// Neither answers nor lets time pass.
struct Never;

impl kombo::Transport for Never {
    fn send(
        &self,
        _request: kombo::http::Request<kombo::Body>,
    ) -> kombo::BoxFuture<Result<kombo::http::Response<bytes::Bytes>, kombo::TransportError>> {
        Box::pin(std::future::pending())
    }

    fn sleep(&self, _duration: Duration) -> kombo::BoxFuture<()> {
        Box::pin(std::future::pending())
    }
}

/// An employee with a new gender, a new kind of employment, and without groups.
fn drifting() -> Value {
    let mut employee = json!(kombo::test_util::example::<kombo::hris::Employee>());
    employee["gender"] = json!("SECRET-1");
    employee["employment_type"] = json!("SECRET-2");
    employee.as_object_mut().unwrap().remove("groups");
    employee
}

#[tokio::test]
async fn what_is_new_is_told_by_its_path_alone() {
    let id = "GetHrisEmployees";
    let mut malformed = drifting();
    malformed["id"] = json!(17);
    for (records, malformed) in
        [(json!([drifting(), drifting()]), None), (json!([drifting(), malformed]), Some("data.results[].id"))]
    {
        let (told, integration) = observed([success(&json!({"results": records, "next": null}))]);
        let page = integration.hris().get_employees().await.unwrap();
        assert_eq!(page.items[0].gender.as_ref().unwrap().as_str(), "SECRET-1");
        let mut lines = told.lines();
        assert!(lines.pop().unwrap().starts_with(&format!("{id} done 200")));
        let mut lines = lines.split_off(2);
        lines.sort();
        let mut expected = vec![
            format!("{id} a new value at `data.results[].gender`"),
            format!("{id} a new value at `data.results[].employment_type`"),
            format!("{id} a missing list at `data.results[].groups`"),
        ];
        expected.extend(malformed.map(|path| format!("{id} a malformed record at `{path}`")));
        expected.sort();
        assert_eq!(lines, expected);
    }
}

#[tokio::test]
async fn a_union_tells_of_a_new_branch_and_of_new_values_in_a_known_one() {
    let mut job = json!(kombo::test_util::example::<kombo::ats::Job>());
    let question = job["screening_questions"][0].clone();
    let with = |format: Value| {
        let mut question = question.clone();
        question["format"] = format;
        question
    };
    let known = with(json!({"type": "TEXT", "display_type": "SECRET-1", "max_length": null}));
    job["screening_questions"] = json!([known, with(json!({"type": "SECRET-2"}))]);
    let (told, integration) = observed([success(&json!({"results": [job], "next": null}))]);
    integration.ats().get_jobs().await.unwrap();
    let lines = told.lines();
    let path = "GetAtsJobs a new value at `data.results[].screening_questions[].format";
    assert_eq!(lines[2..4], [format!("{path}.display_type`"), format!("{path}`")], "{lines:?}");
}

#[test]
fn kinds_are_labels() {
    let kinds = [DriftKind::NewValue, DriftKind::MalformedRecord, DriftKind::MissingList];
    assert_eq!(kinds.map(DriftKind::as_str), ["new_value", "malformed_record", "missing_list"]);
}
