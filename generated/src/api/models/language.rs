// Written by `cargo xtask codegen` from `PostIntegrationsIntegrationIdRelink.body.language`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `language`.
///
/// From `PostIntegrationsIntegrationIdRelink.body.language` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// `en`.
    En,
    /// `de`.
    De,
    /// `fr`.
    Fr,
    /// `it`.
    It,
    /// `es`.
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
