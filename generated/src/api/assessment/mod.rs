// Written by `cargo xtask codegen`. Edits are lost.
// From the tag Unified ATS (Assessment & Background Check) API.

//! For those who offer assessments or background checks and want companies to order them from within their own
//! recruiting system.
//!
//! | about | operations |
//! |---|---|
//! | `packages` | [`get_packages`](Assessment::get_packages), [`set_packages`](Assessment::set_packages) |
//! | `orders` | [`get_assessment_orders`](Assessment::get_assessment_orders), [`get_open_assessment_orders`](Assessment::get_open_assessment_orders), [`update_order_result`](Assessment::update_order_result) |
//!
//! A package is what can be ordered: a skills test, say, or a reference check.
//! [`PUT /assessment/packages`](crate::assessment::Assessment::set_packages) sets the packages of an integration.
//! When one is ordered for a candidate, Kombo sends the webhook `assessment:order-received` or
//! `inline-assessment:order-received`; either carries the whole order: the package, the candidate, their
//! application and the job. [`GET /assessment/orders`](crate::assessment::Assessment::get_assessment_orders)
//! reads the orders again at any time, for instance when a webhook was missed.
//!
//! An order is answered with
//! [`PUT /assessment/orders/{assessment_order_id}/result`](crate::assessment::Assessment::update_order_result): a
//! status, a link to the result, and as much of score, attributes and files as there is. Setting packages and
//! sending results are actions on the connected system; reading packages and orders is not.
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
    WorkdayAssessment, WorkdayAssessmentData, WorkdayResultFields, WorkdayTestResult,
    WorkdayTestStatus,
};

use crate::runtime::Handle;

/// The operations of this area, all of which need `X-Integration-Id`; made by
/// [`Integration::assessment`](crate::Integration::assessment).
#[derive(Clone, Debug)]
pub struct Assessment {
    pub(super) handle: Handle,
}

impl Assessment {
    /// The integration that this was made from.
    pub fn integration(&self) -> super::Integration {
        super::Integration {
            handle: self.handle.clone(),
        }
    }
}
