// Written by `cargo xtask codegen` from `POST /integrations/{integration_id}/setup-link`, operation `PostIntegrationsIntegrationIdSetupLink`. Edits are lost.

use super::super::models;
use super::General;
use crate::runtime::{BodyKind, Call, IntoNullable, Method, Operation, endpoint, record};

impl General {
    /// Calls `POST /integrations/{integration_id}/setup-link`, operation `PostIntegrationsIntegrationIdSetupLink`.
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
    /// println!("{connection_link:?}");
    /// # Ok(()) }
    /// ```
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

/// The request that [`General::create_setup_link`] makes; awaiting it gives `ConnectionLink`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateSetupLink {
    call: Call,
    body: Box<CreateSetupLinkBody>,
}

endpoint! { CreateSetupLink => Data<models::ConnectionLink>, body }

impl CreateSetupLink {
    /// Sets `language`: `en` when not given.
    pub fn language(mut self, language: impl IntoNullable<models::Language>) -> Self {
        self.body.language = Some(language.into_nullable());
        self
    }
}

/// What stands at `PostIntegrationsIntegrationIdSetupLink.body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSetupLinkBody {
    /// `language`: `en` when not given.
    pub language: Option<Option<models::Language>>,
    /// `link_type`.
    pub link_type: models::ConnectionLinkType,
}

record! {
    CreateSetupLinkBody {
        double language = "language",
        required link_type = "link_type",
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

    /// Sets `language`: `en` when not given.
    pub fn language(mut self, language: impl IntoNullable<models::Language>) -> Self {
        self.language = Some(language.into_nullable());
        self
    }
}
