// Written by `cargo xtask codegen` from `webhook:assessment:order-received.data`. Edits are lost.

use super::super::models;
use crate::runtime::record;

/// The `data` of an [`AssessmentOrderReceived`](super::AssessmentOrderReceived).
///
/// From `webhook:assessment:order-received.data` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrderReceivedData {
    /// `id`.
    pub id: String,
    /// `package_id`.
    pub package_id: String,
    /// `status`.
    pub status: models::AssessmentOrderStatus,
    /// `integration_id`.
    pub integration_id: String,
    /// `candidate`.
    pub candidate: models::AssessmentOrderCandidate,
    /// `application`.
    pub application: models::AssessmentOrderApplication,
    /// `job`.
    pub job: models::AssessmentOrderJob,
}

record! {
    AssessmentOrderReceivedData {
        required id = "id",
        required package_id = "package_id",
        required status = "status",
        required integration_id = "integration_id",
        required candidate = "candidate",
        required application = "application",
        required job = "job",
    }
}
