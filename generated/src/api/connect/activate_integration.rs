// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /connect/activate-integration`.

use super::{Connect, ConnectedIntegration};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Connect {
    /// Activates the integration that a token stands for.
    ///
    /// Deprecated. [`GET /connect/integration-by-token/{token}`](crate::connect::Connect::get_integration_by_token)
    /// takes such a token too and gives the same answer.
    ///
    /// * `token` — The token of the connection flow.
    ///
    /// `POST /connect/activate-integration`, operation `PostConnectActivateIntegration`.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let connected_integration = kombo.connect().activate_integration("a-token").await?;
    /// println!("{}", connected_integration.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /connect/activate-integration")]
    #[doc(alias = "PostConnectActivateIntegration")]
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn activate_integration(&self, token: impl Into<String>) -> ActivateIntegration {
        let call = self.handle.call(&OPERATION);
        ActivateIntegration {
            call,
            body: Box::new(ActivateIntegrationBody::new(token)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostConnectActivateIntegration",
    method: Method::POST,
    path: "/connect/activate-integration",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Connect::activate_integration`] makes; awaiting it gives
/// [`ConnectedIntegration`](crate::connect::ConnectedIntegration).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ActivateIntegration {
    call: Call,
    body: Box<ActivateIntegrationBody>,
}

/// The integration to activate.
///
/// In the request `POST /connect/activate-integration`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ActivateIntegrationBody {
    /// The token of the connection flow.
    pub token: String,
}

record! {
    ActivateIntegrationBody {
        required token,
    }
}

impl ActivateIntegrationBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

endpoint! { ActivateIntegration => Data<ConnectedIntegration>, body }
