//! The actions of each integration stay below the limit that the answers tell.

use std::future::{pending, ready};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use kombo::{Body, BoxFuture, Client, Transport, TransportError};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

type Answer = http::Response<Bytes>;

/// Requests wait here until the test answers them. Time limits are never reached, waits before retries are over at once.
#[derive(Clone, Default)]
struct Gate(Arc<Mutex<Vec<Waiting>>>);

/// The last segment of a request's path, and where its answer goes.
type Waiting = (String, oneshot::Sender<Answer>);

impl Transport for Gate {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<Answer, TransportError>> {
        let (sender, receiver) = oneshot::channel();
        let id = request.uri().path().rsplit('/').next().unwrap_or_default().to_owned();
        self.0.lock().unwrap().push((id, sender));
        Box::pin(async { receiver.await.map_err(TransportError::other) })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        if duration < Duration::from_secs(60) { Box::pin(ready(())) } else { Box::pin(pending()) }
    }
}

/// Lets every task go as far as it can.
async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}

impl Gate {
    fn client(&self, limited: bool) -> Client {
        Client::builder("key").base_url("http://h").transport(self.clone()).limit_concurrency(limited).build().unwrap()
    }

    /// What is on its way, in the order in which it was sent. Who was given up is gone.
    async fn sent(&self) -> Vec<String> {
        settle().await;
        let mut waiting = self.0.lock().unwrap();
        waiting.retain(|(_, sender)| !sender.is_closed());
        waiting.iter().map(|(id, _)| id.clone()).collect()
    }

    async fn answer(&self, id: &str, status: u16, headers: &[(&str, &str)], body: &str) {
        settle().await;
        let mut response = http::Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        let (_, sender) = {
            let mut waiting = self.0.lock().unwrap();
            let place = waiting.iter().position(|(waiting, _)| waiting == id).expect("it is on its way");
            waiting.remove(place)
        };
        sender.send(response.body(Bytes::from(body.to_owned())).unwrap()).expect("it is waited for");
    }

    /// Answers with what the limit is and what remains of it.
    async fn tell(&self, id: &str, limit: &str, remaining: &str) {
        self.answer(id, 200, &[("concurrency-limit", limit), ("concurrency-remaining", remaining)], "{}").await;
    }

    async fn refuse(&self, id: &str) {
        let body = r#"{"error":{"code":"PLATFORM.CONCURRENCY_LIMIT_EXCEEDED","message":"m"}}"#;
        self.answer(id, 429, &[], body).await;
    }
}

/// Starts an action. What its answer holds does not matter here.
fn start(client: &Client, integration: &str, id: &str) -> JoinHandle<()> {
    let action = client.integration(integration).hris().delete_absence(id).into_future();
    tokio::spawn(async move { drop(action.await) })
}

fn start_all(client: &Client, ids: &[&str]) -> Vec<JoinHandle<()>> {
    ids.iter().map(|id| start(client, "i", id)).collect()
}

#[tokio::test]
async fn nothing_is_held_back_unless_it_is_asked_for() {
    let gate = Gate::default();
    let client = gate.client(false);
    start_all(&client, &["a", "b", "c"]);
    gate.tell("a", "1", "0").await;
    start_all(&client, &["d", "e"]);
    assert_eq!(gate.sent().await, ["b", "c", "d", "e"]);
}

#[tokio::test]
async fn nothing_is_held_back_until_the_limit_is_known() {
    let gate = Gate::default();
    let client = gate.client(true);
    start_all(&client, &["a", "b", "c", "d"]);
    assert_eq!(gate.sent().await, ["a", "b", "c", "d"]);
    gate.tell("a", "2", "0").await;
    start_all(&client, &["e", "f"]);
    assert_eq!(gate.sent().await, ["b", "c", "d"], "more than the limit run already");
    gate.tell("b", "2", "0").await;
    assert_eq!(gate.sent().await, ["c", "d"]);
    gate.tell("c", "2", "0").await;
    assert_eq!(gate.sent().await, ["d", "e"]);
    gate.tell("d", "2", "0").await;
    assert_eq!(gate.sent().await, ["e", "f"]);
}

#[tokio::test]
async fn who_comes_first_goes_first() {
    let gate = Gate::default();
    let client = gate.client(true);
    start(&client, "i", "first");
    gate.tell("first", "1", "1").await;
    let ids = ["a", "b", "c", "d", "e"];
    start_all(&client, &ids);
    for id in ids {
        assert_eq!(gate.sent().await, [id]);
        gate.tell(id, "1", "0").await;
    }
    assert!(gate.sent().await.is_empty());
}

#[tokio::test]
async fn who_comes_when_a_place_gets_free_does_not_jump_the_line() {
    let gate = Gate::default();
    let client = gate.client(true);
    start(&client, "i", "first");
    gate.tell("first", "1", "1").await;
    start_all(&client, &["a", "b"]);
    gate.tell("a", "1", "0").await;
    // It runs after the end of `a` has woken `b`, and before `b` does.
    start(&client, "i", "c");
    assert_eq!(gate.sent().await, ["b"]);
}

#[tokio::test]
async fn many_actions_never_pass_the_limit_and_all_come_through() {
    let gate = Gate::default();
    let client = gate.client(true);
    start(&client, "i", "first");
    gate.tell("first", "3", "3").await;
    let ids: Vec<String> = (0..60).map(|n| format!("n{n}")).collect();
    let tasks: Vec<_> = ids.iter().map(|id| start(&client, "i", id)).collect();
    let mut done = Vec::new();
    loop {
        let sent = gate.sent().await;
        let Some(id) = sent.last() else { break };
        assert_eq!(sent.len(), 3.min(60 - done.len()));
        gate.tell(id, "3", &(3 - sent.len()).to_string()).await;
        done.push(id.clone());
    }
    assert_eq!(done.len(), 60);
    for task in tasks {
        task.await.unwrap();
    }
}

