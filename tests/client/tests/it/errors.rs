//! Everything that can go wrong with an answer, and what the error says of it.

use std::time::Duration;

use kombo::models::CandidateInput;
use kombo::{Client, Error, ErrorCode, Retry};
use kombo_client_tests::{API_KEY, Api, json_answer, success};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

const HTML: &str = "<html><head><title>503 Service Temporarily Unavailable</title></head></html>";

/// The error of a call that is answered so.
async fn error_of(answer: ResponseTemplate) -> Error {
    let api = Api::answering([answer]).await;
    api.integration()
        .ats()
        .create_application("j1", CandidateInput::new("Ada", "King", "ada@example.com"))
        .await
        .expect_err("the answer is no success")
}

fn refusal(status: u16, error: Value) -> ResponseTemplate {
    json_answer(status, &json!({"status": "error", "error": error}))
}

fn text(status: u16, body: &str, content_type: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body, content_type)
}

#[tokio::test]
async fn a_refusal_has_code_title_message_and_log() {
    let error = error_of(
        refusal(
            400,
            json!({
                "code": "ATS.JOB_CLOSED", "title": "Job is closed", "message": "No applications any more.",
                "log_url": "https://app.kombo.dev/logs/1",
            }),
        )
        .insert_header("ratelimit-remaining", "3"),
    )
    .await;
    assert!(error.is_api() && !error.is_decode() && !error.is_transport() && !error.is_request());
    assert_eq!(error.code(), Some(&ErrorCode::AtsJobClosed));
    assert_eq!(error.title(), Some("Job is closed"));
    assert_eq!(error.message(), Some("No applications any more."));
    assert_eq!(error.log_url(), Some("https://app.kombo.dev/logs/1"));
    assert_eq!(error.status(), Some(http::StatusCode::BAD_REQUEST));
    assert_eq!(error.headers().unwrap()["ratelimit-remaining"], "3");
    assert_eq!(error.method(), Some(&http::Method::POST));
    assert_eq!(error.path(), Some("/ats/jobs/{job_id}/applications"));
    assert_eq!(error.operation_id(), Some("PostAtsJobsJobIdApplications"));
    assert_eq!(
        error.to_string(),
        "POST /ats/jobs/{job_id}/applications: the server answered 400 ATS.JOB_CLOSED (Job is closed): \
         No applications any more. (log: https://app.kombo.dev/logs/1)"
    );
}

/// An answer, and what must be known of it.
struct Case {
    answer: ResponseTemplate,
    code: Option<&'static str>,
    message: Option<&'static str>,
    /// A part of the sentence that the error says.
    says: &'static str,
}

