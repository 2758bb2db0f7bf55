//! Values in paths: each stays within its segment, whatever it is made of.

use kombo_client_tests::{Api, success};
use serde_json::json;

#[tokio::test]
async fn every_value_stays_within_its_segment() {
    let table = [
        ("remote:12/3 4", "remote%3A12%2F3%204"),
        ("%2F", "%252F"),
        ("%2e%2e%2f", "%252e%252e%252f"),
        ("..a", "..a"),
        ("a?b#c&d=e", "a%3Fb%23c%26d%3De"),
        ("a\\b;c,d+e", "a%5Cb%3Bc%2Cd%2Be"),
        ("Zürich 東京", "Z%C3%BCrich%20%E6%9D%B1%E4%BA%AC"),
        ("\u{202e}\n\0", "%E2%80%AE%0A%00"),
        ("-._~Az09", "-._~Az09"),
    ];
    let api = Api::answering(table.map(|_| success(json!({})))).await;
    for (value, _) in table {
        let call = api.client.general().delete_integration(value);
        call.await.unwrap_or_else(|error| panic!("{value}: {error}"));
    }
    let requests = api.requests().await;
    assert_eq!(requests.len(), table.len());
    for (request, (value, segment)) in requests.iter().zip(table) {
        let expected = format!("/v1/integrations/{segment}");
        assert_eq!(request.url.path(), expected, "{value}");
        assert_eq!(request.url.query(), None, "{value}");
    }
}

#[tokio::test]
async fn a_value_that_would_change_the_route_is_refused_before_sending() {
    let api = Api::answering([]).await;
    for value in ["", ".", "..", "%2e", "%2E", "%2e%2e", ".%2E", "%2e."] {
        let integration = api.integration();
        let errors = [
            api.client.general().delete_integration(value).await.err(),
            integration.hris().delete_absence(value).await.err(),
        ];
        for (error, name) in errors.into_iter().zip(["integration_id", "absence_id"]) {
            let error = error.unwrap_or_else(|| panic!("`{value}` was sent"));
            assert!(error.is_request(), "{error}");
            assert!(error.to_string().contains(name), "{error}");
        }
    }
    assert!(api.requests().await.is_empty());
}

#[tokio::test]
async fn a_slash_at_the_end_of_the_base_url_does_no_harm() {
    let api = Api::answering([success(json!({}))]).await;
    let client = kombo::Client::builder("key").base_url(format!("{}//", api.client.base_url())).build().unwrap();
    client.general().delete_integration("i").await.unwrap();
    assert_eq!(api.request().await.url.path(), "/v1/integrations/i");
}
