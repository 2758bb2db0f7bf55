//! Faults, limits and webhooks.

use std::time::{Duration, Instant};

use kombo_mock::{FAULT_HEADER, Fault, Mock, SIGNATURE_HEADER};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::{Answer, Caller, send};

async fn with(caller: &Caller, fault: &str) -> Result<Answer, String> {
    caller.request("GET", "/ats/jobs?page_size=3").header(FAULT_HEADER, fault).send().await
}

#[tokio::test]
async fn every_fault_is_played() {
    let caller = Caller::start().await;
    let code = |answer: &Answer| answer.json()["error"]["code"].clone();
    let limited = with(&caller, "rate-limited").await.unwrap();
    assert_eq!((limited.status, code(&limited)), (429, json!("PLATFORM.RATE_LIMIT_EXCEEDED")));
    assert_eq!((limited.header("ratelimit-remaining"), limited.header("ratelimit-reset")), ("0", "1"));
    let limited = with(&caller, "concurrency-limited").await.unwrap();
    assert_eq!((limited.status, code(&limited)), (429, json!("PLATFORM.CONCURRENCY_LIMIT_EXCEEDED")));
    let unavailable = with(&caller, "unavailable").await.unwrap();
    assert_eq!((unavailable.status, unavailable.header("content-type")), (503, "text/html"));
    assert!(unavailable.text.starts_with("<html>"));
    let unknown = with(&caller, "unknown-code").await.unwrap();
    assert_eq!((unknown.status, code(&unknown)), (400, json!("PLATFORM.UNHEARD_OF")));
    let start = Instant::now();
    assert_eq!(with(&caller, "slow=300").await.unwrap().status, 200);
    assert!(start.elapsed() >= Duration::from_millis(300));
    assert!(with(&caller, "cut").await.is_err());
    let truncated = with(&caller, "truncated").await.unwrap();
    assert!(truncated.status == 200 && serde_json::from_str::<Value>(&truncated.text).is_err());
    let bad = with(&caller, "bad-record").await.unwrap().results();
    assert_eq!(bad.iter().filter(|record| record["id"].is_number()).count(), 1);
    assert_eq!(with(&caller, "nonsense").await.unwrap().status, 400);
    println!("{} faults played", Fault::NAMES.len());
}

#[tokio::test]
async fn faults_can_come_once_or_in_order_or_always() {
    let caller = Caller::start().await;
    assert_eq!(with(&caller, "unavailable; once").await.unwrap().status, 503);
    assert_eq!(with(&caller, "unavailable; once").await.unwrap().status, 200);
    caller.mock.fail_next(Fault::Unavailable);
    caller.mock.fail_next(Fault::RateLimited);
    for status in [503, 429, 200] {
        assert_eq!(caller.get("/ats/jobs").await.status, status);
    }
    caller.mock.fail_always(Fault::Unavailable);
    assert_eq!(caller.get("/ats/jobs").await.status, 503);
    caller.mock.fail_always(None);
    assert_eq!(caller.get("/ats/jobs").await.status, 200);
}

#[tokio::test]
async fn limits_are_kept() {
    let caller = Caller::new(Mock::builder().rate_limit(2).start().await.unwrap());
    let left = [caller.get("/ats/jobs").await, caller.get("/ats/jobs").await, caller.get("/ats/jobs").await];
    assert_eq!(
        left.each_ref().map(|answer| (answer.status, answer.header("ratelimit-remaining"))),
        [(200, "1"), (200, "0"), (429, "0")]
    );

    let caller = Caller::new(Mock::builder().concurrency_limit(1).start().await.unwrap());
    let form = || caller.request("GET", "/hris/employees/form");
    let (first, second) = tokio::join!(send(form().header(FAULT_HEADER, "slow=500")), async {
        tokio::time::sleep(Duration::from_millis(150)).await;
        send(form()).await
    });
    assert_eq!(
        (first.status, first.header("concurrency-limit"), first.header("concurrency-remaining")),
        (200, "1", "0")
    );
    assert_eq!(second.json()["error"]["code"], "PLATFORM.CONCURRENCY_LIMIT_EXCEEDED");
    assert_eq!(send(form()).await.status, 200);
}

/// Takes one delivery, and gives its head and its body.
async fn take(listener: tokio::net::TcpListener) -> (String, Value) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut bytes = Vec::new();
    loop {
        stream.read_buf(&mut bytes).await.unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        if let Ok(body) = serde_json::from_str(body) {
            stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
            return (head.to_lowercase(), body);
        }
    }
}

#[tokio::test]
async fn webhooks_are_sent() {
    let mut sent = 0;
    let caller = Caller::start().await;
    for webhook in &kombo_mock::Description::get().webhooks {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let taken = tokio::spawn(take(listener));
        assert_eq!(caller.mock.send_webhook(&webhook.name, &url, "secret").await, Ok(204));
        let (head, body) = taken.await.unwrap();
        assert!(head.contains(&format!("{SIGNATURE_HEADER}: ")));
        assert_eq!(body["type"], webhook.name.as_str());
        sent += 1;
    }
    println!("{sent} webhooks sent");
    assert!(
        caller
            .mock
            .send_webhook("nonsense", "http://127.0.0.1:9", "secret")
            .await
            .unwrap_err()
            .contains("data-changed")
    );

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let taken = tokio::spawn(take(listener));
    let caller = Caller::new(Mock::builder().webhooks(url, "secret").start().await.unwrap());
    caller.send("POST", "/hris/skills", &json!({ "name": "Welding" })).await.data();
    let (_, body) = taken.await.unwrap();
    assert_eq!(
        (&body["type"], &body["data"]["integration_id"]),
        (&json!("data-changed"), &json!(kombo_mock::INTEGRATION))
    );
}
