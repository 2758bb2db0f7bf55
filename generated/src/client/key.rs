//! Where the API key comes from.
//!
//! In: a key, or something that knows one. Out: credentials, for one attempt at a time. Must not know what they are for,
//! and never shows a key.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use secrecy::{ExposeSecret as _, SecretString};

use super::{ClientBuilder, Credentials};
use crate::api::SCHEMES;
use crate::error::Error;
use crate::operation::Security;
use crate::transport::{BoxError, BoxFuture};

/// An API key, or a provider of one.
///
/// A fixed key converts from a string. A key that changes while the program runs comes from a
/// [`provider`](ApiKey::provider).
#[derive(Clone)]
pub struct ApiKey(Source);

#[derive(Clone)]
enum Source {
    None,
    Fixed(SecretString),
    Provider(Provider),
}

type Provider = Arc<dyn Fn() -> BoxFuture<Result<SecretString, BoxError>> + Send + Sync>;

impl ApiKey {
    /// No key, for operations that need none, or another credential.
    pub const fn none() -> ApiKey {
        ApiKey(Source::None)
    }

    /// A function that returns the key, called before each attempt at a request.
    ///
    /// Its time counts toward the attempt's timeout; if it is slow, let it cache the key. If it fails, nothing is sent,
    /// and the call is retried like any transient failure. Its error becomes part of the request's error and is displayed
    /// with it, so it must not contain a secret.
    ///
    /// ```
    /// use kombo::{ApiKey, Client};
    ///
    /// # async fn read_from_vault() -> std::io::Result<String> { Ok(String::new()) }
    /// # fn f() -> Result<(), kombo::Error> {
    /// let key = ApiKey::provider(|| async { read_from_vault().await });
    /// let client = Client::builder(key).base_url("https://api.example.com").build()?;
    /// # Ok(()) }
    /// ```
    pub fn provider<P, F, K, E>(provider: P) -> ApiKey
    where
        P: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = Result<K, E>> + Send + 'static,
        K: Into<String>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        ApiKey(Source::Provider(Arc::new(move || {
            let key = provider();
            Box::pin(async move { key.await.map(|key| SecretString::from(key.into())).map_err(Into::into) })
        })))
    }
}

impl From<String> for ApiKey {
    fn from(key: String) -> Self {
        ApiKey(Source::Fixed(key.into()))
    }
}

impl From<&str> for ApiKey {
    fn from(key: &str) -> Self {
        ApiKey(Source::Fixed(key.into()))
    }
}

impl From<&String> for ApiKey {
    fn from(key: &String) -> Self {
        key.as_str().into()
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::None => "ApiKey(none)",
            Source::Fixed(_) => "ApiKey(…)",
            Source::Provider(_) => "ApiKey(provider)",
        })
    }
}

/// What a client shows to the API, checked as far as it can be beforehand: for each scheme what there is for it.
pub struct Access(Vec<Option<Known>>);

enum Known {
    Fixed(Credentials),
    Provider(Provider),
}

impl ClientBuilder {
    pub(crate) fn set_credential(mut self, scheme: usize, credential: ApiKey) -> Self {
        self.credentials.push((scheme, credential));
        self
    }
}

impl Access {
    /// The key for the first scheme, and those that were given for others.
    pub fn new(key: ApiKey, others: Vec<(usize, ApiKey)>) -> Result<Access, Error> {
        let mut known: Vec<Option<Known>> = SCHEMES.iter().map(|_| None).collect();
        for (place, key) in std::iter::once((0, key)).chain(others) {
            // Where nobody has to prove who they are, a key is of no use.
            let Some((slot, (_, scheme))) = known.get_mut(place).zip(SCHEMES.get(place)) else { continue };
            *slot = match key.0 {
                Source::None => None,
                Source::Fixed(key) => Some(Known::Fixed(Credentials::new(*scheme, key.expose_secret())?)),
                Source::Provider(provider) => Some(Known::Provider(provider)),
            };
        }
        Ok(Access(known))
    }

    /// The first alternative for which there is everything.
    fn chosen(&self, security: Security) -> Result<&'static [usize], Error> {
        let is_known = |place: &usize| self.0.get(*place).is_some_and(Option::is_some);
        let full = security.iter().find(|all| !all.is_empty() && all.iter().all(is_known));
        match full.or_else(|| security.iter().find(|all| all.is_empty())) {
            Some(all) => Ok(all),
            None => {
                let lacking = security.iter().map(|all| {
                    let names = all.iter().filter(|place| !is_known(place));
                    let names: Vec<String> = names.map(|place| format!("`{}`", SCHEMES[*place].0)).collect();
                    names.join(" and ")
                });
                let lacking: Vec<String> = lacking.collect();
                let lacking = lacking.join(", or for ");
                Err(Error::request(format!("the client has no credential for {lacking}; give it one when it is built")))
            }
        }
    }

    /// The credentials that are valid now.
    pub async fn credentials(&self, security: Security) -> Result<Vec<Credentials>, Error> {
        let mut all = Vec::new();
        if security.is_empty() {
            return Ok(all);
        }
        for place in self.chosen(security)? {
            match self.0[*place].as_ref() {
                Some(Known::Fixed(credentials)) => all.push(credentials.clone()),
                Some(Known::Provider(provider)) => {
                    let key = provider().await.map_err(Error::key)?;
                    all.push(Credentials::new(SCHEMES[*place].1, key.expose_secret())?);
                }
                None => {}
            }
        }
        Ok(all)
    }

    /// The same, if they need not be waited for.
    pub fn credentials_now(&self, security: Security) -> Result<Vec<Credentials>, Error> {
        match pin!(self.credentials(security)).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(credentials) => credentials,
            Poll::Pending => Err(Error::request("the API key has to be waited for; send the request instead")),
        }
    }
}
