// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use super::EmploymentType;
use crate::models;
use crate::runtime::{DateTime, Json, Unrecognized, dated, open_enum, record};

/// The terms on which an employee works from `effective_date` on: job title, kind of employment and pay. An
/// employee can have several, one after the other.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Employment {
    /// The Kombo id of the record. It is unique among the records of one model, across integrations, but records of
    /// two models can share one.
    pub id: String,
    /// The record's id in the connected system.
    pub remote_id: Option<String>,
    /// The Kombo id of the employee whom this is about.
    pub employee_id: String,
    /// What the employee's job is called.
    pub job_title: Option<String>,
    /// What the person earns in `pay_period`, in units of `pay_currency`.
    pub pay_rate: Option<f64>,
    /// The time that `pay_rate` is for.
    pub pay_period: Option<EmploymentPayPeriod>,
    /// How often the person is paid.
    pub pay_frequency: Option<EmploymentPayFrequency>,
    /// The kind of employment that the person has, such as full-time or freelance. Values that Kombo does not map
    /// come as the connected system writes them.
    pub employment_type: Option<EmploymentType>,
    /// The currency of `pay_rate`.
    pub pay_currency: Option<String>,
    /// The day from which the terms of this employment hold.
    pub effective_date: Option<DateTime>,
    /// When this record itself last changed at Kombo. It can lie before the `updated_after` of a request that
    /// returned the record, since that filter also looks at nested data.
    pub changed_at: DateTime,
    /// When the record was deleted; null while it is there.
    pub remote_deleted_at: Option<DateTime>,
    /// The record as the connected system gave it, where Kombo passes it on.
    pub remote_data: Option<Json>,
    /// Values of the record's custom fields, by the key of the field.
    pub custom_fields: Option<Json>,
    /// Values of further fields that the connected system has for this record.
    pub integration_fields: Vec<models::IntegrationFieldValue>,
}

record! {
    Employment {
        required id,
        nullable remote_id,
        required employee_id,
        nullable job_title,
        nullable pay_rate,
        optional pay_period,
        optional pay_frequency,
        optional employment_type,
        nullable pay_currency,
        nullable effective_date,
        required changed_at,
        nullable remote_deleted_at,
        nullable remote_data,
        nullable custom_fields,
        listed integration_fields,
        shown ["id", "remote_id", "employee_id", "changed_at", "remote_deleted_at"]
    }
}

dated! {
    Employment {
        id,
        changed_at,
        remote_deleted_at,
    }
}

/// The time that `pay_rate` is for.
///
/// In the answer of `GET /hris/employees`.
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

/// How often the person is paid.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmploymentPayFrequency {
    /// Every day.
    ///
    /// On the wire: `DAILY`.
    Daily,
    /// Every week.
    ///
    /// On the wire: `WEEKLY`.
    Weekly,
    /// Every two weeks.
    ///
    /// On the wire: `BIWEEKLY`.
    Biweekly,
    /// Every month.
    ///
    /// On the wire: `MONTHLY`.
    Monthly,
    /// Twice a month.
    ///
    /// On the wire: `SEMIMONTHLY`.
    Semimonthly,
    /// Every three months.
    ///
    /// On the wire: `QUARTERLY`.
    Quarterly,
    /// Twice a year.
    ///
    /// On the wire: `SEMIANNUALLY`.
    Semiannually,
    /// Every year.
    ///
    /// On the wire: `ANNUALLY`.
    Annually,
    /// In proportion to the time worked.
    ///
    /// On the wire: `PRO_RATA`.
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
