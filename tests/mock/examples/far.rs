//! A mock server that is far away, for `cargo xtask bench sync`: it compresses, and what goes to it and comes from it
//! takes the time of a line with a given speed and delay.
//!
//! In: records, megabits a second, milliseconds there and back. Out: a line with base URL and key. `GET /far` below the
//! server's root tells the bytes that came and the requests since it was last asked.

use std::convert::Infallible;
use std::error::Error;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use flate2::{Compression, write::GzEncoder};
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, TRANSFER_ENCODING};
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, tcp};
use tokio::sync::{Mutex, mpsc};
use tokio::time::{Instant, sleep_until};

/// How much is on its way at most.
const IN_FLIGHT: usize = 64;

#[derive(Default)]
struct Counts {
    bytes: AtomicU64,
    requests: AtomicU64,
}

/// What a compressing server needs.
#[derive(Clone)]
struct Front {
    mock: String,
    client: Client<HttpConnector, Full<Bytes>>,
    counts: Arc<Counts>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("the arguments are records, megabits a second and milliseconds");
    let (records, megabits, milliseconds): (usize, f64, u64) = (next()?.parse()?, next()?.parse()?, next()?.parse()?);
    let mock = kombo_mock::Mock::builder().records(records).rate_limit(u32::MAX).start().await?;
    let counts = Arc::new(Counts::default());

    let inner = TcpListener::bind("127.0.0.1:0").await?;
    let compressing = inner.local_addr()?;
    let client = Client::builder(TokioExecutor::new()).build_http();
    let front = Front { mock: format!("http://{}", mock.address()), client, counts: counts.clone() };
    let router = Router::new().fallback(answer).with_state(front);
    tokio::spawn(async move { axum::serve(inner, router).await });

    let outer = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}/v1 {}", outer.local_addr()?, mock.api_key());
    let line = Arc::new(Line { free: Mutex::new(Instant::now()), bytes_a_second: megabits * 1e6 / 8.0 });
    let delay = Duration::from_millis(milliseconds) / 2;
    loop {
        let (near, _) = outer.accept().await?;
        let (line, counts) = (line.clone(), counts.clone());
        tokio::spawn(async move {
            // To connect takes once there and back.
            tokio::time::sleep(2 * delay).await;
            if let Ok(far) = TcpStream::connect(compressing).await {
                let _ = (near.set_nodelay(true), far.set_nodelay(true));
                let ((near_in, near_out), (far_in, far_out)) = (near.into_split(), far.into_split());
                tokio::spawn(carry(near_in, far_out, delay, None));
                carry(far_in, near_out, delay, Some((line, counts))).await;
            }
        });
    }
}

/// The line down, which all connections share.
struct Line {
    /// When the last byte that was given to it has left.
    free: Mutex<Instant>,
    bytes_a_second: f64,
}

/// Carries bytes, each of which arrives a while after it was given and no sooner than the line allows.
async fn carry(
    mut from: tcp::OwnedReadHalf,
    mut to: tcp::OwnedWriteHalf,
    delay: Duration,
    line: Option<(Arc<Line>, Arc<Counts>)>,
) {
    let (sender, mut receiver) = mpsc::channel::<(Instant, Vec<u8>)>(IN_FLIGHT);
    tokio::spawn(async move {
        while let Some((arrival, bytes)) = receiver.recv().await {
            sleep_until(arrival).await;
            if to.write_all(&bytes).await.is_err() {
                return;
            }
        }
    });
    let mut buffer = vec![0; 1460];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        let mut sent = Instant::now();
        if let Some((line, counts)) = &line {
            let mut free = line.free.lock().await;
            *free = sent.max(*free) + Duration::from_secs_f64(length as f64 / line.bytes_a_second);
            sent = *free;
            counts.bytes.fetch_add(length as u64, Ordering::Relaxed);
        }
        if sender.send((sent + delay, buffer[..length].to_vec())).await.is_err() {
            return;
        }
    }
}

/// The mock's answer, compressed where that is asked for.
async fn answer(State(front): State<Front>, request: Request) -> Result<Response, Infallible> {
    let counts = &front.counts;
    if request.uri().path() == "/far" {
        let [bytes, requests] = [&counts.bytes, &counts.requests].map(|count| count.swap(0, Ordering::Relaxed));
        return Ok(Response::new(Body::from(format!("{bytes} {requests}"))));
    }
    counts.requests.fetch_add(1, Ordering::Relaxed);
    Ok(forwarded(&front, request).await.unwrap_or_else(|error| {
        let mut response = Response::new(Body::from(error.to_string()));
        *response.status_mut() = http::StatusCode::BAD_GATEWAY;
        response
    }))
}

async fn forwarded(front: &Front, request: Request) -> Result<Response, Box<dyn Error + Send + Sync>> {
    let accepts = request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let compresses = accepts.contains("gzip");
    let (mut head, body) = request.into_parts();
    head.uri = format!("{}{}", front.mock, head.uri).parse()?;
    head.headers.remove(ACCEPT_ENCODING);
    let body = to_bytes(body, usize::MAX).await?;
    let answer = front.client.request(http::Request::from_parts(head, Full::new(body))).await?;
    let (mut head, body) = answer.into_parts();
    let mut body = body.collect().await?.to_bytes();
    if compresses {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&body)?;
        body = encoder.finish()?.into();
        head.headers.insert(CONTENT_ENCODING, http::HeaderValue::from_static("gzip"));
    }
    head.headers.remove(TRANSFER_ENCODING);
    head.headers.insert(CONTENT_LENGTH, body.len().into());
    Ok(Response::from_parts(head, Body::from(body)))
}
