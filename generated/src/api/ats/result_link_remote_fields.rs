// Written by `cargo xtask codegen` from `PostAtsApplicationsApplicationIdResultLinks.body.remote_fields`. Edits are lost.

use super::{GreenhouseFields, OracleDocumentFields, WorkableFields};
use crate::runtime::record;

/// The `remote_fields` of an [`AddApplicationResultLinkBody`](super::AddApplicationResultLinkBody).
///
/// From `PostAtsApplicationsApplicationIdResultLinks.body.remote_fields` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultLinkRemoteFields {
    /// `icims`.
    pub icims: Option<IcimsResultLinkFields>,
    /// `oracle`.
    pub oracle: Option<OracleDocumentFields>,
    /// `greenhouse`.
    pub greenhouse: Option<GreenhouseFields>,
    /// `workable`.
    pub workable: Option<WorkableFields>,
}

record! {
    ResultLinkRemoteFields {
        optional icims = "icims",
        optional oracle = "oracle",
        optional greenhouse = "greenhouse",
        optional workable = "workable",
    }
}

impl ResultLinkRemoteFields {
    /// Sets `icims`.
    #[inline]
    pub fn icims(mut self, icims: IcimsResultLinkFields) -> Self {
        self.icims = Some(icims);
        self
    }

    /// Sets `oracle`.
    #[inline]
    pub fn oracle(mut self, oracle: OracleDocumentFields) -> Self {
        self.oracle = Some(oracle);
        self
    }

    /// Sets `greenhouse`.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// Sets `workable`.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }
}

/// The `icims` of a [`ResultLinkRemoteFields`].
///
/// From `PostAtsApplicationsApplicationIdResultLinks.body.remote_fields.icims` in the API description.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IcimsResultLinkFields {
    /// `assessment_package_id`.
    pub assessment_package_id: Option<String>,
}

record! {
    IcimsResultLinkFields {
        optional assessment_package_id = "assessment_package_id",
    }
}

impl IcimsResultLinkFields {
    /// Sets `assessment_package_id`.
    pub fn assessment_package_id(
        mut self,
        assessment_package_id: impl Into<String>,
    ) -> Self {
        self.assessment_package_id = Some(assessment_package_id.into());
        self
    }
}
