//! Errors: what they say and what they keep to themselves.

use std::error::Error as _;

use bytes::Bytes;
use http::{Method, StatusCode};

use super::{Error, ErrorKind};
use crate::client::Answer;
use crate::operation::{BodyKind, OperationInfo};
use crate::transport::TransportError;

static OPERATION: OperationInfo = OperationInfo {
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
    Answer::check(answer(status, content_type, body), Some((&OPERATION).into())).err().unwrap()
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
    let decoded =
        crate::endpoint::decode::<crate::endpoint::decoder::Whole<Vec<i64>>>(response, Some((&OPERATION).into()));
    let error = decoded.err().unwrap();
    assert!(error.is_decode());
    assert_eq!(error.json_path(), Some("[1]"));
    let text = format!("{error} {error:?} {} {:?}", error.get_ref().unwrap(), error.get_ref().unwrap());
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

/// An error as `anyhow` prints it by `{:#}`.
fn with_sources(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!(": {cause}"));
        source = cause.source();
    }
    text
}

#[test]
fn the_reason_is_said_once() {
    #[derive(Debug)]
    struct Outer(std::io::Error);
    impl std::fmt::Display for Outer {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("the HTTP client says that it failed")
        }
    }
    impl std::error::Error for Outer {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }
    let refused = || Outer(std::io::Error::other("refused"));
    let error = Error::transport(TransportError::connect(refused())).during(&OPERATION);
    assert!(error.is_connect() && error.is_transport() && !error.is_timeout());
    assert_eq!(error.to_string(), "GET /things/{id}: no connection could be made: refused");
    let cause = error.get_ref().and_then(|client| client.source()).and_then(|outer| outer.source());
    assert!(cause.is_some_and(|cause| cause.is::<std::io::Error>()));
    let response = answer(200, None, r#"{"data":{"results":[1,"x"],"next":null}}"#);
    let page = crate::endpoint::decode::<crate::endpoint::decoder::Pages<i64>>(response, None).unwrap().data;
    let all = [
        error,
        Error::transport(TransportError::too_late()),
        Error::transport(TransportError::too_large(1)),
        Error::key(refused()),
        Error::request("`x` cannot be written as JSON: refused").because(std::io::Error::other("refused")),
        crate::endpoint::decode::<crate::endpoint::decoder::Whole<i64>>(answer(200, None, "x"), None).err().unwrap(),
        Error::malformed(page.malformed[0].clone()),
    ];
    let texts = all.each_ref().map(with_sources);
    assert_eq!(
        texts[3],
        "the request cannot be sent: the API key cannot be provided: the HTTP client says that it failed: refused"
    );
    assert_eq!(texts[4], "the request cannot be sent: `x` cannot be written as JSON: refused");
    assert!(texts[5].contains("expected value") && texts[6].contains("at `data.results[1]`"), "{texts:?}");
    for text in texts {
        let parts: Vec<&str> = text.split(": ").collect();
        assert!(parts.iter().all(|part| parts.iter().filter(|other| *other == part).count() == 1), "{text}");
    }
}

#[test]
fn what_may_have_been_done_is_told() {
    static WRITE: OperationInfo = OperationInfo {
        id: "PostThing",
        method: Method::POST,
        path: "/things",
        body: BodyKind::Json,
        authenticated: true,
        action: true,
        accept: "application/json",
    };
    let coded = |status, code: &str| refusal(status, None, &format!(r#"{{"error":{{"code":"{code}"}}}}"#));
    let undecodable =
        || crate::endpoint::decode::<crate::endpoint::decoder::Whole<i64>>(answer(200, None, "x"), None).err().unwrap();
    let table: Vec<(Error, bool, ErrorKind)> = vec![
        (Error::transport(TransportError::too_late()), true, ErrorKind::Timeout),
        (Error::transport(TransportError::other("broken")), true, ErrorKind::Transport),
        (Error::transport(TransportError::too_large(1)), true, ErrorKind::TooLarge),
        (undecodable(), true, ErrorKind::Decode),
        (coded(400, "PLATFORM.TASK_TIMED_OUT"), true, ErrorKind::Api),
        (refusal(500, None, "{}"), true, ErrorKind::Api),
        (refusal(502, Some("text/html"), "<html>"), true, ErrorKind::Api),
        (refusal(404, None, ""), false, ErrorKind::Api),
        (coded(503, "PLATFORM.UNKNOWN_ERROR"), false, ErrorKind::Api),
        (coded(429, "PLATFORM.RATE_LIMIT_EXCEEDED"), false, ErrorKind::Api),
        (Error::transport(TransportError::connect("refused")), false, ErrorKind::Connect),
        (Error::request("x"), false, ErrorKind::Request),
        (Error::key(std::io::Error::other("x")), false, ErrorKind::Key),
    ];
    for (error, unknown, kind) in table {
        let text = error.to_string();
        assert_eq!((error.kind(), error.kind().to_string()), (kind, kind.as_str().to_owned()), "{text}");
        let write = error.during(&WRITE);
        assert_eq!(write.outcome_unknown(), unknown, "{text}");
        assert!(write.maybe_done(true).outcome_unknown(), "an earlier attempt: {text}");
    }
    assert!(!Error::transport(TransportError::too_late()).during(&OPERATION).maybe_done(true).outcome_unknown());
}

#[test]
fn what_the_answer_says_of_time_is_read() {
    use std::time::Duration;
    let told = |code: &str, headers: &[(&'static str, &str)]| {
        let mut response = answer(429, None, &format!(r#"{{"error":{{"code":"{code}"}}}}"#));
        for (name, value) in headers {
            response.headers_mut().insert(*name, value.parse().unwrap());
        }
        Answer::check(response, None).err().unwrap()
    };
    let error = told("PLATFORM.RATE_LIMIT_EXCEEDED", &[("ratelimit-reset", "7"), ("ratelimit-remaining", "0")]);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    let limit = error.rate_limit().unwrap();
    assert_eq!((limit.limit, limit.remaining, limit.reset), (None, Some(0), Some(7)));
    assert_eq!(told("REMOTE.SERVICE_UNAVAILABLE", &[("ratelimit-reset", "7")]).retry_after(), None);
    assert_eq!(told("X", &[("retry-after", "9")]).retry_after(), Some(Duration::from_secs(9)));
    assert!(Error::request("x").rate_limit().is_none() && Error::request("x").retry_after().is_none());
}