#[tokio::test]
async fn any_answer_that_is_no_success_is_an_error_that_carries_it() {
    let cases = [
        Case {
            answer: refusal(
                418,
                json!({"code": "PLATFORM.TEAPOT", "title": null, "message": "short and stout", "log_url": null}),
            ),
            code: Some("PLATFORM.TEAPOT"),
            message: Some("short and stout"),
            says: "418 PLATFORM.TEAPOT: short and stout",
        },
        Case {
            answer: refusal(500, json!({"code": null, "title": null, "message": "no idea", "log_url": null})),
            code: None,
            message: Some("no idea"),
            says: "500: no idea",
        },
        Case {
            answer: refusal(429, json!({"code": "PLATFORM.RATE_LIMIT_EXCEEDED", "message": "slow down"})),
            code: Some("PLATFORM.RATE_LIMIT_EXCEEDED"),
            message: Some("slow down"),
            says: "429 PLATFORM.RATE_LIMIT_EXCEEDED: slow down",
        },
        Case {
            answer: refusal(400, json!({"code": 7, "message": ["x"], "title": {}})),
            code: None,
            message: None,
            says: "400 with",
        },
        Case {
            answer: text(503, HTML, "text/html"),
            code: None,
            message: None,
            says: "503 with 76 bytes of text/html",
        },
        Case { answer: ResponseTemplate::new(500), code: None, message: None, says: "500 with an empty body" },
        Case {
            answer: text(500, r#"{"status":"error","error":{"code":"AT"#, "application/json"),
            code: None,
            message: None,
            says: "bytes of application/json",
        },
        Case {
            answer: json_answer(500, &json!({"oops": [1, 2]})),
            code: None,
            message: None,
            says: "bytes of application/json",
        },
        Case { answer: json_answer(502, &json!("bad gateway")), code: None, message: None, says: "502 with" },
        Case { answer: ResponseTemplate::new(304), code: None, message: None, says: "304 with an empty body" },
    ];
    for case in cases {
        let error = error_of(case.answer).await;
        let sentence = error.to_string();
        assert!(error.is_api(), "{sentence}");
        assert_eq!(error.code().map(ErrorCode::as_str), case.code, "{sentence}");
        assert_eq!(error.message(), case.message, "{sentence}");
        assert_eq!(error.log_url(), None, "{sentence}");
        assert!(sentence.contains(case.says), "{sentence}");
        assert!(error.body().is_some(), "{sentence}");
    }
}

#[tokio::test]
async fn an_unknown_code_equals_the_same_text() {
    let error = error_of(refusal(400, json!({"code": "X.Y", "message": "m"}))).await;
    assert_eq!(error.code(), Some(&ErrorCode::from("X.Y")));
    assert!(matches!(error.code(), Some(ErrorCode::Unrecognized(_))));
}

#[tokio::test]
async fn a_body_is_kept_but_not_printed() {
    let error = error_of(text(503, HTML, "text/html")).await;
    assert_eq!(error.body().map(|body| &body[..]), Some(HTML.as_bytes()));
    assert!(!format!("{error} {error:?}").contains("title>"));
}

#[tokio::test]
async fn a_success_of_another_shape_names_the_place() {
    let mut employees: Value = serde_json::from_str(include_str!("../../fixtures/employees.json")).unwrap();
    employees["data"]["results"][1]["groups"] = json!([{"id": 7, "remote_id": "SECRET"}]);
    let api = Api::answering([json_answer(200, &employees)]).await;
    let hris = api.integration().hris();
    let error = hris.get_employees().send_as::<kombo::Page<kombo::hris::Employee>>().await.unwrap_err();
    assert!(error.is_decode() && !error.is_api(), "{error}");
    assert_eq!(error.json_path(), Some("data.results[1].groups[0].id"));
    assert_eq!(error.status(), Some(http::StatusCode::OK));
    assert!(error.to_string().starts_with("GET /hris/employees: "));
    assert!(!format!("{error} {error:?}").contains("SECRET"));
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_an_error_with_its_body() {
    let answers = [
        ResponseTemplate::new(200),
        ResponseTemplate::new(204),
        text(200, HTML, "text/html"),
        text(200, r#"{"status":"success","data":{"id""#, "application/json"),
        json_answer(200, &json!({"link": "no envelope"})),
        json_answer(200, &json!([])),
        success(json!(null)),
    ];
    for answer in answers {
        let error = error_of(answer).await;
        assert!(error.is_decode(), "{error}");
        assert!(error.body().is_some() && error.status().is_some(), "{error}");
        let reason = error.get_ref().unwrap().to_string();
        assert!(error.to_string().ends_with(&reason) && std::error::Error::source(&error).is_none(), "{error}");
    }
}

#[tokio::test]
async fn an_error_in_the_guise_of_a_success_is_an_error() {
    let error = error_of(refusal(200, json!({"code": "ATS.JOB_CLOSED", "message": "closed"}))).await;
    assert!(error.is_api(), "{error}");
    assert_eq!(error.code(), Some(&ErrorCode::AtsJobClosed));
    // Also where any data will do, so that none is looked at.
    let api = Api::answering([refusal(200, json!({"code": "ATS.JOB_CLOSED", "message": "closed"}))]).await;
    let error = api.integration().ats().reject_application("a1", "r1").await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::AtsJobClosed));
}

#[tokio::test]
async fn an_answer_that_comes_too_late_is_a_timeout() {
    let late = success(json!({"environment_id": "e", "customer_id": "c"})).set_delay(Duration::from_secs(30));
    let api = Api::answering([late]).await;
    let check = api.client.general().check_api_key();
    let error = check.timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout() && error.is_transport(), "{error}");
    assert!(!error.is_connect(), "{error}");
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_failed_connection() {
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    drop(socket);
    let client = Client::builder(API_KEY).base_url(format!("http://{address}/v1")).retry(Retry::off()).build().unwrap();
    let error = client.general().check_api_key().await.unwrap_err();
    assert!(error.is_connect() && error.is_transport(), "{error}");
    let reason = error.to_string();
    let reason = reason.strip_prefix("GET /check-api-key: no connection could be made: ").unwrap();
    let causes = std::iter::successors(error.get_ref().and_then(|first| first.source()), |cause| cause.source());
    let refused = causes.filter_map(|cause| cause.downcast_ref::<std::io::Error>()).last().unwrap();
    assert_eq!((refused.kind(), refused.to_string().as_str()), (std::io::ErrorKind::ConnectionRefused, reason));
}

#[tokio::test]
async fn a_redirect_to_another_host_does_not_take_the_key_along() {
    let other = Api::answering([success(json!({}))]).await;
    let target = format!("{}/check-api-key", other.client.base_url());
    let redirect = ResponseTemplate::new(307).insert_header("location", target);
    let api = Api::answering([redirect]).await;
    let error = api.client.general().check_api_key().await.unwrap_err();
    assert_eq!(error.status(), Some(http::StatusCode::TEMPORARY_REDIRECT));
    assert!(other.requests().await.is_empty());
}
