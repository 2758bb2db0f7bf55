//! A server that does everything wrong.
//!
//! In: what it does with a connection. Out: an address, and the requests that have come. Must not know who calls.

pub mod cases;
mod connection;

use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

pub use connection::Connection;

/// What is done with a connection. Each has one request, or none.
pub type Behavior = dyn Fn(&mut Connection) + Send + Sync;

/// A server that runs as long as the process.
pub struct Server {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts one on the loopback interface, with a thread for each connection.
    ///
    /// # Panics
    /// If no port can be had.
    pub fn start(behavior: Arc<Behavior>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let (connections, requests) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(Vec::new())));
        let server = Server { address, connections: connections.clone(), requests: requests.clone() };
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                connections.fetch_add(1, Ordering::Relaxed);
                let (behavior, requests) = (behavior.clone(), requests.clone());
                std::thread::spawn(move || behavior(&mut Connection::new(stream, requests)));
            }
        });
        server
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// The heads of the requests that were read.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
