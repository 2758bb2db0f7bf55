//! What a server can do wrong, and what is expected of a client: how a read ends and a write, and how often each is sent.
//!
//! Reads are `GET /hris/groups`, writes `POST /hris/skills`. A client of the tests tries three times at most.

use std::io::Write as _;
use std::sync::Arc;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::{Behavior, Connection};

/// How a call ends.
#[derive(Clone, Copy, Debug)]
pub struct Expected {
    /// Kinds of errors by their labels, or `ok`: one of these.
    pub ends: &'static [&'static str],
    /// How many requests come at most, and at least.
    pub requests: (usize, usize),
}

/// One thing that goes wrong.
pub struct Case {
    /// What it is.
    pub name: String,
    /// What the server does.
    pub behavior: Arc<Behavior>,
    /// How a read ends.
    pub read: Expected,
    /// How a write ends.
    pub write: Expected,
}

/// Ends with one of these, after so many requests.
const fn ends(ends: &'static [&'static str], least: usize, most: usize) -> Expected {
    Expected { ends, requests: (least, most) }
}

/// A failure of the connection, behind which a read is sent again and a write is not.
const BROKEN: (Expected, Expected) = (ends(&["transport"], 3, 3), ends(&["transport"], 1, 1));
/// The same where it shows in the answer that nothing better will come.
const STALLED: (Expected, Expected) = (ends(&["timeout"], 3, 3), ends(&["timeout"], 1, 1));
/// An answer that is taken for what it says, and is not what was asked for.
const WRONG: (Expected, Expected) = (ends(&["decode"], 1, 1), ends(&["decode"], 1, 1));
const TOO_LARGE: (Expected, Expected) = (ends(&["too_large"], 1, 1), ends(&["too_large"], 1, 1));
/// One or the other, as the HTTP client has it; a write goes once in any case.
const EITHER: (Expected, Expected) = (
    ends(&["transport", "timeout", "decode", "too_large"], 1, 3),
    ends(&["transport", "timeout", "decode", "too_large"], 1, 1),
);

/// An answer that both calls can read.
const GOOD: &str = r#"{"status":"success","data":{"results":[],"next":null,"id":"s","remote_id":"r","name":"x","changed_at":"2024-01-01T00:00:00.000Z","remote_deleted_at":null},"warnings":[]}"#;

fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut out = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n{headers}\r\n",
        body.len()
    )
    .into_bytes();
    out.extend_from_slice(body);
    out
}

fn good() -> Vec<u8> {
    answer("200 OK", "", GOOD.as_bytes())
}

fn chunked(rest: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{rest}").into_bytes()
}

fn gzip(body: &[u8]) -> Vec<u8> {
    bomb(body, 1)
}

/// The same many times over, compressed.
fn bomb(piece: &[u8], times: usize) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let all = (0..times).try_for_each(|_| encoder.write_all(piece));
    all.and_then(|()| encoder.finish()).unwrap_or_default()
}

struct Cases(Vec<Case>);

impl Cases {
    fn add(
        &mut self,
        name: impl Into<String>,
        (read, write): (Expected, Expected),
        behavior: impl Fn(&mut Connection) + Send + Sync + 'static,
    ) {
        self.0.push(Case { name: name.into(), behavior: Arc::new(behavior), read, write });
    }

    /// Reads the request, writes this, and waits for the end of the connection.
    fn says(&mut self, name: impl Into<String>, expected: (Expected, Expected), bytes: Vec<u8>) {
        self.add(name, expected, move |connection| {
            connection.read();
            connection.write(&bytes);
            connection.wait();
        });
    }

    /// Reads the request, writes this, and ends the connection.
    fn says_and_ends(&mut self, name: impl Into<String>, expected: (Expected, Expected), bytes: Vec<u8>) {
        self.add(name, expected, move |connection| {
            connection.read();
            connection.write(&bytes);
        });
    }
}

/// All of them. `elsewhere` is another server, where nothing may arrive.
pub fn all(elsewhere: &str) -> Vec<Case> {
    let mut cases = Cases(Vec::new());
    ends_early(&mut cases);
    lengths(&mut cases);
    chunks(&mut cases);
    heads(&mut cases);
    slow(&mut cases);
    redirects(&mut cases, elsewhere);
    waits(&mut cases);
    bodies(&mut cases);
    compressed(&mut cases);
    cases.0
}

