// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /assessment/packages`.

use super::{Assessment, AssessmentPackageType};
use crate::runtime::{BodyKind, Call, DateTime, Method, Operation, endpoint, record};

impl Assessment {
    /// Lists the assessment packages of an integration.
    ///
    /// What [`PUT /assessment/packages`](crate::assessment::Assessment::set_packages) has set, all in one answer. The
    /// connected system is not asked.
    ///
    /// `GET /assessment/packages`, operation `GetAssessmentPackages`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let assessment_packages = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .assessment()
    ///     .get_packages()
    ///     .await?;
    /// println!("{assessment_packages:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /assessment/packages")]
    #[doc(alias = "GetAssessmentPackages")]
    #[inline]
    pub fn get_packages(&self) -> GetPackages {
        let call = self.handle.call(&OPERATION);
        GetPackages { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAssessmentPackages",
    method: Method::GET,
    path: "/assessment/packages",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Assessment::get_packages`] makes; awaiting it gives
/// [`AssessmentPackages`](crate::assessment::AssessmentPackages).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPackages {
    call: Call,
}

endpoint! { GetPackages => Data<AssessmentPackages> }

/// The packages that can be ordered through the integration.
///
/// In the answer of `GET /assessment/packages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentPackages {
    /// The assessments that can be ordered.
    pub packages: Vec<AssessmentPackage>,
}

record! {
    AssessmentPackages {
        listed packages,
    }
}

/// An assessment or background check that companies can order.
///
/// In the answer of `GET /assessment/packages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentPackage {
    /// The id the package was set with; orders name it as `package_id`.
    pub id: String,
    /// The name under which the package is offered.
    pub name: String,
    /// What those who order learn about the package.
    pub description: String,
    /// When it was last changed.
    pub updated_at: Option<DateTime>,
    /// What kind of check the package is.
    pub r#type: Option<AssessmentPackageType>,
}

record! {
    AssessmentPackage {
        required id,
        required name,
        required description,
        nullable updated_at,
        nullable r#type = "type",
        shown ["id", "updated_at"]
    }
}
