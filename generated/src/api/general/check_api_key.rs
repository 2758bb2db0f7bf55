// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /check-api-key`.

use super::General;
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl General {
    /// Checks the API key and names its environment.
    ///
    /// Does nothing else, so it suits a test of the configuration. A key that is not valid fails with
    /// `PLATFORM.AUTHENTICATION_INVALID`, a caller whose address is not on the allow list with
    /// `PLATFORM.IP_NOT_WHITELISTED`.
    ///
    /// `GET /check-api-key`, operation `GetCheckApiKey`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let api_key_details = kombo.general().check_api_key().await?;
    /// println!("{api_key_details:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /check-api-key")]
    #[doc(alias = "GetCheckApiKey")]
    #[inline]
    pub fn check_api_key(&self) -> CheckApiKey {
        let call = self.handle.call(&OPERATION);
        CheckApiKey { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetCheckApiKey",
    method: Method::GET,
    path: "/check-api-key",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::check_api_key`] makes; awaiting it gives
/// [`ApiKeyDetails`](crate::general::ApiKeyDetails).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CheckApiKey {
    call: Call,
}

endpoint! { CheckApiKey => Data<ApiKeyDetails> }

/// What an API key belongs to.
///
/// In the answer of `GET /check-api-key`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyDetails {
    /// The Kombo environment that the API key belongs to.
    pub environment_id: String,
    /// The old name of `environment_id`.
    #[deprecated(note = "marked as deprecated in the API description")]
    pub customer_id: String,
}

record! {
    ApiKeyDetails {
        required environment_id,
        required customer_id,
        shown ["environment_id", "customer_id"]
    }
}
