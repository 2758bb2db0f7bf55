// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/actions/ats_create_candidate`.

use super::{Ats, CreationAction};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Ats {
    /// Tells what files an integration takes when a candidate is created.
    ///
    /// For each type of attachment: whether [`POST /ats/candidates`](crate::ats::Ats::create_candidate) accepts it,
    /// how many, how large and of what MIME types. Ask before showing an applicant an upload form. Without
    /// `attachment_restrictions` nothing is known of any limits.
    ///
    /// `GET /ats/actions/ats_create_candidate`, operation `GetAtsActionsAtsCreateCandidate`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let creation_action = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_create_candidate_action()
    ///     .await?;
    /// println!("{creation_action:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/actions/ats_create_candidate")]
    #[doc(alias = "GetAtsActionsAtsCreateCandidate")]
    #[inline]
    pub fn get_create_candidate_action(&self) -> GetCreateCandidateAction {
        let call = self.handle.call(&OPERATION);
        GetCreateCandidateAction { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsActionsAtsCreateCandidate",
    method: Method::GET,
    path: "/ats/actions/ats_create_candidate",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_create_candidate_action`] makes; awaiting it gives
/// [`CreationAction`](crate::ats::CreationAction).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCreateCandidateAction {
    call: Call,
}

endpoint! { GetCreateCandidateAction => Data<CreationAction> }
