//! Asks a mock server for the same small list as often as it can, for `cargo xtask bench mock`.
//!
//! In: base URL, key, seconds. Out: how many answers came, on standard output. Every answer must be a success.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt as _, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

/// How many connections are kept busy.
const CONNECTIONS: usize = 8;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("the arguments are base URL, key and seconds");
    let (url, key, seconds) = (format!("{}/ats/tags?page_size=10", next()?), next()?, next()?.parse()?);
    let end = Instant::now() + Duration::from_secs(seconds);
    let count = Arc::new(AtomicU64::new(0));
    let client: Client<_, Empty<Bytes>> = Client::builder(TokioExecutor::new()).build_http();
    let workers: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let (client, count, url, key) = (client.clone(), count.clone(), url.clone(), format!("Bearer {key}"));
            tokio::spawn(async move {
                while Instant::now() < end {
                    let request = http::Request::get(&url)
                        .header("Authorization", &key)
                        .header("X-Integration-Id", kombo_mock::INTEGRATION)
                        .body(Empty::new())
                        .map_err(|error| error.to_string())?;
                    let answer = client.request(request).await.map_err(|error| error.to_string())?;
                    if answer.status() != 200 {
                        return Err(format!("the answer has the status {}", answer.status()));
                    }
                    answer.into_body().collect().await.map_err(|error| error.to_string())?;
                    count.fetch_add(1, Ordering::Relaxed);
                }
                Ok(())
            })
        })
        .collect();
    for worker in workers {
        worker.await??;
    }
    println!("{}", count.load(Ordering::Relaxed));
    Ok(())
}
