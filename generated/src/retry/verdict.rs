//! Which failures pass.
//!
//! In: a method and the error of one attempt. Out: whether it makes sense, and is safe, to send the same again. Must not
//! know policies.

use http::{Method, StatusCode};

use crate::error::{Error, ErrorKind};

/// What the API says before it has done anything, so that any request can be sent again.
const REFUSED_BEFOREHAND: [&str; 2] = [super::wait::RATE_LIMITED, "PLATFORM.CONCURRENCY_LIMIT_EXCEEDED"];

/// What may have been said after something was done; that other system may be well again in a moment.
const PASSING: [&str; 2] = ["REMOTE.RATE_LIMIT_EXCEEDED", "REMOTE.SERVICE_UNAVAILABLE"];

/// What load balancers say when they reach nobody.
const UNREACHED: [StatusCode; 3] =
    [StatusCode::BAD_GATEWAY, StatusCode::SERVICE_UNAVAILABLE, StatusCode::GATEWAY_TIMEOUT];

/// Whether the same request may succeed if it is sent again, and does no harm.
///
/// The code decides where there is one: statuses may change, and some that look passing come with a code that is not.
pub fn is_retryable(method: &Method, error: &Error) -> bool {
    let repeatable = method.is_idempotent();
    if !error.is_api() {
        return match error.kind() {
            ErrorKind::Connect | ErrorKind::Key => true,
            ErrorKind::Timeout => repeatable,
            ErrorKind::Transport => method.is_safe(),
            _ => false,
        };
    }
    match error.code().map(|code| code.as_str()) {
        Some(code) => REFUSED_BEFOREHAND.contains(&code) || repeatable && PASSING.contains(&code),
        None => repeatable && error.status().is_some_and(|status| UNREACHED.contains(&status)),
    }
}

/// Whether the server has refused it only since there is too much at the moment, and says when to come back.
pub fn is_refused_beforehand(error: &Error) -> bool {
    error.code().is_some_and(|code| REFUSED_BEFOREHAND.contains(&code.as_str()))
}

/// Whether too many actions were running at the same time.
pub fn is_concurrency_refusal(error: &Error) -> bool {
    error.code().is_some_and(|code| code.as_str() == REFUSED_BEFOREHAND[1])
}
