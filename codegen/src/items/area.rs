//! Areas: an area's module with its handles.

use indexmap::IndexMap;

use super::docs::code;
use super::modules::{ModuleItem, Reexports, modules, reexports};
use super::{Docs, example, handle_name};
use crate::ir::Api;
use crate::name::{Names, Public};

/// An area's module.
#[derive(Clone, Debug)]
pub struct AreaItem {
    /// What the description says of its tags.
    pub texts: Vec<String>,
    /// What is said where the description says nothing.
    pub otherwise: String,
    /// Its operations by what they are about: method and path of each.
    pub resources: IndexMap<String, Vec<(String, String)>>,
    /// The lines of its example.
    pub example: Vec<String>,
    /// Its files.
    pub modules: Vec<ModuleItem>,
    /// What it names of `models`.
    pub reexports: Reexports,
    /// The types that its methods stand on.
    pub handles: Vec<Handle>,
}

/// A type that methods stand on.
#[derive(Clone, Debug)]
pub struct Handle {
    /// Its name.
    pub ident: String,
    /// Its documentation.
    pub docs: Docs,
    /// The method that gives the handle that this was made from, where that supplies a header.
    pub made_from: Option<MadeFrom>,
}

/// A method that gives the handle that another was made from.
#[derive(Clone, Debug)]
pub struct MadeFrom {
    /// Its name.
    pub method: String,
    /// The handle that it gives.
    pub handle: String,
    /// Its documentation.
    pub docs: Docs,
}

/// `written` is the example that people have written for the area; without it stands that of its first list.
pub(super) fn area(index: usize, api: &Api, names: &Names, written: Option<&str>) -> AreaItem {
    let area = &names.areas[index];
    let tags: Vec<String> = area.tags.iter().map(|tag| code(tag)).collect();
    let example = match written {
        Some(text) => Some(example::block(text, "", names)),
        None => example::of_area(index, api, names),
    };
    AreaItem {
        texts: area.tags.iter().filter_map(|tag| api.tags.get(tag)?.clone()).collect(),
        otherwise: match tags.as_slice() {
            [] => format!("Operations under `{}`.", area.feature),
            tags => format!("Operations tagged {} in the API description.", tags.join(", ")),
        },
        resources: resources(index, api, names),
        example: example.unwrap_or_default(),
        modules: modules(names, Public::Area(index)),
        reexports: reexports(names, Public::Area(index), Vec::new()),
        handles: scopes(index, api, names).iter().map(|scope| handle(index, names, scope.as_deref())).collect(),
    }
}

fn handle(index: usize, names: &Names, scope: Option<&str>) -> Handle {
    let area = &names.areas[index];
    let by = names.scope(scope);
    let way = match by {
        Some(scope) => format!("[`{}::{}`](crate::{}::{})", scope.handle, area.module, scope.handle, area.module),
        None => format!("[`Client::{}`](crate::Client::{})", area.module, area.module),
    };
    let otherwise = match by {
        Some(scope) => {
            let header = code(&scope.header);
            let which = if names.is_split(&area.handle) {
                "The operations of this area that need"
            } else {
                "The operations of this area, all of which need"
            };
            format!("{which} {header}; made by {way}")
        }
        None => format!("The operations of this area; made by {way}"),
    };
    let is_free = |method: &str| names.operations.iter().all(|one| one.area != index || one.method != method);
    let made_from = by.filter(|scope| is_free(&scope.method)).map(|scope| MadeFrom {
        method: scope.method.clone(),
        handle: scope.handle.clone(),
        docs: Docs {
            otherwise: format!("The {} that this was made from", scope.method.replace('_', " ")),
            ..Docs::default()
        },
    });
    Handle { ident: handle_name(names, index, scope), docs: Docs { otherwise, ..Docs::default() }, made_from }
}

/// An area's operations by the thing that they are about.
fn resources(area: usize, api: &Api, names: &Names) -> IndexMap<String, Vec<(String, String)>> {
    let mut out: IndexMap<String, Vec<(String, String)>> = IndexMap::new();
    for (operation, name) in api.operations.iter().zip(&names.operations).filter(|(_, name)| name.area == area) {
        let fixed: Vec<&str> =
            operation.path.split('/').filter(|step| !step.is_empty() && !step.starts_with('{')).collect();
        // What an area's paths have in common says nothing.
        let resource = if fixed.len() > 1 { fixed[1] } else { fixed.first().copied().unwrap_or("/") };
        let handle = handle_name(names, area, operation.scope.as_deref());
        let method = name.method.trim_start_matches("r#").to_owned();
        let path = format!("{handle}::{method}");
        out.entry(resource.to_owned()).or_default().push((method, path));
    }
    out
}

/// The kinds of handles an area has: `None` for the plain one.
pub(super) fn scopes(area: usize, api: &Api, names: &Names) -> Vec<Option<String>> {
    let mut out: Vec<Option<String>> = Vec::new();
    for (operation, name) in api.operations.iter().zip(&names.operations) {
        if name.area == area && !out.contains(&operation.scope) {
            out.push(operation.scope.clone());
        }
    }
    out.sort();
    out
}
