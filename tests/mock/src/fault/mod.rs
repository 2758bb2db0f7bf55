//! Faults that are played on request.
//!
//! In: the name of a fault, an answer. Out: the answer that comes instead, or what becomes of it. Must not know operations.

mod rule;

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use http::StatusCode;
use serde_json::Value;

use crate::codes;
use crate::refusal::{Refusal, envelope};
pub(crate) use rule::Faults;
pub use rule::{Rule, When};

/// The header by which a request asks for faults: `rate-limited`, or `slow=200, cut; once` to have them only the first time
/// that this request comes. The text after `;` is that of a [`Rule`].
pub const FAULT_HEADER: &str = "x-mock-fault";

/// Something that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `rate-limited`: 429 with `PLATFORM.RATE_LIMIT_EXCEEDED`. The request has no effect.
    RateLimited,
    /// `concurrency-limited`: 429 with `PLATFORM.CONCURRENCY_LIMIT_EXCEEDED`. The request has no effect.
    ConcurrencyLimited,
    /// `unavailable`: 503 with HTML, as load balancers answer. The request has no effect.
    Unavailable,
    /// `unknown-code`: 400 with an error code that the description does not have. The request has no effect.
    UnknownCode,
    /// `CODE` or `CODE=STATUS`, such as `ATS.JOB_CLOSED`: an error code of the description, with its usual status or
    /// another. The request has no effect.
    Code(&'static str, u16),
    /// `slow=MILLISECONDS`: the answer comes late; `slow` alone means a second.
    Slow(Duration),
    /// `cut`: the connection ends in the middle of the answer.
    Cut,
    /// `truncated`: the body ends in the middle, and the answer says that this is all.
    Truncated,
    /// `bad-record`: one record on a page has a number for an id. Other answers are as they are.
    BadRecord,
}

impl Fault {
    /// How faults are spelled that are no error codes.
    pub const NAMES: [&'static str; 8] = [
        "rate-limited",
        "concurrency-limited",
        "unavailable",
        "unknown-code",
        "slow",
        "cut",
        "truncated",
        "bad-record",
    ];

    /// What each of them does, in the same order.
    pub(crate) const WORDS: [&'static str; 8] = [
        "429, with ratelimit-remaining 0.",
        "429, as for too many actions at once.",
        "503 with HTML, as load balancers answer.",
        "400 with a code that the description does not have.",
        "The answer comes a second late.",
        "The connection ends in the middle of the body.",
        "The body ends in its middle, and the answer says that this is all.",
        "One record of a page has a number for an id.",
    ];

    /// Every error code of the description with the status that it is answered with.
    pub fn codes() -> impl Iterator<Item = (&'static str, u16)> {
        codes::all().iter().map(|(code, (status, _))| (*code, *status))
    }

    /// The refusal that comes in place of an answer.
    pub(crate) fn refusal(self) -> Option<(StatusCode, &'static str, String)> {
        const HTML: &str = "<html><head><title>503 Service Temporarily Unavailable</title></head>\n\
                            <body><center><h1>503 Service Temporarily Unavailable</h1></center></body></html>\n";
        let json = "application/json";
        let refused = |refusal: Refusal| Some((refusal.status, json, refusal.body().to_string()));
        match self {
            Fault::RateLimited => refused(Refusal::too_many("a fault was asked for: the limit of requests is reached")),
            Fault::ConcurrencyLimited => {
                refused(Refusal::too_many_at_once("a fault was asked for: too many actions at once"))
            }
            Fault::Unavailable => Some((StatusCode::SERVICE_UNAVAILABLE, "text/html", HTML.to_owned())),
            Fault::UnknownCode => {
                let body = envelope("PLATFORM.UNHEARD_OF", "a fault was asked for: nobody knows this code");
                Some((StatusCode::BAD_REQUEST, json, body.to_string()))
            }
            Fault::Code(code, status) => {
                let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
                Some((status, json, envelope(code, &format!("a fault was asked for: {code}")).to_string()))
            }
            Fault::Slow(_) | Fault::Cut | Fault::Truncated | Fault::BadRecord => None,
        }
    }

