// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /integrations/{integration_id}/relink`.

use super::General;
use crate::models;
use crate::runtime::{
    BodyKind, Call, IntoNullable, Method, Operation, endpoint, input, record, setters,
};

impl General {
    /// Creates a link to reconnect an existing integration.
    ///
    /// Through the link the end user connects the tool anew, for instance when its credentials are no longer valid.
    /// The body may name a language, a scope config and the type of the link; without a `link_type` it is `EMBEDDED`.
    ///
    /// * `integration_id` — The id of the integration, such as `bamboohr:HWUTwvyx2wLoSUHphiWVrp28`.
    ///
    /// `POST /integrations/{integration_id}/relink`, operation `PostIntegrationsIntegrationIdRelink`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::models::Language;
    ///
    /// let connection_link = kombo
    ///     .general()
    ///     .create_reconnection_link("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .language(Language::En)
    ///     .scope_config_id("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .await?;
    /// println!("{}", connection_link.link);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /integrations/{integration_id}/relink")]
    #[doc(alias = "PostIntegrationsIntegrationIdRelink")]
    pub fn create_reconnection_link(
        &self,
        integration_id: impl Into<String>,
    ) -> CreateReconnectionLink {
        let mut call = self.handle.call(&OPERATION);
        let integration_id: String = integration_id.into();
        call.path("integration_id", &integration_id);
        CreateReconnectionLink {
            call,
            body: Box::new(CreateReconnectionLinkBody::default()),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostIntegrationsIntegrationIdRelink",
    method: Method::POST,
    path: "/integrations/{integration_id}/relink",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::create_reconnection_link`] makes; awaiting it gives
/// [`ConnectionLink`](crate::models::ConnectionLink).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateReconnectionLink {
    call: Call,
    body: Box<CreateReconnectionLinkBody>,
}

/// What the link to reconnect an integration is like.
///
/// In the request `POST /integrations/{integration_id}/relink`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateReconnectionLinkBody {
    /// The language of the flow that the link opens.
    ///
    /// `en` when not given.
    pub language: Option<Option<models::Language>>,
    /// The scope config that the reconnected integration is to have.
    pub scope_config_id: Option<Option<String>>,
    /// Where the link will be opened.
    ///
    /// `EMBEDDED` when not given.
    pub link_type: Option<models::ConnectionLinkType>,
}

record! {
    CreateReconnectionLinkBody {
        optional_nullable language,
        optional_nullable scope_config_id,
        optional link_type,
        shown ["scope_config_id"]
    }
}

setters! { CreateReconnectionLink, CreateReconnectionLinkBody:
    /// The language of the flow that the link opens.
    ///
    /// `en` when not given.
    ///
    /// `None` sends null.
    pub fn language(mut self, language: impl IntoNullable<models::Language>) -> Self {
        self.language = Some(language.into_nullable());
        self
    }

    /// The scope config that the reconnected integration is to have.
    ///
    /// `None` sends null.
    pub fn scope_config_id(
        mut self,
        scope_config_id: impl IntoNullable<String>,
    ) -> Self {
        self.scope_config_id = Some(scope_config_id.into_nullable());
        self
    }

    /// Where the link will be opened.
    ///
    /// `EMBEDDED` when not given.
    pub fn link_type(
        mut self,
        link_type: impl Into<models::ConnectionLinkType>,
    ) -> Self {
        self.link_type = Some(link_type.into());
        self
    }
}

input! { CreateReconnectionLinkBody {} }

endpoint! { CreateReconnectionLink => Data<models::ConnectionLink>, body }
