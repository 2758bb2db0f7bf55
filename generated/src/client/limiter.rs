//! Keeps the actions of each integration below the number that may run at the same time.
//!
//! In: actions that want to be sent, and the headers of their answers. Out: permits, in the order in which they were asked
//! for. Must not know how requests are sent, nor any clock.

use std::collections::{BTreeMap, VecDeque};
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use http::HeaderMap;

use super::Scope;

/// The permits of each integration. There are as many as a program has integrations, and they stay.
#[derive(Default)]
pub struct Limiter {
    permits: Mutex<BTreeMap<Arc<str>, Arc<Permits>>>,
}

/// The actions of one integration.
#[derive(Default)]
pub struct Permits(Mutex<State>);

#[derive(Default)]
struct State {
    /// How many actions may run; unknown until a response reports it.
    allowed: Option<u64>,
    /// The limit as it was reported last, for this and all other processes.
    limit: Option<u64>,
    running: u64,
    /// Who waits, in the order in which they came.
    queue: VecDeque<(u64, Waker)>,
    next_ticket: u64,
}

impl Limiter {
    pub fn permits(&self, scope: &Scope) -> Arc<Permits> {
        let mut permits = self.permits.lock().unwrap_or_else(PoisonError::into_inner);
        permits.entry(scope.value.clone()).or_default().clone()
    }
}

impl State {
    fn has_room(&self) -> bool {
        self.allowed.is_none_or(|allowed| self.running < allowed)
    }

    /// The one to wake: the first in line, if it could go. It wakes the next by itself.
    fn next(&self) -> Option<Waker> {
        self.queue.front().filter(|_| self.has_room()).map(|(_, waker)| waker.clone())
    }
}

impl Permits {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state and wakes who can go by then, after the lock is given back.
    fn change(&self, change: impl FnOnce(&mut State)) {
        let next = {
            let mut state = self.state();
            change(&mut state);
            state.next()
        };
        if let Some(waker) = next {
            waker.wake();
        }
    }

    /// Waits until one more action may run.
    pub async fn enter(self: Arc<Self>) -> Permit {
        let mut place = Place { permits: &self, ticket: None };
        poll_fn(|context| place.poll(context)).await;
        drop(place);
        Permit { permits: self }
    }
}

/// A place in line. Who drops it has left the line.
struct Place<'a> {
    permits: &'a Permits,
    ticket: Option<u64>,
}

impl Place<'_> {
    fn poll(&mut self, context: &Context<'_>) -> Poll<()> {
        let mut state = self.permits.state();
        let first = state.queue.front().map(|(ticket, _)| *ticket);
        if first == self.ticket && state.has_room() {
            state.running += 1;
            if self.ticket.take().is_some() {
                state.queue.pop_front();
            }
            let next = state.next();
            drop(state);
            if let Some(waker) = next {
                waker.wake();
            }
            return Poll::Ready(());
        }
        match self.ticket {
            Some(own) => {
                if let Some((_, waker)) = state.queue.iter_mut().find(|(ticket, _)| *ticket == own) {
                    waker.clone_from(context.waker());
                }
            }
            None => {
                let ticket = state.next_ticket;
                state.next_ticket += 1;
                state.queue.push_back((ticket, context.waker().clone()));
                self.ticket = Some(ticket);
            }
        }
        Poll::Pending
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if let Some(own) = self.ticket {
            self.permits.change(|state| state.queue.retain(|(ticket, _)| *ticket != own));
        }
    }
}

/// The permission for one action to run, until it is dropped.
pub struct Permit {
    permits: Arc<Permits>,
}

impl Permit {
    /// Learns from this action's answer.
    ///
    /// What remains is beside what runs, of this process and of others, so together they are what this process may run.
    /// A refusal says that the actions that run, less this one, are the most there can be.
    pub fn learn(&self, headers: &HeaderMap, verdict: Verdict) {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u64>().ok();
        let (limit, remaining) = (number("concurrency-limit"), number("concurrency-remaining"));
        self.permits.change(|state| {
            state.limit = limit.or(state.limit);
            let allowed = match (verdict, remaining) {
                (Verdict::Refused, _) => state.running.saturating_sub(1),
                (_, Some(remaining)) => state.running.saturating_add(remaining),
                (_, None) if limit.is_some() => u64::MAX,
                // Nothing is told: what a refusal has taken is given back bit by bit.
                (Verdict::Done, None) => match state.allowed {
                    Some(allowed) => allowed.saturating_add(1),
                    None => return,
                },
                (Verdict::Failed, None) => return,
            };
            state.allowed = Some(allowed.min(state.limit.unwrap_or(u64::MAX)).max(1));
        });
    }
}

/// What became of an action.
#[derive(Clone, Copy)]
pub enum Verdict {
    Done,
    /// There were too many.
    Refused,
    /// Anything else.
    Failed,
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.permits.change(|state| state.running = state.running.saturating_sub(1));
    }
}
