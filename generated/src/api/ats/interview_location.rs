// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/interviews`.

use crate::runtime::{Unrecognized, input, open_enum, record};

/// Whether the interview is held in person or online, and at what address.
///
/// In the request `POST /ats/applications/{application_id}/interviews`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InterviewLocation {
    /// Whether people meet in person or online.
    pub r#type: InterviewLocationType,
    /// The address people meet at.
    pub address: Option<String>,
}

record! {
    InterviewLocation {
        required r#type = "type",
        optional address,
    }
}

impl InterviewLocation {
    /// With what is required; the rest is left out until it is set.
    pub fn new(r#type: impl Into<InterviewLocationType>) -> Self {
        Self {
            r#type: r#type.into(),
            address: None,
        }
    }

    /// The address people meet at.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

input! { InterviewLocation {} }

/// Whether people meet in person or online.
///
/// In the request `POST /ats/applications/{application_id}/interviews`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InterviewLocationType {
    /// The interview is at a place.
    ///
    /// On the wire: `PHYSICAL`.
    Physical,
    /// The interview is online.
    ///
    /// On the wire: `VIRTUAL`.
    Virtual,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    InterviewLocationType {
        Physical = "PHYSICAL",
        Virtual = "VIRTUAL",
    }
}
