//! Areas, operations and servers.

use std::collections::BTreeSet;

use super::{Area, Names, OperationName, ScopeName, check_identifier, group_by, reserved};
use crate::config::Config;
use crate::ir::{Api, Operation};
use crate::lock::Lock;
use crate::reconcile::Published;
use crate::support::diagnostic::Diagnostics;
use crate::support::identifier::{LONGEST, Scope, escape, kebab, pascal, shorten, snake, type_ident};

pub(super) fn package(api: &Api, config: &Config, lock: &Lock) -> String {
    match config.package().or(lock.package.as_deref()) {
        Some(package) => package.to_owned(),
        None => {
            let name = bounded(&kebab(&api.title));
            let usable = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && !reserved::CRATES.contains(&snake(&name).as_str());
            if usable { name } else { "api-client".to_owned() }
        }
    }
}

/// A kebab-case name within the limit for names: registries and file systems have one too.
fn bounded(kebab: &str) -> String {
    if kebab.len() > LONGEST { shorten(&snake(kebab)).replace('_', "-") } else { kebab.to_owned() }
}

/// The area of an operation, before it is checked: where it is published, else from its tag, else from its path.
fn area_of(api: &Api, index: usize, config: &Config, published: &Published<'_>) -> String {
    let operation = &api.operations[index];
    if let Some(area) = published.operation(index).and_then(|(_, known)| published.lock.areas.get(&known.area)) {
        // The tag has been given another area by hand, or it is the description that has another tag.
        let decided = operation.tag.as_ref().filter(|tag| area.tags.contains(tag)).and_then(|tag| config.area(tag));
        return decided.unwrap_or(&area.feature).to_owned();
    }
    natural_area(operation, config)
}

/// The area of an operation that is not published.
fn natural_area(operation: &Operation, config: &Config) -> String {
    let from_path = || {
        operation
            .path
            .split('/')
            .filter(|step| !step.is_empty() && !step.contains('{'))
            .map(|step| bounded(&kebab(step)))
            .find(|step| !step.is_empty() && !is_version(step))
    };
    let area = match &operation.tag {
        Some(tag) => {
            config.area(tag).map(str::to_owned).or_else(|| Some(bounded(&kebab(tag))).filter(|tag| !tag.is_empty()))
        }
        None => None,
    };
    area.or_else(from_path).unwrap_or_else(|| "root".to_owned())
}

fn is_version(step: &str) -> bool {
    step.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || c == '-'))
        || step == "api"
}

pub(super) fn name_areas(
    api: &Api,
    config: &Config,
    published: &Published<'_>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    let lock = published.lock;
    for tag in api.tags.keys() {
        // A tag that no operation has may still be named: the entry is then not stale.
        config.area(tag);
    }
    let used: BTreeSet<String> =
        (0..api.operations.len()).map(|index| area_of(api, index, config, published)).collect();
    for (module, area) in lock.areas.iter().filter(|(_, area)| used.contains(&area.feature)) {
        names.areas.push(Area {
            module: module.clone(),
            handle: handle_ident(&area.feature),
            feature: area.feature.clone(),
            tags: Vec::new(),
        });
    }
    for (position, operation) in api.operations.iter().enumerate() {
        let mut feature = area_of(api, position, config, published);
        let known = published.operation(position).map(|(_, known)| known);
        let tag = operation.tag.clone().unwrap_or_default();
        let decided = operation.tag.as_deref().is_some_and(|tag| config.area(tag).is_some());
        let fits = kebab(&feature) == feature || !decided;
        if names.areas.iter().any(|area| area.feature == feature) {
            // It is published, so it has been looked at.
        } else if reserved::is_area(&feature, &snake(&feature)) || escape(&snake(&feature)) != snake(&feature) || !fits
        {
            if decided {
                let usable = feature == kebab(&feature) && feature.starts_with(|c: char| c.is_ascii_alphabetic());
                let message = if usable {
                    format!("[areas] \"{tag}\" is called `{feature}`, which the crate needs for itself")
                } else {
                    format!("[areas] \"{tag}\" is called `{feature}`, which is no kebab-case name")
                };
                let diagnostic = config.complain("areas", &tag, message, "choose another name");
                if !diagnostics.contains(&diagnostic) {
                    diagnostics.push(diagnostic);
                }
            }
            feature = if feature.starts_with(|c: char| c.is_ascii_digit()) {
                format!("area-{feature}")
            } else {
                format!("{feature}-api")
            };
        }
        let index = match names.areas.iter().position(|area| area.feature == feature) {
            Some(index) => index,
            None => {
                names.areas.push(Area {
                    module: snake(&feature),
                    handle: handle_ident(&feature),
                    feature,
                    tags: Vec::new(),
                });
                names.areas.len() - 1
            }
        };
        // An operation that has come under another's tag does not bring it along.
        let area = known.and_then(|known| lock.areas.get(&known.area));
        let own = area.is_none_or(|area| area.tags.contains(&tag) || natural_area(operation, config) == area.feature);
        if own && !tag.is_empty() && !names.areas[index].tags.contains(&tag) {
            names.areas[index].tags.push(tag);
        }
        let method = match (config.method(&operation.id), known) {
            (Some(method), _) => {
                check_identifier(config, "methods", &operation.id, method, diagnostics);
                method.to_owned()
            }
            (None, Some(known)) => known.method.trim_start_matches("r#").to_owned(),
            (None, None) => shorten(&snake(&operation.id)),
        };
        let kept = known.filter(|known| known.method == escape(&method));
        if let (Some(known), None) = (known, kept) {
            names.renames.push(format!("`{}` of {} is now `{method}`: names.toml says so", known.method, operation.id));
        }
        names.operations.push(OperationName {
            area: index,
            request: kept.map_or_else(|| request_ident(&method), |known| known.request.clone()),
            method: escape(&method),
            params: Vec::new(),
            body: Vec::new(),
        });
        if let Some(header) = &operation.scope
            && !names.scopes.iter().any(|scope| scope.header == *header)
        {
            let method = config
                .scope(header)
                .or(lock.scopes.get(header).map(|scope| scope.name.as_str()))
                .unwrap_or("scoped")
                .to_owned();
            check_identifier(config, "scopes", header, &method, diagnostics);
            check_scope(config, header, &method, diagnostics);
            names.scopes.push(ScopeName { header: header.clone(), handle: pascal(&method), method });
        }
    }
}

