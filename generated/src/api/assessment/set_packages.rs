// Written by `cargo xtask codegen`. Edits are lost.
// From `PUT /assessment/packages`.

use super::{Assessment, AssessmentPackageType};
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Assessment {
    /// Sets the assessment packages that can be ordered.
    ///
    /// Send the complete list each time. The `id` of a package is of your own choice; orders refer to it as
    /// `package_id`. The list that holds now is read with
    /// [`GET /assessment/packages`](crate::assessment::Assessment::get_packages).
    ///
    /// * `packages` — The assessments that can be ordered.
    ///
    /// `PUT /assessment/packages`, operation `PutAssessmentPackages`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::assessment::{AssessmentPackageInput, AssessmentPackageType};
    ///
    /// kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .assessment()
    ///     .set_packages([
    ///         AssessmentPackageInput::new(
    ///             "26vafvWSRmbhNcxJYqjCzuJg",
    ///             AssessmentPackageType::Behavioral,
    ///             "Example",
    ///             "A few words on what it is.",
    ///         ),
    ///     ])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "PUT /assessment/packages")]
    #[doc(alias = "PutAssessmentPackages")]
    pub fn set_packages(
        &self,
        packages: impl IntoIterator<Item = AssessmentPackageInput>,
    ) -> SetPackages {
        let call = self.handle.call(&OPERATION);
        SetPackages {
            call,
            body: Box::new(SetPackagesBody::new(packages)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PutAssessmentPackages",
    method: Method::PUT,
    path: "/assessment/packages",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`Assessment::set_packages`] makes; awaiting it gives `()`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetPackages {
    call: Call,
    body: Box<SetPackagesBody>,
}

/// The packages that companies can order.
///
/// In the request `PUT /assessment/packages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPackagesBody {
    /// The assessments that can be ordered.
    pub packages: Vec<AssessmentPackageInput>,
}

record! {
    SetPackagesBody {
        required packages,
    }
}

impl SetPackagesBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(packages: impl IntoIterator<Item = AssessmentPackageInput>) -> Self {
        Self {
            packages: packages.into_iter().collect(),
        }
    }
}

endpoint! { SetPackages => Data<()>, body }

/// A package to offer to companies.
///
/// In the request `PUT /assessment/packages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentPackageInput {
    /// An id of your own for the package.
    pub id: String,
    /// What kind of check the package is.
    pub r#type: AssessmentPackageType,
    /// The name under which the package is offered.
    pub name: String,
    /// What those who order learn about the package.
    pub description: String,
}

record! {
    AssessmentPackageInput {
        required id,
        required r#type = "type",
        required name,
        required description,
        shown ["id"]
    }
}

impl AssessmentPackageInput {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<AssessmentPackageType>,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            name: name.into(),
            description: description.into(),
        }
    }
}
