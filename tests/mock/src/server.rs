//! The server's sockets.
//!
//! In: a listener, a service. Out: nothing; it runs until it is told to stop. Must not know what is answered.
//!
//! It has a thread of its own, so that it answers whatever the thread that started it is waiting for.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::JoinHandle;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body::Frame;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::oneshot;
use tokio::time::Sleep;

use crate::admin;
use crate::delivery::{self, Delivery};
use crate::refusal::Refusal;
use crate::service::{Outcome, Service};
use crate::webhook::Notice;

/// The largest body that is read.
const BODY: usize = 40 << 20;

/// How long it waits when no more connections can be had.
const CROWDED: Duration = Duration::from_millis(20);

/// How long the half of an answer is given to reach its reader.
const FLUSH: Duration = Duration::from_millis(20);

/// A server that runs. It stops when this is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start(listener: TcpListener, service: Arc<Service>) -> io::Result<Server> {
        listener.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new().name("kombo-mock".to_owned()).spawn(move || {
            // Whatever still runs is dropped with the runtime.
            runtime.block_on(async {
                tokio::select! {
                    _ = serve(listener, service) => {}
                    _ = stopped => {}
                }
            });
        })?;
        Ok(Server { stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been printed by then.
            let _ = thread.join();
        }
    }
}

async fn serve(listener: TcpListener, service: Arc<Service>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let patience = service.settings().patience;
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(CROWDED).await;
            continue;
        };
        // Without it small answers wait for each other; with a socket that refuses it they do.
        let _ = stream.set_nodelay(true);
        let service = service.clone();
        tokio::spawn(async move {
            let answer = service_fn(|request: Request<hyper::body::Incoming>| {
                let service = service.clone();
                async move { Ok::<_, Infallible>(handle(service, request.map(Body::new)).await) }
            });
            let mut connection = http1::Builder::new();
            connection.timer(TokioTimer::new()).header_read_timeout(patience);
            // What breaks off is the caller's affair.
            let _ = connection.serve_connection(TokioIo::new(stream), answer).await;
        });
    }
}

async fn handle(service: Arc<Service>, request: Request<Body>) -> Response<Body> {
    let (head, body) = request.into_parts();
    let patience = service.settings().patience;
    let mut response = match tokio::time::timeout(patience, to_bytes(body, BODY)).await {
        Ok(Ok(body)) if head.method == Method::OPTIONS && service.settings().cors.is_some() && body.is_empty() => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NO_CONTENT;
            response
        }
        Ok(Ok(body)) if admin::is_for(head.uri.path()) => {
            let (response, notices) = admin::answer(&service, &head, &body).await;
            tell(&service, notices);
            response.map(Body::from)
        }
        Ok(Ok(body)) => answer(&service, service.answer(&head, body)).await,
        Ok(Err(_)) => {
            let why = format!("the body is longer than {} MiB, or broke off", BODY >> 20);
            unread(StatusCode::PAYLOAD_TOO_LARGE, why)
        }
        Err(_) => unread(StatusCode::REQUEST_TIMEOUT, format!("the body took longer than {patience:?} to come")),
    };
    if let Some(origin) = service.settings().cors.as_deref().and_then(|origin| HeaderValue::from_str(origin).ok()) {
        let headers = response.headers_mut();
        for (name, value) in [
            ("access-control-allow-origin", origin),
            ("access-control-allow-methods", HeaderValue::from_static("GET, POST, PUT, PATCH, DELETE")),
            (
                "access-control-allow-headers",
                HeaderValue::from_static("authorization, content-type, x-integration-id, x-mock-fault"),
            ),
            (
                "access-control-expose-headers",
                HeaderValue::from_static(
                    "ratelimit-limit, ratelimit-remaining, ratelimit-reset, concurrency-limit, concurrency-remaining",
                ),
            ),
        ] {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    response
}

/// The answer to a request whose body was not read. What is left of it cannot be told from another request.
fn unread(status: StatusCode, why: String) -> Response<Body> {
    let mut response = Response::new(Body::from(Refusal::input(why).body().to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(http::header::CONNECTION, HeaderValue::from_static("close"));
    response
}

async fn answer(service: &Arc<Service>, outcome: Outcome) -> Response<Body> {
    let Outcome { response, delay, cut, notices, running } = outcome;
    tell(service, notices);
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    drop(running);
    if cut { response.map(|body| Body::new(CutOff::new(body))) } else { response.map(Body::from) }
}

/// Has webhooks delivered, if there is somewhere to deliver them to.
fn tell(service: &Arc<Service>, notices: Vec<Notice>) {
    let (target, seed) = {
        let state = service.state();
        (state.target.clone(), state.seed)
    };
    let Some(target) = target else { return };
    for delivery in notices.iter().filter_map(|notice| Delivery::new(notice, seed)) {
        let (service, target) = (service.clone(), target.clone());
        tokio::spawn(async move {
            if let Err(problem) = delivery::send(&service, &target, &delivery).await {
                eprintln!("kombo-mock: {problem}");
            }
        });
    }
}

/// Half of a body, and then the end of the connection.
struct CutOff {
    length: u64,
    half: Option<Bytes>,
    /// What was given is written out only while nothing more is there.
    flush: Pin<Box<Sleep>>,
}

impl CutOff {
    fn new(body: Bytes) -> CutOff {
        let length = u64::try_from(body.len()).unwrap_or_default();
        let flush = Box::pin(tokio::time::sleep(FLUSH));
        CutOff { length, half: Some(body.slice(..body.len() / 2)), flush }
    }
}

impl http_body::Body for CutOff {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match self.half.take() {
            Some(half) => Poll::Ready(Some(Ok(Frame::data(half)))),
            None => self.flush.as_mut().poll(cx).map(|()| Some(Err(io::ErrorKind::ConnectionReset.into()))),
        }
    }

    fn size_hint(&self) -> http_body::SizeHint {
        http_body::SizeHint::with_exact(self.length)
    }
}
