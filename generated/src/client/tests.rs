//! Settings of the client, and sending by a transport made up here.

use std::future::{Future, ready};
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use http::Method;

use super::{Client, Handle};
use crate::endpoint::{decoder, send};
use crate::operation::{BodyKind, OperationInfo};
use crate::paging::{Items, Pages};
use crate::retry::Retry;
use crate::transport::{Body, BoxFuture, Transport, TransportError};

static LIST: OperationInfo = OperationInfo {
    id: "x",
    method: Method::GET,
    path: "/list",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// Gives prepared answers and notes the addresses asked for. Time passes at once where there is no answer.
#[derive(Clone, Default)]
struct Script {
    answers: Arc<Mutex<Vec<&'static str>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Transport for Script {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        self.asked.lock().unwrap().push(request.uri().query().unwrap_or_default().to_owned());
        match self.answers.lock().unwrap().pop() {
            Some(body) => Box::pin(ready(Ok(http::Response::new(Bytes::from_static(body.as_bytes()))))),
            None => Box::pin(std::future::pending()),
        }
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<()> {
        Box::pin(ready(()))
    }
}

fn script(answers: &[&'static str]) -> (Script, Handle) {
    let script = Script { answers: Arc::new(Mutex::new(answers.iter().rev().copied().collect())), ..Script::default() };
    let client = Client::builder("key").base_url("http://h").transport(script.clone()).build().unwrap();
    (script, Handle::new(&client))
}

fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("not ready"),
    }
}

#[test]
fn settings_are_checked() {
    let build = |url: &str| Client::builder("key").base_url(url).build();
    assert_eq!(build("https://h:8080/v1//").unwrap().base_url(), "https://h:8080/v1");
    for wrong in
        ["", "h", "/v1", "ftp://h", "https://", "https://h/v1?x=1", "https://h/#f", "https://u:SECRET@h", "https://a b"]
    {
        let error = build(wrong).err().unwrap_or_else(|| panic!("{wrong}"));
        assert!(error.is_request() && !format!("{error} {error:?}").contains("SECRET"), "{error}");
    }
    for key in ["", " ", "a\nb", "k\u{0}y", "Bearer", "Bearer ", " bearer\t", "BEARER \n"] {
        assert!(Client::new(key).unwrap_err().is_request());
    }
    assert!(Client::builder("k").user_agent("a\nb").build().is_err());
}

#[test]
fn the_key_is_never_shown() {
    let builder = Client::builder("SECRET");
    assert!(!format!("{builder:?}").contains("SECRET"));
    let client = builder.user_agent("app/1").build().unwrap();
    let handle = Handle::new(&client);
    let text = format!("{client:?} {handle:?} {:?}", handle.call(&LIST));
    assert!(!text.contains("SECRET"), "{text}");
    let request = Handle::new(&Client::new("bearer SECRET").unwrap()).call(&LIST).into_request().unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer SECRET");
    let request = Handle::new(&Client::new("bearerSECRET").unwrap()).call(&LIST).into_request().unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer bearerSECRET");
    let user_agent = handle.call(&LIST).into_request().unwrap().headers()["user-agent"].clone();
    assert!(user_agent.to_str().unwrap().ends_with(" app/1"));
}

#[test]
fn a_request_without_an_answer_times_out() {
    let (_, handle) = script(&[]);
    let mut call = handle.call(&LIST);
    call.retry(Retry::off());
    let error = now(send::<decoder::Nothing>(call)).unwrap_err();
    assert_eq!((error.to_string().as_str(), error.attempts()), ("GET /list: no answer came in time", 1));
    let error = now(send::<decoder::Nothing>(handle.call(&LIST))).unwrap_err();
    assert_eq!(error.to_string(), "GET /list: no answer came in time (after 4 attempts)");
}

#[test]
fn filters_are_repeated_and_a_blank_cursor_ends() {
    let (script, handle) = script(&[
        r#"{"data":{"results":[1,2],"next":"c1"}}"#,
        r#"{"data":{"results":[],"next":"c2"}}"#,
        r#"{"data":{"results":[3],"next":" "}}"#,
    ]);
    let mut call = handle.call(&LIST);
    call.query("size", &2);
    assert_eq!(now(Items::<i64>::new(call).try_collect()).unwrap(), [1, 2, 3]);
    assert_eq!(*script.asked.lock().unwrap(), ["size=2", "size=2&cursor=c1", "size=2&cursor=c2"]);
}

#[test]
fn pages_end_after_an_error_and_tell_where_to_go_on() {
    let (_, handle) = script(&[r#"{"data":{"results":[1],"next":"c1"}}"#, r#"{"data":{"results":7,"next":null}}"#]);
    let mut pages = Pages::<i64>::new(handle.call(&LIST));
    assert_eq!(pages.cursor(), None);
    assert_eq!(now(pages.try_next()).unwrap().unwrap().items, [1]);
    assert_eq!(now(pages.try_next()).unwrap_err().json_path(), Some("data.results"));
    assert_eq!(pages.cursor(), Some("c1"));
    assert!(now(pages.next()).is_none());
}

#[test]
fn a_repeated_cursor_is_an_error() {
    let (script, handle) = script(&[
        r#"{"data":{"results":[1],"next":"c1"}}"#,
        r#"{"data":{"results":[2],"next":"c2"}}"#,
        r#"{"data":{"results":[3],"next":"c1"}}"#,
    ]);
    let mut items = Items::<i64>::new(handle.call(&LIST));
    for item in [1, 2, 3] {
        assert_eq!(now(items.try_next()).unwrap(), Some(item));
    }
    assert!(now(items.try_next()).unwrap_err().is_paging());
    assert!(now(items.next()).is_none());
    assert_eq!(script.asked.lock().unwrap().len(), 3);
}

#[test]
fn a_wrong_argument_ends_a_list_once() {
    let (script, handle) = script(&[]);
    let mut call = handle.call(&LIST);
    call.path("id", &"..");
    let mut items = Items::<i64>::new(call);
    assert!(now(items.next()).unwrap().unwrap_err().is_request());
    assert!(now(items.next()).is_none() && script.asked.lock().unwrap().is_empty());
}

#[test]
fn a_client_without_transport_says_so() {
    #[cfg(not(feature = "reqwest"))]
    {
        let handle = Handle::new(&Client::new("key").unwrap());
        assert!(now(send::<decoder::Nothing>(handle.call(&LIST))).unwrap_err().is_request());
    }
}

#[test]
fn a_password_in_a_base_url_is_not_shown() {
    for url in ["https://user:secret@host.example/v1", "user:secret@host.example", "https://secret@host.example"] {
        let shown = format!("{:?}", Client::builder("key").base_url(url));
        assert!(!shown.contains("secret") && shown.contains("…@host.example"), "{shown}");
    }
    assert!(
        format!("{:?}", Client::builder("key").base_url("https://host.example/v1")).contains("https://host.example/v1")
    );
}
