//! A server that a benchmark asks.
//!
//! In: a command whose first line says where it listens. Out: that line, and what it answers. It is stopped when this is
//! dropped. Must not know what it serves.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A server that ends with this.
pub(super) struct Server {
    child: Child,
    /// Kept until the end, since a server that nobody listens to any more could not say that it stops.
    _output: BufReader<ChildStdout>,
}

impl Server {
    /// Starts it and waits for its first line.
    pub(super) fn start(command: &mut Command) -> Result<(Server, String), String> {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("cannot start the server by `{program}`: {error}"))?;
        let output = child.stdout.take().ok_or("the server has no output")?;
        let (mut server, mut line) = (Server { child, _output: BufReader::new(output) }, String::new());
        let read = server._output.read_line(&mut line);
        read.map_err(|error| format!("cannot read what the server says: {error}"))?;
        Ok((server, line))
    }

    /// The id of its process.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The body of the answer to a `GET`, with these lines among its headers.
pub(super) fn get(address: &str, path: &str, headers: &str) -> Result<String, String> {
    let problem = |error: std::io::Error| format!("cannot ask the server: {error}");
    let mut stream = TcpStream::connect(address).map_err(problem)?;
    let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\n{headers}connection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(problem)?;
    let mut text = String::new();
    stream.read_to_string(&mut text).map_err(problem)?;
    Ok(text.split_once("\r\n\r\n").map_or(String::new(), |(_, body)| body.to_owned()))
}
