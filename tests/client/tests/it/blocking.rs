//! Requests from programs that are not async.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use kombo::{Client, blocking};
use serde_json::{Value, json};

/// Answers one request after another, over a socket and from a thread of its own.
fn answering(answers: Vec<Value>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            while !request.windows(4).any(|end| end == b"\r\n\r\n") {
                let mut piece = [0; 1024];
                let read = stream.read(&mut piece).unwrap();
                request.extend_from_slice(&piece[..read]);
            }
            let body = answer.to_string();
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close";
            write!(stream, "{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
        }
    });
    address
}

fn page(ids: &[&str], next: Option<&str>) -> Value {
    let tag = |id: &&str| json!({"id": id, "remote_id": "r", "changed_at": "2024-01-01T00:00:00Z"});
    let results: Vec<Value> = ids.iter().map(tag).collect();
    json!({"status": "success", "data": {"results": results, "next": next}})
}

fn client(address: SocketAddr) -> Client {
    Client::builder("key").base_url(format!("http://{address}")).build().unwrap()
}

#[test]
fn a_request_is_waited_for_and_a_list_gone_through() {
    let answers = vec![page(&["a"], None), page(&["b", "c"], Some("2")), page(&["d"], None)];
    let ats = client(answering(answers)).integration("i").ats();
    assert_eq!(blocking::wait(ats.get_tags()).unwrap().items[0].id, "a");
    let ids: Vec<String> =
        blocking::iter(ats.get_tags().items()).map(|tag| tag.map(|tag| tag.id)).collect::<Result<_, _>>().unwrap();
    assert_eq!(ids, ["b", "c", "d"]);
}

#[test]
fn requests_from_several_threads_do_not_wait_for_each_other() {
    let ats = client(answering(vec![page(&["a"], None); 4])).integration("i").ats();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let ats = ats.clone();
            thread::spawn(move || blocking::wait(ats.get_tags().send_with_response()).unwrap().data.items.len())
        })
        .collect();
    assert_eq!(threads.into_iter().map(|thread| thread.join().unwrap()).sum::<usize>(), 4);
}

#[tokio::test]
async fn a_thread_of_an_async_runtime_that_may_block_can_wait_too() {
    let ats = client(answering(vec![page(&["a"], None), page(&["b"], None)])).integration("i").ats();
    let there = ats.clone();
    let first = tokio::task::spawn_blocking(move || blocking::wait(there.get_tags())).await.unwrap().unwrap();
    assert_eq!(first.items[0].id, "a");
    // Bad manners, but no deadlock.
    let second: Vec<_> = blocking::iter(ats.get_tags().pages()).map(|page| page.unwrap().items[0].id.clone()).collect();
    assert_eq!(second, ["b"]);
}
