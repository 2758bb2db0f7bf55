//! What has come in.
//!
//! In: requests. Out: the last of them. Must not know what became of them.

use std::collections::VecDeque;

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::Value;

/// How many requests are kept.
pub(crate) const KEPT: usize = 1000;

/// How many bytes of bodies are kept.
const KEPT_BYTES: usize = 16 << 20;

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Received {
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
}

/// The last requests.
#[derive(Debug, Default)]
pub(crate) struct Log {
    requests: VecDeque<Received>,
    bytes: usize,
}

impl Log {
    pub(crate) fn push(&mut self, request: Received) {
        self.bytes += request.body.len();
        self.requests.push_back(request);
        while self.requests.len() > KEPT || (self.bytes > KEPT_BYTES && self.requests.len() > 1) {
            let gone = self.requests.pop_front();
            self.bytes -= gone.map_or(0, |gone| gone.body.len());
        }
    }

    pub(crate) fn all(&self) -> Vec<Received> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        *self = Log::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_go() {
        let mut log = Log::default();
        let body = Bytes::from(vec![b'x'; 1 << 20]);
        for nth in 0..KEPT + 50 {
            let body = if nth < 40 { body.clone() } else { Bytes::new() };
            let (headers, path) = (HeaderMap::new(), nth.to_string());
            log.push(Received { method: Method::GET, path, query: String::new(), headers, body, operation: None });
            assert!(log.bytes <= KEPT_BYTES && log.requests.len() <= KEPT);
        }
        assert_eq!((log.all().len(), log.all()[0].path.as_str(), log.bytes), (KEPT, "50", 0));
    }
}
