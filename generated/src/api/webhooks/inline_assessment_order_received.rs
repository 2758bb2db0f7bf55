// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `inline-assessment:order-received`.

use super::AssessmentOrderReceivedData;
use crate::runtime::record;

/// The event that brings an order of an inline assessment.
///
/// In the webhook `inline-assessment:order-received`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineAssessmentOrderReceived {
    /// The id of the event, by which a receiver notices an event it has already handled.
    pub id: String,
    /// An order: who is to be assessed, with which package, and for which job.
    pub data: AssessmentOrderReceivedData,
}

record! {
    InlineAssessmentOrderReceived {
        "type" = "inline-assessment:order-received",
        required id,
        required data,
        shown ["id"]
    }
}
