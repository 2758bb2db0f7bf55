// Written by `cargo xtask codegen` from `PostHrisEmployees.body.home_address`. Edits are lost.

use crate::runtime::record;

/// The `home_address` of a [`CreateEmployeeBody`](super::CreateEmployeeBody).
///
/// From `PostHrisEmployees.body.home_address` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HomeAddressInput {
    /// `street_1`.
    pub street_1: Option<String>,
    /// `street_2`.
    pub street_2: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `zip_code`.
    pub zip_code: Option<String>,
    /// `country`.
    pub country: Option<String>,
}

record! {
    HomeAddressInput {
        optional street_1 = "street_1",
        optional street_2 = "street_2",
        optional city = "city",
        optional state = "state",
        optional zip_code = "zip_code",
        optional country = "country",
    }
}

impl HomeAddressInput {
    /// Sets `street_1`.
    pub fn street_1(mut self, street_1: impl Into<String>) -> Self {
        self.street_1 = Some(street_1.into());
        self
    }

    /// Sets `street_2`.
    pub fn street_2(mut self, street_2: impl Into<String>) -> Self {
        self.street_2 = Some(street_2.into());
        self
    }

    /// Sets `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `zip_code`.
    pub fn zip_code(mut self, zip_code: impl Into<String>) -> Self {
        self.zip_code = Some(zip_code.into());
        self
    }

    /// Sets `country`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}
