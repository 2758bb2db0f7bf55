// Written by `cargo xtask codegen` from `DELETE /hris/absences/{absence_id}`, operation `DeleteHrisAbsencesAbsenceId`. Edits are lost.

use super::{AbsenceSummary, Hris};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Hris {
    /// Calls `DELETE /hris/absences/{absence_id}`, operation `DeleteHrisAbsencesAbsenceId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let absence_summary = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .delete_absence("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{absence_summary:?}");
    /// # Ok(()) }
    /// ```
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

/// The request that [`Hris::delete_absence`] makes; awaiting it gives `AbsenceSummary`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteAbsence {
    call: Call,
    body: Box<DeleteAbsenceBody>,
}

endpoint! { DeleteAbsence => Data<AbsenceSummary>, body }

impl DeleteAbsence {
    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: DeleteAbsenceRemoteFields) -> Self {
        self.body.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `DeleteHrisAbsencesAbsenceId.body`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAbsenceBody {
    /// `remote_fields`.
    pub remote_fields: Option<DeleteAbsenceRemoteFields>,
}

record! {
    DeleteAbsenceBody {
        optional remote_fields = "remote_fields",
    }
}

impl DeleteAbsenceBody {
    /// Sets `remote_fields`.
    #[inline]
    pub fn remote_fields(mut self, remote_fields: DeleteAbsenceRemoteFields) -> Self {
        self.remote_fields = Some(remote_fields);
        self
    }
}

/// What stands at `DeleteHrisAbsencesAbsenceId.body.remote_fields`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteAbsenceRemoteFields {
    /// `adpworkforcenow`.
    pub adpworkforcenow: Option<AdpworkforcenowAbsenceDeletionFields>,
}

record! {
    DeleteAbsenceRemoteFields {
        optional adpworkforcenow = "adpworkforcenow",
    }
}

impl DeleteAbsenceRemoteFields {
    /// Sets `adpworkforcenow`.
    #[inline]
    pub fn adpworkforcenow(
        mut self,
        adpworkforcenow: AdpworkforcenowAbsenceDeletionFields,
    ) -> Self {
        self.adpworkforcenow = Some(adpworkforcenow);
        self
    }
}

/// What stands at `DeleteHrisAbsencesAbsenceId.body.remote_fields.adpworkforcenow`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdpworkforcenowAbsenceDeletionFields {
    /// `employment_id`.
    pub employment_id: Option<String>,
}

record! {
    AdpworkforcenowAbsenceDeletionFields {
        optional employment_id = "employment_id",
    }
}

impl AdpworkforcenowAbsenceDeletionFields {
    /// Sets `employment_id`.
    pub fn employment_id(mut self, employment_id: impl Into<String>) -> Self {
        self.employment_id = Some(employment_id.into());
        self
    }
}
