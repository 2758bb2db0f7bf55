//! A connection as the nasty side has it.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long an answer without an end is written at most.
const LONG: Duration = Duration::from_secs(10);

/// One connection.
pub struct Connection {
    stream: TcpStream,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Connection {
    pub(crate) fn new(stream: TcpStream, requests: Arc<Mutex<Vec<String>>>) -> Connection {
        // Whoever waits for more than this waits for nothing.
        let _ = stream.set_read_timeout(Some(LONG));
        let _ = stream.set_write_timeout(Some(LONG));
        let _ = stream.set_nodelay(true);
        Connection { stream, requests }
    }

    /// Reads a request to the end of its body, and gives its head.
    pub fn read(&mut self) -> String {
        let mut read = Vec::new();
        let mut buffer = [0; 4096];
        let end = loop {
            match self.stream.read(&mut buffer) {
                Ok(count @ 1..) => read.extend_from_slice(&buffer[..count]),
                _ => return String::new(),
            }
            if let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let head = String::from_utf8_lossy(&read[..end]).into_owned();
        let header = |name: &str| {
            head.lines().find_map(|line| line.split_once(": ").filter(|(own, _)| own.eq_ignore_ascii_case(name)))
        };
        let length: usize = header("content-length").and_then(|(_, length)| length.parse().ok()).unwrap_or(0);
        while read.len() < end + length {
            match self.stream.read(&mut buffer) {
                Ok(count @ 1..) => read.extend_from_slice(&buffer[..count]),
                _ => break,
            }
        }
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(head.clone());
        head
    }

    /// Reads some bytes of a request.
    pub fn read_some(&mut self, count: usize) {
        let mut buffer = vec![0; count];
        if self.stream.read_exact(&mut buffer).is_ok() {
            let text = String::from_utf8_lossy(&buffer).into_owned();
            self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(text);
        }
    }

    /// Writes these bytes; says whether they went.
    pub fn write(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.stream.write_all(bytes.as_ref()).and_then(|()| self.stream.flush()).is_ok()
    }

    /// Writes a byte at a time.
    pub fn write_slowly(&mut self, bytes: &[u8], pause: Duration) {
        for byte in bytes {
            std::thread::sleep(pause);
            if !self.write([*byte]) {
                return;
            }
        }
    }

    /// Writes the same again and again, until nobody reads it.
    pub fn write_forever(&mut self, bytes: &[u8]) {
        let many = bytes.repeat((16 << 10) / bytes.len().max(1) + 1);
        let start = Instant::now();
        while start.elapsed() < LONG && self.write(&many) {}
    }

    /// Waits until the other side ends the connection.
    pub fn wait(&mut self) {
        let mut buffer = [0; 4096];
        while self.stream.read(&mut buffer).is_ok_and(|count| count > 0) {}
    }

    /// Ends the connection by a reset.
    pub fn reset(&mut self) {
        let _ = socket2::SockRef::from(&self.stream).set_linger(Some(Duration::ZERO));
        // What was written has a moment to arrive: a reset takes it back.
        std::thread::sleep(Duration::from_millis(20));
    }
}
