//! Operations that the crate does not know.

use kombo::http::Method;
use kombo::{Json, RawRequest, Retry};
use kombo_client_tests::simulated::{Simulated, answer, success};
use kombo_client_tests::{Api, body, header, json_answer, success as enveloped};
use serde_json::{Value, json};

#[tokio::test]
async fn an_operation_of_tomorrow_is_called_like_any_other() {
    let answer = enveloped(json!({"id": "c"})).insert_header("ratelimit-remaining", "4");
    let api = Api::answering([answer, enveloped(json!(null))]).await;
    let request =
        api.integration().call(Method::PATCH, "/ats/candidates/{id}").path("id", "a/b").query("dry_run", true);
    let response = request.json(&json!({"name": "Ada"})).send_with_response_as::<Value>().await.unwrap();
    assert_eq!((response.data, response.warnings.len()), (json!({"id": "c"}), 0));
    let account = api.client.call(Method::GET, "/new").header("x-own", "1").send_as::<Option<Json>>().await.unwrap();
    assert!(account.is_none());

    let requests = api.requests().await;
    assert_eq!((requests[0].method.as_str(), requests[0].url.path()), ("PATCH", "/v1/ats/candidates/a%2Fb"));
    assert_eq!((requests[0].url.query(), body(&requests[0])), (Some("dry_run=true"), Some(json!({"name": "Ada"}))));
    assert_eq!(header(&requests[0], "x-integration-id"), kombo_client_tests::INTEGRATION);
    for request in &requests {
        assert_eq!(header(request, "authorization"), format!("Bearer {}", kombo_client_tests::API_KEY));
    }
    assert_eq!((header(&requests[1], "x-integration-id"), header(&requests[1], "x-own")), ("", "1"));
    assert_eq!((body(&requests[1]), header(&requests[1], "content-type")), (None, ""));
}

#[tokio::test]
async fn data_are_in_an_envelope_or_the_whole_body() {
    for (sent, expected) in [
        (r#"{"status":"success","data":[1],"warnings":[{"message":"w"}]}"#, json!([1])),
        (r#"{"data":[1]}"#, json!({"data": [1]})),
        (r#"{"status":"open","data":[1]}"#, json!({"status": "open", "data": [1]})),
        ("[2]", json!([2])),
        ("", json!(null)),
    ] {
        let server = Simulated::meeting([answer(200, &[], sent)]);
        let data = server.client().call(Method::GET, "/new").send_as::<Value>().await.unwrap();
        assert_eq!(data, expected, "{sent}");
    }
    let server = Simulated::meeting([answer(200, &[], "SECRET")]);
    let error = server.client().call(Method::GET, "/new").send_as::<Value>().await.unwrap_err();
    assert!(error.is_decode() && !error.to_string().contains("SECRET"), "{error}");
}

#[tokio::test]
async fn its_failures_are_those_of_any_request() {
    let unavailable = answer(503, &[], "");
    let server = Simulated::meeting([unavailable.clone(), success(&json!(1))]);
    assert_eq!(server.client().call(Method::GET, "/new").send_as::<u8>().await.unwrap(), 1);
    assert_eq!(server.requests().len(), 2);

    let server = Simulated::meeting([unavailable]);
    let client = server.client();
    let post = || client.integration("i").call(Method::POST, "/new/{id}").path("id", "SECRET");
    let error = post().send_as::<Value>().await.unwrap_err();
    assert_eq!(error.to_string(), "POST /new/{id}: the server answered 503 with an empty body");
    assert!(error.outcome_unknown() && error.attempts() == 1 && error.operation_id().is_none());
    assert_eq!((error.method(), error.path()), (Some(&Method::POST), Some("/new/{id}")));
    assert!(!format!("{error:?} {:?}", post()).contains("SECRET"));
    assert!(
        post()
            .retry(Retry::default().also_when(|error| error.is_api()))
            .send_as::<Value>()
            .await
            .unwrap_err()
            .attempts()
            > 1
    );

    let refused = json_answer(409, &json!({"status": "error", "error": {"code": "ATS.JOB_CLOSED", "message": "m"}}));
    let api = Api::answering([refused]).await;
    assert!(api.client.call(Method::PUT, "/x").send_as::<Value>().await.unwrap_err().has_code("ATS.JOB_CLOSED"));
}

#[tokio::test]
async fn what_is_wrong_with_it_is_told_before_sending() {
    let server = Simulated::meeting([success(&json!(1))]);
    let client = server.client();
    let get = |path| client.call(Method::GET, path);
    let table: [(RawRequest, &str); 5] = [
        (get("/a/{id}"), "`id` is missing"),
        (get("/a/{id}").path("name", "x"), "`name` is no parameter of the path"),
        (get("/a/{id}").path("id", ".."), "`id` is `.` or `..`"),
        (get("a"), "must begin with a slash"),
        (get("/a").json(&f64::NAN), "the number is not finite"),
    ];
    for (request, expected) in table {
        let error = request.send_as::<Value>().await.unwrap_err();
        assert!(error.is_request() && error.to_string().contains(expected), "{error}");
    }
    assert!(server.requests().is_empty());
}
