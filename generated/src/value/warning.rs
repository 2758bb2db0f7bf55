//! Warnings that accompany the answer of an action.
//!
//! In: the envelope's `warnings`. Out: their messages. Must not know which action it was.

use crate::wire::record::record;

/// Something the API wants known about an action that nevertheless succeeded. Worth logging.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Warning {
    /// What happened, in words.
    pub message: String,
}

record! {
    Warning {
        required message,
    }
}
