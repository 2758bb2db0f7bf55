// Written by `cargo xtask codegen`. Edits are lost.
// From the tag General.

//! The API key, integrations, their fields, the tools that Kombo supports, and requests to a tool's own API.
//!
//! | about | operations |
//! |---|---|
//! | `check-api-key` | [`check_api_key`](General::check_api_key) |
//! | `force-sync` | [`trigger_sync`](IntegrationGeneral::trigger_sync) |
//! | `passthrough` | [`send_passthrough_request`](IntegrationGeneral::send_passthrough_request) |
//! | `integrations` | [`get_integration_details`](General::get_integration_details), [`delete_integration`](General::delete_integration) |
//! | `enabled` | [`set_integration_enabled`](General::set_integration_enabled) |
//! | `relink` | [`create_reconnection_link`](General::create_reconnection_link) |
//! | `setup-link` | [`create_setup_link`](General::create_setup_link) |
//! | `integration-fields` | [`get_integration_fields`](General::get_integration_fields), [`update_integration_field`](General::update_integration_field) |
//! | `custom-fields` | [`get_custom_fields`](General::get_custom_fields), [`update_custom_field_mapping`](General::update_custom_field_mapping) |
//! | `tools` | [`get_tools`](General::get_tools) |
//!
//! Operations under `/integrations/{integration_id}` name their integration in the path and need no
//! `X-Integration-Id`. [`POST /force-sync`](crate::general::IntegrationGeneral::trigger_sync) and
//! [`POST /passthrough/{tool}/{api}`](crate::general::IntegrationGeneral::send_passthrough_request) act through
//! an integration and need it. [`GET /check-api-key`](crate::general::General::check_api_key) and
//! [`GET /tools/{category}`](crate::general::General::get_tools) concern no integration at all.
//!
//! The API description lists only `PLATFORM.*` error codes for this area. The two operations that act through an
//! integration can be expected to fail with `INTEGRATION.*` and `REMOTE.*` codes too.
//!
//! ```no_run
//! # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
//! use kombo::general::PassthroughMethod;
//! use kombo::models::IntegrationTool;
//!
//! // Whether the key is good, and for which environment.
//! let key = kombo.general().check_api_key().await?;
//! println!("{}", key.environment_id);
//!
//! let general = kombo.integration("personio:HWUTwvyx2wLoSUHphiWVrp28").general();
//! general.trigger_sync().await?;
//!
//! // A call of the tool's own API, for what the unified one does not have.
//! let answer = general
//!     .send_passthrough_request(
//!         IntegrationTool::Personio,
//!         "name-of-the-api",
//!         PassthroughMethod::Get,
//!         "/company/employees",
//!     )
//!     .await?;
//! println!("{}", answer.status);
//! # Ok(()) }
//! ```

mod check_api_key;
mod coverage_status;
mod create_reconnection_link;
mod create_setup_link;
mod custom_field;
mod delete_integration;
mod get_custom_fields;
mod get_integration_details;
mod get_integration_fields;
mod get_tools;
mod integration_field;
mod send_passthrough_request;
mod set_integration_enabled;
mod trigger_sync;
mod update_custom_field_mapping;
mod update_integration_field;

pub use check_api_key::{ApiKeyDetails, CheckApiKey};
pub use coverage_status::CoverageStatus;
pub use create_reconnection_link::{CreateReconnectionLink, CreateReconnectionLinkBody};
pub use create_setup_link::{CreateSetupLink, CreateSetupLinkBody};
pub use custom_field::{CustomField, MappedIntegrationField};
pub use delete_integration::DeleteIntegration;
pub use get_custom_fields::GetCustomFields;
pub use get_integration_details::{
    GetIntegrationDetails, IntegrationDetails, IntegrationReadModel,
    IntegrationReadModelField, IntegrationWriteAction, IntegrationWriteActionField,
    ScopeConfig, ScopeConfigSetting, ToolSummary,
};
pub use get_integration_fields::GetIntegrationFields;
pub use get_tools::{
    GetTools, Tool, ToolAssets, ToolCategory, ToolCoverage, ToolCoverageField,
    ToolFeature, ToolReadModel, ToolWriteAction, Tools,
};
pub use integration_field::IntegrationField;
pub use send_passthrough_request::{
    PassthroughFormPart, PassthroughFormPartValue, PassthroughHeaderValue,
    PassthroughMethod, PassthroughResponse, SendPassthroughRequest,
    SendPassthroughRequestBody,
};
pub use set_integration_enabled::{SetIntegrationEnabled, SetIntegrationEnabledBody};
pub use trigger_sync::{SyncType, TriggerSync, TriggerSyncBody, TriggeredSync};
pub use update_custom_field_mapping::{
    UpdateCustomFieldMapping, UpdateCustomFieldMappingBody,
};
pub use update_integration_field::{UpdateIntegrationField, UpdateIntegrationFieldBody};

use crate::runtime::Handle;

/// The operations of this area; made by [`Client::general`](crate::Client::general).
#[derive(Clone, Debug)]
pub struct General {
    pub(super) handle: Handle,
}

/// The operations of this area that need `X-Integration-Id`; made by
/// [`Integration::general`](crate::Integration::general).
#[derive(Clone, Debug)]
pub struct IntegrationGeneral {
    pub(super) handle: Handle,
}

impl IntegrationGeneral {
    /// The integration that this was made from.
    pub fn integration(&self) -> super::Integration {
        super::Integration {
            handle: self.handle.clone(),
        }
    }
}
