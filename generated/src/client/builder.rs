//! The settings of a client.
//!
//! In: what the caller chooses. Out: a checked client. Must not know how calls are made.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::servers::Chosen;
use super::{Access, ApiKey, Client, Limiter, Settings, checked};
use crate::Region;
use crate::api::{DEFAULT_REGION, SERVERS};
use crate::error::Error;
use crate::observe::Observer;
use crate::retry::{Budget, Retry};
use crate::transport::Transport;

/// For reads of the API's own data.
const TIMEOUT: Duration = Duration::from_secs(60);
/// For actions, which wait for another system; the API gives up by itself after five minutes.
const ACTION_TIMEOUT: Duration = Duration::from_secs(330);
/// Far more than any answer should have, and little enough for some to be decoded at the same time.
const MAX_RESPONSE_SIZE: usize = 64 << 20;

/// Enough for what fails in the course of a day, and too little to keep a server down.
const RETRY_BUDGET: u32 = 100;

/// Builds a [`Client`]. The defaults suit most programs.
///
/// ```
/// use std::time::Duration;
/// use kombo::{Client, Retry};
///
/// # fn f() -> Result<(), kombo::Error> {
/// let client = Client::builder("your API key")
///     .base_url("https://api.example.com")
///     .user_agent("my-app/1.2")
///     .timeout(Duration::from_secs(30))
///     .retry(Retry::default().attempts(6))
///     .build()?;
/// # Ok(()) }
/// ```
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    api_key: ApiKey,
    /// Credentials for other schemes, by the places of these.
    pub(super) credentials: Vec<(usize, ApiKey)>,
    base_url: Option<String>,
    /// Addresses of servers beside the one that all calls go to.
    pub(super) servers: Chosen,
    user_agent: Option<String>,
    timeout: Duration,
    action_timeout: Duration,
    /// The HTTP client that is being made, where the caller has a say in it.
    #[cfg(feature = "reqwest")]
    http: Option<Result<reqwest::ClientBuilder, Error>>,
    #[cfg(feature = "reqwest")]
    connect_timeout: Option<Duration>,
    retry: Retry,
    retry_budget: u32,
    limits_concurrency: bool,
    max_response_size: usize,
    transport: Option<Arc<dyn Transport>>,
    observer: Option<Arc<dyn Observer>>,
}

impl ClientBuilder {
    pub(super) fn new(api_key: ApiKey) -> Self {
        ClientBuilder {
            api_key,
            credentials: Vec::new(),
            base_url: None,
            servers: Chosen::default(),
            user_agent: None,
            timeout: TIMEOUT,
            action_timeout: ACTION_TIMEOUT,
            #[cfg(feature = "reqwest")]
            http: None,
            #[cfg(feature = "reqwest")]
            connect_timeout: None,
            retry: Retry::default(),
            retry_budget: RETRY_BUDGET,
            limits_concurrency: false,
            max_response_size: MAX_RESPONSE_SIZE,
            transport: None,
            observer: None,
        }
    }

    /// Sets the region of your account. A key is valid in one region only.
    pub fn region(self, region: Region) -> Self {
        self.base_url(region.base_url())
    }

