//! Refusals and accidents that every client of this API is tested with, each met by the operation that meets it there.

use http::StatusCode;
use kombo::models::CandidateInput;
use kombo::{Client, Error, ErrorCode};
use kombo_client_tests::INTEGRATION;
use kombo_client_tests::simulated::{Outcome, Simulated, answer, refusal};

const HTML: &str = "<html><body>503 Service Temporarily Unavailable<hr>nginx</body></html>";

#[derive(Clone, Copy, Debug)]
enum Call {
    Jobs,
    Apply,
    Employees,
    Orders,
    CheckKey,
    Applications,
}

async fn error_of(client: &Client, call: Call) -> Error {
    let integration = client.integration(INTEGRATION);
    match call {
        Call::Jobs => integration.ats().get_jobs().await.map(drop),
        Call::Apply => {
            let candidate = CandidateInput::new("Ada", "King", "ada@example.com");
            integration.ats().create_application("test-job-id", candidate).await.map(drop)
        }
        Call::Employees => integration.hris().get_employees().await.map(drop),
        Call::Orders => integration.assessment().get_assessment_orders().await.map(drop),
        Call::CheckKey => client.general().check_api_key().await.map(drop),
        Call::Applications => integration.ats().get_applications().await.map(drop),
    }
    .unwrap_err()
}

struct Row {
    call: Call,
    outcome: Outcome,
    status: u16,
    code: Option<&'static str>,
    body: &'static str,
    /// How often it is sent before it is given up.
    attempts: u32,
}

fn refused(call: Call, status: u16, code: &'static str, attempts: u32) -> Row {
    Row { call, outcome: refusal(status, code, &[]), status, code: Some(code), body: code, attempts }
}

fn accident(call: Call, status: u16, content_type: Option<&str>, body: &'static str, attempts: u32) -> Row {
    let headers: Vec<_> = content_type.map(|value| ("content-type", value)).into_iter().collect();
    Row { call, outcome: answer(status, &headers, body), status, code: None, body, attempts }
}

#[tokio::test]
async fn each_becomes_an_error_that_says_all_there_is() {
    let json = Some("application/json; charset=utf-8");
    let rows = [
        refused(Call::Jobs, 429, "PLATFORM.RATE_LIMIT_EXCEEDED", 4),
        refused(Call::Apply, 400, "ATS.JOB_CLOSED", 1),
        refused(Call::Employees, 403, "INTEGRATION.PERMISSION_MISSING", 1),
        refused(Call::Orders, 400, "PLATFORM.INPUT_INVALID", 1),
        refused(Call::CheckKey, 401, "PLATFORM.AUTHENTICATION_INVALID", 1),
        accident(Call::Jobs, 500, None, "Internal Server Error", 1),
        accident(Call::Employees, 502, Some("text/plain"), "Bad Gateway", 4),
        accident(Call::Apply, 503, Some("text/html"), HTML, 1),
        accident(Call::CheckKey, 500, None, "", 1),
        accident(Call::Applications, 500, Some("text/xml"), "<error>no</error>", 1),
        accident(Call::Jobs, 500, json, r#"{"oops":true}"#, 1),
        accident(Call::Jobs, 500, json, r#"{"status":"error","error":{"code":"PLATF"#, 1),
    ];
    for row in rows {
        let server = Simulated::meeting([row.outcome]);
        let error = error_of(&server.client(), row.call).await;
        let place = format!("{:?} {}: {error}", row.call, row.status);
        assert!(error.is_api() && !error.is_transport() && !error.is_decode(), "{place}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(row.status), "{place}");
        assert_eq!(error.code().map(ErrorCode::as_str), row.code, "{place}");
        let body = std::str::from_utf8(error.body().unwrap()).unwrap();
        match row.code {
            Some(code) => {
                assert!(body.contains(code), "{place}");
                assert_eq!(error.message(), Some("no"), "{place}");
                assert!(error.to_string().contains(code), "{place}");
            }
            None => assert_eq!(body, row.body, "{place}"),
        }
        assert!(error.to_string().contains(&format!("the server answered {}", row.status)), "{place}");
        assert_eq!((error.attempts(), server.requests().len()), (row.attempts, row.attempts as usize), "{place}");
    }
}

#[tokio::test]
async fn any_success_is_one_and_any_content_type_is_read() {
    let body = r#"{"status":"success","data":{"environment_id":"e","customer_id":"c"}}"#;
    for content_type in ["application/json", "application/json; charset=utf-8", "text/plain"] {
        let server = Simulated::meeting([answer(201, &[("content-type", content_type)], body)]);
        let response = server.client().general().check_api_key().send_with_response().await.unwrap();
        assert_eq!((response.status(), response.data.environment_id.as_str()), (StatusCode::CREATED, "e"));
    }
}
