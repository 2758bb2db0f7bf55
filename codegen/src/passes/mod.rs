//! Named passes over the IR, in order: the IR in, the same IR out with equal types merged, tags fixed, all in the order in
//! which operations reach it and recursion boxed, and everything counted. They must not know schemas, nor what anything
//! is called.

mod alike;
mod bound;
mod check;
mod classes;
mod dedupe;
mod directions;
mod hints;
mod order;
mod recursion;
mod tags;
mod words;

use crate::config::Config;
use crate::ir::Api;
use crate::lower::DocCandidate;
use crate::openapi::Document;
use crate::reconcile::Published;
use crate::support::diagnostic::Diagnostics;

/// Runs every pass.
pub fn run(
    api: &mut Api,
    published: &mut Published<'_>,
    candidates: &[Vec<DocCandidate>],
    document: &Document,
    config: &Config,
) -> Result<(), Diagnostics> {
    directions::mark(api);
    directions::relax(api);
    let hints = hints::hints(api);
    let target = dedupe::merge_equal(api, config, published, &hints);
    words::share(api, published, &target, candidates);
    dedupe::leave(api, &target);
    tags::fix_tags(api);
    order::order_types(api, published);
    bound::bound(document, api)?;
    order::order_keys(api);
    recursion::box_recursion(api);
    alike::note_alike(api);
    check::check(document, api)
}

#[cfg(test)]
mod tests;
