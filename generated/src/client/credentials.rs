//! A key and how it is shown.
//!
//! In: a key and its scheme. Out: a request with the key where it belongs. Must not know anything else, and never shows
//! the key.

use base64::Engine as _;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::utf8_percent_encode;
use secrecy::{ExposeSecret, SecretString};

use crate::call::encoding::UNRESERVED;
use crate::error::Error;
use crate::operation::Authentication;

/// The key in the form in which it travels.
#[derive(Clone)]
pub enum Credentials {
    /// A header, marked sensitive.
    Header(HeaderName, HeaderValue),
    /// A parameter of the query, percent-encoded.
    Query(SecretString),
}

impl Credentials {
    pub fn new(scheme: Authentication, key: &str) -> Result<Credentials, Error> {
        let key = if scheme == Authentication::Bearer { without_scheme(key.trim()) } else { key.trim() };
        if key.is_empty() {
            return Err(Error::request("the API key is empty"));
        }
        let (name, text) = match scheme {
            Authentication::Bearer => (AUTHORIZATION, format!("Bearer {key}")),
            Authentication::Basic => {
                (AUTHORIZATION, format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(key)))
            }
            Authentication::Http(scheme) => (AUTHORIZATION, format!("{scheme} {key}")),
            Authentication::Header(name) => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|error| Error::request("the name of the key's header is none").because(error))?;
                (name, key.to_owned())
            }
            Authentication::Cookie(name) => (COOKIE, format!("{name}={}", utf8_percent_encode(key, UNRESERVED))),
            Authentication::Query(name) => {
                return Ok(Credentials::Query(format!("{name}={}", utf8_percent_encode(key, UNRESERVED)).into()));
            }
        };
        let mut value = HeaderValue::from_str(&text)
            .map_err(|_| Error::request("the API key has characters that cannot be put into a header"))?;
        value.set_sensitive(true);
        Ok(Credentials::Header(name, value))
    }

    /// Puts the key where it belongs. The text of a query is returned for the address.
    pub fn put(&self, headers: &mut HeaderMap) -> Option<&str> {
        match self {
            Credentials::Header(name, value) => {
                // All cookies are one header.
                let other = headers.get(name).filter(|_| *name == COOKIE);
                match other.and_then(|other| joined(other, value)) {
                    Some(both) => drop(headers.insert(name, both)),
                    None => drop(headers.append(name, value.clone())),
                }
                None
            }
            Credentials::Query(pair) => Some(pair.expose_secret()),
        }
    }
}

fn joined(one: &HeaderValue, other: &HeaderValue) -> Option<HeaderValue> {
    let mut both = HeaderValue::from_bytes(&[one.as_bytes(), b"; ", other.as_bytes()].concat()).ok()?;
    both.set_sensitive(true);
    Some(both)
}

/// Takes off a `Bearer` that the caller has put in front already. By itself it is no key.
fn without_scheme(key: &str) -> &str {
    match key.split_at_checked("bearer".len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("bearer") => {
            let key_alone = rest.trim_start();
            if rest.len() > key_alone.len() || rest.is_empty() { key_alone } else { key }
        }
        _ => key,
    }
}
