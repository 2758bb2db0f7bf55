//! What has come in.
//!
//! In: requests. Out: the last of them. Must not know what became of them but for their status.

use std::collections::VecDeque;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::{Value, json};

use crate::times;

/// How many requests are kept.
pub(crate) const KEPT: usize = 1000;

/// How many bytes of bodies are kept.
const KEPT_BYTES: usize = 16 << 20;

/// How much of a body a journal shows.
const SHOWN: usize = 16 << 10;

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Received {
    /// Its number: the first request has 1.
    pub number: u64,
    /// When it came, by the clock of the mock.
    pub at: SystemTime,
    /// The method.
    pub method: Method,
    /// The path, percent-encoded as it was.
    pub path: String,
    /// The query as it was, without `?`; empty if there was none.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The id of the operation that it was for, if there is one.
    pub operation: Option<&'static str>,
    /// The status that it was answered with.
    pub status: Option<u16>,
    /// The faults that it met.
    pub faults: Vec<crate::Fault>,
}

impl Received {
    /// The decoded value of a parameter of the query.
    pub fn parameter(&self, name: &str) -> Option<String> {
        form_urlencoded::parse(self.query.as_bytes())
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    }

    /// The text of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The body as JSON; nothing if it is none.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// What a journal shows of it. A body that is no JSON is text; a long one is cut. The key is not shown.
    pub(crate) fn shown(&self) -> Value {
        let body = if self.body.len() > SHOWN { None } else { self.json() };
        let text = || String::from_utf8_lossy(&self.body[..self.body.len().min(SHOWN)]).into_owned();
        let headers = self.headers.iter().map(|(name, value)| {
            let value = if name == "authorization" { "…" } else { value.to_str().unwrap_or("…") };
            (name.to_string(), Value::from(value))
        });
        json!({
            "number": self.number,
            "at": times::text(self.at),
            "method": self.method.as_str(),
            "path": self.path,
            "query": self.query,
            "headers": headers.collect::<serde_json::Map<_, _>>(),
            "body": if self.body.is_empty() { Value::Null } else { body.unwrap_or_else(|| text().into()) },
            "operation": self.operation,
            "status": self.status,
            "faults": self.faults.iter().map(ToString::to_string).collect::<Vec<_>>(),
        })
    }
}

/// The last requests.
#[derive(Debug, Default)]
pub(crate) struct Log {
    requests: VecDeque<Received>,
    bytes: usize,
    count: u64,
}

impl Log {
    /// Keeps a request; its number.
    pub(crate) fn push(&mut self, mut request: Received) -> u64 {
        self.count += 1;
        request.number = self.count;
        self.bytes += request.body.len();
        self.requests.push_back(request);
        while self.requests.len() > KEPT || (self.bytes > KEPT_BYTES && self.requests.len() > 1) {
            let gone = self.requests.pop_front();
            self.bytes -= gone.map_or(0, |gone| gone.body.len());
        }
        self.count
    }

    /// Says what became of a request, if it is still there.
    pub(crate) fn settle(&mut self, number: u64, status: u16, faults: Vec<crate::Fault>) {
        if let Some(request) = self.requests.iter_mut().rev().find(|request| request.number == number) {
            request.status = Some(status);
            request.faults = faults;
        }
    }

    pub(crate) fn all(&self) -> impl DoubleEndedIterator<Item = &Received> {
        self.requests.iter()
    }

    pub(crate) fn clear(&mut self) {
        *self = Log { count: self.count, ..Log::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn received(path: String, body: Bytes) -> Received {
        Received {
            number: 0,
            at: SystemTime::UNIX_EPOCH,
            method: Method::GET,
            path,
            query: String::new(),
            headers: HeaderMap::new(),
            body,
            operation: None,
            status: None,
            faults: Vec::new(),
        }
    }

    #[test]
    fn the_oldest_go() {
        let mut log = Log::default();
        let body = Bytes::from(vec![b'x'; 1 << 20]);
        for nth in 0..KEPT + 50 {
            let body = if nth < 40 { body.clone() } else { Bytes::new() };
            log.push(received(nth.to_string(), body));
            assert!(log.bytes <= KEPT_BYTES && log.requests.len() <= KEPT);
        }
        let first = log.all().next().unwrap();
        assert_eq!((log.all().count(), first.path.as_str(), first.number, log.bytes), (KEPT, "50", 51, 0));
    }

    #[test]
    fn a_journal_shows_no_key() {
        let mut request = received("/".to_owned(), Bytes::from_static(b"{\"a\":1}"));
        request.headers.insert("authorization", "Bearer secret".parse().unwrap());
        let shown = request.shown();
        assert!(!shown.to_string().contains("secret"), "{shown}");
        assert_eq!(shown["body"]["a"], 1);
    }
}
