//! The server's sockets.
//!
//! In: a listener, a service. Out: nothing; it runs until it is told to stop. Must not know what is answered.
//!
//! It has a thread of its own, so that it answers whatever the thread that started it is waiting for.

use std::io;
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::JoinHandle;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::serve::ListenerExt;
use bytes::Bytes;
use http::{Response, StatusCode};
use http_body::Frame;
use tokio::sync::oneshot;

use crate::refusal::Refusal;
use crate::service::{Outcome, Service};
use crate::webhook::{self, Target};

/// The largest body that is read.
const BODY: usize = 40 << 20;

/// What the thread works with.
#[derive(Clone)]
struct Shared {
    service: Arc<Service>,
    target: Option<Arc<Target>>,
}

/// A server that runs. It stops when this is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start(listener: TcpListener, service: Arc<Service>, target: Option<Target>) -> io::Result<Server> {
        listener.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let shared = Shared { service, target: target.map(Arc::new) };
        let thread = std::thread::Builder::new().name("kombo-mock".to_owned()).spawn(move || {
            // Whatever still runs is dropped with the runtime.
            runtime.block_on(async {
                tokio::select! {
                    _ = serve(listener, shared) => {}
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

async fn serve(listener: TcpListener, shared: Shared) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
        // Without it small answers wait for each other; with a socket that refuses it they do.
        let _ = stream.set_nodelay(true);
    });
    axum::serve(listener, Router::new().fallback(handle).with_state(shared)).await
}

async fn handle(State(shared): State<Shared>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY).await else {
        let refusal = Refusal::input(format!("the body is longer than {} MiB, or broke off", BODY >> 20));
        let mut response = Response::new(Body::from(refusal.body().to_string()));
        *response.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
        return response;
    };
    let Outcome { response, delay, cut, changed, running } = shared.service.answer(&head, body);
    if let (Some(target), Some((integration, list))) = (shared.target.clone(), changed) {
        let seed = shared.service.settings().seed;
        tokio::spawn(async move {
            let event = webhook::data_changed(seed, &integration, list);
            if let Err(problem) = webhook::deliver(&target, &event).await {
                eprintln!("kombo-mock: {problem}");
            }
        });
    }
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    drop(running);
    if cut { response.map(|body| Body::new(CutOff::new(body))) } else { response.map(Body::from) }
}

/// Half of a body, and then the end of the connection.
struct CutOff {
    length: u64,
    half: Option<Bytes>,
}

impl CutOff {
    fn new(body: Bytes) -> CutOff {
        let length = u64::try_from(body.len()).unwrap_or_default();
        CutOff { length, half: Some(body.slice(..body.len() / 2)) }
    }
}

impl http_body::Body for CutOff {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match self.half.take() {
            Some(half) => {
                cx.waker().wake_by_ref();
                Poll::Ready(Some(Ok(Frame::data(half))))
            }
            None => Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into()))),
        }
    }

    fn size_hint(&self) -> http_body::SizeHint {
        http_body::SizeHint::with_exact(self.length)
    }
}
