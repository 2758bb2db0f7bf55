// Written by `cargo xtask codegen` from `PostAtsApplicationsApplicationIdInterviews.body.location`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum, record};

/// The `location` of a [`CreateInterviewBody`](super::CreateInterviewBody).
///
/// From `PostAtsApplicationsApplicationIdInterviews.body.location` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InterviewLocation {
    /// `type`.
    pub r#type: InterviewLocationType,
    /// `address`.
    pub address: Option<String>,
}

record! {
    InterviewLocation {
        required r#type = "type",
        optional address = "address",
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

    /// Sets `address`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

/// A value of `type`.
///
/// From `PostAtsApplicationsApplicationIdInterviews.body.location.type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InterviewLocationType {
    /// `PHYSICAL`.
    Physical,
    /// `VIRTUAL`.
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
