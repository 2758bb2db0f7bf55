// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /integrations/{integration_id}`.

use super::{CoverageStatus, General};
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, Unrecognized, endpoint, open_enum,
    record,
};

impl General {
    /// Gets an integration with its state and what it can do.
    ///
    /// Beside the tool, the end user and the state of the setup, the answer lists the models that can be read
    /// (`read_models`) and the actions that can be taken (`write_actions`). For each it says whether the tool
    /// supports it, how it is set in the scope config, whether the customer has opted out, and whether it is
    /// available. Both are broken down by field.
    ///
    /// * `integration_id` — The id of the integration, such as `bamboohr:HWUTwvyx2wLoSUHphiWVrp28`.
    ///
    /// `GET /integrations/{integration_id}`, operation `GetIntegrationsIntegrationId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let integration_details = kombo
    ///     .general()
    ///     .get_integration_details("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .await?;
    /// println!("{}", integration_details.id);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /integrations/{integration_id}")]
    #[doc(alias = "GetIntegrationsIntegrationId")]
    pub fn get_integration_details(
        &self,
        integration_id: impl Into<String>,
    ) -> GetIntegrationDetails {
        let mut call = self.handle.call(&OPERATION);
        let integration_id: String = integration_id.into();
        call.path("integration_id", &integration_id);
        GetIntegrationDetails { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetIntegrationsIntegrationId",
    method: Method::GET,
    path: "/integrations/{integration_id}",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::get_integration_details`] makes; awaiting it gives
/// [`IntegrationDetails`](crate::general::IntegrationDetails).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetIntegrationDetails {
    call: Call,
}

endpoint! { GetIntegrationDetails => Data<IntegrationDetails> }

/// An integration: the connection to one company's tool.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationDetails {
    /// The integration's id, as `X-Integration-Id` takes it.
    pub id: String,
    /// The tool that an integration connects.
    pub tool: ToolSummary,
    /// The kind of HR tool that is connected.
    pub category: models::IntegrationCategory,
    /// Whether the integration works at present.
    pub status: models::IntegrationStatus,
    /// How far the set-up of the integration is.
    pub setup_status: models::SetupStatus,
    /// Who has connected the tool.
    pub end_user: models::EndUser,
    /// The scope config of the integration, which says what is enabled, disabled or optional.
    pub scope_config: ScopeConfig,
    /// When the synced data of the integration expired.
    pub data_expired_at: Option<DateTime>,
    /// When the integration came into being.
    pub created_at: DateTime,
    /// Whether Kombo marks the integration as a beta.
    pub beta: bool,
    /// The models that the integration knows, available or not.
    pub read_models: Vec<IntegrationReadModel>,
    /// The actions that the integration knows, available or not.
    pub write_actions: Vec<IntegrationWriteAction>,
}

record! {
    IntegrationDetails {
        required id,
        required tool,
        required category,
        required status,
        required setup_status,
        required end_user,
        required scope_config,
        nullable data_expired_at,
        required created_at,
        required beta,
        listed read_models,
        listed write_actions,
        shown ["id", "data_expired_at", "created_at"]
    }
}

/// The tool that an integration connects.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolSummary {
    /// The tool's short name, such as `personio`.
    pub id: models::IntegrationTool,
    /// The tool's name for people to read.
    pub label: String,
    /// A label of the tool for internal use, beside `label`.
    pub internal_label: Option<String>,
    /// The address of the tool's logo.
    pub logo_url: String,
    /// The address of the tool's icon.
    pub icon_url: String,
}

record! {
    ToolSummary {
        required id,
        required label,
        nullable internal_label,
        required logo_url,
        required icon_url,
    }
}

/// The scope config of the integration, which says what is enabled, disabled or optional.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScopeConfig {
    /// The scope config's id; operations that create links take one as `scope_config_id`.
    pub id: String,
    /// The name that was given to the scope config.
    pub name: Option<String>,
}

record! {
    ScopeConfig {
        required id,
        nullable name,
        shown ["id"]
    }
}

/// A model, such as employees, and whether the integration can read it.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationReadModel {
    /// The model's short name.
    pub id: String,
    /// The model's name for people to read.
    pub label: String,
    /// Whether the model, action or field can be used with this integration.
    pub is_available: bool,
    /// Whether Kombo supports this model, field, action or feature for the tool.
    pub coverage_status: CoverageStatus,
    /// What the scope configuration says about it.
    pub scope_config_setting: ScopeConfigSetting,
    /// Whether the company has declined to share it.
    pub opted_out_by_customer: bool,
    /// The model's fields, with the same information on each.
    pub fields: Vec<IntegrationReadModelField>,
}

record! {
    IntegrationReadModel {
        required id,
        required label,
        required is_available,
        required coverage_status,
        required scope_config_setting,
        required opted_out_by_customer,
        listed fields,
        shown ["id"]
    }
}

/// What the scope configuration says about it.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeConfigSetting {
    /// Switched on.
    ///
    /// On the wire: `ENABLED`.
    Enabled,
    /// Switched off.
    ///
    /// On the wire: `DISABLED`.
    Disabled,
    /// Left to the company that connects its system.
    ///
    /// On the wire: `OPTIONAL`.
    Optional,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ScopeConfigSetting {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Optional = "OPTIONAL",
    }
}

/// A field of a model and whether the integration can read it.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationReadModelField {
    /// The name of the field in the model.
    pub id: String,
    /// Whether the model, action or field can be used with this integration.
    pub is_available: bool,
    /// Whether Kombo supports this model, field, action or feature for the tool.
    pub coverage_status: CoverageStatus,
    /// What the scope configuration says about it.
    pub scope_config_setting: ScopeConfigSetting,
    /// Whether the company has declined to share it.
    pub opted_out_by_customer: bool,
}

record! {
    IntegrationReadModelField {
        required id,
        required is_available,
        required coverage_status,
        required scope_config_setting,
        required opted_out_by_customer,
        shown ["id"]
    }
}

/// An action, such as creating a candidate, and whether the integration can take it.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationWriteAction {
    /// The action's short name.
    pub id: String,
    /// The action's name for people to read.
    pub label: String,
    /// Whether the model, action or field can be used with this integration.
    pub is_available: bool,
    /// Whether Kombo supports this model, field, action or feature for the tool.
    pub coverage_status: CoverageStatus,
    /// What the scope configuration says about it.
    pub scope_config_setting: ScopeConfigSetting,
    /// Whether the company has declined to share it.
    pub opted_out_by_customer: bool,
    /// The fields that the action takes.
    pub fields: Vec<IntegrationWriteActionField>,
}

record! {
    IntegrationWriteAction {
        required id,
        required label,
        required is_available,
        required coverage_status,
        required scope_config_setting,
        required opted_out_by_customer,
        listed fields,
        shown ["id"]
    }
}

/// A field of an action and whether the integration accepts it.
///
/// In the answer of `GET /integrations/{integration_id}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationWriteActionField {
    /// The field's name in the body of the action.
    pub id: String,
    /// Whether the model, action or field can be used with this integration.
    pub is_available: bool,
    /// Whether Kombo supports this model, field, action or feature for the tool.
    pub coverage_status: CoverageStatus,
}

record! {
    IntegrationWriteActionField {
        required id,
        required is_available,
        required coverage_status,
        shown ["id"]
    }
}
