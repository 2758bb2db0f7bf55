//! Faults, limits and webhooks.

use std::time::{Duration, Instant};

use kombo_mock::{FAULT_HEADER, Fault, Mock, Rule};
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
    half_arrives(&caller).await;
    let truncated = with(&caller, "truncated").await.unwrap();
    assert!(truncated.status == 200 && serde_json::from_str::<Value>(&truncated.text).is_err());
    let bad = with(&caller, "bad-record").await.unwrap().results();
    assert_eq!(bad.iter().filter(|record| record["id"].is_number()).count(), 1);
    assert_eq!(with(&caller, "nonsense").await.unwrap().status, 400);
    println!("{} faults played", Fault::NAMES.len());
}

/// Of a `cut` answer the head and half of the body arrive, and then the connection ends.
async fn half_arrives(caller: &Caller) {
    let mut stream = tokio::net::TcpStream::connect(caller.mock.address()).await.unwrap();
    let (key, integration) = (caller.mock.api_key(), caller.mock.integration());
    let head = format!(
        "GET /v1/ats/jobs?page_size=3 HTTP/1.1\r\nhost: mock\r\nauthorization: Bearer {key}\r\n\
         x-integration-id: {integration}\r\n{FAULT_HEADER}: cut\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    while stream.read_buf(&mut bytes).await.is_ok_and(|count| count > 0) {}
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").expect("the head of the answer arrives");
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    assert_eq!(body.len(), length.parse::<usize>().unwrap() / 2);
    assert!(body.starts_with("{\"status\":\"success\""));
}

#[tokio::test]
async fn every_code_comes_on_demand() {
    let caller = Caller::start().await;
    let mut codes = 0;
    for (code, status) in Fault::codes() {
        let by_header = with(&caller, code).await.unwrap();
        caller.mock.fail(&format!("GetAtsTags {code}; once"));
        let by_rule = [caller.get("/ats/jobs").await, caller.get("/ats/tags").await, caller.get("/ats/tags").await];
        for answer in [&by_header, &by_rule[1]] {
            assert_eq!((answer.status, answer.json()["error"]["code"].as_str()), (status, Some(code)));
        }
        assert_eq!((by_rule[0].status, by_rule[2].status), (200, 200));
        codes += 1;
    }
    let described = with(&caller, "INTEGRATION.SETUP_SYNC_PENDING").await.unwrap().status;
    assert_eq!((codes, described), (29, 409));
    println!("codes: {codes} of {}", Fault::codes().count());
    let both = Instant::now();
    let answer = with(&caller, "slow=200, ATS.JOB_CLOSED=410; once").await.unwrap();
    assert_eq!((answer.status, both.elapsed() >= Duration::from_millis(200)), (410, true));
    assert_eq!(with(&caller, "cut; oncex").await.unwrap().status, 400);
}

#[tokio::test]
async fn rules_can_be_flags() {
    let rules = ["GetAtsTags unavailable; nth=2", "bad-record; share=0.5"].map(|rule| rule.parse::<Rule>().unwrap());
    let caller = Caller::new(
        rules.into_iter().fold(Mock::builder(), |builder, rule| builder.fault(rule)).start().await.unwrap(),
    );
    assert_eq!([caller.get("/ats/tags").await.status, caller.get("/ats/tags").await.status], [200, 503]);
    let mut bad = 0;
    for _ in 0..40 {
        bad += usize::from(caller.get("/ats/jobs").await.results().iter().any(|record| record["id"].is_number()));
    }
    assert!((10..30).contains(&bad), "{bad}");
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
