// Written by `cargo xtask codegen` from `PostIntegrationsIntegrationIdRelink.body.language`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// The language of the flow that the link opens.
///
/// From `PostIntegrationsIntegrationIdRelink.body.language` in the API description.
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
