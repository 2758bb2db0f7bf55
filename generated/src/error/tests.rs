//! Errors: what they say and what they keep to themselves.

use std::error::Error as _;

use bytes::Bytes;
use http::{Method, StatusCode};

use super::Error;
use crate::client::Answer;
use crate::operation::{BodyKind, Operation};
use crate::transport::TransportError;

static OPERATION: Operation = Operation {
    id: "GetThing",
    method: Method::GET,
    path: "/things/{id}",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

fn answer(status: u16, content_type: Option<&str>, body: &str) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from(body.to_owned()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    if let Some(content_type) = content_type {
        response.headers_mut().insert("content-type", content_type.parse().unwrap());
    }
    response
}

fn refusal(status: u16, content_type: Option<&str>, body: &str) -> Error {
    Answer::check(answer(status, content_type, body), Some(&OPERATION)).err().unwrap()
}

#[test]
fn errors_are_small_and_can_travel() {
    fn travels<T: Send + Sync + 'static>() {}
    travels::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[test]
fn an_api_error_is_one_sentence() {
    let error = refusal(
        429,
        Some("application/json"),
        r#"{"status":"error","error":{"code":"PLATFORM.RATE_LIMIT_EXCEEDED","title":"Slow down","message":"Too many calls.","log_url":"https://log/1"}}"#,
    );
    assert_eq!(
        error.to_string(),
        "GET /things/{id}: the server answered 429 PLATFORM.RATE_LIMIT_EXCEEDED (Slow down): Too many calls. (log: https://log/1)"
    );
    assert!(error.is_api() && !error.is_decode() && !error.is_transport());
    assert_eq!(error.code().map(|code| code.as_str()), Some("PLATFORM.RATE_LIMIT_EXCEEDED"));
    assert_eq!((error.status(), error.operation_id()), (Some(StatusCode::TOO_MANY_REQUESTS), Some("GetThing")));
}

#[test]
fn any_body_makes_an_error_that_carries_it() {
    let cases = [
        (Some("text/html"), "<html>SECRET</html>", "the server answered 503 with 19 bytes of text/html"),
        (None, "", "the server answered 503 with an empty body"),
        (None, "SECRET", "the server answered 503 with 6 bytes of no stated type"),
        (Some("application/json"), "{\"status\":\"err", "the server answered 503 with 14 bytes of application/json"),
        (Some("application/json"), "[\"SECRET\"]", "the server answered 503 with 10 bytes of application/json"),
        (
            Some("application/json"),
            r#"{"error":{"code":null,"title":null,"message":"no","log_url":null}}"#,
            "the server answered 503: no",
        ),
        (Some("application/json"), r#"{"error":{"code":"NEW.CODE"}}"#, "the server answered 503 NEW.CODE"),
    ];
    for (content_type, body, message) in cases {
        let error = refusal(503, content_type, body);
        assert_eq!(error.to_string(), format!("GET /things/{{id}}: {message}"));
        assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
        assert!(!format!("{error:?}{error:#?}").contains("SECRET"), "{error:?}");
    }
}

#[test]
fn an_undecodable_answer_names_the_place_and_not_the_value() {
    let response = answer(200, None, r#"[1,"SECRET"]"#);
    let decoded = crate::endpoint::decode::<crate::endpoint::decoder::Whole<Vec<i64>>>(response, Some(&OPERATION));
    let error = decoded.err().unwrap();
    assert!(error.is_decode());
    assert_eq!(error.json_path(), Some("[1]"));
    let text = format!("{error} {error:?} {} {:?}", error.source().unwrap(), error.source().unwrap());
    assert!(text.contains("at `[1]`: invalid type: string, expected i64") && !text.contains("SECRET"), "{text}");
}

#[test]
fn every_2xx_is_a_success_unless_it_says_otherwise() {
    use crate::endpoint::decoder::{Data, Done, Maybe, Nothing};
    let decode = |status, body| crate::endpoint::decode::<Data<i64>>(answer(status, None, body), None);
    assert_eq!(decode(201, r#"{"status":"success","data":5}"#).unwrap().data, 5);
    let error = decode(200, r#"{"status":"error","error":{"code":"ATS.JOB_CLOSED","message":"closed"}}"#).unwrap_err();
    assert!(error.is_api() && error.code().is_some());
    assert!(decode(200, r#"{"status":"success"}"#).unwrap_err().is_decode());
    assert!(decode(302, "").unwrap_err().is_api());
    let done = crate::endpoint::decode::<Done>(answer(204, None, ""), None).unwrap();
    assert!(done.warnings.is_empty());
    let done = crate::endpoint::decode::<Done>(answer(200, None, r#"{"data":[],"warnings":[{"message":"w"}]}"#), None);
    assert_eq!(done.unwrap().warnings[0].message, "w");
    assert_eq!(crate::endpoint::decode::<Maybe<i64>>(answer(204, None, " "), None).unwrap().data, None);
    crate::endpoint::decode::<Nothing>(answer(200, None, "<p>"), None).unwrap();
}

#[test]
fn transport_errors_keep_their_chain() {
    let error = Error::transport(TransportError::connect("refused")).during(&OPERATION);
    assert!(error.is_connect() && error.is_transport() && !error.is_timeout());
    let cause = error.source().and_then(|source| source.source()).map(ToString::to_string);
    assert_eq!(cause.as_deref(), Some("refused"));
    assert_eq!(error.to_string(), "GET /things/{id}: no connection could be made");
    assert!(Error::transport(TransportError::too_late()).is_timeout());
}
