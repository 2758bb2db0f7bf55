// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/absences`.

use std::collections::BTreeMap;

use super::{AbsenceStatus, AbsenceSummary, Hris, TimeOffUnit};
use crate::runtime::{
    BodyKind, Call, DateTime, IntoNullable, Json, Method, Operation, Unrecognized,
    endpoint, input, open_enum, record, sendable, setters,
};

impl Hris {
    /// Enters an absence for an employee.
    ///
    /// Writes to the connected system. The absence begins as `REQUESTED` unless `status` says `APPROVED`. Its type,
    /// one of [`GET /hris/absence-types`](crate::hris::Hris::get_absence_types), says whether half days
    /// (`half_days_supported`) and times of day (`exact_times_supported`) can be given. `employee_note` is required
    /// but may be null.
    ///
    /// A request that is sent twice can enter two absences. `REMOTE.INPUT_INVALID` means that the connected system
    /// refused the absence; its message says why.
    ///
    /// `POST /hris/absences`, operation `PostHrisAbsences`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::hris::CreateAbsenceBody;
    ///
    /// let body = CreateAbsenceBody::new(
    ///     "26vafvWSRmbhNcxJYqjCzuJg",
    ///     "26vafvWSRmbhNcxJYqjCzuJg",
    ///     "2026-03-01",
    ///     "2026-03-01",
    ///     "As agreed by phone.",
    /// );
    /// let absence_summary = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .create_absence(body)
    ///     .await?;
    /// println!("{}", absence_summary.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /hris/absences")]
    #[doc(alias = "PostHrisAbsences")]
    #[inline]
    pub fn create_absence(&self, body: CreateAbsenceBody) -> CreateAbsence {
        let call = self.handle.call(&OPERATION);
        CreateAbsence {
            call,
            body: Box::new(body),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostHrisAbsences",
    method: Method::POST,
    path: "/hris/absences",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Hris::create_absence`] makes; awaiting it gives
/// [`AbsenceSummary`](crate::hris::AbsenceSummary).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateAbsence {
    call: Call,
    body: Box<CreateAbsenceBody>,
}

/// The absence to enter: whose, of which type, and when.
///
/// In the request `POST /hris/absences`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAbsenceBody {
    /// The Kombo id of the employee whom this is about.
    pub employee_id: String,
    /// The Kombo id of the kind of absence to enter, from
    /// [`GET /hris/absence-types`](crate::hris::Hris::get_absence_types).
    pub absence_type_id: String,
    /// Whether the absence still has to be approved or already is.
    ///
    /// `REQUESTED` when not given.
    pub status: Option<AbsenceStatus>,
    /// The day on which the absence is to begin.
    pub start_date: DateTime,
    /// The last day of the absence; for a single day, the same as `start_date`.
    pub end_date: DateTime,
    /// Whether the absence begins in the middle of its first day.
    ///
    /// `false` when not given.
    pub start_half_day: Option<bool>,
    /// Whether only half of the last day is taken off.
    ///
    /// `false` when not given.
    pub end_half_day: Option<bool>,
    /// How much time the absence takes, in the unit that `unit` names.
    ///
    /// At least 0.
    pub amount: Option<f64>,
    /// Whether the given `amount` is in hours or days.
    pub unit: Option<TimeOffUnit>,
    /// What the employee wrote about the absence.
    pub employee_note: Option<String>,
    /// For part of a day: the time at which the absence begins, as `HH:mm` or `HH:mm:ss`.
    pub start_time: Option<String>,
    /// For part of a day: the time at which the absence ends, as `HH:mm` or `HH:mm:ss`.
    pub end_time: Option<String>,
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<CreateAbsenceRemoteFields>,
}

record! {
    CreateAbsenceBody {
        required employee_id,
        required absence_type_id,
        optional status,
        required start_date,
        required end_date,
        optional start_half_day,
        optional end_half_day,
        optional amount,
        optional unit,
        nullable employee_note,
        optional start_time,
        optional end_time,
        optional remote_fields,
        shown ["employee_id", "absence_type_id"]
    }
}

impl CreateAbsenceBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        employee_id: impl Into<String>,
        absence_type_id: impl Into<String>,
        start_date: impl Into<DateTime>,
        end_date: impl Into<DateTime>,
        employee_note: impl IntoNullable<String>,
    ) -> Self {
        Self {
            employee_id: employee_id.into(),
            absence_type_id: absence_type_id.into(),
            status: None,
            start_date: sendable(start_date),
            end_date: sendable(end_date),
            start_half_day: None,
            end_half_day: None,
            amount: None,
            unit: None,
            employee_note: employee_note.into_nullable(),
            start_time: None,
            end_time: None,
            remote_fields: None,
        }
    }
}

setters! { CreateAbsence, CreateAbsenceBody:
    /// Whether the absence still has to be approved or already is.
    ///
    /// `REQUESTED` when not given.
    pub fn status(mut self, status: impl Into<AbsenceStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Whether the absence begins in the middle of its first day.
    ///
    /// `false` when not given.
    #[inline]
    pub fn start_half_day(mut self, start_half_day: bool) -> Self {
        self.start_half_day = Some(start_half_day);
        self
    }

    /// Whether only half of the last day is taken off.
    ///
    /// `false` when not given.
    #[inline]
    pub fn end_half_day(mut self, end_half_day: bool) -> Self {
        self.end_half_day = Some(end_half_day);
        self
    }

    /// How much time the absence takes, in the unit that `unit` names.
    ///
    /// At least 0.
    #[inline]
    pub fn amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Whether the given `amount` is in hours or days.
    pub fn unit(mut self, unit: impl Into<TimeOffUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// For part of a day: the time at which the absence begins, as `HH:mm` or `HH:mm:ss`.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// For part of a day: the time at which the absence ends, as `HH:mm` or `HH:mm:ss`.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: CreateAbsenceRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { CreateAbsenceBody {} }

endpoint! { CreateAbsence => Data<AbsenceSummary>, body }

/// Fields that only single tools take, by tool.
///
/// In the request `POST /hris/absences`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAbsenceRemoteFields {
    /// Fields of the absence that only a3innuva Nómina takes.
    pub a3innuvanomina: Option<A3innuvanominaAbsenceFields>,
    /// Fields that ADP Workforce Now takes with a new absence.
    pub adpworkforcenow: Option<AdpworkforcenowAbsenceFields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    CreateAbsenceRemoteFields {
        optional a3innuvanomina,
        optional adpworkforcenow,
        ..extra
    }
}

impl CreateAbsenceRemoteFields {
    /// Fields of the absence that only a3innuva Nómina takes.
    #[inline]
    pub fn a3innuvanomina(
        mut self,
        a3innuvanomina: A3innuvanominaAbsenceFields,
    ) -> Self {
        self.a3innuvanomina = Some(a3innuvanomina);
        self
    }

    /// Fields that ADP Workforce Now takes with a new absence.
    #[inline]
    pub fn adpworkforcenow(
        mut self,
        adpworkforcenow: AdpworkforcenowAbsenceFields,
    ) -> Self {
        self.adpworkforcenow = Some(adpworkforcenow);
        self
    }
}

input! { CreateAbsenceRemoteFields {} }

/// Fields of the absence that only a3innuva Nómina takes.
///
/// In the request `POST /hris/absences`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct A3innuvanominaAbsenceFields {
    /// Whether and by whom a benefit is paid during the absence.
    pub benefit_type_id: Option<A3innuvanominaBenefitType>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    A3innuvanominaAbsenceFields {
        optional benefit_type_id,
        ..extra
    }
}

impl A3innuvanominaAbsenceFields {
    /// Whether and by whom a benefit is paid during the absence.
    pub fn benefit_type_id(
        mut self,
        benefit_type_id: impl Into<A3innuvanominaBenefitType>,
    ) -> Self {
        self.benefit_type_id = Some(benefit_type_id.into());
        self
    }
}

input! { A3innuvanominaAbsenceFields {} }

/// Whether and by whom a benefit is paid during the absence.
///
/// In the request `POST /hris/absences`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum A3innuvanominaBenefitType {
    /// `Delegated Payment`.
    DelegatedPayment,
    /// `No Right to Benefit`.
    NoRightToBenefit,
    /// `Direct payment`.
    DirectPayment,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    A3innuvanominaBenefitType {
        DelegatedPayment = "Delegated Payment",
        NoRightToBenefit = "No Right to Benefit",
        DirectPayment = "Direct payment",
    }
}

/// Fields that ADP Workforce Now takes with a new absence.
///
/// In the request `POST /hris/absences`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdpworkforcenowAbsenceFields {
    /// ADP Workforce Now's id of the employment that the absence belongs to.
    pub employment_id: Option<String>,
    /// Whether ADP Workforce Now books the absence as paid.
    pub paid_leave: Option<bool>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    AdpworkforcenowAbsenceFields {
        optional employment_id,
        optional paid_leave,
        ..extra
        shown ["employment_id"]
    }
}

impl AdpworkforcenowAbsenceFields {
    /// ADP Workforce Now's id of the employment that the absence belongs to.
    pub fn employment_id(mut self, employment_id: impl Into<String>) -> Self {
        self.employment_id = Some(employment_id.into());
        self
    }

    /// Whether ADP Workforce Now books the absence as paid.
    #[inline]
    pub fn paid_leave(mut self, paid_leave: bool) -> Self {
        self.paid_leave = Some(paid_leave);
        self
    }
}

input! { AdpworkforcenowAbsenceFields {} }
