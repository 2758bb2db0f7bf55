//! Webhooks, by what happens and on demand.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use kombo_mock::{INTEGRATION, Mock, SIGNATURE_HEADER};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::Caller;
use crate::operations::{complaints, judge};

/// A receiver of webhooks, which answers all of them alike.
struct Hook {
    url: String,
    deliveries: UnboundedReceiver<(String, Value)>,
}

impl Hook {
    async fn start(answer: &'static str) -> Hook {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let (sender, deliveries) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut bytes = Vec::new();
                while stream.read_buf(&mut bytes).await.is_ok_and(|count| count > 0) {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
                    if serde_json::from_str::<Value>(body).is_ok() {
                        stream.write_all(answer.as_bytes()).await.unwrap();
                        let signature =
                            head.lines().find_map(|line| line.strip_prefix(&format!("{SIGNATURE_HEADER}: ")));
                        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(b"secret").unwrap();
                        mac.update(body.as_bytes());
                        let right = signature == Some(URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()).as_str());
                        let _ = sender.send((
                            if right { "signed" } else { "forged" }.to_owned(),
                            serde_json::from_str(body).unwrap(),
                        ));
                        break;
                    }
                }
            }
        });
        Hook { url, deliveries }
    }

    async fn next(&mut self) -> (String, Value) {
        tokio::time::timeout(Duration::from_secs(10), self.deliveries.recv()).await.expect("a delivery").unwrap()
    }

    /// Deliveries until one has this name.
    async fn until(&mut self, name: &str) -> Value {
        loop {
            let (_, event) = self.next().await;
            if event["type"] == name {
                return event;
            }
        }
    }
}

const TAKEN: &str = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";

#[tokio::test]
async fn every_webhook_is_sent_on_demand() {
    let mut hook = Hook::start(TAKEN).await;
    let caller = Caller::start().await;
    let webhooks = &kombo_mock::Description::get().webhooks;
    let mut sent = 0;
    for webhook in webhooks {
        assert_eq!(caller.mock.send_webhook(&webhook.name, &hook.url, "secret").await, Ok(204));
        let answer = caller
            .admin("POST", &format!("webhooks/{}", webhook.name), &json!({ "url": hook.url, "secret": "secret" }))
            .await;
        assert_eq!((answer.status, answer.json()["status"].as_u64()), (200, Some(204)), "{}", answer.text);
        for _ in 0..2 {
            let (signature, event) = hook.next().await;
            assert_eq!((signature.as_str(), event["type"].as_str()), ("signed", Some(webhook.name.as_str())));
            let wrong = complaints(&judge(&webhook.schema), &event);
            assert!(wrong.is_empty(), "{}: {wrong:?}", webhook.name);
        }
        sent += 1;
    }
    println!("webhooks: {sent} of {}", webhooks.len());
    let unknown = caller.mock.send_webhook("nonsense", "http://127.0.0.1:9", "secret").await.unwrap_err();
    assert!(unknown.contains("data-changed"));
    assert_eq!(caller.admin("POST", "webhooks/nonsense", &json!({})).await.status, 404);
    assert_eq!(caller.admin("POST", "webhooks/data-changed", &json!({})).await.status, 400);
}

#[tokio::test]
async fn deliveries_come_again_late_and_forged() {
    let mut hook = Hook::start(TAKEN).await;
    let caller = Caller::start().await;
    caller.admin("PUT", "webhooks", &json!({ "url": hook.url, "secret": "secret" })).await;
    let start = Instant::now();
    let order = json!({ "times": 2, "after_ms": 200, "wrong_signature": true, "data": { "state": "INVALID" } });
    assert_eq!(caller.admin("POST", "webhooks/integration-state-changed", &order).await.status, 200);
    let (first, second) = (hook.next().await, hook.next().await);
    assert!(start.elapsed() >= Duration::from_millis(200));
    assert_eq!((first.0.as_str(), &first.1), ("forged", &second.1));
    assert_eq!(
        (&first.1["data"]["state"], &first.1["data"]["integration_id"]),
        (&json!("INVALID"), &json!(INTEGRATION))
    );
    let noted = caller.admin("GET", "webhooks", &Value::Null).await.json();
    assert_eq!(
        (noted["deliveries"].as_array().unwrap().len(), &noted["deliveries"][0]["wrong_signature"]),
        (2, &json!(true))
    );
}

