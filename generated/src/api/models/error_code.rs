// Written by `cargo xtask codegen`. Edits are lost.
// From `ErrorResponseGeneral.error.code`.

use crate::runtime::{Unrecognized, open_enum};

/// The kind of error, for programs to branch on. Title, message and HTTP status may change, the code is what
/// counts.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// Too many requests: the `ratelimit-reset` header says in how many seconds there may be more. The request was
    /// not executed.
    ///
    /// On the wire: `PLATFORM.RATE_LIMIT_EXCEEDED`.
    PlatformRateLimitExceeded,
    /// Too many actions of this integration run at the same time. The request was not executed; it may be sent again
    /// when others have ended.
    ///
    /// On the wire: `PLATFORM.CONCURRENCY_LIMIT_EXCEEDED`.
    PlatformConcurrencyLimitExceeded,
    /// There is no integration with this id for this API key and in this region.
    ///
    /// On the wire: `PLATFORM.INTEGRATION_NOT_FOUND`.
    PlatformIntegrationNotFound,
    /// Kombo refuses the input; the message tells what is wrong with it.
    ///
    /// On the wire: `PLATFORM.INPUT_INVALID`.
    PlatformInputInvalid,
    /// Something went wrong at Kombo that has no code of its own.
    ///
    /// On the wire: `PLATFORM.UNKNOWN_ERROR`.
    PlatformUnknownError,
    /// The API key may not be used from this IP address.
    ///
    /// On the wire: `PLATFORM.IP_NOT_WHITELISTED`.
    PlatformIpNotWhitelisted,
    /// The API key is missing or not valid; a key of one region is refused by the others.
    ///
    /// On the wire: `PLATFORM.AUTHENTICATION_INVALID`.
    PlatformAuthenticationInvalid,
    /// The action took too long, and Kombo has given it up.
    ///
    /// On the wire: `PLATFORM.TASK_TIMED_OUT`.
    PlatformTaskTimedOut,
    /// The credentials of the integration do not allow this in the connected system.
    ///
    /// On the wire: `INTEGRATION.PERMISSION_MISSING`.
    IntegrationPermissionMissing,
    /// The connected system refuses the credentials of the integration: the company has to connect it again.
    ///
    /// On the wire: `INTEGRATION.AUTHENTICATION_INVALID`.
    IntegrationAuthenticationInvalid,
    /// The integration has not passed Kombo's quality check.
    ///
    /// On the wire: `INTEGRATION.QA_FAILED`.
    IntegrationQaFailed,
    /// The first sync of the integration is not finished yet, which can take hours; the webhook `sync-finished` tells
    /// when it is.
    ///
    /// On the wire: `INTEGRATION.SETUP_SYNC_PENDING`.
    IntegrationSetupSyncPending,
    /// The set-up of the integration is not finished yet.
    ///
    /// On the wire: `INTEGRATION.SETUP_INCOMPLETE`.
    IntegrationSetupIncomplete,
    /// The integration is switched off.
    ///
    /// On the wire: `INTEGRATION.INACTIVE`.
    IntegrationInactive,
    /// The connected system does not offer this kind of record.
    ///
    /// On the wire: `INTEGRATION.MODEL_NOT_AVAILABLE`.
    IntegrationModelNotAvailable,
    /// This kind of record is switched off for the integration.
    ///
    /// On the wire: `INTEGRATION.MODEL_DISABLED`.
    IntegrationModelDisabled,
    /// The connected system does not offer this action.
    ///
    /// On the wire: `INTEGRATION.ACTION_NOT_AVAILABLE`.
    IntegrationActionNotAvailable,
    /// This action is switched off for the integration.
    ///
    /// On the wire: `INTEGRATION.ACTION_DISABLED`.
    IntegrationActionDisabled,
    /// The connected system cannot be reached at the moment.
    ///
    /// On the wire: `REMOTE.SERVICE_UNAVAILABLE`.
    RemoteServiceUnavailable,
    /// The connected system limits how often it may be called; later it will answer again.
    ///
    /// On the wire: `REMOTE.RATE_LIMIT_EXCEEDED`.
    RemoteRateLimitExceeded,
    /// The connected system refuses the input; the message tells what it says.
    ///
    /// On the wire: `REMOTE.INPUT_INVALID`.
    RemoteInputInvalid,
    /// The connected system answered with an error that has no code of its own.
    ///
    /// On the wire: `REMOTE.UNKNOWN_HTTP_ERROR`.
    RemoteUnknownHttpError,
    /// The staffing entity is closed, so nobody can be hired for it.
    ///
    /// On the wire: `HRIS.STAFFING_ENTITY_CLOSED`.
    HrisStaffingEntityClosed,
    /// The connected system has this employee already.
    ///
    /// On the wire: `HRIS.EMPLOYEE_ALREADY_EXISTS`.
    HrisEmployeeAlreadyExists,
    /// The job no longer takes applications.
    ///
    /// On the wire: `ATS.JOB_CLOSED`.
    AtsJobClosed,
    /// This candidate has applied to this job already.
    ///
    /// On the wire: `ATS.APPLICATION_ALREADY_EXISTS`.
    AtsApplicationAlreadyExists,
    /// The connected system cannot change a course that exists.
    ///
    /// On the wire: `LMS.COURSE_UPDATE_NOT_SUPPORTED`.
    LmsCourseUpdateNotSupported,
    /// An import into this job feed is still running; there can be only one at a time.
    ///
    /// On the wire: `AI_APPLY.JOB_FEED_IMPORT_ALREADY_RUNNING`.
    AiApplyJobFeedImportAlreadyRunning,
    /// The import into the job feed took too long.
    ///
    /// On the wire: `AI_APPLY.JOB_FEED_IMPORT_TIMED_OUT`.
    AiApplyJobFeedImportTimedOut,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ErrorCode: shown {
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
