//! Texts of the settings that go into every request.
//!
//! In: what the caller chose. Out: the same, fit to be sent, or what is wrong with it. Must not know the other settings.

use http::{HeaderValue, Uri};

use crate::error::Error;

/// Checks a base URL and takes the slashes off its end. The message does not repeat it: there may be a password in it.
pub fn base_url(base_url: &str) -> Result<String, Error> {
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

/// A base URL as it may be shown before it is checked: without the user and the password that may be in it.
pub fn without_user(base_url: &str) -> String {
    match (base_url.split_once("://"), base_url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://…@{host}"),
        (None, Some((_, host))) => format!("…@{host}"),
        (_, None) => base_url.to_owned(),
    }
}

/// This crate's name and version, and those of the application.
pub fn user_agent(application: Option<&str>) -> Result<HeaderValue, Error> {
    let mut text = concat!(env!("CARGO_PKG_NAME"), "-rust/", env!("CARGO_PKG_VERSION")).to_owned();
    if let Some(application) = application.map(str::trim).filter(|application| !application.is_empty()) {
        text.push(' ');
        text.push_str(application);
    }
    HeaderValue::from_str(&text)
        .map_err(|error| Error::request("the user agent cannot be put into a header").because(error))
}
