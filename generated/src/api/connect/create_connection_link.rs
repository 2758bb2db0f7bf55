// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /connect/create-link`.

use super::Connect;
use crate::models;
use crate::runtime::{
    BodyKind, Call, IntoNullable, Method, Operation, endpoint, input, record, setters,
};

impl Connect {
    /// Creates a link by which an end user connects a tool.
    ///
    /// The body says who connects, for which company, and what the connection is to be like. Put your own id of the
    /// company into `end_user_origin_id`: it comes back with the integration and in webhooks, as `origin_id` or
    /// `end_user_origin_id`.
    ///
    /// `integration_category` is `HRIS` unless given, so set it for any other kind of tool. `integration_tool` names
    /// the tool to connect; `GET /tools/{category}` lists the tools there are.
    ///
    /// * `end_user_email` — The e-mail address of the person who connects the system.
    /// * `end_user_organization_name` — The company whose system is connected. At least 1 character.
    ///
    /// `POST /connect/create-link`, operation `PostConnectCreateLink`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let connection_flow_link = kombo
    ///     .connect()
    ///     .create_connection_link("ada@example.com", "Example GmbH")
    ///     .await?;
    /// println!("{}", connection_flow_link.link);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /connect/create-link")]
    #[doc(alias = "PostConnectCreateLink")]
    pub fn create_connection_link(
        &self,
        end_user_email: impl Into<String>,
        end_user_organization_name: impl Into<String>,
    ) -> CreateConnectionLink {
        let call = self.handle.call(&OPERATION);
        CreateConnectionLink {
            call,
            body: Box::new(
                CreateConnectionLinkBody::new(end_user_email, end_user_organization_name),
            ),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostConnectCreateLink",
    method: Method::POST,
    path: "/connect/create-link",
    body: BodyKind::Json,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Connect::create_connection_link`] makes; awaiting it gives
/// [`ConnectionFlowLink`](crate::connect::ConnectionFlowLink).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateConnectionLink {
    call: Call,
    body: Box<CreateConnectionLinkBody>,
}

/// Who is to connect which tool and how.
///
/// In the request `POST /connect/create-link`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConnectionLinkBody {
    /// The e-mail address of the person who connects the system.
    pub end_user_email: String,
    /// The company whose system is connected.
    ///
    /// At least 1 character.
    pub end_user_organization_name: String,
    /// The id that your own application has for the company whose system is connected.
    ///
    /// At least 1 character.
    pub end_user_origin_id: Option<Option<String>>,
    /// Which environment of the tool is connected, where it has several.
    pub remote_environment: Option<Option<String>>,
    /// The kind of tool to connect.
    ///
    /// `HRIS` when not given.
    pub integration_category: Option<models::IntegrationCategory>,
    /// The tool to connect.
    pub integration_tool: Option<Option<models::IntegrationTool>>,
    /// The language in which the end user sees the connection flow.
    ///
    /// `en` when not given.
    pub language: Option<Option<models::Language>>,
    /// The scope config that the new integration is to have.
    pub scope_config_id: Option<Option<String>>,
    /// Whether the person who connects the system can filter what is synced.
    ///
    /// `false` when not given.
    pub enable_filtering: Option<bool>,
    /// Whether the person who connects the system can map fields while doing so.
    ///
    /// `false` when not given.
    pub enable_field_mapping: Option<bool>,
    /// Where the link will be opened.
    ///
    /// `EMBEDDED` when not given.
    pub link_type: Option<models::ConnectionLinkType>,
    /// Whether Kombo is to call the connected system from fixed IP addresses.
    pub enable_static_ips: Option<bool>,
}

record! {
    CreateConnectionLinkBody {
        required end_user_email,
        required end_user_organization_name,
        optional_nullable end_user_origin_id,
        optional_nullable remote_environment,
        optional integration_category,
        optional_nullable integration_tool,
        optional_nullable language,
        optional_nullable scope_config_id,
        optional enable_filtering,
        optional enable_field_mapping,
        optional link_type,
        optional enable_static_ips,
        shown ["end_user_origin_id", "scope_config_id"]
    }
}

impl CreateConnectionLinkBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        end_user_email: impl Into<String>,
        end_user_organization_name: impl Into<String>,
    ) -> Self {
        Self {
            end_user_email: end_user_email.into(),
            end_user_organization_name: end_user_organization_name.into(),
            end_user_origin_id: None,
            remote_environment: None,
            integration_category: None,
            integration_tool: None,
            language: None,
            scope_config_id: None,
            enable_filtering: None,
            enable_field_mapping: None,
            link_type: None,
            enable_static_ips: None,
        }
    }
}

setters! { CreateConnectionLink, CreateConnectionLinkBody:
    /// The id that your own application has for the company whose system is connected.
    ///
    /// At least 1 character.
    ///
    /// `None` sends null.
    pub fn end_user_origin_id(
        mut self,
        end_user_origin_id: impl IntoNullable<String>,
    ) -> Self {
        self.end_user_origin_id = Some(end_user_origin_id.into_nullable());
        self
    }

    /// Which environment of the tool is connected, where it has several.
    ///
    /// `None` sends null.
    pub fn remote_environment(
        mut self,
        remote_environment: impl IntoNullable<String>,
    ) -> Self {
        self.remote_environment = Some(remote_environment.into_nullable());
        self
    }

    /// The kind of tool to connect.
    ///
    /// `HRIS` when not given.
    pub fn integration_category(
        mut self,
        integration_category: impl Into<models::IntegrationCategory>,
    ) -> Self {
        self.integration_category = Some(integration_category.into());
        self
    }

    /// The tool to connect.
    ///
    /// `None` sends null.
    pub fn integration_tool(
        mut self,
        integration_tool: impl IntoNullable<models::IntegrationTool>,
    ) -> Self {
        self.integration_tool = Some(integration_tool.into_nullable());
        self
    }

    /// The language in which the end user sees the connection flow.
    ///
    /// `en` when not given.
    ///
    /// `None` sends null.
    pub fn language(mut self, language: impl IntoNullable<models::Language>) -> Self {
        self.language = Some(language.into_nullable());
        self
    }

    /// The scope config that the new integration is to have.
    ///
    /// `None` sends null.
    pub fn scope_config_id(
        mut self,
        scope_config_id: impl IntoNullable<String>,
    ) -> Self {
        self.scope_config_id = Some(scope_config_id.into_nullable());
        self
    }

    /// Whether the person who connects the system can filter what is synced.
    ///
    /// `false` when not given.
    #[inline]
    pub fn enable_filtering(mut self, enable_filtering: bool) -> Self {
        self.enable_filtering = Some(enable_filtering);
        self
    }

    /// Whether the person who connects the system can map fields while doing so.
    ///
    /// `false` when not given.
    #[inline]
    pub fn enable_field_mapping(mut self, enable_field_mapping: bool) -> Self {
        self.enable_field_mapping = Some(enable_field_mapping);
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

    /// Whether Kombo is to call the connected system from fixed IP addresses.
    #[inline]
    pub fn enable_static_ips(mut self, enable_static_ips: bool) -> Self {
        self.enable_static_ips = Some(enable_static_ips);
        self
    }
}

input! { CreateConnectionLinkBody {} }

endpoint! { CreateConnectionLink => Data<ConnectionFlowLink>, body }

/// A link to the connection flow.
///
/// In the answer of `POST /connect/create-link`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionFlowLink {
    /// The address that the end user is to open.
    pub link: String,
    /// The fixed addresses that the connection is made from, for the customer's firewall; there when
    /// `enable_static_ips` was set.
    pub static_ips: Option<Vec<String>>,
}

record! {
    ConnectionFlowLink {
        required link,
        optional static_ips,
    }
}
