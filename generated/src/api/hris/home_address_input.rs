// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/employees`.

use crate::runtime::{input, record};

/// The employee's home address.
///
/// In the request `POST /hris/employees`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HomeAddressInput {
    /// The first line of the address: street and number.
    pub street_1: Option<String>,
    /// The second line of the address.
    pub street_2: Option<String>,
    /// The town or city of the address.
    pub city: Option<String>,
    /// The state, province or region of the address.
    pub state: Option<String>,
    /// The postal code of the address, such as `10115`.
    pub zip_code: Option<String>,
    /// The country of the address as a two-letter code, such as `DE`.
    pub country: Option<String>,
}

record! {
    HomeAddressInput {
        optional street_1,
        optional street_2,
        optional city,
        optional state,
        optional zip_code,
        optional country,
    }
}

impl HomeAddressInput {
    /// The first line of the address: street and number.
    pub fn street_1(mut self, street_1: impl Into<String>) -> Self {
        self.street_1 = Some(street_1.into());
        self
    }

    /// The second line of the address.
    pub fn street_2(mut self, street_2: impl Into<String>) -> Self {
        self.street_2 = Some(street_2.into());
        self
    }

    /// The town or city of the address.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The state, province or region of the address.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The postal code of the address, such as `10115`.
    pub fn zip_code(mut self, zip_code: impl Into<String>) -> Self {
        self.zip_code = Some(zip_code.into());
        self
    }

    /// The country of the address as a two-letter code, such as `DE`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

input! { HomeAddressInput {} }
