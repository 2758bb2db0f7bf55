// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /integrations/{integration_id}/setup-link`.

use super::General;
use crate::models;
use crate::runtime::{
    BodyKind, Call, IntoNullable, Method, Operation, endpoint, input, record, setters,
};

impl General {
    /// Creates a link to the setup of an existing integration.
    ///
    /// Through the link the end user gets to the setup; how far that has come is the `setup_status` of
    /// [`GET /integrations/{integration_id}`](crate::general::General::get_integration_details). To reconnect an
    /// integration, use
    /// [`POST /integrations/{integration_id}/relink`](crate::general::General::create_reconnection_link). Here
    /// `link_type` must be given.
    ///
    /// * `integration_id` — The id of the integration, such as `bamboohr:HWUTwvyx2wLoSUHphiWVrp28`.
    /// * `link_type` — Where the link will be opened.
    ///
    /// `POST /integrations/{integration_id}/setup-link`, operation `PostIntegrationsIntegrationIdSetupLink`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::models::ConnectionLinkType;
    ///
    /// let connection_link = kombo
    ///     .general()
    ///     .create_setup_link(
    ///         "bamboohr:HWUTwvyx2wLoSUHphiWVrp28",
    ///         ConnectionLinkType::Embedded,
    ///     )
    ///     .await?;
    /// println!("{}", connection_link.link);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /integrations/{integration_id}/setup-link")]
    #[doc(alias = "PostIntegrationsIntegrationIdSetupLink")]
    pub fn create_setup_link(
        &self,
        integration_id: impl Into<String>,
        link_type: impl Into<models::ConnectionLinkType>,
    ) -> CreateSetupLink {
        let mut call = self.handle.call(&OPERATION);
        let integration_id: String = integration_id.into();
        call.path("integration_id", &integration_id);
        CreateSetupLink {
            call,
            body: Box::new(CreateSetupLinkBody::new(link_type)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostIntegrationsIntegrationIdSetupLink",
    method: Method::POST,
    path: "/integrations/{integration_id}/setup-link",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::create_setup_link`] makes; awaiting it gives
/// [`ConnectionLink`](crate::models::ConnectionLink).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateSetupLink {
    call: Call,
    body: Box<CreateSetupLinkBody>,
}

/// What the link to the setup of an integration is like.
///
/// In the request `POST /integrations/{integration_id}/setup-link`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSetupLinkBody {
    /// The language of the flow that the link opens.
    ///
    /// `en` when not given.
    pub language: Option<Option<models::Language>>,
    /// Where the link will be opened.
    pub link_type: models::ConnectionLinkType,
}

record! {
    CreateSetupLinkBody {
        optional_nullable language,
        required link_type,
    }
}

impl CreateSetupLinkBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(link_type: impl Into<models::ConnectionLinkType>) -> Self {
        Self {
            language: None,
            link_type: link_type.into(),
        }
    }
}

setters! { CreateSetupLink, CreateSetupLinkBody:
    /// The language of the flow that the link opens.
    ///
    /// `en` when not given.
    ///
    /// `None` sends null.
    pub fn language(mut self, language: impl IntoNullable<models::Language>) -> Self {
        self.language = Some(language.into_nullable());
        self
    }
}

input! { CreateSetupLinkBody {} }

endpoint! { CreateSetupLink => Data<models::ConnectionLink>, body }
