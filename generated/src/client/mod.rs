//! The client: where calls go, with which key, by which transport.
//!
//! In: settings. Out: sent calls and their raw answers. Must not know any operation.

mod builder;
mod checked;
mod credentials;
mod execute;
mod handle;
mod key;
mod limiter;
mod region;
#[cfg(feature = "streaming")]
mod rest;
mod retry_loop;
mod servers;
#[cfg(test)]
mod tests;
mod trace;
mod watch;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::error::Error;
use crate::observe::Observer;
use crate::operation::Security;
use crate::retry::{Budget, Retry};
use crate::transport::Transport;
pub use builder::ClientBuilder;
pub(crate) use credentials::Credentials;
#[cfg(feature = "streaming")]
pub(crate) use execute::execute_live;
pub(crate) use execute::{Answer, execute};
pub use handle::{Handle, Scope};
use key::Access;
pub use key::ApiKey;
use limiter::Limiter;
#[cfg(feature = "streaming")]
pub(crate) use rest::{Rest, broken};
pub use servers::Template;
#[cfg(feature = "streaming")]
pub(crate) use watch::Watch;

/// A client of the API.
///
/// It is immutable and cheap to clone: create one and share it. It reads no environment variables.
///
/// ```
/// use kombo::Client;
///
/// # fn f() -> Result<(), kombo::Error> {
/// let client = Client::builder("your API key").base_url("https://api.example.com").build()?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Settings>,
}

pub(crate) struct Settings {
    /// Without a slash at the end.
    pub base_url: String,
    /// The addresses of servers that operations have of their own.
    pub servers: Vec<Option<String>>,
    pub access: Access,
    pub user_agent: HeaderValue,
    pub timeout: Duration,
    pub action_timeout: Duration,
    pub retry: Retry,
    pub budget: Budget,
    pub max_response_size: usize,
    pub limiter: Option<Limiter>,
    pub transport: Option<Arc<dyn Transport>>,
    pub observer: Option<Arc<dyn Observer>>,
}

impl Client {
    /// The version that the API description gives itself.
    pub const API_VERSION: &'static str = crate::api::API_VERSION;

    /// Creates a client with default settings, for the default region. The key is a string or an [`ApiKey`].
    ///
    /// # Errors
    /// If the key is not a valid header value, or TLS cannot be set up.
    pub fn new(api_key: impl Into<ApiKey>) -> Result<Client, Error> {
        Client::builder(api_key).build()
    }

    /// Returns a builder for a client with other settings. The key is a string or an [`ApiKey`].
    pub fn builder(api_key: impl Into<ApiKey>) -> ClientBuilder {
        ClientBuilder::new(api_key.into())
    }

    /// The base URL of calls, including the version, without a trailing slash.
    pub fn base_url(&self) -> &str {
        &self.inner.base_url
    }

    pub(crate) fn credentials_now(&self, security: Security) -> Result<Vec<Credentials>, Error> {
        self.inner.access.credentials_now(security)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.inner.base_url).finish_non_exhaustive()
    }
}