/// Connections that end at every stage, by a reset or in peace.
fn ends_early(cases: &mut Cases) {
    // Nothing was read, so nothing is known of what was sent.
    let unread = (ends(&["transport"], 0, 3), ends(&["transport"], 0, 1));
    cases.add("reset before anything is read", unread, Connection::reset);
    cases.add("end before anything is read", unread, |_| {});
    cases.add("reset in the middle of the request", BROKEN, |connection| {
        connection.read_some(10);
        connection.reset();
    });
    let whole = good();
    let head = whole.windows(4).position(|four| four == b"\r\n\r\n").map_or(0, |end| end + 4);
    for (stage, count) in [
        ("behind the request", 0),
        ("in the status line", 10),
        ("in a header", head - 8),
        ("behind the head", head),
        ("in the body", head + 20),
        ("before the last byte", whole.len() - 1),
    ] {
        let part = whole[..count].to_vec();
        cases.says_and_ends(format!("end {stage}"), BROKEN, part.clone());
        cases.add(format!("reset {stage}"), BROKEN, move |connection| {
            connection.read();
            connection.write(&part);
            connection.reset();
        });
    }
    let fine = (ends(&["ok"], 1, 1), ends(&["ok"], 1, 1));
    cases.add("reset behind the answer", fine, move |connection| {
        connection.read();
        connection.write(good());
        connection.reset();
    });
}

/// Lengths that are not those of the body.
fn lengths(cases: &mut Cases) {
    let with = |length: &str| format!("HTTP/1.1 200 OK\r\n{length}\r\n\r\n{GOOD}").into_bytes();
    cases.says("a length that is too short", WRONG, with("content-length: 20"));
    cases.says("a length that is too long", STALLED, with("content-length: 5000"));
    cases.says_and_ends("a length that is too long, and the end", BROKEN, with("content-length: 5000"));
    cases.says("a length of 4 GiB", TOO_LARGE, with("content-length: 4294967296"));
    for wrong in ["-1", "99999999999999999999999", "abc", "1e3", "10, 20", "", "0x10"] {
        cases.says_and_ends(format!("the length `{wrong}`"), EITHER, with(&format!("content-length: {wrong}")));
    }
    cases.says_and_ends("two lengths", EITHER, with("content-length: 10\r\ncontent-length: 20"));
    let both =
        with(&format!("content-length: 10\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{GOOD}\r\n0", GOOD.len()));
    // The length does not count then.
    cases.says_and_ends(
        "a length beside chunks",
        (ends(&["ok", "transport", "decode"], 1, 3), ends(&["ok", "transport", "decode"], 1, 1)),
        both,
    );
    let fine = (ends(&["ok"], 1, 1), ends(&["ok"], 1, 1));
    cases.says_and_ends("no length, and the end", fine, format!("HTTP/1.1 200 OK\r\n\r\n{GOOD}").into_bytes());
    cases.says("no length, and no end", STALLED, format!("HTTP/1.1 200 OK\r\n\r\n{GOOD}").into_bytes());
}

fn chunks(cases: &mut Cases) {
    for (name, text) in [
        ("a chunk of no number", "xyz\r\nabc\r\n0\r\n\r\n".to_owned()),
        ("a chunk of 2 to the 64th bytes", "ffffffffffffffff1\r\nabc\r\n".to_owned()),
        ("a chunk that is longer than it says", "2\r\nabcdef\r\n0\r\n\r\n".to_owned()),
        ("a chunk of a negative length", "-5\r\nabcde\r\n0\r\n\r\n".to_owned()),
        ("chunks without lines", "5abcde0".to_owned()),
        ("an extension of 1 MB", format!("5;{}\r\nabcde\r\n0\r\n\r\n", "a".repeat(1 << 20))),
        ("a trailer of 1 MB", format!("2\r\n{{}}\r\n0\r\nx: {}\r\n\r\n", "a".repeat(1 << 20))),
    ] {
        cases.says_and_ends(name, EITHER, chunked(&text));
    }
    let part = format!("{:x}\r\n{GOOD}\r\n", GOOD.len());
    cases.says("chunks without an end", STALLED, chunked(&part));
    cases.says_and_ends("chunks that break off", BROKEN, chunked(&part));
    // How far it gets in the time of an attempt depends on the machine.
    let large = (ends(&["too_large", "timeout"], 1, 3), ends(&["too_large", "timeout"], 1, 1));
    cases.add("chunks for ever", large, |connection| {
        connection.read();
        connection.write(chunked(""));
        connection.write_forever(format!("400\r\n{}\r\n", " ".repeat(1024)).as_bytes());
    });
}

