// Written by `cargo xtask codegen` from `PostAtsCandidates.body.candidate`. Edits are lost.

use super::ContactType;
use crate::runtime::{DateTime, Unrecognized, open_enum, record};

/// The `candidate` of a `CreateCandidateBody`.
///
/// From `PostAtsCandidates.body.candidate` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateInput {
    /// `first_name`.
    pub first_name: String,
    /// `last_name`.
    pub last_name: String,
    /// `email_address`: an e-mail address.
    pub email_address: String,
    /// `additional_email_addresses`.
    pub additional_email_addresses: Option<Vec<AdditionalEmailAddress>>,
    /// `company`.
    pub company: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `phone_number`.
    pub phone_number: Option<String>,
    /// `additional_phone_numbers`.
    pub additional_phone_numbers: Option<Vec<AdditionalPhoneNumber>>,
    /// `location`.
    pub location: Option<CandidateLocation>,
    /// `gender`.
    pub gender: Option<CandidateGender>,
    /// `availability_date`.
    pub availability_date: Option<DateTime>,
    /// `salary_expectations`.
    pub salary_expectations: Option<SalaryExpectations>,
    /// `social_links`.
    pub social_links: Option<Vec<SocialLink>>,
}

record! {
    CandidateInput {
        required first_name = "first_name",
        required last_name = "last_name",
        required email_address = "email_address",
        optional additional_email_addresses = "additional_email_addresses",
        optional company = "company",
        optional title = "title",
        optional phone_number = "phone_number",
        optional additional_phone_numbers = "additional_phone_numbers",
        optional location = "location",
        optional gender = "gender",
        optional availability_date = "availability_date",
        optional salary_expectations = "salary_expectations",
        optional social_links = "social_links",
    }
}

impl CandidateInput {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email_address: impl Into<String>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            email_address: email_address.into(),
            additional_email_addresses: None,
            company: None,
            title: None,
            phone_number: None,
            additional_phone_numbers: None,
            location: None,
            gender: None,
            availability_date: None,
            salary_expectations: None,
            social_links: None,
        }
    }

    /// Sets `additional_email_addresses`.
    pub fn additional_email_addresses(
        mut self,
        additional_email_addresses: impl IntoIterator<Item = AdditionalEmailAddress>,
    ) -> Self {
        self.additional_email_addresses = Some(
            additional_email_addresses.into_iter().collect(),
        );
        self
    }

    /// Sets `company`.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `phone_number`.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `additional_phone_numbers`.
    pub fn additional_phone_numbers(
        mut self,
        additional_phone_numbers: impl IntoIterator<Item = AdditionalPhoneNumber>,
    ) -> Self {
        self.additional_phone_numbers = Some(
            additional_phone_numbers.into_iter().collect(),
        );
        self
    }

    /// Sets `location`.
    #[inline]
    pub fn location(mut self, location: CandidateLocation) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets `gender`.
    pub fn gender(mut self, gender: impl Into<CandidateGender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets `availability_date`.
    pub fn availability_date(mut self, availability_date: impl Into<DateTime>) -> Self {
        self.availability_date = Some(availability_date.into());
        self
    }

    /// Sets `salary_expectations`.
    #[inline]
    pub fn salary_expectations(
        mut self,
        salary_expectations: SalaryExpectations,
    ) -> Self {
        self.salary_expectations = Some(salary_expectations);
        self
    }

    /// Sets `social_links`.
    pub fn social_links(
        mut self,
        social_links: impl IntoIterator<Item = SocialLink>,
    ) -> Self {
        self.social_links = Some(social_links.into_iter().collect());
        self
    }
}

/// An entry of the `additional_email_addresses` of a [`CandidateInput`].
///
/// From `PostAtsCandidates.body.candidate.additional_email_addresses[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdditionalEmailAddress {
    /// `type`.
    pub r#type: ContactType,
    /// `email_address`: an e-mail address.
    pub email_address: String,
}

record! {
    AdditionalEmailAddress {
        required r#type = "type",
        required email_address = "email_address",
    }
}

impl AdditionalEmailAddress {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        r#type: impl Into<ContactType>,
        email_address: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            email_address: email_address.into(),
        }
    }
}

/// An entry of the `additional_phone_numbers` of a [`CandidateInput`].
///
/// From `PostAtsCandidates.body.candidate.additional_phone_numbers[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdditionalPhoneNumber {
    /// `type`.
    pub r#type: ContactType,
    /// `phone_number`.
    pub phone_number: String,
}

record! {
    AdditionalPhoneNumber {
        required r#type = "type",
        required phone_number = "phone_number",
    }
}

impl AdditionalPhoneNumber {
    /// With what is required; the rest is left out until it is set.
    pub fn new(r#type: impl Into<ContactType>, phone_number: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            phone_number: phone_number.into(),
        }
    }
}

/// The `location` of a [`CandidateInput`].
///
/// From `PostAtsCandidates.body.candidate.location` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateLocation {
    /// `city`.
    pub city: Option<String>,
    /// `country`.
    pub country: String,
    /// `state`.
    pub state: Option<String>,
    /// `street_1`.
    pub street_1: Option<String>,
    /// `zip_code`.
    pub zip_code: Option<String>,
}

record! {
    CandidateLocation {
        optional city = "city",
        required country = "country",
        optional state = "state",
        optional street_1 = "street_1",
        optional zip_code = "zip_code",
    }
}

impl CandidateLocation {
    /// With what is required; the rest is left out until it is set.
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            city: None,
            country: country.into(),
            state: None,
            street_1: None,
            zip_code: None,
        }
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

    /// Sets `street_1`.
    pub fn street_1(mut self, street_1: impl Into<String>) -> Self {
        self.street_1 = Some(street_1.into());
        self
    }

    /// Sets `zip_code`.
    pub fn zip_code(mut self, zip_code: impl Into<String>) -> Self {
        self.zip_code = Some(zip_code.into());
        self
    }
}

/// A value of `gender`.
///
/// From `PostAtsCandidates.body.candidate.gender` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CandidateGender {
    /// `MALE`.
    Male,
    /// `FEMALE`.
    Female,
    /// `OTHER`.
    Other,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    CandidateGender {
        Male = "MALE",
        Female = "FEMALE",
        Other = "OTHER",
    }
}

/// The `salary_expectations` of a [`CandidateInput`].
///
/// From `PostAtsCandidates.body.candidate.salary_expectations` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SalaryExpectations {
    /// `period`.
    pub period: SalaryExpectationsPeriod,
    /// `amount`.
    pub amount: f64,
}

record! {
    SalaryExpectations {
        required period = "period",
        required amount = "amount",
    }
}

impl SalaryExpectations {
    /// With what is required; the rest is left out until it is set.
    pub fn new(period: impl Into<SalaryExpectationsPeriod>, amount: f64) -> Self {
        Self {
            period: period.into(),
            amount,
        }
    }
}

/// A value of `period`.
///
/// From `PostAtsCandidates.body.candidate.salary_expectations.period` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalaryExpectationsPeriod {
    /// `MONTH`.
    Month,
    /// `YEAR`.
    Year,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    SalaryExpectationsPeriod {
        Month = "MONTH",
        Year = "YEAR",
    }
}

/// An entry of the `social_links` of a [`CandidateInput`].
///
/// From `PostAtsCandidates.body.candidate.social_links[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SocialLink {
    /// `url`: a URL.
    pub url: String,
}

record! {
    SocialLink {
        required url = "url",
    }
}

impl SocialLink {
    /// With what is required; the rest is left out until it is set.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
