//! Creating a connection link: the request as it goes out, the data as it comes back.

use kombo::connect::CreateConnectionLinkBody;
use kombo::models::{IntegrationCategory, IntegrationTool};
use kombo_client_tests::{API_KEY, Api, body, header, query, success};
use serde_json::json;
use wiremock::ResponseTemplate;

const LINK: &str = "https://connect.kombo.dev/v1/abc";

fn link() -> ResponseTemplate {
    success(json!({"link": LINK}))
}

#[tokio::test]
async fn the_call_is_a_post_with_the_key_and_the_envelope_is_taken_off() {
    let api = Api::answering([link()]).await;
    let link = api.client.connect().create_connection_link("test@example.com", "Test Inc.").await.unwrap();
    assert_eq!(link.link, LINK);

    let request = api.request().await;
    assert_eq!(request.method, http::Method::POST);
    assert_eq!(request.url.path(), "/v1/connect/create-link");
    assert!(query(&request).is_empty());
    assert_eq!(header(&request, "authorization"), format!("Bearer {API_KEY}"));
    assert_eq!(header(&request, "accept"), "application/json");
    assert_eq!(header(&request, "content-type"), "application/json");
    assert!(header(&request, "user-agent").starts_with("kombo-rust/"));
    assert_eq!(header(&request, "x-integration-id"), "");
}

#[tokio::test]
async fn the_body_is_what_was_given_and_nothing_else() {
    let api = Api::answering([link(), link(), link(), link()]).await;
    let connect = api.client.connect();
    let bare = || connect.create_connection_link("test@example.com", "Test Inc.");
    let required = || {
        json!({
            "end_user_email": "test@example.com",
            "end_user_organization_name": "Test Inc.",
        })
    };
    let mut expected = vec![required()];
    bare().await.unwrap();

    bare().language(None).await.unwrap();
    let mut with_null = required();
    with_null["language"] = json!(null);
    expected.push(with_null);

    bare()
        .integration_category(IntegrationCategory::Ats)
        .integration_tool(IntegrationTool::Personio)
        .end_user_origin_id(Some("org 7".to_owned()))
        .scope_config_id(None)
        .enable_filtering(false)
        .await
        .unwrap();
    let mut with_more = required();
    with_more["integration_category"] = json!("ATS");
    with_more["integration_tool"] = json!("personio");
    with_more["end_user_origin_id"] = json!("org 7");
    with_more["scope_config_id"] = json!(null);
    with_more["enable_filtering"] = json!(false);
    expected.push(with_more);

    let whole = CreateConnectionLinkBody::new("other@example.com", "Other Inc.");
    bare().body(&whole).await.unwrap();
    expected.push(json!({
        "end_user_email": "other@example.com",
        "end_user_organization_name": "Other Inc.",
    }));

    let sent: Vec<_> = api.requests().await.iter().filter_map(body).collect();
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_value_unknown_to_this_version_can_be_sent() {
    let api = Api::answering([link()]).await;
    api.client
        .connect()
        .create_connection_link("test@example.com", "Test Inc.")
        .integration_tool(IntegrationTool::from("brand-new"))
        .await
        .unwrap();
    let body = body(&api.request().await).unwrap();
    assert_eq!(body["integration_tool"], "brand-new");
}

#[tokio::test]
async fn the_response_has_data_status_headers_and_limits() {
    let answer = link()
        .insert_header("ratelimit-limit", "300")
        .insert_header("ratelimit-remaining", "298")
        .insert_header("ratelimit-reset", "57")
        .insert_header("x-trace", "t1");
    let api = Api::answering([answer]).await;
    let response = api
        .client
        .connect()
        .create_connection_link("test@example.com", "Test Inc.")
        .send_with_response()
        .await
        .unwrap();
    assert_eq!(response.status(), http::StatusCode::OK);
    assert_eq!(response.headers()["x-trace"], "t1");
    let limit = response.rate_limit();
    assert_eq!((limit.limit, limit.remaining, limit.reset), (Some(300), Some(298), Some(57)));
    assert!(response.warnings.is_empty());
    assert_eq!(response.into_data().link, LINK);
}

#[tokio::test]
async fn any_success_status_is_a_success() {
    let created = link_with_status(201);
    let api = Api::answering([created]).await;
    let response = api
        .client
        .connect()
        .create_connection_link("test@example.com", "Test Inc.")
        .send_with_response()
        .await
        .unwrap();
    assert_eq!(response.status(), http::StatusCode::CREATED);
    assert_eq!(response.data.link, LINK);
}

fn link_with_status(status: u16) -> ResponseTemplate {
    kombo_client_tests::json_answer(status, &json!({"status": "success", "data": {"link": LINK}}))
}

#[tokio::test]
async fn parameters_headers_and_data_types_beyond_the_description_are_possible() {
    let api = Api::answering([link()]).await;
    let data: serde_json::Value = api
        .client
        .connect()
        .create_connection_link("test@example.com", "Test Inc.")
        .query("preview", true)
        .header("x-trace", "t 1")
        .send_as()
        .await
        .unwrap();
    assert_eq!(data, json!({"link": LINK}));

    let request = api.request().await;
    assert_eq!(query(&request), [("preview".into(), "true".into())]);
    assert_eq!(header(&request, "x-trace"), "t 1");
}

#[tokio::test]
async fn the_two_halves_of_a_call_serve_another_http_client() {
    use kombo::connect::CreateConnectionLink;

    let api = Api::answering([]).await;
    let request = api.client.connect().create_connection_link("test@example.com", "Test Inc.").request().unwrap();
    assert_eq!(request.method(), http::Method::POST);
    assert!(request.uri().path().ends_with("/connect/create-link"));
    assert!(request.headers()["authorization"].is_sensitive());

    let answer = br#"{"status":"success","data":{"link":"l"}}"#;
    let answer = http::Response::new(kombo::bytes::Bytes::from_static(answer));
    assert_eq!(CreateConnectionLink::decode(answer).unwrap().data.link, "l");
    assert!(api.requests().await.is_empty());
}
