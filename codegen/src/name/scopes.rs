//! Handles that supply a header: methods of the client, and types at the root.

use super::{Names, ScopeName, check_identifier, reserved};
use crate::config::Config;
use crate::ir::Api;
use crate::lock::Lock;
use crate::support::diagnostic::Diagnostics;
use crate::support::identifier::pascal;

/// Names the handles of the headers that operations need.
pub(super) fn name_scopes(api: &Api, config: &Config, lock: &Lock, names: &mut Names, diagnostics: &mut Diagnostics) {
    for header in api.operations.iter().filter_map(|operation| operation.scope.as_ref()) {
        if names.scope(Some(header)).is_some() {
            continue;
        }
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

/// A handle that supplies a header is a method of the client and a type at the root.
fn check_scope(config: &Config, header: &str, method: &str, diagnostics: &mut Diagnostics) {
    let handle = pascal(method);
    let taken = reserved::is_client_method(method) || reserved::MODULES.contains(&method);
    if taken || reserved::is_type(&handle) || reserved::ROOT_TYPES.contains(&handle.as_str()) {
        let message = format!("[scopes] \"{header}\" is called `{method}`, which the crate needs for itself");
        diagnostics.push(config.complain("scopes", header, message, "choose another name"));
    }
}
