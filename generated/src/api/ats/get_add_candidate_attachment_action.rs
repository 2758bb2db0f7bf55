// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/actions/ats_add_candidate_attachment`.

use super::{Ats, AttachmentAction};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Ats {
    /// Tells what files can be attached to a candidate.
    ///
    /// For [`POST /ats/candidates/{candidate_id}/attachments`](crate::ats::Ats::add_candidate_attachment). An
    /// integration can treat files of candidates otherwise than those of applications, which
    /// [`GET /ats/actions/ats_add_application_attachment`](crate::ats::Ats::get_add_application_attachment_action)
    /// tells about.
    ///
    /// `GET /ats/actions/ats_add_candidate_attachment`, operation `GetAtsActionsAtsAddCandidateAttachment`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let attachment_action = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_add_candidate_attachment_action()
    ///     .await?;
    /// println!("{attachment_action:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/actions/ats_add_candidate_attachment")]
    #[doc(alias = "GetAtsActionsAtsAddCandidateAttachment")]
    #[inline]
    pub fn get_add_candidate_attachment_action(
        &self,
    ) -> GetAddCandidateAttachmentAction {
        let call = self.handle.call(&OPERATION);
        GetAddCandidateAttachmentAction {
            call,
        }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsActionsAtsAddCandidateAttachment",
    method: Method::GET,
    path: "/ats/actions/ats_add_candidate_attachment",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_add_candidate_attachment_action`] makes; awaiting it gives
/// [`AttachmentAction`](crate::ats::AttachmentAction).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAddCandidateAttachmentAction {
    call: Call,
}

endpoint! { GetAddCandidateAttachmentAction => Data<AttachmentAction> }
