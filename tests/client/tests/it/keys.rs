//! Where the API key comes from: text, or a provider that is asked each time.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use kombo::{ApiKey, Client, Retry};
use kombo_client_tests::simulated::{Outcome, Simulated, answer, success};
use serde_json::json;

const KEY: &str = "ks_dev_SECRET";

fn account() -> Outcome {
    success(&json!({"environment_id": "e", "customer_id": "c"}))
}

/// A client that is given its key by this.
fn client(server: &Simulated, key: impl Into<ApiKey>) -> Client {
    Client::builder(key).base_url("http://kombo.test").transport(server.clone()).build().unwrap()
}

fn authorizations(server: &Simulated) -> Vec<String> {
    let headers = server.requests().into_iter().map(|sent| sent.head.headers()["authorization"].clone());
    headers.map(|value| value.to_str().unwrap().to_owned()).collect()
}

/// Keys that are counted up each time.
fn counting() -> ApiKey {
    let count = Arc::new(AtomicUsize::new(0));
    ApiKey::provider(move || {
        let count = count.clone();
        async move { Ok::<_, std::io::Error>(format!("{KEY}{}", count.fetch_add(1, Ordering::Relaxed))) }
    })
}

#[tokio::test]
async fn a_key_is_text_of_any_kind() {
    let server = Simulated::meeting([account()]);
    let owned = KEY.to_owned();
    for client in [client(&server, KEY), client(&server, &owned), client(&server, owned.clone())] {
        client.general().check_api_key().await.unwrap();
    }
    assert_eq!(authorizations(&server), [const { "Bearer ks_dev_SECRET" }; 3]);
    assert!(Client::new(&owned).is_ok() && Client::new(owned).is_ok());
}

#[tokio::test]
async fn a_provider_is_asked_for_every_attempt() {
    let unavailable = answer(503, &[], "");
    let server = Simulated::meeting([unavailable.clone(), unavailable, account()]);
    let client = client(&server, counting());
    client.general().check_api_key().await.unwrap();
    client.clone().general().check_api_key().await.unwrap();
    assert_eq!(authorizations(&server), [0, 1, 2, 3].map(|n| format!("Bearer {KEY}{n}")));
    for sent in server.requests() {
        assert!(sent.head.headers()["authorization"].is_sensitive());
        assert!(!format!("{sent:?}").contains("SECRET"));
    }
}

#[tokio::test]
async fn a_provider_that_fails_fails_the_request() {
    let server = Simulated::meeting([account()]);
    let client = client(&server, ApiKey::provider(|| async { Err::<String, _>("the vault is closed") }));
    let error = client.general().check_api_key().await.unwrap_err();
    assert!(error.is_request() && error.kind() == kombo::ErrorKind::Key, "{error}");
    assert_eq!(
        error.to_string(),
        "GET /check-api-key: the request cannot be sent: the API key cannot be provided: the vault is closed (after 4 \
         attempts)"
    );
    assert!(server.requests().is_empty() && server.waits().len() == 3, "{:?}", server.waits());
}

#[tokio::test]
async fn a_provider_that_fails_is_asked_again() {
    let server = Simulated::meeting([success(&json!({}))]);
    let times = Arc::new(AtomicUsize::new(0));
    let asked = times.clone();
    let key = ApiKey::provider(move || {
        let fails = asked.fetch_add(1, Ordering::Relaxed) < 2;
        async move { if fails { Err("the vault is closed") } else { Ok(KEY) } }
    });
    // A write too: nothing was sent.
    client(&server, key).general().delete_integration("i").await.unwrap();
    assert_eq!((times.load(Ordering::Relaxed), server.requests().len()), (3, 1));
}

#[tokio::test]
async fn a_key_that_is_none_is_never_shown() {
    let server = Simulated::meeting([account()]);
    for wrong in ["", " ", "SECRET\nSECRET", "SECRET\u{7f}"] {
        let client = client(&server, ApiKey::provider(move || async move { Ok::<_, std::io::Error>(wrong) }));
        let error = client.general().check_api_key().await.unwrap_err();
        assert!(error.is_request(), "{error}");
        assert!(!format!("{error} {error:?} {client:?}").contains("SECRET"));
    }
    assert!(server.requests().is_empty());
    let shown = format!("{:?} {:?} {:?}", ApiKey::from(KEY), counting(), Client::builder(counting()));
    assert!(!shown.contains("SECRET"), "{shown}");
}

#[tokio::test]
async fn a_provider_that_stalls_is_a_timeout() {
    let server = Simulated::meeting([account()]);
    let client = client(&server, ApiKey::provider(pending::<Result<String, std::io::Error>>));
    let error = client.general().check_api_key().retry(Retry::off()).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(server.waits(), [Duration::from_secs(60)]);
}

#[test]
fn a_request_for_another_client_has_the_key_if_it_is_there() {
    let server = Simulated::meeting([account()]);
    let request = client(&server, counting()).general().check_api_key().request().unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer ks_dev_SECRET0");
    let stalled = ApiKey::provider(pending::<Result<String, std::io::Error>>);
    let error = client(&server, stalled).general().check_api_key().request().unwrap_err();
    assert!(error.is_request() && error.to_string().contains("has to be waited for"), "{error}");
}
