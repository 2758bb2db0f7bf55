// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /custom/datev/available-documents`.

use crate::runtime::{Unrecognized, open_enum};

/// The kind of document, as DATEV's four-letter code.
///
/// In the answer of `GET /custom/datev/available-documents`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatevDocumentType {
    /// `AANB`.
    Aanb,
    /// `ABEG`.
    Abeg,
    /// `BUBE`.
    Bube,
    /// `DAWE`.
    Dawe,
    /// `KBNW`.
    Kbnw,
    /// `KOST`.
    Kost,
    /// `KOTR`.
    Kotr,
    /// `LKTO`.
    Lkto,
    /// `LOBN`.
    Lobn,
    /// `LJOE`.
    Ljoe,
    /// `LOJE`.
    Loje,
    /// `LOJO`.
    Lojo,
    /// `LOPE`.
    Lope,
    /// `LOPN`.
    Lopn,
    /// `LOPS`.
    Lops,
    /// `LORE`.
    Lore,
    /// `LOWE`.
    Lowe,
    /// `LSTA`.
    Lsta,
    /// `LSTB`.
    Lstb,
    /// `LSTE`.
    Lste,
    /// `PDAT`.
    Pdat,
    /// `PFAN`.
    Pfan,
    /// `PRZA`.
    Prza,
    /// `SBNW`.
    Sbnw,
    /// `SVNW`.
    Svnw,
    /// `WEAN`.
    Wean,
    /// `ZABR`.
    Zabr,
    /// `ZAKF`.
    Zakf,
    /// `ZAUW`.
    Zauw,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DatevDocumentType {
        Aanb = "AANB",
        Abeg = "ABEG",
        Bube = "BUBE",
        Dawe = "DAWE",
        Kbnw = "KBNW",
        Kost = "KOST",
        Kotr = "KOTR",
        Lkto = "LKTO",
        Lobn = "LOBN",
        Ljoe = "LJOE",
        Loje = "LOJE",
        Lojo = "LOJO",
        Lope = "LOPE",
        Lopn = "LOPN",
        Lops = "LOPS",
        Lore = "LORE",
        Lowe = "LOWE",
        Lsta = "LSTA",
        Lstb = "LSTB",
        Lste = "LSTE",
        Pdat = "PDAT",
        Pfan = "PFAN",
        Prza = "PRZA",
        Sbnw = "SBNW",
        Svnw = "SVNW",
        Wean = "WEAN",
        Zabr = "ZABR",
        Zakf = "ZAKF",
        Zauw = "ZAUW",
    }
}