#[tokio::test]
async fn what_happens_is_told() {
    let mut hook = Hook::start(TAKEN).await;
    let caller = Caller::new(Mock::builder().webhooks(&hook.url, "secret").start().await.unwrap());
    let mut told = BTreeSet::new();
    let mut hears = async |name: &str| {
        let event = hook.until(name).await;
        told.insert(name.to_owned());
        event["data"].clone()
    };
    caller.send("POST", "/hris/skills", &json!({ "name": "Brazing" })).await.data();
    let changed = hears("data-changed").await;
    assert_eq!(
        (&changed["integration_id"], &changed["changed_models"][0]["name"]),
        (&json!(INTEGRATION), &json!("hris_skills"))
    );
    caller.send("POST", "/force-sync", &json!({})).await.data();
    assert_eq!(hears("sync-finished").await["sync_state"], "SUCCEEDED");
    let site = caller.get("/ai-apply/career-sites").await.results()[0]["id"].clone();
    let posting = json!({ "url": "https://example.com/j", "career_site_id": site, "location": { "country": "DE" } });
    let posting = caller.send("POST", "/ai-apply/postings", &posting).await;
    assert_eq!(hears("ai-apply-job-posting-status-updated").await["id"], posting.data()["id"]);
    let answers =
        json!({ "submission_token": "t", "candidate_email": "ada@example.com", "screening_question_answers": [] });
    let applied = caller.send("POST", "/ai-apply/apply", &answers).await;
    assert_eq!(hears("ai-apply-application-status-updated").await["id"], applied.data()["id"]);
    let order = caller.admin("POST", "records/assessment/orders", &json!({ "status": "OPEN" })).await.json();
    assert_eq!(hears("assessment:order-received").await["id"], order["id"]);

    let inline =
        caller.admin("POST", "records/assessment/orders?inline=true", &json!({ "status": "OPEN" })).await.json();
    assert_eq!(hears("inline-assessment:order-received").await["id"], inline["id"]);

    let path = format!("integrations/{INTEGRATION}");
    caller.admin("PUT", &path, &json!({ "status": "INVALID" })).await;
    assert_eq!(hears("issue-status-changed").await["change"], "raised");
    let refused = caller.get("/ats/jobs").await;
    assert_eq!(refused.json()["error"]["code"], "INTEGRATION.AUTHENTICATION_INVALID");
    caller.admin("PUT", &path, &json!({ "status": "ACTIVE" })).await;
    assert_eq!(hears("issue-status-changed").await["issue"]["status"], "RESOLVED");
    let enabled = format!("/integrations/{INTEGRATION}/enabled");
    caller.send("PUT", &enabled, &json!({ "value": false })).await.data();
    assert_eq!(hears("integration-state-changed").await["state"], "INACTIVE");
    caller.send("DELETE", &format!("/integrations/{INTEGRATION}"), &json!({})).await.data();
    assert_eq!(hears("integration-deleted").await["id"], INTEGRATION);
    let end_user = json!({ "end_user_email": "ada@example.com", "end_user_organization_name": "Quince" });
    let link = caller.send("POST", "/connect/create-link", &end_user).await.data()["link"].as_str().unwrap().to_owned();
    caller.raw("POST", &link, "fail=1").await;
    assert_eq!(hears("connection-flow-failed").await["end_user"]["organization_name"], "Quince");
    caller.raw("POST", &link, "tool=personio").await;
    assert_eq!(hears("integration-created").await["tool"], "personio");
    println!("webhooks by what happens: {} of {}", told.len(), kombo_mock::Description::get().webhooks.len());
    assert_eq!(told.len(), 11);
}

#[tokio::test]
async fn an_order_can_be_rejected() {
    let mut hook = Hook::start(
        "HTTP/1.1 422 Unprocessable Content\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 27\r\n\r\n{\"message\":\"no such thing\"}",
    )
    .await;
    let caller = Caller::new(Mock::builder().webhooks(&hook.url, "secret").start().await.unwrap());
    let order = caller.admin("POST", "records/assessment/orders", &json!({ "status": "OPEN" })).await.json();
    hook.until("assessment:order-received").await;
    let path = format!("/assessment/orders?ids={}", order["id"].as_str().unwrap());
    let mut status = Value::Null;
    for _ in 0..50 {
        status = caller.get(&path).await.results()[0]["status"].clone();
        if status == "REJECTED" {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(status, "REJECTED");
    let noted = caller.admin("GET", "webhooks", &Value::Null).await.json();
    assert!(noted["deliveries"].as_array().unwrap().iter().any(|delivery| delivery["rejected"] == "no such thing"));
}