    /// The body of an answer after the fault.
    pub(crate) fn damage(self, text: String) -> String {
        match self {
            Fault::Truncated => {
                let middle = (0..=text.len() / 2).rev().find(|index| text.is_char_boundary(*index)).unwrap_or(0);
                text[..middle].to_owned()
            }
            Fault::BadRecord => bad_record(text),
            _ => text,
        }
    }
}

fn bad_record(text: String) -> String {
    let Ok(mut body) = serde_json::from_str::<Value>(&text) else { return text };
    let Some(Value::Array(records)) = body.pointer_mut("/data/results") else { return text };
    let middle = records.len() / 2;
    match records.get_mut(middle).and_then(|record| record.get_mut("id")) {
        Some(id) => {
            *id = 7.into();
            body.to_string()
        }
        None => text,
    }
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Fault, String> {
        let late = |text: &str| text.parse().map(Duration::from_millis);
        match text {
            "rate-limited" => return Ok(Fault::RateLimited),
            "concurrency-limited" => return Ok(Fault::ConcurrencyLimited),
            "unavailable" => return Ok(Fault::Unavailable),
            "unknown-code" => return Ok(Fault::UnknownCode),
            "slow" => return Ok(Fault::Slow(Duration::from_secs(1))),
            "cut" => return Ok(Fault::Cut),
            "truncated" => return Ok(Fault::Truncated),
            "bad-record" => return Ok(Fault::BadRecord),
            _ => {}
        }
        if let Some(Ok(late)) = text.strip_prefix("slow=").map(late) {
            return Ok(Fault::Slow(late));
        }
        let (code, status) = text.split_once('=').map_or((text, None), |(code, status)| (code, Some(status)));
        match (codes::known(code), status.map(str::parse)) {
            (Some((code, usual)), None) => Ok(Fault::Code(code, usual)),
            (Some((code, _)), Some(Ok(status @ 400..=599))) => Ok(Fault::Code(code, status)),
            (Some(_), Some(_)) => Err(format!("`{text}` is no fault: the status is a number from 400 to 599")),
            (None, _) => Err(format!(
                "`{text}` is no fault; there are {}, slow=MILLISECONDS, and every error code of the description, such as {}",
                Fault::NAMES.join(", "),
                codes::all().keys().next().copied().unwrap_or("none")
            )),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fault::RateLimited => "rate-limited",
            Fault::ConcurrencyLimited => "concurrency-limited",
            Fault::Unavailable => "unavailable",
            Fault::UnknownCode => "unknown-code",
            Fault::Code(code, status) if codes::known(code).is_some_and(|(_, usual)| usual == *status) => code,
            Fault::Code(code, status) => return write!(f, "{code}={status}"),
            Fault::Slow(late) => return write!(f, "slow={}", late.as_millis()),
            Fault::Cut => "cut",
            Fault::Truncated => "truncated",
            Fault::BadRecord => "bad-record",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_as_they_are_written() {
        let codes = Fault::codes().map(|(code, _)| code);
        for name in Fault::NAMES.into_iter().chain(codes).chain(["ATS.JOB_CLOSED=410"]) {
            let fault: Fault = name.parse().unwrap();
            assert_eq!(fault.to_string().parse(), Ok(fault));
        }
        assert_eq!("slow=20".parse(), Ok(Fault::Slow(Duration::from_millis(20))));
        assert_eq!("ATS.JOB_CLOSED=410".parse(), Ok(Fault::Code("ATS.JOB_CLOSED", 410)));
        for wrong in ["fast", "ATS.JOB_CLOSED=200", "ATS.UNHEARD_OF", ""] {
            assert!(wrong.parse::<Fault>().is_err(), "{wrong}");
        }
        assert!("fast".parse::<Fault>().unwrap_err().contains("rate-limited"));
    }
}
