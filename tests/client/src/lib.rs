//! A stand-in for the Kombo API and what tests ask of it.
//!
//! In: prepared answers. Out: a client that is answered with them, in order, and the requests that came. It must not know
//! any operation.

pub mod simulated;

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use kombo::{Client, Integration, Retry};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

/// The key that every test uses; it must never show up in text.
pub const API_KEY: &str = "ks_dev_loopback";

/// The integration that every test uses.
pub const INTEGRATION: &str = "bamboohr:HWUTwvyx2wLoSUHphiWVrp28";

/// A server on the loopback interface with a client that calls it.
pub struct Api {
    server: MockServer,
    /// The client.
    pub client: Client,
}

impl Api {
    /// Answers the first request with the first answer, the second with the second, and so on. The client sends nothing
    /// twice.
    pub async fn answering(answers: impl IntoIterator<Item = ResponseTemplate>) -> Api {
        let server = MockServer::start().await;
        let answers = InOrder(Mutex::new(answers.into_iter().collect()));
        Mock::given(any()).respond_with(answers).mount(&server).await;
        let base_url = format!("{}/v1", server.uri());
        let client = Client::builder(API_KEY).base_url(base_url).retry(Retry::off()).build();
        Api { server, client: client.expect("the settings are good") }
    }

    /// A handle of the integration that every test uses.
    pub fn integration(&self) -> Integration {
        self.client.integration(INTEGRATION)
    }

    /// All requests so far.
    pub async fn requests(&self) -> Vec<Request> {
        self.server.received_requests().await.expect("requests are recorded")
    }

    /// The one request that came.
    pub async fn request(&self) -> Request {
        let mut requests = self.requests().await;
        assert_eq!(requests.len(), 1, "one request was expected");
        requests.remove(0)
    }
}

struct InOrder(Mutex<VecDeque<ResponseTemplate>>);

impl Respond for InOrder {
    fn respond(&self, _request: &Request) -> ResponseTemplate {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        answers.pop_front().unwrap_or_else(|| ResponseTemplate::new(599).set_body_string("more requests than answers"))
    }
}

/// A success with its data in the envelope.
pub fn success(data: Value) -> ResponseTemplate {
    json_answer(200, &json!({"status": "success", "data": data}))
}

/// A success of an action: its envelope has warnings.
pub fn success_with_warnings(data: Value, warnings: &[&str]) -> ResponseTemplate {
    let warnings: Vec<Value> = warnings.iter().map(|message| json!({"message": message})).collect();
    json_answer(200, &json!({"status": "success", "data": data, "warnings": warnings}))
}

/// A page of a list.
pub fn page(results: &Value, next: Option<&str>) -> ResponseTemplate {
    success(json!({"results": results, "next": next}))
}

/// Any JSON with any status.
pub fn json_answer(status: u16, body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

/// The decoded query of a request, in its order.
pub fn query(request: &Request) -> Vec<(String, String)> {
    request.url.query_pairs().into_owned().collect()
}

/// The decoded value of one parameter.
pub fn parameter(request: &Request, name: &str) -> Option<String> {
    let mut values = query(request).into_iter().filter_map(|(key, value)| (key == name).then_some(value));
    let value = values.next();
    assert_eq!(values.next(), None, "`{name}` came twice");
    value
}

/// The text of a header, empty if it is not there.
pub fn header<'a>(request: &'a Request, name: &str) -> &'a str {
    request.headers.get(name).map_or("", |value| value.to_str().expect("headers are text"))
}

/// The JSON body of a request; nothing if there is no body.
pub fn body(request: &Request) -> Option<Value> {
    (!request.body.is_empty()).then(|| serde_json::from_slice(&request.body).expect("the body is JSON"))
}

/// Compiles the example of the workspace's README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
