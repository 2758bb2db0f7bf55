// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}/integration-fields`.

use crate::runtime::{Unrecognized, open_enum};

/// Whether the tool comes with the field or the company has made it.
///
/// In the answer of `GET /integrations/{integration_id}/integration-fields`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationFieldType {
    /// A field that the tool has in every installation.
    ///
    /// On the wire: `DEFAULT`.
    Default,
    /// A field that the company has added to its installation.
    ///
    /// On the wire: `CUSTOM`.
    Custom,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    IntegrationFieldType {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}
