//! Servers: what the description lists in, URLs that a client can be made for out.

use indexmap::IndexMap;
use openapiv3 as oa;
use url::Url;

use super::Resolver;
use crate::openapi::{Template, Variable};
use crate::support::diagnostic::Diagnostic;

impl Resolver<'_> {
    /// Each server once, with its variables at their defaults.
    pub(super) fn servers(&mut self, servers: &[oa::Server], at: &str) -> Vec<(String, Option<String>)> {
        let mut out: IndexMap<String, Option<String>> = IndexMap::new();
        for (index, server) in servers.iter().enumerate() {
            let mut url = server.url.clone();
            let mut variables = Vec::new();
            for (name, variable) in server.variables.iter().flatten() {
                let place = format!("{{{name}}}");
                if url.contains(&place) {
                    url = url.replace(&place, &variable.default);
                    variables.push(Variable {
                        name: name.clone(),
                        default: variable.default.clone(),
                        values: variable.enumeration.clone(),
                        description: variable.description.clone(),
                    });
                }
            }
            let pointer = format!("{at}/{index}/url");
            // Those of a path are met once for each of its operations.
            let is_told = self.diagnostics.iter().any(|known| known.pointer == pointer);
            if let Some((message, help)) = wrong(&url).filter(|_| !is_told) {
                self.diagnostics.push(Diagnostic::new(pointer, message, help));
            }
            if !variables.is_empty() {
                let template = Template { text: server.url.clone(), variables };
                self.templates.entry(url.clone()).or_insert(template);
            }
            out.entry(url).or_insert_with(|| server.description.clone());
        }
        out.into_iter().collect()
    }
}

/// What is wrong with the URL of a server and what to do, as far as no client could be made for it. One that is relative or
/// has a variable without default is left out anyhow.
fn wrong(url: &str) -> Option<(String, &'static str)> {
    let scheme = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    let is_whole = scheme.starts_with("https://") || scheme.starts_with("http://");
    if !is_whole || url.contains(['{', '}']) {
        return None;
    }
    let strange = url.chars().find(|c| !c.is_ascii_graphic() || "\"<>\\^`|".contains(*c));
    if let Some(strange) = strange {
        return Some((
            format!("the URL of this server has {strange:?} in it, which no URL has"),
            "write it percent-encoded, or take it out",
        ));
    }
    match Url::parse(url) {
        Err(error) => Some((format!("`{url}` is not a URL: {error}"), "correct the URL of the server")),
        Ok(parsed) if !parsed.username().is_empty() || parsed.password().is_some() || has_user(url) => Some((
            "the URL of this server has a user or a password in it".to_owned(),
            "take them out: callers give their own key",
        )),
        Ok(parsed) if parsed.query().is_some() || parsed.fragment().is_some() => Some((
            format!("the URL of this server, `{url}`, has a query or a fragment"),
            "take it out: paths are put behind the URL",
        )),
        Ok(_) => None,
    }
}

/// Whether there is a user in front of the host, even an empty one.
fn has_user(url: &str) -> bool {
    let authority = url.split_once("://").map_or("", |(_, rest)| rest);
    authority.split(['/', '?', '#']).next().is_some_and(|authority| authority.contains('@'))
}

#[cfg(test)]
mod tests {
    use super::wrong;

    #[test]
    fn what_no_client_could_be_made_for_is_wrong() {
        for url in [
            "https://user:password@example.com",
            "https://user@example.com/v1",
            "https://@example.com",
            "https://exam ple.com",
            "https://example.com/a b",
            "http://[::1",
            "http://[::1/v1",
            "HTTPS://user:password@example.com",
            "https://",
            "https://example.com:99999",
            "https://example.com?key=1",
            "https://example.com/#a",
            "https://exämple.com",
            "https://example.com/\n",
        ] {
            assert!(wrong(url).is_some(), "{url}");
        }
        for url in ["https://example.com", "http://[::1]:80/v1", "https://example.com/%20/a@b", "/v1", "{base}/v1", ""]
        {
            assert_eq!(wrong(url), None, "{url}");
        }
    }
}
