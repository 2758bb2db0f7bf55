//! Waiting for a time where there is no runtime to wait by.
//!
//! In: a time. Out: a future that any executor can poll. Must not know what is waited for.

use std::future::{Future, poll_fn};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, Waker};
use std::thread;
use std::time::Duration;

#[derive(Default)]
struct State {
    over: bool,
    waker: Option<Waker>,
}

/// Waits by a thread that sleeps. It begins when it is first polled.
pub(super) fn sleep(duration: Duration) -> impl Future<Output = ()> + Send {
    let state = Arc::new(Mutex::new(State::default()));
    let mut begun = false;
    poll_fn(move |context| {
        let mut present = state.lock().unwrap_or_else(PoisonError::into_inner);
        if present.over {
            return Poll::Ready(());
        }
        present.waker = Some(context.waker().clone());
        if !std::mem::replace(&mut begun, true) {
            let state = state.clone();
            thread::spawn(move || {
                thread::sleep(duration);
                let waker = {
                    let mut present = state.lock().unwrap_or_else(PoisonError::into_inner);
                    present.over = true;
                    present.waker.take()
                };
                waker.into_iter().for_each(Waker::wake);
            });
        }
        Poll::Pending
    })
}
