// Written by `cargo xtask codegen` from `GET /tools/{category}`, operation `GetToolsCategory`. Edits are lost.

use super::super::models;
use super::{CoverageStatus, General};
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl General {
    /// Calls `GET /tools/{category}`, operation `GetToolsCategory`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::general::ToolCategory;
    ///
    /// let tools = kombo.general().get_tools(ToolCategory::Hris).await?;
    /// println!("{tools:?}");
    /// # Ok(()) }
    /// ```
    pub fn get_tools(&self, category: impl Into<ToolCategory>) -> GetTools {
        let mut call = self.handle.call(&OPERATION);
        let category: ToolCategory = category.into();
        call.path("category", &category);
        GetTools { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetToolsCategory",
    method: Method::GET,
    path: "/tools/{category}",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`General::get_tools`] makes; awaiting it gives `Tools`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetTools {
    call: Call,
}

endpoint! { GetTools => Data<Tools> }

/// What stands at `GetToolsCategory.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tools {
    /// `tools`.
    pub tools: Vec<Tool>,
}

record! {
    Tools {
        required tools = "tools",
    }
}

/// What stands at `GetToolsCategory.response.data.tools[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tool {
    /// `id`.
    pub id: models::IntegrationTool,
    /// `label`.
    pub label: String,
    /// `internal_label`.
    pub internal_label: Option<String>,
    /// `assets`.
    pub assets: ToolAssets,
    /// `paid_api_details_markdown`.
    pub paid_api_details_markdown: Option<String>,
    /// `fast_track_details_markdown`.
    pub fast_track_details_markdown: Option<String>,
    /// `partner_only_details_markdown`.
    pub partner_only_details_markdown: Option<String>,
    /// `connection_guide_url`.
    pub connection_guide_url: Option<String>,
    /// `coverage`.
    pub coverage: ToolCoverage,
}

record! {
    Tool {
        required id = "id",
        required label = "label",
        nullable internal_label = "internal_label",
        required assets = "assets",
        nullable paid_api_details_markdown = "paid_api_details_markdown",
        nullable fast_track_details_markdown = "fast_track_details_markdown",
        nullable partner_only_details_markdown = "partner_only_details_markdown",
        nullable connection_guide_url = "connection_guide_url",
        required coverage = "coverage",
    }
}

/// What stands at `GetToolsCategory.response.data.tools[].assets`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolAssets {
    /// `logo_url`.
    pub logo_url: String,
    /// `icon_url`.
    pub icon_url: String,
    /// `icon_black_url`.
    pub icon_black_url: String,
}

record! {
    ToolAssets {
        required logo_url = "logo_url",
        required icon_url = "icon_url",
        required icon_black_url = "icon_black_url",
    }
}

/// What stands at `GetToolsCategory.response.data.tools[].coverage`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolCoverage {
    /// `read_models`.
    pub read_models: Vec<ToolReadModel>,
    /// `write_actions`.
    pub write_actions: Vec<ToolWriteAction>,
    /// `features`.
    pub features: Vec<ToolFeature>,
}

record! {
    ToolCoverage {
        required read_models = "read_models",
        required write_actions = "write_actions",
        required features = "features",
    }
}

/// What stands at `GetToolsCategory.response.data.tools[].coverage.read_models[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolReadModel {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `coverage_status`.
    pub coverage_status: CoverageStatus,
    /// `fields`.
    pub fields: Vec<ToolCoverageField>,
}

record! {
    ToolReadModel {
        required id = "id",
        required label = "label",
        required coverage_status = "coverage_status",
        required fields = "fields",
    }
}

/// What stands at `GetToolsCategory.response.data.tools[].coverage.read_models[].fields[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolCoverageField {
    /// `id`.
    pub id: String,
    /// `coverage_status`.
    pub coverage_status: CoverageStatus,
}

record! {
    ToolCoverageField {
        required id = "id",
        required coverage_status = "coverage_status",
    }
}

/// What stands at `GetToolsCategory.response.data.tools[].coverage.write_actions[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolWriteAction {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `coverage_status`.
    pub coverage_status: CoverageStatus,
    /// `fields`.
    pub fields: Vec<ToolCoverageField>,
}

record! {
    ToolWriteAction {
        required id = "id",
        required label = "label",
        required coverage_status = "coverage_status",
        required fields = "fields",
    }
}

/// What stands at `GetToolsCategory.response.data.tools[].coverage.features[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolFeature {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `coverage_status`.
    pub coverage_status: CoverageStatus,
}

record! {
    ToolFeature {
        required id = "id",
        required label = "label",
        required coverage_status = "coverage_status",
    }
}

/// A value of `category`.
///
/// From `GetToolsCategory.path.category` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolCategory {
    /// `hris`.
    Hris,
    /// `ats`.
    Ats,
    /// `assessment`.
    Assessment,
    /// `lms`.
    Lms,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    ToolCategory {
        Hris = "hris",
        Ats = "ats",
        Assessment = "assessment",
        Lms = "lms",
    }
}
