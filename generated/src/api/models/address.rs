// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use crate::runtime::record;

/// A postal address; that of a person is where they live.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// The town or city of the address.
    pub city: Option<String>,
    /// The country of the address.
    pub country: Option<String>,
    /// The address as the connected system has it, in one text.
    pub raw: Option<String>,
    /// The state, province or region of the address.
    pub state: Option<String>,
    /// The first line of the address: street and number.
    pub street_1: Option<String>,
    /// The second line of the address.
    pub street_2: Option<String>,
    /// The postal code of the address, such as `10115`.
    pub zip_code: Option<String>,
}

record! {
    Address {
        optional city,
        optional country,
        optional raw,
        optional state,
        optional street_1,
        optional street_2,
        optional zip_code,
    }
}