#[tokio::test]
async fn who_is_given_up_leaves_the_line() {
    let gate = Gate::default();
    let client = gate.client(true);
    start(&client, "i", "first");
    gate.tell("first", "1", "1").await;
    let tasks = start_all(&client, &["a", "b", "c", "d", "e"]);
    assert_eq!(gate.sent().await, ["a"]);
    tasks[1].abort();
    tasks[3].abort();
    gate.tell("a", "1", "0").await;
    assert_eq!(gate.sent().await, ["c"], "`b` left while it waited");
    tasks[2].abort();
    assert_eq!(gate.sent().await, ["e"], "`c` left on its way, `d` while it waited");
}

#[tokio::test]
async fn who_is_given_up_when_its_turn_comes_passes_it_on() {
    let gate = Gate::default();
    let client = gate.client(true);
    start(&client, "i", "first");
    gate.tell("first", "1", "1").await;
    let tasks = start_all(&client, &["a", "b", "c"]);
    assert_eq!(gate.sent().await, ["a"]);
    // Both at once: `b` is woken by the end of `a`, but never runs again.
    tasks[0].abort();
    tasks[1].abort();
    assert_eq!(gate.sent().await, ["c"]);
}

#[tokio::test]
async fn integrations_and_reads_do_not_wait_for_each_other() {
    let gate = Gate::default();
    let client = gate.client(true);
    start(&client, "i", "first");
    gate.tell("first", "1", "1").await;
    start_all(&client, &["a", "b"]);
    start(&client, "other", "x");
    start(&client, "other", "y");
    let groups = client.integration("i").hris().get_groups().into_future();
    tokio::spawn(async move { drop(groups.await) });
    assert_eq!(gate.sent().await, ["a", "x", "y", "groups"]);
    // A clone stands in the same line.
    start(&client.clone(), "i", "c");
    assert_eq!(gate.sent().await.len(), 4);
}

#[tokio::test]
async fn actions_of_other_processes_are_reckoned_with() {
    let gate = Gate::default();
    let client = gate.client(true);
    start_all(&client, &["a", "b"]);
    // Two run here, and only one more may: others have the remaining seven.
    gate.tell("a", "10", "1").await;
    start_all(&client, &["c", "d", "e"]);
    assert_eq!(gate.sent().await, ["b", "c", "d"]);
    // The others are done.
    gate.tell("b", "10", "7").await;
    start_all(&client, &["f", "g"]);
    assert_eq!(gate.sent().await, ["c", "d", "e", "f", "g"]);
}

#[tokio::test]
async fn a_refusal_lowers_the_limit_and_answers_raise_it_again() {
    let gate = Gate::default();
    let client = gate.client(true);
    start_all(&client, &["a", "b", "c"]);
    assert_eq!(gate.sent().await, ["a", "b", "c"]);
    gate.refuse("c").await;
    assert_eq!(gate.sent().await, ["a", "b"], "`c` waits in line for its second attempt");
    start_all(&client, &["d", "e"]);
    assert_eq!(gate.sent().await, ["a", "b"]);
    gate.answer("a", 200, &[], "{}").await;
    assert_eq!(gate.sent().await, ["b", "c", "d"], "in turn, and one more than before");
    // Refused while nothing else runs: one may always go.
    let alone = Gate::default();
    let client = alone.client(true);
    start(&client, "i", "x");
    alone.refuse("x").await;
    alone.refuse("x").await;
    assert_eq!(alone.sent().await, ["x"]);
    start(&client, "i", "y");
    assert_eq!(alone.sent().await, ["x"]);
}

#[tokio::test]
async fn an_answer_that_tells_nothing_lifts_nothing_that_was_told() {
    let gate = Gate::default();
    let client = gate.client(true);
    start(&client, "i", "first");
    gate.tell("first", "2", "2").await;
    start_all(&client, &["a", "b", "c", "d", "e"]);
    gate.answer("a", 200, &[], "{}").await;
    assert_eq!(gate.sent().await, ["b", "c"]);
    gate.answer("b", 500, &[], "").await;
    assert_eq!(gate.sent().await, ["c", "d"]);
    // Nor does a failure give back what a refusal has taken.
    let gate = Gate::default();
    let client = gate.client(true);
    start_all(&client, &["a", "b", "c"]);
    gate.refuse("a").await;
    gate.answer("b", 500, &[], "").await;
    assert_eq!(gate.sent().await, ["c", "a"]);
    start(&client, "i", "d");
    assert_eq!(gate.sent().await, ["c", "a"]);
}

#[tokio::test]
async fn headers_that_make_no_sense_hold_nothing_back_for_ever() {
    let gate = Gate::default();
    let client = gate.client(true);
    start(&client, "i", "first");
    gate.tell("first", "0", "0").await;
    start_all(&client, &["a", "b"]);
    assert_eq!(gate.sent().await, ["a"]);
    gate.tell("a", "many", "-1").await;
    assert_eq!(gate.sent().await, ["b"]);
    gate.tell("b", "18446744073709551615", "18446744073709551615").await;
    start_all(&client, &["c", "d", "e"]);
    assert_eq!(gate.sent().await, ["c", "d", "e"]);
}
