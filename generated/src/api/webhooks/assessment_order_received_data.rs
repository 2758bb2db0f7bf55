// Written by `cargo xtask codegen`. Edits are lost.
// From the webhook `assessment:order-received`.

use crate::models;
use crate::runtime::record;

/// An order: who is to be assessed, with which package, and for which job.
///
/// In the webhook `assessment:order-received`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderReceivedData {
    /// The order's id, under which its result is reported.
    pub id: String,
    /// The id of the assessment package that was ordered, as you gave it in `PUT /assessment/packages`.
    pub package_id: String,
    /// How far the order had come when the event was sent.
    pub status: models::AssessmentOrderStatus,
    /// The integration that the event comes from, as an id for `X-Integration-Id`.
    pub integration_id: String,
    /// The person who is to be assessed.
    pub candidate: models::AssessmentOrderCandidate,
    /// The application that the offer, the interview or the assessment order belongs to.
    pub application: models::AssessmentOrderApplication,
    /// The job that the assessed person has applied for.
    pub job: models::AssessmentOrderJob,
}

record! {
    AssessmentOrderReceivedData {
        required id,
        required package_id,
        required status,
        required integration_id,
        required candidate,
        required application,
        required job,
        shown ["id", "package_id", "integration_id"]
    }
}
