//! Answers that are errors.
//!
//! In: a status, a code, a sentence. Out: the envelope of errors. Must not know when there is something to refuse.

use http::StatusCode;
use serde_json::{Value, json};

use crate::codes;

/// What was wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Refusal {
    /// The request itself is wrong.
    pub(crate) fn input(message: impl Into<String>) -> Refusal {
        Refusal { status: StatusCode::BAD_REQUEST, code: "PLATFORM.INPUT_INVALID", message: message.into() }
    }

    pub(crate) fn unauthenticated(message: impl Into<String>) -> Refusal {
        let code = "PLATFORM.AUTHENTICATION_INVALID";
        Refusal { status: StatusCode::UNAUTHORIZED, code, message: message.into() }
    }

    pub(crate) fn no_integration(id: &str) -> Refusal {
        let message = format!("there is no integration `{id}`; ids look like `bamboohr:HWUTwvyx2wLoSUHphiWVrp28`");
        Refusal { status: StatusCode::NOT_FOUND, code: "PLATFORM.INTEGRATION_NOT_FOUND", message }
    }

    /// The error of a code of the description, with its status.
    pub(crate) fn of(code: &str, message: impl Into<String>) -> Refusal {
        let (code, status) = codes::known(code).unwrap_or(("PLATFORM.UNKNOWN_ERROR", 500));
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Refusal { status, code, message: message.into() }
    }

    pub(crate) fn too_many(message: impl Into<String>) -> Refusal {
        let code = "PLATFORM.RATE_LIMIT_EXCEEDED";
        Refusal { status: StatusCode::TOO_MANY_REQUESTS, code, message: message.into() }
    }

    pub(crate) fn too_many_at_once(message: impl Into<String>) -> Refusal {
        let code = "PLATFORM.CONCURRENCY_LIMIT_EXCEEDED";
        Refusal { status: StatusCode::TOO_MANY_REQUESTS, code, message: message.into() }
    }

    pub(crate) fn with_status(self, status: StatusCode) -> Refusal {
        Refusal { status, ..self }
    }

    pub(crate) fn body(&self) -> Value {
        envelope(self.code, &self.message)
    }
}

/// The body of an error.
pub(crate) fn envelope(code: &str, message: &str) -> Value {
    let title = code.rsplit('.').next().unwrap_or_default().replace('_', " ").to_lowercase();
    json!({ "status": "error", "error": { "code": code, "title": title, "message": message, "log_url": null } })
}
