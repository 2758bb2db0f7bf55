// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `assessment:order-received`.

use super::AssessmentOrderReceivedData;
use crate::runtime::record;

/// The event that brings an order of an assessment.
///
/// In the webhook `assessment:order-received`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderReceived {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// An order: who is to be assessed, with which package, and for which job.
    pub data: AssessmentOrderReceivedData,
}

record! {
    AssessmentOrderReceived {
        "type" = "assessment:order-received",
        required id,
        required data,
        shown ["id"]
    }
}
