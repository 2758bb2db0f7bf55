//! What operations say that cannot be: ids used twice, schemes that are not there, parameters that the path has no place
//! for. And ids for those that have none.

use indexmap::IndexMap;

use super::Resolver;
use crate::openapi::{Location, Operation};
use crate::support::diagnostic::Diagnostic;
use crate::support::identifier::{Scope, pascal, spell};

/// Operations without an id get one from method and path, which gives way to those that are written.
pub(super) fn name_unnamed(operations: &mut [Operation]) {
    let mut scope = Scope::seeded(operations.iter().map(|operation| operation.id.as_str()).collect::<Vec<_>>());
    for operation in operations.iter_mut().filter(|operation| operation.id.is_empty()) {
        let way = format!("{} {}", operation.method.to_ascii_lowercase(), operation.path.replace(['{', '}'], " "));
        operation.id = scope.take([pascal(&way), pascal(&spell(&way))]);
    }
}

impl Resolver<'_> {
    pub(super) fn check_operation_ids(&mut self, operations: &[Operation]) {
        let mut seen: IndexMap<&str, &str> = IndexMap::new();
        for operation in operations.iter().filter(|operation| !operation.id.is_empty()) {
            if pascal(&operation.id).is_empty() {
                self.diagnostics.push(Diagnostic::new(
                    format!("{}/operationId", operation.pointer),
                    format!("no name can be made from the operationId `{}`", operation.id),
                    "use letters and digits, or take the operationId out: method and path name the operation then",
                ));
            }
            self.check_security(operation);
            if let Some(first) = seen.insert(&operation.id, &operation.pointer) {
                self.diagnostics.push(Diagnostic::new(
                    format!("{}/operationId", operation.pointer),
                    format!("the operationId `{}` is used at {first} already", operation.id),
                    "give each operation an id of its own",
                ));
            }
        }
    }

    pub(super) fn check_security(&mut self, operation: &Operation) {
        let names = operation.security.iter().flatten().flatten().filter(|name| !self.schemes.contains(name));
        for name in names.cloned().collect::<Vec<_>>() {
            self.unknown_scheme(&format!("{}/security", operation.pointer), &name);
        }
    }

    pub(super) fn unknown_scheme(&mut self, pointer: &str, name: &str) {
        self.diagnostics.push(Diagnostic::new(
            pointer,
            format!("no security scheme is called `{name}`"),
            "add it under `components.securitySchemes`, or correct the name",
        ));
    }

    pub(super) fn check_parameters(&mut self, operation: &Operation) {
        let template: Vec<&str> =
            operation.path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect();
        for name in &template {
            if !operation.parameters.iter().any(|p| p.location == Location::Path && p.name == *name) {
                self.diagnostics.push(Diagnostic::new(
                    &operation.pointer,
                    format!("the path has `{{{name}}}`, but no path parameter of that name is declared"),
                    format!("add a parameter `{name}` with `in: path`, or take it out of the path"),
                ));
            }
        }
        for parameter in operation.parameters.iter().filter(|p| p.location == Location::Path) {
            if !template.contains(&parameter.name.as_str()) {
                self.diagnostics.push(Diagnostic::new(
                    &parameter.pointer,
                    format!("the path parameter `{}` does not occur in the path `{}`", parameter.name, operation.path),
                    format!("put `{{{}}}` into the path, or take the parameter out", parameter.name),
                ));
            }
        }
    }
}
