// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /hris/provisioning-groups/{group_id}/setup-links`.

use super::Hris;
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, IntoNullable, Method, Operation, endpoint, input, record,
    setters,
};

impl Hris {
    /// Makes a link to the setup of a provisioning group.
    ///
    /// Deprecated. The link leads to the page where the company sets up the provisioning group, in the `language`
    /// asked for, and works until `expires_at`.
    ///
    /// * `group_id` — The id of the provisioning group that the link sets up.
    ///
    /// `POST /hris/provisioning-groups/{group_id}/setup-links`, operation
    /// `PostHrisProvisioningGroupsGroupIdSetupLinks`.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::models::Language;
    ///
    /// let provisioning_setup_link = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .hris()
    ///     .create_provisioning_setup_link("26vafvWSRmbhNcxJYqjCzuJg")
    ///     .language(Language::En)
    ///     .await?;
    /// println!("{}", provisioning_setup_link.url);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /hris/provisioning-groups/{group_id}/setup-links")]
    #[doc(alias = "PostHrisProvisioningGroupsGroupIdSetupLinks")]
    #[deprecated(note = "marked as deprecated in the API description")]
    pub fn create_provisioning_setup_link(
        &self,
        group_id: impl Into<String>,
    ) -> CreateProvisioningSetupLink {
        let mut call = self.handle.call(&OPERATION);
        let group_id: String = group_id.into();
        call.path("group_id", &group_id);
        CreateProvisioningSetupLink {
            call,
            body: Box::new(CreateProvisioningSetupLinkBody::default()),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostHrisProvisioningGroupsGroupIdSetupLinks",
    method: Method::POST,
    path: "/hris/provisioning-groups/{group_id}/setup-links",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Hris::create_provisioning_setup_link`] makes; awaiting it gives
/// [`ProvisioningSetupLink`](crate::hris::ProvisioningSetupLink).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateProvisioningSetupLink {
    call: Call,
    body: Box<CreateProvisioningSetupLinkBody>,
}

/// How the page behind the setup link is shown.
///
/// In the request `POST /hris/provisioning-groups/{group_id}/setup-links`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateProvisioningSetupLinkBody {
    /// The language of the flow that the link opens.
    ///
    /// `en` when not given.
    pub language: Option<Option<models::Language>>,
}

record! {
    CreateProvisioningSetupLinkBody {
        optional_nullable language,
    }
}

setters! { CreateProvisioningSetupLink, CreateProvisioningSetupLinkBody:
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

input! { CreateProvisioningSetupLinkBody {} }

endpoint! { CreateProvisioningSetupLink => Data<ProvisioningSetupLink>, body }

/// A link to the setup of a provisioning group.
///
/// In the answer of `POST /hris/provisioning-groups/{group_id}/setup-links`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningSetupLink {
    /// The address that opens the set-up of the provisioning group.
    pub url: String,
    /// When the setup link stops working.
    pub expires_at: DateTime,
}

record! {
    ProvisioningSetupLink {
        required url,
        required expires_at,
        shown ["expires_at"]
    }
}
