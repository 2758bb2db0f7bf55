//! Bodies of one JSON value per line, written while they are sent.

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use kombo::ai_apply::{JobPostingImport, JobPostingImportLine};
use kombo::{Body, BoxFuture, Client, Error, IntoRecords, Records, Transport, TransportError};
use kombo_client_tests::simulated::{Outcome, Simulated, refusal, success};
use kombo_client_tests::{Api, header};
use serde_json::{Value, json};

const RATE: &str = "PLATFORM.RATE_LIMIT_EXCEEDED";

fn line(n: usize) -> JobPostingImportLine {
    JobPostingImportLine::new(format!("https://jobs.example/{n}"), "Main site")
}

fn counts() -> Value {
    json!({"created": 1, "processed": 1, "archived": 0})
}

async fn import(client: &Client, lines: impl IntoRecords<JobPostingImportLine>) -> Result<JobPostingImport, Error> {
    client.ai_apply().import_job_postings("feed", lines).await
}

/// Records of which every other has to be waited for; after some an error, if there is to be one.
struct Slow {
    next: usize,
    end: usize,
    fails: bool,
    ready: bool,
}

impl Stream for Slow {
    type Item = Result<JobPostingImportLine, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.ready = !self.ready;
        if !self.ready {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.next += 1;
        Poll::Ready(match self.next {
            next if next <= self.end => Some(Ok(line(next))),
            _ if self.fails => Some(Err("the database is gone")),
            _ => None,
        })
    }
}

fn slow(end: usize, fails: bool) -> Slow {
    Slow { next: 0, end, fails, ready: false }
}

/// Takes a body piece by piece and notes how far its source was by then.
#[derive(Clone, Default)]
struct Watching {
    produced: Arc<AtomicUsize>,
    /// Lines received and lines produced, after each piece.
    seen: Arc<Mutex<Vec<(usize, usize)>>>,
}

impl Transport for Watching {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        let this = self.clone();
        Box::pin(async move {
            let mut body = request.into_body();
            let mut received = 0;
            while let Some(piece) = std::future::poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
                received += piece.map_err(TransportError::other)?.iter().filter(|byte| **byte == b'\n').count();
                this.seen.lock().unwrap().push((received, this.produced.load(Ordering::Relaxed)));
            }
            let body = json!({"status": "success", "data": counts()}).to_string();
            Ok(http::Response::new(body.into()))
        })
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn lines_are_made_when_they_are_sent() {
    const LINES: usize = 20_000;
    let watching = Watching::default();
    let produced = watching.produced.clone();
    let client = Client::builder("key").base_url("http://h").transport(watching.clone()).build().unwrap();
    let lines = (0..LINES).map(move |n| {
        produced.fetch_add(1, Ordering::Relaxed);
        line(n)
    });
    let request = client.ai_apply().import_job_postings("feed", lines);
    assert_eq!(watching.produced.load(Ordering::Relaxed), 0, "before it is sent");
    request.await.unwrap();
    let seen = watching.seen.lock().unwrap();
    assert!(seen.len() > 10, "{} pieces", seen.len());
    for (received, produced) in seen.iter() {
        assert_eq!(received, produced, "what is made is sent before more is made");
    }
    assert_eq!(seen.last(), Some(&(LINES, LINES)));
}

#[tokio::test]
async fn a_large_import_arrives_whole_over_http() {
    const LINES: usize = 20_000;
    let api = Api::answering([kombo_client_tests::success(counts())]).await;
    import(&api.client, (0..LINES).map(line)).await.unwrap();
    let request = api.request().await;
    assert_eq!(header(&request, "content-type"), "application/x-ndjson");
    assert_eq!(header(&request, "transfer-encoding"), "chunked");
    let text = String::from_utf8(request.body).unwrap();
    assert!(text.ends_with('\n') && text.len() > 1 << 20);
    let mut expected = 0;
    for (n, sent) in text.lines().enumerate() {
        let sent: Value = serde_json::from_str(sent).unwrap();
        assert_eq!(sent["url"], format!("https://jobs.example/{n}"));
        expected += 1;
    }
    assert_eq!(expected, LINES);
}

