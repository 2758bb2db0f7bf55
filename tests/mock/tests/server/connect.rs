//! The connection flow: a link, its page, a token, an integration, its set-up.

use kombo_mock::{Lax, Mock};
use serde_json::{Value, json};

use crate::{Caller, send};

async fn jobs_of(caller: &Caller, integration: &str) -> crate::Answer {
    let request = caller.bare("GET", "/ats/jobs?page_size=2").key(caller.mock.api_key());
    send(request.header("X-Integration-Id", integration)).await
}

#[tokio::test]
async fn a_link_leads_to_an_integration() {
    let caller = Caller::start().await;
    let end_user = json!({ "end_user_email": "ada@example.com", "end_user_organization_name": "Quince <& Daughters>",
        "end_user_origin_id": "q1", "integration_category": "ATS" });
    let link = caller.send("POST", "/connect/create-link", &end_user).await.data()["link"].as_str().unwrap().to_owned();
    let page = caller.raw("GET", &link, "").await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(page.text.contains("Personio") && page.text.contains("Quince &lt;&amp; Daughters&gt;"));
    assert_eq!(caller.raw("POST", &link, "tool=a:b").await.status, 400);
    assert_eq!(caller.raw("POST", &link, "tool=personio").await.status, 303);
    let page = caller.raw("GET", &link, "").await.text;
    let token = page.split("id=token>").nth(1).unwrap().split('<').next().unwrap().to_owned();

    let look = async || caller.get(&format!("/connect/integration-by-token/{token}")).await;
    let found = look().await.data();
    let id = found["id"].as_str().unwrap().to_owned();
    assert!(id.starts_with("personio:"), "{id}");
    assert_eq!((&found["setup_status"], &found["end_user_origin_id"]), (&json!("INCOMPLETE"), &json!("q1")));
    let refused = jobs_of(&caller, &id).await;
    assert_eq!((refused.status, &refused.json()["error"]["code"]), (409, &json!("INTEGRATION.SETUP_INCOMPLETE")));
    let shown = caller.get(&format!("/integrations/{id}")).await.data();
    assert_eq!((&shown["tool"]["label"], &shown["category"]), (&json!("Personio"), &json!("ATS")));
    assert_eq!(shown["end_user"]["organization_name"], "Quince <& Daughters>");

    assert_eq!(caller.raw("POST", &link, "finish=1").await.status, 303);
    assert_eq!(jobs_of(&caller, &id).await.json()["error"]["code"], "INTEGRATION.SETUP_SYNC_PENDING");
    caller.admin("PUT", "clock", &json!({ "advance_seconds": 3 })).await;
    assert_eq!(look().await.data()["setup_status"], "COMPLETED");
    assert_eq!(jobs_of(&caller, &id).await.results().len(), 2);

    let relink = caller.send("POST", &format!("/integrations/{id}/relink"), &json!({})).await.data();
    caller.admin("PUT", &format!("integrations/{id}"), &json!({ "status": "INVALID" })).await;
    assert_eq!(jobs_of(&caller, &id).await.status, 400);
    caller.raw("POST", relink["link"].as_str().unwrap(), "tool=personio").await;
    assert_eq!(jobs_of(&caller, &id).await.status, 200);
}

#[tokio::test]
async fn a_token_that_was_not_given_out_is_refused() {
    let caller = Caller::start().await;
    let answer = caller.get("/connect/integration-by-token/abc").await;
    assert_eq!((answer.status, answer.text.contains("`token`")), (400, true), "{}", answer.text);
    let lax = Caller::new(Mock::builder().lax(Lax::Tokens).start().await.unwrap());
    let id = lax.get("/connect/integration-by-token/abc").await.data()["id"].as_str().unwrap().to_owned();
    assert_eq!(jobs_of(&lax, &id).await.status, 200);
    let _: Value = lax.get("/lms/courses/bulk/abc").await.data();
}
