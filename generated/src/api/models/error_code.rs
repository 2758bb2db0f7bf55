// Written by `cargo xtask codegen` from `ErrorResponseGeneral.error.code`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum};

/// A value of `code`.
///
/// From `ErrorResponseGeneral.error.code` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `PLATFORM.RATE_LIMIT_EXCEEDED`.
    PlatformRateLimitExceeded,
    /// `PLATFORM.CONCURRENCY_LIMIT_EXCEEDED`.
    PlatformConcurrencyLimitExceeded,
    /// `PLATFORM.INTEGRATION_NOT_FOUND`.
    PlatformIntegrationNotFound,
    /// `PLATFORM.INPUT_INVALID`.
    PlatformInputInvalid,
    /// `PLATFORM.UNKNOWN_ERROR`.
    PlatformUnknownError,
    /// `PLATFORM.IP_NOT_WHITELISTED`.
    PlatformIpNotWhitelisted,
    /// `PLATFORM.AUTHENTICATION_INVALID`.
    PlatformAuthenticationInvalid,
    /// `PLATFORM.TASK_TIMED_OUT`.
    PlatformTaskTimedOut,
    /// `INTEGRATION.PERMISSION_MISSING`.
    IntegrationPermissionMissing,
    /// `INTEGRATION.AUTHENTICATION_INVALID`.
    IntegrationAuthenticationInvalid,
    /// `INTEGRATION.QA_FAILED`.
    IntegrationQaFailed,
    /// `INTEGRATION.SETUP_SYNC_PENDING`.
    IntegrationSetupSyncPending,
    /// `INTEGRATION.SETUP_INCOMPLETE`.
    IntegrationSetupIncomplete,
    /// `INTEGRATION.INACTIVE`.
    IntegrationInactive,
    /// `INTEGRATION.MODEL_NOT_AVAILABLE`.
    IntegrationModelNotAvailable,
    /// `INTEGRATION.MODEL_DISABLED`.
    IntegrationModelDisabled,
    /// `INTEGRATION.ACTION_NOT_AVAILABLE`.
    IntegrationActionNotAvailable,
    /// `INTEGRATION.ACTION_DISABLED`.
    IntegrationActionDisabled,
    /// `REMOTE.SERVICE_UNAVAILABLE`.
    RemoteServiceUnavailable,
    /// `REMOTE.RATE_LIMIT_EXCEEDED`.
    RemoteRateLimitExceeded,
    /// `REMOTE.INPUT_INVALID`.
    RemoteInputInvalid,
    /// `REMOTE.UNKNOWN_HTTP_ERROR`.
    RemoteUnknownHttpError,
    /// `HRIS.STAFFING_ENTITY_CLOSED`.
    HrisStaffingEntityClosed,
    /// `HRIS.EMPLOYEE_ALREADY_EXISTS`.
    HrisEmployeeAlreadyExists,
    /// `ATS.JOB_CLOSED`.
    AtsJobClosed,
    /// `ATS.APPLICATION_ALREADY_EXISTS`.
    AtsApplicationAlreadyExists,
    /// `LMS.COURSE_UPDATE_NOT_SUPPORTED`.
    LmsCourseUpdateNotSupported,
    /// `AI_APPLY.JOB_FEED_IMPORT_ALREADY_RUNNING`.
    AiApplyJobFeedImportAlreadyRunning,
    /// `AI_APPLY.JOB_FEED_IMPORT_TIMED_OUT`.
    AiApplyJobFeedImportTimedOut,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ErrorCode {
        PlatformRateLimitExceeded = "PLATFORM.RATE_LIMIT_EXCEEDED",
        PlatformConcurrencyLimitExceeded = "PLATFORM.CONCURRENCY_LIMIT_EXCEEDED",
        PlatformIntegrationNotFound = "PLATFORM.INTEGRATION_NOT_FOUND",
        PlatformInputInvalid = "PLATFORM.INPUT_INVALID",
        PlatformUnknownError = "PLATFORM.UNKNOWN_ERROR",
        PlatformIpNotWhitelisted = "PLATFORM.IP_NOT_WHITELISTED",
        PlatformAuthenticationInvalid = "PLATFORM.AUTHENTICATION_INVALID",
        PlatformTaskTimedOut = "PLATFORM.TASK_TIMED_OUT",
        IntegrationPermissionMissing = "INTEGRATION.PERMISSION_MISSING",
        IntegrationAuthenticationInvalid = "INTEGRATION.AUTHENTICATION_INVALID",
        IntegrationQaFailed = "INTEGRATION.QA_FAILED",
        IntegrationSetupSyncPending = "INTEGRATION.SETUP_SYNC_PENDING",
        IntegrationSetupIncomplete = "INTEGRATION.SETUP_INCOMPLETE",
        IntegrationInactive = "INTEGRATION.INACTIVE",
        IntegrationModelNotAvailable = "INTEGRATION.MODEL_NOT_AVAILABLE",
        IntegrationModelDisabled = "INTEGRATION.MODEL_DISABLED",
        IntegrationActionNotAvailable = "INTEGRATION.ACTION_NOT_AVAILABLE",
        IntegrationActionDisabled = "INTEGRATION.ACTION_DISABLED",
        RemoteServiceUnavailable = "REMOTE.SERVICE_UNAVAILABLE",
        RemoteRateLimitExceeded = "REMOTE.RATE_LIMIT_EXCEEDED",
        RemoteInputInvalid = "REMOTE.INPUT_INVALID",
        RemoteUnknownHttpError = "REMOTE.UNKNOWN_HTTP_ERROR",
        HrisStaffingEntityClosed = "HRIS.STAFFING_ENTITY_CLOSED",
        HrisEmployeeAlreadyExists = "HRIS.EMPLOYEE_ALREADY_EXISTS",
        AtsJobClosed = "ATS.JOB_CLOSED",
        AtsApplicationAlreadyExists = "ATS.APPLICATION_ALREADY_EXISTS",
        LmsCourseUpdateNotSupported = "LMS.COURSE_UPDATE_NOT_SUPPORTED",
        AiApplyJobFeedImportAlreadyRunning = "AI_APPLY.JOB_FEED_IMPORT_ALREADY_RUNNING",
        AiApplyJobFeedImportTimedOut = "AI_APPLY.JOB_FEED_IMPORT_TIMED_OUT",
    }
}
