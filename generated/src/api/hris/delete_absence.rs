// Written by `cargo xtask codegen`. Edits are lost.
// From `DELETE /hris/absences/{absence_id}`.

use std::collections::BTreeMap;

use super::{AbsenceSummary, Hris};
use crate::runtime::{
    BodyKind, Call, Json, Method, Operation, endpoint, input, record, setters,
};

impl Hris {
    /// Deletes an absence.
    ///
    /// Takes the absence away in the connected system and answers with its record. For ADP Workforce Now,
    /// `remote_fields` can say which employment the absence belongs to.
    ///
    /// * `absence_id` — The Kombo id of the absence to delete.
    ///
    /// `DELETE /hris/absences/{absence_id}`, operation `DeleteHrisAbsencesAbsenceId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let absence_summary = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .delete_absence("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{}", absence_summary.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /hris/absences/{absence_id}")]
    #[doc(alias = "DeleteHrisAbsencesAbsenceId")]
    pub fn delete_absence(&self, absence_id: impl Into<String>) -> DeleteAbsence {
        let mut call = self.handle.call(&OPERATION);
        let absence_id: String = absence_id.into();
        call.path("absence_id", &absence_id);
        DeleteAbsence {
            call,
            body: Box::new(DeleteAbsenceBody::default()),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "DeleteHrisAbsencesAbsenceId",
    method: Method::DELETE,
    path: "/hris/absences/{absence_id}",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Hris::delete_absence`] makes; awaiting it gives
/// [`AbsenceSummary`](crate::hris::AbsenceSummary).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteAbsence {
    call: Call,
    body: Box<DeleteAbsenceBody>,
}

/// What only some systems need to know to delete an absence.
///
/// In the request `DELETE /hris/absences/{absence_id}`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAbsenceBody {
    /// Fields that only single tools take, by tool.
    pub remote_fields: Option<DeleteAbsenceRemoteFields>,
}

record! {
    DeleteAbsenceBody {
        optional remote_fields,
    }
}

setters! { DeleteAbsence, DeleteAbsenceBody:
    /// Fields that only single tools take, by tool.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: DeleteAbsenceRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

input! { DeleteAbsenceBody {} }

endpoint! { DeleteAbsence => Data<AbsenceSummary>, body }

/// Fields that only single tools take, by tool.
///
/// In the request `DELETE /hris/absences/{absence_id}`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAbsenceRemoteFields {
    /// Fields that ADP Workforce Now takes when an absence is deleted.
    pub adpworkforcenow: Option<AdpworkforcenowAbsenceDeletionFields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    DeleteAbsenceRemoteFields {
        optional adpworkforcenow,
        ..extra
    }
}

impl DeleteAbsenceRemoteFields {
    /// Fields that ADP Workforce Now takes when an absence is deleted.
    #[inline]
    pub fn adpworkforcenow(
        mut self,
        adpworkforcenow: AdpworkforcenowAbsenceDeletionFields,
    ) -> Self {
        self.adpworkforcenow = Some(adpworkforcenow);
        self
    }
}

input! { DeleteAbsenceRemoteFields {} }

/// Fields that ADP Workforce Now takes when an absence is deleted.
///
/// In the request `DELETE /hris/absences/{absence_id}`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdpworkforcenowAbsenceDeletionFields {
    /// ADP Workforce Now's id of the employment that the absence belongs to.
    pub employment_id: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    AdpworkforcenowAbsenceDeletionFields {
        optional employment_id,
        ..extra
        shown ["employment_id"]
    }
}

impl AdpworkforcenowAbsenceDeletionFields {
    /// ADP Workforce Now's id of the employment that the absence belongs to.
    pub fn employment_id(mut self, employment_id: impl Into<String>) -> Self {
        self.employment_id = Some(employment_id.into());
        self
    }
}

input! { AdpworkforcenowAbsenceDeletionFields {} }
