// Written by `cargo xtask codegen` from `GET /integrations/{integration_id}`, operation `GetIntegrationsIntegrationId`. Edits are lost.

use super::super::models;
use super::{CoverageStatus, General};
use crate::runtime::{
    BodyKind, Call, DateTime, Method, Operation, Unrecognized, endpoint, open_enum,
    record,
};

impl General {
    /// Calls `GET /integrations/{integration_id}`, operation `GetIntegrationsIntegrationId`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let integration_details = kombo
    ///     .general()
    ///     .get_integration_details("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .await?;
    /// println!("{integration_details:?}");
    /// # Ok(()) }
    /// ```
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

/// The request that [`General::get_integration_details`] makes; awaiting it gives `IntegrationDetails`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetIntegrationDetails {
    call: Call,
}

endpoint! { GetIntegrationDetails => Data<IntegrationDetails> }

/// What stands at `GetIntegrationsIntegrationId.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationDetails {
    /// `id`.
    pub id: String,
    /// `tool`.
    pub tool: ToolSummary,
    /// `category`.
    pub category: models::IntegrationCategory,
    /// `status`.
    pub status: models::IntegrationStatus,
    /// `setup_status`.
    pub setup_status: models::SetupStatus,
    /// `end_user`.
    pub end_user: models::EndUser,
    /// `scope_config`.
    pub scope_config: ScopeConfig,
    /// `data_expired_at`.
    pub data_expired_at: Option<DateTime>,
    /// `created_at`.
    pub created_at: DateTime,
    /// `beta`.
    pub beta: bool,
    /// `read_models`.
    pub read_models: Vec<IntegrationReadModel>,
    /// `write_actions`.
    pub write_actions: Vec<IntegrationWriteAction>,
}

record! {
    IntegrationDetails {
        required id = "id",
        required tool = "tool",
        required category = "category",
        required status = "status",
        required setup_status = "setup_status",
        required end_user = "end_user",
        required scope_config = "scope_config",
        nullable data_expired_at = "data_expired_at",
        required created_at = "created_at",
        required beta = "beta",
        required read_models = "read_models",
        required write_actions = "write_actions",
    }
}

/// What stands at `GetIntegrationsIntegrationId.response.data.tool`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolSummary {
    /// `id`.
    pub id: models::IntegrationTool,
    /// `label`.
    pub label: String,
    /// `internal_label`.
    pub internal_label: Option<String>,
    /// `logo_url`: a URL.
    pub logo_url: String,
    /// `icon_url`: a URL.
    pub icon_url: String,
}

record! {
    ToolSummary {
        required id = "id",
        required label = "label",
        nullable internal_label = "internal_label",
        required logo_url = "logo_url",
        required icon_url = "icon_url",
    }
}

/// What stands at `GetIntegrationsIntegrationId.response.data.scope_config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScopeConfig {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: Option<String>,
}

record! {
    ScopeConfig {
        required id = "id",
        nullable name = "name",
    }
}

/// What stands at `GetIntegrationsIntegrationId.response.data.read_models[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationReadModel {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `is_available`.
    pub is_available: bool,
    /// `coverage_status`.
    pub coverage_status: CoverageStatus,
    /// `scope_config_setting`.
    pub scope_config_setting: ScopeConfigSetting,
    /// `opted_out_by_customer`.
    pub opted_out_by_customer: bool,
    /// `fields`.
    pub fields: Vec<IntegrationReadModelField>,
}

record! {
    IntegrationReadModel {
        required id = "id",
        required label = "label",
        required is_available = "is_available",
        required coverage_status = "coverage_status",
        required scope_config_setting = "scope_config_setting",
        required opted_out_by_customer = "opted_out_by_customer",
        required fields = "fields",
    }
}

/// A value of `scope_config_setting`.
///
/// From `GetIntegrationsIntegrationId.response.data.read_models[].scope_config_setting` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeConfigSetting {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// `OPTIONAL`.
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

/// What stands at `GetIntegrationsIntegrationId.response.data.read_models[].fields[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationReadModelField {
    /// `id`.
    pub id: String,
    /// `is_available`.
    pub is_available: bool,
    /// `coverage_status`.
    pub coverage_status: CoverageStatus,
    /// `scope_config_setting`.
    pub scope_config_setting: ScopeConfigSetting,
    /// `opted_out_by_customer`.
    pub opted_out_by_customer: bool,
}

record! {
    IntegrationReadModelField {
        required id = "id",
        required is_available = "is_available",
        required coverage_status = "coverage_status",
        required scope_config_setting = "scope_config_setting",
        required opted_out_by_customer = "opted_out_by_customer",
    }
}

/// What stands at `GetIntegrationsIntegrationId.response.data.write_actions[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationWriteAction {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `is_available`.
    pub is_available: bool,
    /// `coverage_status`.
    pub coverage_status: CoverageStatus,
    /// `scope_config_setting`.
    pub scope_config_setting: ScopeConfigSetting,
    /// `opted_out_by_customer`.
    pub opted_out_by_customer: bool,
    /// `fields`.
    pub fields: Vec<IntegrationWriteActionField>,
}

record! {
    IntegrationWriteAction {
        required id = "id",
        required label = "label",
        required is_available = "is_available",
        required coverage_status = "coverage_status",
        required scope_config_setting = "scope_config_setting",
        required opted_out_by_customer = "opted_out_by_customer",
        required fields = "fields",
    }
}

/// What stands at `GetIntegrationsIntegrationId.response.data.write_actions[].fields[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationWriteActionField {
    /// `id`.
    pub id: String,
    /// `is_available`.
    pub is_available: bool,
    /// `coverage_status`.
    pub coverage_status: CoverageStatus,
}

record! {
    IntegrationWriteActionField {
        required id = "id",
        required is_available = "is_available",
        required coverage_status = "coverage_status",
    }
}
