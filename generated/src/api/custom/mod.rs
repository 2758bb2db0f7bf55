// Written by `cargo xtask codegen`. Edits are lost.
// From the tag Custom Endpoints.

//! Operations that exist for a single tool because no unified operation covers them: for DATEV, a German vendor
//! of accounting and payroll software; for Silae, a French one for payroll; and for Avionté, a vendor of staffing
//! software. The integration in `X-Integration-Id` must be one of that tool. An `employee_id` in a path is a
//! Kombo id or, behind the prefix `remote:`, the employee's id in the tool.
//!
//! | about | operations |
//! |---|---|
//! | `custom` | [`create_avionte_synced_job`](Custom::create_avionte_synced_job), [`delete_avionte_synced_job`](Custom::delete_avionte_synced_job) |
//! | `datev` | [`get_datev_system_information`](Custom::get_datev_system_information), [`send_datev_passthrough_file`](Custom::send_datev_passthrough_file), [`check_datev_eau_permission`](Custom::check_datev_eau_permission), [`get_datev_eau_request`](Custom::get_datev_eau_request), [`check_datev_document_permission`](Custom::check_datev_document_permission), [`get_datev_available_documents`](Custom::get_datev_available_documents), [`download_datev_document`](Custom::download_datev_document), [`download_datev_employee_document`](Custom::download_datev_employee_document), [`create_datev_eau_request`](Custom::create_datev_eau_request), [`prepare_datev_payroll`](Custom::prepare_datev_payroll), [`set_datev_compensations`](Custom::set_datev_compensations), [`check_datev_write_permission`](Custom::check_datev_write_permission), [`get_datev_data_pushes`](Custom::get_datev_data_pushes), [`push_datev_general_data`](Custom::push_datev_general_data), [`push_datev_payroll_data`](Custom::push_datev_payroll_data) |
//! | `silae` | [`add_silae_payroll_supplement`](Custom::add_silae_payroll_supplement) |
//!
//! DATEV has two payroll programs, LODAS and Lohn und Gehalt (`LuG`);
//! [`GET /custom/datev/system-information`](crate::custom::Custom::get_datev_system_information) says which one a
//! company uses. Three operations check what is possible with the access the company has granted:
//! [`GET /custom/datev/check-write-permission`](crate::custom::Custom::check_datev_write_permission),
//! [`GET /custom/datev/check-document-permission`](crate::custom::Custom::check_datev_document_permission) and
//! [`GET /custom/datev/check-eau-permission`](crate::custom::Custom::check_datev_eau_permission).
//!
//! Most of these operations act on the connected system at once and answer with `warnings`. The API description
//! lists only `PLATFORM.*` error codes for them; `INTEGRATION.*` and `REMOTE.*` codes have to be expected too.
//! There is no idempotency key.
//!
//! ```no_run
//! # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
//! use kombo::custom::{DatevFixedPayment, DatevHourlyPayment, DatevPayrollRun};
//!
//! let custom = kombo.integration("datev:HWUTwvyx2wLoSUHphiWVrp28").custom();
//!
//! // The payments of one employee, each with its type of wage.
//! custom
//!     .prepare_datev_payroll(
//!         "26vafvWSRmbhNcxJYqjCzuJg",
//!         DatevPayrollRun::new("2026-03-01T00:00:00Z"),
//!         [DatevHourlyPayment::new(8.0, 200.0)],
//!         [DatevFixedPayment::new(100.0, 300.0)],
//!     )
//!     .await?;
//!
//! // The payroll of the month.
//! let pushed = custom.push_datev_payroll_data("2026-03-01T00:00:00Z").await?;
//! for file in pushed.files {
//!     println!("{}", file.name);
//! }
//! # Ok(()) }
//! ```

mod add_silae_payroll_supplement;
mod check_datev_document_permission;
mod check_datev_eau_permission;
mod check_datev_write_permission;
mod create_avionte_synced_job;
mod create_datev_eau_request;
mod datev_document;
mod datev_document_type;
mod datev_permission;
mod datev_pushed_files;
mod datev_target_system;
mod delete_avionte_synced_job;
mod download_datev_document;
mod download_datev_employee_document;
mod get_datev_available_documents;
mod get_datev_data_pushes;
mod get_datev_eau_request;
mod get_datev_system_information;
mod prepare_datev_payroll;
mod push_datev_general_data;
mod push_datev_payroll_data;
mod send_datev_passthrough_file;
mod set_datev_compensations;

pub use add_silae_payroll_supplement::{
    AddSilaePayrollSupplement, AddSilaePayrollSupplementBody,
};
pub use check_datev_document_permission::{
    CheckDatevDocumentPermission, DatevDocumentPermission, DatevDocumentPermissionError,
    DatevDocumentsGranted,
};
pub use check_datev_eau_permission::CheckDatevEauPermission;
pub use check_datev_write_permission::CheckDatevWritePermission;
pub use create_avionte_synced_job::{CreateAvionteSyncedJob, CreateAvionteSyncedJobBody};
pub use create_datev_eau_request::{
    CreateDatevEauRequest, CreateDatevEauRequestBody, DatevEauContactPerson,
    DatevEauContactPersonGender, DatevEauNotification, DatevEauRequestReference,
};
pub use datev_document::DatevDocument;
pub use datev_document_type::DatevDocumentType;
pub use datev_permission::DatevPermission;
pub use datev_pushed_files::{DatevPushedFile, DatevPushedFiles};
pub use datev_target_system::DatevTargetSystem;
pub use delete_avionte_synced_job::DeleteAvionteSyncedJob;
pub use download_datev_document::{DownloadDatevDocument, DownloadDatevDocumentBody};
pub use download_datev_employee_document::{
    DownloadDatevEmployeeDocument, DownloadDatevEmployeeDocumentBody,
};
pub use get_datev_available_documents::{
    DatevAvailableDocument, DatevAvailableDocuments, DatevDocumentEmployee,
    GetDatevAvailableDocuments,
};
pub use get_datev_data_pushes::{
    DatevDataPush, DatevDataPushType, DatevDataPushes, DatevUploadJob,
    DatevUploadJobState, GetDatevDataPushes,
};
pub use get_datev_eau_request::{
    DatevEauFeedback, DatevEauFeedbackContactPerson, DatevEauFeedbackContactPersonGender,
    DatevEauFeedbackError, DatevEauIncapacityForWork, DatevEauRawRequest,
    DatevEauRequest, GetDatevEauRequest,
};
pub use get_datev_system_information::{
    DatevSystemInformation, GetDatevSystemInformation,
};
pub use prepare_datev_payroll::{
    DatevCustomLodas, DatevFixedPayment, DatevHourlyPayment, DatevPayrollRun,
    PrepareDatevPayroll, PrepareDatevPayrollBody,
};
pub use push_datev_general_data::PushDatevGeneralData;
pub use push_datev_payroll_data::{PushDatevPayrollData, PushDatevPayrollDataBody};
pub use send_datev_passthrough_file::{
    DatevFileType, SendDatevPassthroughFile, SendDatevPassthroughFileBody,
};
pub use set_datev_compensations::{
    DatevCompensation, DatevCompensationPeriod, SetDatevCompensations,
    SetDatevCompensationsBody,
};

use crate::runtime::Handle;

/// The operations of this area, all of which need `X-Integration-Id`; made by
/// [`Integration::custom`](crate::Integration::custom).
#[derive(Clone, Debug)]
pub struct Custom {
    pub(super) handle: Handle,
}

impl Custom {
    /// The integration that this was made from.
    pub fn integration(&self) -> super::Integration {
        super::Integration {
            handle: self.handle.clone(),
        }
    }
}
