//! What stands at the top: the modules and what the runtime names, the client's ways to the areas, the servers.

use super::docs::code;
use super::{Docs, area, handle_name};
use crate::ir::{Api, is_callable};
use crate::name::Names;
use crate::openapi::{Scheme, Template};

/// `mod.rs`.
#[derive(Clone, Debug)]
pub struct Root {
    /// What the API calls itself.
    pub title: String,
    /// The version that it gives itself.
    pub version: String,
    /// Whether texts of some format have a type of their own.
    pub has_formats: bool,
    /// Areas in alphabetical order of their modules: module and feature.
    pub areas: Vec<(String, String)>,
    /// Handles that supply a header.
    pub scopes: Vec<String>,
    /// The server that is called when none is chosen.
    pub default_region: Option<String>,
    /// How callers prove who they are.
    pub schemes: Vec<SchemeItem>,
    /// What must be shown where an operation says nothing, by the places of schemes.
    pub security: Vec<Vec<usize>>,
    /// The URLs of servers that operations have of their own.
    pub own_servers: Vec<String>,
    /// URLs of servers with what they are made from.
    pub templates: Vec<(String, Template)>,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SchemeItem {
    /// Its name in the description.
    pub name: String,
    /// Its variant of `SecurityScheme`.
    pub ident: String,
    /// How it is shown: a variant of the runtime's `Authentication`, with the name of what carries it.
    pub authentication: (&'static str, Option<String>),
    /// Its documentation.
    pub docs: Docs,
}

/// Where calls go.
#[derive(Clone, Debug)]
pub struct Servers {
    /// The servers of which one is called.
    pub regions: Vec<Server>,
    /// Those that operations have of their own.
    pub own: Vec<Server>,
    /// Variables in the URLs of all, each a line of documentation.
    pub variables: Vec<String>,
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
    /// Security schemes, where there are several.
    pub schemes: Vec<SchemeItem>,
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
        has_formats: !names.formats.is_empty(),
        areas,
        scopes: names.scopes.iter().map(|scope| scope.handle.clone()).collect(),
        default_region: first.map(|(_, name)| name.clone()),
        schemes: schemes(api, names),
        security: api.security.clone(),
        own_servers: api.own_servers.iter().map(|server| trimmed(&server.url)).collect(),
        templates: templates(api).map(|(url, template)| (trimmed(url), template.clone())).collect(),
    }
}

/// The templates of the servers that are called.
fn templates(api: &Api) -> impl Iterator<Item = (&String, &Template)> {
    let is_called = |url: &String| {
        let callable = api.servers.iter().any(|(server, _)| server == url && is_callable(url));
        callable || api.own_servers.iter().any(|server| server.url == *url)
    };
    api.templates.iter().filter(move |(url, _)| is_called(url))
}

/// What paths are put behind.
fn trimmed(url: &str) -> String {
    url.trim_end_matches('/').to_owned()
}

fn schemes(api: &Api, names: &Names) -> Vec<SchemeItem> {
    let items = api.schemes.iter().zip(&names.schemes).map(|(one, ident)| {
        let (authentication, shown) = match &one.scheme {
            Scheme::Bearer | Scheme::Unsupported | Scheme::Mutual => {
                (("Bearer", None), "A token: `Authorization: Bearer …`".to_owned())
            }
            Scheme::Basic => (("Basic", None), "`user:password`, as HTTP has it: `Authorization: Basic …`".to_owned()),
            Scheme::Http(name) => {
                (("Http", Some(name.clone())), format!("What stands behind {} in `Authorization`", code(name)))
            }
            Scheme::Header(name) => (("Header", Some(name.clone())), format!("A key in the header {}", code(name))),
            Scheme::Query(name) => {
                (("Query", Some(name.clone())), format!("A key in the parameter {} of the query", code(name)))
            }
            Scheme::Cookie(name) => (("Cookie", Some(name.clone())), format!("A key in the cookie {}", code(name))),
        };
        let docs = Docs::of_value(one.description.as_deref(), &shown, "");
        SchemeItem { name: one.name.clone(), ident: ident.clone(), authentication, docs }
    });
    items.collect()
}

pub(super) fn servers(api: &Api, names: &Names) -> Servers {
    let callable = api.servers.iter().zip(&names.regions).filter(|((url, _), _)| is_callable(url));
    let server = |url: &str, text: Option<&str>, ident: &String, others: &[String]| {
        let url = trimmed(url);
        let mut docs = Docs::of_value(text, &code(&url), "");
        let others: Vec<String> = others.iter().map(|url| code(url)).collect();
        if !others.is_empty() {
            docs.more.push(format!("The description also has {} for it.", others.join(", ")));
        }
        Server { ident: ident.clone(), docs, url }
    };
    let own = api.own_servers.iter().zip(&names.own_servers);
    let mut variables: Vec<String> = Vec::new();
    for variable in templates(api).flat_map(|(_, template)| &template.variables) {
        let (name, default) = (code(&variable.name), code(&variable.default));
        let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
        let values = if values.is_empty() { String::new() } else { format!(", one of {}", values.join(", ")) };
        let line = format!("* {name}: {default} by default{values}");
        if !variables.contains(&line) {
            variables.push(line);
        }
    }
    Servers {
        regions: callable.map(|((url, text), ident)| server(url, text.as_deref(), ident, &[])).collect(),
        own: own.map(|(one, ident)| server(&one.url, one.description.as_deref(), ident, &one.others)).collect(),
        variables,
    }
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
        schemes: if api.schemes.len() > 1 { schemes(api, names) } else { Vec::new() },
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
