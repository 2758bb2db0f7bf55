//! Why a call cannot be sent, remembered until it would be.
//!
//! In: a sentence, perhaps the error that it comes from. Out: the error of the request. Must not know which call it is.

use std::sync::Arc;

use crate::error::Error;
use crate::transport::BoxError;

/// Something wrong with an argument. A request can be cloned, and so can this.
#[derive(Clone)]
pub struct Refusal {
    message: String,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Refusal {
    pub(super) fn new(message: impl Into<String>) -> Refusal {
        Refusal { message: message.into(), source: None }
    }

    pub(super) fn because(self, source: impl Into<BoxError>) -> Refusal {
        Refusal { source: Some(source.into().into()), ..self }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        let error = Error::request(refusal.message);
        match refusal.source {
            Some(source) => error.due_to(source),
            None => error,
        }
    }
}
