//! A mock server in a test.
//!
//! In: settings. Out: a server on the loopback interface, which stops when it is dropped. Must not know what it answers.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;

use crate::fault::Fault;
use crate::log::Received;
use crate::routes::BASE;
use crate::samples::Plan;
use crate::server::Server;
use crate::service::{Service, Settings};
use crate::webhook::{self, Target};

/// The key that is taken unless another is set.
pub const API_KEY: &str = "mock-key";

/// An integration to ask for. Any other id of this form will do as well, and has other data.
pub const INTEGRATION: &str = "bamboohr:HWUTwvyx2wLoSUHphiWVrp28";

/// A stand-in for the Kombo API. It stops when it is dropped.
///
/// ```
/// # async fn test() {
/// let mock = kombo_mock::Mock::builder().seed(7).records(10).start().await.unwrap();
/// mock.fail_next(kombo_mock::Fault::RateLimited);
/// // Let your program call `mock.url()` with `mock.api_key()`, and then look at what it has sent.
/// assert!(mock.requests().is_empty());
/// # }
/// ```
#[derive(Debug)]
pub struct Mock {
    service: Arc<Service>,
    address: SocketAddr,
    url: String,
    _server: Server,
}

/// What a [`Mock`] is to be like.
#[derive(Debug)]
#[must_use = "nothing is started until `start`"]
pub struct MockBuilder {
    settings: Settings,
    port: u16,
    webhooks: Option<(String, String)>,
}

impl Mock {
    /// Starts one on a free port.
    ///
    /// # Panics
    /// If no port can be had.
    pub async fn start() -> Mock {
        match Mock::builder().start().await {
            Ok(mock) => mock,
            Err(problem) => panic!("{problem}"),
        }
    }

    /// Says what one is to be like.
    pub fn builder() -> MockBuilder {
        let key = API_KEY.to_owned();
        let settings = Settings { key, seed: 1, records: 25, requests: 1_000_000, actions: 30, fault: None };
        MockBuilder { settings, port: 0, webhooks: None }
    }

    /// The base URL for a client: `http://127.0.0.1:PORT/v1`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The key that it takes.
    pub fn api_key(&self) -> &str {
        &self.service.settings().key
    }

    /// An integration to ask for; the same as [`INTEGRATION`].
    pub fn integration(&self) -> &'static str {
        INTEGRATION
    }

    /// What the data of an integration are made from: samples by this plan name records that are there.
    /// Operations without integration have the data of the empty one.
    pub fn plan(&self, integration: &str) -> Plan {
        self.service.plan(integration)
    }

    /// The requests that have come, oldest first: the last 1,000, and no more than 16 MiB of bodies.
    pub fn requests(&self) -> Vec<Received> {
        self.service.state().log.all()
    }

    /// Forgets the requests that have come.
    pub fn forget_requests(&self) {
        self.service.state().log.clear();
    }

    /// The next request that is authenticated and asks for no fault itself meets this one. Several are met in order.
    pub fn fail_next(&self, fault: Fault) {
        self.service.state().faults.next.push_back(fault);
    }

    /// Every request meets this fault from now on; with `None`, none does any more.
    pub fn fail_always(&self, fault: impl Into<Option<Fault>>) {
        self.service.state().faults.always = fault.into();
    }

    /// Sends a webhook of this name, such as `data-changed`, with made up data and a signature. Gives the status of the
    /// answer.
    ///
    /// # Errors
    /// If there is no webhook of this name, or nobody answers.
    pub async fn send_webhook(&self, name: &str, url: &str, secret: &str) -> Result<u16, String> {
        let event = webhook::event(self.service.settings().seed, name).ok_or_else(|| {
            let names: Vec<&str> = crate::Description::get().webhooks.iter().map(|known| known.name.as_str()).collect();
            format!("there is no webhook `{name}`; there are {}", names.join(", "))
        })?;
        webhook::deliver(&Target::new(url, secret)?, &event).await
    }
}

impl MockBuilder {
    /// Another seed is another data set. Without it, 1.
    pub fn seed(mut self, seed: u64) -> MockBuilder {
        self.settings.seed = seed;
        self
    }

    /// How many records each list begins with, at least 1. Without it, 25.
    pub fn records(mut self, records: usize) -> MockBuilder {
        self.settings.records = records.max(1);
        self
    }

    /// Where it listens. Without it, and with 0, a port that is free.
    pub fn port(mut self, port: u16) -> MockBuilder {
        self.port = port;
        self
    }

    /// The key that it takes. Without it, [`API_KEY`].
    pub fn api_key(mut self, key: impl Into<String>) -> MockBuilder {
        self.settings.key = key.into();
        self
    }

    /// How many requests there may be a minute. Without it, a million.
    pub fn rate_limit(mut self, requests: u32) -> MockBuilder {
        self.settings.requests = requests;
        self
    }

    /// How many actions of one integration there may be at once. Without it, 30.
    pub fn concurrency_limit(mut self, actions: u32) -> MockBuilder {
        self.settings.actions = actions;
        self
    }

    /// The fault that every request meets.
    pub fn fault(mut self, fault: Fault) -> MockBuilder {
        self.settings.fault = Some(fault);
        self
    }

    /// Where a `data-changed` is sent after each change, signed with this secret.
    pub fn webhooks(mut self, url: impl Into<String>, secret: impl Into<String>) -> MockBuilder {
        self.webhooks = Some((url.into(), secret.into()));
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// If the port is taken, or no thread can be had.
    pub async fn start(self) -> Result<Mock, String> {
        self.start_blocking()
    }

    /// The same outside of asynchronous code. The server has a thread of its own either way.
    ///
    /// # Errors
    /// If the port is taken, or no thread can be had.
    pub fn start_blocking(self) -> Result<Mock, String> {
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let problem = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::AddrInUse => {
                format!("the port {} is taken; choose another, or 0 for one that is free", self.port)
            }
            _ => format!("cannot listen at {wanted}: {error}"),
        };
        let listener = TcpListener::bind(wanted).map_err(problem)?;
        let address = listener.local_addr().map_err(problem)?;
        let target = self.webhooks.as_ref().map(|(url, secret)| Target::new(url, secret)).transpose()?;
        let service = Arc::new(Service::new(self.settings.clone()));
        let server = Server::start(listener, service.clone(), target).map_err(problem)?;
        Ok(Mock { service, address, url: format!("http://{address}{BASE}"), _server: server })
    }
}
