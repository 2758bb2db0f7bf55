// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].home_address`. Edits are lost.

use crate::runtime::record;

/// The `home_address` of an `Employee`.
///
/// From `GetHrisEmployees.response.data.results[].home_address` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// `city`.
    pub city: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `raw`.
    pub raw: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `street_1`.
    pub street_1: Option<String>,
    /// `street_2`.
    pub street_2: Option<String>,
    /// `zip_code`.
    pub zip_code: Option<String>,
}

record! {
    Address {
        optional city = "city",
        optional country = "country",
        optional raw = "raw",
        optional state = "state",
        optional street_1 = "street_1",
        optional street_2 = "street_2",
        optional zip_code = "zip_code",
    }
}