#[tokio::test]
async fn records_may_come_from_a_stream() {
    let server = Simulated::meeting([success(&counts())]);
    import(&server.client(), Records::from_stream(Listed(vec![line(7)].into_iter()))).await.unwrap();
    assert!(server.requests()[0].body.ends_with(b"/7\",\"career_site_label\":\"Main site\"}\n"));

    let server = Simulated::meeting([success(&counts())]);
    import(&server.client(), Records::from_try_stream(slow(3, false))).await.unwrap();
    let body = String::from_utf8(server.requests()[0].body.to_vec()).unwrap();
    assert_eq!(body.lines().count(), 3);
    assert!(body.lines().nth(2).unwrap().contains("https://jobs.example/3"));
}

#[tokio::test]
async fn a_source_that_fails_fails_the_request() {
    // In the first piece, and far behind it, when the request is on its way already.
    for (lines, attempts) in [(0, 0), (2, 0), (5_000, 1)] {
        let server = Simulated::meeting([success(&counts())]);
        let records: Vec<_> = (1..=lines).map(line).map(Ok).chain([Err("the database is gone")]).collect();
        let error = import(&server.client(), Records::from_try_stream(Listed(records.into_iter()))).await.unwrap_err();
        assert!(error.is_request(), "{error}");
        assert!(error.to_string().contains(&format!("there is no line {} of the body", lines + 1)), "{error}");
        assert!(error.to_string().contains(": the database is gone"), "{error}");
        assert_eq!(
            (error.get_ref().unwrap().to_string().as_str(), error.outcome_unknown()),
            ("the database is gone", attempts > 0)
        );
        assert!(server.requests().is_empty(), "no body came to its end");
        assert_eq!(error.attempts(), attempts);
    }
}

/// Over real HTTP: the server sees that the body has no end, and the caller why.
#[tokio::test]
async fn a_source_that_fails_breaks_the_connection() {
    let api = Api::answering([kombo_client_tests::success(counts())]).await;
    let error = import(&api.client, Records::from_try_stream(slow(5_000, true))).await.unwrap_err();
    assert!(error.is_request(), "{error}");
    assert!(error.to_string().contains("line 5001"), "{error}");
    assert!(api.requests().await.is_empty());
}

struct Never;

impl Stream for Never {
    type Item = JobPostingImportLine;

    fn poll_next(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

struct Listed<T>(std::vec::IntoIter<T>);

impl<T> Unpin for Listed<T> {}

impl<T> Stream for Listed<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Ready(self.0.next())
    }
}

#[tokio::test]
async fn a_streamed_body_is_never_sent_twice() {
    for failure in [refusal(429, RATE, &[]), Outcome::Unconnected] {
        let server = Simulated::meeting([failure.clone(), success(&counts())]);
        let error = import(&server.client(), (0..10_000).map(line)).await.unwrap_err();
        assert_eq!((error.attempts(), server.requests().len()), (1, 1), "{error}");

        // What fits into one piece is there as a whole, and can be.
        let server = Simulated::meeting([failure, success(&counts())]);
        import(&server.client(), (0..10).map(line)).await.unwrap();
        let requests = server.requests();
        assert_eq!((requests.len(), &requests[0].body), (2, &requests[1].body));
    }
}

#[tokio::test]
async fn an_import_has_the_time_of_an_action() {
    let server = Simulated::meeting([Outcome::Stalled]);
    let error = import(&server.client(), [line(1)]).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(server.waits(), [Duration::from_secs(330)]);
}

#[test]
fn a_request_for_another_client_has_all_lines() {
    let server = Simulated::meeting([success(&counts())]);
    let ai_apply = server.client().ai_apply();
    let request = ai_apply.import_job_postings("feed", (0..9_000).map(line)).request().unwrap();
    assert_eq!(request.body().iter().filter(|byte| **byte == b'\n').count(), 9_000);
    let waiting = Records::from_stream(Never);
    let error = ai_apply.import_job_postings("feed", waiting).request().unwrap_err();
    assert!(error.is_request() && error.to_string().contains("has to be waited for"), "{error}");
}
