// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /tools/{category}`.

use super::{CoverageStatus, General};
use crate::models;
use crate::runtime::{
    BodyKind, Call, Method, Operation, Unrecognized, endpoint, open_enum, record,
};

impl General {
    /// Lists the tools of a category with what Kombo covers of each.
    ///
    /// Names and logos serve to let users choose a tool in your own product; the coverage tells beforehand which
    /// models and actions a tool supports. The list comes in one answer.
    /// [`GET /integrations/{integration_id}`](crate::general::General::get_integration_details) says what a certain
    /// integration can do.
    ///
    /// * `category` — The kind of tools that are listed.
    ///
    /// `GET /tools/{category}`, operation `GetToolsCategory`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::general::ToolCategory;
    ///
    /// let tools = kombo.general().get_tools(ToolCategory::Hris).await?;
    /// println!("{tools:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /tools/{category}")]
    #[doc(alias = "GetToolsCategory")]
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

/// The request that [`General::get_tools`] makes; awaiting it gives [`Tools`](crate::general::Tools).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetTools {
    call: Call,
}

endpoint! { GetTools => Data<Tools> }

/// The tools of a category.
///
/// In the answer of `GET /tools/{category}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tools {
    /// The tools of the category.
    pub tools: Vec<Tool>,
}

record! {
    Tools {
        listed tools,
    }
}

/// A tool that Kombo can connect.
///
/// In the answer of `GET /tools/{category}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tool {
    /// The short name of the tool, such as `bamboohr`.
    pub id: models::IntegrationTool,
    /// The tool's name to show to people.
    pub label: String,
    /// A label of the tool for internal use, beside `label`.
    pub internal_label: Option<String>,
    /// Pictures that show which tool it is.
    pub assets: ToolAssets,
    /// What the tool charges for access to its API, in Markdown.
    pub paid_api_details_markdown: Option<String>,
    /// Notes on the fast track for connecting the tool, in Markdown.
    pub fast_track_details_markdown: Option<String>,
    /// What the tool asks of those who want access to its API as partners, in Markdown.
    pub partner_only_details_markdown: Option<String>,
    /// A link to the guide that explains how to connect the tool.
    pub connection_guide_url: Option<String>,
    /// What Kombo covers of a tool.
    pub coverage: ToolCoverage,
}

record! {
    Tool {
        required id,
        required label,
        nullable internal_label,
        required assets,
        nullable paid_api_details_markdown,
        nullable fast_track_details_markdown,
        nullable partner_only_details_markdown,
        nullable connection_guide_url,
        required coverage,
    }
}

/// Pictures that show which tool it is.
///
/// In the answer of `GET /tools/{category}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolAssets {
    /// The address of the tool's logo.
    pub logo_url: String,
    /// The address of the tool's icon.
    pub icon_url: String,
    /// The address of the tool's icon in black.
    pub icon_black_url: String,
}

record! {
    ToolAssets {
        required logo_url,
        required icon_url,
        required icon_black_url,
    }
}

/// What Kombo covers of a tool.
///
/// In the answer of `GET /tools/{category}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolCoverage {
    /// Each model of the category, and whether it can be read from the tool.
    pub read_models: Vec<ToolReadModel>,
    /// Each action of the category, and whether the tool supports it.
    pub write_actions: Vec<ToolWriteAction>,
    /// Abilities of the integration that are neither a model nor a write, and whether each is supported.
    pub features: Vec<ToolFeature>,
}

record! {
    ToolCoverage {
        listed read_models,
        listed write_actions,
        listed features,
    }
}

/// A model and how far a tool covers it.
///
/// In the answer of `GET /tools/{category}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolReadModel {
    /// The short name of the model.
    pub id: String,
    /// The model's name to show to people.
    pub label: String,
    /// Whether Kombo supports this model, field, action or feature for the tool.
    pub coverage_status: CoverageStatus,
    /// The fields of the model with their coverage.
    pub fields: Vec<ToolCoverageField>,
}

record! {
    ToolReadModel {
        required id,
        required label,
        required coverage_status,
        listed fields,
        shown ["id"]
    }
}

/// A field and how far a tool covers it.
///
/// In the answer of `GET /tools/{category}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolCoverageField {
    /// The field's name in the model, or in the body of the action.
    pub id: String,
    /// Whether Kombo supports this model, field, action or feature for the tool.
    pub coverage_status: CoverageStatus,
}

record! {
    ToolCoverageField {
        required id,
        required coverage_status,
        shown ["id"]
    }
}

/// An action and how far a tool covers it.
///
/// In the answer of `GET /tools/{category}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolWriteAction {
    /// The short name of the action.
    pub id: String,
    /// The action's name to show to people.
    pub label: String,
    /// Whether Kombo supports this model, field, action or feature for the tool.
    pub coverage_status: CoverageStatus,
    /// The fields of the action with their coverage.
    pub fields: Vec<ToolCoverageField>,
}

record! {
    ToolWriteAction {
        required id,
        required label,
        required coverage_status,
        listed fields,
        shown ["id"]
    }
}

/// A feature beside models and actions and how far a tool covers it.
///
/// In the answer of `GET /tools/{category}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolFeature {
    /// The feature's short name.
    pub id: String,
    /// The feature's name to show to people.
    pub label: String,
    /// Whether Kombo supports this model, field, action or feature for the tool.
    pub coverage_status: CoverageStatus,
}

record! {
    ToolFeature {
        required id,
        required label,
        required coverage_status,
        shown ["id"]
    }
}

/// A kind of tools that can be connected.
///
/// In the request `GET /tools/{category}`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolCategory {
    /// Systems for the employees of a company.
    ///
    /// On the wire: `hris`.
    Hris,
    /// Systems for its applicants.
    ///
    /// On the wire: `ats`.
    Ats,
    /// Systems for applicants that take results of assessments.
    ///
    /// On the wire: `assessment`.
    Assessment,
    /// Systems for learning.
    ///
    /// On the wire: `lms`.
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
