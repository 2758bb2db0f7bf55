// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].employments[]`. Edits are lost.

use super::super::models;
use super::EmploymentType;
use crate::runtime::{DateTime, Json, Unrecognized, open_enum, record};

/// An entry of the `employments` of an [`Employee`](super::Employee).
///
/// From `GetHrisEmployees.response.data.results[].employments[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Employment {
    /// `id`.
    pub id: String,
    /// `remote_id`.
    pub remote_id: Option<String>,
    /// `employee_id`.
    pub employee_id: String,
    /// `job_title`.
    pub job_title: Option<String>,
    /// `pay_rate`.
    pub pay_rate: Option<f64>,
    /// `pay_period`.
    pub pay_period: Option<EmploymentPayPeriod>,
    /// `pay_frequency`.
    pub pay_frequency: Option<EmploymentPayFrequency>,
    /// `employment_type`.
    pub employment_type: Option<EmploymentType>,
    /// `pay_currency`.
    pub pay_currency: Option<String>,
    /// `effective_date`.
    pub effective_date: Option<DateTime>,
    /// `changed_at`.
    pub changed_at: DateTime,
    /// `remote_deleted_at`.
    pub remote_deleted_at: Option<DateTime>,
    /// `remote_data`.
    pub remote_data: Option<Json>,
    /// `custom_fields`.
    pub custom_fields: Option<Json>,
    /// `integration_fields`.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
}

record! {
    Employment {
        required id = "id",
        nullable remote_id = "remote_id",
        required employee_id = "employee_id",
        nullable job_title = "job_title",
        nullable pay_rate = "pay_rate",
        optional pay_period = "pay_period",
        optional pay_frequency = "pay_frequency",
        optional employment_type = "employment_type",
        nullable pay_currency = "pay_currency",
        nullable effective_date = "effective_date",
        required changed_at = "changed_at",
        nullable remote_deleted_at = "remote_deleted_at",
        nullable remote_data = "remote_data",
        nullable custom_fields = "custom_fields",
        required integration_fields = "integration_fields",
    }
}

/// A value of `pay_period`.
///
/// From `GetHrisEmployees.response.data.results[].employments[].pay_period` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmploymentPayPeriod {
    /// `HOUR`.
    Hour,
    /// `DAY`.
    Day,
    /// `WEEK`.
    Week,
    /// `TWO_WEEKS`.
    TwoWeeks,
    /// `HALF_MONTH`.
    HalfMonth,
    /// `MONTH`.
    Month,
    /// `TWO_MONTHS`.
    TwoMonths,
    /// `QUARTER`.
    Quarter,
    /// `HALF_YEAR`.
    HalfYear,
    /// `YEAR`.
    Year,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    EmploymentPayPeriod {
        Hour = "HOUR",
        Day = "DAY",
        Week = "WEEK",
        TwoWeeks = "TWO_WEEKS",
        HalfMonth = "HALF_MONTH",
        Month = "MONTH",
        TwoMonths = "TWO_MONTHS",
        Quarter = "QUARTER",
        HalfYear = "HALF_YEAR",
        Year = "YEAR",
    }
}

/// A value of `pay_frequency`.
///
/// From `GetHrisEmployees.response.data.results[].employments[].pay_frequency` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmploymentPayFrequency {
    /// `DAILY`.
    Daily,
    /// `WEEKLY`.
    Weekly,
    /// `BIWEEKLY`.
    Biweekly,
    /// `MONTHLY`.
    Monthly,
    /// `SEMIMONTHLY`.
    Semimonthly,
    /// `QUARTERLY`.
    Quarterly,
    /// `SEMIANNUALLY`.
    Semiannually,
    /// `ANNUALLY`.
    Annually,
    /// `PRO_RATA`.
    ProRata,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    EmploymentPayFrequency {
        Daily = "DAILY",
        Weekly = "WEEKLY",
        Biweekly = "BIWEEKLY",
        Monthly = "MONTHLY",
        Semimonthly = "SEMIMONTHLY",
        Quarterly = "QUARTERLY",
        Semiannually = "SEMIANNUALLY",
        Annually = "ANNUALLY",
        ProRata = "PRO_RATA",
    }
}
