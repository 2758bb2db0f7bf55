// Written by `cargo xtask codegen` from the tag Unified ATS (Assessment & Background Check) API. Edits are lost.

//! Operations tagged `Unified ATS (Assessment & Background Check) API` in the API description.

mod assessment_package_type;
mod get_assessment_orders;
mod get_open_assessment_orders;
mod get_packages;
mod set_packages;
mod update_order_result;

pub use assessment_package_type::AssessmentPackageType;
pub use get_assessment_orders::{AssessmentOrder, GetAssessmentOrders};
pub use get_open_assessment_orders::{GetOpenAssessmentOrders, OpenAssessmentOrder};
pub use get_packages::{AssessmentPackage, AssessmentPackages, GetPackages};
pub use set_packages::{AssessmentPackageInput, SetPackages, SetPackagesBody};
pub use update_order_result::{
    OrderResultAttribute, OrderResultRemoteFields, OrderResultText, OrderSubResult,
    OrderSubResultScore, OrderSubResultStatus, RecruiteeOrderResultFields,
    SmartrecruitersOrderResultFields, UpdateOrderResult, UpdateOrderResultBody,
};

use crate::runtime::Handle;

/// The operations of this area that need `X-Integration-Id`; made by [`Integration::assessment`](crate::Integration::assessment).
#[derive(Clone, Debug)]
pub struct Assessment {
    pub(super) handle: Handle,
}
