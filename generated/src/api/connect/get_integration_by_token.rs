// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /connect/integration-by-token/{token}`.

use super::{Connect, ConnectedIntegration};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint};

impl Connect {
    /// Gets the integration that a token of the connection flow stands for.
    ///
    /// Store the `id` of the answer: it is the value of `X-Integration-Id` in all calls to that tool.
    /// `GET /integrations/{integration_id}` gives more about the integration.
    ///
    /// * `token` — The token that the connection flow has handed over for the new integration.
    ///
    /// `GET /connect/integration-by-token/{token}`, operation `GetConnectIntegrationByTokenToken`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let connected_integration = kombo
    ///     .connect()
    ///     .get_integration_by_token("a-token")
    ///     .await?;
    /// println!("{}", connected_integration.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /connect/integration-by-token/{token}")]
    #[doc(alias = "GetConnectIntegrationByTokenToken")]
    pub fn get_integration_by_token(
        &self,
        token: impl Into<String>,
    ) -> GetIntegrationByToken {
        let mut call = self.handle.call(&OPERATION);
        let token: String = token.into();
        call.path("token", &token);
        GetIntegrationByToken { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetConnectIntegrationByTokenToken",
    method: Method::GET,
    path: "/connect/integration-by-token/{token}",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Connect::get_integration_by_token`] makes; awaiting it gives
/// [`ConnectedIntegration`](crate::connect::ConnectedIntegration).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetIntegrationByToken {
    call: Call,
}

endpoint! { GetIntegrationByToken => Data<ConnectedIntegration> }
