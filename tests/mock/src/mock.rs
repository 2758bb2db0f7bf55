//! A mock server in a test.
//!
//! In: settings. Out: a server on the loopback interface, which stops when it is dropped. Must not know what it answers.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::Description;
use crate::data::Own;
use crate::delivery::{self, Delivery};
use crate::fault::{Fault, Rule};
use crate::log::Received;
use crate::samples::Plan;
use crate::server::Server;
use crate::service::Service;
use crate::state::Settings;
use crate::strict::Lax;
use crate::webhook::{self, Target};

/// The key that is taken unless another is set.
pub const API_KEY: &str = "mock-key";

/// An integration to ask for. Any other id of this form will do as well, and has other data.
pub const INTEGRATION: &str = "bamboohr:HWUTwvyx2wLoSUHphiWVrp28";

/// How long a request may take to come unless another time is set.
const PATIENCE: Duration = Duration::from_secs(30);

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
    host: IpAddr,
    port: u16,
    webhooks: Option<(String, String)>,
    data: Option<PathBuf>,
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
        let settings = Settings {
            key,
            seed: 1,
            records: 25,
            requests: 1_000_000,
            actions: 30,
            faults: Vec::new(),
            lax: Vec::new(),
            own: Own::default(),
            patience: PATIENCE,
            cors: None,
            target: None,
        };
        MockBuilder { settings, host: Ipv4Addr::LOCALHOST.into(), port: 0, webhooks: None, data: None }
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
        self.service.state().log.all().cloned().collect()
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
        let mut state = self.service.state();
        state.faults.keep(|rule| rule.operation.is_some() || rule.when != crate::When::Always);
        if let Some(fault) = fault.into() {
            state.faults.add(fault.into());
        }
    }

    /// Requests meet the faults of this rule from now on: `GetAtsJobs slow=200, ATS.JOB_CLOSED; nth=3`.
    ///
    /// # Panics
    /// If it is no [`Rule`].
    pub fn fail(&self, rule: &str) {
        match rule.parse::<Rule>() {
            Ok(rule) => self.service.state().faults.add(rule),
            Err(problem) => panic!("{problem}"),
        }
    }

    /// Records, faults, ordered answers, integrations and the clock are as in the beginning. The requests that have come
    /// stay.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// Sends a webhook of this name, such as `data-changed`, with made up data and a signature. Gives the status of the
    /// answer.
    ///
    /// # Errors
    /// If there is no webhook of this name, or nobody answers.
    pub async fn send_webhook(&self, name: &str, url: &str, secret: &str) -> Result<u16, String> {
        let event = webhook::event(self.service.state().seed, name).ok_or_else(|| {
            let names: Vec<&str> = Description::get().webhooks.iter().map(|known| known.name.as_str()).collect();
            format!("there is no webhook `{name}`; there are {}", names.join(", "))
        })?;
        let integration = INTEGRATION.to_owned();
        let delivery = Delivery { event, integration, after: std::time::Duration::ZERO, times: 1, forged: false };
        let answered = delivery::send(&self.service, &Target::new(url, secret)?, &delivery).await?;
        Ok(answered.status)
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

    /// How long the head of a request may take to come, and how long its body. A head that takes longer ends the connection,
    /// a body is answered with status 408. Without it, 30 seconds each.
    pub fn patience(mut self, patience: Duration) -> MockBuilder {
        self.settings.patience = patience;
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

    /// The address that it listens at. Without it, that of the loopback interface.
    pub fn host(mut self, host: IpAddr) -> MockBuilder {
        self.host = host;
        self
    }

    /// A fault that every request meets, or a [`Rule`] that says which ones do. May be given several times.
    pub fn fault(mut self, rule: impl Into<Rule>) -> MockBuilder {
        self.settings.faults.push(rule.into());
        self
    }

    /// What it lets pass that it refuses otherwise. May be given several times.
    pub fn lax(mut self, lax: Lax) -> MockBuilder {
        self.settings.lax.push(lax);
        self
    }

    /// A folder with records of one's own: a list of objects in JSON for each list, as `hris/employees.json`.
    pub fn data(mut self, folder: impl Into<PathBuf>) -> MockBuilder {
        self.data = Some(folder.into());
        self
    }

    /// Which pages of other origins may call it from a browser: an origin, or `*` for all. Without it, none.
    pub fn cors(mut self, origin: impl Into<String>) -> MockBuilder {
        self.settings.cors = Some(origin.into());
        self
    }

    /// Where webhooks are sent when something happens that they tell of, signed with this secret.
    pub fn webhooks(mut self, url: impl Into<String>, secret: impl Into<String>) -> MockBuilder {
        self.webhooks = Some((url.into(), secret.into()));
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// If the port is taken, no thread can be had, or the records of one's own are wrong.
    pub async fn start(self) -> Result<Mock, String> {
        self.start_blocking()
    }

    /// The same outside of asynchronous code. The server has a thread of its own either way.
    ///
    /// # Errors
    /// If the port is taken, no thread can be had, or the records of one's own are wrong.
    pub fn start_blocking(mut self) -> Result<Mock, String> {
        let wanted = SocketAddr::from((self.host, self.port));
        let problem = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::AddrInUse => {
                format!("the port {} is taken; choose another, or 0 for one that is free", self.port)
            }
            _ => format!("cannot listen at {wanted}: {error}"),
        };
        if let Some(folder) = &self.data {
            self.settings.own = Own::read(folder, self.settings.seed)?;
        }
        self.settings.target = self.webhooks.as_ref().map(|(url, secret)| Target::new(url, secret)).transpose()?;
        let listener = TcpListener::bind(wanted).map_err(problem)?;
        let address = listener.local_addr().map_err(problem)?;
        let service = Arc::new(Service::new(self.settings.clone()));
        let server = Server::start(listener, service.clone()).map_err(problem)?;
        let url = format!("http://{address}{}", Description::get().base());
        Ok(Mock { service, address, url, _server: server })
    }
}
