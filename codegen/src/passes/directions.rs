//! What travels in one direction only: a field that is read-only is not required of callers, and one that is write-only
//! is not required of the service.

use crate::ir::{Api, Kind};

/// Makes such fields optional in types that travel the other way too.
pub(super) fn relax(api: &mut Api) {
    for def in &mut api.types {
        let (request, response) = (def.request, def.response);
        let Kind::Struct(strukt) = &mut def.kind else { continue };
        for field in &mut strukt.fields {
            field.required &= !((request && field.read_only) || (response && field.write_only));
        }
    }
}