/// The handle of an area is named after it.
fn handle_ident(feature: &str) -> String {
    let name = type_ident(&pascal(feature));
    if reserved::is_type(&name) { format!("{name}Api") } else { name }
}

/// An area of which some operations need a scope and some do not is two types.
pub(super) fn split_handles(api: &Api, names: &mut Names) {
    for (index, area) in names.areas.iter().enumerate() {
        let mine = || api.operations.iter().zip(&names.operations).filter(|(_, name)| name.area == index);
        let plain = mine().any(|(operation, _)| operation.scope.is_none());
        let scoped = mine().any(|(operation, _)| operation.scope.is_some());
        if plain && scoped {
            names.split.push(area.handle.clone());
        }
    }
}

/// A handle that supplies a header is a method of the client and a type at the root.
fn check_scope(config: &Config, header: &str, method: &str, diagnostics: &mut Diagnostics) {
    let handle = pascal(method);
    let taken = reserved::is_client_method(method) || reserved::MODULES.contains(&method);
    if taken || reserved::is_type(&handle) || reserved::ROOT_TYPES.contains(&handle.as_str()) {
        let message = format!("[scopes] \"{header}\" is called `{method}`, which the crate needs for itself");
        diagnostics.push(config.complain("scopes", header, message, "choose another name"));
    }
}

/// A request is named after its method.
fn request_ident(method: &str) -> String {
    let name = type_ident(&pascal(&shorten(&snake(method))));
    if name == "SelfValue" {
        "SelfRequest".to_owned()
    } else if reserved::is_type(&name) {
        format!("{name}Request")
    } else {
        name
    }
}

/// New methods whose names are taken by what is published, or was, take method and path into their name.
fn give_way(api: &Api, config: &Config, published: &Published<'_>, names: &mut Names) {
    let lock = published.lock;
    let present: BTreeSet<usize> = published.operations.iter().copied().flatten().collect();
    let requests = lock.operations.values().enumerate().filter(|(index, _)| !present.contains(index));
    let requests = requests.map(|(_, known)| (known.area.as_str(), known.request.as_str()));
    let types = lock.types.iter().flat_map(|(path, ty)| std::iter::once(path).chain(&ty.aliases));
    let taken: BTreeSet<(&str, &str)> = types.filter_map(|path| path.split_once("::")).chain(requests).collect();
    for (index, (operation, name)) in api.operations.iter().zip(&mut names.operations).enumerate() {
        let area = names.areas[name.area].module.as_str();
        if published.operations[index].is_some() || config.method(&operation.id).is_some() {
            continue;
        }
        let longer = shorten(&snake(&format!("{} {}", operation.method, operation.path.replace(['{', '}'], " "))));
        for method in [longer.clone(), format!("{longer}_request")] {
            if taken.contains(&(area, name.request.as_str())) {
                name.request = request_ident(&method);
                name.method = escape(&method);
            }
        }
    }
}

/// Methods must differ within an area; requests are named after them.
pub(super) fn name_operations(
    api: &Api,
    config: &Config,
    published: &Published<'_>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    give_way(api, config, published, names);
    let by_method =
        group_by(names.operations.iter().enumerate().map(|(index, name)| ((name.area, name.request.clone()), index)));
    for ((area, request), members) in by_method {
        if members.len() < 2 {
            continue;
        }
        // Derived methods that collide take method and path into their name.
        let mut scope = Scope::default();
        let mut clash = false;
        for index in &members {
            let operation = &api.operations[*index];
            let decided = config.method(&operation.id).is_some();
            let kept = published.operations[*index].is_some();
            let longer = snake(&format!("{} {}", operation.method, operation.path.replace(['{', '}'], " ")));
            let mine = names.operations[*index].method.clone();
            let taken = scope.take(if decided { vec![mine.clone()] } else { vec![mine.clone(), longer] });
            clash |= decided && taken != mine;
            if !kept || taken != mine {
                names.operations[*index].request = request_ident(&taken);
                names.operations[*index].method = escape(&taken);
            }
        }
        if clash {
            let ids: Vec<&str> = members.iter().map(|index| api.operations[*index].id.as_str()).collect();
            diagnostics.push(config.complain(
                "methods",
                ids[1],
                format!(
                    "{} are all called `{}` in `{}`",
                    ids.join(" and "),
                    snake(&request),
                    names.areas[area].feature
                ),
                &format!("give one another method under [methods], such as {} = \"{}\"", ids[1], snake(ids[1])),
            ));
        }
    }
}

