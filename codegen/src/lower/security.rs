//! What callers must show: security schemes, and which of them go together.
//!
//! In: the schemes of a description and what it and its operations ask for. Out: the schemes that are asked for, and
//! requirements by their places among these. Must not know how a scheme is shown.

use crate::ir::SecurityScheme;
use crate::openapi::{Document, Scheme, Security};

/// The schemes that are asked for. A client begins with the first: of what the description asks for everywhere, or else
/// of what its operations ask for, the first that the runtime speaks.
pub(super) fn schemes(document: &Document) -> Vec<SecurityScheme> {
    let own = document.operations.iter().filter_map(|operation| operation.security.as_ref());
    let mut out: Vec<SecurityScheme> = Vec::new();
    for name in std::iter::once(&document.security).chain(own).flatten().flatten() {
        let Some((scheme, description)) = document.schemes.get(name) else { continue };
        if *scheme != Scheme::Mutual && !out.iter().any(|known| known.name == *name) {
            let (name, scheme, description) = (name.clone(), scheme.clone(), description.clone());
            out.push(SecurityScheme { name, scheme, description });
        }
    }
    let is_spoken = |one: &SecurityScheme| !matches!(one.scheme, Scheme::Unsupported | Scheme::Http(_));
    let first = out.iter().position(is_spoken).unwrap_or(0);
    out.get_mut(..=first).into_iter().for_each(|begin| begin.rotate_right(1));
    out
}

/// What must be shown where an operation says nothing; by the first scheme where the description says nothing either.
pub(super) fn default(document: &Document, schemes: &[SecurityScheme]) -> Vec<Vec<usize>> {
    match by_index(&document.security, schemes) {
        none if none.is_empty() => schemes.first().map(|_| vec![0]).into_iter().collect(),
        security => security,
    }
}

/// A requirement by the places of its schemes. What the connection proves has none.
pub(super) fn by_index(security: &Security, schemes: &[SecurityScheme]) -> Vec<Vec<usize>> {
    let mut out: Vec<Vec<usize>> = Vec::new();
    for names in security {
        let place = |name: &String| schemes.iter().position(|scheme| scheme.name == *name);
        let all: Vec<usize> = names.iter().filter_map(place).collect();
        if !out.contains(&all) {
            out.push(all);
        }
    }
    if out.iter().all(Vec::is_empty) { Vec::new() } else { out }
}

/// What callers have to do themselves.
pub(super) fn notes(document: &Document) -> Vec<String> {
    let own = document.operations.iter().filter_map(|operation| operation.security.as_ref());
    let asked: Vec<&String> = std::iter::once(&document.security).chain(own).flatten().flatten().collect();
    let asked = document.schemes.iter().filter(|(name, _)| asked.contains(name));
    let told = asked.filter_map(|(name, (scheme, _))| match scheme {
        Scheme::Unsupported => Some(format!(
            "the security scheme `{name}` is of a type that the runtime does not speak; a bearer token is sent for it"
        )),
        Scheme::Mutual => Some(format!(
            "the security scheme `{name}` is a certificate of the client; it goes into the HTTP client, by `configure_http`"
        )),
        Scheme::Http(scheme) => Some(format!(
            "the security scheme `{name}` is HTTP authentication by `{scheme}`; what is given is sent as \
             `Authorization: {scheme} …`, and no challenge is answered"
        )),
        _ => None,
    });
    told.collect()
}
