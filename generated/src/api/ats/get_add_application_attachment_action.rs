// Written by `cargo xtask codegen` from `GET /ats/actions/ats_add_application_attachment`, operation `GetAtsActionsAtsAddApplicationAttachment`. Edits are lost.

use super::{Ats, AttachmentAction};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Ats {
    /// Calls `GET /ats/actions/ats_add_application_attachment`, operation `GetAtsActionsAtsAddApplicationAttachment`.
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

/// The request that [`Ats::get_add_application_attachment_action`] makes; awaiting it gives `AttachmentAction`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAddApplicationAttachmentAction {
    call: Call,
}

endpoint! { GetAddApplicationAttachmentAction => Data<AttachmentAction> }
