//! Which proxy a URL is reached through, by the words that programs commonly read from the environment.

use ureq::http::Uri;

/// The proxy for a URL: `HTTPS_PROXY` or `HTTP_PROXY` by its scheme, else `ALL_PROXY`, unless `NO_PROXY` names the
/// host. Each may be written in small letters too.
pub(super) fn for_url(url: &Uri, environment: impl Fn(&str) -> Option<String>) -> Option<String> {
    let read = |name: &str| {
        let value = environment(&name.to_lowercase()).or_else(|| environment(name))?;
        Some(value.trim().to_owned()).filter(|value| !value.is_empty())
    };
    let own = if url.scheme_str() == Some("http") { "HTTP_PROXY" } else { "HTTPS_PROXY" };
    let proxy = read(own).or_else(|| read("ALL_PROXY"))?;
    let host = url.host().unwrap_or_default().trim_matches(['[', ']']).to_ascii_lowercase();
    let excepted = read("NO_PROXY")
        .is_some_and(|list| list.split([',', ' ']).any(|entry| excepts(entry.trim(), &host, url.port_u16())));
    (!excepted).then_some(proxy)
}

/// Whether an entry of `NO_PROXY` means this host: it is `*`, or the host, or a domain that the host is in.
fn excepts(entry: &str, host: &str, port: Option<u16>) -> bool {
    let entry = entry.to_ascii_lowercase();
    if entry.is_empty() {
        return false;
    }
    let (name, own) = match entry.rsplit_once(':') {
        Some((name, digits)) if !name.contains(':') => (name, digits.parse::<u16>().ok()),
        _ => (entry.as_str(), None),
    };
    let name = name.trim_start_matches('*').trim_start_matches('.').trim_matches(['[', ']']);
    let inside = host.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    entry == "*" || (!name.is_empty() && inside && (own.is_none() || own == port))
}

#[cfg(test)]
mod tests {
    use super::for_url;

    fn proxy(url: &str, environment: &[(&str, &str)]) -> Option<String> {
        let find = |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        for_url(&url.parse().expect("a URL"), find)
    }

    #[test]
    fn the_scheme_chooses_the_proxy() {
        let environment = [("HTTPS_PROXY", "a:1"), ("http_proxy", "b:2")];
        assert_eq!(proxy("https://api.kombo.dev/x", &environment).as_deref(), Some("a:1"));
        assert_eq!(proxy("http://api.kombo.dev/x", &environment).as_deref(), Some("b:2"));
        assert_eq!(proxy("http://api.kombo.dev/x", &[("HTTPS_PROXY", "a:1")]), None);
        assert_eq!(
            proxy("http://api.kombo.dev/x", &[("HTTP_PROXY", ""), ("ALL_PROXY", "c:3")]).as_deref(),
            Some("c:3")
        );
        assert_eq!(proxy("https://api.kombo.dev/x", &[]), None);
    }

    #[test]
    fn hosts_are_excepted_by_name_and_by_domain() {
        let through = |url: &str, list: &str| proxy(url, &[("ALL_PROXY", "p:1"), ("NO_PROXY", list)]).is_some();
        for list in ["*", "api.kombo.dev", "x.org, kombo.dev", ".kombo.dev", "*.kombo.dev", "DEV", "api.kombo.dev:8443"]
        {
            assert!(!through("https://api.kombo.dev:8443/x", list), "{list}");
        }
        for list in ["", "ombo.dev", "api.kombo.de", "other.api.kombo.dev", "api.kombo.dev:443", ","] {
            assert!(through("https://api.kombo.dev:8443/x", list), "{list}");
        }
        assert!(!through("http://[::1]:80/x", "[::1]"));
        assert!(!through("http://127.0.0.1:80/x", "localhost,127.0.0.1"));
    }
}
