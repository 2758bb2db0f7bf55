//! A server of others on the loopback interface, for as long as it is needed.
//!
//! In: a command that listens at a port. Out: its address, when it answers. It is stopped when this is dropped.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a server may take until it answers.
const READY: Duration = Duration::from_secs(60);

/// A server that runs.
pub(super) struct Server {
    child: Child,
}

/// A port that nobody listens at.
pub(super) fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("cannot find a free port: {error}"))
}

impl Server {
    /// Starts `command`, which is to listen at `port`, and waits until it does. What it says goes to a file.
    pub(super) fn start(command: &mut Command, name: &str, port: u16, log: &Path) -> Result<Server, String> {
        let file = File::create(log).map_err(|error| format!("cannot write {}: {error}", log.display()))?;
        let other = file.try_clone().map_err(|error| format!("cannot write {}: {error}", log.display()))?;
        command.stdin(Stdio::null()).stdout(file).stderr(other);
        let child = command.spawn().map_err(|error| format!("cannot start {name}: {error}"))?;
        let mut server = Server { child };
        let start = Instant::now();
        while TcpStream::connect(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).is_err() {
            if let Ok(Some(status)) = server.child.try_wait() {
                return Err(format!(
                    "{name} ended ({status}) before it answered; the end of what it said:\n{}",
                    end(log)
                ));
            }
            if start.elapsed() > READY {
                return Err(format!("{name} did not answer within {} s; it says:\n{}", READY.as_secs(), end(log)));
            }
            sleep(Duration::from_millis(50));
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended by itself needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn end(log: &Path) -> String {
    let said = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = said.lines().collect();
    lines[lines.len().saturating_sub(10)..].join("\n")
}

/// Where the server of that name writes what it says.
pub(super) fn log(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.log"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start(script: &str, folder: &Path) -> Result<Server, String> {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        Server::start(&mut command, "the server", free_port().unwrap(), &log(folder, "server"))
    }

    #[test]
    fn a_server_that_ends_is_told_with_what_it_said() {
        let folder = tempfile::tempdir().unwrap();
        let error = start("echo no such document; exit 3", folder.path()).err().unwrap();
        assert!(error.starts_with("the server ended (exit status: 3) before it answered"), "{error}");
        assert!(error.ends_with("no such document"), "{error}");
    }

    #[test]
    fn a_server_is_stopped_when_it_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let mut command = Command::new("sleep");
        command.arg("60");
        let server = Server::start(&mut command, "the server", port, &log(folder.path(), "server")).unwrap();
        let id = server.child.id().to_string();
        let runs = || Command::new("kill").args(["-0", &id]).stderr(Stdio::null()).status().unwrap().success();
        assert!(runs());
        drop(server);
        assert!(!runs());
    }
}
