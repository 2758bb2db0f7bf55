// Written by `cargo xtask codegen`. Edits are lost.
// From `PUT /integrations/{integration_id}/enabled`.

use super::General;
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl General {
    /// Enables or disables an integration.
    ///
    /// A disabled integration is still there, and the same call with true enables it again. Removing it for good is
    /// [`DELETE /integrations/{integration_id}`](crate::general::General::delete_integration).
    ///
    /// * `integration_id` — The id of the integration, such as `bamboohr:HWUTwvyx2wLoSUHphiWVrp28`.
    /// * `value` — True to enable the integration, false to disable it.
    ///
    /// `PUT /integrations/{integration_id}/enabled`, operation `PutIntegrationsIntegrationIdEnabled`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// kombo
    ///     .general()
    ///     .set_integration_enabled("bamboohr:HWUTwvyx2wLoSUHphiWVrp28", true)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /integrations/{integration_id}/enabled")]
    #[doc(alias = "PutIntegrationsIntegrationIdEnabled")]
    pub fn set_integration_enabled(
        &self,
        integration_id: impl Into<String>,
        value: bool,
    ) -> SetIntegrationEnabled {
        let mut call = self.handle.call(&OPERATION);
        let integration_id: String = integration_id.into();
        call.path("integration_id", &integration_id);
        SetIntegrationEnabled {
            call,
            body: Box::new(SetIntegrationEnabledBody::new(value)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PutIntegrationsIntegrationIdEnabled",
    method: Method::PUT,
    path: "/integrations/{integration_id}/enabled",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::set_integration_enabled`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetIntegrationEnabled {
    call: Call,
    body: Box<SetIntegrationEnabledBody>,
}

/// Whether an integration is to be enabled.
///
/// In the request `PUT /integrations/{integration_id}/enabled`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetIntegrationEnabledBody {
    /// True to enable the integration, false to disable it.
    pub value: bool,
}

record! {
    SetIntegrationEnabledBody {
        required value,
    }
}

impl SetIntegrationEnabledBody {
    /// With what is required; the rest is left out until it is set.
    #[inline]
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}

endpoint! { SetIntegrationEnabled => Data<()>, body }
