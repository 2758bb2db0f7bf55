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

use super::Credentials;
use crate::api::AUTHENTICATION;
use crate::error::Error;
use crate::transport::{BoxError, BoxFuture};

/// An API key, or something that provides it.
///
/// A key alone is given as text. One that changes while the program runs comes from a
/// [`provider`](ApiKey::provider).
#[derive(Clone)]
pub struct ApiKey(Source);

#[derive(Clone)]
enum Source {
    Fixed(SecretString),
    Provider(Provider),
}

type Provider = Arc<dyn Fn() -> BoxFuture<Result<SecretString, BoxError>> + Send + Sync>;

impl ApiKey {
    /// A function that is asked for the key before each attempt at a request.
    ///
    /// The time it takes is part of the attempt's. If asking is slow, let the function remember the key for as long as it
    /// is good. Where it fails nothing is sent, and it is asked again as after any failure that passes. Its error
    /// becomes part of the request's error and is shown with that, so there must be no secret in it.
    ///
    /// ```
    /// use kombo::{ApiKey, Client};
    ///
    /// # async fn read_from_vault() -> std::io::Result<String> { Ok(String::new()) }
    /// # fn f() -> Result<(), kombo::Error> {
    /// let key = ApiKey::provider(|| async { read_from_vault().await });
    /// let kombo = Client::builder(key).build()?;
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
            Source::Fixed(_) => "ApiKey(…)",
            Source::Provider(_) => "ApiKey(provider)",
        })
    }
}

/// What a client shows to the API, checked as far as it can be beforehand.
pub enum Access {
    Fixed(Credentials),
    Provider(Provider),
}

impl Access {
    pub fn new(key: ApiKey) -> Result<Access, Error> {
        Ok(match key.0 {
            Source::Fixed(key) => Access::Fixed(Credentials::new(AUTHENTICATION, key.expose_secret())?),
            Source::Provider(provider) => Access::Provider(provider),
        })
    }

    /// The credentials that are valid now.
    pub async fn credentials(&self) -> Result<Credentials, Error> {
        match self {
            Access::Fixed(credentials) => Ok(credentials.clone()),
            Access::Provider(provider) => {
                let key = provider().await;
                let key = key.map_err(Error::key)?;
                Credentials::new(AUTHENTICATION, key.expose_secret())
            }
        }
    }

    /// The same, if it need not be waited for.
    pub fn credentials_now(&self) -> Result<Credentials, Error> {
        match pin!(self.credentials()).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(credentials) => credentials,
            Poll::Pending => Err(Error::request("the API key has to be waited for; send the request instead")),
        }
    }
}
