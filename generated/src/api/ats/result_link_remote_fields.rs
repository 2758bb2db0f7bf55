// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /ats/applications/{application_id}/result-links`.

use std::collections::BTreeMap;

use super::{GreenhouseFields, OracleDocumentFields, Talent360Fields, WorkableFields};
use crate::runtime::{Json, input, record};

/// Fields that only single tools take, by tool.
///
/// In the request `POST /ats/applications/{application_id}/result-links`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultLinkRemoteFields {
    /// Fields that iCIMS takes with the link to a result.
    pub icims: Option<IcimsResultLinkFields>,
    /// What only Oracle takes.
    pub oracle: Option<OracleDocumentFields>,
    /// What only Greenhouse needs: on whose behalf the change is made.
    pub greenhouse: Option<GreenhouseFields>,
    /// What only Workable takes.
    pub workable: Option<WorkableFields>,
    /// What only Talent360 takes.
    pub talent360: Option<Talent360Fields>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    ResultLinkRemoteFields {
        optional icims,
        optional oracle,
        optional greenhouse,
        optional workable,
        optional talent360,
        ..extra
    }
}

impl ResultLinkRemoteFields {
    /// Fields that iCIMS takes with the link to a result.
    #[inline]
    pub fn icims(mut self, icims: IcimsResultLinkFields) -> Self {
        self.icims = Some(icims);
        self
    }

    /// What only Oracle takes.
    #[inline]
    pub fn oracle(mut self, oracle: OracleDocumentFields) -> Self {
        self.oracle = Some(oracle);
        self
    }

    /// What only Greenhouse needs: on whose behalf the change is made.
    #[inline]
    pub fn greenhouse(mut self, greenhouse: GreenhouseFields) -> Self {
        self.greenhouse = Some(greenhouse);
        self
    }

    /// What only Workable takes.
    #[inline]
    pub fn workable(mut self, workable: WorkableFields) -> Self {
        self.workable = Some(workable);
        self
    }

    /// What only Talent360 takes.
    #[inline]
    pub fn talent360(mut self, talent360: Talent360Fields) -> Self {
        self.talent360 = Some(talent360);
        self
    }
}

input! { ResultLinkRemoteFields {} }

/// Fields that iCIMS takes with the link to a result.
///
/// In the request `POST /ats/applications/{application_id}/result-links`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IcimsResultLinkFields {
    /// iCIMS's id of the assessment package that the result belongs to.
    pub assessment_package_id: Option<String>,
    /// All other keys.
    pub extra: BTreeMap<String, Json>,
}

record! {
    IcimsResultLinkFields {
        optional assessment_package_id,
        ..extra
        shown ["assessment_package_id"]
    }
}

impl IcimsResultLinkFields {
    /// iCIMS's id of the assessment package that the result belongs to.
    pub fn assessment_package_id(
        mut self,
        assessment_package_id: impl Into<String>,
    ) -> Self {
        self.assessment_package_id = Some(assessment_package_id.into());
        self
    }
}

input! { IcimsResultLinkFields {} }
