// Written by `cargo xtask codegen` from `GET /assessment/packages`, operation `GetAssessmentPackages`. Edits are lost.

use super::{Assessment, AssessmentPackageType};
use crate::runtime::{BodyKind, Call, DateTime, Method, Operation, endpoint, record};

impl Assessment {
    /// Calls `GET /assessment/packages`, operation `GetAssessmentPackages`.
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

/// The request that [`Assessment::get_packages`] makes; awaiting it gives `AssessmentPackages`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPackages {
    call: Call,
}

endpoint! { GetPackages => Data<AssessmentPackages> }

/// What stands at `GetAssessmentPackages.response.data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentPackages {
    /// `packages`.
    pub packages: Vec<AssessmentPackage>,
}

record! {
    AssessmentPackages {
        required packages = "packages",
    }
}

/// What stands at `GetAssessmentPackages.response.data.packages[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentPackage {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `description`.
    pub description: String,
    /// `updated_at`.
    pub updated_at: Option<DateTime>,
    /// `type`.
    pub r#type: Option<AssessmentPackageType>,
}

record! {
    AssessmentPackage {
        required id = "id",
        required name = "name",
        required description = "description",
        nullable updated_at = "updated_at",
        nullable r#type = "type",
    }
}
