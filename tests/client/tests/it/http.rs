//! The HTTP client that comes with the crate: what callers can change about it, and where there is no runtime for it.

use std::future::{pending, ready};
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use kombo::test_util::block_on;
use kombo::{ApiKey, Body, BoxFuture, Client, Error, ReqwestTransport, Retry, Transport, TransportError, reqwest};
use kombo_client_tests::{API_KEY, Api, header, success};
use serde_json::json;

fn groups() -> wiremock::ResponseTemplate {
    success(json!({"results": [], "next": null}))
}

/// The scheme, host and port of a stand-in.
fn origin(api: &Api) -> String {
    api.client.base_url().trim_end_matches("/v1").to_owned()
}

#[tokio::test]
async fn requests_go_through_a_proxy() {
    let proxy = Api::answering([groups()]).await;
    let way = reqwest::Proxy::http(origin(&proxy)).unwrap().basic_auth("user", "password");
    let client = Client::builder(API_KEY).base_url("http://kombo.invalid/v1").proxy(way).build().unwrap();
    client.integration("i").hris().get_groups().await.unwrap();
    let request = proxy.request().await;
    assert_eq!(header(&request, "host"), "kombo.invalid");
    assert_eq!(header(&request, "proxy-authorization"), "Basic dXNlcjpwYXNzd29yZA==");
    assert_eq!(header(&request, "authorization"), format!("Bearer {API_KEY}"));
}

#[tokio::test]
async fn the_http_client_can_be_changed_and_keeps_what_is_not() {
    let api = Api::answering([groups()]).await;
    let address = origin(&api).trim_start_matches("http://").parse().unwrap();
    let builder = Client::builder(API_KEY).base_url("http://kombo.invalid/v1");
    let builder = builder.configure_http(|http| http.resolve("kombo.invalid", address));
    // The port of an address that a name is given counts where the URL has none.
    let client = builder.configure_http(|http| http.http1_title_case_headers()).build().unwrap();
    client.integration("i").hris().get_groups().await.unwrap();
    assert_eq!(header(&api.request().await, "host"), "kombo.invalid");
    // TLS is set up, without a provider for the whole process.
    assert!(Client::builder(API_KEY).configure_http(|http| http.https_only(true)).build().is_ok());
}

#[tokio::test]
async fn settings_that_would_have_no_effect_are_refused() {
    let http = ReqwestTransport::client_builder().unwrap().build().unwrap();
    let proxy = || reqwest::Proxy::all("http://proxy.example.com:3128").unwrap();
    for builder in [
        Client::builder(API_KEY).http_client(http.clone()).proxy(proxy()),
        Client::builder(API_KEY).proxy(proxy()).transport(ReqwestTransport::from(http)),
    ] {
        let error = builder.build().unwrap_err();
        assert!(error.is_request() && error.to_string().contains("`proxy` and `configure_http`"), "{error}");
    }
}

fn client() -> Client {
    Client::builder(API_KEY).base_url("http://127.0.0.1:9/v1").build().unwrap()
}

#[track_caller]
fn assert_names_blocking(error: Error) {
    assert!(error.is_request() && !error.is_transport(), "{error}");
    assert!(error.to_string().contains("`blocking::wait`") && error.to_string().contains("tokio"), "{error}");
}

#[test]
fn without_a_runtime_a_request_is_an_error_that_names_blocking() {
    let client = client();
    let hris = client.integration("i").hris();
    assert_names_blocking(block_on(hris.get_groups()).unwrap_err());
    assert_names_blocking(block_on(hris.get_groups().send_with_response()).unwrap_err());
    assert_names_blocking(block_on(hris.get_groups().send_as::<kombo::Json>()).unwrap_err());
    assert_names_blocking(block_on(hris.get_groups().pages().next()).unwrap().unwrap_err());
    let (mut items, mut ahead) = (hris.get_groups().items(), hris.get_groups().items().read_ahead());
    assert_names_blocking(block_on(items.next()).unwrap().unwrap_err());
    assert_names_blocking(block_on(ahead.next()).unwrap().unwrap_err());
    assert_names_blocking(block_on(client.poll(|| hris.get_groups(), |_| true)).unwrap_err());
    assert_names_blocking(block_on(hris.delete_skill("s")).unwrap_err());
}

/// Answers by itself and waits as the crate's transport does.
struct Refusing(ReqwestTransport, AtomicUsize);

impl Transport for Refusing {
    fn send(&self, _request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        self.1.fetch_add(1, Ordering::Relaxed);
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
        Box::pin(ready(Ok(response)))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        self.0.sleep(duration)
    }
}

#[test]
fn without_a_runtime_waits_neither_panic_nor_last_forever() {
    let own = || ReqwestTransport::from(ReqwestTransport::client_builder().unwrap().build().unwrap());
    let retry = Retry::default().attempts(3).initial_wait(Duration::from_millis(20));
    let builder = Client::builder(API_KEY).retry(retry).transport(Refusing(own(), AtomicUsize::new(0)));
    let error = block_on(builder.build().unwrap().general().check_api_key()).unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 3));

    let stalled = ApiKey::provider(pending::<Result<String, std::io::Error>>);
    let builder = Client::builder(stalled).timeout(Duration::from_millis(50)).retry(Retry::off());
    let begun = Instant::now();
    let error = block_on(builder.build().unwrap().general().check_api_key()).unwrap_err();
    assert!(error.is_timeout() && begun.elapsed() >= Duration::from_millis(50), "{error}");
}

/// A success whose body is compressed.
fn compressed(body: &[u8]) -> wiremock::ResponseTemplate {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(body).unwrap();
    let answer = wiremock::ResponseTemplate::new(200).insert_header("content-encoding", "gzip");
    answer.set_body_raw(encoder.finish().unwrap(), "application/json")
}

#[tokio::test]
async fn answers_come_compressed() {
    let body = json!({"status": "success", "data": {"results": [], "next": "n"}, "warnings": []});
    let api = Api::answering([compressed(body.to_string().as_bytes())]).await;
    let request = api.integration().hris().get_groups();
    // Who sends it otherwise gets what the API sends to anybody.
    assert!(request.clone().request().unwrap().headers().get("accept-encoding").is_none());
    let response = request.send_with_response().await.unwrap();
    assert_eq!(response.data.next.as_deref(), Some("n"));
    assert_eq!(header(&api.request().await, "accept-encoding"), "gzip");
}

#[tokio::test]
async fn the_limit_counts_inflated_bytes() {
    let bomb = compressed(&vec![b' '; 64 << 20]);
    let api = Api::answering([bomb]).await;
    let builder = Client::builder(API_KEY).base_url(api.client.base_url()).retry(Retry::off());
    let client = builder.max_response_size(10 << 20).build().unwrap();
    let error = client.integration("i").hris().get_groups().await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
}
