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

/// Builds a [`Client`]. What is not set has a default that is good for most programs.
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
    /// What was said of servers beside the one that all calls go to.
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

    /// The region that your account is in. A key of one region is refused by the others.
    pub fn region(self, region: Region) -> Self {
        self.base_url(region.base_url())
    }

    /// The address to call in place of a region's, version included: `https://proxy.example.com/v1`. Where both this and
    /// [`region`](ClientBuilder::region) are called, the later call counts.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// The name of your application, appended to the user agent: `my-app/1.2`.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// How long one attempt at a request may take, from the connection to the last byte of the answer. This is for all
    /// requests. Unless it is set, they have 60 seconds, and 330 where they wait for another system: that is for actions,
    /// which are writes and live reads, and for bulk imports.
    ///
    /// A request that is sent again has this time again. What all attempts may take together is the
    /// [`deadline`](Retry::deadline) of the retry policy.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self.action_timeout = timeout;
        self
    }

    /// How long one attempt at an action or a bulk import may take; 330 seconds by default. Actions are writes and live
    /// reads, which wait for another system. [`timeout`](ClientBuilder::timeout) sets this too, so call it before this.
    pub fn action_timeout(mut self, timeout: Duration) -> Self {
        self.action_timeout = timeout;
        self
    }

    /// When a request that failed is sent again, and how often; [`Retry::off`] for never.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// How many retries all requests of the client and its clones may make together while nothing succeeds; 100 by
    /// default. Each five requests that succeed bring back one, up to this number. So retries cannot make an outage
    /// worse: when it is used up, a failure is returned at once, and says so.
    ///
    /// What the server refuses for being too much at the moment, and says when to come back, is not counted.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Whether actions are held back while as many of one handle run as the API allows at the same time. Actions are
    /// writes and live reads. Off by default: the API then refuses what is too much, and it is sent again later.
    ///
    /// The limit is read from the answers. Until the first one has come, nothing is held back. From then on actions that
    /// would be too many wait in line, and go on in the order in which they came. Dropping one takes it out of the line.
    /// Waiting there counts for no time limit. All clones of the client share the line. Actions of other processes count as
    /// far as the answers tell of them.
    pub fn limit_concurrency(mut self, limit: bool) -> Self {
        self.limits_concurrency = limit;
        self
    }

    /// The most bytes that the body of an answer may have, inflated if it came compressed; 64 MiB by default. A larger
    /// one is an error ([`is_too_large`](Error::is_too_large)), and is read no further than that.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// How long making a connection may take; ten seconds by default. It has no effect on an HTTP client of your own.
    #[cfg(feature = "reqwest")]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sends requests through a proxy. The environment is not read, so a proxy that it names has to be given here.
    /// Called more than once, the first proxy that is for the scheme of a request is taken.
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

    /// Changes the HTTP client that comes with the crate: certificates, the pool, keep-alive and whatever else the
    /// builder of `reqwest` 0.13 has. It begins with TLS as the features of this crate say, a time limit for
    /// connecting, and no proxy. Called more than once, the changes add up.
    ///
    /// Redirects within one host are followed by this crate, so leave the policy for them alone: requests carry the API
    /// key. Time limits for requests are those of this builder.
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

    /// Sends requests by a `reqwest` 0.13 client of your own, such as one with a pool that is shared. For a proxy or
    /// other certificates [`proxy`](ClientBuilder::proxy) and [`configure_http`](ClientBuilder::configure_http) are
    /// enough.
    ///
    /// [`ReqwestTransport::client_builder`](crate::ReqwestTransport::client_builder) starts one with TLS and redirects as
    /// they should be. One that is built otherwise has its own redirects and time limits. It must not follow redirects to
    /// another host, since requests carry the API key. It also needs a TLS provider: this crate's feature `rustls` sets
    /// none for the whole process, and without one `reqwest` panics.
    #[cfg(feature = "reqwest")]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(crate::transport::ReqwestTransport::from(client))
    }

    /// Sends requests by a [`Transport`] in place of the one that comes with the crate.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Tells an [`Observer`] what happens to calls, for metrics and alarms. One can tell others in turn.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Checks the settings and makes the client.
    ///
    /// # Errors
    /// If the base URL is not one of HTTP, has a password, a query or a fragment, or if the key or the user agent cannot be
    /// put into a header, or TLS cannot be set up. Also if there are settings for the HTTP client that comes with the
    /// crate, but another one, or a transport, is to be used.
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
