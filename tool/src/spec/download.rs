//! One GET: through the proxy that the environment names, after redirects, within a time and a size.
//!
//! A proxy is asked for a tunnel (`CONNECT`), for plain HTTP too.

use std::io::{Error as IoError, ErrorKind};
use std::time::{Duration, Instant};

use kombo_codegen::document::read::MAX_BYTES;
use ureq::http::Uri;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Error, Proxy};

use super::proxy;
use super::validate;

/// How many redirects are followed.
const REDIRECTS: usize = 5;

/// What came.
pub(super) struct Download {
    /// What was asked for, without a password. Where redirects led to is not kept: such URLs may hold a key, and
    /// often last for minutes only.
    pub(super) url: String,
    pub(super) bytes: Vec<u8>,
    pub(super) content_type: Option<String>,
}

/// Gets what is at a URL. The message of a failure is a sentence with the URL in it.
pub(super) fn get(url: &str, timeout: Duration) -> Result<Download, String> {
    let deadline = Instant::now().checked_add(timeout).ok_or("the time limit is too long")?;
    let foreign = |url: &str| format!("{url} is not a URL of the web: it has to begin with https://");
    let mut next: Uri = url.parse().map_err(|_| foreign(url))?;
    for _ in 0..=REDIRECTS {
        if !matches!(next.scheme_str(), Some("http" | "https")) || next.host().is_none_or(str::is_empty) {
            return Err(foreign(&next.to_string()));
        }
        let left = deadline.saturating_duration_since(Instant::now());
        match step(&next, left).map_err(|error| explain(&next, &error, timeout))? {
            Step::Done(download) => return Ok(Download { url: without_user(url), ..download }),
            Step::Refused(message) => return Err(message),
            Step::Redirect(target) => next = resolve(&next, &target)?,
        }
    }
    let (url, next) = (without_user(url), without_user(&next.to_string()));
    Err(format!("{url} redirects more than {REDIRECTS} times, at last to {next}"))
}

/// A URL without what stands in front of `@`.
fn without_user(url: &str) -> String {
    match url.split_once("://") {
        Some((scheme, rest)) => {
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let start = rest[..end].rfind('@').map_or(0, |at| at + 1);
            format!("{scheme}://{}", &rest[start..])
        }
        None => url.to_owned(),
    }
}

enum Step {
    Done(Download),
    Redirect(String),
    Refused(String),
}

fn step(url: &Uri, timeout: Duration) -> Result<Step, Error> {
    if timeout.is_zero() {
        return Err(Error::Timeout(ureq::Timeout::Global));
    }
    let proxy = proxy::for_url(url, |name| std::env::var(name).ok()).map(|proxy| Proxy::new(&proxy)).transpose()?;
    // The system's certificates: where a proxy reads along, its own is among them.
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(timeout))
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(proxy)
        .tls_config(tls)
        .user_agent(concat!("openapi-to-crate/", env!("CARGO_PKG_VERSION")))
        .accept("application/json, application/yaml;q=0.9, */*;q=0.5")
        .build()
        .into();
    let mut response = agent.get(url).call()?;
    let header = |name: &str| {
        response.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
    };
    let (status, content_type) = (response.status(), header("content-type"));
    if let (true, Some(target)) = (status.is_redirection(), header("location")) {
        return Ok(Step::Redirect(target));
    }
    let read = response.body_mut().with_config().limit(MAX_BYTES as u64 + 1).read_to_vec();
    if !status.is_success() {
        let body = read.unwrap_or_default();
        let looks = match validate::validate(&body, content_type.as_deref()) {
            Ok(()) => "a description all the same; it was not taken".to_owned(),
            Err(found) => found.trim_start_matches("it is ").to_owned(),
        };
        let url = without_user(&url.to_string());
        return Ok(Step::Refused(format!("{url} answers {status}, with this in it: {looks}")));
    }
    Ok(Step::Done(Download { url: url.to_string(), bytes: read?, content_type }))
}

/// The URL that a redirect leads to.
fn resolve(from: &Uri, target: &str) -> Result<Uri, String> {
    let fail = |error: &dyn std::fmt::Display| format!("{from} redirects to {target}, which is not a URL: {error}");
    let scheme = from.scheme_str().unwrap_or("https");
    let authority = from.authority().map_or("", |authority| authority.as_str());
    let base = from.path().rsplit_once('/').map_or("", |(base, _)| base);
    let whole = if target.contains("://") {
        target.to_owned()
    } else if let Some(rest) = target.strip_prefix("//") {
        format!("{scheme}://{rest}")
    } else if target.starts_with('/') {
        format!("{scheme}://{authority}{target}")
    } else {
        format!("{scheme}://{authority}{base}/{target}")
    };
    let uri: Uri = whole.split('#').next().unwrap_or_default().parse().map_err(|error| fail(&error))?;
    if scheme == "https" && uri.scheme_str() == Some("http") {
        return Err(format!("{from} redirects to {uri}, which is not encrypted"));
    }
    Ok(uri)
}

fn explain(url: &Uri, error: &Error, timeout: Duration) -> String {
    let url = without_user(&url.to_string());
    let too_late = format!("{url} took longer than {} s; --timeout gives it more", timeout.as_secs_f64());
    match error {
        Error::Timeout(_) => too_late,
        Error::Io(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::WouldBlock) => too_late,
        Error::BodyExceedsLimit(_) => {
            format!("what {url} gives is longer than {} MiB", MAX_BYTES / (1024 * 1024))
        }
        Error::Io(error) if cut_off(error) => format!("{url} broke off in the middle of its answer: {error}"),
        Error::Decompress(_, error) => {
            format!("{url} broke off in the middle of its answer, or packed it badly: {error}")
        }
        Error::InvalidProxyUrl => {
            "the proxy that the environment names (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY) is no URL".to_owned()
        }
        Error::HostNotFound => format!("{url} cannot be reached: no such host"),
        error => format!("{url} cannot be read: {error}"),
    }
}

fn cut_off(error: &IoError) -> bool {
    matches!(error.kind(), ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset | ErrorKind::BrokenPipe)
}
