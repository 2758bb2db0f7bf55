// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /ats/actions/ats_create_application`.

use super::{Ats, CreationAction};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Ats {
    /// Tells what files an integration takes with an application.
    ///
    /// The limits that [`POST /ats/jobs/{job_id}/applications`](crate::ats::Ats::create_application) holds
    /// `attachments` to: by type of attachment, and for all files together in `total_size_bytes`. A minimum above
    /// zero makes that type of file compulsory.
    ///
    /// `GET /ats/actions/ats_create_application`, operation `GetAtsActionsAtsCreateApplication`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let creation_action = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .ats()
    ///     .get_create_application_action()
    ///     .await?;
    /// println!("{creation_action:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /ats/actions/ats_create_application")]
    #[doc(alias = "GetAtsActionsAtsCreateApplication")]
    #[inline]
    pub fn get_create_application_action(&self) -> GetCreateApplicationAction {
        let call = self.handle.call(&OPERATION);
        GetCreateApplicationAction { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAtsActionsAtsCreateApplication",
    method: Method::GET,
    path: "/ats/actions/ats_create_application",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Ats::get_create_application_action`] makes; awaiting it gives
/// [`CreationAction`](crate::ats::CreationAction).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCreateApplicationAction {
    call: Call,
}

endpoint! { GetCreateApplicationAction => Data<CreationAction> }
