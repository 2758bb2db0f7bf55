// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/actions/ats_add_application_attachment`.

use super::{Ats, AttachmentAction};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Ats {
    /// Tells what files can be attached to an application.
    ///
    /// For [`POST /ats/applications/{application_id}/attachments`](crate::ats::Ats::add_application_attachment), by
    /// type of attachment: accepted or not, the largest size, the MIME types. One file is attached per call, so there
    /// are no limits on their number here.
    ///
    /// `GET /ats/actions/ats_add_application_attachment`, operation `GetAtsActionsAtsAddApplicationAttachment`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let attachment_action = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_add_application_attachment_action()
    ///     .await?;
    /// println!("{attachment_action:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/actions/ats_add_application_attachment")]
    #[doc(alias = "GetAtsActionsAtsAddApplicationAttachment")]
    #[inline]
    pub fn get_add_application_attachment_action(
        &self,
    ) -> GetAddApplicationAttachmentAction {
        let call = self.handle.call(&OPERATION);
        GetAddApplicationAttachmentAction {
            call,
        }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsActionsAtsAddApplicationAttachment",
    method: Method::GET,
    path: "/ats/actions/ats_add_application_attachment",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_add_application_attachment_action`] makes; awaiting it gives
/// [`AttachmentAction`](crate::ats::AttachmentAction).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAddApplicationAttachmentAction {
    call: Call,
}

endpoint! { GetAddApplicationAttachmentAction => Data<AttachmentAction> }
