//! Faults that are played on request.
//!
//! In: the name of a fault, an answer. Out: the answer that comes instead, or what becomes of it. Must not know operations.

use std::collections::VecDeque;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use http::StatusCode;
use serde_json::Value;

use crate::refusal::{Refusal, envelope};

/// The header by which a request asks for a fault: `rate-limited`, or `rate-limited; once` to have it only the first time
/// that this request comes.
pub const FAULT_HEADER: &str = "x-mock-fault";

/// How many requests are remembered that have had their fault.
const REMEMBERED: usize = 1000;

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
    /// How faults are spelled.
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
            Fault::Slow(_) | Fault::Cut | Fault::Truncated | Fault::BadRecord => None,
        }
    }

    /// The body of a success after the fault.
    pub(crate) fn damage(self, text: String) -> String {
        match self {
            Fault::Truncated => text[..text.floor_char_boundary_before(text.len() / 2)].to_owned(),
            Fault::BadRecord => bad_record(text),
            _ => text,
        }
    }
}

/// The place of a character boundary; a library function of later versions of Rust.
trait Boundary {
    fn floor_char_boundary_before(&self, index: usize) -> usize;
}

impl Boundary for String {
    fn floor_char_boundary_before(&self, index: usize) -> usize {
        (0..=index).rev().find(|index| self.is_char_boundary(*index)).unwrap_or(0)
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
            "rate-limited" => Ok(Fault::RateLimited),
            "concurrency-limited" => Ok(Fault::ConcurrencyLimited),
            "unavailable" => Ok(Fault::Unavailable),
            "unknown-code" => Ok(Fault::UnknownCode),
            "slow" => Ok(Fault::Slow(Duration::from_secs(1))),
            "cut" => Ok(Fault::Cut),
            "truncated" => Ok(Fault::Truncated),
            "bad-record" => Ok(Fault::BadRecord),
            _ => match text.strip_prefix("slow=").map(late) {
                Some(Ok(late)) => Ok(Fault::Slow(late)),
                _ => Err(format!("`{text}` is no fault; there are {}, and slow=MILLISECONDS", Fault::NAMES.join(", "))),
            },
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
            Fault::Slow(late) => return write!(f, "slow={}", late.as_millis()),
            Fault::Cut => "cut",
            Fault::Truncated => "truncated",
            Fault::BadRecord => "bad-record",
        })
    }
}

/// The faults that are to come.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// What every request meets.
    pub(crate) always: Option<Fault>,
    /// What the next requests meet, one each.
    pub(crate) next: VecDeque<Fault>,
    /// Requests that asked for a fault once, and had it.
    had: VecDeque<String>,
}

impl Faults {
    pub(crate) fn new(always: Option<Fault>) -> Faults {
        Faults { always, ..Faults::default() }
    }

    /// The fault that a request meets: its own comes before those that were ordered.
    pub(crate) fn meet(&mut self, asked: Option<&str>, request: &str) -> Result<Option<Fault>, Refusal> {
        let Some(asked) = asked else { return Ok(self.next.pop_front().or(self.always)) };
        let (name, often) = asked.split_once(';').map_or((asked, ""), |(name, often)| (name, often.trim()));
        let wrong = |why: String| Refusal::input(format!("the header `{FAULT_HEADER}` is wrong: {why}"));
        let fault: Fault = name.trim().parse().map_err(wrong)?;
        match often {
            "" => Ok(Some(fault)),
            _ if often.starts_with("once") => Ok(self.first_time(format!("{asked} {request}")).then_some(fault)),
            _ => Err(wrong(format!("after the fault comes `once` or nothing, not `{often}`"))),
        }
    }

    fn first_time(&mut self, request: String) -> bool {
        let first = !self.had.contains(&request);
        if first {
            self.had.push_back(request);
            if self.had.len() > REMEMBERED {
                self.had.pop_front();
            }
        }
        first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_as_they_are_written() {
        for name in Fault::NAMES {
            let fault: Fault = name.parse().unwrap();
            assert_eq!(fault.to_string().parse(), Ok(fault));
        }
        assert_eq!("slow=20".parse(), Ok(Fault::Slow(Duration::from_millis(20))));
        assert!("fast".parse::<Fault>().unwrap_err().contains("rate-limited"));
    }

    #[test]
    fn faults_come_as_they_are_ordered() {
        let mut faults = Faults { always: Some(Fault::Cut), ..Faults::default() };
        faults.next.push_back(Fault::Unavailable);
        assert_eq!(faults.meet(Some("truncated"), "GET /"), Ok(Some(Fault::Truncated)));
        assert_eq!(faults.meet(None, "GET /"), Ok(Some(Fault::Unavailable)));
        assert_eq!(faults.meet(None, "GET /"), Ok(Some(Fault::Cut)));
        assert_eq!(faults.meet(Some("rate-limited; once"), "GET /"), Ok(Some(Fault::RateLimited)));
        assert_eq!(faults.meet(Some("rate-limited; once"), "GET /"), Ok(None));
        assert_eq!(faults.meet(Some("rate-limited; once"), "GET /b"), Ok(Some(Fault::RateLimited)));
        assert!(faults.meet(Some("rate-limited; twice"), "GET /").is_err());
    }
}
