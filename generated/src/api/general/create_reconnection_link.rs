// Written by `cargo xtask codegen` from `POST /integrations/{integration_id}/relink`, operation `PostIntegrationsIntegrationIdRelink`. Edits are lost.

use super::super::models;
use super::General;
use crate::runtime::{
    BodyKind, Call, IntoNullable, Method, Operation, endpoint, input, record,
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
/// [`ConnectionLink`](super::super::models::ConnectionLink).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateReconnectionLink {
    call: Call,
    body: Box<CreateReconnectionLinkBody>,
}

impl CreateReconnectionLink {
    /// The language of the flow that the link opens.
    ///
    /// `en` when not given.
    ///
    /// `None` sends null.
    pub fn language(mut self, language: impl IntoNullable<models::Language>) -> Self {
        self.body.language = Some(language.into_nullable());
        self
    }

    /// The scope config that the reconnected integration is to have.
    ///
    /// `None` sends null.
    pub fn scope_config_id(
        mut self,
        scope_config_id: impl IntoNullable<String>,
    ) -> Self {
        self.body.scope_config_id = Some(scope_config_id.into_nullable());
        self
    }

    /// Where the link will be opened.
    ///
    /// `EMBEDDED` when not given.
    pub fn link_type(
        mut self,
        link_type: impl Into<models::ConnectionLinkType>,
    ) -> Self {
        self.body.link_type = Some(link_type.into());
        self
    }
}

endpoint! { CreateReconnectionLink => Data<models::ConnectionLink>, body }

/// What the link to reconnect an integration is like.
///
/// From `PostIntegrationsIntegrationIdRelink.body` in the API description.
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
        double language = "language",
        double scope_config_id = "scope_config_id",
        optional link_type = "link_type",
    }
}

impl CreateReconnectionLinkBody {
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
