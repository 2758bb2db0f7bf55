// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/candidates`.

use super::ContactType;
use crate::runtime::{DateTime, Unrecognized, input, open_enum, record, sendable};

/// The person who applies; name and e-mail address are the least that is needed.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateInput {
    /// The person's given name.
    pub first_name: String,
    /// The person's family name.
    pub last_name: String,
    /// The candidate's main e-mail address.
    pub email_address: String,
    /// The candidate's further e-mail addresses, beside the main one in `email_address`.
    pub additional_email_addresses: Option<Vec<AdditionalEmailAddress>>,
    /// The company the candidate works for at present.
    pub company: Option<String>,
    /// The job title the candidate has at present.
    pub title: Option<String>,
    /// A phone number of the candidate.
    pub phone_number: Option<String>,
    /// The candidate's further phone numbers, beside the main one in `phone_number`.
    pub additional_phone_numbers: Option<Vec<AdditionalPhoneNumber>>,
    /// The candidate's place of residence; the country is required once anything is given.
    pub location: Option<CandidateLocation>,
    /// The candidate's gender.
    pub gender: Option<CandidateGender>,
    /// The day from which the candidate can start to work.
    pub availability_date: Option<DateTime>,
    /// What the candidate would like to earn, in a month or in a year.
    pub salary_expectations: Option<SalaryExpectations>,
    /// The candidate's profiles on the web.
    pub social_links: Option<Vec<SocialLink>>,
}

record! {
    CandidateInput {
        required first_name,
        required last_name,
        required email_address,
        optional additional_email_addresses,
        optional company,
        optional title,
        optional phone_number,
        optional additional_phone_numbers,
        optional location,
        optional gender,
        optional availability_date,
        optional salary_expectations,
        optional social_links,
        hidden ["gender"]
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

    /// The candidate's further e-mail addresses, beside the main one in `email_address`.
    pub fn additional_email_addresses(
        mut self,
        additional_email_addresses: impl IntoIterator<Item = AdditionalEmailAddress>,
    ) -> Self {
        self.additional_email_addresses = Some(
            additional_email_addresses.into_iter().collect(),
        );
        self
    }

    /// The company the candidate works for at present.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// The job title the candidate has at present.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// A phone number of the candidate.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// The candidate's further phone numbers, beside the main one in `phone_number`.
    pub fn additional_phone_numbers(
        mut self,
        additional_phone_numbers: impl IntoIterator<Item = AdditionalPhoneNumber>,
    ) -> Self {
        self.additional_phone_numbers = Some(
            additional_phone_numbers.into_iter().collect(),
        );
        self
    }

    /// The candidate's place of residence; the country is required once anything is given.
    #[inline]
    pub fn location(mut self, location: CandidateLocation) -> Self {
        self.location = Some(location);
        self
    }

    /// The candidate's gender.
    pub fn gender(mut self, gender: impl Into<CandidateGender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// The day from which the candidate can start to work.
    pub fn availability_date(mut self, availability_date: impl Into<DateTime>) -> Self {
        self.availability_date = Some(sendable(availability_date));
        self
    }

    /// What the candidate would like to earn, in a month or in a year.
    #[inline]
    pub fn salary_expectations(
        mut self,
        salary_expectations: SalaryExpectations,
    ) -> Self {
        self.salary_expectations = Some(salary_expectations);
        self
    }

    /// The candidate's profiles on the web.
    pub fn social_links(
        mut self,
        social_links: impl IntoIterator<Item = SocialLink>,
    ) -> Self {
        self.social_links = Some(social_links.into_iter().collect());
        self
    }
}

input! { CandidateInput {} }

/// A further e-mail address of the candidate.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdditionalEmailAddress {
    /// Whether the address is private, for work or neither.
    pub r#type: ContactType,
    /// One of the candidate's e-mail addresses.
    pub email_address: String,
}

record! {
    AdditionalEmailAddress {
        required r#type = "type",
        required email_address,
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

/// A further phone number of the candidate.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdditionalPhoneNumber {
    /// Whether the number is private, for work or neither.
    pub r#type: ContactType,
    /// A phone number of the candidate.
    pub phone_number: String,
}

record! {
    AdditionalPhoneNumber {
        required r#type = "type",
        required phone_number,
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

/// The candidate's place of residence; the country is required once anything is given.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CandidateLocation {
    /// The town or city of the address.
    pub city: Option<String>,
    /// The country the candidate lives in, as a code of two capital letters.
    pub country: String,
    /// The state, province or region of the address.
    pub state: Option<String>,
    /// The first line of the address: street and number.
    pub street_1: Option<String>,
    /// The postal code of the address, such as `10115`.
    pub zip_code: Option<String>,
}

record! {
    CandidateLocation {
        optional city,
        required country,
        optional state,
        optional street_1,
        optional zip_code,
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

    /// The first line of the address: street and number.
    pub fn street_1(mut self, street_1: impl Into<String>) -> Self {
        self.street_1 = Some(street_1.into());
        self
    }

    /// The postal code of the address, such as `10115`.
    pub fn zip_code(mut self, zip_code: impl Into<String>) -> Self {
        self.zip_code = Some(zip_code.into());
        self
    }
}

input! { CandidateLocation {} }

/// The candidate's gender.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CandidateGender {
    /// A man.
    ///
    /// On the wire: `MALE`.
    Male,
    /// A woman.
    ///
    /// On the wire: `FEMALE`.
    Female,
    /// Another gender.
    ///
    /// On the wire: `OTHER`.
    Other,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    CandidateGender: hidden {
        Male = "MALE",
        Female = "FEMALE",
        Other = "OTHER",
    }
}

/// What the candidate would like to earn, in a month or in a year.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SalaryExpectations {
    /// Whether the amount is for a month or for a year.
    pub period: SalaryExpectationsPeriod,
    /// The salary that the candidate asks for in each period; no currency goes with it.
    pub amount: f64,
}

record! {
    SalaryExpectations {
        required period,
        required amount,
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

/// Whether the amount is for a month or for a year.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalaryExpectationsPeriod {
    /// The amount is for one month.
    ///
    /// On the wire: `MONTH`.
    Month,
    /// The amount is for one year.
    ///
    /// On the wire: `YEAR`.
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

/// A page about the candidate, such as a profile on a network.
///
/// In the request `POST /ats/candidates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SocialLink {
    /// The address of the candidate's profile or page.
    pub url: String,
}

record! {
    SocialLink {
        required url,
    }
}

impl SocialLink {
    /// With what is required; the rest is left out until it is set.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