fn heads(cases: &mut Cases) {
    for (name, start, more) in [
        ("headers for ever", "HTTP/1.1 200 OK\r\n", "x-a: bbbbbbbbbbbbbbbb\r\n"),
        ("a header for ever", "HTTP/1.1 200 OK\r\nx-a: ", "b"),
        ("a name of a header for ever", "HTTP/1.1 200 OK\r\n", "a"),
        ("a reason for ever", "HTTP/1.1 200 ", "O"),
        ("blank lines for ever", "", "\r\n"),
        ("a hundred and then a hundred", "", "HTTP/1.1 100 Continue\r\n\r\n"),
        ("early hints for ever", "", "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"),
    ] {
        cases.add(name, EITHER, move |connection| {
            connection.read();
            connection.write(start);
            connection.write_forever(more.as_bytes());
        });
    }
    for (name, bytes) in [
        ("no HTTP", "hello, who is there?\r\n\r\n"),
        ("the protocol of mail", "220 mail.example ESMTP\r\n"),
        ("HTTP/0.9", "{}"),
        ("HTTP/3.0", "HTTP/3.0 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
        ("a status of four digits", "HTTP/1.1 2000 OK\r\ncontent-length: 2\r\n\r\n{}"),
        ("a status of words", "HTTP/1.1 okay OK\r\ncontent-length: 2\r\n\r\n{}"),
        ("a header with a NUL", "HTTP/1.1 200 OK\r\nx-a: a\0b\r\ncontent-length: 2\r\n\r\n{}"),
    ] {
        cases.says_and_ends(name, EITHER, bytes.as_bytes().to_vec());
    }
    let switch = "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n{}";
    let refused = (ends(&["api"], 1, 1), ends(&["api"], 1, 1));
    cases.says_and_ends("another protocol", refused, switch.as_bytes().to_vec());
}

fn slow(cases: &mut Cases) {
    cases.add("silence", STALLED, |connection| {
        connection.read();
        connection.wait();
    });
    cases.add(
        "silence before the request is read",
        (ends(&["timeout"], 0, 3), ends(&["timeout"], 0, 1)),
        |connection| {
            std::thread::sleep(Duration::from_secs(2));
            connection.wait();
        },
    );
    for (name, from) in [("a head that comes byte by byte", 0), ("a body that comes byte by byte", 80)] {
        cases.add(name, STALLED, move |connection| {
            connection.read();
            let bytes = good();
            connection.write(&bytes[..from]);
            connection.write_slowly(&bytes[from..], Duration::from_millis(20));
        });
    }
}

/// Redirects. A write is never turned into a read, and the key goes nowhere else.
fn redirects(cases: &mut Cases, elsewhere: &str) {
    let refused = (ends(&["api"], 1, 1), ends(&["api"], 1, 1));
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent", "300 Several"] {
        let mut to = |name: &str, location: &str, expected| {
            let name = format!("{} {name}", &status[..3]);
            cases.says_and_ends(name, expected, answer(status, &format!("location: {location}\r\n"), b"{}"));
        };
        to("to another server", &format!("http://{elsewhere}/v1/x"), refused);
        to("to another server, without a scheme", &format!("//{elsewhere}/v1/x"), refused);
        to("with a password", &format!("http://user:password@{elsewhere}/"), refused);
        to("to a file", "file:///etc/passwd", refused);
        to("to no URL", "http://[::1", refused);
        to("without a place", "", (ends(&["api"], 1, 12), ends(&["api"], 1, 12)));
        // The server says the same of every request, so this goes in a circle.
        to("in a circle", "/v1/around", (ends(&["api"], 1, 12), ends(&["api"], 1, 12)));
    }
}

fn waits(cases: &mut Cases) {
    let body = br#"{"status":"error","error":{"code":"PLATFORM.RATE_LIMIT_EXCEEDED"}}"#;
    for wait in [
        "0",
        "99999999999999999999",
        "-5",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "soon",
        "1e9",
        "Thu, 01 Jan 1970 00:00:00 GMT",
    ] {
        // Refused before anything was done: writes are sent again too.
        let expected = (ends(&["api"], 1, 3), ends(&["api"], 1, 3));
        cases.says_and_ends(
            format!("429, again after `{wait}`"),
            expected,
            answer("429 Too Many", &format!("retry-after: {wait}\r\n"), body),
        );
    }
    for reset in ["99999999999999999999", "-1", "x"] {
        let expected = (ends(&["api"], 1, 3), ends(&["api"], 1, 3));
        cases.says_and_ends(
            format!("429, reset in `{reset}`"),
            expected,
            answer("429 Too Many", &format!("ratelimit-reset: {reset}\r\n"), body),
        );
    }
}

