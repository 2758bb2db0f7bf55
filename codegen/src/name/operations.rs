//! Operations: the method and the request of each, which differ within an area.
//!
//! In: the IR, decisions, what is published, and the area of each operation. Out: names that are taken by nothing else once
//! they have been shortened. What is published or decided by hand comes first.

use std::collections::BTreeSet;

use super::{Names, OperationName, check_identifier, group_by, methods, reserved};
use crate::config::Config;
use crate::ir::Api;
use crate::reconcile::Published;
use crate::support::diagnostic::Diagnostics;
use crate::support::identifier::{LONGEST, Scope, escape, shorten, snake};

/// Names methods as they are decided, published or described, and requests after them.
pub(super) fn name_methods(
    api: &Api,
    config: &Config,
    published: &Published<'_>,
    areas: Vec<usize>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    for (position, (operation, area)) in api.operations.iter().zip(areas).enumerate() {
        let known = published.operation(position).map(|(_, known)| known);
        let method = match (config.method(&operation.id), known) {
            (Some(method), _) => {
                check_identifier(config, "methods", &operation.id, method, diagnostics);
                method.to_owned()
            }
            (None, Some(known)) => known.method.trim_start_matches("r#").to_owned(),
            (None, None) => methods::plain(operation, &names.areas).unwrap_or_else(|| shorten(&snake(&operation.id))),
        };
        let kept = known.filter(|known| known.method == escape(&method));
        if let (Some(known), None) = (known, kept) {
            names.renames.push(format!("`{}` of {} is now `{method}`: names.toml says so", known.method, operation.id));
        }
        names.operations.push(OperationName {
            area,
            request: kept.map_or_else(|| request_ident(&method), |known| known.request.clone()),
            method: escape(&method),
            params: Vec::new(),
            body: Vec::new(),
        });
    }
}

/// A request is named after its method.
fn request_ident(method: &str) -> String {
    reserved::type_beside(&shorten(&snake(method)), "Request")
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
