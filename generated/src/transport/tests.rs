//! Bodies, and what a transport has without saying so.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::{Body, BoxFuture, Transport, TransportError};

struct Countdown(u8);

impl Stream for Countdown {
    type Item = Result<Bytes, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0 -= 1;
        Poll::Ready(match self.0 {
            0 => None,
            7 => Some(Err("seven")),
            n => Some(Ok(Bytes::copy_from_slice(&[n]))),
        })
    }
}

fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("not ready"),
    }
}

#[test]
fn a_body_is_bytes_or_a_stream_of_them() {
    let whole = Body::from(vec![1, 2]);
    assert_eq!((whole.as_bytes().map(Bytes::len), whole.is_empty()), (Some(2), false));
    assert_eq!(format!("{whole:?}"), "Body(2 bytes)");
    assert_eq!(now(whole.collect()).unwrap(), [1, 2][..]);
    assert!(Body::default().is_empty());

    let stream = Body::from_stream(Countdown(4));
    assert!(stream.as_bytes().is_none() && !stream.is_empty());
    assert_eq!(format!("{stream:?}"), "Body(stream)");
    assert_eq!(now(stream.collect()).unwrap(), [3, 2, 1][..]);
    assert_eq!(now(Body::from_stream(Countdown(9)).collect()).unwrap_err().to_string(), "seven");
    assert!(Body::from_stream(Countdown(4)).into_bytes().is_none());
}

struct Plain;

impl Transport for Plain {
    fn send(&self, _request: http::Request<Body>) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        Box::pin(std::future::pending())
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<()> {
        Box::pin(std::future::ready(()))
    }
}

#[test]
fn chance_is_spread_between_its_bounds() {
    let draws: Vec<f64> = (0..1000).map(|_| Plain.random()).collect();
    assert!(draws.iter().all(|draw| (0.0..=1.0).contains(draw)));
    for tenth in 0..10 {
        let from = f64::from(tenth) / 10.0;
        let count = draws.iter().filter(|draw| (from..from + 0.1).contains(*draw)).count();
        assert!((40..250).contains(&count), "{count} of 1000 from {from}");
    }
}
