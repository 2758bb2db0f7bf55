//! How many requests there may be, and how many actions at once.
//!
//! In: requests, and when they come. Out: whether there is room, and the headers that say how much is left. Must not know
//! what is asked for.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::refusal::Refusal;

/// How long requests are counted together.
const WINDOW: Duration = Duration::from_secs(60);

/// Of how many integrations the actions are counted before those without any are forgotten.
const COUNTED: usize = 64;

/// The limits, and what has been used of them.
#[derive(Debug)]
pub(crate) struct Limits {
    requests: u32,
    actions: u32,
    window: Instant,
    used: u32,
    running: BTreeMap<String, Arc<()>>,
}

/// An action that runs, until this is dropped.
#[derive(Debug)]
pub(crate) struct Running(#[allow(dead_code, reason = "it counts as long as it is there")] Arc<()>);

impl Limits {
    pub(crate) fn new(requests: u32, actions: u32, now: Instant) -> Limits {
        Limits { requests, actions, window: now, used: 0, running: BTreeMap::new() }
    }

    /// Counts a request, and says what is left.
    pub(crate) fn request(&mut self, now: Instant, headers: &mut HeaderMap) -> Result<(), Refusal> {
        if now.saturating_duration_since(self.window) >= WINDOW {
            (self.window, self.used) = (now, 0);
        }
        let room = self.used < self.requests;
        self.used += u32::from(room);
        let rest = WINDOW.saturating_sub(now.saturating_duration_since(self.window));
        put(headers, "ratelimit-limit", self.requests);
        put(headers, "ratelimit-remaining", self.requests - self.used);
        put(headers, "ratelimit-reset", u32::try_from(rest.as_secs()).unwrap_or_default() + 1);
        if room { Ok(()) } else { Err(Refusal::too_many(format!("there may be {} requests a minute", self.requests))) }
    }

    /// Counts an action of an integration, and says what is left.
    pub(crate) fn action(&mut self, integration: &str, headers: &mut HeaderMap) -> Result<Running, Refusal> {
        if self.running.len() > COUNTED {
            self.running.retain(|_, running| Arc::strong_count(running) > 1);
        }
        let running = self.running.entry(integration.to_owned()).or_default();
        let before = u32::try_from(Arc::strong_count(running) - 1).unwrap_or(u32::MAX);
        let room = before < self.actions;
        put(headers, "concurrency-limit", self.actions);
        put(headers, "concurrency-remaining", self.actions.saturating_sub(before + u32::from(room)));
        if room {
            Ok(Running(running.clone()))
        } else {
            Err(Refusal::too_many_at_once(format!("there may be {} actions at once", self.actions)))
        }
    }
}

/// What a request that was refused for its number may read: nothing is left, and in a second there will be.
pub(crate) fn exhausted(headers: &mut HeaderMap) {
    put(headers, "ratelimit-remaining", 0);
    put(headers, "ratelimit-reset", 1);
}

fn put(headers: &mut HeaderMap, name: &'static str, value: u32) {
    headers.insert(HeaderName::from_static(name), HeaderValue::from(value));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_refuse_and_recover() {
        let start = Instant::now();
        let mut limits = Limits::new(2, 1, start);
        let mut headers = HeaderMap::new();
        assert!(limits.request(start, &mut headers).is_ok());
        assert_eq!(
            (&headers["ratelimit-limit"], &headers["ratelimit-remaining"]),
            (&"2".parse().unwrap(), &"1".parse().unwrap())
        );
        assert!(limits.request(start, &mut headers).is_ok());
        assert!(limits.request(start, &mut headers).is_err());
        assert!(limits.request(start + WINDOW, &mut headers).is_ok());

        let running = limits.action("a:b", &mut headers).unwrap();
        assert_eq!(headers["concurrency-remaining"], "0");
        assert!(limits.action("a:b", &mut headers).is_err());
        assert!(limits.action("a:c", &mut headers).is_ok());
        drop(running);
        assert!(limits.action("a:b", &mut headers).is_ok());
    }
}
