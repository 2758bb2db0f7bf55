//! Requests that never end, and more integrations than there is room for.

use std::time::{Duration, Instant};

use kombo_mock::Mock;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::{Caller, send};

const PATIENCE: Duration = Duration::from_millis(300);

/// Longer than it takes to give up, on a machine that does other things as well.
const LONG: Duration = Duration::from_secs(20);

async fn impatient() -> Caller {
    Caller::new(Mock::builder().patience(PATIENCE).start().await.unwrap())
}

/// Sends a beginning, then a byte of `more` from time to time, and gives what comes back until the connection ends.
async fn dribble(caller: &Caller, beginning: &str, more: &str) -> String {
    let mut stream = TcpStream::connect(caller.mock.address()).await.unwrap();
    let (mut read, mut write) = stream.split();
    write.write_all(beginning.as_bytes()).await.unwrap();
    let drip = async {
        for byte in more.bytes().cycle() {
            tokio::time::sleep(Duration::from_millis(20)).await;
            if write.write_all(&[byte]).await.is_err() {
                break;
            }
        }
        std::future::pending::<()>().await;
    };
    let mut said = Vec::new();
    tokio::select! {
        ended = tokio::time::timeout(LONG, read.read_to_end(&mut said)) => {
            // Whether it ends in peace depends on what was still on its way.
            let _ = ended.expect("the server gives up");
        }
        () = drip => {}
    }
    String::from_utf8_lossy(&said).into_owned()
}

#[tokio::test]
async fn heads_and_bodies_that_never_end_are_given_up() {
    let caller = impatient().await;
    let body = "POST /v1/hris/skills HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n{";
    let chunked = "POST /v1/hris/skills HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n";
    let mut held = 0;
    for (what, beginning, more, status) in [
        ("nothing", "", "", None),
        ("a line", "GET /v1/ats/jobs", "a", None),
        ("headers", "GET /v1/ats/jobs HTTP/1.1\r\nhost: x\r\n", "a: b\r\n", None),
        ("a body of a length", body, " ", Some("408")),
        ("chunks", chunked, "1\r\n \r\n", Some("408")),
        ("half a chunk", chunked, "", Some("408")),
    ] {
        let start = Instant::now();
        let said = dribble(&caller, beginning, more).await;
        assert!(start.elapsed() >= PATIENCE, "{what} was given up after {:?}", start.elapsed());
        if let Some(status) = status {
            assert!(said.starts_with(&format!("HTTP/1.1 {status} ")), "{what}: {said}");
            assert!(said.contains("took longer than 300ms"), "{said}");
        }
        held += 1;
    }
    println!("{held} of 6 requests without an end were given up");
    assert_eq!(caller.get("/check-api-key").await.status, 200);
}

#[tokio::test]
async fn idle_connections_keep_nobody_waiting() {
    let caller = impatient().await;
    let mut idle = Vec::new();
    for _ in 0..200 {
        idle.push(TcpStream::connect(caller.mock.address()).await.unwrap());
    }
    assert_eq!(caller.get("/check-api-key").await.status, 200);
    for stream in &mut idle {
        let ended = tokio::time::timeout(LONG, stream.read(&mut [0; 512])).await;
        assert!(matches!(ended.expect("the server gives up"), Ok(0) | Err(_)));
    }
}

#[tokio::test]
async fn an_integration_that_is_asked_for_again_stays() {
    let caller = Caller::start().await;
    caller.send("POST", "/hris/skills", &json!({ "name": "Welding" })).await.data();
    let skills = |answer: crate::Answer| answer.text.matches("Welding").count();
    let mut starved = Vec::new();
    for number in 0..200 {
        let other = caller.bare("GET", "/hris/skills").key(caller.mock.api_key());
        send(other.header("X-Integration-Id", format!("personio:other{number:03}"))).await.data();
        if skills(caller.get("/hris/skills").await) != 1 {
            starved.push(number);
        }
    }
    println!("200 other integrations came, and the first lost its data {} times", starved.len());
    assert!(starved.is_empty(), "{starved:?}");
}
