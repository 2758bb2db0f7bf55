// Written by `cargo xtask codegen` from `webhook:inline-assessment:order-received`. Edits are lost.

use super::AssessmentOrderReceivedData;
use crate::runtime::record;

/// What stands at `webhook:inline-assessment:order-received`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineAssessmentOrderReceived {
    /// `id`.
    pub id: String,
    /// `data`.
    pub data: AssessmentOrderReceivedData,
}

record! {
    InlineAssessmentOrderReceived {
        "type" = "inline-assessment:order-received",
        required id = "id",
        required data = "data",
    }
}
