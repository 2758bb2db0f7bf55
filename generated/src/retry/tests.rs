//! The tables: what is tried again, and when.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{Method, Response};

use super::verdict::is_retryable;
use super::{Budget, Retry, wait_before_next};
use crate::error::Error;
use crate::transport::{Body, BoxFuture, Transport, TransportError};

/// Draws what it is told, at a quarter to nine.
struct Drawing(f64);

impl Transport for Drawing {
    fn send(&self, _request: http::Request<Body>) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        Box::pin(std::future::pending())
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<()> {
        Box::pin(std::future::ready(()))
    }

    fn time_of_day(&self) -> SystemTime {
        // Sunday, 6 November 1994, 08:45:00.
        UNIX_EPOCH + Duration::from_secs(784_111_500)
    }

    fn random(&self) -> f64 {
        self.0
    }
}

fn refusal(status: u16, code: Option<&str>, headers: &[(&str, &str)]) -> Error {
    let code = code.map_or("null".to_owned(), |code| format!("\"{code}\""));
    let body = format!(r#"{{"status":"error","error":{{"code":{code},"message":"m"}}}}"#);
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    Error::api(response.body(body.into()).unwrap())
}

/// Which of `GET`, `PUT`, `DELETE`, `POST`, `PATCH` are tried again.
fn repeated(error: &Error) -> [bool; 5] {
    [Method::GET, Method::PUT, Method::DELETE, Method::POST, Method::PATCH].map(|method| is_retryable(&method, error))
}

const ALL: [bool; 5] = [true; 5];
const SAFE: [bool; 5] = [true, true, true, false, false];
const NONE: [bool; 5] = [false; 5];

#[test]
fn the_code_decides_whatever_the_status() {
    let codes = [
        ("PLATFORM.RATE_LIMIT_EXCEEDED", ALL),
        ("PLATFORM.CONCURRENCY_LIMIT_EXCEEDED", ALL),
        ("REMOTE.RATE_LIMIT_EXCEEDED", SAFE),
        ("REMOTE.SERVICE_UNAVAILABLE", SAFE),
        ("PLATFORM.UNKNOWN_ERROR", NONE),
        ("PLATFORM.TASK_TIMED_OUT", NONE),
        ("PLATFORM.INPUT_INVALID", NONE),
        ("INTEGRATION.SETUP_SYNC_PENDING", NONE),
        ("REMOTE.UNKNOWN_HTTP_ERROR", NONE),
        ("NEW.CODE", NONE),
    ];
    for (code, expected) in codes {
        for status in [400, 409, 429, 500, 502, 503, 504] {
            assert_eq!(repeated(&refusal(status, Some(code), &[])), expected, "{status} {code}");
        }
    }
}

#[test]
fn without_a_code_the_status_decides() {
    for status in [300, 304, 400, 401, 403, 404, 408, 409, 418, 425, 429, 500, 501, 505, 599] {
        assert_eq!(repeated(&refusal(status, None, &[])), NONE, "{status}");
    }
    for status in [502, 503, 504] {
        assert_eq!(repeated(&refusal(status, None, &[])), SAFE, "{status}");
        let html = Response::builder().status(status).body(Bytes::from_static(b"<html>")).unwrap();
        assert_eq!(repeated(&Error::api(html)), SAFE, "{status}");
    }
}

#[test]
fn without_an_answer_the_transport_decides() {
    assert_eq!(repeated(&Error::transport(TransportError::connect("x"))), ALL);
    assert_eq!(repeated(&Error::transport(TransportError::timeout("x"))), SAFE);
    assert_eq!(repeated(&Error::transport(TransportError::too_late())), SAFE);
    assert_eq!(repeated(&Error::transport(TransportError::other("x"))), [true, false, false, false, false]);
    assert_eq!(repeated(&Error::transport(TransportError::too_large(1))), NONE);
    assert_eq!(repeated(&Error::key(std::io::Error::other("x"))), ALL);
    assert_eq!(repeated(&Error::request("x")), NONE);
    assert_eq!(repeated(&Error::paging("x")), NONE);
}

fn wait(policy: &Retry, attempts: u32, error: &Error, random: f64) -> Duration {
    wait_before_next(policy, attempts, error, &Drawing(random))
}

#[test]
fn waits_grow_up_to_a_cap_and_are_drawn_from_all_of_it() {
    let (policy, error) = (Retry::default(), refusal(503, None, &[]));
    let bounds: Vec<_> = (1..=9).map(|attempts| wait(&policy, attempts, &error, 1.0).as_millis()).collect();
    assert_eq!(bounds, [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
    assert_eq!(wait(&policy, 3, &error, 0.25), Duration::from_millis(500));
    assert_eq!(wait(&policy, 3, &error, 0.0), Duration::ZERO);
    for odd in [f64::NAN, -1.0, f64::NEG_INFINITY] {
        assert_eq!(wait(&policy, 3, &error, odd), Duration::ZERO);
    }
    assert_eq!(wait(&policy, 3, &error, f64::INFINITY), Duration::from_secs(2));
    let endless = Retry::default().initial_wait(Duration::MAX).max_wait(Duration::MAX);
    assert_eq!(wait(&endless, u32::MAX, &error, 1.0), Duration::MAX);
}

#[test]
fn the_server_says_how_long_to_wait() {
    const LIMIT: Option<&str> = Some("PLATFORM.RATE_LIMIT_EXCEEDED");
    const BUSY: Option<&str> = Some("PLATFORM.CONCURRENCY_LIMIT_EXCEEDED");
    type Headers = &'static [(&'static str, &'static str)];
    let cases: &[(Option<&str>, Headers, Option<u64>)] = &[
        (None, &[("retry-after", "7")], Some(7)),
        (None, &[("retry-after", " 0 ")], Some(0)),
        (LIMIT, &[("retry-after", "7"), ("ratelimit-reset", "57")], Some(7)),
        (LIMIT, &[("ratelimit-reset", "57")], Some(57)),
        // With other codes it only says when the window ends.
        (None, &[("ratelimit-reset", "57")], None),
        (BUSY, &[("ratelimit-reset", "57")], None),
        // The three forms of a date.
        (None, &[("retry-after", "Sun, 06 Nov 1994 08:45:20 GMT")], Some(20)),
        (None, &[("retry-after", "Sunday, 06-Nov-94 08:45:20 GMT")], Some(20)),
        (None, &[("retry-after", "Sun Nov  6 08:45:20 1994")], Some(20)),
        // What is over need not be waited for.
        (None, &[("retry-after", "Sun, 06 Nov 1994 08:44:00 GMT")], Some(0)),
        // A server whose clock is wrong is right about the difference.
        (
            None,
            &[("retry-after", "Mon, 07 Nov 1994 08:45:12 GMT"), ("date", "Mon, 07 Nov 1994 08:45:00 GMT")],
            Some(12),
        ),
        // More than is waited for at most.
        (None, &[("retry-after", "3600")], Some(60)),
        (None, &[("retry-after", "18446744073709551615")], Some(60)),
        (LIMIT, &[("ratelimit-reset", "86400")], Some(60)),
        (None, &[("retry-after", "Sat, 06 Nov 2094 08:45:20 GMT")], Some(60)),
        // What cannot be read says nothing.
        (None, &[("retry-after", "soon")], None),
        (None, &[("retry-after", "-5")], None),
        (None, &[("retry-after", "")], None),
        (LIMIT, &[("retry-after", "soon"), ("ratelimit-reset", "57")], Some(57)),
        (LIMIT, &[("ratelimit-reset", "1e3")], None),
    ];
    for (code, headers, told) in cases {
        let error = refusal(429, *code, headers);
        let policy = Retry::default();
        match told {
            Some(seconds) => {
                let told = Duration::from_secs(*seconds);
                assert_eq!(wait(&policy, 1, &error, 0.0), told, "{headers:?}");
                let bit = Duration::from_millis(500);
                assert_eq!(wait(&policy, 9, &error, 1.0), (told + bit).min(Duration::from_secs(60)), "{headers:?}");
            }
            None => assert_eq!(wait(&policy, 3, &error, 1.0), Duration::from_secs(2), "{headers:?}"),
        }
    }
    let hasty = Retry::default().max_server_wait(Duration::from_secs(2));
    assert_eq!(wait(&hasty, 1, &refusal(503, None, &[("retry-after", "7")]), 0.5), Duration::from_secs(2));
}

#[test]
fn the_overall_deadline_leaves_room_for_a_retry_unless_it_is_set() {
    let seconds = Duration::from_secs;
    let policy = Retry::default();
    assert_eq!(policy.deadline_or_default(seconds(330)), seconds(990));
    assert_eq!(policy.deadline_or_default(seconds(1)), seconds(180));
    assert_eq!(policy.deadline(seconds(5)).deadline_or_default(seconds(330)), seconds(5));
    assert!(!Retry::off().allows_more_than(1));
    assert!(!Retry::default().attempts(0).allows_more_than(1) && !Retry::off().allows_more_than(1));
    assert!(Retry::default().allows_more_than(3) && !Retry::default().allows_more_than(4));
}

#[test]
fn conditions_of_the_caller_change_the_table() {
    let pending = || refusal(409, Some("INTEGRATION.SETUP_SYNC_PENDING"), &[]);
    let retry = Retry::default().also_when(|error| error.has_code("INTEGRATION.SETUP_SYNC_PENDING"));
    assert!(retry.repeats(&Method::POST, &pending()) && !Retry::default().repeats(&Method::POST, &pending()));
    assert!(!Retry::default().also_when(|_| true).repeats(&Method::GET, &Error::request("x")));
    let never = retry.never_when(Error::is_api).never_when(Error::is_connect);
    assert!(!never.repeats(&Method::POST, &pending()) && !never.repeats(&Method::GET, &refusal(503, None, &[])));
    assert!(!never.repeats(&Method::GET, &Error::transport(TransportError::connect("x"))));
    assert!(never.repeats(&Method::GET, &Error::transport(TransportError::too_late())));
    assert!(format!("{never:?}").ends_with("also_when: 1, never_when: 2 }"));
}

#[test]
fn a_budget_is_used_up_and_comes_back_bit_by_bit() {
    let budget = Budget::new(2);
    assert_eq!([budget.take(), budget.take(), budget.take()], [true, true, false]);
    for _ in 0..4 {
        budget.give();
        assert!(!budget.take());
    }
    budget.give();
    assert_eq!([budget.take(), budget.take()], [true, false]);
    (0..1000).for_each(|_| budget.give());
    assert_eq!([budget.take(), budget.take(), budget.take()], [true, true, false]);
    assert!(!Budget::new(0).take() && Budget::new(u32::MAX).take());
}
