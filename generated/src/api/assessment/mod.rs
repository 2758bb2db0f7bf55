// Written by `cargo xtask codegen` from the tag Unified ATS (Assessment & Background Check) API. Edits are lost.

//! Operations tagged `Unified ATS (Assessment & Background Check) API` in the API description.

mod get_assessment_orders;
mod get_open_assessment_orders;
mod get_packages;
mod r#type;
mod set_packages;
mod update_order_result;

pub use get_assessment_orders::{AssessmentOrder, GetAssessmentOrders};
pub use get_open_assessment_orders::{GetOpenAssessmentOrders, OpenAssessmentOrder};
pub use get_packages::{AssessmentPackage, AssessmentPackages, GetPackages};
pub use r#type::Type;
pub use set_packages::{SetPackages, SetPackagesBody, SetPackagesPackage};
pub use update_order_result::{
    UpdateOrderResult, UpdateOrderResultAttachment, UpdateOrderResultAttribute,
    UpdateOrderResultAttributeSubResult, UpdateOrderResultAttributeSubResultScore,
    UpdateOrderResultAttributeSubResultStatus, UpdateOrderResultAttributeText,
    UpdateOrderResultBody, UpdateOrderResultRemoteFields,
    UpdateOrderResultRemoteFieldsRecruitee, UpdateOrderResultRemoteFieldsSmartrecruiters,
    UpdateOrderResultStatus,
};

use crate::runtime::Handle;

/// The operations of this area that need `X-Integration-Id`; made by [`Integration::assessment`](crate::Integration::assessment).
#[derive(Clone, Debug)]
pub struct Assessment {
    pub(super) handle: Handle,
}
