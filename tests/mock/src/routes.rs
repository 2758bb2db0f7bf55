//! Which operation a request is for.
//!
//! In: a method and a path as they were sent. Out: the operation and the arguments in its path. Must not know what the
//! operation does.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use crate::description::{Description, Operation};

/// What a method and a path lead to.
#[derive(Debug)]
pub(crate) enum Route {
    /// An operation, with the arguments in its path.
    Operation(&'static Operation, BTreeMap<String, String>),
    /// A path that takes other methods.
    Methods(Vec<&'static str>),
    /// Nothing.
    Unknown,
}

/// Looks a request up. A path without parameters comes before one with some.
pub(crate) fn find(description: &'static Description, method: &str, path: &str) -> Route {
    let Some(path) = path.strip_prefix(description.base()).filter(|path| path.starts_with('/')) else {
        return Route::Unknown;
    };
    let segments: Vec<&str> = path.split('/').collect();
    let mut found: Vec<(&'static Operation, BTreeMap<String, String>)> = description
        .operations
        .iter()
        .filter_map(|operation| Some((operation, arguments(&operation.path, &segments)?)))
        .collect();
    let fewest = found.iter().map(|(_, arguments)| arguments.len()).min().unwrap_or(0);
    found.retain(|(_, arguments)| arguments.len() == fewest);
    let methods: Vec<&'static str> = found.iter().map(|(operation, _)| operation.method.as_str()).collect();
    match found.into_iter().find(|(operation, _)| operation.method == method) {
        Some((operation, arguments)) => Route::Operation(operation, arguments),
        None if methods.is_empty() => Route::Unknown,
        None => Route::Methods(methods),
    }
}

/// The arguments in a path, if it is one of this template.
fn arguments(template: &str, segments: &[&str]) -> Option<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    let mut given = segments.iter();
    for wanted in template.split('/') {
        let given = given.next()?;
        match wanted.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) if !given.is_empty() => {
                found.insert(name.to_owned(), percent_decode_str(given).decode_utf8().ok()?.into_owned());
            }
            _ if wanted == *given => {}
            _ => return None,
        }
    }
    given.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(method: &str, path: &str) -> String {
        match find(Description::get(), method, path) {
            Route::Operation(operation, arguments) => format!("{} {arguments:?}", operation.id),
            Route::Methods(methods) => methods.join(","),
            Route::Unknown => "unknown".to_owned(),
        }
    }

    #[test]
    fn paths_lead_to_operations() {
        assert_eq!(id("GET", "/v1/hris/employees"), "GetHrisEmployees {}");
        assert_eq!(id("GET", "/v1/hris/employees/form"), "GetHrisEmployeesForm {}");
        assert_eq!(
            id("PATCH", "/v1/hris/employees/remote%3A1%2F2"),
            "PatchHrisEmployeesEmployeeId {\"employee_id\": \"remote:1/2\"}"
        );
        let allowed = id("PUT", "/v1/hris/employees");
        assert!(["GET,POST", "POST,GET"].contains(&allowed.as_str()), "{allowed}");
        for path in ["/hris/employees", "/v1/hris/employees/", "/v1/hris/employees/a/b", "/v1", "/v1hris/employees"] {
            assert_eq!(id("GET", path), "unknown", "{path}");
        }
    }

    #[test]
    fn every_operation_has_a_path_of_its_own() {
        for operation in &Description::get().operations {
            let path = format!("/v1{}", operation.path.replace('{', "a").replace('}', "z"));
            assert!(id(&operation.method, &path).starts_with(&format!("{} ", operation.id)), "{path}");
        }
    }
}
