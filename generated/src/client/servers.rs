//! Where calls go: the address that all go to, and those of servers that operations have of their own.
//!
//! In: what the caller chose, and what the description has. Out: addresses, checked. Must not know any operation.

use super::{ClientBuilder, checked};
use crate::api::{SERVERS, TEMPLATES};
use crate::error::Error;

/// What the address of a server is made from that has variables in it.
pub struct Template {
    /// The address with all variables at their defaults.
    pub url: &'static str,
    /// The address with `{variables}`.
    pub text: &'static str,
    /// The variables with their defaults.
    pub variables: &'static [(&'static str, &'static str)],
}

/// What the caller chose.
#[derive(Default)]
pub struct Chosen {
    /// Addresses in the place of servers.
    pub servers: Vec<(usize, String)>,
    /// Values of variables.
    pub variables: Vec<(String, String)>,
}

impl ClientBuilder {
    pub(crate) fn set_server(mut self, server: usize, base_url: String) -> Self {
        self.servers.servers.push((server, base_url));
        self
    }

    pub(crate) fn set_variable(mut self, name: String, value: String) -> Self {
        self.servers.variables.push((name, value));
        self
    }
}

impl Chosen {
    /// The address of a server, with the variables that were given. Others are as they are.
    pub fn settled(&self, url: &str) -> String {
        let Some(template) = TEMPLATES.iter().find(|template| template.url == url) else { return url.to_owned() };
        let mut text = template.text.to_owned();
        for (name, default) in template.variables {
            let given = self.variables.iter().rfind(|(given, _)| given == name);
            text = text.replace(&format!("{{{name}}}"), given.map_or(default, |(_, value)| value));
        }
        text
    }

    /// The addresses of the servers that operations have of their own; none for one that has to be given.
    pub fn own(&self, base_url: &str) -> Result<Vec<Option<String>>, Error> {
        let unknown = self.variables.iter().find(|(given, _)| {
            !TEMPLATES.iter().any(|template| template.variables.iter().any(|(name, _)| name == given))
        });
        if let Some((name, _)) = unknown {
            return Err(Error::request(format!("no server has a variable `{name}` in its address")));
        }
        let address = |(place, url): (usize, &&str)| match self.servers.iter().rfind(|(given, _)| *given == place) {
            Some((_, url)) => checked::base_url(url).map(Some),
            // What the description has and cannot be called is told when it would be.
            None => Ok(joined(base_url, &self.settled(url)).and_then(|url| checked::base_url(&url).ok())),
        };
        SERVERS.iter().enumerate().map(address).collect()
    }
}

/// An address that may be relative to another; none where it has no end.
fn joined(base_url: &str, url: &str) -> Option<String> {
    if url.contains(['{', '}']) {
        return None;
    }
    if url.contains("://") {
        return Some(url.to_owned());
    }
    let (scheme, rest) = base_url.split_once("://")?;
    if url.starts_with("//") {
        return Some(format!("{scheme}:{url}"));
    }
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let steps = if url.starts_with('/') { url.to_owned() } else { format!("{path}/{url}") };
    let mut kept: Vec<&str> = Vec::new();
    for step in steps.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(kept.pop()),
            step => kept.push(step),
        }
    }
    let path: String = kept.iter().map(|step| format!("/{step}")).collect();
    Some(format!("{scheme}://{host}{path}"))
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn an_address_may_be_relative() {
        let joined = |url: &str| joined("https://h:1/v2/x", url);
        for (url, whole) in [
            ("https://o/p", "https://o/p"),
            ("//o/p", "https://o/p"),
            ("/v3", "https://h:1/v3"),
            ("/", "https://h:1"),
            ("v3/y", "https://h:1/v2/x/v3/y"),
            ("./v3", "https://h:1/v2/x/v3"),
            ("../v3", "https://h:1/v2/v3"),
            ("../../../..", "https://h:1"),
        ] {
            assert_eq!(joined(url).as_deref(), Some(whole), "{url}");
        }
        assert_eq!(joined("https://{region}.o"), None);
        assert_eq!(super::joined("", "/v3"), None);
    }
}
