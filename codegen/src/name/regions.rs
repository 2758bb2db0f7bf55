//! Servers and security schemes: the variants of `Region`, `Server` and `SecurityScheme`.

use super::{Names, check_identifier};
use crate::config::Config;
use crate::ir::Api;
use crate::lock::Lock;
use crate::support::diagnostic::Diagnostics;
use crate::support::identifier::{Scope, escape, pascal, variant_candidates};

pub(super) fn name_regions(api: &Api, config: &Config, lock: &Lock, names: &mut Names, diagnostics: &mut Diagnostics) {
    let servers = api.servers.iter().map(|(url, description)| (url.as_str(), description.as_deref()));
    let own = api.own_servers.iter().map(|server| (server.url.as_str(), server.description.as_deref()));
    let all: Vec<&str> = servers.clone().chain(own.clone()).map(|(url, _)| url).collect();
    let elsewhere = lock.regions.iter().filter(|(url, _)| !all.contains(&url.as_str()));
    let known: Vec<&str> = elsewhere.map(|(_, known)| known.name.as_str()).collect();
    let mut named = |servers: &mut dyn Iterator<Item = (&str, Option<&str>)>| {
        let mut scope = Scope::default();
        let name =
            |(url, text): (&str, Option<&str>)| name((url, text), api, config, lock, &known, &mut scope, diagnostics);
        servers.map(name).collect::<Vec<String>>()
    };
    names.regions = named(&mut { servers });
    names.own_servers = named(&mut { own });
    let mut scope = Scope::default();
    let variant = |name: &str| escape(&scope.take(variant_candidates(name)));
    names.schemes = api.schemes.iter().map(|scheme| scheme.name.as_str()).map(variant).collect();
}

/// The variant of a server, by its description where that is short, or else by its host.
fn name(
    (url, description): (&str, Option<&str>),
    api: &Api,
    config: &Config,
    lock: &Lock,
    known: &[&str],
    scope: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> String {
    let name = match config.region(url) {
        Some(name) => {
            check_identifier(config, "regions", url, name, diagnostics);
            scope.take([name.to_owned()])
        }
        None if lock.regions.contains_key(url) => scope.take([lock.regions[url].name.clone()]),
        None => {
            let short = description.filter(|text| text.len() <= 30).map(pascal).unwrap_or_default();
            let host = url.split("://").nth(1).unwrap_or(url);
            let host = pascal(host.split('/').next().unwrap_or(host));
            let usable = |name: &String| {
                name.starts_with(|c: char| c.is_ascii_alphabetic()) && name != "Self" && !known.contains(&name.as_str())
            };
            scope.take(
                [short, own_part(url, api), host, pascal(url), format!("Server {}", pascal(url)).replace(' ', "")]
                    .into_iter()
                    .filter(usable),
            )
        }
    };
    if name == "unnamed" { "Server".to_owned() } else { name }
}

/// What the host of a server has and that of no other server: `Au` of `api.au.example.com` beside `api.us.example.com`.
fn own_part(url: &str, api: &Api) -> String {
    let host = |url: &str| -> Vec<String> {
        let rest = url.split("://").nth(1).unwrap_or_default();
        rest.split(['/', ':']).next().unwrap_or_default().split('.').map(str::to_owned).collect()
    };
    let others: Vec<String> =
        api.servers.iter().filter(|(other, _)| other != url).flat_map(|(url, _)| host(url)).collect();
    let all = host(url);
    let own: Vec<String> = all.iter().filter(|label| !others.contains(label)).cloned().collect();
    // Hosts that share nothing are told apart by all of their names.
    if own.len() < all.len() { pascal(&own.join(" ")) } else { String::new() }
}
