//! The settings of a client.
//!
//! In: what the caller chooses. Out: a checked client. Must not know how calls are made.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Uri};

use super::{Access, ApiKey, Client, Limiter, Settings};
use crate::Region;
use crate::api::DEFAULT_REGION;
use crate::error::Error;
use crate::retry::Retry;
use crate::transport::Transport;

/// For reads of Kombo's own data.
const TIMEOUT: Duration = Duration::from_secs(60);
/// For actions, which wait for another system; the API gives up by itself after five minutes.
const ACTION_TIMEOUT: Duration = Duration::from_secs(330);
#[cfg(feature = "reqwest")]
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Far more than any answer should have, and less than what would hurt.
const MAX_RESPONSE_SIZE: usize = 256 << 20;

/// Builds a [`Client`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    api_key: ApiKey,
    base_url: Option<String>,
    user_agent: Option<String>,
    timeout: Duration,
    action_timeout: Duration,
    #[cfg(feature = "reqwest")]
    connect_timeout: Duration,
    retry: Retry,
    limits_concurrency: bool,
    max_response_size: usize,
    transport: Option<Arc<dyn Transport>>,
}

impl ClientBuilder {
    pub(super) fn new(api_key: ApiKey) -> Self {
        ClientBuilder {
            api_key,
            base_url: None,
            user_agent: None,
            timeout: TIMEOUT,
            action_timeout: ACTION_TIMEOUT,
            #[cfg(feature = "reqwest")]
            connect_timeout: CONNECT_TIMEOUT,
            retry: Retry::default(),
            limits_concurrency: false,
            max_response_size: MAX_RESPONSE_SIZE,
            transport: None,
        }
    }

    /// The region that your data lives in. Keys of one region are refused by another.
    pub fn region(self, region: Region) -> Self {
        self.base_url(region.base_url())
    }

    /// Another address than that of a region, version included: `https://proxy.example.com/v1`.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// The name of your application, appended to the user agent: `my-app/1.2`.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// How long each attempt at a request may take, from the connection to the end of the answer. The default is a minute,
    /// and five and a half minutes for actions, which are writes and live reads and wait for another system, and for bulk
    /// imports. This sets both.
    ///
    /// A request that is sent again has this time again. What all attempts may take together is the
    /// [`deadline`](Retry::deadline) of the retry policy.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self.action_timeout = timeout;
        self
    }

    /// How long each attempt at an action may take: a write or a live read, which waits for another system.
    pub fn action_timeout(mut self, timeout: Duration) -> Self {
        self.action_timeout = timeout;
        self
    }

    /// When a request that failed is sent again; [`Retry::off`] for never.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Keeps the actions of each integration, its writes and live reads, below the number that Kombo lets run at the same
    /// time; off by default.
    ///
    /// The limit is learned from the answers: until the first one has told it, nothing is held back. From then on actions
    /// that would be too many wait in line, those that came first go first, and one that is given up leaves the line. The
    /// time spent waiting in line is not part of any time limit. The line is shared by all clones of the client; actions
    /// of other processes are reckoned with as far as the answers tell.
    pub fn limit_concurrency(mut self, limit: bool) -> Self {
        self.limits_concurrency = limit;
        self
    }

    /// The most bytes that the body of an answer may have; 256 MiB by default. A larger one is an error
    /// ([`is_too_large`](Error::is_too_large)).
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// How long it may take to connect; ten seconds by default. It holds for the client that comes with this crate, not
    /// for one of your own.
    #[cfg(feature = "reqwest")]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sends requests by a `reqwest` 0.13 client of yours: with a proxy, other certificates, or a shared pool.
    ///
    /// Its redirect policy and its timeouts are yours too. The policy should not lead to another host, since requests
    /// carry the API key. [`ReqwestTransport::client_builder`](crate::ReqwestTransport::client_builder) starts one with TLS
    /// and redirects as they should be. One that is built without it needs a TLS provider of its own where this crate's
    /// `rustls` is the only thing that gives `reqwest` TLS: it would panic for want of a process-wide one.
    #[cfg(feature = "reqwest")]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(crate::transport::ReqwestTransport::from(client))
    }

    /// Sends requests by anything that can.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Checks the settings and makes the client.
    ///
    /// # Errors
    /// If the base URL is none, the key or the user agent cannot be put into a header, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base_url = match (self.base_url, DEFAULT_REGION) {
            (Some(base_url), _) => check_base_url(&base_url)?,
            (None, Some(region)) => check_base_url(region.base_url())?,
            (None, None) => return Err(Error::request("a base URL must be set")),
        };
        let access = Access::new(self.api_key)?;
        let user_agent = user_agent(self.user_agent.as_deref())?;
        #[cfg(feature = "reqwest")]
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(crate::transport::ReqwestTransport::new(self.connect_timeout).map_err(Error::transport)?),
        };
        #[cfg(feature = "reqwest")]
        let transport = Some(transport);
        #[cfg(not(feature = "reqwest"))]
        let transport = self.transport;
        let settings = Settings {
            base_url,
            access,
            user_agent,
            timeout: self.timeout,
            action_timeout: self.action_timeout,
            retry: self.retry,
            max_response_size: self.max_response_size,
            limiter: self.limits_concurrency.then(Limiter::default),
            transport,
        };
        Ok(Client { inner: Arc::new(settings) })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// Checks a base URL and takes the slashes off its end. The message does not repeat it: there may be a password in it.
fn check_base_url(base_url: &str) -> Result<String, Error> {
    let trimmed = base_url.trim().trim_end_matches('/');
    let wrong = |why: &str| Error::request(format!("the base URL {why}"));
    let uri: Uri = trimmed.parse().map_err(|error: http::uri::InvalidUri| wrong("is no URL").because(error))?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err(wrong("must begin with http:// or https://"));
    }
    let Some(authority) = uri.authority().filter(|authority| !authority.host().is_empty()) else {
        return Err(wrong("has no host"));
    };
    if authority.as_str().contains('@') {
        return Err(wrong("must not contain a user or a password"));
    }
    if trimmed.contains(['?', '#']) {
        return Err(wrong("must not have a query or a fragment"));
    }
    Ok(trimmed.to_owned())
}

fn user_agent(application: Option<&str>) -> Result<HeaderValue, Error> {
    let mut text = concat!("kombo-rust/", env!("CARGO_PKG_VERSION")).to_owned();
    if let Some(application) = application.map(str::trim).filter(|application| !application.is_empty()) {
        text.push(' ');
        text.push_str(application);
    }
    HeaderValue::from_str(&text)
        .map_err(|error| Error::request("the user agent cannot be put into a header").because(error))
}
