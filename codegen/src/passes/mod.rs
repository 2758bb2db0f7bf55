//! Named passes over the IR, in order: the IR in, the same IR out with equal types merged, tags fixed and recursion
//! boxed, and everything counted. They must not know schemas, nor what anything is called.

mod check;
mod dedupe;
mod directions;
mod recursion;
mod tags;

use crate::config::Config;
use crate::ir::Api;
use crate::lock::Lock;
use crate::openapi::Document;
use crate::support::diagnostic::Diagnostics;

/// Runs every pass.
pub fn run(api: &mut Api, document: &Document, config: &Config, lock: &Lock) -> Result<(), Diagnostics> {
    dedupe::mark_roles(api);
    directions::relax(api);
    dedupe::merge_equal(api, config, lock);
    tags::fix_tags(api);
    recursion::box_recursion(api);
    dedupe::list_candidates(api);
    check::check(document, api)
}
