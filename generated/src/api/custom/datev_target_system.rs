// Written by `cargo xtask codegen` from `GetCustomDatevSystemInformation.response.data.target_system`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// The payroll program that the company uses.
///
/// From `GetCustomDatevSystemInformation.response.data.target_system` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevTargetSystem {
    /// DATEV LODAS.
    ///
    /// On the wire: `LODAS`.
    Lodas,
    /// DATEV Lohn und Gehalt.
    ///
    /// On the wire: `LuG`.
    LuG,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DatevTargetSystem {
        Lodas = "LODAS",
        LuG = "LuG",
    }
}