/// Methods and requests of an area differ from each other, and requests from its handles, once they have been shortened
/// too. What is published or decided by hand comes first.
pub(super) fn tell_requests_apart(api: &Api, config: &Config, published: &Published<'_>, names: &mut Names) {
    let is_fixed =
        |index: usize| published.operations[index].is_some() || config.method(&api.operations[index].id).is_some();
    let mut order: Vec<usize> = (0..api.operations.len()).collect();
    order.sort_by_key(|index| !is_fixed(*index));
    let mut methods: BTreeSet<(usize, String)> = BTreeSet::new();
    let mut requests: BTreeSet<(usize, String)> = BTreeSet::new();
    for (index, area) in names.areas.iter().enumerate() {
        let scoped = names.scopes.iter().map(|scope| format!("{}{}", scope.handle, area.handle));
        requests.extend(std::iter::once(area.handle.clone()).chain(scoped).map(|handle| (index, handle)));
    }
    for index in order {
        let (operation, name) = (&api.operations[index], &mut names.operations[index]);
        let area = name.area;
        let is_usable = |method: &str| is_fixed(index) || !reserved::TRAIT_METHODS.contains(&method);
        let is_free = |method: &str, request: &str, methods: &BTreeSet<_>, requests: &BTreeSet<_>| {
            !methods.contains(&(area, escape(method))) && !requests.contains(&(area, request.to_owned()))
        };
        let own = name.method.trim_start_matches("r#").to_owned();
        let suffixed = request_ident(&format!("{own}_request"));
        let renamed =
            if is_fixed(index) { Vec::new() } else { windows(&operation.id, &operation.method, &operation.path) };
        let longer = format!("{own}_request");
        let candidates = [(own.clone(), name.request.clone()), (own, suffixed.clone()), (longer, suffixed)]
            .into_iter()
            .chain(renamed.into_iter().map(|method| (method.clone(), request_ident(&method))));
        let found =
            { candidates }.find(|(method, request)| is_usable(method) && is_free(method, request, &methods, &requests));
        if let Some((method, request)) = found {
            name.method = escape(&method);
            name.request = request;
        }
        methods.insert((area, name.method.clone()));
        requests.insert((area, name.request.clone()));
    }
}

/// Names for a method whose shortened name is taken: its last words, its first words, each as many as fit, then the same
/// of its method and path.
fn windows(id: &str, http_method: &str, path: &str) -> Vec<String> {
    let place = format!("{http_method} {}", path.replace(['{', '}'], " "));
    let mut out = Vec::new();
    for text in [snake(id), snake(&place)] {
        let words: Vec<&str> = text.split('_').collect();
        let fits = |name: &String| !name.is_empty() && name.len() <= LONGEST;
        out.extend((0..words.len()).map(|from| words[from..].join("_")).filter(fits));
        out.extend((1..words.len()).rev().map(|to| words[..to].join("_")).filter(fits));
    }
    out.retain(|name| !name.starts_with(|c: char| c.is_ascii_digit()));
    out
}

pub(super) fn name_regions(api: &Api, config: &Config, lock: &Lock, names: &mut Names, diagnostics: &mut Diagnostics) {
    let elsewhere = lock.regions.iter().filter(|(url, _)| !api.servers.iter().any(|(own, _)| own == *url));
    let known: Vec<&str> = elsewhere.map(|(_, known)| known.name.as_str()).collect();
    let mut scope = Scope::default();
    for (url, description) in &api.servers {
        let name = match config.region(url) {
            Some(name) => {
                check_identifier(config, "regions", url, name, diagnostics);
                scope.take([name.to_owned()])
            }
            None if lock.regions.contains_key(url) => scope.take([lock.regions[url].name.clone()]),
            None => {
                let short = description.as_deref().filter(|text| text.len() <= 30).map(pascal).unwrap_or_default();
                let host = url.split("://").nth(1).unwrap_or(url);
                let host = pascal(host.split('/').next().unwrap_or(host));
                let usable = |name: &String| {
                    name.starts_with(|c: char| c.is_ascii_alphabetic())
                        && name != "Self"
                        && !known.contains(&name.as_str())
                };
                scope.take(
                    [short, host, pascal(url), format!("Server {}", pascal(url)).replace(' ', "")]
                        .into_iter()
                        .filter(usable),
                )
            }
        };
        names.regions.push(if name == "unnamed" { "Server".to_owned() } else { name });
    }
}