    /// Sets the URL to call instead of a region's, including the version: `https://proxy.example.com/v1`. If both this and
    /// [`region`](ClientBuilder::region) are called, the last call wins.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Appends the name of your application to the user agent: `my-app/1.2`.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// Sets the timeout of one attempt, from connecting to the last byte of the response, for all requests. The default
    /// is 60 seconds, and 330 seconds for requests that wait for another system: actions, which are writes and live reads,
    /// and bulk imports.
    ///
    /// Each retry has the same timeout. The [`deadline`](Retry::deadline) of the retry policy limits all attempts
    /// together.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self.action_timeout = timeout;
        self
    }

    /// Sets the timeout of one attempt at an action or a bulk import; 330 seconds by default. Actions are writes and live
    /// reads, which wait for another system. [`timeout`](ClientBuilder::timeout) overrides this, so call it first.
    pub fn action_timeout(mut self, timeout: Duration) -> Self {
        self.action_timeout = timeout;
        self
    }

    /// Sets when and how often failed requests are retried; [`Retry::off`] disables retries.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets how many retries all requests of the client and its clones share while nothing succeeds; 100 by default.
    /// Every five successful requests restore one, up to this number. This keeps retries from making an outage worse:
    /// once the budget is used up, failures are returned immediately, with a message that says so.
    ///
    /// Rate-limited requests for which the server says when to retry do not count.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Sets whether actions are queued while as many of one handle run as the API allows concurrently. Actions are writes
    /// and live reads. Off by default: the API then rejects excess actions, and they are retried.
    ///
    /// The limit is read from responses; nothing is queued before the first one. Queued actions run in the order in which
    /// they were started, and dropping one removes it from the queue. Time in the queue counts toward no timeout. All
    /// clones of the client share the queue. Actions of other processes are taken into account as far as responses report
    /// them.
    pub fn limit_concurrency(mut self, limit: bool) -> Self {
        self.limits_concurrency = limit;
        self
    }

    /// Limits the size of a response's body in bytes, after decompression; 64 MiB by default. A larger body is an error
    /// ([`is_too_large`](Error::is_too_large)), and reading stops at the limit.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Sets the timeout for connecting; ten seconds by default. It has no effect on your own HTTP client.
    #[cfg(feature = "reqwest")]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sends requests through a proxy. Environment variables such as `HTTPS_PROXY` are not read. If called more than
    /// once, the first proxy that matches a request's scheme is used.
    ///
    /// ```
    /// use kombo::{Client, reqwest::Proxy};
    ///
    /// # fn f() -> Result<(), Box<dyn std::error::Error>> {
    /// let proxy = Proxy::https("http://proxy.example.com:3128")?.basic_auth("user", "password");
    /// let client = Client::builder("your API key").base_url("https://api.example.com").proxy(proxy).build()?;
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "reqwest")]
    pub fn proxy(self, proxy: reqwest::Proxy) -> Self {
        self.configure_http(|http| http.proxy(proxy))
    }

    /// Configures the built-in HTTP client: certificates, the connection pool, keep-alive and any other setting of
    /// `reqwest` 0.13. The builder passed to the function has TLS according to this crate's features, a timeout for
    /// connecting, and no proxy. Calls accumulate.
    ///
    /// Do not change the redirect policy: this crate follows redirects within one host, and requests carry the API key.
    /// Timeouts of requests are those of this builder.
    ///
    /// ```
    /// use std::time::Duration;
    /// use kombo::Client;
    ///
    /// # fn f() -> Result<(), kombo::Error> {
    /// let client = Client::builder("your API key")
    ///     .base_url("https://api.example.com")
    ///     .configure_http(|http| http.pool_idle_timeout(Duration::from_secs(30)))
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "reqwest")]
    pub fn configure_http(mut self, configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Self {
        let http = self.http.take().unwrap_or_else(crate::transport::ReqwestTransport::client_builder);
        self.http = Some(http.map(configure));
        self
    }

    /// Sends requests with your own `reqwest` 0.13 client, for example to share its connection pool. For a proxy or
    /// certificates, use [`proxy`](ClientBuilder::proxy) and [`configure_http`](ClientBuilder::configure_http) instead.
    ///
    /// Start with [`ReqwestTransport::client_builder`](crate::ReqwestTransport::client_builder), which configures TLS and
    /// redirects. A client built otherwise has its own redirects and timeouts. It must not follow redirects to another
    /// host, since requests carry the API key. It also needs a TLS provider: this crate's feature `rustls` does not
    /// install one for the process, and without one `reqwest` panics.
    #[cfg(feature = "reqwest")]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(crate::transport::ReqwestTransport::from(client))
    }

    /// Sends requests with a [`Transport`] instead of the built-in one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets an [`Observer`], which receives the events of all calls, for metrics and alerts.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// If the base URL is not an HTTP URL or has a password, a query or a fragment; if the key or the user agent is not a
    /// valid header value; if TLS cannot be set up; or if the built-in HTTP client is configured, but another one, or a
    /// transport, is set.
    pub fn build(self) -> Result<Client, Error> {
        let base_url = match (self.base_url, DEFAULT_REGION) {
            (Some(base_url), _) => checked::base_url(&self.servers.settled(&base_url))?,
            (None, Some(region)) => checked::base_url(&self.servers.settled(region.base_url()))?,
            // All operations may have servers of their own.
            (None, None) if !SERVERS.is_empty() => String::new(),
            (None, None) => return Err(Error::request("a base URL must be set")),
        };
        let servers = self.servers.own(&base_url)?;
        let access = Access::new(self.api_key, self.credentials)?;
        let user_agent = checked::user_agent(self.user_agent.as_deref())?;
        #[cfg(feature = "reqwest")]
        let transport = match (self.transport, self.http) {
            (Some(_), Some(_)) => {
                return Err(Error::request(
                    "`proxy` and `configure_http` change the HTTP client that comes with the crate, and there is another one; \
                     make these settings on that",
                ));
            }
            (Some(transport), None) => transport,
            (None, http) => Arc::new(crate::transport::ReqwestTransport::new(http, self.connect_timeout)?),
        };
        #[cfg(feature = "reqwest")]
        let transport = Some(transport);
        #[cfg(not(feature = "reqwest"))]
        let transport = self.transport;
        let settings = Settings {
            base_url,
            servers,
            access,
            user_agent,
            timeout: self.timeout,
            action_timeout: self.action_timeout,
            retry: self.retry,
            budget: Budget::new(self.retry_budget),
            max_response_size: self.max_response_size,
            limiter: self.limits_concurrency.then(Limiter::default),
            transport,
            observer: self.observer,
        };
        Ok(Client { inner: Arc::new(settings) })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let base_url = self.base_url.as_deref().map(checked::without_user);
        f.debug_struct("ClientBuilder").field("base_url", &base_url).finish_non_exhaustive()
    }
}
