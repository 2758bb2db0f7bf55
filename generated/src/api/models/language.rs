// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /integrations/{integration_id}/relink`.

use crate::runtime::{Unrecognized, open_enum};

/// The language of the flow that the link opens.
///
/// In the request `POST /integrations/{integration_id}/relink`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English.
    ///
    /// On the wire: `en`.
    En,
    /// German.
    ///
    /// On the wire: `de`.
    De,
    /// French.
    ///
    /// On the wire: `fr`.
    Fr,
    /// Italian.
    ///
    /// On the wire: `it`.
    It,
    /// Spanish.
    ///
    /// On the wire: `es`.
    Es,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    Language {
        En = "en",
        De = "de",
        Fr = "fr",
        It = "it",
        Es = "es",
    }
}
