// Written by `cargo xtask codegen` from `webhook:assessment:order-received`. Edits are lost.

use super::AssessmentOrderReceivedData;
use crate::runtime::record;

/// The payload of the webhook `assessment:order-received`.
///
/// From `webhook:assessment:order-received` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderReceived {
    /// `id`.
    pub id: String,
    /// `data`.
    pub data: AssessmentOrderReceivedData,
}

record! {
    AssessmentOrderReceived {
        "type" = "assessment:order-received",
        required id = "id",
        required data = "data",
    }
}
