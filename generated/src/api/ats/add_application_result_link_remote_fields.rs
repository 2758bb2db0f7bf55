// Written by `cargo xtask codegen` from `PostAtsApplicationsApplicationIdResultLinks.body.remote_fields`. Edits are lost.

use super::{Oracle, RemoteFieldsGreenhouse, Workable};
use crate::runtime::record;

/// What stands at `PostAtsApplicationsApplicationIdResultLinks.body.remote_fields`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddApplicationResultLinkRemoteFields {
    /// `icims`.
    pub icims: Option<RemoteFieldsIcims>,
    /// `oracle`.
    pub oracle: Option<Oracle>,
    /// `greenhouse`.
    pub greenhouse: Option<RemoteFieldsGreenhouse>,
    /// `workable`.
    pub workable: Option<Workable>,
}

record! {
    AddApplicationResultLinkRemoteFields {
        optional icims = "icims",
        optional oracle = "oracle",
        optional greenhouse = "greenhouse",
        optional workable = "workable",
    }
}

impl AddApplicationResultLinkRemoteFields {
    /// Sets `icims`.
    #[inline]
    pub fn icims(mut self, icims: RemoteFieldsIcims) -> Self {
        self.icims = Some(icims);
        self
    }

    /// Sets `oracle`.
    #[inline]
    pub fn oracle(mut self, oracle: Oracle) -> Self {
        self.oracle = Some(oracle);
        self
    }

    /// Sets `greenhouse`.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: RemoteFieldsGreenhouse) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// Sets `workable`.
    #[inline]
    pub fn workable(mut self, workable: Workable) -> Self {
        self.workable = Some(workable);
        self
    }
}

/// What stands at `PostAtsApplicationsApplicationIdResultLinks.body.remote_fields.icims`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteFieldsIcims {
    /// `assessment_package_id`.
    pub assessment_package_id: Option<String>,
}

record! {
    RemoteFieldsIcims {
        optional assessment_package_id = "assessment_package_id",
    }
}

impl RemoteFieldsIcims {
    /// Sets `assessment_package_id`.
    pub fn assessment_package_id(
        mut self,
        assessment_package_id: impl Into<String>,
    ) -> Self {
        self.assessment_package_id = Some(assessment_package_id.into());
        self
    }
}
