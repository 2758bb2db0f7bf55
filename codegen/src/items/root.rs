//! What stands at the top: the modules and what the runtime names, the client's ways to the areas, the servers.

use super::docs::code;
use super::{Docs, area, handle_name};
use crate::ir::{Api, is_callable};
use crate::name::Names;
use crate::openapi::Scheme;

/// `mod.rs`.
#[derive(Clone, Debug)]
pub struct Root {
    /// What the API calls itself.
    pub title: String,
    /// The version that it gives itself.
    pub version: String,
    /// Areas in alphabetical order of their modules: module and feature.
    pub areas: Vec<(String, String)>,
    /// Handles that supply a header.
    pub scopes: Vec<String>,
    /// The server that is called when none is chosen.
    pub default_region: Option<String>,
    /// How callers prove who they are: a variant of the runtime's `Authentication`, with the name of what carries it.
    pub authentication: (&'static str, Option<String>),
}

/// A server.
#[derive(Clone, Debug)]
pub struct Server {
    /// Its variant.
    pub ident: String,
    /// Its URL.
    pub url: String,
    /// Its documentation.
    pub docs: Docs,
}

/// The client's ways to the areas.
#[derive(Clone, Debug)]
pub struct Client {
    /// The features of which one must be on for any of this; none where something is always there.
    pub features: Vec<String>,
    /// Ways to areas from the client.
    pub areas: Vec<AreaMethod>,
    /// Handles that supply a header.
    pub scopes: Vec<ScopeItem>,
}

/// A method that gives the handle of an area.
#[derive(Clone, Debug)]
pub struct AreaMethod {
    /// The feature of the area.
    pub feature: String,
    /// Its module, and the method.
    pub module: String,
    /// Its handle.
    pub handle: String,
    /// The method's documentation.
    pub docs: Docs,
}

/// A handle that supplies a header to every operation reached through it.
#[derive(Clone, Debug)]
pub struct ScopeItem {
    /// The header.
    pub header: String,
    /// The client's method.
    pub method: String,
    /// Its argument.
    pub argument: String,
    /// The handle.
    pub handle: String,
    /// The method's documentation.
    pub method_docs: Docs,
    /// The handle's documentation.
    pub docs: Docs,
    /// The documentation of the method that gives its id.
    pub id_docs: Docs,
    /// The documentation of the method for what the crate does not know.
    pub call_docs: Docs,
    /// Ways to areas.
    pub areas: Vec<AreaMethod>,
}

pub(super) fn root(api: &Api, names: &Names) -> Root {
    let mut areas: Vec<(String, String)> =
        names.areas.iter().map(|area| (area.module.clone(), area.feature.clone())).collect();
    areas.sort();
    let first = api.servers.iter().zip(&names.regions).find(|((url, _), _)| is_callable(url));
    Root {
        title: api.title.clone(),
        version: api.version.clone(),
        areas,
        scopes: names.scopes.iter().map(|scope| scope.handle.clone()).collect(),
        default_region: first.map(|(_, name)| name.clone()),
        authentication: match &api.scheme {
            None => ("None", None),
            Some(Scheme::Bearer | Scheme::Unsupported) => ("Bearer", None),
            Some(Scheme::Basic) => ("Basic", None),
            Some(Scheme::Header(name)) => ("Header", Some(name.clone())),
            Some(Scheme::Query(name)) => ("Query", Some(name.clone())),
            Some(Scheme::Cookie(name)) => ("Cookie", Some(name.clone())),
        },
    }
}

pub(super) fn servers(api: &Api, names: &Names) -> Vec<Server> {
    let callable = api.servers.iter().zip(&names.regions).filter(|((url, _), _)| is_callable(url));
    callable
        .map(|((url, text), ident)| {
            let url = url.trim_end_matches('/').to_owned();
            Server { ident: ident.clone(), docs: Docs::of_value(text.as_deref(), &code(&url), ""), url }
        })
        .collect()
}

pub(super) fn client(api: &Api, names: &Names) -> Client {
    let ways = |scope: Option<&str>| -> Vec<AreaMethod> {
        let all = (0..names.areas.len())
            .filter(|index| area::scopes(*index, api, names).iter().any(|one| one.as_deref() == scope));
        all.map(|index| area_method(names, index, scope)).collect()
    };
    let scopes = names.scopes.iter().map(|scope| {
        let noun = scope.method.replace('_', " ");
        let header = code(&scope.header);
        ScopeItem {
            header: scope.header.clone(),
            method: scope.method.clone(),
            argument: format!("{}_id", scope.method),
            handle: scope.handle.clone(),
            method_docs: Docs {
                otherwise: format!("One {noun}: the operations that need {header} are reached through it"),
                more: vec!["Nothing is sent until a request is.".to_owned()],
                ..Docs::default()
            },
            docs: Docs {
                otherwise: format!("One {noun}, whose id goes with every request as {header}"),
                ..Docs::default()
            },
            id_docs: Docs { otherwise: format!("The id that goes with every request as {header}"), ..Docs::default() },
            call_docs: Docs {
                otherwise: format!(
                    "A request for an operation that this crate does not know, with {header}: see [`Client::call`](crate::Client::call)"
                ),
                ..Docs::default()
            },
            areas: ways(Some(&scope.header)),
        }
    });
    let features = names.areas.iter().map(|area| area.feature.clone());
    Client {
        features: if names.scopes.is_empty() { features.collect() } else { Vec::new() },
        areas: ways(None),
        scopes: scopes.collect(),
    }
}

fn area_method(names: &Names, index: usize, scope: Option<&str>) -> AreaMethod {
    let area = &names.areas[index];
    let by = names.scope(scope);
    let otherwise = match by {
        None => format!("Operations of `{}`", area.feature),
        Some(scope) => format!("Operations of `{}` on this {}", area.feature, scope.method.replace('_', " ")),
    };
    AreaMethod {
        feature: area.feature.clone(),
        module: area.module.clone(),
        handle: handle_name(names, index, scope),
        docs: Docs { otherwise, ..Docs::default() },
    }
}
