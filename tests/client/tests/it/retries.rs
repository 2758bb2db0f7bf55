//! Requests that are sent again, on a clock that only moves when somebody waits.

use std::time::Duration;

use kombo::models::CandidateInput;
use kombo::{Client, Error, ErrorCode, Retry};
use kombo_client_tests::INTEGRATION;
use kombo_client_tests::simulated::{Outcome, Simulated, answer, refusal, success};
use serde_json::json;

const SECOND: Duration = Duration::from_secs(1);

/// The methods of the API, each by one operation. Data of another shape is as good as any: it counts as an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Method {
    Get,
    Put,
    Delete,
    Post,
    Patch,
}

const METHODS: [Method; 5] = [Method::Get, Method::Put, Method::Delete, Method::Post, Method::Patch];

/// Sends one request, and tells whether the server answered with what it was asked for.
async fn call(client: &Client, method: Method) -> Result<(), Error> {
    let integration = client.integration(INTEGRATION);
    let (ats, hris) = (integration.ats(), integration.hris());
    let done = match method {
        Method::Get => client.general().check_api_key().await.map(drop),
        Method::Put => ats.move_application_to_stage("a1", "s1").await.map(drop),
        Method::Delete => client.general().delete_integration("i1").await,
        Method::Post => {
            ats.create_application("j1", CandidateInput::new("Ada", "King", "ada@example.com")).await.map(drop)
        }
        Method::Patch => hris.update_employee("e1", "ada@example.com").await.map(drop),
    };
    match done {
        Err(error) if !error.is_decode() => Err(error),
        _ => Ok(()),
    }
}

/// How often a request is sent that meets this failure first and succeeds then.
async fn attempts(failure: &Outcome, method: Method) -> usize {
    let server = Simulated::meeting([failure.clone(), success(&json!({}))]);
    let outcome = call(&server.client(), method).await;
    let sent = server.requests().len();
    assert_eq!(outcome.is_ok(), sent == 2, "{method:?} {failure:?}: {outcome:?}");
    if let Err(error) = outcome {
        assert_eq!(error.attempts(), 1, "{error}");
        assert!(!error.to_string().contains("attempts"), "{error}");
    }
    sent
}