/// Bodies that are large, deep, or not what they say.
fn bodies(cases: &mut Cases) {
    let page = |results: &str| format!(r#"{{"status":"success","data":{{"results":[{results}],"next":null}}}}"#);
    for status in ["200 OK", "500 Wrong", "404 Not Found"] {
        let expected = match status {
            "200 OK" => TOO_LARGE,
            "500 Wrong" => (ends(&["too_large", "api"], 1, 3), ends(&["too_large", "api"], 1, 1)),
            _ => (ends(&["too_large", "api"], 1, 1), ends(&["too_large", "api"], 1, 1)),
        };
        cases.add(format!("100 MB with status {}", &status[..3]), expected, move |connection| {
            connection.read();
            let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{{\"a\":[0", 100 << 20);
            if connection.write(head) {
                let piece = b",[1,{}]".repeat(10_000);
                while connection.write(&piece) {}
            }
        });
    }
    let deep = "[".repeat(100_000);
    let read_only = |read: Expected| (read, ends(&["decode"], 1, 1));
    cases.says("100,000 deep", WRONG, answer("200 OK", "", deep.as_bytes()));
    cases.says("a record 100,000 deep", WRONG, answer("200 OK", "", page(&deep).as_bytes()));
    let closed = format!("{deep}{}", "]".repeat(100_000));
    cases.says(
        "a record 100,000 deep that ends",
        read_only(ends(&["ok", "decode"], 1, 1)),
        answer("200 OK", "", page(&closed).as_bytes()),
    );
    let failure = (ends(&["api"], 1, 1), ends(&["api"], 1, 1));
    cases.says("an error 100,000 deep", failure, answer("400 Bad", "", format!("{{\"error\":{deep}").as_bytes()));
    for (name, record) in [
        ("half a surrogate", r#"{"id":"\ud800"}"#),
        ("surrogates the wrong way round", r#"{"id":"\udc00\ud800"}"#),
        ("an escape that is none", r#"{"id":"\x"}"#),
        ("a NUL", "{\"id\":\"a\0b\"}"),
        ("a number without an end", r#"{"id":1e999999999}"#),
        ("no comma", r#"{"id":"a"}{"id":"b"}"#),
    ] {
        let expected = read_only(ends(&["ok", "decode"], 1, 1));
        cases.says(format!("a record with {name}"), expected, answer("200 OK", "", page(record).as_bytes()));
    }
    let mut bytes = page("{\"id\":\"?\"}").into_bytes();
    bytes.iter_mut().filter(|byte| **byte == b'?').for_each(|byte| *byte = 0xff);
    cases.says("a byte that is no UTF-8", read_only(ends(&["ok"], 1, 1)), answer("200 OK", "", &bytes));
    cases.says("an empty body", WRONG, answer("200 OK", "", b""));
    cases.says("HTML", WRONG, answer("200 OK", "", b"<html>It works!</html>"));
    cases.says(
        "a success that says it is an error",
        failure,
        answer("200 OK", "", br#"{"status":"error","error":{"message":"no"}}"#),
    );
    cases.says(
        "the same key 100,000 times",
        WRONG,
        answer("200 OK", "", format!("{{{}\"b\":1}}", "\"a\":1,".repeat(100_000)).as_bytes()),
    );
    cases.says_and_ends("no content", EITHER, b"HTTP/1.1 204 No Content\r\n\r\n".to_vec());
}

fn compressed(cases: &mut Cases) {
    let encoded = |encoding: &str, body: &[u8]| answer("200 OK", &format!("content-encoding: {encoding}\r\n"), body);
    cases.says("a body of 512 MB in 2 MB", TOO_LARGE, encoded("gzip", &bomb(&[b' '; 1 << 16], 1 << 13)));
    let failure = (ends(&["too_large", "api"], 1, 3), ends(&["too_large", "api"], 1, 1));
    let bomb = answer("500 Wrong", "content-encoding: gzip\r\n", &bomb(&[b'['; 1 << 16], 1 << 12));
    cases.says("an error of 256 MB in 1 MB", failure, bomb);
    let whole = gzip(GOOD.as_bytes());
    let unreadable = (ends(&["transport", "decode"], 1, 3), ends(&["transport", "decode"], 1, 1));
    cases.says("half of a compressed body", unreadable, encoded("gzip", &whole[..whole.len() / 2]));
    cases.says("a body that is not compressed as it says", unreadable, encoded("gzip", GOOD.as_bytes()));
    cases.says("compressed twice", unreadable, encoded("gzip, gzip", &gzip(&whole)));
    cases.says("another compression", unreadable, encoded("br", &whole));
    let mut wrong = whole.clone();
    let end = wrong.len() - 6;
    wrong[end] ^= 0xff;
    cases.says("a wrong checksum", unreadable, encoded("gzip", &wrong));
}
