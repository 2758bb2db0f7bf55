// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /custom/datev/system-information`.

use crate::runtime::{Unrecognized, open_enum};

/// The payroll program that the company uses.
///
/// In the answer of `GET /custom/datev/system-information`.
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
