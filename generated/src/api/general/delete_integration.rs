// Written by `cargo xtask codegen`. Edits are lost.
// From `DELETE /integrations/{integration_id}`.

use super::General;
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl General {
    /// Deletes an integration.
    ///
    /// To switch it off without deleting it, use
    /// [`PUT /integrations/{integration_id}/enabled`](crate::general::General::set_integration_enabled). Connecting
    /// the tool again afterwards takes a new link, from `POST /connect/create-link`.
    ///
    /// * `integration_id` — The id of the integration, such as `bamboohr:HWUTwvyx2wLoSUHphiWVrp28`.
    ///
    /// `DELETE /integrations/{integration_id}`, operation `DeleteIntegrationsIntegrationId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// kombo.general().delete_integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "DELETE /integrations/{integration_id}")]
    #[doc(alias = "DeleteIntegrationsIntegrationId")]
    pub fn delete_integration(
        &self,
        integration_id: impl Into<String>,
    ) -> DeleteIntegration {
        let mut call = self.handle.call(&OPERATION);
        let integration_id: String = integration_id.into();
        call.path("integration_id", &integration_id);
        DeleteIntegration { call }
    }
}

static OPERATION: Operation = Operation {
    id: "DeleteIntegrationsIntegrationId",
    method: Method::DELETE,
    path: "/integrations/{integration_id}",
    body: BodyKind::Empty,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::delete_integration`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteIntegration {
    call: Call,
}

endpoint! { DeleteIntegration => Data<()> }
