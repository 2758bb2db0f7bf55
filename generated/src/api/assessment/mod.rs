// Written by `cargo xtask codegen` from the tag Unified ATS (Assessment & Background Check) API. Edits are lost.

//! Operations tagged `Unified ATS (Assessment & Background Check) API` in the API description.
//!
//! ```no_run
//! # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
//! use kombo::assessment::{AssessmentPackageInput, AssessmentPackageType};
//! use kombo::models::AssessmentOrderStatus;
//!
//! let assessment = kombo.integration("smartrecruiters:HWUTwvyx2wLoSUHphiWVrp28").assessment();
//!
//! // What can be ordered.
//! let package = AssessmentPackageInput::new(
//!     "typing-test",
//!     AssessmentPackageType::SkillsTest,
//!     "Typing test",
//!     "Ten minutes of typing.",
//! );
//! assessment.set_packages([package]).await?;
//!
//! // What has been ordered and has no result yet.
//! let mut orders = assessment.get_open_assessment_orders().items();
//! while let Some(order) = orders.try_next().await? {
//!     assessment
//!         .update_order_result(
//!             &order.id,
//!             AssessmentOrderStatus::Completed,
//!             "https://www.example.com/results/1",
//!         )
//!         .score(85.0)
//!         .max_score(100.0)
//!         .await?;
//! }
//! # Ok(()) }
//! ```

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
