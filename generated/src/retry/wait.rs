//! How long to wait before the next attempt.
//!
//! In: the policy, how many attempts there were, the error of the last one. Out: a time. Must not know what was sent.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use super::Retry;
use crate::error::Error;
use crate::transport::Transport;

/// The code with which `ratelimit-reset` says how long to wait. With others it only says when the window ends.
pub(super) const RATE_LIMITED: &str = "PLATFORM.RATE_LIMIT_EXCEEDED";

/// The wait after so many failed attempts.
pub fn wait_before_next(policy: &Retry, attempts: u32, error: &Error, transport: &dyn Transport) -> Duration {
    let random = transport.random();
    match told_wait(error, || transport.time_of_day()) {
        // The bit on top is for the others who were told the same.
        Some(server_delay) => {
            server_delay.saturating_add(jitter(policy.initial_wait, random)).min(policy.max_server_wait)
        }
        None => {
            let doublings = 1_u32.checked_shl(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
            jitter(policy.initial_wait.saturating_mul(doublings).min(policy.max_wait), random)
        }
    }
}

/// A part of a time, from none of it to all of it.
fn jitter(whole: Duration, random: f64) -> Duration {
    let random = if random.is_nan() { 0.0 } else { random.clamp(0.0, 1.0) };
    Duration::try_from_secs_f64(whole.as_secs_f64() * random).unwrap_or(whole).min(whole)
}

/// What the server asks for.
pub fn told_wait(error: &Error, now: impl FnOnce() -> SystemTime) -> Option<Duration> {
    let headers = error.headers()?;
    if let Some(wait) = retry_after(headers, now) {
        return Some(wait);
    }
    let rate_limited = error.code().is_some_and(|code| code.as_str() == RATE_LIMITED);
    if rate_limited { seconds(text(headers, "ratelimit-reset")?) } else { None }
}

/// `Retry-After`, which is a number of seconds or a date. A date is compared with that of the answer, since the clocks of
/// server and caller may differ.
fn retry_after(headers: &HeaderMap, now: impl FnOnce() -> SystemTime) -> Option<Duration> {
    let value = text(headers, RETRY_AFTER.as_str())?;
    if let Some(wait) = seconds(value) {
        return Some(wait);
    }
    let until = httpdate::parse_http_date(value).ok()?;
    let given = text(headers, DATE.as_str()).and_then(|date| httpdate::parse_http_date(date).ok());
    Some(until.duration_since(given.unwrap_or_else(now)).unwrap_or_default())
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn seconds(text: &str) -> Option<Duration> {
    text.parse().ok().map(Duration::from_secs)
}