#[tokio::test]
async fn what_is_sent_again_goes_by_code_then_status_then_method() {
    const RATE: &str = "PLATFORM.RATE_LIMIT_EXCEEDED";
    const BUSY: &str = "PLATFORM.CONCURRENCY_LIMIT_EXCEEDED";
    const AWAY: &str = "REMOTE.SERVICE_UNAVAILABLE";
    let (all, safe, none) = ([2, 2, 2, 2, 2], [2, 2, 2, 1, 1], [1, 1, 1, 1, 1]);
    let rows = [
        (Outcome::Unconnected, all),
        (refusal(429, RATE, &[]), all),
        (refusal(429, BUSY, &[]), all),
        (refusal(500, RATE, &[]), all),
        (refusal(429, "REMOTE.RATE_LIMIT_EXCEEDED", &[]), safe),
        (refusal(503, AWAY, &[]), safe),
        (refusal(400, AWAY, &[]), safe),
        (answer(502, &[], "bad gateway"), safe),
        (answer(503, &[("content-type", "text/html")], "<html>"), safe),
        (answer(504, &[], ""), safe),
        (answer(503, &[], r#"{"error":{"code":null,"message":"m"}}"#), safe),
        (Outcome::Stalled, safe),
        (Outcome::Broken, [2, 1, 1, 1, 1]),
        (answer(500, &[], ""), none),
        (answer(429, &[], ""), none),
        (answer(307, &[("location", "http://elsewhere.test")], ""), none),
        (refusal(503, "INTEGRATION.SETUP_INCOMPLETE", &[]), none),
        (refusal(503, "PLATFORM.NEW_CODE", &[]), none),
        (refusal(504, "PLATFORM.TASK_TIMED_OUT", &[]), none),
        (refusal(400, "PLATFORM.INPUT_INVALID", &[]), none),
    ];
    for (failure, expected) in rows {
        for (method, expected) in METHODS.into_iter().zip(expected) {
            assert_eq!(attempts(&failure, method).await, expected, "{method:?} {failure:?}");
        }
    }
}

#[tokio::test]
async fn a_repeated_delete_that_finds_nothing_may_have_been_done() {
    let gone = refusal(404, "PLATFORM.INPUT_INVALID", &[]);
    let server = Simulated::meeting([Outcome::Stalled, gone.clone()]);
    let error = call(&server.client(), Method::Delete).await.unwrap_err();
    assert!(error.outcome_unknown() && error.status().is_some_and(|status| status == 404), "{error}");
    assert!(error.to_string().contains("(after 2 attempts, an earlier one of which may have done it)"), "{error}");
    // Where none was sent before, nothing can have been done.
    let server = Simulated::meeting([Outcome::Unconnected, gone]);
    let error = call(&server.client(), Method::Delete).await.unwrap_err();
    assert!(!error.outcome_unknown() && error.to_string().ends_with("(after 2 attempts)"), "{error}");
}

#[tokio::test]
async fn the_same_request_is_sent_each_time() {
    let busy = refusal(429, "PLATFORM.CONCURRENCY_LIMIT_EXCEEDED", &[]);
    let server = Simulated::meeting([busy.clone(), busy, success(&json!({}))]);
    call(&server.client(), Method::Post).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for again in &requests[1..] {
        assert_eq!(again.body, requests[0].body);
        assert_eq!(again.head.headers(), requests[0].head.headers());
        assert_eq!(again.head.uri(), requests[0].head.uri());
    }
    assert!(requests[0].body.starts_with(b"{\"candidate\":{"));
}

#[tokio::test]
async fn the_last_error_is_returned_with_the_number_of_attempts() {
    let server = Simulated::meeting([
        Outcome::Unconnected,
        answer(502, &[], ""),
        refusal(429, "PLATFORM.RATE_LIMIT_EXCEEDED", &[]),
        refusal(503, "REMOTE.SERVICE_UNAVAILABLE", &[("x-last", "1")]),
    ]);
    let error = call(&server.client(), Method::Get).await.unwrap_err();
    assert_eq!((server.requests().len(), error.attempts()), (4, 4));
    assert_eq!(error.code(), Some(&ErrorCode::from("REMOTE.SERVICE_UNAVAILABLE")));
    assert_eq!(error.headers().unwrap()["x-last"], "1");
    assert!(error.to_string().ends_with("(after 4 attempts)"), "{error}");
    assert_eq!(server.waits(), [SECOND / 2, SECOND, SECOND * 2]);
}

#[tokio::test]
async fn a_failure_that_does_not_pass_ends_it() {
    let server = Simulated::meeting([answer(503, &[], ""), refusal(400, "PLATFORM.INPUT_INVALID", &[])]);
    let error = call(&server.client(), Method::Get).await.unwrap_err();
    assert_eq!((server.requests().len(), error.attempts()), (2, 2));
    assert_eq!(error.status().unwrap(), 400);
}

#[tokio::test]
async fn an_answer_of_another_shape_tells_of_the_attempts_before_it() {
    let server = Simulated::meeting([answer(503, &[], ""), success(&json!({"environment_id": 7}))]);
    let error = server.client().general().check_api_key().await.unwrap_err();
    assert!(error.is_decode() && error.attempts() == 2, "{error}");
}

#[tokio::test]
async fn waits_are_drawn_at_random_from_all_of_their_bound() {
    let server = Simulated::meeting([answer(503, &[], "")]);
    server.set_chance(0.5);
    call(&server.client(), Method::Get).await.unwrap_err();
    assert_eq!(server.waits(), [SECOND / 4, SECOND / 2, SECOND]);
}

#[tokio::test]
async fn the_policy_bounds_attempts_and_waits() {
    let policy = Retry::default().attempts(7).initial_wait(SECOND).max_wait(SECOND * 3);
    let server = Simulated::meeting([answer(503, &[], "")]);
    call(&server.builder().retry(policy).build().unwrap(), Method::Get).await.unwrap_err();
    assert_eq!(server.waits(), [1, 2, 3, 3, 3, 3].map(Duration::from_secs));

    let server = Simulated::meeting([answer(503, &[], "")]);
    let error = call(&server.builder().retry(Retry::off()).build().unwrap(), Method::Get).await.unwrap_err();
    assert_eq!((error.attempts(), server.waits().len()), (1, 0));
}

#[tokio::test]
async fn a_request_has_its_own_policy() {
    let unavailable = [answer(503, &[], "")];
    let server = Simulated::meeting(unavailable.clone());
    let general = server.client().general();
    assert_eq!(general.check_api_key().retry(Retry::off()).await.unwrap_err().attempts(), 1);
    assert_eq!(general.check_api_key().retry(Retry::default().attempts(2)).await.unwrap_err().attempts(), 2);
    assert_eq!(general.check_api_key().await.unwrap_err().attempts(), 4);

    let server = Simulated::meeting(unavailable);
    let client = server.builder().retry(Retry::off()).build().unwrap();
    let tags = client.integration(INTEGRATION).ats().get_tags().retry(Retry::default().attempts(3));
    assert_eq!(tags.pages().try_next().await.unwrap_err().attempts(), 3, "pages keep it");
}

#[tokio::test]
async fn the_server_is_given_the_time_it_asks_for_but_not_any() {
    let limited = |headers: &[(&str, &str)]| refusal(429, "PLATFORM.RATE_LIMIT_EXCEEDED", headers);
    let server = Simulated::meeting([
        limited(&[("retry-after", "7")]),
        limited(&[("ratelimit-reset", "12")]),
        limited(&[("retry-after", "3600")]),
        success(&json!({})),
    ]);
    server.set_chance(0.0);
    call(&server.client(), Method::Post).await.unwrap();
    assert_eq!(server.waits(), [7, 12, 60].map(Duration::from_secs));
}

#[tokio::test]
async fn no_wait_begins_that_would_end_after_the_deadline() {
    let server = Simulated::meeting([
        refusal(429, "PLATFORM.RATE_LIMIT_EXCEEDED", &[("retry-after", "6")]),
        refusal(429, "PLATFORM.RATE_LIMIT_EXCEEDED", &[("retry-after", "6")]),
        success(&json!({})),
    ]);
    server.set_chance(0.0);
    let client = server.builder().retry(Retry::default().deadline(SECOND * 10)).build().unwrap();
    let error = call(&client, Method::Get).await.unwrap_err();
    assert_eq!((error.attempts(), server.passed()), (2, SECOND * 6));
    assert_eq!(error.code(), Some(&ErrorCode::from("PLATFORM.RATE_LIMIT_EXCEEDED")));
}

#[tokio::test]
async fn the_deadline_cuts_an_attempt_short() {
    let server = Simulated::meeting([Outcome::Stalled]);
    let policy = Retry::default().deadline(SECOND * 100);
    let client = server.builder().timeout(SECOND * 60).retry(policy).build().unwrap();
    server.set_chance(0.0);
    let error = call(&client, Method::Get).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!((error.attempts(), server.passed()), (2, SECOND * 100));
    assert_eq!(server.waits(), [60, 0, 40].map(Duration::from_secs));
}

#[tokio::test]
async fn each_attempt_has_its_own_time_limit() {
    let server = Simulated::meeting([Outcome::Stalled]);
    server.set_chance(0.0);
    let client = server.client();
    let error = client.general().check_api_key().timeout(SECOND).await.unwrap_err();
    assert_eq!((error.attempts(), server.passed()), (4, SECOND * 4));
    assert_eq!(error.to_string(), "GET /check-api-key: no answer came in time (after 4 attempts)");

    // Without settings: a minute for a read, five and a half for an action, three times that for all attempts.
    for (method, limits) in
        [(Method::Get, vec![60, 0, 60, 0, 60]), (Method::Put, vec![330, 0, 330, 0, 330]), (Method::Post, vec![330])]
    {
        let server = Simulated::meeting([Outcome::Stalled]);
        server.set_chance(0.0);
        call(&server.client(), method).await.unwrap_err();
        let waits: Vec<u64> = server.waits().iter().map(Duration::as_secs).collect();
        assert_eq!(waits, limits, "{method:?}");
    }
}

#[tokio::test]
async fn an_answer_just_in_time_is_an_answer() {
    let Outcome::Answer(page) = success(&json!({"results": [], "next": null})) else { unreachable!() };
    let server = Simulated::meeting([Outcome::Late(SECOND * 59, page)]);
    let integration = server.client().integration(INTEGRATION);
    assert!(integration.ats().get_tags().await.unwrap().items.is_empty());
    assert!(server.waits().is_empty());
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_tried() {
    let server = Simulated::meeting([success(&json!({}))]);
    let error = server.client().general().get_integration_details("..").await.unwrap_err();
    assert!(error.is_request(), "{error}");
    assert_eq!((error.attempts(), server.requests().len()), (0, 0));
}

fn account() -> Outcome {
    success(&json!({"environment_id": "e", "customer_id": "c"}))
}

#[tokio::test]
async fn a_budget_keeps_retries_of_a_whole_client_from_making_an_outage_worse() {
    let server = Simulated::meeting([answer(503, &[], "")]);
    let client = server.builder().retry_budget(5).build().unwrap();
    let mut attempts = Vec::new();
    for _ in 0..4 {
        attempts.push(client.clone().general().check_api_key().await.unwrap_err());
    }
    assert_eq!(attempts.iter().map(Error::attempts).collect::<Vec<_>>(), [4, 3, 1, 1]);
    assert!(attempts[0].to_string().ends_with("(after 4 attempts)"), "{}", attempts[0]);
    assert!(attempts[2].to_string().ends_with("the client's budget for retries is used up)"), "{}", attempts[2]);

    // Who is told when to come back is not counted.
    let limited = refusal(429, "PLATFORM.RATE_LIMIT_EXCEEDED", &[]);
    let server = Simulated::meeting([limited.clone(), limited, account()]);
    let client = server.builder().retry_budget(0).build().unwrap();
    client.general().check_api_key().await.unwrap();
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_earlier_attempt_can_leave_open_whether_a_write_was_done() {
    let refused = refusal(400, "PLATFORM.INPUT_INVALID", &[]);
    let server = Simulated::meeting([answer(503, &[], ""), refused.clone()]);
    let error = server.client().general().delete_integration("i").await.unwrap_err();
    assert!(error.has_code("PLATFORM.INPUT_INVALID") && error.outcome_unknown() && error.attempts() == 2, "{error}");
    let server = Simulated::meeting([Outcome::Unconnected, refused]);
    let error = server.client().general().delete_integration("i").await.unwrap_err();
    assert!(!error.outcome_unknown() && error.attempts() == 2, "{error}");
}

#[tokio::test]
async fn what_is_sent_again_can_be_widened_and_narrowed() {
    let pending = refusal(409, "INTEGRATION.SETUP_SYNC_PENDING", &[]);
    let server = Simulated::meeting([pending.clone(), pending.clone(), account()]);
    let retry = Retry::default().also_when(|error| error.has_code("INTEGRATION.SETUP_SYNC_PENDING"));
    server.client().general().check_api_key().retry(retry.clone()).await.unwrap();
    assert_eq!(server.requests().len(), 3);
    let server = Simulated::meeting([pending]);
    let never = retry.never_when(|error| error.has_code("INTEGRATION.SETUP_SYNC_PENDING"));
    assert_eq!(server.client().general().check_api_key().retry(never).await.unwrap_err().attempts(), 1);
}
