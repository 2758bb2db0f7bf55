// Written by `cargo xtask codegen` from `webhook:inline-assessment:order-received`. Edits are lost.

use super::AssessmentOrderReceivedData;
use crate::runtime::record;

/// The payload of the webhook `inline-assessment:order-received`.
///
/// From `webhook:inline-assessment:order-received` in the API description.
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
