//! The package and its areas: what the client groups operations by.

use std::collections::BTreeSet;

use super::{Area, Names, reserved};
use crate::config::Config;
use crate::ir::{Api, Operation};
use crate::lock::Lock;
use crate::reconcile::Published;
use crate::support::diagnostic::Diagnostics;
use crate::support::identifier::{LONGEST, escape, kebab, shorten, snake};

pub(super) fn package(api: &Api, config: &Config, lock: &Lock) -> String {
    match config.package().or(lock.package.as_deref()) {
        Some(package) => package.to_owned(),
        None => {
            let name = bounded(&kebab(&api.title));
            let usable = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && !reserved::CRATES.contains(&snake(&name).as_str());
            // Cargo takes no keyword for the name of a package.
            let is_word =
                |name: &str| escape(&snake(name)) != snake(name) || ["self", "super", "crate"].contains(&name);
            match usable {
                true if is_word(&name) => format!("{name}-client"),
                true => name,
                false => "api-client".to_owned(),
            }
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
    let tag = operation.tag.as_deref().filter(|tag| config.area(tag).is_none());
    tag.and_then(|tag| known_area(api, tag, published)).unwrap_or_else(|| natural_area(operation, config))
}

/// The area that a tag nobody has decided on had before: it had the tag, or the tag says the same in other words, or is
/// what all operations of one area stand under now.
fn known_area(api: &Api, tag: &str, published: &Published<'_>) -> Option<String> {
    let lock = published.lock;
    let words = |tag: &str| -> Vec<String> {
        let words = kebab(tag).split('-').map(str::to_owned).collect::<Vec<_>>();
        words.into_iter().filter(|word| !["api", "apis", "the", "unified"].contains(&word.as_str())).collect()
    };
    let own = words(tag);
    let had = lock.areas.values().find(|area| area.tags.iter().any(|known| known == tag));
    let alike = || {
        let says_so = |text: &str| !own.is_empty() && words(text) == own;
        lock.areas.values().find(|area| says_so(&area.feature) || area.tags.iter().any(|known| says_so(known)))
    };
    let moved = || {
        let mut areas: BTreeSet<&str> = BTreeSet::new();
        for (index, _) in api.operations.iter().enumerate().filter(|(_, one)| one.tag.as_deref() == Some(tag)) {
            areas.extend(published.operation(index).map(|(_, known)| known.area.as_str()));
        }
        let area = areas.pop_first().filter(|_| areas.is_empty())?;
        lock.areas.get(area)
    };
    had.or_else(alike).or_else(moved).map(|area| area.feature.clone())
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

/// Names the areas, and gives the one of each operation.
pub(super) fn name_areas(
    api: &Api,
    config: &Config,
    published: &Published<'_>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) -> Vec<usize> {
    let lock = published.lock;
    let mut out = Vec::new();
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
                    format!("[areas] \"{tag}\" is called `{feature}`, which is not a kebab-case name")
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
        out.push(index);
    }
    out
}

/// The handle of an area is named after it.
fn handle_ident(feature: &str) -> String {
    reserved::type_beside(feature, "Api")
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
